import type { Scene } from "../assembly/draft.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { isSign, phraseOf } from "../frames/words.ts";

const TURNED = phrasePattern(
  /^ (?:should (?:the |an? |its |his |her |their |any |either |both |one )?[\w'’-]+ (?:\S+ ){1,14}|were (?:the |an? |its |either )?[\w'’-]+ (?:\S+ ){0,4}to (?:\S+ ){1,10}|only (?:if|when|after|once|then|by|with|in exchange for|in return for) (?:\S+ ){1,14}|not (?:before|until|till) (?:\S+ ){1,14}|(?:unless|until|provided|providing|as long as|so long as|as soon as|without|failing|barring|absent|once|in the absence of) (?:\S+ ){1,18}|first (?:\S+ ){2,10}(?:, )?(?:and )?(?:only )?then )(?:.*?)(?:will|would|can|could|may|might|shall|must|cannot|'ll|wo n't|there is no|there are no|is no|are no) /,
);
const BEHIND =
  /^ (?:but |and )?(?:provided|providing|unless|on condition|on the condition|only if|only when|only once|only after|as soon as|the moment|in case|in the event|as long as|so long as|if|once|until|assuming) (?:that )?(?:\S+ ){2,}/;
/** "They must leave first, or there will be no talks": a demand and what follows if it is not met. */
const OR_ELSE = phrasePattern(
  /^ (?:\S+ ){1,8}(?:must|has to|have to|needs? to|had better|should) (?:\S+ ){1,14}or (?:else )?(?:(?:there|it|they|we|he|she|i) |(?:the|our|their|its) (?:\S+ ){1,3}|\S+ )(?:will|would|shall|'ll|faces?|loses?) /,
);
const EITHER = phrasePattern(
  /^ either (?:we|they|you|he|she|it|the|our|their|his|her|its|all) (?:\S+ ){1,12}or (?:we|they|you|he|she|it|the|our|their|there) (?:\S+ )+/,
);
/** "Whether the bridge opens depends on the inspectors" */
const WHETHER_DEPENDS = phrasePattern(
  /^ (?:whether|when|how (?:soon|much|far|long|many)) (?:\S+ ){1,14}?(?:depends?|depended|hinges?|hinged|hangs?|hung|rests?|rested|turns?) (?:\S+ )?(?:on|upon) /,
);
const VERBLESS = phrasePattern(
  /^ (?:no|not|never|nothing) (?:\S+ ){0,10}(?:unless|until|without|before|as long as|so long as|if|while) (?:\S+ ){1,}|^ no (?:\S+ ){1,4}, no (?:\S+ ){1,5}$|^ first (?:\S+ ){1,6}, (?:and )?(?:only )?then (?:\S+ ){1,8}$/,
);

/**
 * True for content that is one condition from its first word to its last, however its clauses are cut: "Should Sweden refuse, Norway
 * will close the bridge", "Only when the guns are gone will we leave", "No talks unless the guns leave".
 *
 * The words of an attribution in the middle are left out.
 */
export function isWholeCondition(scene: Scene, range: WordRange, hole: WordRange | null): boolean {
  const { words, groups, met } = scene;
  if (hole === null && ![TURNED, EITHER, OR_ELSE, VERBLESS, WHETHER_DEPENDS].some((each) => each.mayMatch(met)))
    return false;
  let from = range.from;
  while (from < range.to && isSign(words[from])) from++;
  let phrase = ` ${phraseOf(words, from, hole === null ? range.to : Math.max(from, hole.from))} `;
  if (hole !== null) phrase += `${phraseOf(words, hole.to, range.to)} `;
  // Two sentences are no single condition.
  if (/ [.!?;:] \S/.test(phrase)) return false;
  // "Only, she said, if they leave first": an answer.
  if (
    hole !== null &&
    hole.from - from <= 2 &&
    /^ only (?:if|when|once|after|on condition) (?:\S+ ){2,}/.test(phrase.replace(" , ", " "))
  )
    return true;
  if (/^ (?:should|were) /.test(phrase) && / \? /.test(phrase)) return false;
  if (
    TURNED.test(phrase, met) &&
    !/^ (?:once|until|without) (?:again|now|recently|then|a doubt|doubt|question) /.test(phrase)
  )
    return true;
  if (WHETHER_DEPENDS.test(phrase, met) || EITHER.test(phrase, met) || OR_ELSE.test(phrase, met)) return true;
  const hasVerb = groups.some(
    (group) => group.form === "finite" && group.from >= range.from && group.to <= (hole?.from ?? range.to),
  );
  if (VERBLESS.test(phrase, met) && !hasVerb) return true;
  // "They agreed to it, an aide said, provided that …": the terms stand behind the attribution.
  if (hole === null || !hasVerb) return false;
  let at = hole.to;
  while (at < range.to && isSign(words[at])) at++;
  return BEHIND.test(` ${phraseOf(words, at, range.to)} `);
}
