import type { ActorName } from "../../domain/claim.ts";
import type { Sentence } from "../frames/words.ts";
import { type Discourse, partiesOf, personNamed } from "./discourse.ts";

const HE: ReadonlySet<string> = new Set(["he", "him", "his", "himself"]);

const SHE: ReadonlySet<string> = new Set(["she", "her", "hers", "herself"]);

/** Pronouns for several. */
export const THEY: ReadonlySet<string> = new Set(["they", "them", "their", "themselves", "these", "those"]);

const IT: ReadonlySet<string> = new Set(["it", "its", "itself", "this"]);

const WE: ReadonlySet<string> = new Set(["i", "we", "us", "our", "my", "me"]);

/** True for a personal, possessive or reflexive pronoun that stands for somebody, given in lower case. */
export function isPronoun(word: string): boolean {
  return HE.has(word) || SHE.has(word) || THEY.has(word) || IT.has(word) || WE.has(word);
}

/** Whom a pronoun stands for, by number, gender and nearness; nobody where none fits. */
export function resolvePronoun(
  discourse: Discourse,
  sentence: Sentence,
  pronoun: string,
  at: number,
): readonly ActorName[] {
  if (WE.has(pronoun)) return discourse.speaker?.names ?? [];
  if (pronoun === "you") return discourse.interviewee;
  if (HE.has(pronoun) || SHE.has(pronoun)) {
    const gender = HE.has(pronoun) ? "he" : "she";
    const last = discourse.speaker;
    // "one of them said. … he added": the unnamed speaker goes on, while nobody else has been named.
    if (
      last !== null &&
      last.sentence >= sentence.number - 1 &&
      last.paragraph === sentence.paragraph &&
      last.names.length === 1 &&
      last.names[0].startsWith("anonymous:") &&
      !last.names[0].split(/ (?:of|in|from|with|to|on|at) /)[0].endsWith("s") &&
      !discourse.cast.mentions[sentence.number].some((m) => m.kind === "person" && m.to <= at)
    )
      return last.names;
    const person = findPerson(discourse, sentence, gender, at);
    return person === null ? [] : [person];
  }
  if (THEY.has(pronoun)) {
    for (let i = discourse.subjects.length - 1; i >= 0 && discourse.subjects[i].sentence >= sentence.number - 3; i--) {
      const { names, kind } = discourse.subjects[i];
      if (names.length > 1 || kind === "state") return names;
    }
    return partiesOf(discourse);
  }
  if (IT.has(pronoun)) {
    for (let i = discourse.subjects.length - 1; i >= 0 && discourse.subjects[i].sentence >= sentence.number - 3; i--) {
      const { names, kind } = discourse.subjects[i];
      if (kind === "state" && names.length === 1) return names;
    }
    return [];
  }
  return [];
}

function findPerson(discourse: Discourse, sentence: Sentence, gender: "he" | "she", at: number): ActorName | null {
  const fits = (name: ActorName) => {
    const person = personNamed(discourse.cast, name);
    return person !== undefined && (person.gender === null || person.gender === gender);
  };
  const keep = (name: ActorName) => {
    const person = personNamed(discourse.cast, name);
    // A pronoun settles the gender of whoever it stood for, for the rest of the text.
    if (person !== undefined) person.gender ??= gender;
    return name;
  };
  // A person named earlier in the same sentence, subjects first.
  const here = discourse.cast.mentions[sentence.number].filter(
    (m) =>
      m.kind === "person" &&
      m.to <= at &&
      fits(m.name) &&
      (sentence.words[m.to]?.tag !== "PART:possessive" ||
        /^(?:office|camp|team|entourage|lawyer|lawyers)$/.test(sentence.words[m.to + 1]?.lower ?? "")),
  );
  for (let i = discourse.subjects.length - 1; i >= 0 && discourse.subjects[i].sentence >= sentence.number - 2; i--) {
    const { names, kind, sentence: where } = discourse.subjects[i];
    if (kind !== "person" || names.length !== 1 || !fits(names[0])) continue;
    if (here.length > 0 && where < sentence.number && !here.some((m) => m.name === names[0])) break;
    return keep(names[0]);
  }
  if (here.length > 0) return keep(here[0].name);
  if (
    discourse.speaker !== null &&
    discourse.speaker.sentence >= sentence.number - 4 &&
    discourse.speaker.names.length === 1 &&
    fits(discourse.speaker.names[0])
  )
    return keep(discourse.speaker.names[0]);
  for (let i = discourse.named.length - 1; i >= 0; i--) {
    const { names, kind } = discourse.named[i];
    if (kind === "person" && fits(names[0])) return keep(names[0]);
  }
  return null;
}
