import type { Modality, Stance } from "../../domain/claim.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Draft, Scene, Speech } from "./draft.ts";

/** What somebody says of a thing that the sentence has named: "which Kenya denies", "whom it accuses of theft". */
const SAYS_OF: ReadonlySet<string> = new Set(
  "deny dispute contest accuse blame denounce condemn criticise criticize deplore lament welcome praise hail call describe dismiss term label brand decry question".split(
    " ",
  ),
);

type Will = { readonly stance: Stance; readonly modality: Modality; readonly isSpeech: boolean };

const OPPOSED: Will = { stance: "opposes", modality: "asserted", isSpeech: true };
const SOUGHT: Will = { stance: "supports", modality: "sought", isSpeech: true };
const GIVEN: Will = { stance: "supports", modality: "asserted", isSpeech: true };

/** What somebody wants, refuses or takes on of such a thing: "which the front has demanded", "a date Kenya never accepted". */
const WILLS_OF: ReadonlyMap<string, Will> = new Map([
  ..."reject refuse spurn rebuff veto".split(" ").map((verb): [string, Will] => [verb, OPPOSED]),
  ..."demand request urge".split(" ").map((verb): [string, Will] => [verb, SOUGHT]),
  ..."accept promise".split(" ").map((verb): [string, Will] => [verb, GIVEN]),
  ["oppose", { ...OPPOSED, isSpeech: false }],
  ["resist", { ...OPPOSED, isSpeech: false }],
  ["want", { ...SOUGHT, isSpeech: false }],
  ["seek", { ...SOUGHT, isSpeech: false }],
  ["offer", { ...GIVEN, modality: "possible" }],
  ["propose", { ...GIVEN, modality: "possible" }],
]);

/** The same with the preposition of the verb before the pronoun: "for which the bishops have been calling". */
const LED_WILLS: ReadonlyMap<string, Will> = new Map([
  ..."call appeal plead ask clamour argue".split(" ").map((verb): [string, Will] => [`${verb} for`, SOUGHT]),
  ..."press push campaign lobby agitate"
    .split(" ")
    .map((verb): [string, Will] => [`${verb} for`, { ...SOUGHT, isSpeech: false }]),
  ["insist on", SOUGHT],
  ["object to", OPPOSED],
  ["consent to", GIVEN],
  ["agree to", GIVEN],
  ..."argue protest campaign".split(" ").map((verb): [string, Will] => [`${verb} against`, OPPOSED]),
]);

const LED: ReadonlySet<string> = new Set([...LED_WILLS.keys()].map((key) => key.split(" ")[0]));

/**
 * "…, which Kenya denies", "…, whom it accuses of theft", "a date the front has never accepted": a clause about something whose subject
 * says or wants something of it. Null for any other verb, and for clauses that say who the thing itself is.
 */
export function objectRelative(scene: Scene, range: WordRange, group: VerbGroup, speech: Speech | null): Draft | null {
  const { words, discourse, sentence } = scene;
  if (group.isPassive || !(LED.has(group.lemma) || WILLS_OF.has(group.lemma) || SAYS_OF.has(group.lemma))) return null;
  const subject = subjectBefore(words, group, range.from);
  if (subject === null || subject.isRelative || subject.from <= range.from) return null;
  const who = { from: pastNoun(words, subject.head), to: subject.head.to };
  const from = opening(words, who.from, range.from);
  if (from < 0) return null;
  const lead = words[from].tag === "ADP" ? words[from].lower : "";
  const will = LED_WILLS.get(`${group.lemma} ${lead}`) ?? WILLS_OF.get(group.lemma);
  if (will === undefined && !SAYS_OF.has(group.lemma)) return null;
  let to = group.to;
  while (to < range.to && words[to].text !== "," && words[to].text !== ";") to++;
  const names = resolvePhrase(discourse, sentence, who, true);
  if (names.length === 0) return null;
  // What a clause behind a comma adds is the reporter's, whoever said the rest.
  const isAside = words[from].tag !== "DET";
  const outer = isAside ? [] : (speech?.chain ?? []);
  const cue = { from: group.main, to: group.main + 1 };
  const base = { from, to, content: { from, to }, actors: names, counterparts: [] } as const;
  const own = outer.at(-1)?.join() === names.join() ? outer : [...outer, names];
  if (will === undefined)
    return {
      kind: "statement",
      ...base,
      rule: "statement-relative",
      cue,
      chain: own,
      stance: "neutral",
      modality: group.lemma === "deny" ? "denied" : "asserted",
    };
  const isRefused = group.isNegated && will.stance === "supports";
  return {
    kind: "position",
    ...base,
    rule: "position-relative",
    cue: will.isSpeech ? cue : null,
    chain: will.isSpeech ? own : outer,
    stance: isRefused ? "opposes" : will.stance,
    modality: isRefused ? "asserted" : will.modality,
  };
}

/** "a date Kenya": where the name behind a noun begins, or the phrase itself. */
function pastNoun(words: Scene["words"], { from, to }: WordRange): number {
  if (words[from].tag !== "DET") return from;
  for (let i = from + 1; i + 1 < to; i++)
    if (words[i].tag === "NOUN" && words[i + 1].tag.startsWith("PROPN")) return i + 1;
  return from;
}

/** Where the clause opens: at its pronoun behind a comma or preposition, or at "a date" that it follows straight; -1 where it is none. */
function opening(words: Scene["words"], subject: number, floor: number): number {
  const link = words[subject - 1];
  if (/^(?:which|whom)$/.test(link.lower)) {
    const lead = words[subject - 2];
    if (lead === undefined) return -1;
    if (lead.text === ",") return subject - 1;
    return lead.tag === "ADP" && words[subject - 3]?.text === "," ? subject - 2 : -1;
  }
  // "…, a date Kenya has never accepted"
  if (link.tag !== "NOUN") return -1;
  let at = subject - 1;
  while (at > floor && /^(?:NOUN|ADJ)/.test(words[at - 1].tag)) at--;
  return words[at - 1]?.tag === "DET" && words[at - 2]?.text === "," && at - 1 > floor ? at - 1 : -1;
}
