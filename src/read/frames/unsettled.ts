// Clauses that nobody asserts: what is asked, doubted, called false or not known. "It is not true that Norway accepted the plan", "It is
// unclear whether Norway accepts", "Has Norway accepted?": none of them is a stand of Norway's.
// Weakness: only the word before "that" and what is said of a report behind it are looked at; doubt told a sentence later is not seen.

import { wordList } from "../../kit/word-list.ts";
import { phraseOf, type Word } from "./words.ts";

/** How far a clause's opening word may stand before its verb. */
const REACH = 14;

/** What follows them is doubted: "doubted that", "It is unlikely that". */
const DOUBTS = wordList(
  "doubt doubts doubted doubting doubtful sceptical skeptical unconvinced unlikely improbable impossible inconceivable unthinkable",
);
/** What follows them is called false: "It is false that". */
const FALSE = wordList("false untrue wrong incorrect inaccurate nonsense fiction myth lie absurd");
/** What is called false where it is denied: "not true that". */
const TRUE = wordList("true correct right accurate so the case");
/** What is doubted where it is denied: "far from certain that". */
const SURE = wordList("certain clear sure confirmed proven known likely convinced persuaded");
const SIGN = wordList("sign signs indicator indicators indication indications hint hints");
/** What there may be none of: "no sign that". */
const SIGNS: ReadonlySet<string> = new Set([
  ...SIGN,
  ..."evidence proof suggestion word confirmation guarantee guarantees chance prospect question assurance possibility likelihood reason".split(
    " ",
  ),
]);
const HINTS = wordList("indicate suggest imply mean show confirm");
const NOTICES = wordList("notice notification confirmation word news assurance");
const UNHEARD =
  / (?:not|n't|never|yet to) (?:\w+ ){0,2}(?:received?|got|get|given?|seen?|heard?|had|have|obtained?) (?:\S+ ){0,3}$/;
/** "if he would confirm reports in a London paper that they had left" */
const UNCONFIRMED =
  / (?:ask\w*|declin\w*|refus\w*|not|n't|unable) (?:\S+ ){0,4}(?:confirm|corroborate|verify) (?:the |any |these |those )?(?:reports?|rumou?rs?|claims?) (?:\S+ ){0,7}$/;
/** What may be called false behind what they tell: "Reports that Norway accepted it are false". */
const TALES = wordList(
  `report reports rumour rumours rumor rumors claim claims allegation allegations suggestion suggestions story stories assertion assertions idea
  notion speculation talk impression charge charges accusation accusations`,
);
/** Verbs of saying and thinking behind "wrong to" and the like. */
const TELLS = wordList("say claim suggest think believe pretend assume argue imply conclude");
/** Before "if" they ask: "asked if", "not known if". */
const ASKS_IF =
  / (?:ask(?:s|ed|ing)?|know[ns]?|knew|say|sees?|seen|clear|unclear|sure|unsure|uncertain|certain|doubt(?:s|ed)?|wonder(?:s|ed|ing)?|question(?:s|ed)?|tell|decide|determine|unknown|learn|discuss(?:ed|ing)?|consider(?:s|ed|ing)?)(?: (?:him|her|them|me|us|it))? $/;

const DENIED =
  / (?:not|n't|never|hardly|scarcely|far from|by no means|no longer|less than|nobody is|anything but)(?: \S+){0,2} $/;
const NONE = / (?:no|little|scant|without|any|neither|few)(?: \S+){0,2} $| without (?:\S+ ){1,6}or $/;
const CALLED_FALSE =
  / (?:is|are|was|were|remains?|remained|proved|turned out to be) (?:\S+ ){0,3}(?:false|untrue|wrong|denied|dismissed|rejected|refuted|disputed|baseless|unfounded|incorrect|inaccurate|lies?|fabricated|fabrications?|fake|invented|inventions?|unconfirmed|premature|nonsense|fiction) | (?:is|are|was|were) (?:not|n't) (?:\S+ )?(?:true|correct|accurate|confirmed) /;
const DENIES =
  / (?:den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|rebut\w*|refut\w*|disput\w*|contradict\w*|rubbish\w*|debunk\w*|trash\w*|scoff\w* at|pooh-pooh\w*)(?: \S+){0,3} $/;
const FALSE_TO =
  / (?:wrong|false|mistake|mistaken|absurd|untrue|nonsense|misleading|incorrect|inaccurate|premature) to $/;

/**
 * How the clause of the verb at that word is unsettled: `open` where it is asked or doubted, `false` where it is called false or without any
 * sign of it; null where nothing says so.
 */
export function unsettledAs(words: readonly Word[], verb: number): "open" | "false" | null {
  const lead = leadOf(words, verb);
  if (lead === OWN_CLAUSE) return null;
  if (isAsked(words, verb)) return "open";
  if (lead < 0) return null;
  const before = (to: number) => ` ${phraseOf(words, Math.max(0, to - 7), to)} `;
  if (words[lead].lower === "whether") return "open";
  if (words[lead].lower === "if") return ASKS_IF.test(before(lead)) ? "open" : null;
  const noun = words[lead - 1]?.lower ?? "";
  if (DOUBTS.has(noun)) return "open";
  if (FALSE.has(noun)) return "false";
  if (TRUE.has(noun)) return DENIED.test(before(lead - 1)) ? "false" : null;
  // "which seemed to indicate that the talks had finished"
  if (HINTS.has(noun) && / (?:seem|appear)\w* to (?:\S+ )?$/.test(before(lead - 1))) return "open";
  // "had not yet received notice that they would come"
  if (NOTICES.has(noun) && UNHEARD.test(before(lead - 1))) return "open";
  if (UNCONFIRMED.test(` ${phraseOf(words, Math.max(0, lead - 14), lead)} `)) return "open";
  if (SURE.has(noun)) return DENIED.test(before(lead - 1)) ? "open" : null;
  if (TELLS.has(noun)) return FALSE_TO.test(before(lead - 1)) ? "false" : null;
  if (SIGNS.has(noun) && NONE.test(before(lead - 1))) return "false";
  // "Those are signs that Norway is ready": nobody's word.
  if (SIGN.has(noun) && / (?:is|are|was|were|as) (?:\S+ ){0,2}$/.test(before(lead - 1))) return "open";
  if (TALES.has(noun))
    return DENIES.test(before(lead - 1)) || CALLED_FALSE.test(` ${phraseOf(words, verb, words.length)} `)
      ? "false"
      : null;
  return isDeniedCleft(words, lead) ? "false" : null;
}

/** "Has Norway accepted the plan?": the sentence asks. */
function isAsked(words: readonly Word[], verb: number): boolean {
  // “?” inside a quotation that opens behind the verb asks something else.
  for (let i = verb + 1; i < words.length; i++) if (/^[.?!;"“”]$/.test(words[i].text)) return words[i].text === "?";
  return false;
}

/** "the bill, which passed in May", "before the council met": told as it is, whatever the clause around it asks. */
const OWN_CLAUSE = -2;

/** The word that opens the clause of the verb: "whether", "if" or "that"; `OWN_CLAUSE` where it is a clause about something else, -1 where none does. */
function leadOf(words: readonly Word[], verb: number): number {
  for (let i = verb - 1; i >= Math.max(1, verb - REACH); i--) {
    const { lower, text, tag } = words[i];
    if (lower === "whether" || lower === "if") return i;
    if (lower === "that" && tag !== "DET") return i;
    if (tag === "SCONJ" || (tag === "PRON:relative" && lower !== "that")) return OWN_CLAUSE;
    if (/^[.?!;:“”]$/.test(text)) return -1;
    if (/^VERB:(?:past|fin)/.test(tag)) return -1;
  }
  return -1;
}

/** "It was not the front | that rejected the plan" */
function isDeniedCleft(words: readonly Word[], lead: number): boolean {
  for (let i = lead - 1; i >= Math.max(2, lead - 6); i--)
    if (/^(?:not|n't|never|hardly)$/.test(words[i].lower))
      return /^(?:is|was|'s)$/.test(words[i - 1].lower) && words[i - 2].lower === "it";
  return false;
}
