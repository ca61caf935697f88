import type { ClaimDate } from "../times/claim-date.ts";
import { clausesOf, headClause } from "./claim-clause.ts";
import { wordAt } from "./date-government.ts";
import type { Draft, Scene } from "./draft.ts";

// Which of several dates inside a claim's words is the claim's.

/** True for a limit told as a length of time: "60 days to reply". */
export function givesLength({ words }: Scene, { from, to }: Draft): boolean {
  for (let i = from + 1; i < to; i++)
    if (/^(?:hours|days|weeks|months|years)$/.test(words[i].lower) && words[i - 1].tag === "NUM") return true;
  return false;
}

/** Of several dates inside a claim, the one nearest after its verb's words; for deadlines the limit. */
export function pickDate(inside: readonly ClaimDate[], scene: Scene, draft: Draft): ClaimDate | null {
  if (inside.length === 0) return null;
  if (draft.kind === "deadline") {
    const limit = inside.find((date) => date.kind === "limit");
    // "In April they were given 60 days to reply": the day the limit was set is not the limit.
    return limit ?? (givesLength(scene, draft) ? null : inside[inside.length - 1]);
  }
  if (inside.length === 1) return inside[0];
  // "In May they left within days": the day that is known.
  const known = inside.filter((date) => date.iso !== null);
  if (known.length === 1) return known[0];
  // "Tuesday's session had been called for 8 October": the day a meeting is set for.
  if (draft.kind === "meeting") {
    const set = inside.find((date) => scene.words[wordAt(scene.words, date.core.start) - 1]?.lower === "for");
    // "The summit, which had been planned for 3 May, will be held in June"
    const isAside = (date: ClaimDate): boolean => {
      const { hanging } = clausesOf(scene).clauses[clausesOf(scene).at[wordAt(scene.words, date.core.start)]];
      return hanging === "relative" || hanging === "participle";
    };
    const isOff = draft.modality === "postponed" || draft.modality === "cancelled";
    if (set !== undefined && (isOff || !isAside(set) || inside.every(isAside))) return set;
  }
  const content = draft.content;
  const attribution = draft.attribution ?? null;
  // "Norlandia wants it over by June, she disclosed on Friday": the day of the telling.
  if ((draft.kind === "statement" || draft.kind === "position") && attribution !== null) {
    const spoken = inside.find(
      (date) =>
        date.core.start >= scene.words[attribution.from].start && date.core.end <= scene.words[attribution.to - 1].end,
    );
    if (spoken !== undefined) return spoken;
  }
  // "On Sunday she urged them to accept the offer of talks this Thursday": of two days that of the urging.
  if (content !== null && draft.kind === "position") {
    const before = inside.find((date) => date.core.end <= scene.words[content.from].start && date.kind !== "limit");
    if (before !== undefined) return before;
  }
  const own =
    content === null || draft.kind === "statement"
      ? []
      : inside.filter((date) => date.core.start >= scene.words[content.from].start);
  const among = own.length > 0 ? own : inside;
  // "in Vell this week, she met them on Tuesday": the day rather than the week it lies in.
  const clauseOf = (date: ClaimDate): number => clausesOf(scene).at[wordAt(scene.words, date.core.start)];
  // "an accord on Sunday that both [initialled on 5 May]": what is told of in its own clause.
  const head = headClause(scene, draft);
  const first = among.find((date) => clauseOf(date) === head) ?? among[0];
  const beside = among.filter((date) => clauseOf(date) === clauseOf(first));
  return beside.find((date) => beside.every((other) => covers(other, date))) ?? first;
}

/** Whether the stretch of one date holds that of another. */
function covers({ iso }: ClaimDate, date: ClaimDate): boolean {
  if (iso === null || date.iso === null) return false;
  const [from, to = from] = iso.split("/");
  const [first, last = first] = date.iso.split("/");
  // Compared as text: "2025-06" opens before and, closed by a letter, ends after each of its days.
  return from <= first && `${to}~` >= last && (to.length <= last.length || to >= last);
}
