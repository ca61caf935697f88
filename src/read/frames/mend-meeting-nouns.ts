// Nouns of meetings that the tagger takes for verbs or in pieces: "after disengagement talks between them", "a sit-down with the envoy",
// "a tete-a-tete". Weakness: "the minister talks in Arlby" is a noun here.

import { wordList } from "../../kit/word-list.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";
import type { Word } from "./words.ts";

/** What hyphens join into a meeting, by its first word. */
const JOINED: ReadonlyMap<string, readonly (readonly string[])[]> = groupByFirst(
  "sit-down get-together tete-a-tete tête-à-tête one-on-one one-to-one face-to-face head-to-head round-table meet-up pow-wow follow-up",
);

/** Meetings for which a day is set. */
const MEETINGS = wordList("meeting talks round session summit ceremony visit signing conference call hearing vote");

/** Sorts of meetings, with "meeting" left out. */
const SORTS: ReadonlySet<string> = new Set("bilateral trilateral quadrilateral ministerial plenary".split(" "));

/** What stands on both sides of "to" where people are close. */
const FACING = wordList("face head");

/** Sorts of talks that are verbs too. */
const DIRECT = wordList("direct open live");

/** Mends them in place. */
export function mendMeetingNouns(words: Word[]): void {
  for (let i = 0; i + 1 < words.length; i++) {
    if (words[i].lower === "talks") {
      if (words[i].tag.startsWith("VERB") && i > 0 && areTalks(words, i)) {
        words[i] = { ...words[i], tag: "NOUN:plural", lemma: "talk" };
        const first = startOfPhrase(words, i);
        // "After technical talks in Arlby": no clause follows.
        if (words[first - 1]?.tag === "SCONJ" && /^(?:after|before|since|until|till)$/.test(words[first - 1].lower))
          words[first - 1] = { ...words[first - 1], tag: "ADP" };
      }
    }
    // "held direct talks in Arlby": between a verb and its meetings no other verb; "help resume talks" has two.
    else if (
      DIRECT.has(words[i].lower) &&
      /^VERB:(?:fin|base)$/.test(words[i].tag) &&
      /^(?:VERB|DET|ADP)/.test(words[i - 1]?.tag ?? "") &&
      /^(?:talks|negotiations|discussions|consultations|meetings?|contacts?)$/.test(words[i + 1].lower)
    )
      words[i] = { ...words[i], tag: "ADJ", lemma: words[i].lower };
    // "met face to face in Arlby", "held face to face talks": no infinitive.
    else if (
      words[i].lower === "to" &&
      i > 0 &&
      FACING.has(words[i - 1].lower) &&
      words[i + 1].lower === words[i - 1].lower
    )
      mendFacing(words, i);
    // "The meeting set for Monday was put off"
    else if (words[i].lower === "set" && i > 0 && isFixedFor(words, i))
      words[i] = { ...words[i], tag: "VERB:part", lemma: "set" };
    // "held a news conference": no meeting of those who negotiate, so no conference to the rules.
    else if (/^conferences?$/.test(words[i].lower) && i > 0 && /^(?:news|press)$/.test(words[i - 1].lower))
      words[i] = { ...words[i], lower: "news-conference", lemma: "news-conference" };
    else if (words[i + 1].text === "-") joinMeeting(words, i);
    // "held a bilateral with him"
    else if (
      words[i].tag === "ADJ" &&
      SORTS.has(words[i].lower) &&
      /^(?:DET|NUM|ADJ|PRON:possessive|PART:possessive)/.test(words[i - 1]?.tag ?? "") &&
      /^(?:ADP|AUX|PUNCT|VERB:past|PRON:relative)/.test(words[i + 1].tag) &&
      !words[i + 1].text.includes(",")
    )
      words[i] = { ...words[i], tag: "NOUN" };
  }
}

/** Makes "face to face" one adjective before a noun, else two nouns. */
function mendFacing(words: Word[], to: number): void {
  const isAdjective = words[to + 2]?.tag.startsWith("NOUN") === true;
  for (const i of [to - 1, to, to + 1])
    words[i] = { ...words[i], tag: isAdjective ? "ADJ" : i === to ? "ADP" : "NOUN", lemma: words[i].lower };
}

/** True where "talks" is no verb: no pronoun or name says that somebody talks, or what follows says who holds them. */
function areTalks(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (/^(?:to|about|of|as|like|tough)$/.test(next.lower)) return false;
  const goesOn = next.lower === "between" || /^(?:VERB:(?:past|fin|part)|AUX)/.test(next.tag);
  // "Preliminary talks": only its place made it a name.
  const isOpening = at === 1 && /(?:ary|ory|al|ive|ect|ical|ed|tial)$/.test(before.lower);
  if (before.tag.startsWith("PROPN")) return isOpening || goesOn;
  if (/^(?:ADJ|DET|ADP|NUM|PRON:possessive|PART:possessive|VERB:(?:part|ing))/.test(before.tag)) return true;
  // "The minister talks": a person before it may well do so.
  return before.tag.startsWith("NOUN") && (goesOn || !/(?:er|or|ist|ent|oy|man|ian)s?$/.test(before.lower));
}

/** True for "set" between the noun of a meeting and its day, where that noun has another verb. */
function isFixedFor(words: readonly Word[], at: number): boolean {
  if (words[at + 1].lower !== "for" || !MEETINGS.has(words[at - 1].lower)) return false;
  for (let k = at + 2; k < words.length && !/^[;:—]$/.test(words[k].text); k++)
    if (FINITE_TAGS.has(words[k].tag)) return true;
  return false;
}

function startOfPhrase(words: readonly Word[], head: number): number {
  let from = head;
  while (
    from > 0 &&
    (/^(?:ADJ|NOUN|NUM|PROPN|DET|VERB:part)/.test(words[from - 1].tag) || words[from - 1].text === "-")
  )
    from--;
  return from;
}

/** "a sit-down with him": one noun, where its last word stands; "a sit-down meeting": an adjective. */
function joinMeeting(words: Word[], at: number): void {
  for (const parts of JOINED.get(words[at].lower) ?? []) {
    const last = at + 2 * (parts.length - 1);
    if (last >= words.length) continue;
    const isWhole = parts.every(
      (part, k) =>
        words[at + 2 * k].lower === part &&
        (k === 0 ||
          (words[at + 2 * k - 1].text === "-" &&
            words[at + 2 * k - 1].start === words[at + 2 * k - 2].end &&
            words[at + 2 * k - 1].end === words[at + 2 * k].start)),
    );
    if (!isWhole) continue;
    const isNoun =
      /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON:possessive|PART:possessive)/.test(words[at - 1]?.tag ?? "") &&
      !/^(?:NOUN|ADJ)/.test(words[last + 1]?.tag ?? "");
    for (let i = at; i <= last; i += 2) words[i] = { ...words[i], tag: "ADJ", lemma: words[i].lower };
    const whole = parts.join("-");
    if (isNoun) words[last] = { ...words[last], tag: "NOUN", lower: whole, lemma: whole };
    return;
  }
}

function groupByFirst(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = new Map<string, (readonly string[])[]>();
  for (const each of list.split(" ")) {
    const parts = each.split("-");
    out.set(parts[0], [...(out.get(parts[0]) ?? []), parts]);
  }
  return out;
}
