// Whom a word for what somebody does stands for, where the text has introduced nobody by that word: "the mediator" is whoever serves
// neither side, "the Kenyan negotiator" whoever was just named for Kenya, "the former premier" nobody who holds the office now.
// Weakness: it goes by nearness among those who fit; of two envoys of one state it takes the one heard last.

import type { ActorName } from "../../domain/claim.ts";
import type { Person } from "../actors/cast.ts";
import { isQuoteMark } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { type Discourse, partiesOf, personNamed } from "./discourse.ts";
import { unnamedAlike } from "./unnamed-before.ts";

/** Those who go between sides and serve neither. */
const BETWEEN: ReadonlySet<string> = new Set("mediator facilitator intermediary go-between broker".split(" "));

/** What somebody in any office of a state may be called who speaks or bargains for it. */
const ACTING_FOR: ReadonlySet<string> = new Set(
  "negotiator envoy emissary delegate diplomat official minister representative mediator".split(" "),
);

/** Those whom nobody calls a negotiator or an official. */
const RULING: readonly string[] = ["president", "prime", "premier", "chancellor", "king", "queen", "emir", "sultan"];

/** Words by which an office is no longer held. */
const FORMER: ReadonlySet<string> = new Set(
  "former ex late erstwhile one-time onetime retired ousted deposed exiled outgoing".split(" "),
);

/** What happens to those who hold an office no longer, by the beginning of its words. */
const LEFT =
  /^(?:oust|resign|toppl|depos|overthr|step|fled|flee|impeach|replac|dismiss|sacked|quit|retir|unseat|defeat)/;

/** So many sentences back somebody is still the one meant. */
const NEAR = 5;

/** True for a phrase about an office no longer held: "the former army chief". */
export function isFormerly({ words, from, headEnd }: ActorPhrase): boolean {
  return words.slice(from, headEnd).some((word) => FORMER.has(word.lower));
}

/** True for somebody whom the text calls a former this or that. */
export function isPast({ offices }: Person): boolean {
  return [...offices].some((office) => FORMER.has(office));
}

/** True for somebody who, by all the text says, holds the office of that noun now. */
export function holdsNow(person: Person, noun: string): boolean {
  return person.offices.has(noun) && !isPast(person);
}

/** True where the text tells that somebody lost the office: "Brek was ousted in May". */
export function hasLeft({ cast, sentences }: Discourse, { name }: Person): boolean {
  return cast.mentions.some((mentions, s) =>
    mentions.some(
      (m) => m.name === name && sentences[s].words.slice(m.to, m.to + 5).some(({ lower }) => LEFT.test(lower)),
    ),
  );
}

/** True for "the mediator" of somebody who serves one of the two sides. */
export function servesSide(discourse: Discourse, noun: string, { of, offices }: Person): boolean {
  return BETWEEN.has(noun) && of !== null && !offices.has(noun) && partiesOf(discourse).includes(of);
}

/** "The official remarked", after "a UN official said": the one without a name, where that was a few sentences ago at most. */
export function isUnnamedJustNow(phrase: ActorPhrase): boolean {
  const { discourse, sentence, words, from, headEnd, to } = phrase;
  const isPlain = headEnd === to || /^(?:speaking|talking)$/.test(words[headEnd].lower);
  if (!isPlain || words[from - 1]?.lower !== "the") return false;
  const unnamed = unnamedAlike(phrase);
  return (
    unnamed !== null && (unnamed.sentence >= sentence.number - NEAR || discourse.speaker?.names[0] === unnamed.name)
  );
}

/** "Sok Brek, who ruled until May, was colder: promises, the former premier wrote, …": whom the words before the colon are about. */
export function formerlyHere(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, from, noun, asSource } = phrase;
  if (!asSource || !isFormerly(phrase) || words[from - 1]?.lower !== "the") return null;
  let cut = from - 1;
  while (cut > 0 && !/^[:;]$/.test(words[cut].text)) cut--;
  const before = discourse.cast.mentions[sentence.number].filter(
    (m) => m.kind === "person" && m.to <= cut && words[m.to].tag !== "PART:possessive" && !isQuoteMark(words[m.to]),
  );
  const [first] = before;
  const person = first === undefined ? undefined : personNamed(discourse.cast, first.name);
  return person === undefined || holdsNow(person, noun) ? null : person.name;
}

/** "The mediator wrote", "the Kenyan negotiator offered": by whom somebody serves, the one named last. */
export function inFunction(phrase: ActorPhrase, of: readonly ActorName[]): ActorName | null {
  const { discourse, sentence, words, from, headEnd, noun } = phrase;
  if (words[from - 1]?.lower !== "the") return null;
  const isBetween = BETWEEN.has(noun) && of.length === 0 && headEnd - from === 1;
  const isFor = ACTING_FOR.has(noun) && phrase.states.length === 1 && headEnd - from === 2;
  if (!isBetween && !isFor) return null;
  const sides = partiesOf(discourse);
  const fits = (name: ActorName): boolean => {
    const person = personNamed(discourse.cast, name);
    if (person === undefined || person.of === null) return false;
    if (isBetween) return sides.length === 2 && !sides.includes(person.of);
    return person.of === phrase.states[0] && !RULING.some((office) => person.offices.has(office));
  };
  const [heard] = discourse.speaker?.names ?? [];
  if (heard !== undefined && (discourse.speaker?.sentence ?? -1) >= sentence.number - NEAR && fits(heard)) return heard;
  for (let s = sentence.number; s >= Math.max(0, sentence.number - NEAR); s--) {
    const named = discourse.cast.mentions[s].findLast(
      (m) => m.kind === "person" && (s < sentence.number || m.to <= from) && fits(m.name),
    );
    if (named !== undefined) return named.name;
  }
  return null;
}

/** The state in whose context a sentence stands: the last named before a word of it, else the subject of the sentences before. */
export function stateInContext({ discourse, sentence, from }: ActorPhrase): ActorName | null {
  const here = discourse.cast.mentions[sentence.number].findLast((m) => m.kind === "state" && m.to <= from);
  if (here !== undefined) return here.name;
  const last = discourse.subjects.findLast((s) => s.sentence >= sentence.number - 2 && s.sentence < sentence.number);
  if (last === undefined || last.names.length !== 1) return null;
  return personNamed(discourse.cast, last.names[0])?.of ?? last.names[0];
}

/** "foreign", "prime", "harbour": what tells one minister or chief from another. */
export function fieldsOf({ words, from, headEnd }: ActorPhrase): readonly string[] {
  return words
    .slice(from, headEnd - 1)
    .filter(({ tag, lower }) => tag === "NOUN" || /^(?:foreign|prime|military|naval|nuclear)$/.test(lower))
    .map(({ lower }) => lower);
}

/** "his Norlandian counterpart": the one of that state whom the text names nearest, before or after. */
export function counterpartOf({ discourse, sentence, from, headEnd }: ActorPhrase, state: ActorName): ActorName | null {
  let best: ActorName | null = null;
  let nearest = 12;
  for (let s = Math.max(0, sentence.number - 10); s < Math.min(discourse.sentences.length, sentence.number + 5); s++)
    for (const m of discourse.cast.mentions[s]) {
      if (m.kind !== "person" || (s === sentence.number && m.to > from && m.from < headEnd)) continue;
      if (personNamed(discourse.cast, m.name)?.of !== state) continue;
      const distance = s > sentence.number ? s - sentence.number + 4 : sentence.number - s;
      if (distance < nearest) {
        nearest = distance;
        best = m.name;
      }
    }
  return best;
}

/** "Quill met Toll on Monday. Her counterpart said …": the one other person whom this sentence or the one before names; null where several are. */
export function otherThan({ discourse, sentence, from }: ActorPhrase, owner: ActorName | null): ActorName | null {
  if (owner === null) return null;
  const own = personNamed(discourse.cast, owner)?.of ?? null;
  const before = discourse.cast.mentions[sentence.number].filter((m) => m.to <= from);
  const others = new Set<ActorName>();
  for (const m of [...before, ...(discourse.cast.mentions[sentence.number - 1] ?? [])]) {
    if (m.kind !== "person" || m.name === owner) continue;
    const of = personNamed(discourse.cast, m.name)?.of ?? null;
    if (of === null || of !== own) others.add(m.name);
  }
  return others.size === 1 ? [...others][0] : null;
}
