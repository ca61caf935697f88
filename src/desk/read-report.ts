import type { Reading, ReadingContext } from "../domain/claim.ts";
import { ParleyError } from "../domain/errors.ts";
import type { read, readHead, refusedLanguage } from "../read/engine.ts";
import { requirePublicationDate } from "./publication-date.ts";

/** A report to be read: its name for messages, its text, and what is known besides. */
export type Report = {
  readonly name: string;
  readonly text: string;
  readonly title?: string | null;
  /** ISO day of publication; overrides the one in the text's own head. */
  readonly published?: string | null;
  readonly context?: ReadingContext;
};

/** What of the reader is needed; whoever calls has loaded it. */
export type ReportReader = {
  readonly read: typeof read;
  readonly readHead: typeof readHead;
  readonly refusedLanguage: typeof refusedLanguage;
};

/**
 * Reads a report into candidate claims.
 *
 * @throws {ParleyError} `malformed-date` when the text's second line is a day that does not exist; `not-english` when at least 200 letters are clearly in another language, which the message names
 */
export function readReport(report: Report, reader: ReportReader): Reading {
  const { name, text, title = null, published = null, context } = report;
  const language = reader.refusedLanguage(text);
  if (language !== null)
    throw new ParleyError(
      "not-english",
      `${name} is in ${language.name}; the reader knows English only. 'parley add' stores it all the same, and its claims can be filed by hand.`,
      { details: { language: language.language } },
    );
  const stated = published ?? reader.readHead(text).published;
  if (stated !== null) requirePublicationDate(stated, name);
  return reader.read(text, { title, published, ...(context === undefined ? {} : { context }) });
}
