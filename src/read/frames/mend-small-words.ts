import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { CALENDAR } from "./calendar-words.ts";
import { NAMED_HOURS } from "./phrase-openings.ts";
import type { Word } from "./words.ts";

/** "Neither would comment", "the word “all”", "is missing", "hours before the ceremony four men": small words that are one thing in most texts. */
export function mendSmallWords(words: Word[]): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const { tag, lower } = words[i];
    if (!tag.startsWith("VERB") && !MENDED.has(lower) && !isFigure(lower)) continue;
    const next = words[i + 1];
    if (
      tag === "CCONJ" &&
      (i === 0 || words[i - 1].tag === "PUNCT") &&
      (lower === "neither" || lower === "either" || lower === "both") &&
      /^(?:VERB|AUX)/.test(next.tag)
    )
      words[i] = { ...words[i], tag: "DET" };
    // "Neither has been shown", but "Neither has the army left"
    else if (
      /^(?:CCONJ|ADV)$/.test(tag) &&
      lower === "neither" &&
      (i === 0 || words[i - 1].tag === "PUNCT") &&
      next.tag.startsWith("AUX") &&
      /^(?:AUX|VERB:part)/.test(words[i + 2]?.tag ?? "")
    )
      words[i] = { ...words[i], tag: "DET" };
    else if (
      /^(?:CCONJ|ADV)$/.test(tag) &&
      (lower === "neither" || lower === "either") &&
      /^(?:ADJ|NOUN|PROPN)/.test(next.tag) &&
      !hasOther(words, i)
    )
      words[i] = { ...words[i], tag: "DET" };
    // "said both Kenya and Norway refused", "said neither Kenya nor Norway refused": behind a verb it opens the phrase of those it counts.
    else if (
      tag === "CCONJ" &&
      (lower === "both" || lower === "neither" || lower === "either") &&
      /^(?:VERB|SCONJ)/.test(words[i - 1]?.tag ?? "") &&
      /^(?:DET|ADJ|NOUN|PROPN)/.test(next.tag)
    )
      words[i] = { ...words[i], tag: "DET" };
    // "Hopes rose as US President Ilse Toll prepares to leave": a clause, not what somebody is.
    else if (tag === "ADP" && lower === "as" && opensOwnClause(words, i)) words[i] = { ...words[i], tag: "SCONJ" };
    // "attacked a convoy after Kenya and Norway met": behind it several do something.
    else if (tag === "ADP" && /^(?:after|before|until|till|since)$/.test(lower) && opensJointClause(words, i))
      words[i] = { ...words[i], tag: "SCONJ" };
    // "the rebels’ demands on the lake": behind a possessive stands what is theirs.
    else if (tag.startsWith("VERB:fin") && words[i - 1]?.tag === "PART:possessive")
      words[i] = { ...words[i], tag: lower.endsWith("s") ? "NOUN:plural" : "NOUN" };
    // "Under US pressure the army left"
    else if (
      lower === "pressure" &&
      tag.startsWith("VERB") &&
      /^(?:PROPN|ADJ)/.test(words[i - 1]?.tag ?? "") &&
      /^(?:under|despite|from|amid|with|without|by|to|of|through)$/.test(words[i - 2]?.lower ?? "")
    )
      words[i] = { ...words[i], tag: "NOUN", lemma: lower };
    // "Before dawn the army shelled the port": an hour, no clause.
    else if (
      /^(?:SCONJ|ADV)$/.test(tag) &&
      /^(?:before|after|until|till|since)$/.test(lower) &&
      NAMED_HOURS.has(next.lower) &&
      (words[i + 2]?.lower === "armed" || !/^(?:VERB|AUX)/.test(words[i + 2]?.tag ?? ""))
    )
      words[i] = { ...words[i], tag: "ADP" };
    // "…, killing at least 20 guards": behind a comma and with a figure, a deed.
    else if (
      tag === "NOUN" &&
      /^(?:killing|wounding)$/.test(lower) &&
      words[i - 1]?.text === "," &&
      (next.tag === "NUM" ||
        /^(?:at|up|more|some|about|around|nearly|almost|over|dozens|scores|hundreds)$/.test(next.lower))
    )
      words[i] = { ...words[i], tag: "VERB:ing", lemma: lower === "killing" ? "kill" : "wound" };
    // "Her deputy, Ada Quill, left", "her deputy opposes it": what stands before its own name or a verb is an office.
    else if (tag === "ADJ" && /^(?:deputy|chief)$/.test(lower) && (next.text === "," || FINITE_TAGS.has(next.tag)))
      words[i] = { ...words[i], tag: "NOUN" };
    // "the general staff reported"
    else if (tag.startsWith("VERB") && lower === "staff" && words[i - 1]?.lower === "general")
      words[i] = { ...words[i], tag: "NOUN", lemma: lower };
    // "armed men burst in"
    else if (
      tag === "VERB:past" &&
      lower === "armed" &&
      next.tag === "NOUN:plural" &&
      words[i + 2]?.tag.startsWith("VERB")
    )
      words[i] = { ...words[i], tag: "ADJ" };
    else if (
      /^(?:dawn|dusk|midnight|noon|midday|daybreak|sunrise|sunset|nightfall)$/.test(lower) &&
      /^(?:at|before|after|until|till|since|by|from|towards?|around)$/.test(words[i - 1]?.lower ?? "")
    )
      words[i] = { ...words[i], tag: "NOUN", lemma: lower };
    // "In the valley feuds between two clans have driven out hundreds": a noun, where the verb is still to come.
    else if (
      tag === "VERB:fin-s" &&
      (next.lower === "between" ||
        (next.tag === "ADP" && OUTBREAKS.has(lower) && !/^(?:NOUN|PROPN|PRON)/.test(words[i - 1]?.tag ?? ""))) &&
      comesVerb(words, i + 2)
    )
      words[i] = { ...words[i], tag: "NOUN:plural" };
    // "At least 22 people", "up to 500 men", "about a dozen": the whole is the measure of the noun.
    else if (isMeasure(words, i)) {
      words[i] = { ...words[i], tag: "DET" };
      if (/^(?:at|up|as)$/.test(lower)) words[i + 1] = { ...next, tag: "DET" };
      if (lower === "as") words[i + 2] = { ...words[i + 2], tag: "DET" };
    }
    // "Militiamen loyal to him set up roadblocks": no noun, where nothing else is the verb.
    else if (isPlainPast(words, i)) words[i] = { ...words[i], tag: "VERB:past", lemma: lower };
    // "still trading fire along the line": what a participle governs.
    else if (
      /^VERB:(?:fin|fin-s|base)$/.test(tag) &&
      words[i - 1]?.tag === "VERB:ing" &&
      /^(?:fire|blows|talks|shots|strikes|attacks|raids|fights|visits|calls|demands|claims|votes|arms)$/.test(lower)
    )
      words[i] = { ...words[i], tag: lower.endsWith("s") ? "NOUN:plural" : "NOUN" };
    // "the army and rebels shelled it"
    else if (tag === "VERB:fin-s" && lower === "rebels" && next.lower !== "against" && !next.tag.startsWith("VERB"))
      words[i] = { ...words[i], tag: "NOUN:plural", lemma: "rebel" };
    // "Shelling in the north left more than 40 dead", "Clashes injured 12 people"
    else if (
      /^(?:ADJ|NOUN)$/.test(tag) &&
      HARMING.has(lower) &&
      i > 0 &&
      words[i - 1].tag !== "DET" &&
      opensCount(words, i + 1)
    )
      words[i] = { ...words[i], tag: "VERB:past", lemma: HARMING.get(lower) ?? lower };
    // "Three days of fighting"
    else if (tag === "SCONJ" && lower === "of" && !next.tag.startsWith("VERB")) words[i] = { ...words[i], tag: "ADP" };
    // "hours after the announcement"
    else if (tag.startsWith("VERB") && /^(?:hours|minutes|days|weeks|months|years|moments)$/.test(lower))
      words[i] = { ...words[i], tag: "NOUN:plural", lemma: lower.slice(0, -1) };
    // "Ms Marsh's office said"
    else if (HONORIFICS.has(words[i].text) && !tag.startsWith("PROPN"))
      words[i] = { ...words[i], tag: "PROPN", lemma: lower };
    else if ((tag !== "NUM" && /^\d[\d,.]*$/.test(lower)) || (tag === "ADJ" && CARDINALS.has(lower)))
      words[i] = { ...words[i], tag: "NUM", lemma: lower };
    // "state broadcaster HTV"
    else if (
      /^VERB:(?:fin|base)$/.test(tag) &&
      lower === "state" &&
      next.tag === "NOUN" &&
      words[i - 1]?.lower !== "to"
    )
      words[i] = { ...words[i], tag: "NOUN", lemma: lower };
    // "strikes since dawn have …", "the fifth since the two met": it says from when, or it opens a clause.
    else if (lower === "since" && /^(?:ADP|ADV|SCONJ)$/.test(tag) && saysWhen(words, i))
      words[i] = { ...words[i], tag: "ADP" };
    else if (lower === "since" && tag === "ADP" && comesVerb(words, i + 1)) words[i] = { ...words[i], tag: "SCONJ" };
    // "hours after the raid": a measure of time is no verb.
    else if (tag.startsWith("VERB") && SPANS.has(lower)) words[i] = { ...words[i], tag: "NOUN:plural" };
    // "men without insignia"
    else if (tag === "SCONJ" && lower === "without" && /^(?:NOUN|ADJ|DET|NUM)/.test(next.tag))
      words[i] = { ...words[i], tag: "ADP" };
    // "Masked men have …": it says what kind, where the verb is still to come.
    else if (tag === "VERB:part" && i === 0 && next.tag === "NOUN:plural" && comesVerb(words, 2))
      words[i] = { ...words[i], tag: "ADJ" };
    else if (tag === "NOUN" && lower === "all") words[i] = { ...words[i], tag: "DET" };
    else if (tag === "VERB:ing" && lower === "missing" && words[i - 1]?.tag.startsWith("AUX"))
      words[i] = { ...words[i], tag: "ADJ", lemma: lower };
    // "considers the matter closed": behind what it is said of, a participle.
    else if (tag === "VERB:past" && next.tag === "PUNCT" && next.text !== "," && isHeldSo(words, i))
      words[i] = { ...words[i], tag: "VERB:part" };
    // "could neither confirm nor deny"
    else if (tag.startsWith("VERB") && lower === "neither") {
      words[i] = { ...words[i], tag: "ADV", lemma: lower };
      if (next.tag === "NOUN" && words[i - 1]?.tag.startsWith("AUX")) words[i + 1] = { ...next, tag: "VERB:base" };
    } else if (tag.startsWith("VERB") && ADJECTIVES.has(lower)) words[i] = { ...words[i], tag: "ADJ", lemma: lower };
    // "a note, dated 9 May,"
    else if (tag === "VERB:past" && lower === "dated" && (/^(?:NUM|PROPN)/.test(next.tag) || /^\d/.test(next.text)))
      words[i] = { ...words[i], tag: "VERB:part" };
    // "crossed that line out"
    else if (
      tag === "SCONJ" &&
      lower === "that" &&
      next.tag === "NOUN" &&
      /^(?:out|off|up|down|back|aside|away|,|;|\.)$/.test(words[i + 2]?.lower ?? ".")
    )
      words[i] = { ...words[i], tag: "DET" };
    // "maintained by telephone that only soldiers had been hit": the means, no agent.
    else if (lower === "that" && i > 3 && isByMeans(words, i)) {
      words[i] = { ...words[i], tag: "SCONJ" };
      if (words[i - 3].tag === "VERB:part" && !words[i - 4].tag.startsWith("AUX"))
        words[i - 3] = { ...words[i - 3], tag: "VERB:past" };
    } else if (tag === "SCONJ" && (lower === "before" || lower === "after") && i > 0 && takesNounOnly(words, i))
      words[i] = { ...words[i], tag: "ADP" };
  }
}

/** By what one speaks from afar. */
const MEANS: ReadonlySet<string> = new Set(
  "telephone phone email e-mail mail letter text radio video videolink proxy fax telegram cable".split(" "),
);

/** True for "by telephone" between a verb and the "that" at word `at`. */
function isByMeans(words: readonly Word[], at: number): boolean {
  return words[at - 2].lower === "by" && MEANS.has(words[at - 1].lower) && words[at - 3].tag.startsWith("VERB");
}

/** Verbs whose past looks like their base and like a noun. */
const PLAIN_PASTS: ReadonlySet<string> = new Set("set put cut hit shut split cast quit let burst broadcast".split(" "));

/** True for "set up roadblocks", "cut off the port" tagged as nouns behind a subject, with no verb before in the clause. */
function isPlainPast(words: readonly Word[], at: number): boolean {
  if (at === 0 || !PLAIN_PASTS.has(words[at].lower) || !/^(?:NOUN|ADJ)$/.test(words[at].tag)) return false;
  if (!/^(?:up|off|out|down|back|aside|in|on)$/.test(words[at + 1].lower) || !/^(?:NOUN|PROPN)/.test(words[at - 1].tag))
    return false;
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)/.test(words[at + 2]?.tag ?? "")) return false;
  for (let i = at - 1; i >= 0 && !/^[,;:—]$/.test(words[i].text); i--) if (FINITE_TAGS.has(words[i].tag)) return false;
  return true;
}

/** What breaks out or is held, in forms that verbs have too: "that protests against it turned violent". */
const OUTBREAKS: ReadonlySet<string> = new Set(
  "protests attacks clashes raids strikes fights battles rallies marches talks calls visits demands reports fears hopes claims moves plans".split(
    " ",
  ),
);

const HOLDING: ReadonlySet<string> = new Set("consider deem want see keep leave find think declare".split(" "));

/** True for the word behind "considers the matter", "wants the troops". */
function isHeldSo(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && at - i < 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON)/.test(words[i].tag)) i--;
  return i < at - 1 && i > 0 && words[i].tag.startsWith("VERB") && HOLDING.has(words[i].lemma);
}

/** Words that look like the form of a verb and are none: "is unwilling to sign", "remains undecided". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    "unwilling undecided keen unmoved unyielding unbending uncompromising unflinching unrelenting unconvinced unimpressed unprepared uninterested " +
    "disinterested unperturbed unfazed undeterred unopposed unresolved unsettled undisputed uncontested uninvolved unaffiliated unnamed unarmed"
  ).split(" "),
);

/** Past tenses of harm that look like adjectives. */
const HARMING: ReadonlyMap<string, string> = new Map([
  ["left", "leave"],
  ["injured", "injure"],
  ["wounded", "wound"],
]);

/** True where a figure begins: "12 people", "more than 40 dead", "dozens of villagers". */
function opensCount(words: readonly Word[], at: number): boolean {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (first.tag === "NUM") return second !== undefined && /^(?:NOUN|ADJ)/.test(second.tag);
  if (/^(?:more|fewer|less)$/.test(first.lower)) return second?.lower === "than" && third?.tag === "NUM";
  return (
    /^(?:dozens|scores|hundreds|thousands)$/.test(first.lower) || (first.lower === "at" && second?.lower === "least")
  );
}

/** True for the first word of "at least", "up to", "about", "around" or "over" before a figure. */
function isMeasure(words: readonly Word[], at: number): boolean {
  const { lower, tag } = words[at];
  const next = words[at + 1];
  if (lower === "as")
    return (
      /^(?:many|much|few|little)$/.test(next.lower) && words[at + 2]?.lower === "as" && words[at + 3]?.tag === "NUM"
    );
  if (lower === "at") return /^(?:least|most)$/.test(next.lower) && words[at + 2]?.tag === "NUM";
  if (lower === "up")
    return next.lower === "to" && words[at + 2]?.tag === "NUM" && words[at + 3]?.tag.startsWith("NOUN") === true;
  return (
    /^(?:about|around|over|some|nearly|almost|roughly|approximately)$/.test(lower) &&
    /^(?:ADP|ADV)$/.test(tag) &&
    next.tag === "NUM" &&
    /^(?:NOUN|ADJ)/.test(words[at + 2]?.tag ?? "") &&
    !/^(?:years?|months?|weeks?|days?|hours?|minutes?|kilometres?|kilometers?|miles?|metres?|meters?)$/.test(
      words[at + 2]?.lower ?? "",
    )
  );
}

/** True where a day, month, year or hour stands behind a word: "since dawn", "since late May", "since 2022". */
function saysWhen(words: readonly Word[], at: number): boolean {
  let i = at + 1;
  while (i < at + 3 && /^(?:early|late|last|mid|the|\d{1,2})$/.test(words[i]?.lower ?? "")) i++;
  const word = words[i];
  return (
    word !== undefined &&
    (CALENDAR.has(word.lower) || HOURS.test(word.lower)) &&
    words[i + 1]?.tag !== "PART:possessive"
  );
}

const HOURS =
  /^(?:dawn|dusk|noon|midnight|daybreak|sunrise|nightfall|yesterday|(?:1[5-9]|20)\d\d|week|month|year|spring|summer|autumn|winter|night|morning)$/;

const SPANS: ReadonlySet<string> = new Set("seconds minutes hours days weeks months years decades".split(" "));

const CARDINALS: ReadonlySet<string> = new Set(
  (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty " +
    "fifty sixty seventy eighty ninety"
  ).split(" "),
);

/** True where a finite verb stands before the next comma. */
function comesVerb(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && !/^[,;:—]$/.test(words[i].text); i++)
    if (FINITE_TAGS.has(words[i].tag)) return true;
  return false;
}

const TITLES = "Mr Mrs Ms Dr Gen Col Maj Lt Brig Capt Sgt Rev Sen Rep Prof".split(" ");
const HONORIFICS: ReadonlySet<string> = new Set(TITLES.flatMap((title) => [title, `${title}.`]));

/** True when the phrase behind word `at` ends where another begins: "after the raid | the army". */
function takesNounOnly(words: readonly Word[], at: number): boolean {
  let i = at + 1;
  if (words[i].tag === "DET") i++;
  while (i < words.length && /^(?:ADJ|NOUN)/.test(words[i].tag)) i++;
  return (
    i > at + 1 &&
    i < words.length &&
    words[i - 1].tag.startsWith("NOUN") &&
    /^(?:DET|NUM|PROPN|PRON)/.test(words[i].tag)
  );
}

/** "after | Kenya and Norway met": true where several names or nouns joined by "and" have their verb behind a word of time. */
function opensJointClause(words: readonly Word[], at: number): boolean {
  let end = at + 1;
  let and = -1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ)/.test(words[end]?.tag ?? "") && end - at < LONGEST_SUBJECT) {
    if (words[end].lower === "and") and = end;
    end++;
  }
  return (
    and > at + 1 &&
    end > and + 1 &&
    FINITE_TAGS.has(words[end]?.tag ?? "") &&
    // "after the talks and the deal Kenya signed": what it did hangs on the noun.
    !(words[end - 1].tag.startsWith("PROPN") && words[end - 2].tag.startsWith("NOUN"))
  );
}

/** How many words those may take who do something together. */
const LONGEST_SUBJECT = 14;

/** True for "as" before a name with its title and a finite verb; not for "the group known as the Front has left". */
function opensOwnClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (
    before === undefined ||
    /^(?:VERB:part|ADJ|DET|AUX)/.test(before.tag) ||
    /^(?:well|far|long|soon|much|just)$/.test(before.lower)
  )
    return false;
  let end = at + 1;
  while (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)/.test(words[end]?.tag ?? "") ||
    (end > at + 1 && words[end]?.lower === "and" && /^(?:ADJ|NOUN|PROPN)/.test(words[end + 1]?.tag ?? ""))
  )
    end++;
  if (end === at + 1 || !FINITE_TAGS.has(words[end]?.tag ?? "")) return false;
  if (words[end - 1].tag.startsWith("PROPN")) return true;
  // "Fighting raged in the north as both sides met": a noun before it, and a verb before that.
  return (
    /^(?:NOUN|PROPN|NUM|ADV)/.test(before.tag) &&
    words.slice(0, at).some(({ tag, lower }) => FINITE_TAGS.has(tag) || (tag === "VERB:part" && lower === "raged"))
  );
}

/** "Neither Quill nor the rebels", "either now or in May": a pair of words; "Neither foreign ministry" goes with its noun alone. */
function hasOther(words: readonly Word[], at: number): boolean {
  const other = words[at].lower === "neither" ? "nor" : "or";
  for (let i = at + 1; i < words.length && i < at + 15; i++) {
    if (words[i].lower === other) return true;
    if (/^(?:VERB:(?:fin|past)|AUX)/.test(words[i].tag)) return false;
  }
  return false;
}

function isFigure(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** All words that a line above asks for, whatever their tag; of others only verbs, figures and titles are looked at. */
const MENDED: ReadonlySet<string> = new Set([
  ...(
    "left injured wounded neither either both dawn dusk as at up about around over some nearly almost roughly approximately of state since without all that " +
    "before after deputy chief staff killing wounding"
  ).split(" "),
  ...PLAIN_PASTS,
  ...[...HONORIFICS].map((title) => title.toLowerCase()),
  ...CARDINALS,
]);
