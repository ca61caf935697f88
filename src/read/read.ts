// The reading engine, from a text to candidate claims. Its stages, each a folder that opens with its problem, idea and weakness:
//
//   page                                                             what stands around a report on a page, which is not read
//   tokens → sentences → tagger → clauses, quotes → attributions     what stands there (analyse.ts): grammar, and who is given for what
//   frames, actors, speakers                                         flat grammar for the claim rules, names, whom a phrase stands for
//   assembly → positions, events                                     sentence by sentence into drafts, by the kind of claim
//   documents, times, casualties, issues, plover                     what a claim carries besides: text, day, figures, subject, code
//   oddities                                                         hidden and look-alike characters: reported, and read as the plain ones
//   language                                                         in what language the text is
//
// Weakness: nothing here knows the world. A reading is a proposal for a person to judge, never a finding.

import type { Reading, ReadingContext, SpanPairs } from "../domain/claim.ts";
import type { Span } from "../domain/span.ts";
import { sha256Hex } from "../kit/sha256.ts";
import { analyse } from "./analyse.ts";
import { readClaims } from "./assembly/read-claims.ts";
import { outerAttributions } from "./attributions/attribution.ts";
import { detectLanguage } from "./language/detect-language.ts";
import { findOddities } from "./oddities/oddities.ts";
import { atPlaces, plainText } from "./oddities/plain-text.ts";
import { findDateline } from "./page/find-dateline.ts";
import { blank } from "./page/page-lines.ts";
import { findUnread, readHead } from "./page/read-head.ts";
import { mentionsOf } from "./times/find-times.ts";
import { cutTimeTokens } from "./times/time-tokens.ts";

/** The reader's name and version, as every reading states them. */
export const READER = { name: "parley-read", version: "5" } as const;

/** What is known of a text before reading it. */
export type ReadOptions = {
  readonly title?: string | null;
  /** ISO day; relative dates count from it. */
  readonly published?: string | null;
  readonly context?: ReadingContext;
  /** SHA-256 of the text in hexadecimal digits, where the caller has it already; computed otherwise. */
  readonly sha256?: string;
};

const EMPTY: ReadingContext = { actors: [], texts: [] };

/**
 * Reads a report into candidate claims, each anchored to its exact words, with the attributions and time expressions it found.
 *
 * Title and day of publication are taken from the text's own head (`readHead`); `options` override both. Lines that belong to the page
 * around the report are named in `unread` and give no claims. Offsets are UTF-16 offsets into `text`. Pure and total: any string is accepted, the same input gives the same reading.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const sha256 = options.sha256 ?? sha256Hex(text);
  const plain = plainText(text);
  const reading =
    plain === null ? readPlain(text, options, sha256) : atPlaces(readPlain(plain.text, options, sha256), plain, text);
  const warnings = findOddities(text);
  return warnings.length > 0 ? { ...reading, warnings } : reading;
}

function readPlain(text: string, options: ReadOptions, sha256: string): Reading {
  const head = readHead(text);
  const published = options.published ?? head.published;
  const title = options.title ?? head.title;
  const unread = findUnread(text, head);
  const written = blank(text, unread).slice(head.bodyStart);
  const dateline = findDateline(written);
  const body = dateline === null ? written : blank(written, [dateline]);
  const analysis = analyse(body);
  const timeTokens = cutTimeTokens(body);
  const times = mentionsOf(timeTokens, published);
  const claims = readClaims(analysis, timeTokens, published, options.context ?? EMPTY, head.bodyStart, text, sha256);
  return {
    source: { title, published, sha256, language: detectLanguage(body).language },
    reader: READER,
    claims,
    attributions: outerAttributions(analysis.attributions).map(({ source, cue, content }) => ({
      source: pairs(source, head.bodyStart),
      cue: pairs(cue, head.bodyStart),
      content: pairs(content, head.bodyStart),
    })),
    times: times.map(({ start, end, text: words, type, value }) => ({
      start: start + head.bodyStart,
      end: end + head.bodyStart,
      text: words,
      type,
      value,
    })),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

function pairs(spans: readonly Span[], offset: number): SpanPairs {
  return spans.map(({ start, end }) => [start + offset, end + offset] as const);
}
