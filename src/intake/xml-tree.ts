import { SaxesParser } from "saxes";

/** One XML element with its attributes and child elements; text between elements is left out. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
};

/**
 * Reads XML into a tree of elements.
 *
 * @throws the parser's error, with line and column, when the text is not well-formed or has no element
 */
export function readXmlTree(text: string): XmlElement {
  type Open = { name: string; attributes: Record<string, string>; children: XmlElement[] };
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...attributes }, children: [] };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on("closetag", () => void stack.pop());
  parser.write(text).close();
  if (root === undefined) throw new Error("the file has no element");
  return root;
}

/** All elements of that name under an element, itself excluded, in document order. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]);
}
