import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Word } from "../frames/words.ts";
import { LEVEL } from "./date-tense.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SPEECH_ACTS } from "../speakers/cues.ts";
import { clausesOf, datedClause, hangsAside, headClause, homeOf, isAside, isOtherTime } from "./claim-clause.ts";
import {
  datesMessage,
  isCompared,
  isDoneInIt,
  isOfLimit,
  isOfOneAmong,
  namesByDay,
  namesByMonth,
  namesByYear,
  namesHappening,
  isOfState,
  namesOther,
  namesText,
} from "./date-names.ts";
import type { Draft, Scene } from "./draft.ts";
import { isCaptiveNow } from "./lasting-state.ts";
import { isDatedBySpeech, isOwnStand } from "./stand-of-telling.ts";

// Whether a date in a sentence dates a claim of it, asked of the clauses the two stand in (claim-clause.ts): a date that names or
// measures something dates nothing; one in the claim's own clause dates it, one in an aside does not; the day of a report dates what
// is said by it, not what is reported; and one in another clause holds by how the two hang together: "…, adding that", "and left",
// "…, when". Weakness: what hangs on what is guessed from order, words and commas.

const REPORTS: ReadonlySet<string> = new Set(
  "say report tell announce declare add note write claim state explain insist recall reveal disclose argue contradict address".split(
    " ",
  ),
);
/** The number of the word that holds an offset of the text, or of the next one. */
export function wordAt(words: readonly Word[], offset: number): number {
  let at = 0;
  while (at < words.length - 1 && words[at].end <= offset) at++;
  return at;
}

/** Whether a date that stands inside a claim's span, at word `at`, dates the claim and not something its words mention by the way. */
export function governsInside(scene: Scene, draft: Draft, at: number): boolean {
  const { words, groups } = scene;
  const { clauses, at: clauseAt } = clausesOf(scene);
  const own = headClause(scene, draft);
  const head = own < 0 ? null : clauses[own].group;
  if (head === null) return true;
  if (draft.kind === "deadline" && isOfLimit(words, at)) return true;
  if (at > draft.from && (namesOther(words, at) || isOfState(scene, at) || isOfOneAmong(scene, head.to, at)))
    return false;
  const governor = clauses[clauseAt[at]].group;
  if (draft.kind === "casualty" && isCaptiveNow(scene, clauseAt[at])) return false;
  // "told his party on Monday that the others had given in": the day of the telling.
  if (
    governor !== null &&
    governor.from >= draft.from &&
    isReport(governor) &&
    !isDatedBySpeech(draft) &&
    !isOwnStand(scene, draft, clauseAt[at]) &&
    // "called Dahl on Monday to discuss the swap": the day of the call.
    !(governor.lemma === "call" && draft.kind === "meeting") &&
    !(governor.lemma === "announce" && /^(?:agreement|meeting|document)$/.test(draft.kind)) &&
    clauses.some((each, c) => each.parent === clauseAt[at] && each.hanging === "content" && c > 0)
  )
    return false;
  // "agreed on Monday to [attend talks in May]": the day of the agreeing.
  if (draft.rule === "meeting-promised" && head.isPast && clauseAt[at] === own && isBeforePlan(scene, own, at))
    return false;
  // "The venue of the talks will be announced on Friday": not the day of the talks.
  if (draft.rule.startsWith("meeting-fixed") && MADE_KNOWN.test(head.lemma) && clauseAt[at] === own) return false;
  // "A visit planned for Monday has been put off": the day it was to be.
  if (
    CALENDARED.has(draft.kind) &&
    at < head.from &&
    words[at - 1]?.lower === "for" &&
    !words[at + 1]?.tag.startsWith("PART:p")
  )
    return true;
  // "will go on, with talks scheduled for Monday": the day of the talks.
  const { hanging: hung, group: fixed } = clauses[clauseAt[at]];
  if (draft.kind === "meeting" && draft.modality === "planned" && hung === "participle" && at > head.from)
    if (words[at - 1]?.lower === "for" && FIXED_FOR.test(fixed?.lemma ?? "")) return true;
  // "The accord of 14 April obliges them": the date names the text; not so where "on 14 April" opens the sentence.
  const isFront = isPutFirst(words, draft.from, at);
  if (at < head.from && draft.kind === "provision" && !isFront) return false;
  // "a budget for 2027", "the draft of 21 August"
  if (draft.kind === "provision" && /^(?:for|of)$/.test(words[at - 1]?.lower ?? "")) return false;
  if (at < head.from && groups.some((group) => group.form === "part" && group.to === draft.from)) return false;
  if (draft.kind !== "incident" && draft.kind !== "meeting" && namesByMonth(words, at)) return false;
  if (namesByDay(words, at)) return false;
  if (clauseAt[at] === own && datesMessage(words, at)) return true;
  if (namesByYear(words, draft.from, at) || ((NAMING.has(draft.kind) || at > head.from) && namesText(words, at)))
    return (
      (draft.kind === "casualty" && at < head.from && namesHappening(words, at)) ||
      (EVENTS.has(draft.kind) && at > head.from && isDoneInIt(words, at) && !isAside(scene, at, own))
    );
  // "UNIFIL, whose mandate runs out on 31 December": a limit told in an aside is the aside's own claim.
  if (draft.kind === "deadline" && LIMITING.has(governor?.lemma ?? "")) return true;
  // "to be let go before talks open on 10 March": a limit.
  const { lead, hanging } = clauses[clauseAt[at]];
  if (
    hanging === "adverbial" &&
    words[lead]?.lower === "before" &&
    (draft.kind === "provision" || draft.kind === "deadline")
  )
    return true;
  return (!isAside(scene, at, own) || isOfOccasion(scene, draft, at, own)) && !isCompared(scene, at);
}

/** "agreed | on Monday | to meet": a day between or before the verb and what it plans. */
function isBeforePlan(scene: Scene, own: number, at: number): boolean {
  return clausesOf(scene).clauses.some(
    ({ parent, hanging, group }) => parent === own && hanging === "content" && group?.form === "to" && group.from > at,
  );
}

const FIXED_FOR = /^(?:schedule|set|plan|fix|slate|book|pencil)$/;
const MADE_KNOWN = /^(?:announce|confirm|disclose|reveal|decide|agree|communicate|publish|make|discuss|settle)$/;

/** "may meet on the margins of the conference that opens on 11 May": the day of the occasion at which two meet. */
function isOfOccasion(scene: Scene, draft: Draft, at: number, own: number): boolean {
  if (draft.kind !== "meeting") return false;
  const { words } = scene;
  const { clauses, at: clauseAt } = clausesOf(scene);
  const { hanging, parent, from, group } = clauses[clauseAt[at]];
  if (!/^(?:relative|participle)$/.test(hanging) || parent !== own || group === null || !TAKES_PLACE.has(group.lemma))
    return false;
  for (let i = from - 1; i > from - 8 && i > draft.from; i--)
    if (/^(?:at|during|alongside|margins?|sidelines?|fringes?)$/.test(words[i].lower)) return true;
  return false;
}

/** What a conference does on its day. */
const TAKES_PLACE: ReadonlySet<string> = new Set("open begin start convene hold schedule plan run take".split(" "));

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
  if (namesByMonth(words, at) || namesByDay(words, at) || namesOther(words, at) || isOfState(scene, at)) return 0;
  if ((kind === "casualty" || !NAMING.has(kind)) && goesOnFrom(words, draft.from, at)) return 2;
  if (kind === "position" && isStraightBefore(words, at, draft.from)) return 2;
  if (namesByYear(words, 0, at) || namesText(words, at)) return 0;
  const { clauses, at: clauseAt } = clausesOf(scene);
  const own = headClause(scene, draft);
  const here = homeOf(scene, draft, own);
  const there = datedClause(scene, clauseAt[at]);
  const dated = clauses[there].group;
  if ((there !== own && hangsAside(scene, there, here)) || isCompared(scene, at)) return 0;
  // "said on Friday the war, [which has killed nine], was over": killed up to now.
  if (kind === "casualty" && own >= 0 && there !== own && clauses[own].group?.isPerfect === true)
    if (clauses[own].hanging === "relative") return 0;
  // "put their names on Sunday to [a text, drafted by envoys]": the drafting was before.
  if (kind === "document" && own >= 0 && own !== there && own !== clauseAt[draft.from])
    if (clauses[own].hanging === "participle" && clauses[own].comma && isMaking(clauses[own].group)) return 0;
  // "praised on Monday [an accord signed in Vell]": the signing was before what is said of it.
  if (kind === "agreement" && own >= 0 && there !== own && clauses[own].group?.form === "part")
    if ((dated !== null && isStand(dated)) || clauses[own].comma) return 0;
  // "will travel to Vell, when the League gathers there on 3 May": the day of the occasion.
  const { hanging: hangs, parent: around, lead: opening } = clauses[there];
  if (kind === "meeting" && at >= draft.to && hangs === "adverbial" && around === here)
    if (words[opening]?.lower === "when") return 1;
  // "signed in May, after [talks in Vell]": of another time.
  if (
    own < 0 &&
    kind !== "meeting" &&
    at < draft.from &&
    /^(?:after|before|following|since|until)$/.test(words[draft.from - 1]?.lower ?? "")
  )
    return 0;
  const group = own < 0 ? null : clauses[own].group;
  // "killed two and wounded a third on Tuesday": a day behind verbs that "and" alone joins is that of all of them.
  if (
    clauses[there].hanging === "shared" &&
    clauses[there].parent === here &&
    words[clauses[there].from - 2]?.text !== ","
  )
    return EVENTS.has(kind) &&
      dated !== null &&
      // "took the text but said on Friday that …": the day of that report alone.
      !(isReport(dated) && clauses.some((each) => each.parent === there && each.hanging === "content")) &&
      (clauses[here].group === null || isAlike(words, dated, clauses[here].group))
      ? 1
      : 0;
  // "…, an aide said on Monday, and nothing would change until it was signed": told in the same breath.
  if (
    clauses[there].hanging === "attribution" &&
    kind !== "statement" &&
    isDatedBySpeech(draft) &&
    draft.chain.length > 0
  )
    return 1;
  if (at >= draft.to) {
    // "refused to discuss the decree, in force since May": what stands behind a stand and its comma is not of it.
    if (!EVENTS.has(kind) && words[draft.to]?.text === ",") return 0;
    const finite = scene.groups.filter(
      (each) => each.form === "finite" && each.from >= draft.to && each.to <= at,
    ).length;
    if (finite > (group === null || group.form !== "finite" ? 1 : 0)) return 0;
  }
  if (there === here || there === own) return sharesClause(scene, draft, at, there === own) ? 2 : 0;
  // "[They agreed] to meet in May": the day stands in what the claim's own words ask or plan.
  if (at >= draft.to && clauses[there].parent === here && clauses[there].hanging === "content")
    return kind === "statement" || words[clauses[there].from - 1]?.lower === "and" ? 0 : 2;
  // "Since the truce collapsed on 9 May, [rebels have killed 60]"
  const { hanging: hung, parent: over, lead: since } = clauses[clauseAt[at]];
  if (hung === "adverbial" && over === here && at < draft.from && EVENTS.has(kind))
    if (words[since]?.lower === "since" && group?.isPerfect === true) return 1;
  // How the claim's clause comes below the one with the date.
  let top = here;
  while (top >= 0 && clauses[top].parent !== there) {
    // "flew in on Friday to save the talks after [the rebels had turned down the text]"
    if (isOtherTime(scene, top)) return 0;
    top = clauses[top].parent;
  }
  if (top < 0) return 0;
  // "On Friday he met them; an aide said that no one would go"
  if (!EVENTS.has(kind) && hasBreak(words, at, draft.from) && (dated === null || !isStand(dated))) return 0;
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
  const speaks = dated !== null && isStand(dated);
  switch (hanging) {
    case "gerund":
      // "On Friday she told them …, adding that …": of a statement, the day of another saying only.
      if (kind === "statement") return speaks;
      // "told them on Friday, adding that neither side had signed": what is added was not done on that day.
      // "On Friday the talks ended, the army having never come": that was before.
      if (EVENTS.has(kind) && group !== null && words[group.from].lower === "having") return false;
      return !EVENTS.has(kind) || group === null || !isReport(group) || dated === null || !isReport(dated);
    case "content":
      if (kind === "provision") return false;
      // "told his party on Monday that the others had given in": the day of the telling.
      return dated !== null && isReport(dated)
        ? isDatedBySpeech(draft) && draft.chain.length > 0
        : kind !== "statement";
    case "shared":
      // "takes effect on 3 May and may be prolonged once …"
      if (kind === "provision" || (kind === "condition" && !speaks)) return at <= 3;
      return group === null || dated === null || isAlike(words, dated, group);
    case "adverbial":
      // "called on Friday for his release, whereas Orsa objected"
      if (lead >= 0 && /^(?:whereas|while)$/.test(words[lead].lower) && !EVENTS.has(kind) && kind !== "provision")
        return speaks && group !== null && dated !== null && isStand(group) && isAlike(words, dated, group);
      return /^(?:when|as|while)$/.test(words[lead]?.lower ?? "") && EVENTS.has(kind);
    case "relative":
    case "participle":
      // "flew to Vell on Friday, where he met the rebels": the story goes on.
      if (lead >= 0 && words[lead].lower === "where" && EVENTS.has(kind) && group !== null && dated !== null)
        return dated.isPast && group.isPast && isAlike(words, dated, group) && !isBackshifted(words, group);
      // "On Friday two were killed and three wounded by [a mine in Orsa]"
      if (own < 0 && hanging === "participle" && !clauses[top].comma) return EVENTS.has(kind);
      if (
        clauses[top].comma ||
        words[draft.from - 1]?.text === "," ||
        group === null ||
        (dated !== null && !isAlike(words, dated, group))
      )
        return false;
      if (kind === "statement") return dated !== null && ISSUING.has(dated.lemma);
      // "On Friday she put out a reply that called for talks", "In May talks produced a paper which both initialled"
      return (
        kind === "document" ||
        kind === "meeting" ||
        kind === "agreement" ||
        isReport(group) ||
        POSITION_VERBS.has(group.lemma)
      );
    case "joined":
      if (
        dated !== null &&
        clauses[top].group !== null &&
        !isAlike(words, dated, clauses[top].group) &&
        kind !== "casualty"
      )
        return false;
      if (kind === "casualty") return isHarmThen(clauses[top].group) && isHarmThen(group) && !isState(group);
      if (dated !== null && group !== null && !isAlike(words, dated, group)) return false;
      // "told them on Friday that it was over, but [talks resumed]": the day of a report, unless put first, dates only the report.
      if (EVENTS.has(kind)) return dated === null || !isReport(dated) || at <= 3;
      // "In May they failed to agree: Brennia had asked for a road": what is put first holds for what spells it out.
      // "had been blunter the evening before: at a rally she called it a trap"
      if (lead >= 0 && words[lead].text === ":" && (at <= 3 || kind === "statement")) return group?.isPast === true;
      // "On Friday shots were heard, and Orsa accused the army", but what is said of a deed behind ";" may be said later.
      return (
        (speaks || (at <= 3 && dated?.isPast === true && words[draft.from - 1]?.text !== ";")) &&
        group !== null &&
        isStand(group)
      );
    case "main":
    case "attribution":
      return false;
  }
}

/** Verbs of bringing words before others, whose relative clause tells what they say. */
const ISSUING: ReadonlySet<string> = new Set(
  "put issue publish release circulate send write post distribute deliver hand make give".split(" "),
);

/** Whether a claim made of some words of a clause shares the day that stands elsewhere in it. */
function sharesClause(scene: Scene, { kind, from, to }: Draft, at: number, isWhole: boolean): boolean {
  // "On Friday | the palace put out a reply", "| “We will stay,” she told them | in Vell on Friday"
  if (isWhole && kind !== "casualty") return kind !== "provision" || at < from;
  // A statement has a clause or an attribution of its own, a term binds whenever it was agreed.
  if (kind === "statement" || kind === "condition" || kind === "provision")
    return kind !== "statement" && at < from && datedClause(scene, clausesOf(scene).at[at]) !== clausesOf(scene).at[at];
  // "Home to 900 refugees, the camp was shelled on Friday"
  return kind !== "casualty" || at < from || !scene.groups.some((group) => group.from >= to && group.to <= at);
}

/** "On 14 April they must leave", "Three days later they must leave": the day opens the claim and belongs to no noun. */
function isPutFirst(words: readonly Word[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (!/^(?:ADP|ADV|SCONJ)/.test(words[i].tag) && !isEarlyLate(words[i])) return false;
  return !/^['’]?s$|^['’]$/.test(words[at + 1]?.lower ?? "");
}

const isEarlyLate = ({ lower }: Word): boolean => lower === "early" || lower === "late";

const EVENTS: ReadonlySet<string> = new Set(["meeting", "document", "agreement", "incident", "casualty"]);

/** "killed four", "four are said to have died": not "are in detention", "have died since". */
function isHarmThen(group: VerbGroup | null): boolean {
  return group === null || group.form !== "finite" || group.isPast || (group.isPassive && !group.isPerfect);
}

/** "two pilots held in Vell": no harm of a day that is told elsewhere. */
const isState = (group: VerbGroup | null): boolean =>
  group?.form === "part" && /^(?:hold|detain|jail)$/.test(group.lemma);

/** Whether a semicolon stands between two words. */
const hasBreak = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ text }) => text === ";");

/** "had met": before what is told. */
const isBackshifted = (words: readonly Word[], group: VerbGroup): boolean => words[group.from].lower === "had";

/** Two verbs of one story: neither is back-shifted, hypothetical or of now beside one of then. */
function isAlike(words: readonly Word[], one: VerbGroup, other: VerbGroup): boolean {
  return isTold(words, one) === isTold(words, other) && (one.modal === "would") === (other.modal === "would");
}

/** True for a past tense, "could not" among them, and for verbs whose past looks like their present. */
function isTold(words: readonly Word[], { isPast, modal, isNegated, main, lemma }: VerbGroup): boolean {
  return (
    isPast || (modal === "could" && isNegated) || (LEVEL.has(lemma) && words[main].lower === lemma && modal === null)
  );
}

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

/** Kinds that may be set for a day they then do not take place on. */
const CALENDARED: ReadonlySet<string> = new Set(["meeting", "document", "incident"]);

/** "… on 28 July, when both agreed to a truce", "the fighting of 3 May, in which four died": the day straight before a clause about it. */
function goesOnFrom(words: readonly Word[], from: number, at: number): boolean {
  if (at >= from || from - at > 20) return false;
  // "On 1 July, the day on which they took the port, …"
  for (let i = at + 1; i + 2 < from && i < at + 5; i++)
    if (/^(?:day|date)$/.test(words[i].lower) && /^(?:on|when|that)$/.test(words[i + 1].lower)) return true;
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

/** "drafted by", "prepared by": what comes before all that is done with a text. */
const isMaking = (group: VerbGroup | null): boolean =>
  group !== null && /^(?:draft|write|prepare|compile|devise|negotiate|work)$/.test(group.lemma);

/** "It goes back to 12 September, when | the League called for a pause" */
function isStraightBefore(words: readonly Word[], at: number, from: number): boolean {
  if (from - at > 5 || from - at < 2 || words[from - 1].lower !== "when") return false;
  return words.slice(at + 1, from - 1).every(({ text, tag }) => text === "," || /^(?:PROPN|NUM)/.test(tag));
}

/** Whether a verb tells of something said or of a stand taken. */
function isStand(group: VerbGroup): boolean {
  return isReport(group) || POSITION_VERBS.has(group.lemma);
}

/** Whether a verb is one of saying, or an act of speech. */
export function isReport(group: VerbGroup): boolean {
  return REPORTS.has(group.lemma) || SPEECH_ACTS.has(group.lemma);
}
