import type { ActorName } from "../../domain/claim.ts";
import type { Cast, NameMention } from "../actors/cast.ts";
import { isSign, type Sentence, type Word } from "../frames/words.ts";

const OWN: ReadonlySet<string> = new Set(["we", "our", "us", "ourselves"]);

/** "we", "us"; the US is no "us". */
function isOwn({ lower, text }: Word): boolean {
  return OWN.has(lower) && text !== "US";
}
const TEXTS: ReadonlySet<string> = new Set(
  "letter statement message declaration address communique communiqué appeal manifesto remarks speech response reply memorandum".split(
    " ",
  ),
);
const QUOTES = /["“”«»]/;

/**
 * Who speaks in a text that is a letter or a statement: "we" stands outside of quotation marks throughout, and the heading or the
 * signature names somebody. Null for reports and for transcripts, which have speakers of their own.
 */
export function findAuthor(cast: Cast, sentences: readonly Sentence[]): ActorName | null {
  let own = 0;
  for (const { words } of sentences) {
    if (words.some((word) => QUOTES.test(word.text))) continue;
    if (words.slice(0, 8).some((word) => word.text === ":")) return null;
    if (words.some(isOwn)) own++;
  }
  if (own < 3 || 4 * own < sentences.length) return null;
  for (const [s, { words }] of sentences.slice(0, 3).entries()) {
    const named = cast.mentions[s].filter((m) => m.kind !== "place");
    const text = words.findIndex((word) => TEXTS.has(word.lower));
    if (text < 0 || words.some(isOwn)) continue;
    // "Letter from the Lake Council to the envoy", "Statement by Ivo Brek"
    const mark = words.findIndex((word, i) => i > text && /^(?:from|by|of)$/.test(word.lower));
    const after = mark < 0 ? undefined : named.find((m) => m.from > mark && m.from <= mark + 4);
    const author = after ?? named.find((m) => m.to <= text);
    if (author !== undefined) return author.name;
  }
  // A signature: names in a line of their own at the end.
  const signed: NameMention[] = [];
  for (let s = Math.max(0, sentences.length - 3); s < sentences.length; s++) {
    const { words } = sentences[s];
    const last = words[words.length - 1];
    if (words.length > 16 || last.text === "." || words.every(isSign)) continue;
    signed.push(...cast.mentions[s].filter((m) => m.kind !== "place"));
  }
  return (signed.find((m) => m.kind === "body") ?? signed[0])?.name ?? null;
}
