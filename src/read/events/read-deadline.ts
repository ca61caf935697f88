import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { partiesOf } from "../speakers/discourse.ts";

const DEADLINE = phrasePattern(
  / (?:deadline|ultimatum) | (?:has|have|had) (?:only |still |now |just )?until (?!now |recently |then )| (?:given|gave|gives|giving) (?:\S+ ){0,11}until | (?:by|before|no later than|not later than) (?:the end of|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may \d|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\b|next|\d{1,2} \w+|christmas|new year|year) | within (?:\d+|\w+) (?:hours?|days?|weeks?|months?|years?) | (?:expires?|expire|runs out|to expire) (?:on|at|in|by) /,
);

/** A limit or a fixed day by which something is due. */
export function readDeadline(p: Proposition): Draft | null {
  const { phrase, group } = p;
  const match = DEADLINE.exec(phrase, p.scene.met);
  if (match === null || isWhenDone(p) || REPORTED.test(phrase, p.scene.met)) return null;
  // "it is an ultimatum": what somebody calls a demand.
  if (
    group.lemma === "be" &&
    / (?:is|was|are|were) (?:not |no |nothing but )?(?:an? )?(?:\S+ )?ultimatum /.test(phrase)
  )
    return null;
  // "warned that the deadline would not be met", "a truce by May would have sufficed": foreseen or unreal.
  if (group.modal === "would" && ((group.isNegated && KEEPS.has(group.lemma)) || group.isPerfect)) return null;
  const named = / (?:deadline|ultimatum|date could|date may|date might|timetable could) /.test(phrase);
  if (!named && / (?:until|by|before|within|later than) /.test(match[0])) {
    const isDue =
      / (?:must|should|has to|have to|had to|to be|is to|are to|required|requires|calls? for|obliges?|gives?|gave|given|until|due|foreseen|agreed|pledged|demanded|will|would|expires?) /.test(
        phrase,
      );
    if (!isDue) return null;
    if (
      / (?:by|before) /.test(match[0]) &&
      !/ (?:must|should|has to|have to|due|required|demanded|agreed|is to|are to|to be) /.test(phrase)
    )
      return null;
  }
  if (
    named &&
    / (?:no|any|without|not) (?:\w+ ){0,2}deadline /.test(phrase) &&
    p.speech === null &&
    group.lemma !== "set"
  )
    return null;
  const modality: Draft["modality"] =
    group.modal === "could" || group.modal === "may" || group.modal === "might"
      ? "possible"
      : (group.isNegated && !/ not later than /.test(phrase) && !(named && isOfSetDeadline(p))) ||
          / no deadline /.test(phrase)
        ? "denied"
        : named && LIFTS.has(group.lemma) && !group.isNegated
          ? "cancelled"
          : "asserted";
  return draftOf(p, "deadline", named ? "deadline-named" : "deadline-limit", {
    actors: p.subjects.length > 0 ? p.subjects : partiesOf(p.scene.discourse),
    modality,
  });
}

const KEEPS: ReadonlySet<string> = new Set(["meet", "keep", "hold", "observe", "respect"]);

/** "did not meet Sunday's deadline", "was not extended": a limit stands, whatever was not done with it; "have set no deadline" tells of none. */
function isOfSetDeadline({ group, phrase }: Proposition): boolean {
  if (/^(?:set|have|give|impose|face|name|fix|announce|issue)$/.test(group.lemma)) return false;
  return !/ (?:no|any|a) (?:\w+ )?(?:deadline|ultimatum) /.test(phrase);
}

const LIFTS: ReadonlySet<string> = new Set("scrap drop lift abandon cancel withdraw rescind waive".split(" "));
/** What is only told about, and denied: "rejected reports of a deadline". */
const REPORTED = phrasePattern(
  / (?:reject|den[iy]|dismiss|refut|rebut)(?:s|ed|es|ing|ied|ies)? (?:\S+ )?(?:reports?|rumou?rs?|talk|suggestions?|claims?|speculation) of (?:an? |any )?(?:\S+ )?(?:deadline|ultimatum) /,
);

/** "agreed before dawn on Wednesday to lay down their guns": when it was agreed, where what was agreed stands behind the time. */
export function isWhenDone({ group, scene: { words }, to }: Proposition): boolean {
  if (!group.isPast || group.isPassive || group.form !== "finite") return false;
  const at = pastTime(words, group.to, to);
  return at > group.to && words[at]?.lower === "to" && at + 1 < to && words[at + 1].tag.startsWith("VERB");
}
