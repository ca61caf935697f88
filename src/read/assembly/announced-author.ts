// Who speaks in a text that a report gives in full: "We, Premier Toll and Premier Quill, declare the following:", "The delegations of
// Kenya and the Tern Front wish to inform that:", "This is the statement in full." Everything below it is on the word of whoever issues it;
// of one that says "shall", whose numbered points are terms (joint-statement.ts), they are the sides.
// Weakness: where the text ends and the report goes on is told by its closing quotation mark alone.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { isQuoteMark, phraseOf, type Sentence, type Word } from "../frames/words.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { type Discourse, personNamed } from "../speakers/discourse.ts";
import { whoWeAre } from "../speakers/find-author.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Scene } from "./draft.ts";
import { skipDateline } from "./edges.ts";
import type { JointStatement } from "./joint-statement.ts";

/** What those do who issue a text. */
const ISSUING =
  /^(?:declare|agree|announce|inform|communicate|state|affirm|reaffirm|proclaim|convey|resolve|decide|adopt)$/;
/** "This is the statement in full.", "Below is the full text of the declaration:" */
const IN_FULL =
  /\b(?:statement|declaration|communiqu[eé]|message|letter|announcement|text)\b.*\b(?:in full|follows|as follows)\b|\b(?:full|complete) (?:text|statement)\b.*(?::|\bbelow\b|\bfollows\b)/;
const LONGEST_NOTICE = 30;
/** How far below the notice the text is looked at for "we". */
const FARTHEST = 12;

/** Remembers whoever a sentence says issues the text below it; ends what was announced before where its quotation ends. */
export function announceAuthor(scene: Scene, joint: JointStatement): void {
  const { discourse, sentence, words } = scene;
  const next = discourse.sentences[sentence.number + 1];
  if (next === undefined) return;
  if (discourse.isQuotedAuthor && isQuoteMark(words[words.length - 1]) && !isQuoteMark(next.words[0])) {
    discourse.author = [];
    discourse.isQuotedAuthor = false;
  }
  const names = issuers(scene, next);
  if (names.every(isAnonymous)) return;
  // "Toll's statement is as follows. “…”", and one whose quotation ends with its paragraph
  if (next.paragraph === sentence.paragraph || isWholeQuotation(discourse, next)) {
    if (isQuoteMark(next.words[0]))
      discourse.speaker = { names, paragraph: next.paragraph, sentence: sentence.number, chain: [names] };
    return;
  }
  if (names.length > 1 && names.every((name) => personNamed(discourse.cast, name) === undefined))
    discourse.parties = names;
  if (isOfTerms(discourse, next)) {
    joint.isOpen = true;
    joint.issuers = names;
    return;
  }
  discourse.author = names;
  discourse.isQuotedAuthor = isQuoteMark(next.words[0]);
}

function issuers(scene: Scene, next: Sentence): readonly ActorName[] {
  const { words, discourse, sentence } = scene;
  const issuing =
    words[words.length - 1].text === ":"
      ? scene.groups.find(({ lemma, main }) => ISSUING.test(lemma) && !scene.inQuote(main))
      : undefined;
  if (issuing === undefined) return issuerOfText(scene, next);
  const own = whoWeAre(discourse.cast, sentence);
  if (own.length > 0) return own;
  // "Toll stated:" and a quotation: introduced-quotation.ts
  return !isQuoteMark(next.words[0]) && speaksOfItself(discourse, next) ? issuersBefore(scene, issuing) : [];
}

/** "The delegations of Kenya and the Tern Front, after meeting in Oslo, wish to inform | that:": those the sentence opens with. */
function issuersBefore(scene: Scene, issuing: VerbGroup): readonly ActorName[] {
  const { words, discourse, sentence, groups } = scene;
  const verb = groups.find(({ form }) => form === "finite") ?? issuing;
  const comma = words.findIndex(({ text }, i) => text === "," && i < verb.from && !isListed(words, i));
  const to = comma < 0 ? verb.from : comma;
  const start = skipDateline(scene);
  const head = words.findIndex(({ lower }, i) => i >= start && i < start + 4 && SENT.test(lower));
  const from = head >= 0 && words[head + 1]?.lower === "of" ? head + 2 : start;
  return to > from ? resolvePhrase(discourse, sentence, { from, to }, true) : [];
}

const SENT = /^(?:delegations?|representatives|negotiators|leaders|leaderships?|teams?|panels?|parties)$/;

/** "Kenya | , Norway and Oman": a comma of the list itself. */
function isListed(words: readonly Word[], comma: number): boolean {
  const next = words[comma + 1];
  return next !== undefined && (next.lower === "and" || /^(?:PROPN|DET)/.test(next.tag));
}

/** "The Front declared a truce. This is the statement in full.": whoever the sentence or the one before says issued it. */
function issuerOfText({ words, discourse, sentence, groups }: Scene, next: Sentence): readonly ActorName[] {
  if (words.length > LONGEST_NOTICE || !IN_FULL.test(phraseOf(words, 0, words.length))) return [];
  if (next.words[0].lower === "we" && next.words[1]?.text === ",") return [];
  const by = words.findIndex(
    ({ lower }, i) =>
      /^(?:by|of|from)$/.test(lower) &&
      /^(?:statement|declaration|message|letter|made|issued|released|signed)$/.test(words[i - 1]?.lower ?? ""),
  );
  const named = discourse.cast.mentions[sentence.number].filter((m) => m.kind !== "place" && m.from > by);
  if (by > 0 && named.length > 0) return [named[0].name];
  // "The full text reads as follows: “The Council urges …”": a body that resolves something in its own name.
  const [opener] = discourse.cast.mentions[next.number];
  if (opener?.kind === "body" && opener.from <= 2 && next.words[opener.to]?.tag.startsWith("VERB:fin") === true)
    return [opener.name];
  const { speaker } = discourse;
  const isFresh = speaker !== null && speaker.sentence >= sentence.number - 1 && speaker.names.length > 0;
  return isFresh && groups.length < 3 ? speaker.names : [];
}

/** True for a paragraph that stands in quotation marks from end to end. */
function isWholeQuotation({ sentences }: Discourse, { words, number, paragraph }: Sentence): boolean {
  if (!isQuoteMark(words[0])) return false;
  let last = number;
  while (sentences[last + 1]?.paragraph === paragraph) last++;
  return isQuoteMark(sentences[last].words[sentences[last].words.length - 1]);
}

/** True where the text below a notice speaks as "we", outside of quotation marks. */
function speaksOfItself({ sentences }: Discourse, { number }: Sentence): boolean {
  return sentences
    .slice(number, number + FARTHEST)
    .some(({ words }) => words.some(({ lower, text }) => /^(?:we|our|us)$/.test(lower) && text !== "US"));
}

/** True for numbered points that say "shall". */
function isOfTerms({ sentences }: Discourse, { number, words }: Sentence): boolean {
  return (
    /^\(?\d{1,2}[.)]?$/.test(words[0].text) &&
    sentences.slice(number, number + FARTHEST).some(({ words: each }) => each.some(({ lower }) => lower === "shall"))
  );
}
