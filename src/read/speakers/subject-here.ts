// Whom "it" and "its" stand for within their own sentence: "Kenya has shown no sign of leaving as its troops advance" is about Kenya,
// whoever the sentence before was about. Weakness: it goes by names next to verbs, not by a parse.

import type { ActorName } from "../../domain/claim.ts";
import type { NameMention } from "../actors/cast.ts";
import { isMedium } from "../actors/media.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { findVerbGroups } from "../frames/verb-groups.ts";
import type { Sentence, Word } from "../frames/words.ts";
import type { Discourse } from "./discourse.ts";

/** Verbs whose subject does what the infinitive behind their object says: "promised Kenya to open". */
const SELF_BINDING: ReadonlySet<string> = new Set("promise vow pledge swear".split(" "));

const isSide = ({ kind, by, name }: NameMention): boolean =>
  (kind === "state" || kind === "body") && by !== "adjective" && !isMedium(name);

/** "asks Kenya to cede the land | it | holds": whoever is to do what an infinitive before the pronoun names; null where nobody is. */
function boundHere({ cast }: Discourse, { words, number }: Sentence, at: number): ActorName | null {
  const bound = cast.mentions[number].findLast(
    (m) => m.to + 1 < at && isSide(m) && words[m.to].lower === "to" && words[m.to + 1].tag === "VERB:base",
  );
  const verb =
    bound === undefined ? undefined : words[words[bound.from - 1]?.tag === "DET" ? bound.from - 2 : bound.from - 1];
  if (bound === undefined || verb === undefined || SELF_BINDING.has(verb.lemma)) return null;
  if (!verb.tag.startsWith("VERB") && verb.lower !== "for") return null;
  return words.slice(bound.to, at).some(endsClause) ? null : bound.name;
}

/** A finite verb or a stronger sign: a new clause. */
function endsClause({ tag, text }: Word): boolean {
  return /^(?:VERB:(?:past|fin)|AUX)/.test(tag) || /^[;:—]$/.test(text);
}

/** "…, but | Kenya", "as | Kenya": what may stand before a clause's subject. */
function opensClause(before: Word | undefined): boolean {
  return before === undefined || /^(?:CCONJ|SCONJ|PUNCT|ADV)/.test(before.tag);
}

/** The state or body that an infinitive before a pronoun binds, or that is the whole subject of the nearest clause before it. */
export function subjectHere(discourse: Discourse, sentence: Sentence, at: number): ActorName | null {
  const bound = boundHere(discourse, sentence, at);
  if (bound !== null) return bound;
  const { words, number } = sentence;
  const groups = findVerbGroups(words).filter(({ form, to }) => form === "finite" && to <= at);
  for (const group of groups.toReversed()) {
    const subject = subjectBefore(words, group, 0);
    if (subject === null || subject.isRelative) continue;
    const { from, to } = subject.head;
    if (to - from === 1 && words[from].lower === "it") continue;
    if (!opensClause(words[words[from - 1]?.tag === "DET" ? from - 2 : from - 1])) return null;
    // "Kenya spoke, leaving the League aside for its demand": whoever the participle is about may be meant.
    const isDone = discourse.cast.mentions[number].some(
      (m) => m.from > group.to && m.to <= at && isSide(m) && words[m.from - 1].tag === "VERB:ing",
    );
    if (isDone) return null;
    const named = discourse.cast.mentions[number].filter((m) => m.from >= from && m.to <= to && m.by !== "adjective");
    return named.length === 1 && named[0].to === to && isSide(named[0]) ? named[0].name : null;
  }
  return null;
}
