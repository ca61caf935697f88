import { phraseAfter, subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, phraseOf } from "../frames/words.ts";
import { FLAT_REFUSAL } from "../positions/position-verbs.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Draft, Scene, Speech } from "./draft.ts";

/** "explosions that the army blamed on the rebels", "a group that the ministry says operates abroad": a statement about a noun. */
export function saidOfNoun(scene: Scene, range: WordRange, group: VerbGroup, speech: Speech | null): Draft | null {
  const { words, groups } = scene;
  if (
    ![
      "blame",
      "describe",
      "call",
      "reject",
      "denounce",
      "condemn",
      "say",
      "claim",
      "accuse",
      "dismiss",
      "term",
      "label",
      "brand",
    ].includes(group.lemma)
  )
    return null;
  const subject = subjectBefore(words, group, range.from);
  if (subject === null || subject.isRelative) return null;
  if (words[subject.from - 1]?.lower === "what" && NAMES.has(group.lemma))
    return calledSo(scene, range, group, subject, speech);
  const that = subject.from - 1;
  if (words[that]?.lower !== "that" && words[that]?.lower !== "which") return null;
  // "told reporters that the draft called for a truce": nothing is called names there.
  if (group.lemma === "call" && words[group.to]?.lower === "for") return null;
  if (!/^(NOUN|PROPN|NUM)/.test(words[that - 1]?.tag ?? "") || that - 1 < range.from) return null;
  if (
    ["say", "claim"].includes(group.lemma) &&
    !groups.some((other) => other.form === "finite" && other.from >= group.to && other.from <= group.to + 2)
  )
    return null;
  const noun = subjectEndingAt(words, that - 1, range.from);
  if (noun === null) return null;
  let to = group.to;
  while (to < range.to && words[to].text !== "," && words[to].text !== ";") to++;
  const names = resolvePhrase(scene.discourse, scene.sentence, subject.head, true);
  if (names.length === 0) return null;
  // "demands that Kenya said were unacceptable": what is asked or offered is refused.
  const isRefusal =
    ASKED_OR_OFFERED.has(words[noun.to - 1].lower) &&
    FLAT_REFUSAL.test(` ${phraseOf(words, group.to, to)} `, scene.met);
  return {
    kind: isRefusal ? "position" : "statement",
    from: noun.from,
    to,
    rule: isRefusal ? "position-of-noun" : "statement-of-noun",
    cue: { from: group.main, to: group.main + 1 },
    content: { from: noun.from, to },
    chain: [...(speech?.chain ?? []), names],
    actors: names,
    counterparts: [],
    stance: isRefusal ? "opposes" : "neutral",
    modality: "asserted",
  };
}

const ASKED_OR_OFFERED: ReadonlySet<string> = new Set(
  "demand demands proposal proposals terms condition conditions offer offers plan draft text deal clause clauses points concessions ultimatum".split(
    " ",
  ),
);

const WANTED: ReadonlyMap<string, "supports" | "opposes"> = new Map([
  ["seek", "supports"],
  ["demand", "supports"],
  ["want", "supports"],
  ["request", "supports"],
  ["reject", "opposes"],
  ["oppose", "opposes"],
  ["resist", "opposes"],
]);

/** "an amnesty, long sought by the generals": what a noun's participle says that somebody wants or refuses. */
export function wantedBy(scene: Scene, range: WordRange, group: VerbGroup, speech: Speech | null): Draft | null {
  const { words } = scene;
  const stance = WANTED.get(group.lemma);
  if (stance === undefined || group.from <= range.from || group.to >= range.to || words[group.to].lower !== "by")
    return null;
  if (group.to - group.from > 1 || scene.inQuote(group.main)) return null;
  let at = group.from - 1;
  while (at > range.from && (words[at].tag === "ADV" || words[at].text === "," || words[at].lower === "long")) at--;
  const noun = subjectEndingAt(words, at, range.from);
  const agent = phraseAfter(words, group.to + 1, range.to);
  if (noun === null || agent === null || !words[at].tag.startsWith("NOUN")) return null;
  const actors = resolvePhrase(scene.discourse, scene.sentence, agent, true);
  if (actors.length === 0) return null;
  const isSpeech = group.lemma === "demand" || group.lemma === "reject" || group.lemma === "request";
  const outer = speech?.chain ?? [];
  return {
    kind: "position",
    from: noun.from,
    to: agent.to,
    rule: "position-of-noun",
    cue: isSpeech ? { from: group.main, to: group.main + 1 } : null,
    content: noun,
    chain: isSpeech ? [...outer, actors] : outer,
    actors,
    counterparts: [],
    stance,
    modality: stance === "supports" ? "sought" : "asserted",
  };
}

const NAMES: ReadonlySet<string> = new Set("call describe term label brand".split(" "));

/** "what one mediator calls “a slow thaw”": a name that somebody gives to what the sentence tells. */
function calledSo(
  scene: Scene,
  range: WordRange,
  group: VerbGroup,
  subject: WordRange & { readonly head: WordRange },
  speech: Speech | null,
): Draft | null {
  const { words } = scene;
  const start = words[group.to]?.lower === "as" ? group.to + 1 : group.to;
  let to = start;
  if (isQuoteMark(words[start]) && scene.inQuote(start)) while (to < range.to && scene.inQuote(to)) to++;
  else to = phraseAfter(words, start, range.to)?.to ?? start;
  const names = resolvePhrase(scene.discourse, scene.sentence, subject.head, true);
  // What speakers call things in their own speech is part of it.
  if (to <= start || names.length === 0 || speech?.speaker.join() === names.join()) return null;
  return {
    kind: "statement",
    from: subject.from - 1,
    to,
    rule: "statement-called-so",
    cue: { from: group.main, to: group.main + 1 },
    content: { from: start, to },
    chain: [...(speech?.chain ?? []), names],
    actors: names,
    counterparts: [],
    stance: "neutral",
    modality: "asserted",
  };
}
