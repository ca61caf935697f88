import type { ActorName } from "../../domain/claim.ts";
import { actorsIn, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import type { Word } from "../frames/words.ts";
import { headWord } from "./event-phrases.ts";
import { listedNames } from "../speakers/listed-names.ts";

const PARTICLES: ReadonlySet<string> = new Set(
  "up out over off down back on forward again together instead away aloud through around only not once twice once-more".split(
    " ",
  ),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["initiall", "initial"],
  ["cancell", "cancel"],
  ["travell", "travel"],
  ["rewritten", "rewrite"],
  ["rewrote", "rewrite"],
  ["redrawn", "redraft"],
  ["overran", "overrun"],
  ["retook", "retake"],
  ["withdrew", "withdraw"],
  ["withdrawn", "withdraw"],
  ["struck", "strike"],
  ["broken", "break"],
  ["fled", "flee"],
  ["freed", "free"],
]);

/** The noun phrases around a verb, with their head words in lower case ("" where there is none). */
export type Frame = {
  readonly lemma: string;
  readonly subject: WordRange | null;
  readonly subjectHead: string;
  readonly object: WordRange | null;
  readonly objectHead: string;
  /** A second object, as in "was handed a copy" after its receiver or "handed the mediators a list". */
  readonly second: WordRange | null;
  readonly secondHead: string;
  /** The particle behind the verb: "walk out", "put back". */
  readonly particle: string;
  /** The clause's words in lower case between blanks. */
  readonly phrase: string;
  /** The words behind the verb alone. */
  readonly tail: string;
};

/** Lays out the noun phrases around the verb of a clause. */
export function frameOf(p: Proposition): Frame {
  const { words } = p.scene;
  let at = p.group.to;
  let particle = "";
  while (at < p.to && (PARTICLES.has(words[at].lower) || words[at].tag === "ADV") && at - p.group.to < 3) {
    // "said | over | 50 civilians had died": the word is the figure's.
    if (particle === "" && PARTICLES.has(words[at].lower) && words[at].tag !== "DET") particle = words[at].lower;
    at++;
  }
  if (at < p.to && /^(?:both|either|neither)$/.test(words[at].lower)) at++;
  const object = at < p.to ? phraseAfter(words, at, p.to) : null;
  const second = object === null || object.to >= p.to ? null : phraseAfter(words, object.to, p.to);
  return {
    // "initialled": the doubled l of British spelling is no part of the verb.
    lemma: IRREGULAR.get(p.group.lemma) ?? p.group.lemma,
    subject: p.subject,
    subjectHead: headWord(words, p.subject),
    object,
    objectHead: headWord(words, object),
    second,
    secondHead: headWord(words, second),
    particle,
    phrase: p.phrase,
    tail: ` ${words
      .slice(p.group.to, p.to)
      .map((word) => word.lower)
      .join(" ")} `,
  };
}

/** True when one of the words in the range is in the list. */
export function holds(words: readonly Word[], range: WordRange | null, wanted: ReadonlySet<string>): boolean {
  if (range === null) return false;
  for (let i = range.from; i < range.to; i++) if (wanted.has(words[i].lower)) return true;
  return false;
}

const MANNERS: ReadonlySet<string> = new Set(
  "force night day air sea road rail land water boat train bus lorry truck hand law decree accident mistake telephone phone radio letter post turns stages degrees half".split(
    " ",
  ),
);

/** Who stands behind one of the prepositions given, inside the clause. */
export function behind(p: Proposition, leads: readonly string[], from = p.from): readonly ActorName[] {
  const { words } = p.scene;
  for (let i = Math.max(from, p.from); i < p.to - 1; i++) {
    if (!leads.includes(words[i].lower)) continue;
    const first = phraseAfter(words, i + 1, p.to);
    // "by force", "by night": how, not who.
    if (first === null || (first.to === i + 2 && MANNERS.has(words[i + 1].lower))) continue;
    let { to } = first;
    while (to + 1 < p.to && (words[to].lower === "and" || words[to].text === ",")) {
      const next = phraseAfter(words, to + 1, p.to);
      if (next === null) break;
      ({ to } = next);
    }
    const actors = actorsIn(p, { from: first.from, to });
    const listed = listedNames(p.scene.discourse, p.scene.sentence, i + 1, p.to);
    if (listed.length > actors.length) return listed;
    if (actors.length > 0) return actors;
  }
  return [];
}

/** Whom an object names: resolved as a phrase, else every name in it. */
export function namedBy(p: Proposition, range: WordRange | null): readonly ActorName[] {
  if (range === null) return [];
  const actors = actorsIn(p, range);
  // "met Kenya, the Union and the rebels": those of the list behind the first of it.
  const goesOn = range.to + 1 < p.to && /^(?:,|and)$/.test(p.scene.words[range.to].lower);
  const listed = goesOn ? listedNames(p.scene.discourse, p.scene.sentence, range.from, p.to) : [];
  if (listed.length > actors.length && actors.length > 0) return listed;
  return actors.length > 0 ? actors : namesIn(p.scene, range);
}

/** True when a clause, or words in lower case between blanks, give a day, month, hour or a season of their own. */
export function isDated(of: Proposition | string): boolean {
  return typeof of === "string" ? DATED.regex.test(of) : DATED.test(of.phrase, of.scene.met);
}

const DATED = phrasePattern(
  / (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|tonight|tomorrow|yesterday|weekend|overnight|last (?:week|month|year|night|autumn|spring|summer|winter)|next (?:week|month|year)|this (?:week|month|morning|afternoon|evening|year)|(?:earlier|later) (?:this|in the) \w+|(?:in|since|until|by) \d{4}|in the (?:(?:early|mid|late) )?\d{4}s|(?:in|since|this|next|last|early|late) (?:the |early |late )?(?:spring|summer|autumn|winter)|(?:mid|early|late)-\w+|dawn|noon|midnight|ago|(?:the )?(?:same|next|following|previous) (?:day|night|morning|afternoon|evening|week|weekend|month|year)|(?:hours|days|weeks|months|years|day|week|month|year) (?:later|earlier|before)|within (?:hours|days|weeks)) /,
);

/** True when a capitalised place or name stands behind a preposition of place. */
export function isPlaced(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    if (!AT_PLACE.has(words[i].lower)) continue;
    // "in the southern Arlby valley"
    let at = i + 1;
    while (at < Math.min(to - 1, i + 4) && (words[at].lower === "the" || words[at].tag === "ADJ")) at++;
    // "in the Kenyan town of Arlby", "in the desert town of Arlby"
    if (words[at].tag === "NOUN" && TOWN.test(words[at + 1]?.lower ?? "")) return true;
    if (words[at].tag.startsWith("PROPN") || TOWN.test(words[at].lower)) return true;
  }
  return false;
}

const AT_PLACE: ReadonlySet<string> = new Set(
  "in at near to on from outside around across for into towards inside through off along over above beyond".split(" "),
);

const TOWN = /^(?:capital|town|city|resort|island)$/;
