// What somebody made of a thing, told in passing: "a step condemned as a blockade by Omar Sule", and what a record has somebody say: "the
// minutes have Ilse Brandt asking for a bridge". Neither has a verb of saying with its source for subject, so that both are looked for here.

import { isAnonymous } from "../../domain/actor.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { isQuoteMark, isSign } from "../frames/words.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Draft, Scene } from "./draft.ts";

/** Acts that judge: in the participle with "by" they are told of a thing; "discussed by", "cited by" say nothing of it. */
const JUDGING: ReadonlySet<string> = new Set(
  [...SPEECH_ACTS.keys()]
    .filter(
      (verb) =>
        !/^(?:express|discuss|play|mention|cite|confirm|question|contest|fault|charge|voice|stress|call|warn|caution|allege|admit|predict)$/.test(
          verb,
        ),
    )
    .concat("dismiss"),
);

/** What is written down of what was said. */
const RECORDS: ReadonlySet<string> = new Set(
  "record records minutes transcript readout account version report summary protocol notes memo".split(" "),
);

/** So many words may stand between the participle and its "by". */
const BY_FARTHEST = 10;

/** The drafts with those acts added; what only misreads their words for an event is left out. */
export function withActsBy(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const found = [...judgedBy(scene), ...recordedSayings(scene)].filter(
    (act) =>
      !drafts.some(
        (draft) =>
          /^(?:statement|position|condition)$/.test(draft.kind) &&
          draft.cue !== null &&
          act.cue !== null &&
          draft.cue.from < act.cue.to &&
          draft.cue.to > act.cue.from,
      ),
  );
  if (found.length === 0) return drafts;
  // "a blockade by Omar Sule" is no deed of his.
  const kept = drafts.filter(
    ({ kind, from, to }) => kind !== "incident" || !found.some((act) => act.from <= from && act.to >= to),
  );
  return [...kept, ...found];
}

function judgedBy(scene: Scene): Draft[] {
  const { words, groups, inQuote } = scene;
  const found: Draft[] = [];
  for (const { form, lemma, from, main, to } of groups) {
    if (form !== "part" || !JUDGING.has(lemma) || inQuote(main) || from === 0) continue;
    const lead = words[from - 1];
    if (lead.text !== "," && !/^(?:NOUN|PROPN)/.test(lead.tag)) continue;
    const agent = agentOf(scene, to);
    // "described by the premier" says nothing without what it was described as.
    if (agent === null || (SPEECH_ACTS.get(lemma)?.stance === "neutral" && agent.at - to < 2)) continue;
    const start = lead.text === "," ? from : nounBefore(scene, from);
    found.push({
      kind: "statement",
      from: start,
      to: agent.to,
      rule: "statement-act-by",
      cue: { from: main, to: main + 1 },
      content: { from: start, to: agent.at },
      chain: [agent.names],
      actors: agent.names,
      counterparts: [],
      stance: SPEECH_ACTS.get(lemma)?.stance ?? "opposes",
      modality: "asserted",
    });
  }
  return found;
}

/** "… as a blockade | by Omar Sule": who does it, up to where the name ends. */
function agentOf({ words, discourse, sentence, groups, inQuote }: Scene, from: number) {
  for (let i = from; i < Math.min(words.length - 1, from + BY_FARTHEST); i++) {
    if (isSign(words[i]) && !isQuoteMark(words[i]) && words[i].text !== "-") return null;
    if (groups.some((group) => group.form === "finite" && group.from === i)) return null;
    if (words[i].lower !== "by" || inQuote(i)) continue;
    const phrase = phraseAfter(words, i + 1, words.length);
    if (phrase === null) return null;
    const named = resolvePhrase(discourse, sentence, phrase, false).filter((name) => !isAnonymous(name));
    const names =
      named.length > 0 || !isSpeaker(words, phrase) ? named : resolvePhrase(discourse, sentence, phrase, true);
    return names.length > 0 ? { names, at: i, to: phrase.to } : null;
  }
  return null;
}

/** Where "a step" begins before its participle; the participle where nothing short stands before it behind a comma. */
function nounBefore({ words }: Scene, part: number): number {
  for (let i = part - 1; i >= Math.max(0, part - 5); i--) {
    if (words[i].text === ",") return i + 1;
    if (!/^(?:DET|ADJ|NOUN|PART|PUNCT)/.test(words[i].tag)) return part;
  }
  return part;
}

/** "The Kenyan record has Jonas Feld declaring Vell lost": what somebody is said there to have said. */
function recordedSayings({ words, groups, discourse, sentence, inQuote }: Scene): Draft[] {
  const found: Draft[] = [];
  for (const group of groups) {
    if (group.lemma !== "have" || group.form !== "finite" || group.isPassive || inQuote(group.main)) continue;
    const subject = subjectBefore(words, group, 0);
    if (subject === null || subject.isRelative) continue;
    if (!words.slice(subject.from, subject.to).some(({ lower }) => RECORDS.has(lower))) continue;
    const said = groups.find(({ form, from }) => form === "ing" && from > group.to && from - group.to <= 8);
    if (said === undefined || !(SAYING.has(said.lemma) || SPEECH_ACTS.has(said.lemma))) continue;
    const who: WordRange = { from: group.to, to: said.from };
    const named = latterOf(words, who) ? latterNamed(discourse.cast.mentions[sentence.number], group.from) : [];
    const names = named.length > 0 ? named : resolvePhrase(discourse, sentence, who, true);
    if (names.length === 0) continue;
    let to = said.to;
    while (to < words.length && !/^[;:.]$/.test(words[to].text)) to++;
    // "He had said no such thing" in the next sentence: whoever is said to have said it.
    discourse.speaker = {
      names,
      paragraph: sentence.paragraph,
      sentence: sentence.number,
      chain: [names],
      isAct: true,
    };
    found.push({
      kind: "statement",
      from: subject.from,
      to,
      rule: "statement-recorded",
      cue: { from: said.main, to: said.main + 1 },
      content: { from: said.to, to },
      chain: [names],
      actors: names,
      counterparts: [],
      stance: "neutral",
      modality: "asserted",
    });
  }
  return found;
}

function latterOf(words: Scene["words"], { from, to }: WordRange): boolean {
  return to - from <= 2 && words[to - 1].lower === "latter";
}

/** "a talk of Ivo Brek and Ada Toll has the latter saying": the last person named before. */
function latterNamed(mentions: Scene["discourse"]["cast"]["mentions"][number], before: number): readonly string[] {
  const person = mentions.findLast((m) => m.kind === "person" && m.to <= before);
  return person === undefined ? [] : [person.name];
}
