import { SaxesParser } from "saxes";
import { ParleyError } from "../domain/errors.ts";

/** An element with its attributes and children in document order; names carry the usual Word prefixes (`w:p`). */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

const MAX_DEPTH = 1000;
const MAX_ELEMENTS = 4_000_000;

/** Usual prefixes by namespace, transitional and strict, so that a file with other prefixes reads the same. */
const USUAL_PREFIX: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};

/**
 * Parses one XML part of an office file into a tree.
 *
 * @param part - its name, for the message only
 * @throws {ParleyError} `unreadable-file` when the XML is broken, `file-too-large` when it is deeper or larger than any text
 *
 * Entities declared in a DTD are refused by the parser, so they cannot multiply.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const document: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    name: "",
    attributes: {},
    children: [],
  };
  const open = [document];
  const rename = new Map<string, string>();
  let elements = 0;
  parser.on("error", (cause) => {
    throw new ParleyError(
      "unreadable-file",
      `The .docx cannot be read: part '${part}' is broken XML (${cause.message}). Ask for it again or save it anew from a word processor.`,
      { cause },
    );
  });
  parser.on("opentag", (tag) => {
    if (open.length > MAX_DEPTH || ++elements > MAX_ELEMENTS)
      throw new ParleyError(
        "file-too-large",
        `The .docx was not read: part '${part}' is nested or filled beyond what a text can be. Save it anew from a word processor.`,
      );
    const attributes: Record<string, string> = tag.attributes;
    if (open.length === 1) learnPrefixes(attributes, rename);
    const element = { name: renamed(tag.name, rename), attributes, children: [] };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (text: string) => void open[open.length - 1].children.push(text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(decodeXml(bytes)).close();
  const root = document.children.find((child) => typeof child !== "string");
  return root ?? { name: "", attributes: {}, children: [] };
}

/** The value of an attribute whose prefix may be any. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const usual = element.attributes[`w:${name}`] ?? element.attributes[name];
  if (usual !== undefined) return usual;
  const found = Object.keys(element.attributes).find((key) => key.endsWith(`:${name}`));
  return found === undefined ? null : element.attributes[found];
}

/** The first child element of that name, or null. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  for (const child of element.children) if (typeof child !== "string" && child.name === name) return child;
  return null;
}

/** Child elements in order, text left out. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The characters directly inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

function learnPrefixes(attributes: Readonly<Record<string, string>>, rename: Map<string, string>): void {
  for (const [key, uri] of Object.entries(attributes)) {
    const usual = USUAL_PREFIX[uri];
    if (usual === undefined || (key !== "xmlns" && !key.startsWith("xmlns:"))) continue;
    const prefix = key === "xmlns" ? "" : key.slice(6);
    if (prefix !== usual) rename.set(prefix, usual);
  }
}

function renamed(name: string, rename: ReadonlyMap<string, string>): string {
  if (rename.size === 0) return name;
  const colon = name.indexOf(":");
  const usual = rename.get(colon < 0 ? "" : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
