// Made-up sentences of news with their tags, for training the tagger: what reports do with their verbs (asides between subject and verb, participles of
// the subject, verbs that share one, speakers behind their words) is rare in the treebanks. Names are made of syllables.

import type { Random } from "../src/kit/random.ts";
import type { Tag } from "../src/read/tagger/tag-set.ts";
import { ADJECTIVES, type Lexicon, type VerbForms } from "./news-words.ts";

/** A word with its tag. */
export type TaggedWord = readonly [form: string, tag: Tag];

type Words = TaggedWord[];
type Tense = "past" | "present";
type Subject = { readonly words: Words; readonly isPlural: boolean };

const SYLLABLES =
  "ba be da de fa ga go ha ja ka ko la le ma mi na no pa ra ro sa si ta to va vo wa ya za ar el in on ul esh ov ik and orn ard ell".split(
    " ",
  );
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const PLACE_WORDS = "in at near from to with on for against over through under within around along".split(" ");
const ADVERBS =
  "also now still again formally flatly reportedly repeatedly already long since privately jointly twice once".split(
    " ",
  );
const MODALS = "will would could may must should can might".split(" ");
const COMMA: TaggedWord = [",", "PUNCT"];
const AND: TaggedWord = ["and", "CCONJ"];

/**
 * Makes sentences of news.
 *
 * @param count - how many
 * @param lexicons - what words to draw, each as likely as the others
 * @param random - the only source of chance: the same generator gives the same sentences
 */
export function newsSentences(count: number, lexicons: readonly Lexicon[], random: Random): TaggedWord[][] {
  const grammar = makeGrammar(lexicons, random);
  return Array.from({ length: count }, () => grammar());
}

function makeGrammar(lexicons: readonly Lexicon[], random: Random): () => TaggedWord[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const chance = (share: number): boolean => random() < share;
  const oneOf = (...makers: (() => Words)[]): Words => pick(makers)();
  const maybe = (share: number, make: () => Words): Words => (chance(share) ? make() : []);
  const draw = (what: "transitive" | "clause" | "infinitive" | "intransitive"): VerbForms => pick(pick(lexicons)[what]);
  const noun = (): TaggedWord => [pick(pick(lexicons).nouns), "NOUN"];
  const nouns = (): TaggedWord => [pick(pick(lexicons).plurals), "NOUN:plural"];
  const participle = (): TaggedWord => [draw("transitive").part, "VERB:part"];

  const name = (): TaggedWord => {
    let made = "";
    while (made.length < 5) made += pick(SYLLABLES);
    return [made[0].toUpperCase() + made.slice(1), "PROPN"];
  };
  const person = (): Words => (chance(0.7) ? [name(), name()] : [name()]);
  const adjective = (): Words => {
    const at = random();
    if (at < 0.26) return [[pick(ADJECTIVES), "ADJ"]];
    return at < 0.3 ? [participle()] : [];
  };
  const number = (): TaggedWord => [pick(["two", "three", "four", "five", "12", "30", "400"]), "NUM"];
  const determiner = (): TaggedWord =>
    chance(0.8)
      ? [pick(["the", "the", "the", "a", "this", "any", "no", "each"]), "DET"]
      : [pick(["its", "their", "his", "her"]), "PRON:possessive"];
  const pluralDeterminer = (): Words => {
    const at = random();
    if (at < 0.4) return [["the", "DET"]];
    if (at < 0.5) return [number()];
    if (at < 0.6) return [["the", "DET"], number()];
    if (at < 0.7) return [[pick(["its", "their"]), "PRON:possessive"]];
    return at < 0.75 ? [["both", "DET"]] : [];
  };
  const compound = (): Words => maybe(0.2, () => [noun()]);

  const thing = (): Words => [determiner(), ...adjective(), ...compound(), noun()];
  const things = (): Words => [...pluralDeterminer(), ...adjective(), ...compound(), nouns()];
  const owned = (): Words => [name(), ["'s", "PART:possessive"], ...adjective(), ...compound(), noun()];
  const stuff = (): Words => [...adjective(), noun()];
  const listed = (): Words => [
    ...oneOf(stuff, thing, things),
    COMMA,
    ...oneOf(stuff, thing, things),
    AND,
    ...oneOf(stuff, thing, things),
    ...maybe(0.3, place),
  ];
  const object = (): Words => {
    const at = random();
    if (at < 0.38) return thing();
    if (at < 0.66) return things();
    if (at < 0.75) return owned();
    if (at < 0.83) return person();
    if (at < 0.89) return [[pick(["them", "him", "it"]), "PRON"]];
    if (at < 0.92) return listed();
    if (at < 0.95) return [...oneOf(thing, things), ...reduced()];
    return [...thing(), ["of", "ADP"], ...things()];
  };
  const place = (): Words => [[pick(PLACE_WORDS), "ADP"], ...oneOf(thing, things, () => [name()], owned, stuff)];
  const time = (): Words =>
    oneOf(
      () => [
        ["on", "ADP"],
        [pick(DAYS), "PROPN"],
      ],
      () => [
        ["on", "ADP"],
        [pick(DAYS), "PROPN"],
        [pick(["night", "evening", "morning"]), "NOUN"],
      ],
      () => [
        ["in", "ADP"],
        [pick(MONTHS), "PROPN"],
      ],
      () => [
        ["on", "ADP"],
        [String(1 + Math.floor(random() * 28)), "NUM"],
        [pick(MONTHS), "PROPN"],
      ],
      () => [
        [pick(["last", "this", "next"]), "ADJ"],
        [pick(["week", "month", "year"]), "NOUN"],
      ],
      () => [[pick(["earlier", "later", "again", "together", "separately", "yesterday"]), "ADV"]],
    );
  const tail = (): Words => {
    const at = random();
    if (at < 0.33) return place();
    if (at < 0.55) return time();
    if (at < 0.6) return [["as", "ADP"], ...thing()];
    return at < 0.72 ? [...place(), ...time()] : [];
  };
  const adverb = (share: number): Words => maybe(share, () => [[pick(ADVERBS), "ADV"]]);
  const agent = (): Words => [["by", "ADP"], ...oneOf(thing, person, things)];

  /** "signed in May and published by the union": a participle with what is told of it. */
  const done = (): Words => {
    const first: Words = [
      participle(),
      ...oneOf(
        place,
        agent,
        time,
        () => [...time(), ...agent()],
        () => [...place(), ...agent()],
      ),
    ];
    return chance(0.15) ? [...first, AND, participle(), ...oneOf(place, agent, time)] : first;
  };
  const relative = (): Words =>
    oneOf(
      () => [["who", "PRON:relative"], [draw("transitive").present, "VERB:fin-s"], ...object()],
      () => [["who", "PRON:relative"], [draw("transitive").past, "VERB:past"], ...object(), ...time()],
      () => [["which", "PRON:relative"], [draw("intransitive").past, "VERB:past"], ...tail()],
      () => [["which", "PRON:relative"], [draw("intransitive").present, "VERB:fin-s"], ...tail()],
      () => [["which", "PRON:relative"], ...plainSubject().words, [draw("transitive").past, "VERB:past"], ...tail()],
      () => [["whose", "PRON:possessive"], noun(), [draw("intransitive").present, "VERB:fin-s"], ...tail()],
      () => [["in", "ADP"], ["which", "PRON:relative"], ...clause("past")],
      () => [["where", "ADV"], ...clause(pick(["past", "present"]))],
    );
  const aside = (): Words =>
    oneOf(
      () => [determiner(), ...adjective(), ...compound(), noun(), ...maybe(0.5, place)],
      owned,
      relative,
      relative,
      done,
      done,
      () => [
        ["for", "ADP"],
        ["its", "PRON:possessive"],
        ["part", "NOUN"],
      ],
      () => [["in", "ADP"], ["a", "DET"], noun(), ...time()],
      () => [
        ["by", "ADP"],
        ["contrast", "NOUN"],
      ],
    );
  const reduced = (): Words =>
    oneOf(
      done,
      done,
      () => [[draw("transitive").ing, "VERB:ing"], ...object()],
      () => [["that", "PRON:relative"], [draw("transitive").past, "VERB:past"], ...object()],
      () => [["that", "PRON:relative"], ...plainSubject().words, [draw("transitive").past, "VERB:past"], ...tail()],
      () => [["which", "PRON:relative"], ...plainSubject().words, [draw("transitive").past, "VERB:past"], ...tail()],
      () => [["by", "ADP"], ["which", "PRON:relative"], ...clause("past")],
      () => [...plainSubject().words, [draw("transitive").past, "VERB:past"], ...tail()],
      () => [["to", "PART"], [draw("transitive").base, "VERB:base"], ...object()],
    );
  const plainSubject = (): Subject => {
    const at = random();
    if (at < 0.3) return { words: thing(), isPlural: false };
    if (at < 0.5) return { words: things(), isPlural: true };
    if (at < 0.6) return { words: owned(), isPlural: false };
    if (at < 0.64) return { words: stuff(), isPlural: false };
    if (at < 0.8) return { words: person(), isPlural: false };
    return chance(0.5)
      ? { words: [[pick(["he", "she", "it"]), "PRON"]], isPlural: false }
      : { words: [["they", "PRON"]], isPlural: true };
  };
  const subject = (): Subject => {
    const { words, isPlural } = plainSubject();
    if (words.length === 1 && words[0][1] === "PRON") return { words, isPlural };
    const at = random();
    if (at < 0.45) return { words, isPlural };
    if (at < 0.57) return { words: [...words, ["of", "ADP"], ...oneOf(thing, things, stuff)], isPlural };
    if (at < 0.67) return { words: [...words, ...place()], isPlural };
    if (at < 0.72) return { words: [...words, AND, ...oneOf(thing, things, person)], isPlural: true };
    if (at < 0.74) return { words: listed(), isPlural: true };
    if (at < 0.84 && words[0][1] !== "PROPN") return { words: [...words, ...reduced()], isPlural };
    return { words: [...words, COMMA, ...aside(), COMMA], isPlural };
  };

  const question = (): Words => [
    oneOf(
      () => [["whether", "SCONJ"]],
      () => [[pick(["when", "where", "why", "how"]), "ADV"]],
    )[0],
    ...clause(pick(["past", "present"])),
  ];
  /** A verb and what follows it. */
  const verb = (): { readonly forms: VerbForms; readonly rest: () => Words } => {
    const at = random();
    if (at < 0.52) return { forms: draw("transitive"), rest: () => [...object(), ...tail()] };
    if (at < 0.66)
      return {
        forms: draw("clause"),
        rest: () => [...maybe(0.75, () => [["that", "SCONJ"]]), ...clause(chance(0.7) ? "past" : "present")],
      };
    if (at < 0.69) return { forms: draw("clause"), rest: question };
    if (at < 0.78)
      return {
        forms: draw("infinitive"),
        rest: () => [["to", "PART"], [draw("transitive").base, "VERB:base"], ...object(), ...tail()],
      };
    if (at < 0.82)
      return {
        forms: { base: "want", present: "wants", past: "wanted", part: "wanted", ing: "wanting" },
        rest: () => [
          ...object(),
          ...oneOf(
            () => [participle()],
            () => [["to", "PART"], [draw("transitive").base, "VERB:base"], ...object()],
          ),
          ...tail(),
        ],
      };
    if (at < 0.84)
      return {
        forms: { base: "let", present: "lets", past: "let", part: "let", ing: "letting" },
        rest: () => [...object(), [draw("intransitive").base, "VERB:base"], ...tail()],
      };
    return { forms: draw("intransitive"), rest: tail };
  };
  const finite = (forms: VerbForms, tense: Tense, isPlural: boolean): TaggedWord => {
    if (tense === "past") return [forms.past, "VERB:past"];
    return isPlural ? [forms.base, "VERB:fin"] : [forms.present, "VERB:fin-s"];
  };
  const be = (tense: Tense, isPlural: boolean): TaggedWord =>
    tense === "past" ? [isPlural ? "were" : "was", "AUX:past"] : isPlural ? ["are", "AUX:fin"] : ["is", "AUX:fin-s"];
  const have = (tense: Tense, isPlural: boolean): TaggedWord =>
    tense === "past" ? ["had", "AUX:past"] : isPlural ? ["have", "AUX:fin"] : ["has", "AUX:fin-s"];
  const inserted = (): Words =>
    oneOf(
      () => [COMMA, ["however", "ADV"], COMMA],
      () => [
        ["in", "ADP"],
        ["any", "DET"],
        ["case", "NOUN"],
      ],
      () => [
        ["one", "NUM"],
        ["day", "NOUN"],
      ],
      () => [
        ["at", "ADP"],
        ["last", "ADJ"],
      ],
      () => [COMMA, ...place(), COMMA],
    );
  const predicate = (tense: Tense, isPlural: boolean): Words => {
    const { forms, rest } = verb();
    const at = random();
    if (at < 0.6) return [...adverb(0.12), finite(forms, tense, isPlural), ...rest()];
    if (at < 0.7)
      return [have(tense, isPlural), ...adverb(0.2), ...maybe(0.06, inserted), [forms.part, "VERB:part"], ...rest()];
    if (at < 0.8)
      return [
        be(tense, isPlural),
        ...adverb(0.2),
        ...maybe(0.06, inserted),
        participle(),
        ...maybe(0.3, agent),
        ...tail(),
      ];
    if (at < 0.9)
      return [
        [pick(MODALS), "AUX:modal"],
        ...maybe(0.2, () => [["not", "PART"]]),
        ...maybe(0.06, inserted),
        [forms.base, "VERB:base"],
        ...rest(),
      ];
    if (at < 0.95) return [be(tense, isPlural), ["to", "PART"], [forms.base, "VERB:base"], ...rest()];
    return [be(tense, isPlural), [forms.ing, "VERB:ing"], ...rest()];
  };
  const clause = (tense: Tense): Words => {
    const { words, isPlural } = chance(0.6) ? plainSubject() : subject();
    return [...words, ...predicate(tense, isPlural)];
  };
  const main = (tense: Tense): Words => {
    const { words, isPlural } = subject();
    const first = predicate(tense, isPlural);
    const at = random();
    const more = (): Words => {
      const { forms, rest } = verb();
      return [finite(forms, chance(0.8) ? tense : pick(["past", "present"]), isPlural), ...rest()];
    };
    if (at < 0.58) return [...words, ...first];
    if (at < 0.72) return [...words, ...first, AND, ...more()];
    if (at < 0.78) return [...words, ...first, COMMA, AND, ...more()];
    if (at < 0.88) return [...words, ...first, COMMA, ...more(), AND, ...more()];
    return [...words, ...first, COMMA, [pick(["but", "and"]), "CCONJ"], ...main(tense)];
  };
  const trailer = (): Words =>
    oneOf(
      () => [COMMA, [draw("transitive").ing, "VERB:ing"], ...object()],
      () => [[pick(["after", "before"]), "SCONJ"], ...clause(pick(["past", "past", "present"]))],
      () => [[pick(["if", "unless", "until", "once"]), "SCONJ"], ...clause("present")],
      () => [["while", "SCONJ"], ...clause("past")],
      () => [COMMA, ["with", "ADP"], ...things(), [draw("intransitive").ing, "VERB:ing"], ...tail()],
      () => [COMMA, ["with", "ADP"], ...things(), participle(), ...tail()],
      () => [COMMA, ...relative()],
    );
  const speaker = (): Words => {
    for (;;) {
      const { words, isPlural } = chance(0.5) ? { words: person(), isPlural: false } : plainSubject();
      if (!isPlural) return words;
    }
  };
  /** "Beside them sat Norah", "Among those freed was a general". */
  const inverted = (): Words =>
    oneOf(
      () => [["beside", "ADP"], ["them", "PRON"], [draw("intransitive").past, "VERB:past"], ...person()],
      () => [
        ["among", "ADP"],
        ["those", "PRON"],
        participle(),
        ...maybe(0.5, place),
        ["was", "AUX:past"],
        ...oneOf(person, thing),
      ],
      () => [["behind", "ADP"], ...thing(), [draw("intransitive").present, "VERB:fin-s"], ...thing()],
      () => [
        ["only", "ADV"],
        ["then", "ADV"],
        ["did", "AUX:past"],
        ...thing(),
        [draw("transitive").base, "VERB:base"],
        ...object(),
      ],
      () => [
        ["should", "AUX:modal"],
        ...thing(),
        [draw("transitive").base, "VERB:base"],
        ...object(),
        COMMA,
        ...main("present"),
      ],
      () => [["asked", "VERB:part"], ...question(), COMMA, ...main("past")],
    );
  const sentence = (): Words => {
    const tense: Tense = chance(0.6) ? "past" : "present";
    const at = random();
    if (at < 0.42) return main(tense);
    if (at < 0.52) return [...main(tense), ...trailer()];
    if (at < 0.58) return [...time(), ...maybe(0.5, () => [COMMA]), ...main(tense)];
    if (at < 0.64) return [...place(), ...maybe(0.6, () => [COMMA]), ...main(tense)];
    if (at < 0.68) return [...done(), COMMA, ...main(tense)];
    if (at < 0.71) return [[draw("transitive").ing, "VERB:ing"], ...object(), COMMA, ...main(tense)];
    if (at < 0.75) return inverted();
    const say = draw("clause");
    const said: TaggedWord = tense === "past" ? [say.past, "VERB:past"] : [say.present, "VERB:fin-s"];
    if (at < 0.83) return [...main(pick(["past", "present"])), COMMA, ...speaker(), said, ...maybe(0.4, time)];
    if (at < 0.88)
      return [
        ["“", "PUNCT"],
        ...main("present"),
        COMMA,
        ["”", "PUNCT"],
        ...(chance(0.5)
          ? [said, ...person(), ...maybe(0.4, () => [COMMA, ...thing()])]
          : [...speaker(), said, ...maybe(0.4, time)]),
      ];
    if (at < 0.91) return [...main("past"), COMMA, said, ...person(), COMMA, ...thing()];
    if (at < 0.95)
      return [
        [pick(["if", "after", "although", "once", "before", "while"]), "SCONJ"],
        ...clause(tense),
        COMMA,
        ...main(tense),
      ];
    return [...main(tense), [";", "PUNCT"], ...main(tense)];
  };
  return () => {
    for (;;) {
      const made = sentence();
      if (made.length > 45) continue;
      const [[form, tag], ...rest] = made;
      return [[form[0].toUpperCase() + form.slice(1), tag], ...rest, [".", "PUNCT"]];
    }
  };
}
