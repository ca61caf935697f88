// Meetings told of in what is sure, open or without a plan: "it is unclear whether Dahl will come", "there are no plans to meet",
// "it was the first encounter between the two since May", "Torvik is mentioned as a venue".
// Weakness: "whether" with a verb of going is taken for attendance at the talks whatever it is one would go to.

import { wordList } from "../../kit/word-list.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, type Proposition, type Scene } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { actorsAfter, wholeOf } from "./event-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";

/** What one would do who comes to talks. */
const COMES = wordList("attend come travel go meet join participate appear return visit sit resume reconvene");
/** Those of them that need a place or talks beside them, or an end of the clause. */
const NO_ANSWER = phrasePattern(
  / (?:(?:un|not |yet |less than |far from |by no means |anything but )(?:clear|certain|sure|settled|known|decided|resolved)|unclear|uncertain|open|doubtful|undecided|unknown|in doubt|in question|moot|unresolved|remains to be seen|anyone's guess|an open question) /,
);

/** "Whether Dahl will travel is not certain", "It remains open if the Front will attend": attendance that is open, said by nobody. */
export function openAttendance(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words, groups, discourse, sentence } = scene;
  // "It is not certain that Dahl will come" leaves as much open as "whether".
  const at = words.findIndex(
    ({ lower }, i) =>
      lower === "whether" ||
      lower === "if" ||
      (lower === "that" && i >= 4 && words[0].lower === "it" && UNSURE.test(` ${phraseOf(words, i - 3, i)} `)),
  );
  if (at < 0 || scene.inQuote(at)) return [];
  const group = groups.find((each) => each.from > at);
  if (group === undefined || !(group.isFuture || group.modal === "would") || group.isPassive) return [];
  const comes =
    COMES.has(group.lemma) ||
    (group.lemma === "take" && words[group.to]?.lower === "part") ||
    (group.lemma === "be" && /^(?:there|present|represented)$/.test(words[group.to]?.lower ?? "")) ||
    (group.lemma === "send" &&
      / (?:anyone|anybody|delegat\w+|envoys?|representatives?|team) /.test(
        ` ${phraseOf(words, group.to, Math.min(words.length, group.to + 4))} `,
      ));
  if (!comes) return [];
  const subject = subjectBefore(words, group, at + 1);
  if (subject === null) return [];
  const end = endOf(words, group.to);
  const isFirst = at === 0 || words[at - 1].text === ",";
  // "It is not clear | whether": the doubt stands before or behind.
  const before = ` ${phraseOf(words, Math.max(0, at - 7), at)} `;
  const doubt =
    groups.find((each) => each.from >= group.to && each.to <= end && each.lemma === "be") ??
    groups.find((each) => each.from >= group.to && each.lemma === "remain");
  const isDoubted = isFirst
    ? doubt !== undefined && NO_ANSWER.regex.test(` ${phraseOf(words, doubt.from, end)} `)
    : NO_ANSWER.regex.test(before) && / (?:it|is|remains?|was|remained) /.test(before);
  if (!isDoubted) return [];
  let from = at;
  if (!isFirst) while (from > 0 && at - from < 7 && words[from].lower !== "it") from--;
  if (!isFirst && words[from].lower !== "it") return [];
  const isTold = drafts.some((draft) => draft.kind !== "role" && draft.from < end && draft.to > from);
  if (isTold) return [];
  const named: readonly ActorName[] = resolvePhrase(discourse, sentence, subject.head);
  const actors =
    named.length > 0 || !/^(?:two|three|sides|parties|both|they)$/.test(words[subject.head.to - 1].lower)
      ? named
      : partiesOf(discourse);
  if (actors.length === 0) return [];
  return [
    {
      kind: "meeting",
      from,
      to: end,
      rule: "meeting-whether",
      cue: null,
      content: { from, to: end },
      chain: [],
      actors,
      counterparts: [],
      stance: "neutral",
      modality: "possible",
    },
  ];
}

function endOf(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && !/^[,;:.—]$/.test(words[at].text)) at++;
  return at;
}

const UNSURE = / (?:not|yet|far|no) (?:yet )?(?:certain|sure|clear|settled|decided|from certain|means certain) $/;

const NO_PLANS = phrasePattern(
  / (?:no|not any) (?:\S+ )?(?:plans?|date|appointment|prospect|provision|arrangements?|talk|question) (?:\S+ ){0,2}(?:for|of|to) /,
);
const PLANS_FOR = phrasePattern(/ (?:(?:plans?|arrangements|preparations) (?:\S+ )?(?:for|of|to)|talk of) /);
const MEETS = wordList("visit meet talk travel reconvene resume");

/** True where a meeting stands within a few words behind "for", "of" or "to". */
function isForMeeting({ scene: { words }, group, to }: Proposition): boolean {
  const at = words.findIndex(({ lower }, i) => i > group.to && i < to && /^(?:for|of|to)$/.test(lower));
  return (
    at > 0 &&
    words.slice(at + 1, Math.min(to, at + 7)).some(({ lower }) => MEETING_HEADS.has(lower) || MEETS.has(lower))
  );
}

const FIRST =
  / (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only|highest-level|longest|most recent) (?:\S+ ){0,4}(?:between|of|by|to|after|since|this (?:year|month|week)|in (?:\S+ )?(?:years|months|weeks|days|decades|\d{4})) /;
const VENUE = / as (?:an? |the |one )?(?:\S+ )?(?:venues?|hosts?|sites?|setting|locations?|places?) (?:for|of) /;

/** What a clause with "be" or with a naming tells of a meeting: none planned, the first of its sort, its possible place. */
export function meetingStanding(p: Proposition, head: string): Draft | null {
  const { group, scene, subject } = p;
  const { words } = scene;
  const meeting = (
    rule: string,
    modality: Draft["modality"],
    actors = actorsAfter(p, ["between"], wholeOf(p)),
  ): Draft =>
    draftOf(p, "meeting", rule, { actors: actors.length > 0 ? actors : partiesOf(scene.discourse), modality });
  if (group.lemma !== "be") {
    if (!group.isPassive || !VENUES_NAMED.has(group.lemma) || !VENUE.test(p.phrase)) return null;
    if (!words.slice(group.to, p.to).some(({ lower }) => MEETING_HEADS.has(lower))) return null;
    return meeting("meeting-venue", CHOSEN.has(group.lemma) ? "planned" : "possible");
  }
  if (group.isPassive || subject === null) return null;
  if (words[subject.from].lower === "there") {
    if (!isForMeeting(p)) return null;
    if (NO_PLANS.test(p.phrase, scene.met)) return meeting("meeting-no-plans", "denied");
    return PLANS_FOR.test(p.phrase, scene.met)
      ? meeting("meeting-plans", / talk /.test(p.phrase) ? "possible" : "planned")
      : null;
  }
  // "It was the first meeting between the two since 2019", "The encounter was their first in nine years"
  const isOfMeeting =
    MEETING_HEADS.has(head) ||
    (/^(?:it|this|that)$/.test(head) &&
      words.slice(group.to, Math.min(p.to, group.to + 7)).some((word) => MEETING_HEADS.has(word.lower)));
  if (
    !isOfMeeting ||
    !FIRST.test(` ${phraseOf(words, group.to, p.to)} `) ||
    (group.modal !== null && group.modal !== "will")
  )
    return null;
  const told = meeting("meeting-first", group.isFuture ? "planned" : "asserted");
  // "will be the first meeting | since a truce broke down": the day of the truce is not the day of the meeting.
  const since = group.isFuture ? words.findIndex(({ lower }, i) => lower === "since" && i > group.to && i < p.to) : -1;
  return since < 0 ? told : { ...told, to: since, content: { from: told.from, to: since } };
}

const VENUES_NAMED = wordList(
  "mention name moot suggest float propose discuss consider tip choose pick select agree designate",
);
const CHOSEN = wordList("choose pick select agree designate");

/** "No new date has been agreed for the talks": what is agreed is when they meet. */
export function isDateOfTalks({ scene, subject, group, to }: Proposition): boolean {
  if (
    subject === null ||
    !group.isPassive ||
    !/^(?:date|dates|day|venue|time|place)$/.test(scene.words[subject.to - 1].lower)
  )
    return false;
  return scene.words.slice(group.to, to).some(({ lower }) => MEETING_HEADS.has(lower));
}
