import type { DocumentMention } from "../../domain/claim.ts";
import type { Draft } from "../assembly/draft.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { findDocument, type Library, speaksOfText } from "./find-document.ts";
import type { KnownVersions } from "./known-versions.ts";

/** The mention with the name and version under which the record knows the text, where its words or the draft's tell. */
export function declaredVersion(
  versions: KnownVersions,
  text: string,
  words: readonly Word[],
  draft: Draft,
  mention: DocumentMention | null,
): DocumentMention | null {
  if (["role", "casualty", "incident", "meeting"].includes(draft.kind)) return mention;
  const { content } = draft;
  const found =
    (mention?.version ? versions.find(mention.version) : null) ??
    (content !== null && content.to > content.from
      ? versions.find(text.slice(words[content.from].start, words[content.to - 1].end))
      : null) ??
    versions.find(text.slice(words[draft.from].start, words[draft.to - 1].end)) ??
    (mention === null ? null : versions.find(`${mention.version ?? ""} ${mention.name}`));
  if (found === null) return mention;
  return found.version === null && mention?.version ? { name: found.name, version: mention.version } : found;
}

/** The text a draft speaks of: named in its content, else in its span, else the one under discussion where the words ask for one. */
export function documentOf(library: Library, words: readonly Word[], draft: Draft): DocumentMention | null {
  if (["role", "casualty", "incident", "meeting"].includes(draft.kind)) return null;
  if (
    draft.rule === "document-origin" &&
    library.current !== null &&
    words.slice(draft.from, draft.to).some((word) => word.lemma === "grow" || word.lower === "based")
  ) {
    const text = findDocument(library, words, draft.from, draft.from + 4, true);
    if (text !== null) return { name: text.name, version: "original proposal" };
  }
  const { content } = draft;
  const inContent =
    content === null || content.to <= content.from
      ? null
      : findDocument(library, words, content.from, content.to, false, draft.kind === "document");
  if (inContent !== null) return inContent;
  // "X said that version could serve, while Y dismissed it": the text that the same sentence named before.
  if (draft.kind === "position" && content !== null && words[content.from]?.lower === "it") {
    const named = findDocument(library, words, 0, draft.from, false);
    if (named !== null) return named;
  }
  if (draft.kind === "provision" || draft.kind === "deadline") {
    const fronted = findDocument(library, words, draft.from, draft.to, false) ?? frontedText(library, words, draft);
    if (fronted !== null) return fronted;
  }
  const phrase = ` ${phraseOf(words, draft.from, draft.to)} `;
  const isAbout =
    draft.kind === "document" ||
    draft.kind === "provision" ||
    (draft.kind === "deadline" && / (?:respond|reply|answer|accept|sign|approve|decide|ratify|agree) /.test(phrase)) ||
    / that it (?:is|was|had|has) (?:an?|the|not|drawn|drafted|written) /.test(phrase) ||
    / (?:the offer|the latter|the former) /.test(phrase) ||
    speaksOfText(words, draft.from, draft.to);
  return findDocument(library, words, draft.from, draft.to, isAbout, draft.kind === "document");
}

/** How many words the phrase that opens a sentence may have. */
const FRONT_REACH = 9;

/** "In the final version, aides say, | the clause is gone": the text that the opening of the sentence names, for the terms behind it. */
function frontedText(library: Library, words: readonly Word[], { from }: Draft): DocumentMention | null {
  if (!/^(?:in|under|by)$/.test(words[0].lower) || !/^(?:DET|PRON:possessive)/.test(words[1]?.tag ?? "")) return null;
  const comma = words.findIndex(({ text }) => text === ",");
  const end = comma >= 0 && comma < from ? comma : from;
  return end > FRONT_REACH ? null : findDocument(library, words, 0, end, false);
}
