import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { DOCUMENT_NOUNS } from "../events/event-words.ts";
import { isDash, type WordRange } from "../frames/noun-phrases.ts";
import type { Clause } from "../frames/segments.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { idiomEnd, SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { isSign, phraseOf } from "../frames/words.ts";
import { rememberSubject } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { speaksInManner } from "../speakers/speaks-in-manner.ts";
import type { Scene, Speech } from "./draft.ts";

/** Keeps the speaker for bare quotations and reported sentences that follow. */
export function rememberSpeaker(scene: Scene, speech: Speech): void {
  const { discourse, sentence } = scene;
  if (speech.speaker.length === 0) return;
  discourse.speaker = {
    names: speech.speaker,
    paragraph: sentence.paragraph,
    sentence: sentence.number,
    chain: speech.chain,
  };
  rememberSubject(discourse, speech.speaker, sentence.number);
}

/** Who the subject is, by name, and the words that say so; a clause without a subject of its own takes it from the clause before. */
export type Carried = { readonly names: readonly ActorName[]; readonly range: WordRange | null };

/** Verbs that say something with a preposition: "spoke of", "hinted at". */
const OPINES: ReadonlySet<string> = new Set("speak talk hint allude".split(" "));

/** True for people counted off and for statements, not for drafts and figures, which speak of things as well. */
function canOpine({ words }: Scene, { from, to }: WordRange): boolean {
  return words
    .slice(from, to)
    .some((word) => /^(?:others|some|many|several|most|one|statement|communique|communiqué|letter)$/.test(word.lower));
}

/** Subjects that are nobody in particular. */
const OF_NOBODY: ReadonlySet<string> = new Set(
  "nobody none no-one everyone everybody anyone anybody somebody someone".split(" "),
);

/** Whom the subject of a clause stands for; a clause without one goes on with the carried subject. */
export function whoIs(scene: Scene, clause: Clause, carried: Carried): Carried {
  const { discourse, sentence } = scene;
  if (clause.subject === null || clause.subject.isRelative) return carried;
  // "Nobody expected the talks to last"
  if (clause.subject.to - clause.subject.from === 1 && OF_NOBODY.has(scene.words[clause.subject.from].lower))
    return { names: [], range: clause.subject.head };
  let names = resolvePhrase(
    discourse,
    sentence,
    clause.subject.head,
    SAYING.has(clause.group.lemma) ||
      (OPINES.has(clause.group.lemma) && canOpine(scene, clause.subject.head)) ||
      SPEECH_ACTS.has(clause.group.lemma) ||
      POSITION_VERBS.has(clause.group.lemma) ||
      idiomEnd(scene.words, clause.group.lemma, clause.group.to) > 0 ||
      speaksInManner(scene.words, clause.group, scene.words.length),
  );
  if (clause.subject.to > clause.subject.head.to) {
    const { head, to } = clause.subject;
    const persons = apposedPersons(scene, head);
    const body = persons.length > 0 ? null : apposedBody(scene, head, names);
    if (persons.length > 0) names = persons;
    else if (body !== null) names = [body];
    else {
      const members = clause.group.isPassive ? [] : membersNamed(scene, head.to);
      names = [...new Set([...names, ...members, ...companions(scene, head.to, to)])];
    }
  }
  const first = firstOfTwo(scene, clause.subject.head.from);
  if (first !== null && names.length === 1 && !names.includes(first)) names = [first, ...names];
  return { names, range: clause.subject.head };
}

/** "Carl Roe, head of the bureau, and Ivo Brek of the fund arrived": the person whom an apposition parts from the rest of the subject. */
export function firstOfTwo({ words, discourse, sentence }: Scene, head: number): ActorName | null {
  let at = head - 1;
  while (at > 0 && words[at].tag === "DET") at--;
  if (words[at]?.lower !== "and" || words[at - 1]?.text !== ",") return null;
  const mentions = discourse.cast.mentions[sentence.number];
  const first = mentions.find((m) => m.kind !== "place" && m.to < at && words[m.to].text === ",");
  if (
    first === undefined ||
    (first.kind !== "person" && words[first.to + 1].tag !== "DET") ||
    mentions.some((m) => m.kind === "person" && m !== first && m.from < head && m.to > first.to)
  )
    return null;
  return words.slice(0, head).some(({ tag }) => /^(?:VERB|AUX|SCONJ|PRON:relative)/.test(tag)) ? null : first.name;
}

/** "Kenya, together with the Lake Council, offered": who acts along with the subject, up to the comma that closes the aside. */
function companions({ words, discourse, sentence }: Scene, from: number, to: number): readonly ActorName[] {
  if (words[from]?.text !== ",") return [];
  const lead = words
    .slice(from + 1, from + 4)
    .map(({ lower }) => lower)
    .join(" ");
  const size = /^(?:together|along|jointly) with\b/.test(lead)
    ? 2
    : /^as well as\b/.test(lead)
      ? 3
      : lead.startsWith("alongside")
        ? 1
        : 0;
  if (size === 0) return [];
  let end = from + 1 + size;
  while (end < to && words[end].text !== ",") end++;
  const mentions = discourse.cast.mentions[sentence.number].filter(
    (m) => m.from > from && m.to <= end && m.kind !== "place",
  );
  // "with the Lake Council in Vell": where somebody is does not act.
  return mentions.filter((m) => !/^(?:in|at|from|of|near)$/.test(words[m.from - 1].lower)).map((m) => m.name);
}

/** "Some unions, including the Tern League and Ada Quill, refused": those of several who are named, as far as names follow one another. */
function membersNamed({ words, discourse, sentence }: Scene, sign: number): readonly ActorName[] {
  const opens = words[sign];
  if (opens.text !== "," && opens.text !== "(" && !isDash(opens)) return [];
  const lead = phraseOf(words, sign + 1, sign + 3);
  let at = lead === "among them" ? sign + 3 : lead.startsWith("including ") ? sign + 2 : -1;
  const mentions = discourse.cast.mentions[sentence.number];
  const names: ActorName[] = [];
  while (at > 0) {
    while (words[at]?.tag === "DET") at++;
    const mention = mentions.find((m) => (m.titleFrom === at || m.from === at) && m.kind !== "place");
    if (mention === undefined || mention.by === "adjective") break;
    // "the | Norway | Conference of Clerks", "Kenya's unions": no name by itself.
    if (/^(?:NOUN|PROPN|PART:possessive)/.test(words[mention.to]?.tag ?? "")) break;
    names.push(mention.name);
    const isListed = /^(?:and|,)$/.test(words[mention.to]?.lower ?? "");
    at = isListed ? mention.to + (words[mention.to + 1]?.lower === "and" ? 2 : 1) : -1;
  }
  return names;
}

/** "a rival group, the Harbour List (HL), complained": the body that an apposition names, where the phrase itself names nobody. */
function apposedBody(
  { discourse, sentence, words }: Scene,
  head: WordRange,
  names: readonly ActorName[],
): ActorName | null {
  if (names.length > 1 || (names.length === 1 && !isAnonymous(names[0]))) return null;
  if (words[head.to]?.text !== ",") return null;
  const at = words[head.to + 1]?.lower === "the" ? head.to + 2 : head.to + 1;
  const body = discourse.cast.mentions[sentence.number].find((m) => m.from === at && m.kind === "body");
  return body !== undefined && /^[,(]$/.test(words[body.to]?.text ?? "") ? body.name : null;
}

/** "The leaders of Kenya and Norway, | Ada Toll and Ivo Brek,": two persons whom an apposition names as those that the phrase tells of. */
function apposedPair({ discourse, sentence, words }: Scene, head: WordRange): readonly ActorName[] {
  if (words[head.to]?.text !== ",") return [];
  const persons = discourse.cast.mentions[sentence.number].filter((m) => m.kind === "person");
  if (persons.some((m) => m.from >= head.from && m.to <= head.to)) return [];
  const first = persons.find((m) => m.titleFrom === head.to + 1 && words[m.to]?.lower === "and");
  const second = first === undefined ? undefined : persons.find((m) => m.titleFrom === first.to + 1);
  return first !== undefined && second !== undefined && words[second.to]?.text === "," ? [first.name, second.name] : [];
}

/** The one or two whom an apposition behind a phrase names; nobody where it names none. */
export function apposedPersons(scene: Scene, head: WordRange): readonly ActorName[] {
  const pair = apposedPair(scene, head);
  if (pair.length > 0) return pair;
  const person = apposedPerson(scene, head);
  return person === null ? [] : [person];
}

/** "his son-in-law, Ivo Marsh, may join": the person whom an apposition behind a phrase names, where the phrase names none itself. */
export function apposedPerson({ discourse, sentence, words }: Scene, head: WordRange): ActorName | null {
  const persons = discourse.cast.mentions[sentence.number].filter((m) => m.kind === "person");
  const hasOwnName = persons.some(
    (m) => m.from >= head.from && m.to <= head.to && words[m.to]?.tag !== "PART:possessive",
  );
  if (hasOwnName) return null;
  // "according to two aides, Marsh's team met": what goes on behind the comma names nobody before it.
  return (
    persons.find(
      (m) =>
        m.titleFrom >= head.to &&
        (m.titleFrom <= head.to + 1 || isSameWhole(words, head.to, m)) &&
        (m.titleFrom === head.to || words[m.to] === undefined || isSign(words[m.to]) || words[m.to].tag === "ADP"),
    )?.name ?? null
  );
}

/** "his counterpart, | the Kenyan adviser | Ivo Marsh": a noun phrase, with its article or without, between the sign and the name. */
function isSameWhole(words: Scene["words"], sign: number, { from: name, to }: WordRange): boolean {
  if (words[sign]?.text !== "," && !isDash(words[sign])) return false;
  // "The candidates — the mayor Ivo Marsh, Ada Toll and Carl Roe — left": several.
  if (isDash(words[sign]) && !isDash(words[to])) return false;
  const from = /^(?:the|a|an)$/.test(words[sign + 1]?.lower ?? "") ? sign + 2 : sign + 1;
  return words
    .slice(from, name)
    .every(({ tag, text }) => /^(?:ADJ|NOUN|PROPN|NUM|PART:possessive)/.test(tag) || text === "-");
}

/** Keeps for later sentences whom the clause was about, and whether it was about a text. */
export function noteSubject(scene: Scene, clause: Clause, who: Carried): void {
  const { discourse, sentence, words } = scene;
  if (clause.subject === null || who.range === null) return;
  if (who.names.length > 0) rememberSubject(discourse, who.names, sentence.number);
  let isText = false;
  for (let i = who.range.from; i < who.range.to; i++) if (DOCUMENT_NOUNS.has(words[i].lower)) isText = true;
  if (isText) discourse.lastIsText = true;
  else if (who.names.length > 0) discourse.lastIsText = false;
  for (let i = clause.group.to; i < Math.min(words.length, clause.group.to + 10); i++)
    if (
      [
        "plan",
        "proposal",
        "draft",
        "alternative",
        "document",
        "text",
        "annex",
        "framework",
        "accord",
        "agreement",
        "deal",
        "counter-proposal",
        "resolution",
      ].includes(words[i].lower)
    )
      discourse.lastIsText = true;
}
