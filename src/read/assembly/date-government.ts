import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Word } from "../frames/words.ts";
import { HAPPENINGS } from "../events/noun-incidents.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SPEECH_ACTS } from "../speakers/cues.ts";
import { type ClauseMap, mapClauses } from "../frames/clause-map.ts";
import type { Draft, Scene } from "./draft.ts";

// Which verb a date in a sentence belongs to. A date inside a relative clause, a participle behind a noun or a comparison dates
// that clause, not the claim around it; the day of a report does not date what is reported.

const RELATIVES: ReadonlySet<string> = new Set(["which", "who", "whom", "whose", "where"]);
const REPORTS: ReadonlySet<string> = new Set(
  "say report tell announce declare add note write claim state explain insist recall reveal disclose argue contradict address".split(
    " ",
  ),
);
const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december".split(" "),
);
const COMPARED: ReadonlySet<string> = new Set("up down than compared against versus unlike since".split(" "));

/** The number of the word that holds an offset of the text, or of the next one. */
export function wordAt(words: readonly Word[], offset: number): number {
  let at = 0;
  while (at < words.length - 1 && words[at].end <= offset) at++;
  return at;
}

/** Whether the day a claim was said dates it: statements, and what the speaker wants, offers or makes conditional himself. */
export function isDatedBySpeech(draft: Draft): boolean {
  if (draft.kind === "statement" || draft.kind === "deadline" || draft.kind === "condition") return true;
  if (draft.kind !== "position") return false;
  const source = draft.chain.at(-1) ?? [];
  return source.length === 0 || draft.actors.length === 0 || source.some((name) => draft.actors.includes(name));
}

/** Whether a date that stands inside a claim's span, at word `at`, dates the claim and not something its words mention by the way. */
export function governsInside(scene: Scene, draft: Draft, at: number): boolean {
  const { words, groups } = scene;
  const { clauses, at: clauseAt } = clausesOf(scene);
  const own = headClause(scene, draft);
  const head = own < 0 ? null : clauses[own].group;
  if (head === null) return true;
  const governor = clauses[clauseAt[at]].group;
  // "told his party on Monday that the others had given in": the day of the telling.
  if (
    governor !== null &&
    governor.from >= draft.from &&
    governor.to <= at &&
    isReport(governor) &&
    !isDatedBySpeech(draft) &&
    words.slice(at, at + 5).some((word) => word.lower === "that")
  )
    return false;
  // "A visit planned for Monday has been put off": the day it was to be.
  if (CALENDARED.has(draft.kind) && at < head.from && words[at - 1]?.lower === "for") return true;
  // "The accord of 14 April obliges them": the date names the text.
  if (at < head.from && draft.kind === "provision") return false;
  // "a budget for 2027", "the draft of 21 August"
  if (draft.kind === "provision" && /^(?:for|of)$/.test(words[at - 1]?.lower ?? "")) return false;
  if (at < head.from && groups.some((group) => group.form === "part" && group.to === draft.from)) return false;
  if (draft.kind !== "incident" && draft.kind !== "meeting" && namesByMonth(words, at)) return false;
  if (namesByYear(words, draft.from, at) || (NAMING.has(draft.kind) && namesText(words, at))) return false;
  // "UNIFIL, whose mandate runs out on 31 December": a limit told in an aside is the aside's own claim.
  if (draft.kind === "deadline" && LIMITING.has(governor?.lemma ?? "")) return true;
  return !isAside(scene, at, own);
}

/** Whether a date of the same sentence outside the span dates the claim: one put first for the whole sentence, or one its clause ends on. */
export function governsOutside(scene: Scene, draft: Draft, at: number): boolean {
  const { words, groups } = scene;
  const { kind } = draft;
  if ((kind === "casualty" || !NAMING.has(kind)) && goesOnFrom(words, draft.from, at)) return true;
  if (kind === "statement") {
    // "On Friday she told them …, adding that …", "last Friday he demanded … and mocked …"
    const lead = groups.find((group) => group.form === "finite");
    if (lead === undefined || at >= lead.from || lead.to > draft.from) return false;
    // "On Friday the army accused them of it; the rebels called the report false."
    if (at <= 3 && /^(?:;|while|whereas)$/.test(words[draft.from - 1]?.lower ?? "")) return true;
    return (
      (isReport(lead) || POSITION_VERBS.has(lead.lemma)) &&
      (words[draft.from].lower.endsWith("ing") || headFrom(scene, draft) === draft.from)
    );
  }
  // "At noon on Sunday, rebels attacked a mill and killed 14": what opens the sentence dates the toll as well.
  if (kind === "casualty" && at < draft.from && words[draft.from - 1]?.text === ";") return true;
  if (kind === "casualty") return at < draft.from && !groups.some((group) => group.to <= at);
  const own = headClause(scene, draft);
  const head = own < 0 ? null : clausesOf(scene).clauses[own].group;
  // "briefing the council on Tuesday, welcomed it but cautioned that …", "phoned them overnight and urged both to wait"
  if (
    (kind === "condition" || kind === "position") &&
    at < draft.from &&
    head?.from === draft.from &&
    /^(?:and|but)$/.test(words[draft.from - 1]?.lower ?? "")
  )
    return true;
  // "By noon it had been struck out"
  if (kind === "provision") return at <= 2 && head !== null && (head.isPast || head.isPerfect) && head.modal === null;
  if (kind === "condition") return false;
  if (at < draft.from) {
    // "was put back to 30 March after the court threw out the map": the day of what came of it.
    if (
      head !== null &&
      head.form === "finite" &&
      /^(?:after|because|since)$/.test(words[draft.from - 1]?.lower ?? "") &&
      groups.some((group) => group.to <= at)
    )
      return false;
    // "Experts meet on Friday, but a summit is not planned"
    if (kind === "meeting" && draft.modality === "denied" && at > 3 && isOwnClause(words, at, draft.from)) return false;
    const next = groups.find((group) => group.from > at);
    if (
      head !== null &&
      next !== undefined &&
      isReport(next) &&
      next.to <= draft.from &&
      !isDatedBySpeech(draft) &&
      !words.slice(at, next.from).some((word) => word.text === ",")
    )
      return false;
    const governor = groups.findLast((group) => group.to <= at);
    if (governor !== undefined && isReport(governor) && !isDatedBySpeech(draft) && !isBroken(words, governor.to, at))
      return false;
    if (isAside(scene, at, own)) return false;
    if (kind !== "position") return true;
    const opening = words[draft.from].lower;
    return (
      governor === undefined ||
      opening === "without" ||
      opening === "with" ||
      opening === "to" ||
      opening.endsWith("ing")
    );
  }
  const between = groups.filter((group) => group.from >= draft.to && group.to <= at);
  // "agreed to a truce and to meet again on 6 May"
  if (between.some((group) => isReport(group) || (group.form === "to" && words[group.from - 1]?.lower === "and")))
    return false;
  if (isAside(scene, at, own)) return false;
  const finite = between.filter((group) => group.form === "finite").length;
  return head === null || head.form !== "finite" ? finite <= 1 : finite === 0;
}

/** "The April version", "the October talks": a month that only tells one thing from another. */
export function namesByMonth(words: readonly Word[], at: number): boolean {
  return (
    at > 0 &&
    at + 1 < words.length &&
    MONTHS.has(words[at].lower) &&
    (words[at - 1].tag === "DET" || words[at - 1].lower === "s" || words[at - 1].lower === "'s") &&
    words[at + 1].tag.startsWith("NOUN")
  );
}

/** "The 2016 accord", "the Border Act of 1920": a year that only tells one text or war from another; not where it opens the claim. */
function namesByYear(words: readonly Word[], from: number, at: number): boolean {
  if (!/^(?:1[89]|20)\d\d$/.test(words[at].text)) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  if (at - 1 > from && (before.tag === "DET" || before.tag.startsWith("PART") || before.tag === "PRON:possessive"))
    return next !== undefined && /^(?:NOUN|ADJ|PROPN)/.test(next.tag);
  return before?.lower === "of" && at - 2 > from && NAMED_BY_YEAR.has(words[at - 2].lower);
}

const NAMED_BY_YEAR: ReadonlySet<string> = new Set(
  "act acts law laws constitution agreement agreements accord accords treaty treaties pact truce war resolution declaration memorandum protocol charter deal ceasefire plan convention revolution".split(
    " ",
  ),
);

/** What a mandate or term does on the day it is over. */
const LIMITING: ReadonlySet<string> = new Set("run expire end lapse fall".split(" "));

/** Kinds of claims that name a text by its day rather than tell of it. */
const NAMING: ReadonlySet<string> = new Set([
  "position",
  "statement",
  "condition",
  "provision",
  "casualty",
  "deadline",
]);

/** "the understanding of 10 May" */
function namesText(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.lower === "of" &&
    (NAMED_BY_YEAR.has(words[at - 2]?.lower ?? "") ||
      HAPPENINGS.has(words[at - 2]?.lower ?? "") ||
      /^(?:incidents?|events?|tragedy|understanding|draft|text|letter|version|statement|communique|proposal|plan)$/.test(
        words[at - 2]?.lower ?? "",
      ))
  );
}

/** Kinds that may be set for a day they then do not take place on. */
const CALENDARED: ReadonlySet<string> = new Set(["meeting", "document", "incident"]);

/** True when a relative clause opens between `from` and `at` and is not closed by a comma. */
export function isInRelative(words: readonly Word[], from: number, at: number): boolean {
  for (let i = at - 1; i > from; i--) {
    if (words[i].text === "," || words[i].text === ";" || words[i].text === "—") return false;
    if (RELATIVES.has(words[i].lower)) return true;
  }
  return false;
}

/** "… on 28 July, when both agreed to a truce", "the fighting of 3 May, in which four died": the day straight before a clause about it. */
function goesOnFrom(words: readonly Word[], from: number, at: number): boolean {
  if (at >= from || from - at > 20) return false;
  // "between 3 and 5 May, in which, by a first count, 19 died"
  for (let i = at + 1; i < Math.min(from, at + 6); i++)
    if (words[i].text === ",") {
      const next = words[i + 1]?.lower === "in" ? i + 2 : i + 1;
      if (/^(?:when|which)$/.test(words[next]?.lower ?? "")) return true;
      break;
    }
  if (from - at > 6) return false;
  for (let i = Math.max(at, from - 2); i <= from + 1 && i < words.length; i++)
    if (/^(?:when|which|where)$/.test(words[i].lower)) return true;
  return false;
}

/** True when a comma with "and" or "but" parts a date from a claim behind it. */
function isOwnClause(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at; i + 1 <= from; i++)
    if (words[i].text === "," && /^(?:and|but|while)$/.test(words[i + 1].lower)) return true;
  return false;
}

function isBroken(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word.text === "," || word.text === ";" || word.text === "—");
}

/** Whether a verb is one of saying, or an act of speech. */
export function isReport(group: VerbGroup): boolean {
  return REPORTS.has(group.lemma) || SPEECH_ACTS.has(group.lemma);
}

/** The clauses of a sentence, mapped once for all its claims. */
const MAPS = new WeakMap<readonly Word[], ClauseMap>();

export function clausesOf({ words, groups }: Scene): ClauseMap {
  let map = MAPS.get(words);
  if (map === undefined) MAPS.set(words, (map = mapClauses(words, groups)));
  return map;
}

/** The clause a claim is about (its number in the map): the outermost that its words hold, an attribution last; -1 where they hold no verb. */
export function headClause(scene: Scene, draft: Draft): number {
  const { clauses } = clausesOf(scene);
  const isOwn = (c: number): boolean => {
    const { group } = clauses[c];
    return group !== null && group.from >= draft.from && group.to <= draft.to;
  };
  let found = -1;
  for (let c = 0; c < clauses.length; c++) {
    if (!isOwn(c)) continue;
    let up = clauses[c].parent;
    while (up >= 0 && !isOwn(up)) up = clauses[up].parent;
    if (up >= 0) continue;
    if (clauses[c].hanging !== "attribution") return c;
    if (found < 0) found = c;
  }
  return found;
}

/** The word at which the verb of a claim's own clause begins; -1 where it holds none. */
function headFrom(scene: Scene, draft: Draft): number {
  const own = headClause(scene, draft);
  return own < 0 ? -1 : (clausesOf(scene).clauses[own].group?.from ?? -1);
}

/** True when a word stands in a relative clause or a participle behind a noun that hangs below a claim's own clause. */
export function isAside(scene: Scene, at: number, head: number): boolean {
  const { clauses, at: clauseAt } = clausesOf(scene);
  for (let up = clauseAt[at]; up >= 0 && up !== head; up = clauses[up].parent)
    if (clauses[up].hanging === "relative" || clauses[up].hanging === "participle") return true;
  return isCompared(scene, at);
}

/** "Down from 900 in May": the day of what something is compared with. */
function isCompared({ words }: Scene, at: number): boolean {
  let hasFigure = false;
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    if (/^(?:PUNCT|VERB|AUX)/.test(words[i].tag)) return false;
    if (/^\d/.test(words[i].text)) hasFigure = true;
    if (hasFigure && COMPARED.has(words[i].lower)) return true;
  }
  return false;
}
