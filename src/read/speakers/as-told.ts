import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isSign, type Word } from "../frames/words.ts";
import { PARENTHETIC } from "./cues.ts";
import { hasClause, type InQuote, type Saying } from "./saying.ts";

/** Behind these a verb of saying names its matter, so that "as" says when: "as the ministry warned of floods, …". */
const MATTERS: ReadonlySet<string> = new Set("of about against for that how why".split(" "));
/** Verbs that take a hearer. */
const HEARD: ReadonlySet<string> = new Set(["tell", "remind", "warn"]);

/** "As the envoy told reporters on Monday, …", "…, as aides have said before": whoever told it, set beside what is told. */
export function asTold(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  { from, to }: WordRange,
  at: number,
  inQuote: InQuote,
): Saying | null {
  if (at > from && words[at - 1].text !== "," && words[at - 1].text !== "—") return null;
  const laidOut = asLaidOut(words, groups, { from, to }, at);
  if (laidOut !== null) return laidOut;
  const group = groups.find(({ form, from: start }) => form === "finite" && start > at);
  if (group === undefined || group.to > to || group.from === at + 1 || group.from - at > 14) return null;
  if (!PARENTHETIC.has(group.lemma) || group.isPassive || group.isNegated || inQuote(group.main)) return null;
  if (words.slice(at + 1, group.from).some(({ tag }) => tag === "SCONJ" || tag === "PRON:relative")) return null;
  const next = words[group.to];
  const isBare = group.to >= to || isSign(next);
  if (!isBare && (MATTERS.has(next.lower) || !(HEARD.has(group.lemma) || /^(?:ADP|ADV)/.test(next.tag)))) return null;
  let end = group.to;
  while (end < to && !(isSign(words[end]) && words[end].tag !== "PART:possessive")) end++;
  if (end < to && words[end].text !== "," && words[end].text !== "—") return null;
  if (hasClause(groups, group.to, end)) return null;
  // In front, a clause must follow that is told.
  if (at === from && !(end < to && hasClause(groups, end, to))) return null;
  let close = group.from;
  while (close > at + 1 && words[close - 1].tag === "ADV") close--;
  if (words[close - 1].text === ",") close--;
  return {
    source: { from: at + 1, to: close },
    cue: { from: group.main, to: group.main + 1 },
    lemma: "say",
    whole: { from: at, to: end },
    group: null,
  };
}

/** How those who know something let others have it. */
const LETS_OUT: ReadonlySet<string> = new Set(
  "say tell let leak report reveal disclose hint suggest indicate describe recount relate".split(" "),
);

/** "From what officials have let slip, each side …", "…, judging by what aides say": whoever let it out, with `what` the number of that word. */
export function fromWhatTold(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  { from, to }: WordRange,
  what: number,
): Saying | null {
  let at = what - 1;
  if (at < from || !/^(?:from|by|on)$/.test(words[at].lower)) return null;
  if (at > from && /^(?:judging|going|judge|go|based)$/.test(words[at - 1].lower)) at--;
  if (at > from && words[at - 1].lower === "to") at--;
  if (at > from && words[at - 1].text !== "," && words[at - 1].text !== "—") return null;
  const group = groups.find(({ form, from: start }) => form === "finite" && start > what);
  if (group === undefined || group.to > to || !LETS_OUT.has(group.lemma) || group.isPassive || group.isNegated)
    return null;
  const isSomebody =
    group.from > what + 1 && group.from - what < 8 && !/^(?:we|i|you|one|it)$/.test(words[what + 1].lower);
  let end = group.to;
  while (end < to && !isSign(words[end])) end++;
  if (!isSomebody || !(hasClause(groups, end, to) || hasClause(groups, from, at))) return null;
  return {
    source: { from: what + 1, to: group.from },
    cue: { from: group.main, to: group.main + 1 },
    lemma: "say",
    whole: { from: at, to: end },
    group: null,
  };
}

/** What somebody does with terms or a course of events who tells it to others. */
const LAYS_OUT: ReadonlySet<string> = new Set(
  "set lay spell describe present outline summarise summarize sketch explain list recount relate announce read tell give detail paraphrase reveal sum".split(
    " ",
  ),
);

/** Of those, the ones by which one who has the terms makes them known, rather than whoever drew them up gives them out. */
const PASSES_ON: ReadonlySet<string> = new Set(
  "described outlined summarised summarized sketched explained recounted related detailed paraphrased".split(" "),
);

/** "Under the arrangement, described to reporters by Ada Toll, a minister, each side …": set beside its text without "as". */
export function laidOutBy(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  { from, to }: WordRange,
  at: number,
): Saying | null {
  const comma = at - 1;
  if (comma <= from || words[comma].text !== "," || !PASSES_ON.has(words[at]?.lower ?? "")) return null;
  if (!TERMS.has(words[comma - 1].lower)) return null;
  let by = at + 1;
  // "described to reporters on Monday by"
  while (by < Math.min(to, at + 8) && words[by].lower !== "by") by++;
  const phrase = words[by]?.lower === "by" ? phraseAfter(words, by + 1, to) : null;
  // "described by many as a trap": what they think of it.
  if (phrase === null || words[phrase.to]?.lower === "as") return null;
  let end = phrase.to;
  // "Ada Toll, Norlandia's minister and the head of its team,": up to the clause that tells the terms.
  const main = groups.find((group) => group.form === "finite" && group.from > phrase.to && group.to <= to);
  if (main === undefined) return null;
  for (let i = phrase.to; i < main.from; i++) if (words[i].text === ",") end = i;
  if (words[end]?.text !== ",") return null;
  return {
    source: { from: by + 1, to: phrase.to },
    cue: { from: at, to: at + 1 },
    lemma: "say",
    whole: { from: at, to: end },
    group: null,
  };
}

/** What has terms that somebody may pass on. */
const TERMS: ReadonlySet<string> = new Set(
  "arrangement accord agreement deal plan truce ceasefire terms pact treaty proposal draft text framework settlement compromise formula offer scheme understanding roadmap".split(
    " ",
  ),
);

/** "Under its terms, as set out by Ada Toll, a spokeswoman, the army …", "the deal, as Toll outlined it, …": whoever laid it out. */
function asLaidOut(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  { from, to }: WordRange,
  at: number,
): Saying | null {
  const next = words[at + 1];
  if (next === undefined) return null;
  if (LAYS_OUT.has(next.lemma) || next.lower === "set" || next.lower === "laid") {
    const by = /^(?:out|up|down)$/.test(words[at + 2]?.lower ?? "") ? at + 3 : at + 2;
    if (words[by]?.lower !== "by") return null;
    const phrase = phraseAfter(words, by + 1, to);
    if (phrase === null) return null;
    let comma = phrase.to;
    while (comma < to && !isSign(words[comma])) comma++;
    // ", a spokeswoman for Norlandia,": who that is.
    let end = comma;
    if (words[comma]?.text === "," && /^(?:an?|the|its|his|her|their|who)$/.test(words[comma + 1]?.lower ?? "")) {
      let close = comma + 1;
      while (close < to && close < comma + 12 && !isSign(words[close])) close++;
      if (words[close]?.text === "," && !hasClause(groups, comma, close)) end = close;
    }
    return {
      source: { from: by + 1, to: phrase.to },
      cue: { from: at + 1, to: at + 2 },
      lemma: "say",
      whole: { from: at, to: end },
      group: null,
    };
  }
  const group = groups.find(({ form, from: start }) => form === "finite" && start > at);
  if (group === undefined || group.to > to || group.from === at + 1 || group.from - at > 8) return null;
  if (!LAYS_OUT.has(group.lemma) || group.isPassive || group.isNegated) return null;
  if (!/^(?:it|them)$/.test(words[group.to]?.lower ?? "")) return null;
  let end = group.to + 1;
  while (end < to && !isSign(words[end])) end++;
  if (hasClause(groups, group.to, end) || (at === from && end >= to)) return null;
  return {
    source: { from: at + 1, to: group.from },
    cue: { from: group.main, to: group.main + 1 },
    lemma: "say",
    whole: { from: at, to: end },
    group: null,
  };
}
