// Tags that the tagger gets wrong often enough to spoil a claim, mended by the words around them: verbs of saying and of taking sides
// taken for nouns, participles taken for past tenses and the other way round. Weakness: each mend knows one pattern.

import { findPlace } from "../actors/geography.ts";
import { UNNAMED } from "../actors/person-words.ts";
import { TERM_VERBS } from "../events/event-words.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { FINITE_TAGS, VERB_TAGS } from "../tagger/tag-set.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { mendAsked } from "./asked-asides.ts";
import { KNOWN } from "./known-verbs.ts";
import { mendObliged, mendReducedRelatives } from "./mend-participles.ts";
import { mendDeeds } from "./mend-deeds.ts";
import { mendJoinedSides } from "./mend-joined-sides.ts";
import { mendListedVerbs } from "./mend-listed-verbs.ts";
import { mendHyphened } from "./mend-hyphens.ts";
import { mendTextVerbs } from "./mend-text-verbs.ts";
import { mendMeetingNouns } from "./mend-meeting-nouns.ts";
import { mendSmallWords } from "./mend-small-words.ts";
import { pastTime } from "./time-adverbials.ts";
import type { Word } from "./words.ts";

/** Mends the tags of a sentence in place. */
export function mendWords(words: Word[]): void {
  mendHyphened(words);
  mendMeetingNouns(words);
  mendSmallWords(words);
  mendJoinedSides(words);
  mendConjunctions(words);
  mendTextVerbs(words);
  mendStandVerbs(words);
  mendVerbless(words);
  mendListedVerbs(words);
  mendJoinedVerbs(words);
  mendPerfects(words);
  mendObliged(words);
  mendReducedRelatives(words);
  mendDeeds(words);
  mendClauseVerbs(words);
  mendAsked(words);
}

/** "will come, provided the list is closed", "and that Norway had left": conjunctions taken for a verb and an article. */
function mendConjunctions(words: Word[]): void {
  for (let i = 1; i + 2 < words.length; i++) {
    if (words[i].lower === "meanwhile") words[i] = { ...words[i], tag: "ADV" };
    if (words[i].lower === "that" && words[i].tag === "DET" && /^(?:PROPN|PRON|DET)/.test(words[i + 1].tag)) {
      // "that Monday", "that May"
      if (
        !/(?:day|^(?:january|february|march|april|may|june|july|august|september|october|november|december))$/.test(
          words[i + 1].lower,
        )
      )
        words[i] = { ...words[i], tag: "SCONJ" };
      continue;
    }
    if (words[i].lower !== "provided" && words[i].lower !== "providing") continue;
    const before = words[i - 1];
    const opens = before.text === "," || before.text === "—" || /^(?:VERB|AUX|NOUN|ADV)/.test(before.tag);
    if (!opens || !/^(?:DET|PRON|PROPN|SCONJ)/.test(words[i + 1].tag)) continue;
    let k = i + 2;
    while (k < words.length && k < i + 12 && !/^[,;:—.]$/.test(words[k].text) && !FINITE_TAGS.has(words[k].tag)) k++;
    const hasVerb = FINITE_TAGS.has(words[k]?.tag ?? "");
    if (hasVerb && words.slice(0, i).some((word) => FINITE_TAGS.has(word.tag)))
      words[i] = { ...words[i], tag: "SCONJ", lemma: "provided" };
  }
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  "until till unless once if because although whether lest".split(" "),
);

/** "until Norlandia apologises for it": a clause without a verb takes the plural noun that can be one behind its subject. */
function mendClauseVerbs(words: Word[]): void {
  for (let i = 0; i + 3 < words.length; i++) {
    if (!CLAUSE_OPENERS.has(words[i].lower)) continue;
    let found = -1;
    for (let k = i + 1; k < words.length && k < i + 9 && !/^[,;:—.]$/.test(words[k].text); k++) {
      if (VERB_TAGS.has(words[k].tag)) {
        found = -1;
        break;
      }
      if (found < 0 && k > i + 1 && words[k].tag === "NOUN:plural" && isVerbForm(words, k)) found = k;
    }
    if (found > 0) words[found] = { ...words[found], tag: "VERB:fin-s", lemma: baseOf(words[found].lower) };
  }
}

function isVerbForm(words: readonly Word[], at: number): boolean {
  return (
    /^(?:NOUN|PROPN)$/.test(words[at - 1].tag) && KNOWN.has(baseOf(words[at].lower)) && words[at + 1] !== undefined
  );
}

/** The base form of a verb in "-s". */
function baseOf(form: string): string {
  if (!form.endsWith("s")) return form;
  for (const base of [form.slice(0, -1), form.slice(0, -2), `${form.slice(0, -3)}y`]) if (KNOWN.has(base)) return base;
  return form.slice(0, -1);
}

const VERBISH: ReadonlySet<string> = new Set(
  "calls demands requires includes provides rejects backs plans wants seeks supports urges opposes claims reports leaves sets gives makes moves offers aims grants bans limits envisages allows obliges commits contains foresees lifts drops denies visits meets hosts holds stands lives falls ends begins starts lasts runs works returns faces comes goes keeps stays remains lies grows rises continues".split(
    " ",
  ),
);

/** Verbs of saying that are never nouns. */
const ONLY_VERBS: ReadonlySet<string> = new Set(
  "announce say insist argue declare explain add write deny reject confirm maintain admit propose refuse agree accept oppose speak describe accuse".split(
    " ",
  ),
);

/** Forms in "-s" that no noun has. */
const NEVER_NOUNS: ReadonlyMap<string, string> = new Map(
  (
    "forbids/forbid prohibits/prohibit stipulates/stipulate obliges/oblige obligates/obligate requires/require provides/provide " +
    "allows/allow permits/permit envisages/envisage envisions/envision foresees/foresee contains/contain includes/include " +
    "excludes/exclude specifies/specify entitles/entitle compels/compel exempts/exempt empowers/empower authorises/authorise " +
    "authorizes/authorize prescribes/prescribe enshrines/enshrine commits/commit binds/bind regulates/regulate restricts/restrict " +
    "defines/define confirms/confirm affirms/affirm reaffirms/reaffirm omits/omit gives/give keeps/keep becomes/become gets/get " +
    "receives/receive replaces/replace creates/create establishes/establish abolishes/abolish dissolves/dissolve governs/govern " +
    "protects/protect extends/extend entails/entail confers/confer allots/allot allocates/allocate " +
    "prefers/prefer asks/ask writes/write seeks/seek opposes/oppose declines/decline tells/tell says/say considers/consider believes/believe " +
    "thinks/think expects/expect explains/explain argues/argue maintains/maintain recognises/recognise recognizes/recognize warns/warn " +
    "acknowledges/acknowledge urges/urge invites/invite endorses/endorse tolerates/tolerate proposes/propose suggests/suggest " +
    "recommends/recommend undertakes/undertake sees/see resists/resist dismisses/dismiss condemns/condemn denounces/denounce accuses/accuse " +
    "threatens/threaten begs/beg pleads/plead describes/describe contemplates/contemplate mulls/mull admits/admit alleges/allege " +
    "professes/profess persists/persist insists/insist concedes/concede contends/contend asserts/assert reiterates/reiterate intends/intend refuses/refuse agrees/agree accepts/accept rejects/reject denies/deny"
  )
    .split(" ")
    .map((pair) => pair.split("/") as [string, string]),
);
/** True for "back" between a noun and an article, where no verb stands before it in its clause: "won the town back the next day" has one. */
function opensBacking(words: readonly Word[], at: number): boolean {
  if (!/^(?:NOUN|PROPN)/.test(words[at - 1].tag) || !/^(?:DET|PRON:possessive)$/.test(words[at + 1].tag)) return false;
  for (let i = at - 1; i >= 0 && words[i].tag !== "SCONJ" && !/^[;:—“"]$/.test(words[i].text); i--)
    if (/^(?:VERB|AUX)/.test(words[i].tag)) return false;
  return true;
}

const OFFICE_FORMS: ReadonlySet<string> = new Set("chief representative general deputy chair executive".split(" "));

/** Verbs of taking sides and of saying that the tagger took for nouns, adjectives or prepositions. */
function mendStandVerbs(words: Word[]): void {
  // "Diplomats describe …": people at the head of a sentence are no verb.
  if (words.length > 2 && words[0].tag === "VERB:fin-s" && UNNAMED.has(words[0].lower))
    words[0] = { ...words[0], tag: "NOUN:plural" };
  for (let i = 1; i + 1 < words.length; i++) {
    if (VERB_TAGS.has(words[i].tag) && /^(?:envoy|signature)$/.test(words[i].lower)) {
      words[i] = { ...words[i], tag: "NOUN" };
      if (words[i - 1].tag === "SCONJ") words[i - 1] = { ...words[i - 1], tag: "ADP" };
    }
    // "forbids propaganda": what was taken for a second verb is its object.
    const isSure = words[i].tag === "VERB:fin-s" && NEVER_NOUNS.has(words[i].lower);
    if (isSure && words[i + 1].tag === "VERB:fin" && !KNOWN.has(words[i + 1].lower))
      words[i + 1] = { ...words[i + 1], tag: "NOUN" };
    const { lower, lemma, tag } = words[i];
    const before = words[i - 1];
    // "Both sides signed off on the map"
    if (
      lower === "sides" &&
      tag.startsWith("VERB") &&
      /^(?:both|two|three|all|the|opposing|warring)$/.test(before.lower)
    )
      words[i] = { ...words[i], tag: "NOUN:plural", lemma: "side" };
    // "a corridor that Norway demands would cross it"
    if (
      tag === "NOUN:plural" &&
      POSITION_VERBS.has(lemma) &&
      before.tag.startsWith("PROPN") &&
      words[i - 2]?.tag === "PRON:relative"
    )
      words[i] = { ...words[i], tag: "VERB:fin-s" };
    // "Its communique demands that the clause go"
    else if (
      lower === "demands" &&
      tag === "NOUN:plural" &&
      words[i + 1].lower === "that" &&
      /^(?:NOUN|PROPN)/.test(before.tag)
    )
      words[i] = { ...words[i], tag: "VERB:fin-s" };
    // "Egypt and the rebels back the plan"
    else if (lower === "back" && tag === "ADV" && opensBacking(words, i))
      words[i] = { ...words[i], tag: "VERB:fin", lemma: "back" };
    // "the rebels announce by radio"
    else if (
      tag === "NOUN" &&
      ONLY_VERBS.has(lower) &&
      // "Both armies each accuse the other"
      (before.tag === "NOUN:plural" || (/^(?:each|both|all)$/.test(before.lower) && words[i + 1].tag === "DET"))
    )
      words[i] = { ...words[i], tag: "VERB:fin", lemma: lower };
    // "Norlandia professes never to have seen it"
    else if (
      tag === "NOUN:plural" &&
      NEVER_NOUNS.has(lower) &&
      /^(?:NOUN|PROPN|PRON|PUNCT|CCONJ|ADV|NUM)/.test(before.tag)
    ) {
      words[i] = { ...words[i], tag: "VERB:fin-s", lemma: NEVER_NOUNS.get(lower) ?? lower };
    }
    // "the EU's foreign policy chief, who …": an office before a sign or a verb is a noun.
    else if (
      tag === "ADJ" &&
      OFFICE_FORMS.has(lower) &&
      i > 0 &&
      /^(?:NOUN|PROPN|ADJ|DET|PART:possessive)/.test(before.tag) &&
      /^(?:PUNCT|VERB:(?:past|fin)|AUX|PRON:relative)/.test(words[i + 1].tag)
    )
      words[i] = { ...words[i], tag: "NOUN" };
    // "headed by retired general Ivo Marsh"
    else if (
      lower === "retired" &&
      tag.startsWith("VERB") &&
      /^(?:NOUN|PROPN)/.test(words[i + 1].tag) &&
      !/^(?:NOUN|PROPN|PRON|AUX)/.test(before.tag)
    )
      words[i] = { ...words[i], tag: "ADJ", lemma: lower };
    // "…, replies Ivo Marsh"
    else if (
      tag === "NOUN:plural" &&
      SAYING.has(lemma) &&
      (before.text === "," || /^["”’]$/.test(before.text)) &&
      words[i + 1].tag.startsWith("PROPN")
    )
      words[i] = { ...words[i], tag: "VERB:fin-s" };
    // "Marsh, in turn, appealed to both"
    else if (tag === "VERB:part" && (SAYING.has(lemma) || POSITION_VERBS.has(lemma)) && closesAside(words, i - 1))
      words[i] = { ...words[i], tag: "VERB:past" };
    // "has for now withheld its signature"
    else if (lower === "withheld" && !tag.startsWith("VERB"))
      words[i] = {
        ...words[i],
        tag: words.slice(Math.max(0, i - 4), i).some((word) => word.lemma === "have") ? "VERB:part" : "VERB:past",
      };
  }
}

const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|last|latter|former|next|other)$/;

/** A sentence without any finite verb: the first plural noun that can be one, after a noun, is its verb ("The agreement calls for …"). */
function mendVerbless(words: Word[]): void {
  if (words.length < 4 || words.some((word) => FINITE_TAGS.has(word.tag))) return;
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      word.tag === "NOUN:plural" &&
      (VERBISH.has(word.lower) ||
        TERM_VERBS.has(baseOf(word.lower)) ||
        (POSITION_VERBS.has(word.lemma) && i + 1 < words.length && words[i + 1].shape !== SHAPE.sign)) &&
      // "The truce of 1997 holds"
      (/^(NOUN|PROPN|PRON)/.test(words[i - 1].tag) ||
        (words[i - 1].tag === "NUM" && words[i - 2]?.tag === "ADP" && VERBISH.has(word.lower)) ||
        (i === 1 && /^(?:another|each|neither|both|others|some)$/.test(words[0].lower)) ||
        (i === 2 && words[0].tag === "DET" && ORDINALS.test(words[1].lower)) ||
        (i === 1 && words[0].tag === "ADJ" && findPlace(words[0].text) !== null)),
  );
  if (at > 0)
    words[at] = {
      ...words[at],
      tag: "VERB:fin-s",
      lemma: POSITION_VERBS.has(words[at].lemma) ? words[at].lemma : baseOf(words[at].lower),
    };
  else {
    // "Quill, for her part, called on both": a participle behind the subject or its aside is the past tense.
    const past = words.findIndex(
      (word, i) =>
        i > 0 &&
        i + 1 < words.length &&
        (word.tag === "VERB:part" || (word.tag === "ADJ" && word.lower.endsWith("ed"))) &&
        KNOWN.has(word.tag === "ADJ" ? word.lower.replace(/d$/, "") : word.lemma) &&
        words[i + 1].lower !== "by" &&
        (/^(NOUN|PROPN|PRON)/.test(words[i - 1].tag) || closesAside(words, i - 1)),
    );
    if (past > 0)
      words[past] = {
        ...words[past],
        tag: "VERB:past",
        lemma: words[past].tag === "ADJ" ? words[past].lower.replace(/d$/, "") : words[past].lemma,
      };
  }
}

/** True for the comma behind ", for her part,". */
function closesAside(words: readonly Word[], comma: number): boolean {
  if (words[comma].text !== ",") return false;
  for (let i = comma - 1; i > 0 && i > comma - 6; i--)
    if (words[i].text === ",") return /^(?:for|in|by)$/.test(words[i + 1].lower);
  return false;
}

/** Present tenses in lists of what somebody declares: "expresses its sympathy and calls upon both". */
const DECLARED: ReadonlySet<string> = new Set(
  "calls urges demands requests invites welcomes notes condemns stresses underlines encourages commends supports appeals insists offers rejects warns hopes regrets praises thanks vows pledges promises".split(
    " ",
  ),
);

/** "warned against haste and once more | ruled out a vote": behind an adverb too, what somebody said or refused after another deed. */
function joinsAgain(words: readonly Word[], i: number): boolean {
  const { tag, lemma } = words[i];
  if (tag !== "VERB:part" || words[i + 1].lower === "by" || !(SPEECH_ACTS.has(lemma) || POSITION_VERBS.has(lemma)))
    return false;
  let joint = i - 1;
  while (joint > 1 && words[joint].tag === "ADV") joint--;
  if (joint === i - 1 || !/^(?:and|but)$/.test(words[joint].lower)) return false;
  // "a plan that was drafted and later rejected", "praised a plan drafted in May and later rejected": it was done to a thing.
  const verb = words.findLast(({ tag: each }, at) => at < joint && /^(?:VERB:(?:past|part|fin)|AUX)/.test(each));
  return verb?.tag === "VERB:past";
}

/** "expresses X and calls upon Y", "condemned X, called on Y and directed Z": verbs joined to a first one of declaring. */
function mendJoinedVerbs(words: Word[]): void {
  for (let i = 2; i + 2 < words.length; i++) {
    const { tag, lower, lemma } = words[i];
    const before = words[i - 1].lower;
    // "leaves the port to Brennia but limits it to one term": no noun has an article or a pronoun behind it.
    const isDeclared = DECLARED.has(lower);
    if (
      tag === "NOUN:plural" &&
      /^(?:and|but|,)$/.test(before) &&
      (isDeclared || VERBISH.has(lower) || TERM_VERBS.has(baseOf(lower)))
    ) {
      const opens =
        /^(?:DET|PRON(?!:relative))/.test(words[i + 1].tag) ||
        (isDeclared &&
          (/^(?:PROPN|SCONJ|PRON)/.test(words[i + 1].tag) ||
            /^(?:upon|on|for|to|with|that)$/.test(words[i + 1].lower)));
      if (opens && words.slice(0, i).some((word) => word.tag === "VERB:fin-s"))
        words[i] = { ...words[i], tag: "VERB:fin-s", lemma };
    } else if (
      tag === "VERB:part" &&
      before === "and" &&
      words[i + 1].lower !== "by" &&
      SPEECH_ACTS.has(lemma) &&
      !words.slice(Math.max(0, i - 12), i).some((word) => word.tag.startsWith("AUX")) &&
      words.slice(0, i - 1).some((word) => word.tag === "VERB:past")
    )
      words[i] = { ...words[i], tag: "VERB:past" };
    else if (joinsAgain(words, i)) words[i] = { ...words[i], tag: "VERB:past" };
    // "dismissed his chief of staff and sent tanks into the capital"
    else if (
      tag === "VERB:part" &&
      before === "and" &&
      /^(?:NOUN:plural|NUM|DET|PRON:possessive)$/.test(words[i + 1].tag) &&
      isActiveBefore(words, i - 1)
    )
      words[i] = { ...words[i], tag: "VERB:past" };
    else if (
      tag === "VERB:part" &&
      before === "," &&
      words[i + 1].lower !== "by" &&
      (POSITION_VERBS.has(lemma) || SAYING.has(lemma)) &&
      words.slice(0, i - 1).some((word) => word.tag === "VERB:past") &&
      words.slice(i + 1, i + 18).some((word, k) => word.tag === "VERB:past" && words[i + k].lower === "and")
    )
      words[i] = { ...words[i], tag: "VERB:past" };
  }
}

/** True where the nearest verb before a word, up to a comma, is a past tense and no participle. */
function isActiveBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !/^[,;:—]$/.test(words[i].text); i--)
    if (VERB_TAGS.has(words[i].tag)) return words[i].tag === "VERB:past";
  return false;
}

/** The verb of saying or of taking a side that such a form belongs to, or null. */
function baseOfPast(lower: string): string | null {
  if (!lower.endsWith("ed")) return null;
  const bases = [lower.slice(0, -1), lower.slice(0, -2)];
  return bases.find((base) => POSITION_VERBS.has(base) || SAYING.has(base)) ?? null;
}

/** "have meanwhile circulated", "had long resisted": have is an auxiliary. */
function mendPerfects(words: Word[]): void {
  for (let i = 0; i + 1 < words.length; i++) {
    if (words[i].lemma !== "have" || !/^(?:VERB|AUX)/.test(words[i].tag)) continue;
    let at = i + 1;
    while (
      at < words.length &&
      at < i + 4 &&
      (words[at].tag === "ADV" || words[at].lower === "not" || words[at].lower === "since")
    )
      at++;
    // "has on Friday met"
    at = pastTime(words, at, Math.min(words.length, at + 6));
    const verb = words[at];
    // "have yet to agree"
    if (verb?.lower === "to" && words[at - 1].lower === "yet")
      words[i] = { ...words[i], tag: words[i].tag.replace("VERB", "AUX") };
    // "has once more refused": no adjective behind an adverb.
    const base = verb?.tag === "ADJ" && at > i + 1 ? baseOfPast(verb.lower) : null;
    if (base !== null) {
      words[i] = { ...words[i], tag: words[i].tag.replace("VERB", "AUX") };
      words[at] = { ...words[at], tag: "VERB:part", lemma: base };
      continue;
    }
    if (words[i].tag.startsWith("AUX")) continue;
    if (verb === undefined || !(verb.tag === "VERB:part" || verb.tag === "VERB:past" || verb.tag === "AUX:part"))
      continue;
    words[i] = { ...words[i], tag: words[i].tag.replace("VERB", "AUX") };
    if (verb.tag === "VERB:past") words[at] = { ...verb, tag: "VERB:part" };
  }
  // "has since been signed": what stands between the two is an adverb.
  for (let i = 1; i + 1 < words.length; i++)
    if (words[i].lower === "since" && words[i - 1].tag.startsWith("AUX") && /^(AUX|VERB)/.test(words[i + 1].tag))
      words[i] = { ...words[i], tag: "ADV" };
}
