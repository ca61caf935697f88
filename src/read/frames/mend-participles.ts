// Past tenses and participles that the tagger takes for one another though the verb or its noun tells which it is.

import { OFFICES } from "../actors/person-words.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { PARENTHETIC } from "../speakers/cues.ts";
import { KNOWN } from "./known-verbs.ts";
import { strongBase } from "../tagger/irregular-verbs.ts";
import { pastOrParticiple } from "./mend-pasts.ts";
import { mendStating, mendSuffered } from "./mend-things.ts";
import type { Word } from "./words.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";

/** Past tenses that differ from their participles, so that the form alone tells which it is. */
const ONLY_PAST: ReadonlySet<string> = new Set(
  (
    "spoke broke took gave went began drew rose fell flew drove wrote chose froze saw knew grew threw tore wore rang sank ran became came shook " +
    "stole forgot rode swore undertook withdrew forbade foresaw forsook forgave forewent arose overran overthrew overtook oversaw rewrote " +
    "ate drank sang swam sprang shrank bore awoke mistook partook blew strove slew trod underwent undid woke"
  ).split(" "),
);

/** Participles that are no other word, whatever they were taken for. */
const ONLY_PART: ReadonlySet<string> = new Set(
  "driven given taken broken stolen frozen fallen risen beaten bitten hidden ridden foreseen drawn shown written withdrawn undertaken begun overthrown overseen redrawn rewritten undergone forgiven sworn thrown chosen forsaken foregone mistaken".split(
    " ",
  ),
);

/** "Recep Quill and Ivo Dahl met": an unknown word before names opens a name, no order. */
function mendOpeningName(words: Word[]): void {
  const isNamed = words[1].tag.startsWith("PROPN") && words[2]?.tag.startsWith("PROPN") && !KNOWN.has(words[0].lemma);
  if (words[0].tag === "VERB:base" && isNamed) words[0] = { ...words[0], tag: "PROPN" };
}

/** "declared the accord dead", "the third Vell conference": words that are never verbs. */
function mendNoVerb(words: Word[], i: number): void {
  if (!words[i].tag.startsWith("VERB")) return;
  // "The truce lapsed on Sunday after …": nobody lapses a thing, so that behind its noun it is no participle.
  if (words[i].tag === "VERB:part" && ENDS_ALONE.has(words[i].lower) && words[i - 1].tag.startsWith("NOUN"))
    words[i] = { ...words[i], tag: "VERB:past" };
  if (words[i].lower === "dead") words[i] = { ...words[i], tag: "ADJ" };
  else if (NO_VERBS.has(words[i].lower)) words[i] = { ...words[i], tag: "NOUN" };
}

const ENDS_ALONE: ReadonlySet<string> = new Set("lapsed expired collapsed unravelled unraveled".split(" "));
const NO_VERBS: ReadonlySet<string> = new Set(
  "conference ceasefire cease-fire truce summit armistice accord".split(" "),
);

/** "UN-led talks", "a Kenyan-brokered truce": a participle that a hyphen ties to a name before a noun is no verb. */
function mendHyphened(words: Word[], i: number): void {
  if ((words[i].tag !== "VERB:part" && words[i].tag !== "VERB:past") || !/^(?:NOUN|ADJ)/.test(words[i + 1].tag)) return;
  const isTied =
    words[i].lower.includes("-") ||
    (words[i - 1].text === "-" && i > 1 && /^(?:PROPN|ADJ|NOUN)/.test(words[i - 2].tag));
  if (isTied) words[i] = { ...words[i], tag: "ADJ" };
}

/** "was widened in May, shortened in June and dropped": the last of a list of participles is one too. */
function mendListed(words: Word[], i: number): void {
  if (words[i].tag !== "VERB:past" || words[i - 1].lower !== "and" || ONLY_PAST.has(words[i].lower)) return;
  if (NO_OBJECT.has(words[i].lemma) || /^(?:DET|PRON|PROPN|NOUN|NUM)/.test(words[i + 1].tag)) return;
  for (let k = i - 2; k > 1 && !FINITE_TAGS.has(words[k].tag); k--) {
    if (words[k].tag !== "VERB:part" || words[k - 1].text !== ",") continue;
    let be = k - 2;
    while (be > 0 && !words[be].tag.startsWith("AUX") && words[be].text !== ",") be--;
    if (words[be].lemma === "be") words[i] = { ...words[i], tag: "VERB:part" };
    return;
  }
}

/** Verbs that an infinitive completes. */
const OPENS_INFINITIVE: ReadonlySet<string> = new Set(
  "undertake promise pledge vow agree plan hope want refuse decline offer seek try fail decide intend threaten prepare manage continue".split(
    " ",
  ),
);
const TO_DO: ReadonlySet<string> = new Set(
  "table draft leak release hand present submit broker forge chair host visit shelve bridge return report list sign issue publish circulate post map phase market extend review study mend cut end halt lift open close pause attack withdraw answer reply exchange free".split(
    " ",
  ),
);

/** "undertook to table a schedule": behind a verb that an infinitive completes, the noun after "to" is that infinitive. */
function mendInfinitive(words: Word[], i: number): void {
  if (words[i].lower !== "to" || words[i].tag !== "ADP" || !OPENS_INFINITIVE.has(words[i - 1].lemma)) return;
  const verb = words[i + 1];
  if (verb.tag !== "NOUN" || !TO_DO.has(verb.lower) || !words[i - 1].tag.startsWith("VERB")) return;
  words[i] = { ...words[i], tag: "PART" };
  words[i + 1] = { ...verb, tag: "VERB:base", lemma: verb.lower };
}

/** "the accord that the two sides accepted in May": the verb of a relative clause. */
export function isOfRelative(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  if (!/^(?:NOUN|PROPN|PRON)/.test(words[i].tag) || words[i].tag === "PRON:relative") return false;
  while (
    i > 0 &&
    at - i < 12 &&
    (words[i].lower === "of" || /^(?:NOUN|PROPN|PRON$|DET|ADJ|NUM|CCONJ|P\w+:possessive)/.test(words[i].tag))
  ) {
    if (words[i].lower === "that" || words[i].lower === "which") break;
    i--;
  }
  return (
    /^(?:that|which|whom)$/.test(words[i].lower) &&
    i < at - 1 &&
    words[i].tag !== "DET" &&
    /^(?:NOUN|PROPN)/.test(words[i - 1]?.tag ?? "")
  );
}

/** Verbs that take no object: without "have" or "be" before it, what looks like their participle is the past tense. */
const NO_OBJECT: ReadonlySet<string> = new Set(
  "lapse expire collapse arrive die emerge erupt occur happen vanish disappear falter unravel elapse depart react respond reply point object appeal allude belong perish stall abstain vote march rally resign clash surrender demonstrate defect abdicate reign prevail rage".split(
    " ",
  ),
);

const TO_BE_DONE: ReadonlySet<string> = new Set(
  "clear staff police guard patrol fund map mine man head name rule train house feed free equip warm cool dry empty welcome double separate pool swap trade search".split(
    " ",
  ),
);

/** "are to clear mines", "has to open the road": behind "be" or "have" and "to", what may be a verb is one. */
function mendToBe(words: Word[], i: number): void {
  const verb = words[i + 1];
  if (
    words[i].lower !== "to" ||
    !/^(?:NOUN|ADJ)$/.test(verb.tag) ||
    !(KNOWN.has(verb.text) || TO_BE_DONE.has(verb.text))
  )
    return;
  let at = i - 1;
  if (/^(?:not|also|both|each|all)$/.test(words[at].lower)) at--;
  if (!/^(?:is|are|was|were|has|have|had)$/.test(words[at]?.lower ?? "")) return;
  const next = words[i + 2]?.tag ?? "PUNCT";
  if (!/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|ADP|ADV|PUNCT)/.test(next)) return;
  words[i] = { ...words[i], tag: "PART" };
  words[i + 1] = { ...verb, tag: "VERB:base", lemma: verb.lower };
}

/** Present tenses that are no other word: behind a plural, a name or "both" they are the verb of the clause. */
const PLAIN_VERBS: ReadonlySet<string> = new Set(
  (
    "undertake require oblige stipulate foresee envisage envision forbid prohibit allow commit provide contain include exclude retain receive recognise recognize " +
    "accept reject agree renounce abolish establish create define specify determine prescribe impose insist maintain refuse acknowledge begin become bring " +
    "keep give forgo waive relinquish surrender dismantle disarm disband withdraw deploy extend exempt entitle empower authorise authorize confirm declare " +
    "reaffirm accuse deny admit argue believe hope say tell ask seek want need pledge resolve appoint convene"
  ).split(" "),
);

/** "the neighbours undertake “to refrain …”", "Both require the fighters to …": a verb that was taken for a noun or an adjective. */
function mendPlainVerb(words: Word[], i: number): void {
  const word = words[i];
  if (!PLAIN_VERBS.has(word.text) || !/^(?:NOUN|ADJ|PROPN|X)$/.test(word.tag)) return;
  const before = words[i - 1];
  const isPlural = before.tag === "NOUN:plural" || /^(?:they|we|both)$/.test(before.lower);
  const isName = before.tag.startsWith("PROPN") && /^["“]|^(?:to|that)$/.test(words[i + 1].lower);
  if (!isPlural && !isName) return;
  for (let k = i - 1; k >= 0 && !/^[,;:—]$/.test(words[k].text); k--)
    if (FINITE_TAGS.has(words[k].tag) || words[k].lower === "to") return;
  words[i] = { ...word, tag: "VERB:fin", lemma: word.lower };
}

/** "lapsed in August", "these listed some fifty subjects": a participle that cannot be one is a past tense. */
export function mendObliged(words: Word[]): void {
  for (let i = 1; i + 1 < words.length; i++) {
    // "a clause, present in the first version, has gone"
    if (words[i].lower === "present" && words[i - 1].text === "," && words[i + 1].tag === "ADP")
      words[i] = { ...words[i], tag: "ADJ" };
    // "the ruling coalition", "the two warring sides"
    if (
      words[i].tag === "VERB:ing" &&
      /^(?:DET|NUM|PRON:possessive)$/.test(words[i - 1].tag) &&
      words[i + 1].tag.startsWith("NOUN")
    )
      words[i] = { ...words[i], tag: "ADJ" };
    // "officers close to the minister"
    if (
      words[i].lower === "close" &&
      words[i].tag.startsWith("VERB") &&
      words[i + 1].lower === "to" &&
      words[i + 1].tag !== "PART" &&
      /^(?:NOUN|PROPN|PRON)/.test(words[i - 1].tag)
    )
      words[i] = { ...words[i], tag: "ADJ" };
    // "and left open in the fourth"
    if (
      words[i].lower === "left" &&
      words[i].tag === "ADJ" &&
      /^(?:blank|open|out|aside|unresolved|unsettled|untouched|unsaid)$/.test(words[i + 1].lower)
    )
      words[i] = { ...words[i], tag: "VERB:part", lemma: "leave" };
    if (
      ONLY_PART.has(words[i].lower) &&
      /^(?:NUM|NOUN|X|PROPN|INTJ|ADV)/.test(words[i].tag) &&
      words[i].text === words[i].lower
    )
      words[i] = { ...words[i], tag: "VERB:part", lemma: strongBase(words[i].lower) ?? words[i].lemma };
    if (i === 1) mendOpeningName(words);
    mendPlainVerb(words, i);
    mendToBe(words, i);
    mendAdjective(words, i);
    mendSuffered(words, i);
    mendStating(words, i);
    mendHyphened(words, i);
    mendNoVerb(words, i);
    mendListed(words, i);
    mendInfinitive(words, i);
    const tag = pastOrParticiple(words, i);
    if (tag !== null) words[i] = { ...words[i], tag };
    if (tag !== null || words[i].tag !== "VERB:part") continue;
    // "the pact it signed": a pronoun right before it is its subject.
    const isOfPronoun =
      /^(?:he|she|it|they|we|i)$/.test(words[i - 1].lower) && !/^(?:VERB|AUX|ADP)/.test(words[i - 2]?.tag ?? "");
    if (isOfPronoun || ONLY_PAST.has(words[i].lower) || isOfRelative(words, i) || isJoinedPast(words, i)) {
      words[i] = { ...words[i], tag: "VERB:past" };
      continue;
    }
    const { lemma } = words[i];
    const takesThing =
      /^(?:DET|PRON:possessive)$/.test(words[i + 1].tag) &&
      /^(?:NOUN|PROPN|PRON)/.test(words[i - 1].tag) &&
      words[i - 1].tag !== "PRON:relative" &&
      !/^(?:give|offer|hand|grant|send|show|teach|promise|award|deny|call|name|deem|last|earlier)$/.test(lemma);
    const isSecond = !takesThing && words[i + 1].lower !== "by" && followsParticiple(words, i);
    if (!takesThing && !isSecond && !NO_OBJECT.has(lemma)) continue;
    if (words.slice(Math.max(0, i - 4), i).some((word) => word.tag.startsWith("AUX") || word.lemma === "have"))
      continue;
    // A verb of the same stretch has the subject already.
    if ((takesThing || isSecond) && hasFinite(words, i)) continue;
    words[i] = { ...words[i], tag: "VERB:past" };
  }
}

const BEFORE_OBJECT =
  /^(?:in (?:advance|public|private|principle|turn|writing|return|part|full)|at once|out of hand) $/;
/** "and rejected in advance the presence of troops": an object behind the adverb makes the joined verb active. */
function isJoinedPast(words: readonly Word[], at: number): boolean {
  if (!/^(?:and|but)$/.test(words[at - 1].lower) || !words[at].lower.endsWith("ed") || words[at].lemma === "offer")
    return false;
  let i = at + 1;
  if (/^(?:outright|again|instead|\w+ly)$/.test(words[i].lower)) i++;
  else {
    let phrase = "";
    while (i < words.length - 1 && i < at + 4 && !BEFORE_OBJECT.test(phrase)) phrase += `${words[i++].lower} `;
    if (!BEFORE_OBJECT.test(phrase)) return false;
  }
  const next = words[i + 1]?.lower ?? "";
  return (
    /^(?:the|any|an?|all|every|its|his|her|their)$/.test(words[i]?.lower ?? "") &&
    !/^(?:same|next|following|previous|second|day|week|month|year|night|morning|few)$/.test(next)
  );
}

/** "The truce brokered by Kenya | entered into force": one participle before it belongs to the noun. */
function followsParticiple(words: readonly Word[], at: number): boolean {
  if (!/^(?:NOUN|PROPN|NUM)/.test(words[at - 1].tag)) return false;
  for (let i = at - 2; i > 0 && !/^[,;:—]$/.test(words[i].text); i--) {
    if (words[i].tag === "CCONJ" || words[i].tag.startsWith("AUX") || words[i].tag === "SCONJ") return false;
    if (words[i].tag === "VERB:part") return words[i + 1].tag === "ADP" && /^(?:NOUN|PROPN)/.test(words[i - 1].tag);
  }
  return false;
}

/** ", extended twice for a month,", "expired last year": an adjective that no noun follows is the participle it looks like. */
function mendAdjective(words: Word[], i: number): void {
  const { lower, tag } = words[i];
  if (tag !== "ADJ" || !lower.endsWith("ed")) return;
  const before = words[i - 1];
  const next = words[i + 1];
  if (before.text !== "," && !/^(?:NOUN|PROPN)/.test(before.tag)) return;
  // "unravelled": the doubled consonant is no part of the verb.
  const lemma =
    NO_OBJECT.has(lower.slice(0, -1)) || KNOWN.has(lower.slice(0, -1))
      ? lower.slice(0, -1)
      : NO_OBJECT.has(lower.slice(0, -3))
        ? lower.slice(0, -3)
        : lower.slice(0, -2);
  const isTime = /^(?:last|this|next|yesterday|today|once|twice)$/.test(next.lower);
  if (NO_OBJECT.has(lemma) && (isTime || next.tag === "ADP" || next.tag === "PUNCT"))
    words[i] = { ...words[i], tag: "VERB:part", lemma };
  else if (KNOWN.has(lemma) && before.text === "," && (isTime || next.tag === "ADP") && words[i - 2]?.tag !== "ADJ")
    words[i] = { ...words[i], tag: "VERB:part", lemma };
}

/** True where a finite verb stands before the next comma on either side. */
function hasFinite(words: readonly Word[], at: number): boolean {
  for (const step of [-1, 1])
    for (let i = at + step; i >= 0 && i < words.length && !/^[,;:—]$/.test(words[i].text); i += step)
      if (FINITE_TAGS.has(words[i].tag)) return true;
  return false;
}

/** "…, a date later moved to May, and …", "…, a charge denied by Kenya": the past tense of a phrase that is set behind another is its participle. */
function isApposed(words: readonly Word[], at: number): boolean {
  if (
    words[at].tag !== "VERB:past" ||
    words[at + 1].tag !== "ADP" ||
    NO_OBJECT.has(words[at].lemma) ||
    ONLY_PAST.has(words[at].lower) ||
    // "…, a trader said by telephone"
    (words[at].lemma === "say" && words[at + 1].lower !== "to")
  )
    return false;
  let i = at - 1;
  if (words[i].tag === "ADV") i--;
  if (!words[i].tag.startsWith("NOUN")) return false;
  while (i > 0 && /^(?:NOUN|ADJ)/.test(words[i].tag)) i--;
  if (!/^(?:an?|one)$/.test(words[i].lower) || words[i - 1]?.text !== ",") return false;
  for (let k = i - 2; k >= 0 && !/^[;:—]$/.test(words[k].text); k--) if (FINITE_TAGS.has(words[k].tag)) return true;
  return false;
}

/** "In May, exiled Kenyan premier Ada Quill refused": before an office and its holder, with no verb before and one behind, a participle describes. */
function mendFormerHolder(words: Word[]): void {
  const at = words.findIndex(({ tag }) => /^(?:VERB|AUX):(?:past|part|fin|fin-s|modal)$/.test(tag));
  if (at < 0 || !/^VERB:(?:past|part)$/.test(words[at].tag) || PARENTHETIC.has(words[at].lemma)) return;
  if (at > 0 && words[at - 1].text !== "," && words[at - 1].tag !== "CCONJ") return;
  let end = at + 1;
  let hasOffice = false;
  while (/^(?:ADJ|NOUN|PROPN)/.test(words[end]?.tag ?? "")) {
    if (OFFICES.has(words[end].lower)) hasOffice = true;
    end++;
  }
  const isHeld = hasOffice && words[end - 1].tag.startsWith("PROPN") && FINITE_TAGS.has(words[end]?.tag ?? "");
  if (isHeld) words[at] = { ...words[at], tag: "ADJ" };
}

/** "The first draft, leaked last week, would have …": the verb between the commas is a participle. */
export function mendReducedRelatives(words: Word[]): void {
  mendFormerHolder(words);
  // "In a note handed over on Monday, both undertook": what a preposition takes is no subject.
  if (words[0]?.tag === "ADP") {
    let at = 1;
    while (/^(?:DET|ADJ|NOUN|NUM|PRON:possessive)/.test(words[at]?.tag ?? "")) at++;
    const isPast =
      words[at]?.tag === "VERB:past" && words[at - 1].tag.startsWith("NOUN") && words[at + 1]?.tag === "ADP";
    if (isPast && words.slice(at + 1).some((word) => /^(AUX|VERB):(past|fin|fin-s|modal)$/.test(word.tag)))
      words[at] = { ...words[at], tag: "VERB:part" };
  }
  // "Talks mediated by Kenya broke down": the first verb, followed by its agent, is a participle where another verb comes.
  for (let i = 1; i + 2 < words.length; i++) {
    if (words[i].tag !== "VERB:past" || words[i + 1].lower !== "by" || !/^(NOUN|PROPN)/.test(words[i - 1].tag))
      continue;
    if (ONLY_PAST.has(words[i].lower)) continue;
    for (let k = i + 2; k < Math.min(words.length, i + 10) && !/^[,:]$/.test(words[k].text); k++)
      if (FINITE_TAGS.has(words[k].tag)) {
        words[i] = { ...words[i], tag: "VERB:part" };
        break;
      }
  }
  for (let i = 4; i + 1 < words.length; i++) if (isApposed(words, i)) words[i] = { ...words[i], tag: "VERB:part" };
  for (let i = 2; i + 2 < words.length; i++) {
    if (words[i].tag !== "VERB:past" || words[i - 1].text !== "," || !/^(NOUN|PROPN|CCONJ)/.test(words[i - 2].tag))
      continue;
    if (PARENTHETIC.has(words[i].lemma) && endsNamedOffice(words, i - 2)) continue;
    if (takesSideBehindAside(words, i)) continue;
    let isInRelative = false;
    for (let k = i + 1; k < Math.min(words.length - 1, i + 26); k++) {
      if (words[k].tag === "PRON:relative") isInRelative = true;
      if (words[k].text !== ",") {
        // "meant for groups that stayed outside": the verb of a clause within.
        if (FINITE_TAGS.has(words[k].tag) && !isInRelative) break;
        continue;
      }
      // "The accord, concluded in May by both, shared out the seats": the second is the verb of the clause.
      const isVerb =
        words[k + 1].tag === "VERB:part" && i < 8 && !words.slice(k + 2).some(({ tag }) => FINITE_TAGS.has(tag));
      if (isVerb) words[k + 1] = { ...words[k + 1], tag: "VERB:past" };
      if (FINITE_TAGS.has(words[k + 1].tag)) words[i] = { ...words[i], tag: "VERB:part" };
      break;
    }
  }
}

/** "Ada Quill, the envoy, rejected the map, demanded a halt and …": a stand with its object right behind, past an apposition or a place. */
function takesSideBehindAside(words: readonly Word[], at: number): boolean {
  if (!POSITION_VERBS.has(words[at].lemma) || /^(?:offer|promise|invite|ask)$/.test(words[at].lemma)) return false;
  const particles = POSITION_VERBS.get(words[at].lemma)?.flatMap((reading) => reading.particles ?? []) ?? [];
  const behind = particles.includes(words[at + 1].lower) ? at + 2 : at + 1;
  const opens = words[behind];
  if (opens === undefined || !/^(?:DET|ADJ|NOUN|PROPN|PRON|VERB:ing|PART$)/.test(opens.tag)) return false;
  // "rejected the same day": when, and no object.
  if (words.slice(behind, behind + 2).some(({ lower }) => /^(?:same|day|week|month|year|night)$/.test(lower)))
    return false;
  // The aside before it has an opening comma of its own, and no verb.
  for (let i = at - 2; i > 0; i--) {
    if (FINITE_TAGS.has(words[i].tag)) return false;
    if (words[i].text === ",") return true;
  }
  return false;
}

/** "The talks, Kenya's envoy, Ivo Toll, said, had failed": true at the end of a name that tells who an office before it is. */
function endsNamedOffice(words: readonly Word[], end: number): boolean {
  let at = end;
  while (at > 0 && words[at].tag.startsWith("PROPN")) at--;
  return at > 1 && at < end && words[at].text === "," && words[at - 1].tag.startsWith("NOUN");
}
