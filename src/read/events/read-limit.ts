import { draftOf, type Draft, type Proposition } from "../assembly/draft.ts";
import { headWord, isPersonNamed } from "./event-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { phraseOf } from "../frames/words.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { isWhenDone } from "./read-deadline.ts";
import { fixedDay } from "./fixed-day.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { DEEDS, TRAVELS } from "./frame-words.ts";
import type { ActorName } from "../../domain/claim.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";

const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\\b";
const ORDINAL =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty - \\S+|thirtieth|thirty - first";
const DAY = `(?:(?:the )?(?:end|start|beginning|middle|close|second half|first half) of|(?:the )?(?:year's|year 's|month's|month 's|week's|week 's) end|midnight|noon|dawn|dusk|nightfall|sunset|\\d{1,2} ?(?:a\\.?m|p\\.?m|gmt|o['’]clock)\\.?|\\d{1,2}[:.]\\d\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|${MONTHS}|today|tomorrow|tonight|next|early|mid|late|this (?:week|month|year|evening|autumn|spring|summer|winter)|\\d{1,2} (?:${MONTHS})|\\d{4}|the \\d{1,2}(?:st|nd|rd|th)|christmas|easter|ramadan|new year|the (?:first|second|third|fourth) of|the (?!first|second|third|fourth)(?:${ORDINAL})|the (?:rains|monsoon|snows?|thaw|harvest|year|new year|spring|summer|autumn|winter|fall|weekend|holidays|rainy season|election|elections|vote|summit)|year|spring|summer|autumn|winter|then|that date|which date)`;
const SPAN =
  "(?:\\d+|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|forty - five|sixty|ninety|the next \\S+)";
const UNIT = "(?:hours?|days?|weeks?|fortnight|months?|years?)";
const LATEST = phrasePattern(
  new RegExp(` (?:no|not) later than | (?:by|before) ${DAY} | within ${SPAN}(?: -)? (?:\\S+ )?${UNIT} `),
);
const LATEST_DAY = phrasePattern(new RegExp(` due (?:on|by|in|within|before) (?:${DAY}|${SPAN} ${UNIT}) `));
const GRANTED = phrasePattern(
  new RegExp(
    ` (?:has|have|had) (?:only |still |now |just |another )*(?:until|till) (?!now |recently |then )| (?:given|gave|gives|giving|give|allowed|granted|set|grants|allows)(?: \\S+){0,11} (?:until|till) | (?:(?:has|have|had)(?: \\S+){0,5}|(?:given|gave|gives|giving|give|allowed|granted|set|grants|allows)(?: \\S+){0,7}) ${SPAN} ${UNIT} (?:left )?(?:(?:under|from|after|by) (?:\\S+ ){1,4})?to `,
  ),
);
const ENDS = phrasePattern(
  new RegExp(
    ` (?:expires?|runs? out|lapses?|to expire|to lapse|elapses?|ends? at|ends? on|ends? in (?=${SPAN} ${UNIT})|expires? in (?=${SPAN} ${UNIT})|closes? (?:on|at)) (?:\\S+ ){0,3}?(?:on|at|in|by|tomorrow|tonight|${DAY}) | (?:runs?|lasts?|valid|good|holds?|stands?|remains?|open|in (?:force|effect|place)) (?:until|till|through) (?:the )?${DAY}| (?:is|are|was|were|falls?|fell) due (?:on|by|in|within|before) `,
  ),
);
/** What runs for a time and then ends. */
const RUNS =
  / (?:truce|ceasefire|pause|mandate|agreement|accord|permit|licence|offer|lease|term|extension|waiver|exemption|authori[sz]ation|resolution|window|right|sanctions|moratorium|visa|visas|contract|programme|arrangement|nominations|registration|applications|subscription|bidding|deal|lull|period|grace|treaty|pact|embargo|ban|amnesty|emergency|curfew|freeze|suspension|reprieve|halt|quota|passport|pass|concession|guarantee|immunity) /;
const NAMED = phrasePattern(/ (?:deadline|ultimatum|time limit|cut-off date|target date|grace period|mandate) /);
/** What is only a time, so that its end is that of a limit even where it is past. */
const OVER = phrasePattern(/ (?:deadline|ultimatum|period|window|grace|mandate|term|time limit|extension|notice) /);
const RAN_OUT = phrasePattern(
  / (?:expired|lapsed|elapsed|ran out|ended) (?:on|at|in|by|last|yesterday|overnight|this|without) /,
);
const BINDS = phrasePattern(
  / (?:must|shall|should|has to|have to|had to|to be|to have|is to|are to|supposed|meant|were to|was to|required?|requires?|binds?|bound|provides?|prescribes?|stipulates?|foresees?|envisages?|allows?|commits?|obliges?|obliged|demand\w*|due|foreseen|agreed|pledged|undert\w+|ordered|told|asked|instructed|promised|committed|would|will|set|starts?|complete\w*) /,
);

/** "was given another month": more time. */
const GIVEN_TIME = phrasePattern(
  new RegExp(
    ` (?:gave|gives|give|allowed|allows|granted|grants) (?!(?:way|in|up|ground|back) )(?:(?!after |within |for )\\S+ ){1,4}${SPAN} ${UNIT} $| (?:given|granted|allowed) (?:another|a further|an extra|${SPAN} (?:more|extra)) (?:\\S+ )?${UNIT} `,
  ),
);

/** "is to be completed in sixty days": a time for the whole of a thing. */
const DONE_IN = phrasePattern(
  new RegExp(
    ` (?:completed?|finish(?:ed)?|concluded?|done|over|settled?|gone|report|reply|respond|answer|disarm|disband)(?: back)? in ${SPAN} (?:\\S+ )?${UNIT} `,
  ),
);

/** Verbs of wanting or taking on: what they bring is due by the day they name. */
const WANTS: ReadonlySet<string> = new Set(
  "want seek demand expect urge call press push ask request insist propose promise pledge vow undertake plan intend hope aim order instruct invite need oblige force".split(
    " ",
  ),
);

/** Verbs of what is done to a limit. */
const MOVED: ReadonlySet<string> = new Set(
  "set move extend miss impose pass fix expire lapse push shift bring slip postpone meet give issue be fall".split(" "),
);
const DUE_ON = phrasePattern(
  / (?:is|are|was|were|falls?|fell) (?:also |itself |only |not )?due (?:on|by|in|within|before) /,
);
const TIME_IS_UP = phrasePattern(/ (?:time|the clock) (?:is|runs|will run|ran) (?:up|out) (?:on|at|in|by) /);
const DUE = phrasePattern(/ due (?:on|by|within|before|in) /);
const HARM = phrasePattern(/ (?:killed|died|wounded|dead) /);

/** A limit or a fixed day by which something is due: "by Friday", "not later than 1 May", "has until noon to …", "expires on …". */
export function readLimit(p: Proposition): Draft | null {
  const { phrase, group } = p;
  if (HARM.test(phrase, p.scene.met)) return null;
  // "A truce by May would have sufficed"
  if (group.modal === "would" && group.isPerfect) return null;
  if (
    isWhenDone(p) &&
    !LATEST.test(` ${phraseOf(p.scene.words, pastTime(p.scene.words, group.to, p.to), p.to)} `, p.scene.met)
  )
    return null;
  const aboutSubject = ` ${p.subject === null ? "" : phraseOf(p.scene.words, p.subject.from, p.subject.to)} `;
  const about = ` ${p.subject === null ? "" : phraseOf(p.scene.words, p.subject.from, p.subject.to)}${phrase}`;
  const isOver =
    group.isPast &&
    /^(?:expire|lapse|elapse|run|end)$/.test(group.lemma) &&
    OVER.test(aboutSubject, p.scene.met) &&
    RAN_OUT.test(phrase, p.scene.met);
  const ends =
    isOver || (!group.isPast && ENDS.test(phrase, p.scene.met) && (NAMED.test(about, p.scene.met) || RUNS.test(about)));
  // "The census is due on 18 August"; a person or a meeting due on a day is only expected.
  const isDueOn =
    DUE_ON.test(phrase, p.scene.met) &&
    LATEST_DAY.test(phrase, p.scene.met) &&
    p.subject !== null &&
    !p.subjects.some((name) => isPersonNamed(p, name)) &&
    !MEETING_HEADS.has(headWord(p.scene.words, p.subject)) &&
    // "The elections are due on 13 October": an event to come; "due by mid-June" is a limit.
    !(DEEDS.has(headWord(p.scene.words, p.subject)) && / due (?:on|in) /.test(phrase));
  const isLimit =
    isDueOn ||
    TIME_IS_UP.test(phrase, p.scene.met) ||
    GIVEN_TIME.test(phrase, p.scene.met) ||
    (group.lemma === "be" && / (?:last|final|latest) (?:day|date|moment) (?:on which|by which|to|for) /.test(phrase)) ||
    (DONE_IN.test(phrase, p.scene.met) && (group.isFuture || group.modal !== null || WANTS.has(group.lemma))) ||
    GRANTED.test(phrase, p.scene.met) ||
    ends ||
    (LATEST.test(phrase, p.scene.met) &&
      (BINDS.test(phrase, p.scene.met) || WANTS.has(group.lemma)) &&
      !isPastDeed(p)) ||
    (DUE.test(phrase, p.scene.met) && LATEST.test(phrase, p.scene.met));
  const isNamed = NAMED.test(phrase, p.scene.met) && MOVED.has(group.lemma) && !/ mandate /.test(phrase);
  if (!isLimit && !isNamed) return fixedDay(p);
  if (isOnlyAwaited(p)) return null;
  return draftOf(p, "deadline", isLimit ? "deadline-due" : "deadline-moved", {
    actors: giversIn(p) ?? (p.subjects.length > 0 ? p.subjects : partiesOf(p.scene.discourse)),
    modality:
      group.modal === "could" || group.modal === "may" || group.modal === "might"
        ? "possible"
        : (group.isNegated && !/ not later than /.test(phrase)) || / no (?:\S+ )?deadline /.test(phrase)
          ? "denied"
          : "asserted",
  });
}

/** "met the rebels after a summit where [leaders] gave them two days": who sets a limit told in a clause further on; null where none does. */
function giversIn({ group, scene, to }: Proposition): readonly ActorName[] | null {
  const { words, groups, discourse, sentence } = scene;
  const giving = groups.find(
    (each) => each.form === "finite" && each.from >= group.to && each.to <= to && each.lemma === "give",
  );
  if (giving === undefined || giving.isPassive) return null;
  const subject = subjectBefore(words, giving, group.to);
  const names = subject === null || subject.isRelative ? [] : resolvePhrase(discourse, sentence, subject.head);
  return names.length > 0 ? names : null;
}

/** "will travel to the island before the end of May", "expects nothing by then": a journey or a hope that nobody holds anybody to. */
function isOnlyAwaited({ group, phrase, subject, scene: { words } }: Proposition): boolean {
  if (group.lemma === "expect" && (group.isNegated || / (?:nothing|no|little) /.test(phrase))) return true;
  // "urged them to convene a meeting before the end of May"
  const isOfMeeting =
    / (?:convene|hold|resume|call|attend) (?:\S+ ){0,4}(?:meeting|meetings|conference|session|round|talks|summit) /.test(
      phrase,
    );
  if (isOfMeeting && WANTS.has(group.lemma) && / before /.test(phrase)) return true;
  if (!TRAVELS.has(group.lemma) && group.lemma !== "meet") return false;
  if (/ (?:no|not) later than | within /.test(phrase) || /^(?:must|shall|should)$/.test(group.modal ?? ""))
    return false;
  const isOfThing =
    subject !== null &&
    /^(?:aid|report|results?|list|text|answer|reply|draft|convoys?|supplies|troops|forces|fighters|soldiers|army)$/.test(
      headWord(words, subject),
    );
  return !isOfThing && (group.isFuture || group.modal !== null) && !/ (?:is|are|was|were|has|have) to /.test(phrase);
}

/** "seized the town within two days": how long a thing took is no limit. */
function isPastDeed(p: Proposition): boolean {
  const { group, phrase } = p;
  return (
    group.isPast &&
    !group.isPassive &&
    !group.isFuture &&
    group.modal === null &&
    !WANTS.has(group.lemma) &&
    !/ (?:agreed|pledged|promised|demanded|ordered|told|asked|undertook|required|obliged|committed|set) /.test(phrase)
  );
}

/** "unless a deal is found by the summer": the limit named in a clause that something hangs on, whatever its verb. */
export function limitOfCondition(p: Proposition): Draft | null {
  // "if they are not in uniform by then": the day stands elsewhere.
  const isNamed = LATEST.test(p.phrase.replaceAll(" by then ", " "), p.scene.met);
  return isNamed && !HARM.test(p.phrase, p.scene.met)
    ? draftOf(p, "deadline", "deadline-of-condition", {
        actors: p.subjects.length > 0 ? p.subjects : partiesOf(p.scene.discourse),
      })
    : null;
}
