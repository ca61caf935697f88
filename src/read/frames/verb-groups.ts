import { SAYING } from "../speakers/cues.ts";
import { whatItTakes } from "./behind-verb.ts";
import { sharedAuxiliary } from "./shared-auxiliary.ts";
import { pastTime } from "./time-adverbials.ts";
import type { Word } from "./words.ts";

/**
 * A verb with its auxiliaries, particles of negation and adverbs between them: "has not yet been signed".
 *
 * `from`/`to` are word numbers; `main` is the word that carries the meaning. `form` is `finite`, `to` (infinitive), `ing` or `part` (a
 * participle without auxiliary, "leaked last week"). `be` groups have the copula as their main word.
 */
export type VerbGroup = {
  readonly from: number;
  readonly to: number;
  readonly main: number;
  readonly lemma: string;
  readonly form: "finite" | "to" | "ing" | "part";
  readonly modal: string | null;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPast: boolean;
  /** "is to", "was due to", "will": the thing lies ahead. */
  readonly isFuture: boolean;
};

/** Adverbs set between commas inside a verb group. */
const SET_IN: ReadonlySet<string> = new Set(
  "however therefore though instead nevertheless nonetheless meanwhile moreover indeed thus so perhaps".split(" "),
);

const AHEAD: ReadonlySet<string> = new Set(
  "due set scheduled expected likely unlikely planned slated poised ready-to going bound about".split(" "),
);
const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "neither", "nor", "hardly"]);
const MODALS: ReadonlySet<string> = new Set([
  "will",
  "would",
  "could",
  "can",
  "may",
  "might",
  "must",
  "should",
  "shall",
  "'ll",
  "ought",
  "ca",
  "wo",
]);

function isVerb(tag: string): boolean {
  return tag.startsWith("VERB") || tag.startsWith("AUX");
}

/** Finds all verb groups of a sentence from left to right. */
export function findVerbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < words.length) {
    const group = groupAt(words, i);
    if (group === null) i++;
    else {
      const inverted = invertedFrom(words, groups[groups.length - 1], group);
      const formal = formalSaying(words, groups[groups.length - 1], group);
      if (inverted !== null) groups[groups.length - 1] = inverted;
      else if (formal !== null) groups[groups.length - 1] = formal;
      else if (isBareInfinitive(words, groups[groups.length - 1], group)) groups.push({ ...group, form: "to" });
      else groups.push(group);
      i = group.to;
    }
  }
  return groups.map((group, at) => sharedAuxiliary(words, groups, group, at));
}

/** What those wish to do who thereby do it. */
const FORMAL =
  /^(?:say|announce|state|declare|inform|communicate|stress|emphasi[sz]e|underline|reiterate|clarify|remind|assure|note)$/;

/** "wishes | to announce that", "would like | to stress that": a form of saying, and one verb; null elsewhere. */
function formalSaying(words: readonly Word[], wish: VerbGroup | undefined, verb: VerbGroup): VerbGroup | null {
  if (wish === undefined || wish.form !== "finite" || wish.isNegated || wish.to !== verb.from) return null;
  if (verb.form !== "to" || verb.isPassive || verb.isNegated || verb.isPerfect || !FORMAL.test(verb.lemma)) return null;
  const isWish = wish.lemma === "wish" || (/^(?:want|like)$/.test(wish.lemma) && wish.modal !== "could");
  // "wants to declare a truce" is still a wish: only what is said with "that" is said.
  const isSaid = words.slice(verb.to, verb.to + 6).some(({ lower, text }) => lower === "that" || text === ":");
  if (!isWish || !isSaid || (wish.lemma === "like" && wish.modal !== "would")) return null;
  return { ...wish, to: verb.to, main: verb.main, lemma: verb.lemma, modal: null };
}

/** "will see the rebels | join the army", "would have both | pull back": an infinitive without "to". */
function isBareInfinitive(
  words: readonly Word[],
  around: VerbGroup | undefined,
  { from, to, form, lemma }: VerbGroup,
): boolean {
  if (around === undefined || form !== "finite" || to !== from + 1 || words[from].lower !== lemma) return false;
  if (!/^(?:see|let|make|watch|help)$/.test(around.lemma) && !(around.lemma === "have" && around.modal !== null))
    return false;
  if (around.isPassive || from <= around.to || from - around.to > 7 || !/^VERB:(?:fin|base)$/.test(words[from].tag))
    return false;
  // "Two people who saw his notes | say": theirs, not the notes'.
  if (SAYING.has(lemma) && words[around.from - 1]?.tag === "PRON:relative") return false;
  const between = words.slice(around.to, from);
  return (
    between.every(({ tag }) => /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON:possessive|PART:possessive|PRON)/.test(tag)) &&
    !/^(?:he|she|they|we|i|who|which|that)$/.test(between[between.length - 1].lower)
  );
}

/** Words that turn the order of subject and auxiliary behind them. */
const TURNS: ReadonlySet<string> = new Set(
  "not nor neither never only nowhere rarely seldom hardly scarcely little".split(" "),
);

/** The word that turns the order of a clause whose auxiliary stands before its subject, "nor" or "not until Friday"; -1 where none does. */
export function turnBefore(words: readonly Word[], aux: number): number {
  let at = aux - 1;
  const least = Math.max(-1, at - 10);
  while (at > least && !TURNS.has(words[at].lower) && !/^[,;:—"“]$/.test(words[at].text)) at--;
  if (at <= least || !TURNS.has(words[at].lower)) return -1;
  return at === 0 || /^[,;:—"“]$/.test(words[at - 1].text) || words[at - 1].tag === "CCONJ" ? at : -1;
}

/** "Nor would the rebels | surrender", "Not until Friday did it | leave": the verb with what its auxiliary before the subject tells; null elsewhere. */
function invertedFrom(words: readonly Word[], aux: VerbGroup | undefined, verb: VerbGroup): VerbGroup | null {
  if (aux === undefined || aux.main !== aux.from || verb.from - aux.to > 12 || verb.from <= aux.to) return null;
  const auxiliary = words[aux.from];
  // "Nor is there anything on those held": what there is has no other verb.
  if (!isAuxiliary(auxiliary) || words[aux.to].lower === "there") return null;
  if (!words.slice(aux.to, verb.from).every(isOfSubject)) return null;
  if (verb.form !== "part" && verb.form !== "ing" && !/:(?:base|fin|past|part)$/.test(words[verb.from].tag))
    return null;
  const at = turnBefore(words, aux.from);
  if (at < 0) return null;
  return {
    ...verb,
    form: "finite",
    modal: verb.modal ?? aux.modal,
    // "Never before had it left": it has now.
    isNegated:
      verb.isNegated ||
      (/^(?:nor|neither|never|nowhere|rarely|seldom|hardly|scarcely|little)$/.test(words[at].lower) &&
        words[at + 1].lower !== "before"),
    isPassive: verb.isPassive || (isBe(auxiliary) && verb.form === "part"),
    isPerfect: verb.isPerfect || auxiliary.lemma === "have",
    isProgressive: verb.isProgressive || (isBe(auxiliary) && verb.form === "ing"),
    isPast: auxiliary.tag.endsWith(":past") || /^(?:was|were|had|did)$/.test(auxiliary.lower),
    isFuture: verb.isFuture || aux.isFuture,
  };
}

/** True for a word that may be the auxiliary of a verb further on. */
export function isAuxiliary({ tag, lemma }: Word): boolean {
  return tag.startsWith("AUX") || (tag.startsWith("VERB") && (lemma === "have" || lemma === "do" || lemma === "be"));
}

/** True for what may stand between an auxiliary and the verb that its subject parts from it. */
function isOfSubject({ tag }: Word): boolean {
  return /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON|ADP|ADV|PART:possessive|CCONJ)/.test(tag);
}

function groupAt(words: readonly Word[], from: number): VerbGroup | null {
  let at = from;
  const first = words[from];
  let isTo = false;
  if (
    first.lower === "to" &&
    (words[from + 1]?.tag.endsWith(":base") || (words[from + 1]?.tag === "ADV" && words[from + 2]?.tag === "VERB:base"))
  ) {
    isTo = true;
    at++;
  } else if (!isVerb(first.tag)) return null;
  let modal: string | null = null;
  let isNegated = NEGATIONS.has(words[from - 1]?.lower ?? "");
  let isPerfect = false;
  let hasBe = false;
  let isProgressive = false;
  let isFuture = false;
  let isPast = false;
  let hadTo = false;
  let main = -1;
  let to = at;
  for (; at < words.length && at < from + 12; at++) {
    const { lower, tag, lemma } = words[at];
    if (
      main >= 0 &&
      isBe(words[main]) &&
      AHEAD.has(lower) &&
      words[at + 1]?.lower === "to" &&
      words[at + 2]?.tag.endsWith(":base")
    ) {
      // "is expected to visit": the infinitive carries the meaning.
      isFuture = true;
      if (lower === "unlikely") isNegated = !isNegated;
      at++;
      to = at + 1;
      main = -1;
      continue;
    }
    // "were, under the accord, to be let go"
    const closing = main >= 0 && isBe(words[main]) && words[at].text === "," ? asideBeforeTo(words, at) : -1;
    if (closing > 0) {
      at = closing;
      continue;
    }
    // "cannot, however, accept"
    if (
      main >= 0 &&
      words[at].text === "," &&
      words[at + 2]?.text === "," &&
      SET_IN.has(words[at + 1].lower) &&
      words[main].tag.startsWith("AUX") &&
      /^VERB:(?:base|fin|part|past|ing)$/.test(
        words[words[at + 3]?.lower.endsWith("ly") === true ? at + 4 : at + 3]?.tag ?? "",
      )
    ) {
      at += 2;
      continue;
    }
    if (
      main >= 0 &&
      words[main].tag.startsWith("AUX") &&
      (/^["“]$/.test(words[at].text) ||
        (words[at + 1]?.text === "-" && /^VERB:(?:part|base)$/.test(words[at + 2]?.tag ?? "")))
    ) {
      // "has been “fine-tuned”"
      if (words[at + 1]?.text === "-") at++;
      continue;
    }
    // "has until now resisted", "had for years demanded"
    if (main >= 0 && words[main].tag.startsWith("AUX") && isTimeInside(words, at)) {
      at++;
      continue;
    }
    const inside = main >= 0 && words[main].tag.startsWith("AUX") ? timeInside(words, at) : -1;
    if (inside >= at) {
      at = inside;
      continue;
    }
    if (isVerb(tag)) {
      if (main >= 0 && words[main].tag.startsWith("VERB")) break;
      const isAux = tag.startsWith("AUX");
      if (main >= 0 && !canFollow(words, main, at, isTo)) break;
      if (isAux && (MODALS.has(lower) || tag === "AUX:modal"))
        modal = lower === "wo" || lower === "'ll" ? "will" : lower === "ca" ? "can" : lower;
      if (main >= 0) {
        if (words[main].lemma === "have") isPerfect = true;
        if (isBe(words[main])) {
          if (tag.endsWith(":ing")) isProgressive = true;
          else if (tag.endsWith(":part") || tag === "VERB:past") hasBe = true;
        }
      } else isPast = tag.endsWith(":past") || lower === "was" || lower === "were" || lower === "had";
      main = at;
      to = at + 1;
      if (lemma === "") break;
    } else if (NEGATIONS.has(lower)) {
      isNegated = true;
      if (main >= 0 && words[main].tag.startsWith("AUX")) to = at + 1;
    } else if (
      tag === "ADV" ||
      lower === "also" ||
      lower === "yet" ||
      lower === "still" ||
      isLastTime(words, main, at)
    ) {
      if (main >= 0 && words[main].tag.startsWith("VERB")) break;
      if (main < 0 && !isTo) break;
    } else if (
      lower === "to" &&
      main >= 0 &&
      (isBe(words[main]) || words[main].lemma === "have") &&
      words[at + 1]?.tag.endsWith(":base")
    ) {
      // "is to visit", "has yet to arrive", "have to be approved"
      if (isBe(words[main])) isFuture = words[at - 1].lower !== "yet";
      else if (words[at - 1].lower !== "yet") {
        modal = "must";
        hadTo = words[main].lower === "had";
      }
      if (words[at - 1].lower === "yet") {
        isNegated = true;
        isPerfect = true;
      }
      to = at + 1;
      main = -1;
      isTo = false;
    } else if (
      (lower === "due" || lower === "set" || lower === "scheduled" || lower === "expected" || lower === "likely") &&
      main >= 0 &&
      isBe(words[main]) &&
      words[at + 1]?.lower === "to"
    ) {
      isFuture = true;
      at++;
      main = -1;
    } else break;
  }
  if (main < 0) return null;
  const tail = words[to];
  // "wo n't" and the like end in their negation.
  if (tail !== undefined && NEGATIONS.has(tail.lower) && words[main].tag.startsWith("AUX")) to++;
  const { tag } = words[main];
  if (tag.startsWith("VERB") && !(hasBe && words[to]?.lower === "by")) to = whatItTakes(words, words[main].lemma, to);
  const single = main === at - 1 || main === from || (isTo && main >= from);
  const opening = words[isTo ? from + 1 : from].tag;
  let form: VerbGroup["form"] = "finite";
  if (isTo) form = "to";
  else if (single && opening === tag && tag.endsWith(":ing") && !hasBe && !isProgressive && modal === null && !isFuture)
    form = "ing";
  else if (opening.endsWith(":ing")) form = "ing";
  else if (main === from && (tag.endsWith(":part") || isReducedPassive(words, from))) form = "part";
  return {
    from,
    to,
    main,
    lemma: words[main].lemma,
    form,
    modal,
    isNegated,
    isPassive: hasBe,
    isPerfect,
    isProgressive,
    isPast: isPast || hadTo,
    isFuture: isFuture || modal === "will" || modal === "shall",
  };
}

/** Where an aside between commas ends that "to" and an infinitive follow; -1 where there is none. */
function asideBeforeTo(words: readonly Word[], comma: number): number {
  if (words[comma + 1]?.tag !== "ADP") return -1;
  for (let i = comma + 2; i < comma + 9 && i + 2 < words.length; i++) {
    if (isVerb(words[i].tag)) return -1;
    if (words[i].text === ",") return words[i + 1].lower === "to" && words[i + 2].tag.endsWith(":base") ? i : -1;
  }
  return -1;
}

const LEADS_TIME: ReadonlySet<string> = new Set("until till to for at in of by".split(" "));
const TIMES_INSIDE: ReadonlySet<string> = new Set(
  "now recently date years months weeks decades days generations times last least length principle effect private public late then present long once".split(
    " ",
  ),
);

/** "has | on Friday | met": where the words of time before a participle end; -1 where none stand there. */
function timeInside(words: readonly Word[], at: number): number {
  if (!/^(?:on|late|early|earlier|this|last)$/.test(words[at].lower)) return -1;
  const past = pastTime(words, at, Math.min(words.length, at + 6));
  return past > at && /^VERB:(?:part|past|ing)$/.test(words[past]?.tag ?? "") ? past - 1 : -1;
}

/** "until now", "for years", "in principle", set between an auxiliary and its participle. */
function isTimeInside(words: readonly Word[], at: number): boolean {
  return (
    LEADS_TIME.has(words[at].lower) &&
    TIMES_INSIDE.has(words[at + 1]?.lower ?? "") &&
    /^VERB:(?:part|past|ing)$/.test(words[at + 2]?.tag ?? "")
  );
}

/** "had last met", "have last spoken": when, inside the verb. */
function isLastTime(words: readonly Word[], main: number, at: number): boolean {
  return (
    words[at].lower === "last" &&
    main >= 0 &&
    words[main].lemma === "have" &&
    /^VERB:(?:part|past)$/.test(words[at + 1]?.tag ?? "")
  );
}

function isBe(word: Word): boolean {
  return word.lemma === "be" || word.lower === "'s" || word.lower === "'re" || word.lower === "'m";
}

function canFollow(words: readonly Word[], main: number, at: number, isTo: boolean): boolean {
  const { tag } = words[at];
  const previous = words[main];
  if (!previous.tag.startsWith("AUX")) return false;
  if (previous.tag === "AUX:modal" || isTo || MODALS.has(previous.lower)) return !tag.endsWith(":fin-s");
  return (
    tag.endsWith(":part") || tag.endsWith(":ing") || tag === "VERB:past" || tag.endsWith(":base") || tag === "VERB:fin"
  );
}

/** Verbs with which "by" names no agent. */
const BY_NO_AGENT: ReadonlySet<string> = new Set(
  "stand go pass come drop swear abide live rise fall increase decrease grow shrink drive walk begin start end respond react".split(
    " ",
  ),
);

/** "an accusation rejected by the army": a past tense behind a noun that "by" and an agent follow is a participle. */
function isReducedPassive(words: readonly Word[], at: number): boolean {
  if (words[at].tag !== "VERB:past" || words[at + 1]?.lower !== "by" || BY_NO_AGENT.has(words[at].lemma)) return false;
  // "maintained by telephone that …"
  if (words[at + 3]?.lower === "that" && words[at + 3].tag === "SCONJ") return false;
  const agent = words[at + 2]?.tag ?? "";
  return (
    words[at - 1]?.tag.startsWith("NOUN") === true && (agent === "DET" || agent.startsWith("PROPN") || agent === "ADJ")
  );
}
