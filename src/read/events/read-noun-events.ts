import type { ActorName } from "../../domain/claim.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { isSign, type Word } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { beforeWith, datedEnd, RESULTS, unsignedAt, withoutBefore } from "./noun-accords.ts";
import { accordBetween, accordDeed } from "./noun-accord-deeds.ts";
import { byPhrase, ownersBefore, phraseStart, placeEnd, strikerBefore, tells } from "./noun-event-phrases.ts";
import { withThat } from "./noun-meetings.ts";
import { AGREEMENT_NOUNS, ATTACK_NOUNS, DOCUMENT_NOUNS, MEETING_NOUNS } from "./event-words.ts";

const MADE: ReadonlySet<string> = new Set(
  "reached signed agreed brokered mediated concluded struck accepted sealed negotiated clinched".split(" "),
);
const ISSUED: ReadonlySet<string> = new Set(
  "leaked published released circulated drafted tabled presented submitted unveiled handed delivered".split(" "),
);
const SPELLS =
  /^(?:minutes|hours?|days?|nights?|weeks?|months?|years?|decades?|weekend|morning|afternoon|evening|rounds?|cycles?|bouts?|series|string|marathon|flurry|succession)$/;

const LEAKS: ReadonlySet<string> = new Set("leak leaking publication release handover submission".split(" "));
const LASTING: ReadonlySet<string> = new Set("session meeting talks call summit visit".split(" "));

/** Events told in a noun phrase: "the truce reached in Doha on 19 October", "12 hours of talks", "explosions in Kabul on 9 October". */
export function readNounEvents(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words, discourse } = scene;
  const found: Draft[] = [];
  const speech = drafts.find((draft) => draft.chain.length > 0 && draft.attribution !== undefined)?.chain ?? [];
  const push = (
    kind: Draft["kind"],
    rule: string,
    from: number,
    to: number,
    actors: readonly ActorName[],
    more: Partial<Draft> = {},
  ) => {
    const size = to - from;
    if (
      drafts.some(
        (draft) => draft.kind === kind && draft.from <= from && draft.to >= to && draft.to - draft.from <= size * 2.2,
      )
    )
      return;
    if (drafts.some((draft) => draft.kind === kind && overlap(draft, from, to) > 0.6)) return;
    // "A first round of talks opened in Torvik": the clause tells it.
    if (
      kind === "meeting" &&
      drafts.some((draft) => draft.kind === kind && draft.from <= from + 2 && from - draft.from <= 6 && draft.to >= to)
    )
      return;
    found.push({
      kind,
      from,
      to,
      rule,
      cue: null,
      content: null,
      chain: speech,
      actors,
      counterparts: [],
      stance: "neutral",
      modality: "asserted",
      ...more,
    });
  };
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i];
    if (scene.inQuote(i)) continue;
    if (AGREEMENT_NOUNS.has(lower) || (DOCUMENT_NOUNS.has(lower) && words[i].tag.startsWith("NOUN"))) {
      let at = i + 1;
      if (words[at]?.text === ",") at++;
      const verb = words[at]?.lower ?? "";
      const isAccord = AGREEMENT_NOUNS.has(lower);
      // "said in a communique released on Sunday": where it was said.
      if (!isAccord && isMedium(words, i) && MADE_KNOWN.has(verb)) continue;
      if ((isAccord && MADE.has(verb)) || (!isAccord && ISSUED.has(verb))) {
        if (words[at].tag === "VERB:past" && words[at + 1]?.tag === "DET") continue;
        const end = phraseEnd(words, at + 1);
        if (!tells(words, at, end)) continue;
        const by = byPhrase(scene, at + 1, end);
        // "a ceasefire brokered by Kenya": its parties are others.
        const isBrokered = /^(?:brokered|negotiated|mediated)$/.test(verb) && by.length === 1;
        if (isAccord)
          push(
            "agreement",
            "agreement-noun",
            phraseStart(words, i),
            end,
            by.length > 0 && !isBrokered ? by : partiesOf(discourse).filter((name) => !by.includes(name)),
            { stance: "supports", counterparts: isBrokered ? by : [] },
          );
        else
          push(
            "document",
            "document-noun",
            phraseStart(words, i),
            end,
            by.length > 0 ? by : ownersBefore(scene, i),
            {},
          );
      } else if (
        isAccord &&
        withoutBefore(words, i) >= 0 &&
        !drafts.some((draft) => draft.kind === "agreement" && draft.from <= i && draft.to > i)
      ) {
        push("agreement", "agreement-none", withoutBefore(words, i), clauseEnd(words, i + 1), partiesOf(discourse), {
          modality: "denied",
        });
      }
    }
    // "ended with no progress"
    if (
      RESULTS.has(lower) &&
      withoutBefore(words, i) >= 0 &&
      !drafts.some((draft) => draft.kind === "agreement" && draft.from <= i && draft.to > i)
    )
      push("agreement", "agreement-none", withoutBefore(words, i), clauseEnd(words, i + 1), partiesOf(discourse), {
        modality: "denied",
      });
    const dated = AGREEMENT_NOUNS.has(lower) || lower === "declaration" ? datedEnd(words, i + 1) : -1;
    if (
      dated > 0 &&
      !drafts.some((draft) => draft.kind === "agreement" && draft.from <= i && draft.to > i) &&
      !found.some((draft) => draft.kind === "agreement" && draft.from <= i && draft.to > i)
    )
      push("agreement", "agreement-noun", phraseStart(words, i), dated, partiesOf(discourse), { stance: "supports" });
    const unsigned = unsignedAt(words, i);
    if (unsigned >= 0)
      push("agreement", "agreement-none", unsigned, phraseEnd(words, i + 2), subjectOf(scene, i), {
        modality: "denied",
      });
    // "the signing of a ceasefire in Torvik by both", "after a ceasefire between the two in May"
    const deed = accordDeed(scene, i) ?? accordBetween(scene, i);
    if (
      deed !== null &&
      !(deed.isPlain && drafts.some((draft) => draft.kind === "agreement" && draft.from <= i && draft.to > i))
    )
      push("agreement", "agreement-noun", deed.from, deed.to, deed.actors, deed.turn);
    // "the leak of a 28-point draft last week"
    if (words[i + 1]?.lower === "of" && LEAKS.has(lower)) {
      const end = placeEnd(words, words[i + 2]?.tag === "DET" ? i + 3 : i + 2);
      const isTold = drafts.some(({ kind, from, to }) => kind === "document" && from <= i && to >= end);
      if (!isTold && words.slice(i + 2, end).some((word) => DOCUMENT_NOUNS.has(word.lower)))
        push("document", "document-noun", phraseStart(words, i), end, ownersBefore(scene, i));
    }
    const isMeeting = MEETING_NOUNS.has(lower);
    let of = i - 1;
    // "a month of face-to-face negotiations": what hyphens join is one word.
    while (
      isMeeting &&
      of > 0 &&
      i - of < 8 &&
      (/^(?:ADJ|NOUN|VERB:part|PUNCT)$/.test(words[of].tag) || words[of - 1].text === "-") &&
      words[of].text !== ","
    )
      of--;
    // "broke off a third day of talks": that meeting is told already.
    const isTold = isMeeting && drafts.some((draft) => draft.kind === "meeting" && draft.from < of && draft.to > i);
    // "set a date for the next round of talks": a round is told of only with a day or behind "after".
    const isRound = isMeeting && /^rounds?$/.test(words[of - 1]?.lower ?? "");
    if (
      isMeeting &&
      !isTold &&
      words[of]?.lower === "of" &&
      SPELLS.test(words[of - 1]?.lower ?? "") &&
      (!isRound || isToldRound(words, of - 1, placeEnd(words, i + 1)))
    ) {
      let from = of - 1;
      while (
        from > 0 &&
        (words[from - 1].tag === "NUM" ||
          words[from - 1].tag === "DET" ||
          words[from - 1].tag === "ADJ" ||
          words[from - 1].text === "-")
      )
        from--;
      push(
        "meeting",
        "meeting-noun",
        from,
        withThat(words, beforeWith(words, i + 2, placeEnd(words, i + 1))),
        pairAfter(scene, i + 1) ?? partiesOf(discourse),
      );
    }
    if (
      LASTING.has(lower) &&
      /^(?:that|which)$/.test(words[i + 3]?.lower ?? words[i + 1]?.lower ?? "") &&
      /^(?:lasted|ended|began|took)$/.test(words[i + 4]?.lower ?? "")
    ) {
      const from = phraseStart(words, i);
      push("meeting", "meeting-noun", from, clauseEnd(words, i + 5), partiesOf(discourse));
    }
    if (
      ATTACK_NOUNS.has(lower) &&
      words[i].tag.startsWith("NOUN") &&
      ["in", "on", "near", "at", "against"].includes(words[i + 1]?.lower ?? "")
    ) {
      const end = placeEnd(words, i + 1);
      if (end <= i + 2 || !words.slice(i + 2, end).some((word) => word.shape === 1 && word.tag.startsWith("PROPN")))
        continue;
      const hasDate = words
        .slice(i, end)
        .some((word) =>
          /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
            word.lower,
          ),
        );
      const covered = drafts.some(
        (draft) => (draft.kind === "incident" || draft.kind === "casualty") && draft.from <= i && draft.to >= end,
      );
      const accused = drafts.some(
        (draft) =>
          draft.rule === "statement-act" &&
          draft.from <= i &&
          draft.to >= end &&
          draft.cue !== null &&
          draft.cue.from < i,
      );
      if (!hasDate && !covered) continue;
      // "called for street protests on Saturday": what is wanted has not happened.
      const wanted = drafts.some(
        (draft) => (draft.kind === "position" || draft.kind === "condition") && draft.from <= i && draft.to >= end,
      );
      if (drafts.some((draft) => draft.kind === "incident") || accused || wanted) continue;
      push("incident", "incident-noun", phraseStart(words, i), end, strikerBefore(scene, i));
    }
  }
  return found;
}

/** "after three rounds of talks", "five rounds of talks between January and July". */
function isToldRound(words: readonly Word[], round: number, end: number): boolean {
  const before = words.slice(Math.max(0, round - 4), round);
  if (before.some(({ lower }) => /^(?:next|new|further|another|future|possible)$/.test(lower))) return false;
  const isDated = words
    .slice(round, end)
    .some(
      ({ lower, text, shape }) =>
        (shape === 1 &&
          /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
            lower,
          )) ||
        /^(?:19|20)\d\d$/.test(text),
    );
  return isDated || before.some(({ lower }) => /^(?:after|following|in|during)$/.test(lower));
}

const MADE_KNOWN: ReadonlySet<string> = new Set("published released circulated posted issued".split(" "));

/** True for a public statement that stands behind "in" or "according to": where something was said. */
function isMedium(words: readonly Word[], at: number): boolean {
  if (!/^(?:statement|communiqu[eé]|declaration|message|announcement|letter)$/.test(words[at].lower)) return false;
  const from = phraseStart(words, at);
  return /^(?:in|to)$/.test(words[from - 1]?.lower ?? "") && /^a(?:n|nother)?$/.test(words[from].lower);
}

function overlap(draft: Draft, from: number, to: number): number {
  const shared = Math.min(draft.to, to) - Math.max(draft.from, from);
  return shared <= 0 ? 0 : (2 * shared) / (draft.to - draft.from + (to - from));
}

/** To the end of the phrase: the next comma, verb or subordinating word. */
function phraseEnd(words: readonly Word[], from: number): number {
  let at = Math.min(from, words.length);
  while (
    at < words.length &&
    !isSign(words[at]) &&
    !/^(VERB|AUX):(past|fin|fin-s|modal)$/.test(words[at].tag) &&
    !["after", "before", "that", "which", "who", "when", "while", "but", "to"].includes(words[at].lower) &&
    !(words[at].lower === "and" && !/^(PROPN|DET|NUM)/.test(words[at + 1]?.tag ?? ""))
  )
    at++;
  if (words[at]?.text === "-" && words[at + 1] !== undefined) return phraseEnd(words, at + 1);
  return at;
}

function clauseEnd(words: readonly Word[], from: number): number {
  let at = Math.min(from, words.length);
  while (
    at < words.length &&
    words[at].text !== "," &&
    words[at].text !== ";" &&
    words[at].text !== "." &&
    words[at].text !== "—"
  )
    at++;
  return at;
}

function pairAfter(scene: Scene, from: number): readonly ActorName[] | null {
  const { words } = scene;
  if (words[from]?.lower !== "between" && words[from]?.lower !== "with") return null;
  const phrase = phraseAfter(words, from + 1, words.length);
  if (phrase === null) return null;
  const names = resolvePhrase(scene.discourse, scene.sentence, phrase);
  return names.length > 0 ? names : null;
}

/** Whom the verb before a word tells of, else the parties. */
function subjectOf(scene: Scene, at: number): readonly ActorName[] {
  const main = scene.groups.findLast((group) => group.form === "finite" && group.to <= at);
  const subject = main === undefined ? null : subjectBefore(scene.words, main, 0);
  const names =
    subject === null || subject.isRelative ? [] : resolvePhrase(scene.discourse, scene.sentence, subject.head);
  return names.length > 0 ? names : partiesOf(scene.discourse);
}
