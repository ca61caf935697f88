import type { WordRange } from "../frames/noun-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isSign, phraseOf, type Word } from "../frames/words.ts";

/** Verbs that open a command even where the tagger took them for nouns or adjectives. */
const COMMANDS: ReadonlySet<string> = new Set(
  (
    "stop sign open leave withdraw release let give put end lift bring free respect accept return keep hold get go come close remove halt " +
    "cease drop lay silence allow pull send show spare respect abide implement honour honor free negotiate talk reject vote choose " +
    "disarm surrender recognise recognize guarantee protect save pay start begin resume restore hand tear scrap cancel respect"
  ).split(" "),
);

/** Commands that ask for nothing: "let me be clear", "look at the map". */
const IDLE =
  /^ (?:let (?:me|us (?:be|say|see|not forget))|let 's (?:be|say|see|not)|look|see|think|imagine|remember|take|ask|thank|believe|make no mistake|suppose|forget|mark my words|trust me|tell me|listen|consider|note|god|come on|go figure|wait|welcome|hold on|bear|judge|call it|call me|give (?:me|us) (?:a break|one)|put (?:it|simply|another way)|mind|say) /;

/** "Open the bridge", "Do not sign", "Let them vote": a quoted sentence that commands. */
export function isCommand(words: readonly Word[], groups: readonly VerbGroup[], range: WordRange): boolean {
  let at = range.from;
  while (at < range.to && (isSign(words[at]) || /^(?:please|now|so|then|just|and|but)$/.test(words[at].lower))) at++;
  if (at + 1 >= range.to || IDLE.test(` ${phraseOf(words, at, Math.min(range.to, at + 6))} `)) return false;
  const first = words[at];
  if (/^(?:do|never|don't)$/.test(first.lower)) {
    const next = words[at + 1].lower === "not" || words[at + 1].lower === "n't" ? words[at + 2] : words[at + 1];
    return next !== undefined && next.tag.endsWith(":base");
  }
  const isVerb = first.tag === "VERB:base" || (first.tag === "VERB:fin" && at + 1 < range.to);
  if (!isVerb && !COMMANDS.has(first.lower)) return false;
  if (first.tag.startsWith("PROPN") && at > range.from + 2) return false;
  const next = words[at + 1];
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|ADV|ADP|NUM|VERB:ing|PART)/.test(next.tag)) return false;
  // "End users wait": a verb after the first phrase makes that phrase a subject.
  const second = groups.find((group) => group.from > at && group.to <= range.to && group.form === "finite");
  if (second === undefined || isVerb) return true;
  return words.slice(at, second.from).some((word) => isSign(word) || word.tag === "SCONJ" || word.lower === "and");
}

/** The words of a range without the signs around them, in lower case between blanks. */
function spokenPhrase(words: readonly Word[], range: WordRange): string {
  let at = range.from;
  while (at < range.to && isSign(words[at])) at++;
  let to = range.to;
  while (to > at && isSign(words[to - 1])) to--;
  return ` ${phraseOf(words, at, to)} `;
}

/** "What we need is a lasting peace", "Nothing short of a withdrawal will do": a demand told without a verb of asking. */
export function isWish(words: readonly Word[], range: WordRange): boolean {
  const phrase = spokenPhrase(words, range);
  return (
    /^ (?:all |that 's |that is )?(?:what|all) (?:we|i|our people|my people) (?:really |now |all )?(?:want|need|demand|ask for|ask|are asking for|seek|expect)(?: now)? (?:is|are) /.test(
      phrase,
    ) ||
    /^ what (?:matters|counts|is needed|'s needed|is required)(?: now| most| above all)? (?:is|'s) /.test(phrase) ||
    /^ (?:it|that|this|everything|the rest|the next (?:step|move)) (?:is|'s) (?:now )?(?:up to|for) (?:them|him|her|you|\w+) $/.test(
      phrase,
    ) ||
    /^ (?:nothing (?:short of|less than) (?:\S+ ){1,10}(?:will|would|can) |anything (?:less|short|else|short of) )/.test(
      phrase,
    )
  );
}

/** "No soldier will leave this hill", "Not an inch will be given": what the speaker will not let happen. */
export function isRefusal(words: readonly Word[], range: WordRange): boolean {
  const phrase = spokenPhrase(words, range);
  return (
    /^ (?:no|not (?:a|an|one|a single)) (?:\S+ ){1,5}(?:(?:will|shall|may|must) (?:ever )?(?:be |have to )?\w+|can (?:ever )?(?:accept|allow|tolerate|agree|sign|surrender|give|cede|live|be (?:accepted|allowed|tolerated|given|ceded|surrendered))) /.test(
      phrase,
    ) ||
    /^ (?:nobody|no one|no power|nothing) (?:\S+ ){0,5}?(?:will|shall|can|is going to|has the right to) (?:ever )?(?:tell|dictate|force|make us|stop us|take|impose|order|decide|drive|break|move) /.test(
      phrase,
    ) ||
    /^ (?:no|never|enough)(?: ,)? (?:to|more) /.test(phrase) ||
    /^ not (?:one|an?|a single) (?:inch|metre|meter|centimetre|step|foot|yard|soldier|square \w+|penny|cent) /.test(
      phrase,
    ) ||
    /^ (?:never|no way|out of the question|absolutely not|certainly not) $/.test(phrase) ||
    / (?:will|shall|must) (?:always |forever )?(?:remain|stay|be) (?:ours|mine|our|under our|in our hands) /.test(
      phrase,
    ) ||
    / (?:is|are) ours (?:$|and |, )/.test(phrase)
  );
}

const OWN_SAYING =
  /^ (?:“ )?(?:we|i) (?:have |'ve )?(?:always |repeatedly |often |long |been )?(?:said|saying|made (?:it )?(?:very |absolutely |perfectly )?clear|told (?:them|him|her|everyone|(?:the|our|both|all) \S+(?: \S+)?))(?: (?:it |this )?(?:before|again|again and again|clearly|a \w+ times|many times|from the (?:start|beginning)|all along))*(?: that| :|:| ,) /;

/** Where a quoted sentence starts behind "we have always said that". */
export function pastOwnSaying(words: readonly Word[], range: WordRange): WordRange {
  const match = OWN_SAYING.exec(` ${phraseOf(words, range.from, range.to)} `);
  if (match === null) return range;
  const count = match[0].trim().split(" ").length;
  return range.to - range.from - count < 3 ? range : { from: range.from + count, to: range.to };
}
