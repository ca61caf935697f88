// Tags of deeds that the tagger gets wrong: strong past tenses taken for presents, weapons taken for verbs ("jets hit a depot"), verbs behind
// "to" taken for nouns, and participles taken for the verb of their clause.

import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { KNOWN } from "./known-verbs.ts";
import { isOfRelative } from "./mend-participles.ts";
import type { Word } from "./words.ts";

/** Strong past tenses and their dictionary forms: the tagger knows few of them, and its tables lack more. */
const STRONG: ReadonlyMap<string, string> = new Map(
  `arose/arise became/become came/come held/hold kept/keep led/lead lost/lose made/make met/meet ran/run said/say sent/send told/tell won/win fought/fight brought/bring caught/catch fell/fall awoke/awake began/begin bled/bleed bore/bear bred/breed broke/break burnt/burn chose/choose clung/cling crept/creep drove/drive dug/dig fled/flee flew/fly flung/fling forbade/forbid foresaw/foresee forgave/forgive froze/freeze gave/give grew/grow hid/hide knelt/kneel knew/know lent/lend outgunned/outgun outran/outrun overran/overrun oversaw/oversee overthrew/overthrow overtook/overtake rang/ring rebuilt/rebuild retook/retake rode/ride rose/rise sang/sing sank/sink shook/shake shrank/shrink slew/slay slid/slide slung/sling spat/spit spoke/speak sprang/spring spun/spin stank/stink stole/steal strode/stride strove/strive struck/strike stung/sting swam/swim swept/sweep swore/swear swung/swing took/take tore/tear trod/tread undertook/undertake undid/undo went/go wept/weep withdrew/withdraw withstood/withstand woke/wake wore/wear wove/weave wrote/write`
    .split(/\s+/)
    .map((pair) => pair.split("/") as [string, string]),
);
/** Plurals of doers and weapons that look like verbs. */
const DOERS: ReadonlySet<string> = new Set(
  "rebels jets drones tanks rockets shells mines bombs missiles troops guards patrols forces raids strikes attacks clashes blasts mortars scouts pilots police marines".split(
    " ",
  ),
);
const NUMBERS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)$/;
const ON_VERBS: ReadonlySet<string> = new Set("depend rely survive live insist press count agree".split(" "));

/** "The military | seized | power", "Kenya's military fired on them": an organ that is an adjective too, and its deed, where no other verb follows. */
function isMilitaryActing(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (words[at].lower !== "military" || words[at].tag !== "ADJ" || !/^(?:ADJ|VERB:part)$/.test(next.tag)) return false;
  if (!/^(?:DET|PART:possessive|PRON:possessive|ADJ)/.test(words[at - 1].tag) || baseOfPast(next.lower) === next.lower)
    return false;
  for (let i = at + 2; i < words.length && !/^[;:—”"]$/.test(words[i].text); i++)
    if (FINITE_TAGS.has(words[i].tag)) return false;
  return true;
}

/** The dictionary form of a regular past tense that is known; the form itself otherwise. */
function baseOfPast(form: string): string {
  if (!form.endsWith("ed")) return form;
  return [form.slice(0, -1), form.slice(0, -2), form.slice(0, -3)].find((base) => KNOWN.has(base)) ?? form;
}

/** Verbs whose past looks like their present, so that the tagger takes it for an adjective or noun. */
const LEVEL: ReadonlySet<string> = new Set("set hit cut split shut put burst".split(" "));

function opensObject(words: readonly Word[], at: number): boolean {
  return words[at] !== undefined && /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON:possessive)/.test(words[at].tag);
}

/** Verbs that take no noun behind "to". */
const TAKE_VERB: ReadonlySet<string> = new Set("intend want hope vow threaten decide seek try plan refuse".split(" "));

/** Present tenses that a participle may follow: "remains closed". */
const COPULAS: ReadonlySet<string> = new Set(
  "gets remains becomes looks seems stays feels lies stands sits goes appears keeps helps wants is has".split(" "),
);

/** Words behind which a clause begins. */
const AFTER_WHICH: ReadonlySet<string> = new Set(", and but as when after while that later earlier ago".split(" "));

/** Deeds of armed people and crowds that the tagger took for nouns, and the other way round. */
export function mendDeeds(words: Word[]): void {
  // "Nineteen men", "Forty civilians": a number at the head of a sentence.
  if (
    words.length > 1 &&
    words[0].tag !== "NUM" &&
    NUMBERS.test(words[0].lower) &&
    /^(?:NOUN|PROPN|ADJ|PUNCT)/.test(words[1].tag)
  )
    words[0] = { ...words[0], tag: "NUM" };
  if (words.length > 2) mendOpeningDoers(words, 0);
  for (let i = 1; i + 1 < words.length; i++) {
    if (AFTER_WHICH.has(words[i - 1].lower)) mendOpeningDoers(words, i);
    if (isMilitaryActing(words, i)) {
      words[i] = { ...words[i], tag: "NOUN" };
      words[i + 1] = { ...words[i + 1], tag: "VERB:past", lemma: baseOfPast(words[i + 1].lower) };
    }
    // "An appeals court upheld": two verbs do not follow each other so.
    if (
      words[i].tag === "VERB:fin" &&
      i > 1 &&
      words[i - 1].tag === "NOUN:plural" &&
      /^an?$/.test(words[i - 2].lower) &&
      /^VERB:(?:past|part)$/.test(words[i + 1].tag)
    ) {
      words[i] = { ...words[i], tag: "NOUN" };
      words[i + 1] = { ...words[i + 1], tag: "VERB:past" };
    }
    // "rebel fighters": whose fighters they are.
    if (words[i].lower === "rebel" && words[i].tag.startsWith("VERB") && words[i + 1].tag.startsWith("NOUN"))
      words[i] = { ...words[i], tag: "NOUN" };
    const word = words[i];
    const before = words[i - 1];
    const next = words[i + 1];
    // "gunmen ambushed": no auxiliary but "being" and "having" looks like one.
    if (word.tag === "AUX:ing" && word.lower !== "being" && word.lower !== "having")
      words[i] = { ...word, tag: "NOUN:plural" };
    const strong = word.shape === 0 ? STRONG.get(word.lower) : undefined;
    if (strong !== undefined) {
      if (word.tag.startsWith("VERB:past") || word.tag === "VERB:part") words[i] = { ...word, lemma: strong };
      else if (followsSubject(words, i)) words[i] = { ...word, tag: "VERB:past", lemma: strong };
    }
    // "100,000 people left Arlby"
    else if (
      word.lower === "left" &&
      !word.tag.startsWith("VERB") &&
      before.tag.startsWith("NOUN") &&
      opensObject(words, i + 1)
    )
      words[i] = { ...word, tag: "VERB:past", lemma: "leave" };
    // "five million people in the valley depend on relief"
    else if (
      word.tag === "NOUN" &&
      ON_VERBS.has(word.lower) &&
      next.lower === "on" &&
      /^(?:NOUN|PROPN)/.test(before.tag) &&
      !words.slice(0, i).some((each) => /^(?:AUX|VERB):(?:past|fin|fin-s|modal)$/.test(each.tag))
    )
      words[i] = { ...word, tag: "VERB:fin" };
    // "The sides last met in Torvik"
    else if (next.tag === "VERB:past" && before.tag.startsWith("NOUN") && /^(?:last|first|next)$/.test(word.lower))
      words[i] = { ...word, tag: "ADV" };
    // "government jets set a depot ablaze"
    else if (
      DOERS.has(word.lower) &&
      !word.tag.startsWith("VERB") &&
      LEVEL.has(next.lower) &&
      /^(?:ADJ|NOUN|VERB:part)$/.test(next.tag) &&
      opensObject(words, i + 2) &&
      !words.slice(0, i).some((each) => FINITE_TAGS.has(each.tag))
    ) {
      words[i] = { ...word, tag: "NOUN:plural" };
      words[i + 1] = { ...next, tag: "VERB:past", lemma: next.lower };
    }
    // "government jets hit a depot", "rebels attacked": two verbs side by side are a doer and what it did.
    else if (
      word.tag === "VERB:fin-s" &&
      (DOERS.has(word.lower) ? /^VERB:(?:past|part|fin)$/ : /^VERB:(?:past|part)$/).test(next.tag) &&
      !COPULAS.has(word.lower)
    ) {
      words[i] = { ...word, tag: "NOUN:plural" };
      words[i + 1] = { ...next, tag: "VERB:past" };
    }
    // "an appeals court upheld the verdict"
    else if (
      word.tag === "VERB:fin" &&
      /^VERB:(?:past|part)$/.test(next.tag) &&
      !COPULAS.has(`${word.lower}s`) &&
      opensObject(words, i + 2)
    ) {
      words[i] = { ...word, tag: "NOUN", lemma: word.lower };
      words[i + 1] = { ...next, tag: "VERB:past" };
    }
    // "camps that hold suspects remain"
    else if (word.tag === "VERB:fin-s" && next.tag === "VERB:fin" && !COPULAS.has(word.lower) && i > 1)
      words[i] = { ...word, tag: "NOUN:plural" };
    // "intends to march on the ministry"
    else if (
      word.tag === "NOUN" &&
      before.lower === "to" &&
      i > 1 &&
      TAKE_VERB.has(words[i - 2].lemma) &&
      word.shape === 0
    ) {
      words[i - 1] = { ...before, tag: "PART" };
      words[i] = { ...word, tag: "VERB:base", lemma: word.lower };
    }
    // "Kenya, whose army fought on their side"
    else if (word.tag === "VERB:part" && before.tag.startsWith("NOUN") && next.lower !== "by" && isWhose(words, i))
      words[i] = { ...word, tag: "VERB:past" };
    // "Quill, who was then the envoy, resigned in 2004": behind an aside, and no other verb to come.
    else if (word.tag === "VERB:part" && next.lower !== "by" && closesSubject(words, before.tag === "ADV" ? i - 1 : i))
      words[i] = { ...word, tag: "VERB:past" };
    // "A swap agreed in principle in May has yet to take place": what a finite verb follows in the same clause is a participle.
    else if (
      word.tag === "VERB:past" &&
      next.tag === "ADP" &&
      before.tag.startsWith("NOUN") &&
      !SAYING_PASTS.has(word.lemma) &&
      !isOfRelative(words, i) &&
      finiteFollows(words, i + 1)
    )
      words[i] = { ...word, tag: "VERB:part" };
  }
}

/** "Drones hit a hospital", "… and shells struck the port": weapons and doers at the head of a clause, taken for verbs. */
function mendOpeningDoers(words: Word[], at: number): void {
  const word = words[at];
  const next = words[at + 1];
  if (!DOERS.has(word.lower) || next === undefined) return;
  // "In Arlby, clashes between …": what stands between or in something is no verb there.
  if (word.tag === "VERB:fin-s" && /^(?:between|near|around|outside)$/.test(next.lower)) {
    words[at] = { ...word, tag: "NOUN:plural" };
    return;
  }
  const isLevel = LEVEL.has(next.lower) && (opensObject(words, at + 2) || words[at + 2]?.tag === "ADP");
  if (!isLevel && !(word.tag === "VERB:fin-s" && /^VERB:(?:past|part|fin)$/.test(next.tag))) return;
  if (word.tag.startsWith("VERB")) words[at] = { ...word, tag: "NOUN:plural" };
  if (isLevel) words[at + 1] = { ...next, tag: "VERB:past", lemma: next.lower };
  // "rebels shelled Arlby"
  else if (next.tag === "VERB:part" && /^(?:DET|PROPN|PRON:possessive)/.test(words[at + 2]?.tag ?? ""))
    words[at + 1] = { ...next, tag: "VERB:past" };
}

/** True when "whose" and nothing but its noun stand before word `at`. */
function isWhose(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 5; i--) {
    if (words[i].lower === "whose") return true;
    if (!/^(?:NOUN|ADJ|NUM|PROPN)/.test(words[i].tag)) return false;
  }
  return false;
}

/** True when the comma before word `at` closes an aside on a subject that has no verb yet, and none stands alone behind. */
function closesSubject(words: readonly Word[], at: number): boolean {
  if (at < 2 || words[at - 1].text !== ",") return false;
  const isFinite = (word: Word): boolean => FINITE_TAGS.has(word.tag);
  let open = at - 2;
  while (open > 0 && words[open].text !== ",") open--;
  if (open < 1 || !/^(?:NOUN|PROPN)/.test(words[open - 1].tag)) return false;
  if (!/^(?:who|which|whose)$/.test(words[open + 1].lower) && words.slice(open, at).some((word) => isFinite(word)))
    return false;
  if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)/.test(words[open + 1].tag)) return false;
  if (words.slice(0, open).some((word) => isFinite(word) || word.tag === "SCONJ")) return false;
  return !words
    .slice(at + 1)
    .some(
      (word, i, all) =>
        isFinite(word) && (all[i - 1]?.text === "," || (all[i - 2]?.text === "," && all[i - 1].tag !== "CCONJ")),
    );
}

/** True behind a noun, a name, a pronoun, "who" or "and", and behind an adverb after one of these; no auxiliary before. */
function followsSubject(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && words[before].tag === "ADV") before--;
  if (words.slice(Math.max(0, at - 3), at).some((word) => word.tag.startsWith("AUX"))) return false;
  return /^(?:NOUN|PROPN|PRON(?!:possessive)|NUM|CCONJ)/.test(words[before].tag) || /^[,)”"]$/.test(words[before].text);
}

/** Verbs whose content may follow without "that": "sources said on Monday talks had failed". */
const SAYING_PASTS: ReadonlySet<string> = new Set(
  "say tell report claim announce insist warn believe think hope fear know feel suggest add argue write learn hear show".split(
    " ",
  ),
);

const CLAUSE_LEADS: ReadonlySet<string> = new Set(["when", "where", "while", "because", "until"]);

/** True when a finite verb comes in the same clause, straight behind a noun of an adverbial. */
function finiteFollows(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && i < from + 10; i++) {
    if (words[i].shape === SHAPE.sign && words[i].text !== "-") return false;
    if (/^(?:CCONJ|SCONJ|PRON)/.test(words[i].tag) || CLAUSE_LEADS.has(words[i].lower)) return false;
    if (FINITE_TAGS.has(words[i].tag)) return /^(?:NOUN|PROPN|NUM)/.test(words[i - 1].tag);
    if (words[i].tag.startsWith("VERB")) return false;
  }
  return false;
}
