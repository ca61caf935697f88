// Meetings told in a noun phrase: "after talks with the envoy on Monday", "a session in Arlby that lasted five hours", "ahead of Tuesday's
// round". The phrase must tell more than its noun: a day, a place behind a preposition, or who met. Weakness: whether a later phrase only
// takes up a meeting told before is not asked.

import type { ActorName } from "../../domain/claim.ts";
import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { MEETINGS_IN_PHRASES } from "./event-words.ts";
import { isDated as givesDay, isPlaced } from "./frame-phrases.ts";
import { DAY, phraseEnd, WISHED } from "./noun-incidents.ts";

const MEETING_LEADS = /^(?:in|after|following|before|since|during|despite|at|from|until|between)$/;

/** The meetings that a sentence tells in noun phrases: "after talks with the envoy on Monday", "talks in Meridia in 2022". */
export function readNounMeetings(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words, discourse, sentence } = scene;
  const found: Draft[] = [];
  for (let i = 0; i < words.length; i++) {
    const { lower, tag } = words[i];
    if (!MEETINGS_IN_PHRASES.has(lower) || !tag.startsWith("NOUN") || scene.inQuote(i)) continue;
    if (words[i + 1]?.tag.startsWith("NOUN") || words[i + 1]?.text === "-") continue;
    let from = i;
    while (
      from > 0 &&
      (/^(?:ADJ|NOUN|NUM|PROPN|DET|PRON:possessive|PART:possessive)/.test(words[from - 1].tag) ||
        words[from - 1].text === "-")
    )
      from--;
    const end = withThat(words, phraseEnd(words, i + 1));
    const said = words.slice(i, end);
    const isDated =
      words
        .slice(from, end)
        .some((word) => (word.shape !== 0 && DAY.test(word.lower)) || /^(?:1[5-9]|20)\d\d$/.test(word.text)) ||
      givesDay(` ${phraseOf(words, i, end)} `);
    const whom = said.findIndex((word) => word.lower === "between" || word.lower === "with");
    const named = whom < 0 ? [] : namesIn(scene, { from: i + whom + 1, to: end });
    const pair =
      whom < 0 || named.length > 0 ? named : resolvePhrase(discourse, sentence, { from: i + whom + 1, to: end });
    if (/^(?:no|any|further|new|direct|future|possible)$/.test(words[from].lower)) continue;
    // "In a 40-minute chat"
    const isTimed = words
      .slice(from, i)
      .some((word, k, all) => /^(?:minute|hour|day|night|week)$/.test(word.lower) && all[k - 1]?.text === "-");
    // "after a final session of thirty hours"
    const isMeasured =
      words[i + 1]?.lower === "of" &&
      words[i + 2]?.tag === "NUM" &&
      /^(?:minutes|hours?|days?|weeks?)$/.test(words[i + 3]?.lower ?? "");
    const isBehind = MEETING_LEADS.test(words[from - 1]?.lower ?? "");
    // "at their tenth meeting"
    const isCounted =
      isBehind &&
      words[from].tag === "PRON:possessive" &&
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|last|latest|previous)$/.test(
        words[from + 1].lower,
      );
    // "after talks in Arlby", "at a summit of the Lake Council"
    const isSomewhere =
      isBehind && (isPlaced(words, i, end) || (words[i + 1]?.lower === "of" && words[end - 1].tag.startsWith("PROPN")));
    // "the government's own dialogue with the guild": whose and with whom.
    const owner = pair.length > 0 && words[i + 1]?.lower === "with" ? ownerBefore(scene, from, i) : [];
    if (
      !((isTimed || isMeasured) && isBehind) &&
      !isSomewhere &&
      !isCounted &&
      !(isDated && (isBehind || whom >= 0 || from === 0)) &&
      !(pair.length > 0 && (isBehind || owner.length > 0))
    )
      continue;
    const isTaken = drafts.some(
      (draft) =>
        draft.from <= i &&
        draft.to > i &&
        ((draft.kind === "meeting" &&
          (owner.length === 0 ||
            !/^(?:over|about|to|on|with|by|of|at|against|from|during|after|before|for)$/.test(
              words[from - 1]?.lower ?? "",
            ))) ||
          (draft.kind === "position" &&
            owner.length === 0 &&
            // "In a 40-minute chat Quill pressed them to …"
            !(isBehind && draft.cue !== null && end <= draft.cue.from)) ||
          ["condition", "provision", "deadline"].includes(draft.kind) ||
          (draft.kind === "statement" && (draft.rule === "statement-act" || draft.modality === "denied")) ||
          ((draft.kind === "agreement" || draft.kind === "document") && draft.to - draft.from < 1.6 * (end - from))),
    );
    if (isTaken) continue;
    const governor = scene.groups.findLast((group) => group.to <= from && group.to >= from - 3);
    if (governor !== undefined && WISHED.test(governor.lemma)) continue;
    // "Quill and two envoys failed to agree during a night session": those who did it there met there.
    const there =
      pair.length === 0 && owner.length === 0 && /^(?:during|in|at|after)$/.test(words[from - 1]?.lower ?? "")
        ? drafts.find((draft) => draft.kind !== "role" && draft.from <= i && draft.to > i && draft.actors.length > 1)
        : undefined;
    found.push({
      kind: "meeting",
      from,
      to: end,
      rule: "meeting-phrase",
      cue: null,
      content: null,
      chain: drafts.find((draft) => draft.chain.length > 0 && draft.from <= i && draft.to > i)?.chain ?? [],
      ...whoMet(scene, from, i, pair, owner),
      ...(there === undefined ? {} : { actors: there.actors, counterparts: [] }),
      stance: "neutral",
      modality: "asserted",
    });
  }
  return found;
}

/** "a session in Arlby | that lasted five hours": the phrase goes on with what the clause behind it tells. */
export function withThat(words: readonly Word[], end: number): number {
  if (words[end]?.lower !== "that" || !/^(?:AUX|VERB):(?:past|fin|fin-s)$/.test(words[end + 1]?.tag ?? "")) return end;
  let to = end + 2;
  while (
    to < words.length &&
    !/^(?:[,;:.—]|and|but|after|before|when|while)$/.test(words[to].lower) &&
    !/^(?:AUX|VERB):(?:past|fin|fin-s|modal)$/.test(words[to].tag)
  )
    to++;
  return to;
}

/** Who met whom in a noun phrase: those between whom it was; else its owner, or whoever went there, with those behind "with". */
function whoMet(
  scene: Scene,
  from: number,
  head: number,
  pair: readonly ActorName[],
  owner: readonly ActorName[],
): Pick<Draft, "actors" | "counterparts"> {
  const { words, groups, discourse, sentence } = scene;
  if (pair.length === 0) return { actors: partiesOf(discourse), counterparts: [] };
  if (owner.length > 0 || words[head + 1]?.lower !== "with" || !MEETING_LEADS.test(words[from - 1]?.lower ?? ""))
    return { actors: [...new Set([...owner, ...pair])], counterparts: [] };
  // "Quill left Arlby after talks with Dahl": hers with him.
  const main =
    groups.findLast((group) => group.form === "finite" && group.to <= from) ??
    groups.find((group) => group.form === "finite" && group.from > head);
  const subject = main === undefined ? null : subjectBefore(words, main, main.from > head ? head : 0);
  const names = subject === null || subject.isRelative ? [] : resolvePhrase(discourse, sentence, subject.head);
  const host = names.filter((name) => discourse.cast.personByName.has(name) || discourse.counts.has(name));
  const met = pair.filter((name) => !host.includes(name));
  return host.length === 0 || met.length === 0
    ? { actors: pair, counterparts: [] }
    : { actors: host, counterparts: met };
}

/** Whose talks: whom the words before a possessive stand for. */
function ownerBefore(scene: Scene, from: number, head: number): readonly ActorName[] {
  const { words, discourse, sentence } = scene;
  for (let i = head - 1; i >= from; i--) {
    if (words[i].tag === "PRON:possessive") return resolvePhrase(discourse, sentence, { from: i, to: i + 1 });
    if (words[i].tag === "PART:possessive")
      return i === from ? [] : resolvePhrase(discourse, sentence, { from, to: i });
  }
  return [];
}
