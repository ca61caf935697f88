import { ParleyError } from "../domain/errors.ts";
import { readBlocks } from "./body-walk.ts";
import { stampOf } from "./change-marks.ts";
import { readListDefinitions } from "./list-labels.ts";
import { openPackage, type Package } from "./open-package.ts";
import type { WordComment, WordDocument } from "./word-document.ts";
import { attributeOf, childOf, elementsOf, parseXml, textOf } from "./xml-tree.ts";

/**
 * Reads a .docx: its paragraphs in order (tables row by row), every tracked change, comments, and what was ignored.
 *
 * @throws {ParleyError} `encrypted-file`, `unreadable-file`, `file-too-large` as `openPackage` and `parseXml` say;
 *   `not-a-word-file` when the package holds no Word document
 */
export function readDocx(bytes: Uint8Array): WordDocument {
  const opened = openPackage(bytes);
  const name = mainPart(opened);
  const part = name === null ? null : opened.part(name);
  if (name === null || part === null)
    throw new ParleyError(
      "not-a-word-file",
      "The file is a zip archive without a Word document in it (no word/document.xml). Save it as .docx from a word processor.",
    );
  const root = parseXml(part, name);
  const body = childOf(root, "w:body");
  if (body === null)
    throw new ParleyError(
      "not-a-word-file",
      `Part '${name}' of the file is no Word document (it has no body). Save it as .docx from a word processor.`,
    );
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const beside = (file: string) => {
    const found = opened.part(folder + file);
    return found === null ? null : parseXml(found, folder + file);
  };
  const lists = readListDefinitions(beside("numbering.xml"), beside("styles.xml"));
  const warnings = opened.names.some((entry) => /vbaProject\.bin$/i.test(entry))
    ? ["The file holds macros; they were ignored."]
    : [];
  return {
    paragraphs: readBlocks(body, lists),
    lists,
    comments: readComments(opened, `${folder}comments.xml`),
    warnings,
    ...readProperties(opened),
  };
}

/** The main part: the one the package names, else where it usually is. */
function mainPart(opened: Package): string | null {
  const relations = opened.part("_rels/.rels");
  if (relations !== null)
    for (const relation of elementsOf(parseXml(relations, "_rels/.rels")))
      if ((attributeOf(relation, "Type") ?? "").endsWith("/officeDocument")) {
        const target = (attributeOf(relation, "Target") ?? "").replace(/^\//, "");
        if (opened.names.includes(target)) return target;
      }
  return opened.names.includes("word/document.xml") ? "word/document.xml" : null;
}

const NO_LISTS = readListDefinitions(null, null);

function readComments(opened: Package, name: string): WordComment[] {
  const part = opened.part(name);
  if (part === null) return [];
  return elementsOf(parseXml(part, name))
    .filter((element) => element.name === "w:comment")
    .map((element) => {
      const text = readBlocks(element, NO_LISTS)
        .map((paragraph) => paragraph.runs.map((run) => run.text).join(""))
        .join("\n");
      return { id: attributeOf(element, "id") ?? "", text, ...stampOf(element) };
    });
}

function readProperties(opened: Package): Pick<WordDocument, "title" | "created"> {
  const part = opened.part("docProps/core.xml");
  if (part === null) return { title: null, created: null };
  const root = parseXml(part, "docProps/core.xml");
  const value = (name: string) => {
    const found = elementsOf(root).find((element) => element.name.endsWith(`:${name}`));
    const text = found === undefined ? "" : textOf(found).trim();
    return text === "" ? null : text;
  };
  return { title: value("title"), created: value("created") };
}
