import type { Extracted } from "./extracted.ts";

/** What a web page says about itself. */
type PageFacts = Pick<Extracted, "title" | "published" | "publisher">;

/**
 * Reads title, publication time and publisher from a page's metadata, the most deliberate statement first: JSON-LD of
 * schema.org, then Open Graph and Dublin Core tags, then a marked `time` element and the page's title.
 *
 * Times are given as the page writes them if they are ISO days or instants; anything else is not guessed at.
 */
export function readPageFacts(document: Document): PageFacts {
  const linked = linkedData(document);
  const meta = (...names: readonly string[]) => metaContent(document, names);
  const title = linked.title ?? meta("og:title", "twitter:title", "dc.title", "dcterms.title") ?? pageTitle(document);
  const published =
    linked.published ??
    isoTime(
      meta(
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "date",
        "pubdate",
        "publishdate",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "parsely-pub-date",
        "sailthru.date",
      ),
    ) ??
    isoTime(
      document
        .querySelector("time[pubdate], time[itemprop=datePublished], article time[datetime], time[datetime]")
        ?.getAttribute("datetime") ?? null,
    );
  const publisher = linked.publisher ?? meta("og:site_name", "dc.publisher", "dcterms.publisher", "application-name");
  return { title: title === null ? null : folded(title), published, publisher };
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function pageTitle(document: Document): string | null {
  const heading = folded(document.querySelector("h1")?.textContent ?? "");
  if (heading !== "") return heading;
  const title = folded(document.querySelector("title")?.textContent ?? "");
  return title === "" ? null : title;
}

function metaContent(document: Document, names: readonly string[]): string | null {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = (
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop") ??
      ""
    ).toLowerCase();
    const content = (element.getAttribute("content") ?? "").trim();
    if (name !== "" && content !== "" && !found.has(name)) found.set(name, content);
  }
  for (const name of names) {
    const content = found.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

/** The string if it is an ISO day or instant, else null. */
function isoTime(text: string | null): string | null {
  const found =
    text === null
      ? null
      : /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(text.trim());
  return found === null ? null : found[0].replace(" ", "T");
}

const ARTICLE_TYPES = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|PressRelease|WebPage)$/;

function linkedData(document: Document): PageFacts {
  const facts: { title: string | null; published: string | null; publisher: string | null } = {
    title: null,
    published: null,
    publisher: null,
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? "");
    } catch {
      // Broken metadata is common and says nothing about the article.
      continue;
    }
    for (const item of itemsOf(data)) {
      const types = [item["@type"]].flat();
      if (!types.some((type) => typeof type === "string" && ARTICLE_TYPES.test(type))) continue;
      facts.title ??= nonEmpty(item["headline"]) ?? nonEmpty(item["name"]);
      facts.published ??= isoTime(nonEmpty(item["datePublished"]));
      const publisher = item["publisher"];
      facts.publisher ??= isRecord(publisher) ? nonEmpty(publisher["name"]) : nonEmpty(publisher);
    }
  }
  return facts;
}

function itemsOf(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(itemsOf);
  if (!isRecord(data)) return [];
  return [data, ...itemsOf(data["@graph"])];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nonEmpty(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
