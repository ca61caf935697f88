// Clauses that name harm to people and say that it befell nobody, or that nobody knows of it: "caused no deaths", "hurt nobody",
// "neither of the pilots was killed", "all twelve escaped unhurt". A toll told beside it ("left no one dead but wounded seven") stays
// a toll. Weakness: a word of harm further than a few words from the word of none is not seen.

import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { ownWords } from "./event-phrases.ts";
import { PEOPLE } from "./counted-harm.ts";

const HARM_DONE =
  "(?:killed|wounded|injured|hurt|harmed|maimed|dead|displaced|abducted|kidnapped|missing|died|perished)";
const HARM_NAMED = "(?:casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|loss of life|dead or wounded)";
const AUXILIARY = "(?:was|were|is|are|had|has|have|been|being|reported|left|believed|to|be)";
/** What makes of "no" a bound: "no fewer than forty". */
const BOUND = "(?!fewer |less |more |later |longer |doubt |sooner )";
const NONE = phrasePattern(
  new RegExp(
    [
      // "no immediate reports of casualties", "without causing injuries", "knew of no civilian deaths"
      ` (?:no|zero|without|nor|not any|n't any) ${BOUND}(?:(?!(?:who|that|which|but|and|,|from|to|in|by|for|with|than|on|at) )\\S+ ){0,4}${HARM_NAMED} `,
      // "no one was killed", "none of the forty passengers had been hurt"
      ` (?:no one|noone|nobody|none|neither|hardly any(?:one|body))(?: of (?:\\S+ ){1,8}?(?=${AUXILIARY} )| )(?:${AUXILIARY} ){0,3}${HARM_DONE} `,
      // "killed no civilians", "hurt nobody", "did not injure anyone"
      ` (?:kill|wound|injur|harm|hurt)(?:s|es|e|ed|ing)? (?:no one|nobody|none|zero|no|not one|not a single|any(?:one|body)) ${BOUND}`,
      // "are no longer held"
      ` no longer (?:being )?(?:held|missing|detained|displaced|imprisoned|hostages|captives|stranded|trapped) `,
    ].join("|"),
  ),
);
/** "zero soldiers had died", "not a single soldier was lost", "lost none of its pilots": who comes to no harm, in the first or second group. */
const NONE_OF_THEM = phrasePattern(
  new RegExp(
    ` (?:no|zero|not one|not a single|neither|hardly any) ${BOUND}(?:\\S+ )?(?!${AUXILIARY} )(\\S+) (?:${AUXILIARY} ){0,3}(?:${HARM_DONE}|lost) | (?:lost|lose|loses|losing) (?:no|none of|not a single|not one) (?:(?:the|its|their|his|her|our) )?(\\S+) `,
  ),
);
const NUMBER =
  "(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)";
const COUNT = new RegExp(
  ` ${NUMBER} (?:.* )?(?:${HARM_DONE}|casualties|deaths) | (?:killed|wounded|injured|killing|wounding|injuring|hurt|hurting) (?:\\S+ ){0,3}?(?:${NUMBER}|one|an?) | but ${NUMBER} `,
);

/** That harm befell nobody, where a clause says so and tells of no other harm: "The shelling caused damage but no casualties". */
export function noHarm(p: Proposition): Draft | null {
  if (!befellNobody(p) && !cameOffUnhurt(p)) return null;
  const to = beforeRelative(p);
  return { ...draftOf(p, "casualty", "casualty-none", { modality: "denied" }), to, content: { from: p.from, to } };
}

function befellNobody(p: Proposition): boolean {
  const [phrase] = ownWords(p).split(/(?<= ), (?=(?:which|who|whom|whose|where) )/);
  const { met } = p.scene;
  const named = NONE.exec(phrase, met);
  const match = named ?? NONE_OF_THEM.exec(phrase, met);
  if (match === null || (named === null && !arePeople(match[1] ?? match[2]))) return false;
  const [before, behind] = [phrase.slice(0, match.index + 1), phrase.slice(match.index + match[0].length - 1)];
  return !COUNT.test(before) && !COUNT.test(behind);
}

function arePeople(noun: string): boolean {
  return PEOPLE.has(noun) || PEOPLE.has(`${noun}s`) || /^pilots?$/.test(noun);
}

/** "No deaths were reported | , which …": where a clause about a noun of it begins, else where it ends. */
function beforeRelative({ scene: { words }, group, to }: Proposition): number {
  for (let i = group.to; i + 1 < to; i++)
    if (words[i].text === "," && /^(?:which|who|whom|whose|where)$/.test(words[i + 1].lower)) return i;
  return to;
}

const UNHURT = phrasePattern(
  / (?:unhurt|unharmed|unscathed|uninjured) | (?:escaped?|survived?) (?:\S+ ){0,4}without (?:a scratch|injur(?:y|ies)) /,
);
const COUNTED =
  /^(?:all|both|none|everyone|everybody|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|\d+)$/;

/** True where people who are counted came to no harm: "All twelve crew members escaped unhurt". */
function cameOffUnhurt(p: Proposition): boolean {
  const { scene, from, group } = p;
  if (!UNHURT.test(p.phrase, scene.met) || group.isNegated) return false;
  return scene.words.slice(from, group.from).some(({ lower }) => COUNTED.test(lower));
}

const UNKNOWN = phrasePattern(
  / (?:(?:not|n't|never|yet) (?:\S+ ){0,3}(?:clear|known|certain|say|said|confirm|confirmed|verify|verified|established|determined)|unclear|unknown|uncertain|unable to (?:say|confirm|verify|establish|determine)|could (?:neither|not) (?:confirm|verify|say)|(?:nobody|no one|neither|none) (?:\S+ ){0,3}(?:knows|knew|known|said|says|confirmed)) /,
);

/** True where a clause says that a toll is not known or not borne out: "It was not clear how many people had been killed". */
export function isUnknownHarm(p: Proposition): boolean {
  // "Nobody knows | how many were killed"
  if (p.phrase.startsWith(" how many ")) return true;
  return (
    UNKNOWN.test(p.phrase, p.scene.met) && / (?:how many|whether|if|that|number|toll|figures?|reports?) /.test(p.phrase)
  );
}

/** Verbs that keep harm from coming about: "Only the lack of fuel prevented dozens of deaths". */
export const WARDS_OFF: ReadonlySet<string> = new Set(
  "prevent avert avoid forestall spare save foil thwart".split(" "),
);
