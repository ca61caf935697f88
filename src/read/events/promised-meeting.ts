// A meeting that somebody agrees or promises to hold: "agreed on Monday to receive the envoy", "have agreed to talks in Arlby". By the
// guideline (2.1) what is promised is the meeting, planned, and neither a stand nor an accord. Weakness: of verbs in the infinitive only those
// are known that tell of a meeting by themselves.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { phraseOf } from "../frames/words.ts";
import { actorsAfter, headOf } from "./event-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { whoever } from "./frame-actors.ts";
import { meetingAct } from "./meeting-acts.ts";
import { readMeeting } from "./read-meeting.ts";
import { readProvision } from "./read-provision.ts";

const PROMISES = wordList("agree promise pledge vow undertake consent intend plan");
/** Verbs that put a meeting off or an end to it. */
const OFF: ReadonlyMap<string, Draft["modality"]> = new Map([
  ["postpone", "postponed"],
  ["defer", "postponed"],
  ["delay", "postponed"],
  ["suspend", "postponed"],
  ["adjourn", "postponed"],
  ["cancel", "cancelled"],
  ["abandon", "cancelled"],
]);

/** A clause of agreeing or promising whose matter is a meeting, as that meeting; else null. */
export function promisedMeeting(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  if (!PROMISES.has(group.lemma) || group.isPassive || group.isNegated || group.form !== "finite") return null;
  if (group.modal !== null || group.isFuture || subject === null) return null;
  const { words, groups } = scene;
  const at = pastTime(words, group.to, p.to);
  if (words[at]?.lower !== "to" || at + 1 >= p.to) return null;
  const inner = groups.find((each) => each.form === "to" && each.from === at && each.to <= p.to);
  if (inner === undefined) {
    const object = group.lemma === "agree" || group.lemma === "consent" ? phraseAfter(words, at + 1, p.to) : null;
    const head = object === null || object.from !== at + 1 ? -1 : headOf(words, object);
    if (head < 0 || !MEETING_HEADS.has(words[head].lower) || !words[head].tag.startsWith("NOUN")) return null;
    return draftOf(p, "meeting", "meeting-promised", {
      actors: whoever(p),
      counterparts: actorsAfter(p, ["with"], { from: head, to: p.to }).filter((name) => !p.subjects.includes(name)),
      modality: "planned",
    });
  }
  const deed: Proposition = {
    ...p,
    group: { ...inner, form: "finite", isFuture: true },
    phrase: ` ${phraseOf(words, inner.from, p.to)} `,
  };
  // "agreed to continue": with what, is not told; "promised to continue the negotiations" holds to a course.
  const isOfMeeting = words.slice(inner.to, p.to).some(({ lower }) => MEETING_HEADS.has(lower));
  if (inner.lemma === "continue" && (!isOfMeeting || group.lemma !== "agree")) return null;
  // "Under the annex they have agreed to open talks": a term of it.
  if (readProvision(p)?.rule === "provision-under") return null;
  const meeting = meetingAct(deed) ?? readMeeting(deed);
  return meeting === null || meeting.kind !== "meeting"
    ? null
    : { ...meeting, rule: "meeting-promised", modality: OFF.get(inner.lemma) ?? "planned" };
}
