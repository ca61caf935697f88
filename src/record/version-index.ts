import { slugOf } from "../domain/actor.ts";
import type { Claim, DocumentMention } from "../domain/claim.ts";
import type { VersionId } from "../domain/version-report.ts";
import type { ClaimBook } from "./claim-book.ts";
import { fold } from "./party-directory.ts";

/** Which version of which text a claim speaks of. */
export type VersionIndex = {
  /** The version the words tell apart, or null where they leave it open. */
  readonly versionOf: (mention: DocumentMention | null) => VersionId | null;
  /** The version, else the text as such under a name of its own: what receipts and reports are listed by. */
  readonly versionOrText: (mention: DocumentMention) => VersionId;
  /** The number of a provision ("point 14") that a claim names, when it names its version too. */
  readonly provisionOf: (claim: Claim) => string | null;
};

const PROVISION_NUMBER = /\b(?:points?|articles?|paragraphs?|clauses?|provisions?|sections?|items?) (\d+(?:\.\d+)*)\b/i;

/** Makes the index from the declared versions; versions known only from reports get an id from the words that name them. */
export function makeVersionIndex({ versions }: ClaimBook): VersionIndex {
  const names = new Map<string, VersionId>();
  for (const { id, title, words } of versions) for (const name of [id, title, ...words]) names.set(fold(name), id);
  const byLength = [...names].toSorted(([a], [b]) => b.length - a.length);
  const declaredIn = (words: string): VersionId | null => {
    const folded = fold(words);
    return names.get(folded) ?? byLength.find(([name]) => ` ${folded} `.includes(` ${name} `))?.[1] ?? null;
  };
  const versionOf = (mention: DocumentMention | null): VersionId | null => {
    if (mention === null) return null;
    const { name, version } = mention;
    if (version !== null)
      return declaredIn(version) ?? declaredIn(`${name} ${version}`) ?? slugOf(`${name} ${version}`);
    if ((mention.ambiguous?.length ?? 0) > 1) return null;
    const ofText = versions.filter(({ text }) => fold(text) === fold(name));
    return names.get(fold(name)) ?? (ofText.length === 1 ? ofText[0].id : ofText.length > 1 ? null : declaredIn(name));
  };
  return {
    versionOf,
    versionOrText: (mention) => versionOf(mention) ?? slugOf(mention.name),
    provisionOf: (claim) =>
      versionOf(claim.document) === null ? null : (PROVISION_NUMBER.exec(claim.quote)?.[1] ?? null),
  };
}
