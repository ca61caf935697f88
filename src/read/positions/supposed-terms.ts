// Words that look like terms and name none: the writer's own reserve ("if confirmed"), how far terms are met, how a thing would be rated.

/** "the plan, if confirmed, echoes it", "could, if left to fester, feed unrest": the writer's own reserve, no terms. */
const SUPPOSED =
  / , if (?:confirmed|true|verified|accurate|correct|authentic|genuine|proven|proved|need be|necessary|possible|anything|left(?: \S+){1,3}|unchecked|unaddressed|unresolved|successful|any) (?=, )/g;
/** "not one of the conditions for the deal had been met": how far terms are met names none. */
const MET =
  / conditions for (?:\S+ ){1,8}?(?:had|have|has|were|are|is|was) (?:not |n't |yet |never )?(?:been )?(?:met|fulfilled|satisfied|improved|ripe|right|in place|changed|created)(?= )/g;
/** "talked about the conditions for a truce", "discussed conditions for a return": what is talked of, and none is named. */
const TALKED_OF =
  / (?:about|on|over|concerning|regarding|discuss(?:ed|es|ing)?|debat(?:ed|es|ing)|negotiat(?:ed|es|ing)) (?:the |its |their |what |possible |any ){0,2}(?:\S+ )?conditions (?=(?:for|of|in) )/g;
/** "it would be a mistake if they left": how something is rated, should it come. */
const RATED_IF =
  /( (?:it|that|this) (?:would|will|might|could|'d) (?:not )?be (?:\S+ ){0,2}?(?:good|well|fine|helpful|useful|better|best|wise|ideal|nice|great|wrong|mistake|shame|pity|tragedy|tragic|disaster|disastrous|sad|unfortunate|dangerous|catastrophe|catastrophic|fatal|terrible|absurd|odd|strange|unwise|foolish|desirable|preferable|surprising|surprise|naive|miracle|progress|step forward|step backwards?)) (?:(?:and|for) \S+ ){0,2}?if /g;

/** A phrase in lower case between blanks without such words. */
export function withoutSupposed(phrase: string): string {
  return phrase.replace(SUPPOSED, " ").replace(MET, " ").replace(TALKED_OF, " ").replace(RATED_IF, "$1 ");
}
