import { HAPPENINGS } from "../events/noun-incidents.ts";
import type { ClaimDate } from "../times/claim-date.ts";
import { clausesOf, datedClause, headClause } from "./claim-clause.ts";
import { isReport, wordAt } from "./date-government.ts";
import {
  datesMessage,
  isDueNoun,
  isOfState,
  namesLimit,
  namesByMonth,
  namesByYear,
  namesOther,
  namesText,
} from "./date-names.ts";
import { isQuoteMark } from "../frames/words.ts";
import type { Draft, Scene } from "./draft.ts";

// What a date is to something said: the day of the saying, a day that is spoken of, or neither.

/** "condemned the fighting between 3 and 5 May": the day of what is judged, not of the judgement. */
export function isOfHappening({ words }: Scene, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    if (words[i].text === ",") return false;
    if (HAPPENINGS.has(words[i].lower)) return true;
  }
  return false;
}

/** "Quill, on a visit that ended on Friday, said …": a day in a relative clause that the saying is no part of. */
export function isBesideSaying(scene: Scene, draft: Draft, at: number): boolean {
  const { clauses, at: clauseAt } = clausesOf(scene);
  const saying = draft.cue === null ? headClause(scene, draft) : clauseAt[draft.cue.from];
  const around = new Set<number>();
  for (let up = saying; up >= 0; up = clauses[up].parent) around.add(up);
  const { words } = scene;
  for (let up = datedClause(scene, clauseAt[at]); up >= 0 && !around.has(up); up = clauses[up].parent)
    if (clauses[up].hanging === "relative") return true;
  // "Quill, who led the team and lost an eye in 2021, said …"
  for (let i = at - 1; i > (draft.attribution?.from ?? draft.from); i--) {
    if (/^[,;—]$/.test(words[i].text)) return false;
    // "who had boasted on Friday that …": the saying is in the relative clause itself.
    if (draft.cue !== null && i === draft.cue.to - 1) return false;
    if (RELATIVES.has(words[i].lower)) return true;
  }
  return false;
}

const RELATIVES: ReadonlySet<string> = new Set(["which", "who", "whom", "whose", "where"]);

/** "Quill, head of the mission since January, told them …": one saying in the past has no stretch. */
export function isSinceBesideSaying(scene: Scene, { cue }: Draft, at: number): boolean {
  const { words, groups } = scene;
  if (cue === null || at >= cue.from) return false;
  const saying = groups.find((group) => group.from <= cue.from && group.to > cue.from);
  if (saying === undefined || saying.form !== "finite" || saying.isPerfect || !saying.isPast) return false;
  let since = at - 1;
  while (since > 0 && since > at - 5 && words[since].text !== "," && words[since].lower !== "since") since--;
  return since > 0 && words[since].lower === "since";
}

/** "“If they are not freed by Friday,” she said, “there will be no accord”": a limit in the words quoted that a condition turns on. */
export function isQuotedLimit(scene: Scene, { kind, content }: Draft, at: number): boolean {
  if (!scene.inQuote(at) || (kind !== "condition" && kind !== "statement")) return false;
  if (content !== null && (at < content.from || at >= content.to)) return false;
  const { clauses, at: clauseAt } = clausesOf(scene);
  const { hanging, from } = clauses[clauseAt[at]];
  if (kind === "condition") return hanging !== "relative" && hanging !== "participle";
  // "“What is not signed by Friday will never be”"
  const opening = scene.words.slice(from, from + 2).find((word) => !isQuoteMark(word));
  return opening !== undefined && /^(?:what|whoever|whatever)$/.test(opening.lower);
}

/** "As of Friday, the palace said it had no text": until then, whoever says it. */
export function isAsOf({ words }: Scene, start: number): boolean {
  let at = wordAt(words, start) - 1;
  if (words[at]?.lower === "on") at--;
  return words[at]?.lower === "of" && words[at - 1]?.lower === "as";
}

/** "On Friday the ministry announced that it had accepted": the deed is done by saying so. */
export function isAnnounced({ words }: Scene, { kind, cue, content, modality, chain, actors }: Draft): boolean {
  // "They have agreed to a truce, the League announced on Friday": it only tells of what others did.
  const isBehind = cue !== null && content !== null && cue.from > content.from;
  if (kind === "agreement" && isBehind && !chain.flat().some((name) => actors.includes(name))) return false;
  if (kind !== "agreement" && kind !== "meeting" && kind !== "document") return false;
  if (cue === null || modality === "planned" || modality === "possible" || modality === "sought") return false;
  return /^(?:announce|declare|proclaim)$/.test(words[cue.from].lemma);
}

/**
 * What the date is to a claim of something said: `speech` where it may date the saying, `content` where it stands in the main clause of
 * what is said and so dates the claim for want of a better, `none` in quoted words, in an aside of what is said, or in another clause.
 */
export function sayingBearing(scene: Scene, draft: Draft, at: number): "speech" | "content" | "none" {
  const { kind, content, cue } = draft;
  if (scene.inQuote(at)) return "none";
  if (isSinceBesideSaying(scene, draft, at)) return "none";
  const { words } = scene;
  if (isDueNoun(words, at) || namesLimit(words, at)) return "none";
  if (kind === "position") return "speech";
  const { clauses, at: clauseAt } = clausesOf(scene);
  const there = datedClause(scene, clauseAt[at]);
  const saying = cue === null ? -1 : clauseAt[cue.from];
  const isNamed =
    namesByMonth(words, at) ||
    namesByYear(words, draft.from, at) ||
    namesText(words, at) ||
    namesOther(words, at) ||
    isOfState(scene, at);
  if (clauses[there].hanging === "attribution") return "speech";
  if (there === saying)
    return (isNamed && !datesMessage(words, at)) ||
      (cue !== null && !PLAIN.has(words[cue.from].lemma) && isOfHappening(scene, cue.to, at))
      ? "none"
      : "speech";
  if (content === null || at < content.from || at >= content.to) return "speech";
  if (isNamed) return "none";
  const own = headClause(scene, draft);
  // "[said on X on Friday that nothing would change until …]": read without its cue, it is still the day of the saying.
  const verb = own < 0 ? null : clauses[own].group;
  if (there === own && saying < 0 && verb !== null && isReport(verb)) return "speech";
  let up = there;
  for (; up >= 0 && up !== own && up !== saying; up = clauses[up].parent) {
    const { hanging, lead, group } = clauses[up];
    if (hanging === "relative" || hanging === "participle" || (hanging === "gerund" && kind === "statement"))
      return "none";
    // "declined to comment when reporters caught up with her on Friday": the refusal was then.
    if (isWhenRefused(scene, draft, up, own)) return "speech";
    if (hanging === "adverbial" && kind !== "condition") return "none";
    // "a proposal to bring them together this summer has gone unanswered"
    if (
      kind === "statement" &&
      group?.form === "to" &&
      (clauses[up].parent !== saying || cue === null || group.from < cue.to)
    )
      return "none";
    // "would not say whether a round was foreseen for May"
    if (kind === "statement" && lead >= 0 && words[lead].lower !== "that") return "none";
  }
  if (up < 0) return "none";
  return "content";
}

/** "refused to answer | as he left on Monday": a clause of time, in the past, behind the infinitive of a refusal to say. */
function isWhenRefused(scene: Scene, { kind, modality }: Draft, clause: number, own: number): boolean {
  const { clauses } = clausesOf(scene);
  const { hanging, lead, parent, group } = clauses[clause];
  if (kind !== "statement" || modality !== "denied" || own < 0 || lead < 0 || parent < 0 || group === null)
    return false;
  // "declined to comment when …": not what was asked.
  if (
    hanging !== "adverbial" &&
    !/^(?:comment|respond|answer|talk|speak|elaborate)$/.test(clauses[parent].group?.lemma ?? "")
  )
    return false;
  const isBehind = parent === own || (clauses[parent].parent === own && clauses[parent].group?.form === "to");
  return isBehind && /^(?:when|as|while)$/.test(scene.words[lead].lower) && group.isPast && !group.isPerfect;
}

/** Verbs of saying that take no happening as their object: "he said on his return on Friday". */
const PLAIN: ReadonlySet<string> = new Set(
  "say tell add note write declare state reply answer insist warn argue explain".split(" "),
);

/** Whether a date says when something was said, not when what was said took place. */
export function datesSpeech(scene: Scene, draft: Draft, date: ClaimDate): boolean {
  const { words } = scene;
  const { attribution, cue, content } = draft;
  const at = date.core.start;
  if (attribution !== undefined && attribution !== null)
    if (at >= words[attribution.from].start && at < words[attribution.to - 1].end) return true;
  if (cue === null) return false;
  if (content === null || at < words[content.from].start || at >= words[content.to - 1].end) return true;
  // "ruled out a pause on Friday", "appealed to all on Friday to stay", "the rebels claimed, in a note issued on Friday, that …"
  const governor = scene.groups.findLast((group) => group.form === "finite" && words[group.to - 1].end <= at);
  if (governor !== undefined && governor.from <= cue.from && governor.to > cue.from) return true;
  return at < words[cue.from].start && words[cue.from].start < words[content.to - 1].end;
}
