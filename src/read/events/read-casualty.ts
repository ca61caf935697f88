import type { CasualtyFigure } from "../../domain/claim.ts";
import { draftOf, namesIn, type Draft, type Proposition } from "../assembly/draft.ts";

const NUMBER =
  "(?:\\d[\\d,.]*(?: million| thousand)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|scores|hundreds|thousands|millions|tens of thousands|hundreds of thousands|several|many|a dozen|half a million|a million|a hundred|a man|a woman|a child|a civilian|a soldier)";
const HARM =
  "(?:killed|dead|died|wounded|injured|hurt|displaced|missing|fled|homeless|hostage|starving|slain|perished|kidnapped|abducted|without (?:electricity|power|water|heating|food)|from their homes|to flee|in need|cut off|casualties|deaths|lives|bodies|lost their lives)";
const FORWARD = new RegExp(` (${NUMBER})(?: of)?(?: \\S+){0,7}? ${HARM} `);
const BACKWARD = new RegExp(
  ` (?:kill(?:ed|s|ing)?|wound(?:ed|ing|s)?|injur(?:ed|ing|es)|displac(?:ed|ing|es)|drove|death toll|toll|left|leaving|claim(?:ed|ing) the lives of|massacred|slaughtered|murdered|forc(?:ed|ing))(?: (?:at least|more than|over|about|some|around|nearly|almost|up to|as many as|an estimated|another|of|rose to|to|stands at|reached|has risen to|fewer than))* (${NUMBER}) `,
);
const UNNUMBERED = / (?:injuring|killing|wounding|displacing) (?:civilians|people|residents|children|soldiers) /;
const NEEDS = new RegExp(
  ` (${NUMBER})(?: \\S+){0,5}? (?:need|needs|face|facing|require) (?:\\S+ ){0,3}(?:aid|food|hunger|famine|assistance|starvation|help) `,
);

/** A figure of human harm: killed, wounded, displaced, held, in need. */
export function readCasualty(p: Proposition): Draft | null {
  const { phrase } = p;
  const hit = BACKWARD.test(phrase)
    ? /(?:kill|wound|injur|displac|drove|toll|left|leaving|lives|massacr|slaughter|murder|forc)/.test(phrase) &&
      (!/ (?:left|leaving|forc(?:ed|ing)) /.test(phrase) ||
        new RegExp(HARM).test(phrase) ||
        / (?:kill|wound|injur|displac)\w* /.test(phrase))
    : FORWARD.test(phrase) || UNNUMBERED.test(phrase) || NEEDS.test(phrase);
  if (!hit) return null;
  if (
    p.group.isFuture ||
    p.group.modal === "could" ||
    p.group.modal === "may" ||
    / (?:to avoid|to prevent|would have) /.test(phrase)
  )
    return null;
  const attackers = / (?:by|forces|troops|militants|fighters) /.test(phrase)
    ? namesIn(p.scene, { from: p.from, to: p.group.to }).filter(
        (name) => p.group.isPassive === false && p.subjects.includes(name),
      )
    : p.subjects.filter(
        (name) =>
          /^(?:kill|wound|injure|massacre|murder|displace)$/.test(p.group.lemma) &&
          !p.group.isPassive &&
          !name.startsWith("anonymous:"),
      );
  return draftOf(p, "casualty", "casualty-figure", {
    actors: attackers,
    modality: p.group.isNegated ? "denied" : "asserted",
  });
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  a: 1,
};
const VAGUE: Readonly<Record<string, readonly [number, number | null]>> = {
  dozens: [24, null],
  scores: [40, null],
  hundreds: [200, null],
  thousands: [2000, null],
  millions: [2_000_000, null],
  "tens of thousands": [20_000, null],
  "hundreds of thousands": [200_000, null],
  several: [3, null],
  many: [3, null],
};
const FIGURES = new RegExp(
  `(at least |more than |over |about |some |around |nearly |almost |up to |as many as |an estimated |fewer than )?\\b(${NUMBER})\\b(?: \\S+){0,6}? ?(${HARM})?`,
  "g",
);

/** The figures in a claim's words: best, low and high, with the harm they count. */
export function casualtyFigures(quote: string): readonly CasualtyFigure[] {
  const words = quote.toLowerCase();
  const figures: CasualtyFigure[] = [];
  for (const match of words.matchAll(FIGURES)) {
    const [, bound = "", number] = match;
    if (/^(?:19|20)\d\d$/.test(number) || figures.length > 5) continue;
    const vague = VAGUE[number];
    const count = vague === undefined ? parseCount(number) : null;
    if (vague === undefined && count === null) continue;
    const harm = harmNear(words, match.index, match.index + match[0].length);
    if (harm === null) continue;
    if (vague !== undefined) figures.push({ best: null, low: vague[0], high: vague[1], harm });
    else if (/at least|more than|over/.test(bound)) figures.push({ best: count, low: count, high: null, harm });
    else if (/up to|as many|nearly|almost|fewer/.test(bound))
      figures.push({ best: count, low: null, high: count, harm });
    else
      figures.push({
        best: count,
        low: /about|some|around|estimated/.test(bound) ? null : count,
        high: /about|some|around|estimated/.test(bound) ? null : count,
        harm,
      });
  }
  return figures;
}

function parseCount(number: string): number | null {
  const [first, unit] = number.split(" ");
  const digits = Number(first.replaceAll(",", "").replace(/\.$/, ""));
  const scale = unit === "million" ? 1_000_000 : unit === "thousand" ? 1000 : 1;
  if (Number.isFinite(digits) && first !== "") return digits * scale;
  return WORDS[first] ?? null;
}

const HARMS: readonly (readonly [RegExp, string])[] = [
  [/kill|dead|die[ds]?\b|death|slain|perish|lives|massacr|murder/, "killed"],
  [/wound|injur|hurt/, "wounded"],
  [/displac|fled|flee|homeless|homes/, "displaced"],
  [/hostage|kidnap|abduct|held|captiv/, "held"],
  [/missing/, "missing"],
  [/electricity|power|water|heating|cut off/, "cut off"],
  [/need|hunger|famine|starv|food/, "in need"],
];

function harmNear(words: string, from: number, to: number): string | null {
  const near = `${words.slice(Math.max(0, from - 40), from)} | ${words.slice(from, Math.min(words.length, to + 60))}`;
  const after = near.slice(near.indexOf("|"));
  let best: string | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const [sign, harm] of HARMS) {
    const found = after.search(sign);
    if (found >= 0 && found < at) {
      at = found;
      best = harm;
    }
  }
  if (best !== null) return best;
  for (const [sign, harm] of HARMS) if (sign.test(near)) return harm;
  return null;
}
