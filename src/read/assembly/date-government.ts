import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Word } from "../frames/words.ts";
import { LEVEL } from "./date-tense.ts";
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

/** "told them on Friday that Norlandia would not sign": a stand told as it is held, not "had signed", is taken in the telling. */
function isOwnStand(scene: Scene, { kind }: Draft, telling: number): boolean {
  if (kind !== "position") return false;
  const said = clausesOf(scene).clauses.find(({ parent, hanging }) => parent === telling && hanging === "content");
  return said !== undefined && said.group !== null && !said.group.isPerfect;
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
    isReport(governor) &&
    !isDatedBySpeech(draft) &&
    !isOwnStand(scene, draft, clauseAt[at]) &&
    !(governor.lemma === "announce" && /^(?:agreement|meeting|document)$/.test(draft.kind)) &&
    clauses.some((each, c) => each.parent === clauseAt[at] && each.hanging === "content" && c > 0)
  )
    return false;
  // "A visit planned for Monday has been put off": the day it was to be.
  if (CALENDARED.has(draft.kind) && at < head.from && words[at - 1]?.lower === "for" && !words[at + 1]?.tag.startsWith("PART:p")) return true;
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

/**
 * Whether a date of the same sentence outside the span dates the claim. The questions, in order: does the claim go on from that very
 * day ("…, when …")? does the date stand in an aside? in the claim's own clause? and else, how does the claim's clause hang on the
 * clause the date stands in?
 *
 * @returns 0 where it does not, 1 where it holds for the claim through another clause, 2 where it stands in the claim's own
 */
export function governsOutside(scene: Scene, draft: Draft, at: number): 0 | 1 | 2 {
  const { words } = scene;
  const { kind } = draft;
  if ((kind === "casualty" || !NAMING.has(kind)) && goesOnFrom(words, draft.from, at)) return 2;
  if (namesByYear(words, 0, at) || namesText(words, at) || namesByMonth(words, at)) return 0;
  const { clauses, at: clauseAt } = clausesOf(scene);
  const own = headClause(scene, draft);
  const here = homeOf(scene, draft, own);
  const there = datedClause(scene, clauseAt[at]);
  const dated = clauses[there].group;
  if (hangsAside(scene, there, here) || isCompared(scene, at)) return 0;
  const group = own < 0 ? null : clauses[own].group;
  if (at >= draft.to) {
    // "refused to discuss the decree, in force since May": what stands behind a stand and its comma is not of it.
    if (!EVENTS.has(kind) && words[draft.to]?.text === ",") return 0;
    const finite = scene.groups.filter((each) => each.form === "finite" && each.from >= draft.to && each.to <= at).length;
    if (finite > (group === null || group.form !== "finite" ? 1 : 0)) return 0;
  }
  if (there === here) return sharesClause(scene, draft, at) ? 2 : 0;
  // "[They agreed] to meet in May": the day stands in what the claim's own words ask or plan.
  if (at >= draft.to && clauses[there].parent === here && clauses[there].hanging === "content")
    return kind === "statement" || words[clauses[there].from - 1]?.lower === "and" ? 0 : 2;
  // "killed two and wounded a third on Tuesday": a day behind verbs that "and" alone joins is that of all of them.
  if (clauses[there].hanging === "shared" && clauses[there].parent === here && words[clauses[there].from - 2]?.text !== ",")
    return EVENTS.has(kind) && dated !== null && group !== null && isAlike(words, dated, group) ? 1 : 0;
  // "…, an aide said on Monday, and nothing would change until it was signed": told in the same breath.
  if (clauses[there].hanging === "attribution" && kind !== "statement" && isDatedBySpeech(draft) && draft.chain.length > 0) return 1;
  // How the claim's clause comes below the one with the date.
  let top = here;
  while (top >= 0 && clauses[top].parent !== there) top = clauses[top].parent;
  if (top < 0) return 0;
  return bears(scene, draft, at, there, top) ? 1 : 0;
}

/** Whether the day of a clause holds for a claim in, or below, the clause `top` that hangs on it. */
function bears(scene: Scene, draft: Draft, at: number, there: number, top: number): boolean {
  const { words } = scene;
  const { kind } = draft;
  const { clauses } = clausesOf(scene);
  const own = headClause(scene, draft);
  const group = own < 0 ? null : clauses[own].group;
  const dated = clauses[there].group;
  const { hanging, lead } = clauses[top];
  if (at >= draft.to && hanging !== "gerund" && hanging !== "content") return false;
  const speaks = dated !== null && (isReport(dated) || POSITION_VERBS.has(dated.lemma));
  switch (hanging) {
    case "gerund":
      // "On Friday she told them …, adding that …": of a statement, the day of another saying only.
      return kind === "statement" ? speaks : true;
    case "content":
      if (kind === "provision") return false;
      // "told his party on Monday that the others had given in": the day of the telling.
      return dated !== null && isReport(dated) ? isDatedBySpeech(draft) && draft.chain.length > 0 : kind !== "statement";
    case "shared":
      if (kind === "provision") return at <= 3;
      return group === null || dated === null || isAlike(words, dated, group);
    case "adverbial":
      return /^(?:when|as|while)$/.test(words[lead]?.lower ?? "") && EVENTS.has(kind);
    case "relative":
    case "participle":
      if (clauses[top].comma || words[draft.from - 1]?.text === "," || group === null || (dated !== null && !isAlike(words, dated, group))) return false;
      // "On Friday she put out a reply that called for talks", "In May talks produced a paper which both initialled"
      return kind === "document" || kind === "meeting" || kind === "agreement" || isReport(group) || POSITION_VERBS.has(group.lemma);
    case "joined":
      if (dated !== null && clauses[top].group !== null && !isAlike(words, dated, clauses[top].group) && kind !== "casualty")
        return false;
      if (kind === "casualty") return isHarmThen(clauses[top].group) && isHarmThen(group);
      if (dated !== null && group !== null && !isAlike(words, dated, group)) return false;
      if (EVENTS.has(kind)) return true;
      return speaks && words[draft.from - 1]?.text === ";" && (at <= 3 || goesOnSaying(scene, draft));
    default:
      return false;
  }
}

/** "…, she added", "…, he went on": of the same speech as what stands before. */
function goesOnSaying({ words, groups }: Scene, { from, to }: Draft): boolean {
  return groups.some((group) => group.from > from && group.to <= to && /^(?:add|continue|go)$/.test(words[group.main].lemma));
}

/** The clause a claim is part of: its own, or, for a noun with a participle or an attribution behind it, the one the noun stands in. */
function homeOf(scene: Scene, { from }: Draft, own: number): number {
  const { clauses, at } = clausesOf(scene);
  let home = own < 0 ? at[from] : own;
  if (own >= 0 && /^(?:relative|participle)$/.test(clauses[own].hanging) && at[from] !== own) home = at[from];
  return own < 0 && clauses[home].hanging === "attribution" ? 0 : home;
}

/** The clause that a day told in "speaking in Oslo on Monday, …" or "while they met on Monday, …" belongs to: the one these open. */
export function datedClause(scene: Scene, there: number): number {
  const { clauses } = clausesOf(scene);
  const { hanging, parent, lead, group } = clauses[there];
  if (parent < 0 || group === null) return there;
  // "shot at lorries carrying soldiers on Tuesday": what somebody is doing meanwhile has no day of its own.
  if (hanging === "participle" && group.form === "ing") return datedClause(scene, parent);
  if (hanging === "participle" && isMessage(scene, group.from)) return parent;
  if (clauses[parent].hanging === "attribution" && hanging !== "relative") return parent;
  const around = clauses[parent].group;
  if (around === null || group.from > around.from) return there;
  // "Having left in May, …": that was before.
  if (hanging === "gerund") return group.isPerfect || scene.words[group.from].lower === "having" ? there : parent;
  return hanging === "adverbial" && lead >= 0 && /^(?:when|as|while)$/.test(scene.words[lead].lower) ? parent : there;
}

/** "In a letter delivered on Monday, …": the message a sentence opens with is the clause's own saying. */
function isMessage({ words, groups }: Scene, participle: number): boolean {
  if (words[0].lower !== "in" || groups.some((group) => group.to <= participle)) return false;
  return MESSAGES.has(words[participle - 1].lemma) || MESSAGES.has(words[participle - 2]?.lemma ?? "");
}

const MESSAGES: ReadonlySet<string> = new Set(
  "letter statement note interview speech message report communique communiqué post article memo memorandum address broadcast paper document email video recording declaration appeal reply text cable dispatch editorial column essay lecture sermon release bulletin decree order".split(
    " ",
  ),
);

/** Whether a claim made of some words of a clause shares the day that stands elsewhere in it. */
function sharesClause(scene: Scene, { kind, from, to }: Draft, at: number): boolean {
  // A statement has a clause or an attribution of its own, a term binds whenever it was agreed.
  if (kind === "statement" || kind === "condition" || kind === "provision")
    return kind !== "statement" && at < from && datedClause(scene, clausesOf(scene).at[at]) !== clausesOf(scene).at[at];
  // "Home to 900 refugees, the camp was shelled on Friday"
  return kind !== "casualty" || at < from || !scene.groups.some((group) => group.from >= to && group.to <= at);
}

const EVENTS: ReadonlySet<string> = new Set(["meeting", "document", "agreement", "incident", "casualty"]);

/** "killed four", "four are said to have died": not "are in detention", "have died since". */
function isHarmThen(group: VerbGroup | null): boolean {
  return group === null || group.form !== "finite" || group.isPast || (group.isPassive && !group.isPerfect);
}

/** Two verbs of one story: neither is back-shifted, hypothetical or of now beside one of then. */
function isAlike(words: readonly Word[], one: VerbGroup, other: VerbGroup): boolean {
  return isTold(words, one) === isTold(words, other) && (one.modal === "would") === (other.modal === "would");
}

/** True for a past tense, "could not" among them, and for verbs whose past looks like their present. */
function isTold(words: readonly Word[], { isPast, modal, isNegated, main, lemma }: VerbGroup): boolean {
  return isPast || (modal === "could" && isNegated) || (LEVEL.has(lemma) && words[main].lower === lemma && modal === null);
}

/** True when a clause is a relative or a participle that the claim's clause is no part of. */
function hangsAside(scene: Scene, there: number, here: number): boolean {
  const { clauses } = clausesOf(scene);
  const around = new Set<number>();
  for (let up = here; up >= 0; up = clauses[up].parent) around.add(up);
  for (let up = there; up >= 0 && !around.has(up); up = clauses[up].parent)
    if (clauses[up].hanging === "relative" || clauses[up].hanging === "participle") return true;
  return false;
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
export function namesByYear(words: readonly Word[], from: number, at: number): boolean {
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
export function namesText(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.lower === "of" &&
    (NAMED_BY_YEAR.has(words[at - 2]?.lower ?? "") ||
      HAPPENINGS.has(words[at - 2]?.lower ?? "") ||
      /^(?:incidents?|events?|tragedy|understanding|draft|text|letter|version|statement|communique|proposal|plan|date|deadline|day)$/.test(
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

const HARM: ReadonlySet<string> = new Set(
  "kill wound injure hurt die perish maim displace uproot flee behead shoot drown burn massacre execute murder abduct kidnap capture detain evacuate".split(
    " ",
  ),
);

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
  // "insists that [the accord he signed in May] is alive": read off a relative clause, a claim is about that.
  if (draft.rule.includes("relative")) {
    const relative = clauses.findIndex((clause, c) => clause.hanging === "relative" && isOwn(c));
    if (relative >= 0) return relative;
  }
  // "It began in May, where a blast killed nine": a toll is about its verb of harm.
  if (draft.kind === "casualty") {
    const harm = clauses.findIndex((clause, c) => isOwn(c) && clause.group !== null && HARM.has(clause.group.lemma));
    if (harm >= 0) return harm;
  }
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
  for (let up = datedClause(scene, clauseAt[at]); up >= 0 && up !== head; up = clauses[up].parent)
    if (clauses[up].hanging === "relative" || clauses[up].hanging === "participle" || isOtherTime(scene, up)) return true;
  return isCompared(scene, at);
}

/** "… after he had gone there in May": a clause of another time than the one around it. */
function isOtherTime(scene: Scene, clause: number): boolean {
  const { hanging, lead } = clausesOf(scene).clauses[clause];
  return hanging === "adverbial" && lead >= 0 && OTHER_TIME.has(scene.words[lead].lower);
}

const OTHER_TIME: ReadonlySet<string> = new Set("after because although though whereas".split(" "));

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
