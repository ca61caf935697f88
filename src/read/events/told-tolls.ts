// Tolls that a source gives for its own or others' losses: by setting a figure ("puts the displaced at 30,000"), by owning to it
// ("admitted to four losses"), by claiming it ("claims to have killed 58"), and shares of people whom help reached ("fewer than half
// have been given food"). Each is a toll and nothing else
// beside it; on-tellers-word.ts puts it on the word of its source.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";

/** Nouns and states that count the harmed: "its losses", "the newly displaced". */
const LOSS =
  "(?:loss(?:es)?|dead|deaths?|death toll|toll|casualties|casualty|fatalities|wounded|injured|missing|displaced|homeless|victims?|bodies|killed|starving|hungry|detained|disappeared|imprisoned|refugees|people in need)";
const NUMBER =
  "(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|scores|hundreds|thousands|several|a dozen|half a million)";
const BOUND =
  "(?:(?:more|fewer|less) than |at least |some |about |around |nearly |almost |over |up to |roughly |an estimated |between )?";
/** Nouns by which the figure counts no people: "the cost of the dead wood at 300 million crowns". */
const NO_PEOPLE =
  "(?! (?:million |billion )?(?:per|crowns|dollars|euros|pounds|percent|days|weeks|months|years|hours|meetings|villages|houses))";

const SETS = wordList("put estimate give place set reckon count");
/** "puts the number of dead at more than 6,700", "gave the number of missing as 24" */
const SET_AT = phrasePattern(
  new RegExp(
    ` (?:put|puts|putting|estimate|estimates|estimated|give|gives|gave|given|place|places|placed|set|sets|reckon|reckons|reckoned) (?:(?:the|its|their|his|her|total|overall) )(?:\\S+ ){0,8}?${LOSS} (?:\\S+ ){0,8}?(?:at|as|to) ${BOUND}${NUMBER}${NO_PEOPLE} `,
  ),
);
/** "The number of missing persons was put at 310." */
const IS_SET_AT = phrasePattern(
  new RegExp(
    ` ${LOSS} (?:\\S+ ){0,6}?(?:is|are|was|were|has been|have been|had been) (?:put|estimated|given|placed|set|reckoned) (?:\\S+ ){0,4}?(?:at|as|to be) ${BOUND}${NUMBER}${NO_PEOPLE} `,
  ),
);

const OWNS_TO = wordList("admit acknowledge concede own confess report record register confirm list announce claim");
/** "admitted to four losses of its own", "acknowledged the deaths of nine", "reported 14 new casualties" */
const OWNED = phrasePattern(
  new RegExp(
    ` (?:${NUMBER} (?:\\S+ ){0,2}?(?:losses|dead|deaths?|casualties|fatalities|wounded|injured|missing)|the (?:loss|deaths?|killing) of ${BOUND}${NUMBER}(?: \\S+)?) `,
  ),
);

const CLAIMS = wordList("claim boast brag say report admit acknowledge concede deny");
/** "claimed to have killed 58 soldiers", "boasts of having wounded 30" */
const CLAIMED = phrasePattern(
  new RegExp(
    ` (?:to have|of having|having) (?:killed|wounded|injured|captured|abducted|lost) ${BOUND}${NUMBER}(?! (?:tanks|vehicles|villages|towns|posts|positions|houses|drones|missiles|bridges|seats|votes|weeks|days|months|years|hours|kilometres|miles)) `,
  ),
);

/** "spoke of 30 bodies", and behind a toll in the same sentence "rights groups speak of more than 7,000" */
const SPOKEN = phrasePattern(
  new RegExp(` (?:speaks?|spoke|spoken|talks?|talked) of ${BOUND}${NUMBER} (?:\\S+ )?${LOSS} `),
);
const SPOKEN_BARE = phrasePattern(new RegExp(` (?:speaks?|spoke|spoken|talks?|talked) of ${BOUND}${NUMBER} $`));
const HARMED_BEFORE = /^(?:died|killed|dead|deaths|wounded|injured|displaced|missing|toll|victims|casualties)$/;

const SHARE =
  "(?:half|most|none|a third|a quarter|a fifth|a tenth|a fraction|two thirds|three quarters|(?:one|two|three) in (?:\\d+|\\w+)|few|many|\\d+ (?:percent|per cent))";
const AID =
  "(?:food|aid|water|blankets?|shelter|medicines?|tents?|rations?|bread|help|relief|treatment|vaccines?|flour|clothes)";
/** "fewer than half have been given food", "only a third of the displaced have received blankets" */
const REACHED = phrasePattern(
  new RegExp(
    ` ${SHARE} (?:of (?:\\S+ ){1,6}?)?(?:has|have|had|are|is|get|gets|got|receive|receives|received) (?:been |yet |so far |not |still |only )*(?:given|received|got|reached by|supplied with|offered|handed|had|promised)? ?(?:\\S+ ){0,2}?${AID} `,
  ),
);

/** A toll as its source gives it, on that source's word; null where the clause gives none. */
export function toldToll(p: Proposition): Draft | null {
  const { group, phrase, scene } = p;
  if (group.isFuture || /^(?:would|could|may|might|should|must)$/.test(group.modal ?? "")) return null;
  const { lemma } = group;
  const { met } = scene;
  const isGiven =
    !group.isPassive &&
    ((SETS.has(lemma) && SET_AT.test(phrase, met)) ||
      (OWNS_TO.has(lemma) && OWNED.test(phrase, met)) ||
      (CLAIMS.has(lemma) && CLAIMED.test(phrase, met)) ||
      SPOKEN.test(phrase, met) ||
      (SPOKEN_BARE.test(phrase, met) && scene.words.slice(0, p.from).some(({ lower }) => HARMED_BEFORE.test(lower))));
  if (isGiven) {
    if (lemma === "deny" || group.isNegated) return null;
    return draftOf(p, "casualty", "casualty-told");
  }
  return (group.isPassive && SETS.has(lemma) && IS_SET_AT.test(phrase, met)) || REACHED.test(phrase, met)
    ? draftOf(p, "casualty", "casualty-told")
    : null;
}
