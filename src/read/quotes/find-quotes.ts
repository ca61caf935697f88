// What stands between quotation marks. Marks are typed in a dozen ways, straight ones do not tell opening from closing, and a
// long quotation opens anew in each paragraph without having closed. Each paragraph is read by itself, and a mark counts by
// what stands beside it. Weakness: stated at findQuotes.

import { CHARACTER, characterClass } from "../tokens/characters.ts";

/** The families of quotation marks; a region closes with a mark of the family that opened it. */
export type QuoteKind = "double" | "single" | "guillemet" | "corner";

/**
 * A stretch between quotation marks, marks included.
 *
 * `innerStart`/`innerEnd` leave the marks out. `depth` is 0 for outermost, 1 for a quotation in a quotation. `continues` is the
 * index of the region this one carries on (each paragraph of a long quotation opens anew), or -1. `isClosed` is false where the
 * closing mark is missing and the region was ended at its paragraph's end or before the next opening.
 */
export type QuoteRegion = {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly kind: QuoteKind;
  readonly depth: number;
  readonly isClosed: boolean;
  readonly continues: number;
};

type Open = { readonly start: number; readonly width: number; readonly kind: QuoteKind };
type Mark = {
  readonly at: number;
  readonly width: number;
  readonly kind: QuoteKind;
  readonly can: "open" | "close" | "both";
};

/** Deeper nesting than this is noise: further opening marks are passed over. */
const DEEPEST = 6;
const ELISIONS = /^(?:em|til|tis|twas|cause|cuz|bout|n|round)(?![\p{L}])/iu;

/**
 * Finds all quotations of a text, in order of their start.
 *
 * Marks read: “ ” „ ‟ " '' `` « » ‘ ’ ' ‚ ‹ › 「 」 『 』. Straight marks open or close by what stands beside them; a single mark is a
 * quotation only where its partner stands in the same paragraph, else an apostrophe. Each paragraph starts afresh, so one lost
 * mark never swallows what follows; time is linear. Known weakness: a plural possessive inside single quotation marks may end them.
 */
export function findQuotes(text: string): QuoteRegion[] {
  const regions: QuoteRegion[] = [];
  let from = 0;
  let unclosed = -1;
  while (from < text.length) {
    let to = from;
    let breaks = 0;
    // A paragraph ends at an empty line, or at a line break that follows a full stop or mark.
    while (to < text.length) {
      const code = text.charCodeAt(to);
      if (code === 10 || code === 13) {
        let ahead = to;
        breaks = 0;
        while (ahead < text.length && characterClass(text.charCodeAt(ahead)) <= CHARACTER.newline) {
          if (text.charCodeAt(ahead) === 10) breaks++;
          ahead++;
        }
        const before = to > from ? text.charCodeAt(to - 1) : 10;
        if (breaks > 1 || ahead >= text.length || isTerminal(before)) break;
        to = ahead;
      } else to++;
    }
    if (to > from) unclosed = paragraphQuotes(text, from, to, regions, unclosed);
    from = to;
    while (from < text.length && characterClass(text.charCodeAt(from)) <= CHARACTER.newline) from++;
  }
  return regions;
}

function isTerminal(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x201d ||
    code === 0x22 ||
    code === 0x3a ||
    code === 0xbb ||
    code === 0x27
  );
}

/** Reads one paragraph; returns the index of its outermost region left open at its end, or -1. */
function paragraphQuotes(
  text: string,
  from: number,
  to: number,
  regions: QuoteRegion[],
  unclosedBefore: number,
): number {
  const marks = findMarks(text, from, to);
  // For single marks: is there, further on, a mark that can close? Counted from the right, so that time stays linear.
  const closersAfter = new Int32Array(marks.length + 1);
  for (let m = marks.length - 1; m >= 0; m--)
    closersAfter[m] = closersAfter[m + 1] + (marks[m].kind === "single" && marks[m].can !== "open" ? 1 : 0);
  const found: QuoteRegion[] = [];
  const stack: Open[] = [];
  const close = (end: number, width: number, isClosed: boolean) => {
    const open = stack.pop();
    if (open === undefined || end - width <= open.start + open.width) return;
    found.push({
      start: open.start,
      end,
      innerStart: open.start + open.width,
      innerEnd: end - width,
      kind: open.kind,
      depth: stack.length,
      isClosed,
      continues: -1,
    });
  };
  for (const [m, mark] of marks.entries()) {
    const { at, width, kind, can } = mark;
    const top = stack.at(-1);
    const openBelow = stack.findLastIndex((open) => open.kind === kind);
    let opens = can === "open" || (can === "both" && openBelow < 0);
    if (kind === "single") {
      if (opens && closersAfter[m + 1] === 0) continue;
      // Inside single marks, "workers' " may be possessive: it closes only if nothing further on could.
      if (!opens && openBelow >= 0 && isPlural(text, at) && closersAfter[m + 1] > 0 && nextCloses(marks, m)) continue;
    }
    if (opens && openBelow >= 0 && kind === "double" && top?.kind === kind && can === "open") {
      // A second opening with the first still open: the first was never closed; it ends before this one.
      let end = at;
      while (end > top.start && characterClass(text.charCodeAt(end - 1)) <= CHARACTER.newline) end--;
      close(end, 0, false);
      opens = true;
    }
    if (opens) {
      if (stack.length < DEEPEST) stack.push({ start: at, width, kind });
    } else if (openBelow >= 0) {
      while (stack.length - 1 > openBelow) {
        // Something inside was never closed: it was an apostrophe, or lost its mark.
        stack.pop();
      }
      close(at + width, width, true);
    }
  }
  let end = to;
  while (end > from && characterClass(text.charCodeAt(end - 1)) <= CHARACTER.newline) end--;
  let outermostOpen = false;
  while (stack.length > 0) {
    const kind = stack.at(-1)?.kind;
    if (kind === "single") stack.pop();
    else {
      outermostOpen = stack.length === 1;
      close(end, 0, false);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const first = found[0];
  if (
    unclosedBefore >= 0 &&
    first !== undefined &&
    first.start - from <= 1 &&
    regions[unclosedBefore].kind === first.kind
  )
    found[0] = { ...first, continues: unclosedBefore };
  const base = regions.length;
  for (const region of found) regions.push(region);
  if (!outermostOpen) return -1;
  for (let r = regions.length - 1; r >= base; r--) if (regions[r].depth === 0) return regions[r].isClosed ? -1 : r;
  return -1;
}

function isPlural(text: string, at: number): boolean {
  return at > 0 && (text.charCodeAt(at - 1) | 32) === 0x73;
}

function nextCloses(marks: readonly Mark[], m: number): boolean {
  for (let n = m + 1; n < marks.length && n < m + 4; n++)
    if (marks[n].kind === "single") return marks[n].can !== "open";
  return false;
}

function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x27 || code === 0x60) {
      if (text.charCodeAt(at + 1) === code && at + 1 < to) {
        marks.push({ at, width: 2, kind: "double", can: code === 0x60 ? "open" : sideOf(text, at, 2, from, to) });
        at++;
        continue;
      }
      if (code === 0x60) continue;
    }
    if (code === 0x22) marks.push({ at, width: 1, kind: "double", can: sideOf(text, at, 1, from, to) });
    else if (code === 0x201c) marks.push({ at, width: 1, kind: "double", can: opensByPlace(text, at, from, to) });
    else if (code === 0x201e || code === 0x201f) marks.push({ at, width: 1, kind: "double", can: "open" });
    else if (code === 0x201d) marks.push({ at, width: 1, kind: "double", can: closesByPlace(text, at, from, to) });
    else if (code === 0xab || code === 0x2039) marks.push({ at, width: 1, kind: "guillemet", can: "open" });
    else if (code === 0xbb || code === 0x203a) marks.push({ at, width: 1, kind: "guillemet", can: "close" });
    else if (code === 0x300c || code === 0x300e) marks.push({ at, width: 1, kind: "corner", can: "open" });
    else if (code === 0x300d || code === 0x300f) marks.push({ at, width: 1, kind: "corner", can: "close" });
    else if (code === 0x2018 || code === 0x201a) {
      if (!isElision(text, at, from)) marks.push({ at, width: 1, kind: "single", can: "open" });
    } else if (code === 0x27 || code === 0x2019) {
      const side = singleSide(text, at, from, to, code === 0x27);
      if (side !== null) marks.push({ at, width: 1, kind: "single", can: side });
    }
  }
  return marks;
}

const isWordCode = (code: number) => {
  const kind = characterClass(code);
  return kind === CHARACTER.letter || kind === CHARACTER.digit;
};
const isBlank = (code: number) => characterClass(code) <= CHARACTER.newline;
/** Signs after which a straight mark opens: brackets, dashes, other opening marks. */
const beforeOpening = (code: number) => "([{<—–-/“‘\"'«„:".includes(String.fromCharCode(code));
const afterClosing = (code: number) => ".,;:!?)]}>—–…”’\"'»-/".includes(String.fromCharCode(code));

function sideOf(text: string, at: number, width: number, from: number, to: number): Mark["can"] {
  const freeBefore = at === from || isBlank(text.charCodeAt(at - 1));
  const freeAfter = at + width >= to || isBlank(text.charCodeAt(at + width));
  if (freeBefore && !freeAfter) return "open";
  if (freeAfter && !freeBefore) return "close";
  if (freeBefore) return "both";
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + width);
  if (beforeOpening(before) && isWordCode(after)) return "both";
  if (afterClosing(after) && !beforeOpening(before)) return "close";
  return "both";
}

/** A typographic opening mark that stands where only a closing one can (after a word, before a blank) closes. */
function opensByPlace(text: string, at: number, from: number, to: number): Mark["can"] {
  const side = sideOf(text, at, 1, from, to);
  return side === "close" ? "both" : "open";
}

/** A typographic closing mark at the start of a word, after a blank, was meant to open. */
function closesByPlace(text: string, at: number, from: number, to: number): Mark["can"] {
  const side = sideOf(text, at, 1, from, to);
  return side === "open" ? "both" : "close";
}

function isElision(text: string, at: number, from: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (characterClass(after || 32) === CHARACTER.digit && text.charCodeAt(at + 3) === 0x73) return true;
  return (at === from || isBlank(text.charCodeAt(at - 1))) && ELISIONS.test(text.slice(at + 1, at + 8));
}

/** What a single mark may be: opening, closing, either, or (null) an apostrophe. */
function singleSide(text: string, at: number, from: number, to: number, isStraight: boolean): Mark["can"] | null {
  const before = at > from ? text.charCodeAt(at - 1) : 32;
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 32;
  if (isWordCode(before) && isWordCode(after)) return null;
  const canOpen =
    isStraight && (isBlank(before) || beforeOpening(before)) && !isBlank(after) && !isElision(text, at, from);
  const canClose = !isBlank(before) && !isWordCode(after);
  if (canOpen && canClose) return "both";
  if (canOpen) return "open";
  return canClose ? "close" : null;
}
