// Days that are fixed or moved by name: "set 1 September as the day for the vote", "the target had been the end of May", "the date could
// slip", "extended the mandate until July", "the council will cease to exist on 7 February". Weakness: a day that is only mentioned with
// the noun ("on the date of the vote") is not told apart from one that is fixed by more than its verb.

import { draftOf, type Draft, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { phraseOf } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { headOf, headWord } from "./event-phrases.ts";
import { isDayOfMeeting } from "./meeting-plans.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { ACCORD_HEADS, ATTACKS } from "./frame-words.ts";

const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\\b";
const DATE = `(?:(?:the )?(?:end|start|beginning|middle|close) of|midnight|noon|dawn|dusk|nightfall|monday|tuesday|wednesday|thursday|friday|saturday|sunday|${MONTHS}|today|tomorrow|tonight|next (?:week|month|year|spring|summer|autumn|winter)|early|mid|late|\\d{1,2} (?:${MONTHS})|the \\d{1,2}(?:st|nd|rd|th)|\\d{4}|christmas|easter|ramadan|spring|summer|autumn|winter|the (?:spring|summer|autumn|winter|fall|new year))`;
const DAY_NOUN =
  "(?:day|date|deadline|target|target date|cut - off|cut-off|cut-off date|cutoff|cut - off date|closing date|due date|time limit|limit|term)";

const AS_DAY = phrasePattern(
  new RegExp(
    ` (?:set|sets|named|names|fixed|fixes|chose|chosen|picked|designated|declared|given|gave|proposed|suggested) (?:\\S+ ){0,6}as (?:the|its|their|his|her|a) (?:\\S+ ){0,2}?${DAY_NOUN} `,
  ),
);
const IS_DAY = phrasePattern(
  new RegExp(
    ` (?:is|was|be|been|remains|remained) (?:the|its|their|his|her) (?:\\S+ ){0,2}?${DAY_NOUN} (?:by|on|for|to|set|when|fixed|before) `,
  ),
);
const ON_DATE = new RegExp(` (?:on|at|in|from|by|with) (?:the )?(?:night of |morning of )?${DATE}`);
const IS_DATE = new RegExp(
  ` (?:is|was|be|been|remains|remained|falls|fell|stands at|stood at) (?:now |still |on |in |set for |for )?(?:the )?${DATE}`,
);
const UNTIL = new RegExp(` (?:until|till) (?:the )?(?:\\S+ )?${DATE}`);
const TO_DATE = new RegExp(` to (?:the )?(?:end of )?${DATE}`);

const DAYS: ReadonlySet<string> = new Set([
  "date",
  "deadline",
  "target",
  "cut-off",
  "cutoff",
  "limit",
  "ultimatum",
  "off",
]);
const MOVED: ReadonlySet<string> = new Set(
  "slip move shift push bring put extend postpone pass approach near loom change advance defer delay set fix keep stand lapse go come expire".split(
    " ",
  ),
);
const LENGTHENED: ReadonlySet<string> = new Set("extend prolong renew lengthen defer prorogue".split(" "));
const ENDS: ReadonlySet<string> = new Set("dissolve disband".split(" "));
/** What ends or begins of itself on its day. */
const ENDING =
  / (?:cease to exist|ceases to exist|snaps? back|takes? (?:full )?effect|(?:come|comes) (?:back )?into (?:force|effect|operation)|goes? into (?:force|effect)|falls? away|runs? out) /;

const OF_MEETING = phrasePattern(/ (?:talks|meeting|summit|round|visit|session|signing|ceremony) /);
const OF_DAY = phrasePattern(/ (?:target|deadline|cut-off) (?:date )?(?:for|to|of) /);

/** A day that is fixed or moved by name, or on which something ends or begins of itself; null where the clause tells of none. */
export function fixedDay(p: Proposition): Draft | null {
  const { group, phrase, scene } = p;
  const { lemma } = group;
  const head = headWord(scene.words, p.subject);
  const about = ` ${p.subject === null ? "" : phraseOf(scene.words, p.subject.from, p.subject.to)} `;
  if (isDayOfMeeting(phrase)) return null;
  if (AS_DAY.test(phrase, scene.met) || IS_DAY.test(phrase, scene.met)) return day(p, "deadline-day");
  const isOfMeeting = MEETING_HEADS.has(head) || OF_MEETING.test(about, scene.met);
  if (isOfMeeting || ATTACKS.has(head)) return null;
  if (DAYS.has(head) || isItOfDay(p) || OF_DAY.test(about, scene.met)) {
    if ((lemma === "be" || lemma === "fall" || lemma === "remain" || lemma === "stand") && IS_DATE.test(phrase))
      return day(p, "deadline-day");
    if (
      MOVED.has(lemma) &&
      (group.modal !== null || group.isPassive || TO_DATE.test(phrase) || lemma === "pass" || lemma === "slip") &&
      !/ no (?:\S+ )?date /.test(about)
    )
      return day(p, "deadline-moved");
  }
  const isLength = LENGTHENED.has(lemma) && (UNTIL.test(phrase) || TO_DATE.test(phrase));
  if (isLength) return day(p, "deadline-extended");
  // "may appeal until 30 November"
  if ((group.modal === "may" || group.modal === "can") && UNTIL.test(phrase))
    return day(p, "deadline-until", "asserted");
  const inner = movedWithin(p);
  if (inner !== null) return inner;
  if (group.isPast || group.isPerfect || group.isPassive) return null;
  // "The truce takes effect on 3 August"
  if (ACCORD_HEADS.has(head) && !TAKES_EFFECT.test(phrase)) return null;
  const isEnd =
    ENDING.test(phrase) || (ENDS.has(lemma) && (group.isFuture || group.modal === null) && p.subjects.length === 0);
  return isEnd && ON_DATE.test(phrase) ? day(p, "deadline-end") : null;
}

const TAKES_EFFECT = / (?:takes?|taking) (?:full )?effect | (?:comes?|enters?|goes?) into (?:force|effect) /;
/** "takes effect on 3 August": a day that is fixed; what took effect is an accord. */
export function setsDay({ group, phrase }: Proposition): boolean {
  const liesAhead = !group.isPast && !group.isPerfect && !group.isNegated && group.modal !== "may";
  return liesAhead && / (?:effect|force|operation) (?:on|at|from) /.test(phrase);
}

const SHIFTED: ReadonlySet<string> = new Set(
  "move push put shift extend prolong postpone defer delay bring renew".split(" "),
);

/** "agreed [to prolong the truce until 18 February]", "have moved the date back to May": a day moved by an infinitive, or by somebody. */
function movedWithin(p: Proposition): Draft | null {
  const { group, scene, to } = p;
  const { words } = scene;
  if (SHIFTED.has(group.lemma) && !group.isPassive) {
    const object = phraseAfter(words, group.to, to);
    const isDay = object !== null && DAYS.has(words[Math.max(0, headOf(words, object))].lower);
    return isDay ? day(p, "deadline-moved") : null;
  }
  const inner = scene.groups.find(
    (each) => each.form === "to" && each.from >= group.to && each.from <= group.to + 1 && each.to < to,
  );
  if (inner === undefined || !SHIFTED.has(inner.lemma) || !/^(?:agree|decide|vote)$/.test(group.lemma)) return null;
  const said = ` ${phraseOf(words, inner.from, to)} `;
  if (!UNTIL.test(said) && !TO_DATE.test(said)) return null;
  const from = inner.main;
  return { ...day(p, "deadline-moved", "asserted"), from, content: { from, to } };
}

/** "set a deadline of 30 June; it was extended by a week": the pronoun that means the limit named before it. */
function isItOfDay({ subject, scene: { words, discourse, sentence } }: Proposition): boolean {
  if (
    subject === null ||
    subject.to - subject.from !== 1 ||
    !/^(?:it|this|that|which)$/.test(words[subject.from].lower)
  )
    return false;
  const before = words.slice(0, subject.from);
  const earlier = before.length > 2 ? before : (discourse.sentences[sentence.number - 1]?.words ?? []);
  return earlier.some(({ lower }) => /^(?:deadline|ultimatum|cut-off|cutoff)$/.test(lower));
}

/** "It authorises the force until the end of 2027": how long a term holds. */
export function runsUntil(p: Proposition): Draft | null {
  return UNTIL.test(p.phrase) ? day(p, "deadline-until", "asserted") : null;
}

function day(p: Proposition, rule: string, modality = modalityOf(p)): Draft {
  return draftOf(p, "deadline", rule, {
    actors:
      p.subjects.length > 0 && !/^anonymous: (?:the )?(?:date|deadline|target)/i.test(p.subjects[0])
        ? p.subjects
        : partiesOf(p.scene.discourse),
    modality,
  });
}

function modalityOf({ group }: Proposition): Draft["modality"] {
  return /^(?:could|may|might)$/.test(group.modal ?? "") ? "possible" : group.isNegated ? "denied" : "asserted";
}
