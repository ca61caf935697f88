import type { DraftLine, DraftLineKind, DraftNote, DraftText } from "../domain/draft-text.ts";
import type { Provision, ProvisionLevel } from "../domain/provision.ts";
import { splitLines } from "./draft-lines.ts";
import { idOfLabel, readLineLabel, type LineLabel } from "./line-labels.ts";

/** Lines longer than this are sentences even without a closing mark, never headings. */
const LONGEST_HEADING_CHARS = 200;
/** A line must fill this much before a lower-case line below it counts as its wrapped rest. */
const SHORTEST_WRAPPED_CHARS = 50;

/** Where the parser stands in the numbering. */
type Place = {
  annex: string;
  annexTitle: string;
  division: string;
  container: "preamble" | "closing" | null;
  article: string;
  articleLabel: string;
  articleTitle: string;
  heading: string;
  number: string;
  /** Numbered points that a more deeply indented list stands under, from the outside in. */
  nests: readonly Nest[];
  letter: string;
  /** True until the first line under an Article or Annex heading: that line takes the heading's own id. */
  fresh: "article" | "annex" | null;
  bracketedLetters: boolean;
};

/** A level of numbered points: how far it is indented, in columns, and the number that stands there last, with those around it. */
type Nest = { readonly indent: number; readonly number: string };

const OUTSIDE: Readonly<Place> = {
  annex: "",
  annexTitle: "",
  division: "",
  container: null,
  article: "",
  articleLabel: "",
  articleTitle: "",
  heading: "",
  number: "",
  nests: [],
  letter: "",
  fresh: null,
  bracketedLetters: false,
};

/**
 * Takes a draft apart into provisions, whatever it looks like: numbered and lettered points, articles, chapters, annexes,
 * preambles, lists, loose paragraphs, wrapped lines. Never refuses; what lies outside the documented format is parsed and noted.
 *
 * @param text - plain or Markdown text; offsets in the result are UTF-16 and refer to it
 * @returns lines (joined again by `printDraft`), provisions in text order with unique ids, and notes
 */
export function parseDraft(text: string): DraftText {
  const place: Place = { ...OUTSIDE };
  const lines: DraftLine[] = [];
  const provisions: Provision[] = [];
  const notes: DraftNote[] = [];
  const looseLabels: { readonly line: number; readonly words: string }[] = [];
  const used = new Map<string, number>();
  const latest = new Map<string, string>();
  const paragraphs = new Map<string, number>();
  let title: string | null = null;
  let titleSeen = false;
  let previous: { kind: DraftLineKind; raw: string } | null = null;

  const note = (line: number, what: string): void => void notes.push({ line, what });

  const add = (
    wanted: string,
    label: string,
    level: ProvisionLevel,
    parents: readonly string[],
    at: { line: number; start: number; end: number; raw: string },
  ): string => {
    const count = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, count);
    let id = count === 1 ? wanted : `${wanted}~${count}`;
    while (count > 1 && used.has(id)) id += "~2";
    if (count > 1) {
      used.set(id, 1);
      note(at.line, `the label ${wanted} is used again; this one is called ${id}`);
    }
    latest.set(wanted, id);
    const parent = parents.map((key) => latest.get(key)).find((each) => each !== undefined && each !== id) ?? null;
    provisions.push({
      id,
      label,
      text: collapse(at.raw),
      level,
      parent,
      headings: [place.annexTitle, place.division, place.heading, place.articleTitle].filter((each) => each !== ""),
      line: at.line,
      start: at.start,
      end: at.end,
    });
    return id;
  };

  splitLines(text).forEach((line, number) => {
    const put = (kind: DraftLineKind, provision: string | null = null): void => {
      lines.push({ raw: line.raw, ending: line.ending, kind, provision });
      previous = { kind, raw: line.raw };
    };
    const bare = line.raw.trim().replace(/^\ufeff/u, "");
    if (bare === "") return put("blank");
    let label = readLineLabel(line.raw);
    if (!titleSeen) {
      titleSeen = true;
      if (label.kind === "plain" || label.kind === "marked-heading" || label.kind === "annex") {
        title = bare.replace(/^#+\s*/u, "");
        return put("title");
      }
      note(number, "the text starts without a title");
    }
    const at = (textAt: number) => {
      const raw = line.raw.slice(textAt).trimEnd();
      const shift = raw.length - raw.trimStart().length;
      const start = line.start + textAt + shift;
      return { line: number, start, end: start + raw.length - shift, raw };
    };
    const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(".");
    const wrapsOn =
      label.kind === "plain" &&
      (previous?.kind === "provision" || previous?.kind === "continuation") &&
      previous.raw.trimEnd().length >= SHORTEST_WRAPPED_CHARS &&
      !(place.container === null ? /[.;:!?][\])"”’']*$/u : /[.;:,!?][\])"”’']*$/u).test(previous.raw.trimEnd()) &&
      /^\p{Ll}/u.test(bare);
    if (wrapsOn) {
      const last = provisions[provisions.length - 1];
      const here = at(0);
      provisions[provisions.length - 1] = { ...last, end: here.end, text: collapse(`${last.text} ${here.raw}`) };
      note(number, "a wrapped line is read as the rest of the provision above it");
      return put("continuation", last.id);
    }
    label = settleRoman(label, place, latest, join);
    if ("strict" in label && !label.strict) looseLabels.push({ line: number, words: bare.slice(0, 24) });

    switch (label.kind) {
      case "preamble":
      case "closing":
        Object.assign(place, { ...OUTSIDE, container: label.kind });
        return put("container");
      case "annex":
        Object.assign(place, { ...OUTSIDE, annex: label.key, annexTitle: label.title, fresh: "annex" });
        return put("container");
      case "article":
        Object.assign(place, {
          article: label.key,
          articleLabel: label.label,
          articleTitle: label.title,
          container: null,
          number: "",
          nests: [],
          letter: "",
          fresh: "article",
        });
        return put("container");
      case "division":
        Object.assign(place, { division: label.title, heading: "", container: null });
        return put("heading");
      case "marked-heading":
        Object.assign(place, { heading: label.title });
        return put("heading");
      case "number": {
        const key = idOfLabel(label.label);
        // "5.2." under Article 5 repeats the article's number: it is its second paragraph, not a third level.
        const bareKey =
          place.article !== "" && key.startsWith(`${place.article}.`) ? key.slice(place.article.length + 1) : key;
        const nests = nestUnder(place.nests, bareKey, indentOf(line.raw));
        const own = nests[nests.length - 1].number;
        Object.assign(place, { container: null, number: own, nests, letter: "", fresh: null, bracketedLetters: false });
        const base = join(place.annex, place.article);
        const outer = own.includes(".") ? [join(base, own.slice(0, own.lastIndexOf(".")))] : [];
        return put("provision", add(join(base, own), label.label, "number", [...outer, base], at(label.textAt)));
      }
      case "letter": {
        if (label.strict === false) place.bracketedLetters = true;
        Object.assign(place, { letter: label.label, fresh: null });
        const base = join(place.annex, place.article, place.number);
        const id = join(base, label.label);
        return put(
          "provision",
          add(id, label.label, "letter", [base, join(place.annex, place.article)], at(label.textAt)),
        );
      }
      case "roman": {
        place.fresh = null;
        const base = join(place.annex, place.article, place.number);
        const inner = join(base, place.letter);
        const parents = [inner, base, join(place.annex, place.article)];
        return put("provision", add(join(inner, label.label), label.label, "roman", parents, at(label.textAt)));
      }
      case "bullet":
      case "plain": {
        const here = at(label.textAt);
        if (label.kind === "plain" && place.container !== null) {
          const key = place.container;
          const count = (paragraphs.get(key) ?? 0) + 1;
          paragraphs.set(key, count);
          return put("provision", add(`${key}.${count}`, "", "paragraph", [], here));
        }
        if (label.kind === "plain" && place.fresh !== null) {
          const own = place.fresh === "article";
          const id = own ? join(place.annex, place.article) : place.annex;
          place.fresh = null;
          return put("provision", add(id, own ? place.articleLabel : "", "article", [], here));
        }
        if (label.kind === "plain" && isHeading(bare)) {
          Object.assign(place, { heading: bare });
          return put("heading");
        }
        const base = join(place.annex, place.article, place.number, place.letter);
        const key = base === "" ? "p" : `${base}.p`;
        const count = (paragraphs.get(key) ?? 0) + 1;
        paragraphs.set(key, count);
        note(number, "a paragraph without a label stands outside preamble, closing and article openings");
        return put("provision", add(`${key}${count}`, "", "paragraph", [base], here));
      }
    }
  });
  return { title, lines, provisions, notes: [...notes, ...noteOnLabels(looseLabels)].sort((a, b) => a.line - b.line) };
}

/** One note for all labels that are read although they are written otherwise: a draft that writes one so writes them all so. */
function noteOnLabels(labels: readonly { readonly line: number; readonly words: string }[]): readonly DraftNote[] {
  const [first] = labels;
  if (first === undefined) return [];
  const outside = "written outside the documented format, and read all the same";
  return [
    {
      line: first.line,
      what:
        labels.length === 1
          ? `the label of "${first.words}" is ${outside}`
          : `${labels.length} labels, the first that of "${first.words}", are ${outside}`,
    },
  ];
}

/** The columns before a line's first mark; a tab reaches to the next multiple of four. */
function indentOf(line: string): number {
  let columns = 0;
  for (const mark of line) {
    if (mark === "\t") columns += 4 - (columns % 4);
    else if (mark === " " || mark === "\u00a0") columns++;
    else break;
  }
  return columns;
}

/**
 * The open levels of numbered points once a further number stands at an indent. A list that starts over at 1, indented under a numbered
 * point, is that point's own ("   1." under "2." is 2.1); any other number belongs to the level it lines up with, else to the outermost.
 */
function nestUnder(open: readonly Nest[], number: string, indent: number): readonly Nest[] {
  const top = open[open.length - 1];
  if (top !== undefined && number === "1" && indent >= top.indent + 2)
    return [...open, { indent, number: `${top.number}.1` }];
  const level = open.findLastIndex((nest, depth) => depth > 0 && nest.indent <= indent);
  if (level <= 0) return [{ indent, number }];
  return [...open.slice(0, level), { indent: open[level].indent, number: `${open[level - 1].number}.${number}` }];
}

/** The draft as it was given, byte for byte. */
export function printDraft(draft: DraftText): string {
  return draft.lines.map((line) => line.raw + line.ending).join("");
}

function collapse(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/gu, " ").trim();
}

function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING_CHARS) return false;
  // A bracketed sentence ends in "]" but is no heading.
  return !/[.;:,](?:\]\s*)*$/u.test(line);
}

/** "(i)" after "(h)" in a list of bracketed letters is a letter; everywhere else it is a roman numeral. */
function settleRoman(
  label: LineLabel,
  place: Place,
  latest: ReadonlyMap<string, string>,
  join: (...parts: readonly string[]) => string,
): LineLabel {
  if (label.kind !== "roman" || !place.bracketedLetters || label.label.length !== 1) return label;
  const before = String.fromCharCode(label.label.charCodeAt(0) - 1);
  const isNext = place.letter === before && latest.has(join(place.annex, place.article, place.number, before));
  return isNext ? { ...label, kind: "letter", strict: false } : label;
}
