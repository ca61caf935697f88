import { draftOf, type Draft, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { headWord, isPersonNamed } from "./event-phrases.ts";
import { MEETING_HEADS } from "./frame-words.ts";
import { partiesOf } from "../speakers/discourse.ts";

const DAY =
  "(?:the end of|the start of|the beginning of|midnight|noon|dawn|dusk|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|next|early|mid|late|\\d{1,2} \\S+|christmas|new year|the year|year|spring|summer|autumn|winter|then|that date|the weekend)";
const SPAN =
  "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|forty - five|sixty|ninety|the next \\S+)";
const UNIT = "(?:hours?|days?|weeks?|fortnight|months?|years?)";
const LATEST = phrasePattern(
  new RegExp(` (?:no|not) later than | (?:by|before) ${DAY} | within ${SPAN}(?: -)? (?:\\S+ )?${UNIT} `),
);
const LATEST_DAY = phrasePattern(new RegExp(` due (?:on|by|in|within|before) (?:${DAY}|${SPAN} ${UNIT}) `));
const GRANTED = phrasePattern(
  new RegExp(
    ` (?:has|have|had|given|gave|gives|giving|give|allowed|granted|set|grants|allows)(?: \\S+){0,5} (?:until|till|${SPAN} ${UNIT} to) `,
  ),
);
const ENDS = phrasePattern(
  new RegExp(
    ` (?:expires?|expired|runs? out|ran out|lapses?|to expire|elapses?|ends? at|ends? on) (?:\\S+ ){0,3}?(?:on|at|in|by|tomorrow|tonight|${DAY}) | runs? until | (?:is|are|was|were|falls?|fell) due (?:on|by|in|within|before) `,
  ),
);
const NAMED = phrasePattern(/ (?:deadline|ultimatum|time limit|cut-off date|target date|grace period|mandate) /);
const BINDS = phrasePattern(
  / (?:must|shall|should|has to|have to|had to|to be|is to|are to|were to|was to|required?|requires?|binds?|bound|provides?|prescribes?|stipulates?|foresees?|envisages?|allows?|commits?|obliges?|obliged|demand\w*|due|foreseen|agreed|pledged|undert\w+|ordered|told|asked|instructed|promised|committed|would|will|set|starts?|complete\w*) /,
);
const OF_A_TOLL = phrasePattern(/ (?:killed|died|wounded|dead) /);
const FALLS_DUE = phrasePattern(
  / (?:is|are|was|were|falls?|fell) (?:also |itself |only |not )?due (?:on|by|in|within|before) /,
);
const DUE = phrasePattern(/ due (?:on|by|within|before|in) /);

/** A limit or a fixed day by which something is due: "by Friday", "not later than 1 May", "has until noon to …", "expires on …". */
export function readLimit(p: Proposition): Draft | null {
  const { phrase, group } = p;
  if (OF_A_TOLL.test(phrase, p.scene.met)) return null;
  const ends =
    ENDS.test(phrase, p.scene.met) &&
    (NAMED.test(phrase, p.scene.met) ||
      / (?:truce|ceasefire|pause|mandate|agreement|accord|permit|licence|offer|lease|term) /.test(phrase));
  // "The census is due on 18 August"; a person or a meeting due on a day is only expected.
  const isDueOn =
    FALLS_DUE.test(phrase, p.scene.met) &&
    LATEST_DAY.test(phrase, p.scene.met) &&
    p.subject !== null &&
    !p.subjects.some((name) => isPersonNamed(p, name)) &&
    !MEETING_HEADS.has(headWord(p.scene.words, p.subject));
  const isLimit =
    isDueOn ||
    GRANTED.test(phrase, p.scene.met) ||
    ends ||
    (LATEST.test(phrase, p.scene.met) && BINDS.test(phrase, p.scene.met) && !isPastDeed(p)) ||
    (DUE.test(phrase, p.scene.met) && LATEST.test(phrase, p.scene.met));
  const isNamed =
    NAMED.test(phrase, p.scene.met) &&
    [
      "set",
      "move",
      "extend",
      "miss",
      "impose",
      "pass",
      "fix",
      "expire",
      "lapse",
      "push",
      "shift",
      "bring",
      "slip",
      "postpone",
      "meet",
      "give",
      "issue",
      "be",
      "fall",
    ].includes(group.lemma) &&
    !/ mandate /.test(phrase);
  if (!isLimit && !isNamed) return null;
  return draftOf(p, "deadline", isLimit ? "deadline-due" : "deadline-moved", {
    actors: p.subjects.length > 0 ? p.subjects : partiesOf(p.scene.discourse),
    modality:
      group.modal === "could" || group.modal === "may" || group.modal === "might"
        ? "possible"
        : group.isNegated || / no (?:\S+ )?deadline /.test(phrase)
          ? "denied"
          : "asserted",
  });
}

/** "seized the town within two days": how long a thing took is no limit. */
function isPastDeed(p: Proposition): boolean {
  const { group, phrase } = p;
  return (
    group.isPast &&
    !group.isPassive &&
    !group.isFuture &&
    group.modal === null &&
    !/ (?:agreed|pledged|promised|demanded|ordered|told|asked|undertook|required|obliged|committed|set) /.test(phrase)
  );
}
