import type { WordRange } from "../frames/noun-phrases.ts";
import { splitSegments } from "../frames/segments.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign } from "../frames/words.ts";
import { classify, propose } from "./classify-clause.ts";
import { type Carried, whoIs } from "./clause-subject.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { trimRange } from "./edges.ts";

/** "On his way in he was blunter: “Our demand …”": a clause and a colon bring in a quotation. */
export function colonQuote(scene: Scene, group: VerbGroup, to: number): boolean {
  for (let i = group.to; i + 1 < to; i++)
    if (scene.words[i].text === ":" && !scene.inQuote(i))
      return isQuoteMark(scene.words[i + 1]) && scene.inQuote(i + 1) && !isHandedOn(scene, group, i);
  return false;
}

/** "In the diary she has given away, Quill is harsher: “…”": a later verb with a subject of its own brings in the quotation. */
function isHandedOn({ words, groups }: Scene, group: VerbGroup, colon: number): boolean {
  const later = groups.find((other) => other.form === "finite" && other.from > group.to && other.to <= colon);
  const subject = later === undefined ? null : subjectBefore(words, later, group.to);
  return subject !== null && !subject.isRelative && words[subject.from - 1]?.text === ",";
}

/** True when the range is one direct quotation (or two with the attribution between them). */
export function isWholeQuote(scene: Scene, range: WordRange, hole: WordRange | null): boolean {
  const { words } = scene;
  if (!isQuoteMark(words[range.from])) return false;
  for (let i = range.from; i < range.to; i++) {
    if (hole !== null && i >= hole.from && i < hole.to) continue;
    if (!scene.inQuote(i) && !isSign(words[i])) return false;
  }
  return true;
}

/** A direct quotation is one claim; a condition or event inside a longer one is filed beside it. */
export function readQuotation(
  scene: Scene,
  range: WordRange,
  speech: Speech,
  hole: WordRange | null,
  drafts: Draft[],
): void {
  const groups =
    hole === null ? scene.groups : scene.groups.filter((group) => group.to <= hole.from || group.from >= hole.to);
  const inner: Scene = { ...scene, groups };
  const cuts: WordRange[] = [];
  let start = range.from;
  for (let i = range.from; i <= range.to; i++) {
    const { text } = scene.words[i] ?? { text: "." };
    if (i < range.to && text !== "." && text !== "!" && text !== "?" && text !== ";") continue;
    if (i > start) cuts.push({ from: start, to: Math.min(i, range.to) });
    start = i + 1;
  }
  const parts: Draft[] = [];
  for (const cut of cuts) {
    const segments = splitSegments(inner.words, groups, cut.from, cut.to, () => false);
    let carried: Carried = { names: speech.speaker, range: null };
    for (const segment of segments) {
      const piece = trimQuoted(scene, segment);
      if (segment.clause === null || piece.to <= piece.from) continue;
      const who = whoIs(inner, segment.clause, carried);
      const isSpoken = who.range !== null && /^(i|we)$/.test(scene.words[who.range.from].lower);
      parts.push(
        ...classify(
          propose(
            inner,
            piece,
            segment.clause,
            isSpoken ? { names: speech.speaker, range: who.range } : who,
            speech,
            null,
          ),
        ),
      );
      carried = who;
    }
  }
  const whole = { from: range.from, to: range.to };
  const statement: Draft = {
    kind: "statement",
    ...whole,
    rule: "statement-quotation",
    cue: speech.cue,
    content: whole,
    chain: speech.chain,
    actors: speech.speaker,
    counterparts: [],
    stance: parts.find((part) => part.kind === "statement")?.stance ?? "neutral",
    modality: "asserted",
  };
  const [first] = parts;
  const position = parts.find((part) => part.kind === "position");
  const condition = parts.find((part) => part.kind === "condition");
  if (parts.length === 1 && first.kind !== "statement")
    drafts.push({
      ...first,
      ...whole,
      content: whole,
      cue: speech.cue,
      chain: speech.chain,
      actors: first.kind === "position" ? speech.speaker : first.actors,
    });
  else if (position !== undefined && parts.indexOf(position) === 0)
    drafts.push({
      ...position,
      ...whole,
      content: whole,
      chain: speech.chain,
      actors: speech.speaker,
      cue: speech.cue,
      rule: "position-quotation",
    });
  else drafts.push(statement);
  if (condition !== undefined && parts.length > 1) drafts.push({ ...condition, cue: null });
}

function trimQuoted(scene: Scene, range: WordRange): WordRange {
  const { words } = scene;
  let { from, to } = trimRange(scene, range);
  while (from < to && isSign(words[from])) from++;
  while (to > from && isSign(words[to - 1])) to--;
  return { from, to };
}
