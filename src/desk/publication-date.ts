import { readEdtf } from "../domain/edtf.ts";
import { ParleyError } from "../domain/errors.ts";
import { parseMoment } from "../domain/moment.ts";

/**
 * Refuses a date of publication that does not exist, before anything counts from it.
 *
 * @param published - EDTF date, or an instant with its zone
 * @param what - what was published, named in the message
 * @throws {ParleyError} `malformed-date`
 */
export function requirePublicationDate(published: string, what: string): void {
  // parseMoment says itself what is wrong with an instant
  if (published.includes("T") ? parseMoment(published) === null : readEdtf(published) === null)
    throw new ParleyError(
      "malformed-date",
      `'${published}' is no date of publication for ${what}. Write a day that exists, as in 2025-11-26.`,
    );
}
