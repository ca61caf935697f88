import type { Provision } from "../domain/provision.ts";
import { headingSimilarity, type HeadingSimilarity } from "./matched-sections.ts";
import { buildVocabulary, type Vocabulary } from "./provision-features.ts";
import { subjectClash, type SubjectClash } from "./provision-subject.ts";

/** Two drafts with all that matching asks of them, worked out once: their words, titles and subjects. */
export type DraftsToMatch = {
  readonly a: readonly Provision[];
  readonly b: readonly Provision[];
  readonly vocabulary: Vocabulary;
  readonly headings: HeadingSimilarity;
  readonly otherSubject: SubjectClash;
};

/** Reads two drafts' provisions for matching. */
export function readForMatching(a: readonly Provision[], b: readonly Provision[]): DraftsToMatch {
  const vocabulary = buildVocabulary(a, b);
  return {
    a,
    b,
    vocabulary,
    headings: headingSimilarity(a, b, vocabulary),
    otherSubject: subjectClash(a, b, vocabulary),
  };
}
