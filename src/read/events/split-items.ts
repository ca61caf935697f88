// Terms, or things agreed on, that one verb lists: "foresees a ceasefire, the release of prisoners and elections", "requires the army to pull back and the
// rebels to open the road". An analyst files them apart where they are about different subjects or bind different people.

import type { Draft, Scene } from "../assembly/draft.ts";
import { heaviest, weighSubject } from "../issues/weigh-subject.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import type { WordRange } from "../frames/noun-phrases.ts";

const LISTING: ReadonlySet<string> = new Set(
  "foresee envisage provide include contain comprise list cover call demand propose set".split(" "),
);

/** What an item must weigh to have a subject of its own. */
const OWN_SUBJECT = 2.4;

/** Where an item begins and where the one before ends. */
type Joint = { readonly end: number; readonly start: number };

/** The drafts with the terms cut apart that one verb lists. */
export function splitItems(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const out = drafts.flatMap((draft) =>
    draft.kind === "provision" || isAgreed(scene, draft) ? splitOne(scene, draft, drafts) : [draft],
  );
  return out.map((draft) => (draft.kind === "deadline" ? withItsTerm(scene, draft, out) : draft));
}

/** "agreed [to confine their men to camps], [to lock up their rifles] and [to take 73 seats]": what sides agree on is listed as terms are. */
function isAgreed({ groups }: Scene, { kind, modality, from, to }: Draft): boolean {
  if ((kind !== "agreement" && kind !== "position") || modality === "denied") return false;
  const verb = groups.find((group) => group.form === "finite" && group.from >= from && group.to < to);
  if (verb === undefined || verb.isPassive) return false;
  return kind === "agreement"
    ? /^(?:agree|accept)$/.test(verb.lemma)
    : /^(?:agree|undertake|pledge|promise|vow|offer)$/.test(verb.lemma) &&
        groups.some(({ form, from: at }) => form === "to" && at >= verb.to && at < to);
}

/** "demands [that troops leave] and [that a vote be held within a month]": the limit is that of the term that names it. */
function withItsTerm({ words }: Scene, limit: Draft, drafts: readonly Draft[]): Draft {
  const terms = drafts.filter(
    (draft) => draft.kind === "provision" && draft.from >= limit.from && draft.to <= limit.to,
  );
  const dated = terms.filter(({ from, to }) =>
    words.slice(from, to).some(({ lower }) => /^(?:by|within|before|until|till|later)$/.test(lower)),
  );
  if (terms.length < 2 || dated.length !== 1 || limit.attribution !== undefined) return limit;
  const [{ from, to }] = dated;
  return { ...limit, from, to, content: { from, to } };
}

function splitOne(scene: Scene, draft: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const { words, groups } = scene;
  const verb = groups.find(
    (group) =>
      group.form === "finite" &&
      group.from >= draft.from &&
      group.to < draft.to &&
      !isInAside(words, draft.from, group.from),
  );
  if (verb === undefined || scene.inQuote(verb.main)) return [draft];
  // "A ban on mines, a prisoner swap and a joint patrol are among the terms of the accord"
  if (draft.rule.startsWith("provision-part"))
    return apart(draft, jointsOf(scene, { from: draft.from, to: verb.from }));
  const thats = thatJoints(words, verb.to, draft.to);
  if (thats.length > 0) return apart(draft, thats, drafts);
  const joints = jointsOf(scene, { from: verb.to, to: draft.to });
  if (joints.length === 0) return [draft];
  const items: WordRange[] = [];
  let from = verb.to;
  for (const { end, start } of joints) {
    items.push({ from, to: end });
    from = start;
  }
  items.push({ from, to: draft.to });
  const own = items.map((item) => heaviest(weighSubject(phraseOf(words, item.from, item.to)), OWN_SUBJECT));
  const cuts = joints.filter((_, i) => {
    if (isBoundApart(scene, items[i], items[i + 1])) return true;
    // "commits both to refrain from attacks and to set up a hotline": infinitives with their own "to" are clauses of their own.
    const isAfterInfinitive = holdsInfinitive(scene, items[i]) || (i === 0 && words[verb.main - 1]?.lower === "to");
    if (opensInfinitive(scene, joints[i].start) && isAfterInfinitive)
      return draft.kind !== "position" || own[i] !== own[i + 1];
    // "contains neither a ceasefire nor a word on the prisoners"
    if (words[joints[i].end].lower === "nor") return true;
    if (draft.kind === "position") return false;
    if (joints.length > 1 && LISTING.has(verb.lemma)) return true;
    const before = own[i];
    const after = own[i + 1];
    return before !== null && after !== null && before !== after && after !== "process";
  });
  if (cuts.length === 0) return [draft];
  return apart(draft, cuts, drafts);
}

/** The draft cut at the joints, but for pieces that are told already. */
function apart(draft: Draft, cuts: readonly Joint[], drafts: readonly Draft[] = []): readonly Draft[] {
  const out: Draft[] = [];
  let start = draft.from;
  for (const cut of [...cuts, { end: draft.to, start: draft.to }]) {
    const piece = { from: start, to: cut.end };
    const isFirst = start === draft.from;
    if (isFirst || !drafts.some((other) => other !== draft && other.kind === draft.kind && other.from === piece.from))
      out.push({
        ...draft,
        ...piece,
        content: isFirst ? { from: draft.content?.from ?? piece.from, to: piece.to } : piece,
        ...(isFirst ? {} : { cue: null, attribution: null, rule: `${draft.kind}-next` }),
      });
    start = cut.start;
  }
  return out;
}

/** "demands [that troops leave] and [that the front hold a vote]". */
function thatJoints(words: readonly Word[], from: number, to: number): readonly Joint[] {
  if (words[from]?.lower !== "that") return [];
  const joints: Joint[] = [];
  for (let i = from + 3; i + 2 < to; i++) {
    const isThat = words[i + 1].lower === "that" && words[i + 1].tag === "SCONJ";
    if (isThat && (words[i].tag === "CCONJ" || words[i].text === ","))
      joints.push({ end: words[i - 1].text === "," ? i - 1 : i, start: i + 1 });
  }
  return joints;
}

/** "The deal, details of which emerged on Monday, foresees …": a verb that only tells of the text. */
function isInAside(words: readonly Word[], from: number, verb: number): boolean {
  for (let i = verb - 1; i >= from && words[i].text !== ","; i--)
    if (words[i].tag === "PRON:relative") return i > from + 1;
  return false;
}

/** The commas and "and"s behind which an item of its own may begin. */
function jointsOf({ words, groups, inQuote }: Scene, { from, to }: WordRange): readonly Joint[] {
  const joints: Joint[] = [];
  for (let i = from + 1; i + 1 < to; i++) {
    const isComma = words[i].text === ",";
    const isAnd = words[i].lower === "and" || words[i].lower === "or" || words[i].lower === "nor";
    if ((!isComma && !isAnd) || inQuote(i)) continue;
    let start = i + 1;
    if (isComma && words[start].tag === "CCONJ") start++;
    // "and, within nine months, to a civilian cabinet": the adverbial belongs to the item behind it.
    if (isAnd && words[start].text === ",") start++;
    while (start < to && words[start].tag === "ADV") start++;
    if (start + 1 >= to || !(opensItem(words, start) || (words[start - 1].text === "," && isAnd))) continue;
    // "levy taxes and license ferries": too short for a term of its own.
    if (endOf(words, start, to) - start < 3 && words[start].tag !== "DET") continue;
    // A finite verb behind it makes a clause of its own, which others read.
    if (
      groups.some(
        (group) =>
          group.form === "finite" && group.from >= start && group.from < to && !isOfRelative(words, start, group.from),
      )
    )
      continue;
    joints.push({ end: i, start });
    i = isAnd && words[start - 1].text === "," ? endOf(words, start, to) : start;
  }
  return joints;
}

/** "a transition in which neither side would rule": a finite verb of the item's own relative clause. */
function isOfRelative(words: readonly Word[], from: number, verb: number): boolean {
  for (let i = from + 1; i < verb; i++)
    if (/^(?:which|who|whose|whom|where|that)$/.test(words[i].lower) && words[i].tag !== "DET") return true;
  return false;
}

/** Where the stretch up to the next comma or "and" ends. */
function endOf(words: readonly Word[], from: number, to: number): number {
  let end = from;
  while (end < to && words[end].text !== "," && words[end].lower !== "and") end++;
  return end;
}

function opensItem(words: readonly Word[], at: number): boolean {
  const { tag, lower } = words[at];
  if (/^(?:including|such|among|especially|notably|as|even)$/.test(lower)) return false;
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON:possessive|VERB:ing)/.test(tag) || lower === "to";
}

function opensInfinitive({ groups }: Scene, at: number): boolean {
  return groups.some((group) => group.form === "to" && group.from === at);
}

function holdsInfinitive({ groups }: Scene, { from, to }: WordRange): boolean {
  return groups.some((group) => group.form === "to" && group.from >= from && group.to < to);
}

/** "[the army] to pull back and [the rebels] to open the road": each item binds somebody else. */
function isBoundApart({ groups }: Scene, before: WordRange, after: WordRange): boolean {
  const binds = ({ from, to }: WordRange): boolean =>
    groups.some((group) => group.form === "to" && group.from > from + 1 && group.from <= from + 6 && group.to < to);
  return binds(before) && binds(after);
}
