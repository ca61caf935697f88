// Article text out of a web page. Readability finds the article; we turn its blocks into paragraphs ourselves, because the
// offsets of every claim refer to this text and it must be the same on every machine.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { ParleyError } from "../domain/errors.ts";
import { decodeText } from "./decode-text.ts";
import type { Extracted } from "./extracted.ts";
import { readPageFacts } from "./page-facts.ts";

/** Pages beyond this are no article; parsing them would take minutes. */
const MAX_HTML_CHARS = 20 * 1024 * 1024;
/** An article shorter than this share of the page's whole text is distrusted when the page is short or plain. */
const MIN_ARTICLE_SHARE = 0.25;
const MIN_ARTICLE_CHARS = 140;
/** An article is only part of the page where so much of the prose in the page's main part lies outside it: of a short one, and of any. */
const MOST_PROSE_LOST = { short: 0.2, any: 0.6 };
/** Recognising an article is guesswork below so many characters (Readability's own limit). */
const SHORT_ARTICLE_CHARS = 500;

/**
 * Extracts the article of an HTML page: paragraphs separated by one blank line, list items and table rows on lines of their
 * own, with title, publication time and publisher where the page's metadata states them.
 *
 * @throws {ParleyError} `empty-file` when the page has no words, `file-too-large`, `unreadable-file` when it is no text
 */
export function extractHtml(bytes: Uint8Array, name: string): Extracted {
  const decoded = decodeText(bytes, name, declaredCharset(bytes));
  if (decoded.text.length > MAX_HTML_CHARS)
    throw new ParleyError("file-too-large", `${name} is larger than any article (20 MB). Give the article alone.`);
  const { document } = parseHTML(completed(decoded.text));
  const facts = readPageFacts(document);
  dropUnseen(document);
  const whole = blocksOf(document.body ?? document.documentElement);
  const { blocks, warning } = chosenBlocks(articleText(document), whole, mainBlocks(document), name);
  const text = blocks.join("\n\n");
  if (text === "")
    throw new ParleyError(
      "empty-file",
      `${name} holds no text (its words may be loaded by a script). Save the page from a browser after it has loaded, or paste its text.`,
    );
  return {
    text,
    extracted: true,
    ...facts,
    warnings: [...decoded.warnings, ...(warning === null ? [] : [warning])],
  };
}

/** The article if it holds what the page tells; else the page's main part, or all of it, with a warning. */
function chosenBlocks(
  article: readonly string[] | null,
  whole: readonly string[],
  main: readonly string[],
  name: string,
): { readonly blocks: readonly string[]; readonly warning: string | null } {
  const length = article?.join("").length ?? 0;
  const trusted = length >= MIN_ARTICLE_CHARS || length >= whole.join("").length * MIN_ARTICLE_SHARE;
  if (article === null || length === 0 || !trusted)
    return {
      blocks: whole,
      warning: `No article was recognised in ${name}; its whole text was taken, menus included.`,
    };
  const prose = main.filter(isProse);
  const kept = new Set(article);
  const lost = prose.filter((block) => !kept.has(block));
  const share = lost.join("").length / Math.max(1, prose.join("").length);
  const limit = length < SHORT_ARTICLE_CHARS ? MOST_PROSE_LOST.short : MOST_PROSE_LOST.any;
  if (share <= limit) return { blocks: article, warning: null };
  return {
    blocks: main,
    warning: `What was recognised as the article in ${name} is only part of the page; all of the page's main part was taken. Check that nothing foreign is in it.`,
  };
}

/** True for a block of running text: some words that end as a sentence does. */
function isProse(block: string): boolean {
  return /[.!?…]["'”’»)\]]*$/.test(block) && block.split(/\s+/).length >= 4;
}

/** Parts of a page that frame what it tells, by element, role, class and id. */
const FRAME = "nav,aside,footer,[role=navigation],[role=complementary],[role=contentinfo],[role=banner],[role=search]";
const FRAME_NAMES =
  /(?:^|[\s_-])(?:nav|menu|sidebar|breadcrumbs?|comments?|related|recommended|recommendations|share|sharing|social|promo|teasers?|newsletter|subscribe|subscription|cookies?|consent|gdpr|sponsor(?:ed)?|adverts?|advertisement|ads?|banner|most-?(?:read|viewed|popular)|footer|popup|paywall)(?:$|[\s_-])/i;

/** The blocks of the page's main part: of its one `main` element, or of all of it, without what frames it. */
function mainBlocks(document: Document): string[] {
  const mains = document.querySelectorAll("main,[role=main]");
  const root = (mains.length === 1 ? mains[0] : (document.body ?? document.documentElement)).cloneNode(true) as Element;
  root.querySelectorAll(FRAME).forEach((element) => element.remove());
  root.querySelectorAll("[class],[id]").forEach((element) => {
    if (FRAME_NAMES.test(`${element.getAttribute("class") ?? ""} ${element.id}`)) element.remove();
  });
  return blocksOf(root);
}

/** A fragment without html and body is given both, so that nothing of it is lost. */
function completed(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const found = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
  return found;
}

function articleText(document: Document): string[] | null {
  if (isDeeperThan(document.documentElement, MAX_DEPTH)) return null;
  try {
    const copy = document.cloneNode(true) as Document;
    const article = new Readability(copy, { keepClasses: false, serializer: (node) => node as Element }).parse();
    const content = article?.content ?? null;
    return content === null ? null : blocksOf(content);
  } catch {
    // Readability gives up on odd pages with plain errors; the whole text stands in, and the caller says so.
    return null;
  }
}

/** Elements inside one another. Browsers stop at 512; recognising an article takes minutes at some thousands, and none lies so deep. */
const MAX_DEPTH = 256;

function isDeeperThan(root: Element, limit: number): boolean {
  let level: Element[] = [root];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

const UNSEEN =
  "script,style,noscript,template,iframe,svg,canvas,object,form,button,select,dialog,[hidden],[aria-hidden=true]";

function dropUnseen(document: Document): void {
  document.querySelectorAll(UNSEEN).forEach((element) => element.remove());
  document.querySelectorAll("[style]").forEach((element) => {
    if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute("style") ?? "")) element.remove();
  });
}

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** The words of an element as blocks in order, white space folded; `pre` keeps its lines, table rows join cells by tabs. */
function blocksOf(root: Element): string[] {
  const blocks: string[] = [];
  let line = "";
  const flush = () => {
    const text = line
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (text !== "") blocks.push(withoutIdleBreaks(text));
    line = "";
  };
  // An explicit stack: pages nest deeper than the call stack allows.
  const stack: (Node | (() => void))[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if (typeof node === "function") {
      node();
      continue;
    }
    if (node.nodeType === 3) line += (node.nodeValue ?? "").replace(/[\s\u200b]+/g, " ");
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.localName;
    if (tag === "br") {
      line += "\n";
      continue;
    }
    if (tag === "tr") {
      flush();
      const cells = [...element.children].map((cell) => blocksOf(cell).join(" ").replaceAll("\n", " "));
      if (cells.some((cell) => cell !== "")) blocks.push(cells.join("\t"));
      continue;
    }
    if (tag === "pre") {
      flush();
      const text = (element.textContent ?? "").replace(/\r\n?/g, "\n").replace(/^\n+|\s+$/g, "");
      if (text !== "") blocks.push(text);
      continue;
    }
    if (BLOCKS.has(tag) && element !== root) {
      flush();
      stack.push(flush);
      if (tag === "li") line = listLabel(element);
    }
    const children = [...element.childNodes];
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]);
  }
  flush();
  return blocks;
}

/** "Ada Toll↵said": a line break inside a sentence is a blank; lines of a list, an address or a verse keep theirs. */
function withoutIdleBreaks(text: string): string {
  return /[:;]\n/.test(text) ? text : text.replace(/(?<=[\p{L}\p{N},”’"')])\n(?=\p{Ll}{2})/gu, " ");
}

/** The number a browser prints before an item of an ordered list ("3. ", "c. "), empty elsewhere: drafts number points so. */
function listLabel(item: Element): string {
  const list = item.parentElement;
  if (list === null || list.localName !== "ol") return "";
  let number = Number.parseInt(list.getAttribute("start") ?? "1", 10) || 1;
  for (const sibling of list.children) {
    if (sibling.localName !== "li") continue;
    number = Number.parseInt(sibling.getAttribute("value") ?? "", 10) || number;
    if (sibling === item) break;
    number++;
  }
  const type = list.getAttribute("type") ?? "1";
  const letters = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number);
  const label = type === "a" || type === "A" ? letters : type === "i" || type === "I" ? roman(number) : String(number);
  return `${type === "A" || type === "I" ? label.toUpperCase() : label}. `;
}

function roman(number: number): string {
  const parts: [number, string][] = [
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
  if (number < 1 || number > 399) return String(number);
  let rest = number;
  let out = "";
  for (const [value, letters] of parts)
    while (rest >= value) {
      out += letters;
      rest -= value;
    }
  return out;
}
