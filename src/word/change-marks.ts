// Tracked changes as WordprocessingML writes them: elements around words, and marks inside the properties of paragraph marks, rows, cells.
import type { Change, Stamp } from "./word-document.ts";
import { attributeOf, elementsOf, type XmlElement } from "./xml-tree.ts";

/** Which change an element stands for, wherever it stands. */
export const CHANGE_KINDS: Readonly<Record<string, Change["kind"]>> = {
  "w:ins": "insert",
  "w:del": "delete",
  "w:moveFrom": "moveFrom",
  "w:moveTo": "moveTo",
  "w:cellIns": "insert",
  "w:cellDel": "delete",
};

/** Who made a change and when, off its element. */
export function stampOf(element: XmlElement): Stamp {
  return { author: attributeOf(element, "author") ?? "", date: attributeOf(element, "date") };
}

/** Changes recorded directly in a properties element. */
export function changesIn(properties: XmlElement | null): Change[] {
  if (properties === null) return [];
  return elementsOf(properties).flatMap((element) => {
    const kind = CHANGE_KINDS[element.name];
    return kind === undefined ? [] : [{ kind, ...stampOf(element) }];
  });
}

/** Changes of looks recorded directly in a properties element. */
export function formatsIn(properties: XmlElement | null): Stamp[] {
  if (properties === null) return [];
  return elementsOf(properties)
    .filter((element) => /^w:(?:[a-z]+PrChange|numberingChange|tblGridChange|cellMerge)$/i.test(element.name))
    .filter((element) => attributeOf(element, "author") !== null)
    .map(stampOf);
}
