// The numbers a word processor prints before the paragraphs of a list. They are not in the text of the file but worked out
// from list definitions, styles and counters; drafts are numbered this way, so a text without them has lost its point numbers.
import { attributeOf, childOf, elementsOf, type XmlElement } from "./xml-tree.ts";

/** Where a paragraph stands in a list: the list's number in the file and the level from 0. */
export type ListPlace = { readonly list: string; readonly level: number };

type Level = {
  /** "decimal", "lowerLetter", "bullet" … as the file says. */
  readonly format: string;
  /** The label with `%1` to `%9` standing for the counters of levels 1 to 9. */
  readonly pattern: string;
  readonly start: number;
};

/** The lists of one document, and which of its paragraph styles are numbered. */
export type ListDefinitions = {
  /** By list: the definition it shares counters with, and its levels. */
  readonly lists: ReadonlyMap<string, { readonly counters: string; readonly levels: ReadonlyMap<number, Level> }>;
  readonly styles: ReadonlyMap<string, { readonly place: ListPlace | null; readonly basedOn: string | null }>;
};

/** Works out labels paragraph by paragraph, in the order shown. */
export type Labeller = (place: ListPlace | null) => string;

/** Reads list definitions and numbered styles; either part may be absent. */
export function readListDefinitions(numbering: XmlElement | null, styles: XmlElement | null): ListDefinitions {
  const shared = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { counters: string; levels: ReadonlyMap<number, Level> }>();
  for (const element of numbering === null ? [] : elementsOf(numbering))
    if (element.name === "w:abstractNum") shared.set(attributeOf(element, "abstractNumId") ?? "", levelsIn(element));
    else if (element.name === "w:num") {
      const base = valueOf(element, "w:abstractNumId") ?? "";
      const levels = new Map(shared.get(base));
      let restarts = false;
      for (const override of elementsOf(element).filter((each) => each.name === "w:lvlOverride")) {
        const number = Number(attributeOf(override, "ilvl") ?? 0);
        for (const [, level] of levelsIn(override)) levels.set(number, level);
        const start = valueOf(override, "w:startOverride");
        const level = levels.get(number);
        if (start === null || level === undefined) continue;
        levels.set(number, { ...level, start: Number(start) });
        restarts = true;
      }
      const id = attributeOf(element, "numId") ?? "";
      lists.set(id, { counters: restarts ? `list ${id}` : base, levels });
    }
  const numbered = new Map<string, { place: ListPlace | null; basedOn: string | null }>();
  for (const style of styles === null ? [] : elementsOf(styles)) {
    if (style.name !== "w:style") continue;
    const place = placeIn(childOf(style, "w:pPr"));
    numbered.set(attributeOf(style, "styleId") ?? "", { place, basedOn: valueOf(style, "w:basedOn") });
  }
  return { lists, styles: numbered };
}

/** The list place of a paragraph by its own properties, else by its style and the styles that one is based on. */
export function listPlaceOf(properties: XmlElement | null, definitions: ListDefinitions): ListPlace | null {
  const own = placeIn(properties);
  if (own !== null) return own.list === "0" ? null : own;
  let style = properties === null ? null : valueOf(properties, "w:pStyle");
  for (let depth = 0; style !== null && depth < 20; depth++) {
    const found = definitions.styles.get(style);
    if (found === undefined) return null;
    if (found.place !== null) return found.place.list === "0" ? null : found.place;
    style = found.basedOn;
  }
  return null;
}

/** A labeller with all counters at their start. Bullets and unnumbered paragraphs get an empty label. */
export function labelParagraphs(definitions: ListDefinitions): Labeller {
  const counters = new Map<string, (number | undefined)[]>();
  return (place) => {
    const list = place === null ? undefined : definitions.lists.get(place.list);
    const level = place === null ? undefined : list?.levels.get(place.level);
    if (place === null || list === undefined || level === undefined) return "";
    const counts = counters.get(list.counters) ?? [];
    counters.set(list.counters, counts);
    const before = counts[place.level];
    counts[place.level] = before === undefined ? level.start : before + 1;
    counts.length = place.level + 1;
    if (level.format === "bullet" || level.format === "none") return "";
    return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const count = counts[at] ?? list.levels.get(at)?.start ?? 1;
      return printed(count, list.levels.get(at)?.format ?? "decimal");
    });
  };
}

function valueOf(element: XmlElement, name: string): string | null {
  const child = childOf(element, name);
  return child === null ? null : attributeOf(child, "val");
}

function placeIn(properties: XmlElement | null): ListPlace | null {
  const numbering = properties === null ? null : childOf(properties, "w:numPr");
  const list = numbering === null ? null : valueOf(numbering, "w:numId");
  if (numbering === null || list === null) return null;
  return { list, level: Number(valueOf(numbering, "w:ilvl") ?? 0) };
}

function levelsIn(parent: XmlElement): Map<number, Level> {
  return new Map(
    elementsOf(parent)
      .filter((element) => element.name === "w:lvl")
      .map((element) => [
        Number(attributeOf(element, "ilvl") ?? 0),
        {
          format: valueOf(element, "w:numFmt") ?? "decimal",
          pattern: valueOf(element, "w:lvlText") ?? "",
          start: Number(valueOf(element, "w:start") ?? 0),
        },
      ]),
  );
}

/** A counter as the format prints it; formats of other scripts are printed in plain digits. */
function printed(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}

/** a … z, then aa, bb … as word processors count. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let out = "";
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  return out;
}
