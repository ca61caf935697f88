import { parseIsoDay } from "../kit/civil-date.ts";

/** Title and day of publication as a plain text states them in its first lines; both null where it does not. */
export type SourceHeading = { readonly title: string | null; readonly published: string | null };

/**
 * Reads a text's heading: where line 2 is an ISO day and line 3 is empty, line 1 is the title and line 2 the day of publication.
 *
 * Offsets go on counting from the first character of the whole text, heading included.
 */
export function headingOf(text: string): SourceHeading {
  const end = text.indexOf("\n");
  if (end < 0) return { title: null, published: null };
  const [second = "", third = ""] = text.slice(end + 1, end + 80).split("\n");
  const day = second.replace(/\r$/, "").trim();
  if (parseIsoDay(day) === null || third.trim() !== "") return { title: null, published: null };
  return {
    title:
      text
        .slice(0, end)
        .replace(/\r$/, "")
        .replace(/^\ufeff/, "")
        .trim() || null,
    published: day,
  };
}
