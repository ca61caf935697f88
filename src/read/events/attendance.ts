// Who came to talks, who did not, and who was told to come.
// Weakness: "nobody turned up" is taken for a meeting whatever it was they were expected at.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName, Modality } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { headWord, sidesIn } from "./event-phrases.ts";
import { orParties } from "./frame-actors.ts";
import { eventModality } from "./event-modality.ts";
import { behind, type Frame, isDated, isPlaced, namedBy } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { DELEGATES } from "./frame-words.ts";

/** Bodies whose sittings are meetings. */
const SITTING: ReadonlySet<string> = new Set(
  "committee panel commission council conference session round meeting talks assembly delegates delegations negotiators mechanism".split(
    " ",
  ),
);

/** How talks stand that collapsed or stalled. */
const WENT_BADLY: ReadonlyMap<string, Modality> = new Map([
  ["collapse", "cancelled"],
  ["break", "cancelled"],
  ["founder", "cancelled"],
  ["stall", "postponed"],
]);

function howItWent(p: Proposition): Modality {
  const told = eventModality(p);
  return told === "asserted" ? (WENT_BADLY.get(p.group.lemma) ?? told) : told;
}

/** "Neither of them attended", "none has been arranged": absence and what was not fixed, of talks named in the sentence or before. */
export function missed(p: Proposition, frame: Frame): Draft | null {
  const { group, scene, subject } = p;
  const { words } = scene;
  if (subject === null) return null;
  const first = words[subject.from].lower;
  if (
    first === "none" &&
    group.isPassive &&
    /^(?:arrange|schedule|plan|fix|set|announce|convene|call|agree)$/.test(group.lemma) &&
    words.slice(0, subject.from).some((word) => MEETING_HEADS.has(word.lower))
  )
    return draftOf(p, "meeting", "meeting-none", { actors: partiesOf(scene.discourse), modality: "denied" });
  // "Nobody from the government turned up"
  if (/^(?:nobody|none|neither)$/.test(first) && /^(?:turn|show|appear|come|attend|go)$/.test(group.lemma)) {
    if (/^(?:turn|show)$/.test(group.lemma) && words[group.to]?.lower !== "up") return null;
    if (
      /^(?:come|go|appear)$/.test(group.lemma) &&
      !/ (?:talks|meeting|session|table|conference|round) /.test(frame.tail)
    )
      return null;
    const named = p.subjects.filter((name) => !isAnonymous(name));
    if (first !== "neither")
      return draftOf(p, "meeting", "meeting-unattended", {
        actors: named.length > 0 ? named : partiesOf(scene.discourse),
        modality: "denied",
      });
  }
  // "Nobody from the front was present"
  if (
    /^(?:nobody|none)$/.test(first) &&
    group.lemma === "be" &&
    words[subject.from + 1]?.lower !== "of" &&
    /^ (?:present|there|invited|at the (?:table|talks|meeting|session)|in the room) /.test(frame.tail)
  )
    return draftOf(p, "meeting", "meeting-not-there", { actors: sidesIn(p, subject), modality: "denied" });
  // "The joint committee adjourned on Thursday"
  if (
    group.lemma === "adjourn" &&
    !group.isPassive &&
    group.form === "finite" &&
    frame.object === null &&
    SITTING.has(frame.subjectHead) &&
    // "The meeting began at 6:35 p.m. | and adjourned at 6:40 p.m.": told with its beginning.
    words[group.from - 1].text !== "and"
  )
    return draftOf(p, "meeting", "meeting-adjourned", {
      actors: p.subjects.length > 0 ? p.subjects : partiesOf(scene.discourse),
      modality: eventModality(p) !== "postponed" || / (?:until|till) /.test(frame.tail) ? eventModality(p) : "asserted",
    });
  // "Kenya and Uganda attended as observers"
  if (group.lemma === "attend" && !group.isNegated && words[group.to]?.lower === "as" && p.subjects.length > 0)
    return draftOf(p, "meeting", "meeting-took-part", { actors: p.subjects, modality: eventModality(p) });
  // "No representative of the front was present"
  if (
    first === "no" &&
    group.lemma === "be" &&
    /^ (?:present|there|invited|at the (?:table|talks|meeting|session)|in the room) /.test(frame.tail) &&
    DELEGATES.has(frame.subjectHead)
  )
    return draftOf(p, "meeting", "meeting-not-there", { actors: sidesIn(p, subject), modality: "denied" });
  // "The summit was to begin on Monday; it has been put off"
  if (
    /^(?:it|they|this|that)$/.test(first) &&
    group.isPassive &&
    (/^(?:postpone|cancel|adjourn|defer|delay|scrap)$/.test(group.lemma) ||
      (/^(?:put|call)$/.test(group.lemma) && words[group.to]?.lower === "off")) &&
    (words.slice(0, subject.from).some((word) => MEETING_HEADS.has(word.lower)) || spokeOfMeeting(p))
  )
    return draftOf(p, "meeting", "meeting-put-off", {
      actors: partiesOf(scene.discourse),
      modality: /^(?:cancel|scrap|call)$/.test(group.lemma) ? "cancelled" : "postponed",
    });
  // "The sittings were broken off; they resumed on Monday"
  if (
    /^(?:it|they)$/.test(first) &&
    !group.isPassive &&
    /^(?:resume|begin|start|open|end|close|collapse|break|conclude|stall|founder|fail|restart|continue|last)$/.test(
      group.lemma,
    ) &&
    (isDated(frame.phrase) || isPlaced(words, group.to, p.to) || / \d{4} /.test(frame.phrase)) &&
    (words.slice(0, subject.from).some((word) => MEETING_HEADS.has(word.lower)) || spokeOfMeeting(p))
  )
    return draftOf(p, "meeting", "meeting-it-went", { actors: partiesOf(scene.discourse), modality: howItWent(p) });
  const isNeither =
    first === "neither" || words.slice(Math.max(0, subject.from - 1), subject.to).some((word) => word.lower === "nor");
  if (group.lemma === "attend" && frame.object === null && p.subjects.length > 0 && (isNeither || group.isNegated))
    return draftOf(p, "meeting", "meeting-unattended", {
      actors: isNeither ? [...new Set([...personsBefore(p), ...p.subjects])] : p.subjects,
      modality: "denied",
    });
  return null;
}

/** True where this sentence named a meeting before, or the sentence before, in the same paragraph, had one for its first noun: "it" may stand for that. */
export function spokeOfMeeting({ scene, subject }: Proposition): boolean {
  const { discourse, sentence, words } = scene;
  if (subject !== null && words.slice(0, subject.from).some((word) => MEETING_HEADS.has(word.lower))) return true;
  const before = discourse.sentences[sentence.number - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return false;
  const first = before.words.findIndex((word) => word.tag.startsWith("NOUN"));
  for (let i = first; i >= 0 && i < Math.min(before.words.length, first + 4); i++)
    if (MEETING_HEADS.has(before.words[i].lower)) return true;
  return false;
}

/** "Neither Quill, the premier, nor Dahl": the persons named behind "neither". */
function personsBefore(p: Proposition): readonly ActorName[] {
  const { words, discourse, sentence } = p.scene;
  const at = words.findIndex((word, i) => i < p.group.from && word.lower === "neither");
  if (at < 0) return [];
  return discourse.cast.mentions[sentence.number]
    .filter((m) => m.kind === "person" && m.from > at && m.to <= p.group.from)
    .map((m) => m.name);
}

/** Somebody asked or told to come: "has summoned both panels to Halm for 24 May", "invited both to talks", "is weighing an invitation to both". */
export function summoned(p: Proposition, frame: Frame): Draft | null {
  const { group, scene, subjects } = p;
  const { words } = scene;
  if (subjects.length === 0 || group.isNegated) return null;
  if (
    /^(?:summon|convoke)$/.test(group.lemma) &&
    !group.isPassive &&
    !/ (?:ambassador|envoy home|charge) /.test(frame.tail)
  ) {
    const guests = namedBy(p, frame.object);
    if (isPlaced(words, group.to, p.to) || / (?:talks|meeting|session) /.test(frame.tail))
      return draftOf(p, "meeting", "meeting-summoned", {
        actors: orParties(p, guests),
        counterparts: subjects,
        modality: "planned",
      });
  }
  if (group.lemma === "invite" && group.isPassive && isToMeeting(p))
    return draftOf(p, "meeting", "meeting-invited", {
      actors: subjects,
      counterparts: behind(p, ["by"], group.to),
      modality: "planned",
    });
  if (group.lemma === "invite" && isToMeeting(p)) {
    const guests = {
      from: group.to,
      to: words.findIndex(({ lower }, i) => i > group.to && /^(?:to|for)$/.test(lower)),
    };
    return draftOf(p, "meeting", "meeting-invited", {
      actors: orParties(p, namesIn(scene, guests)).filter((name) => !subjects.includes(name)),
      counterparts: subjects,
      modality: "planned",
    });
  }
  if (/^(?:weigh|consider|mull|contemplate)$/.test(group.lemma) && /^invitations?$/.test(frame.objectHead)) {
    const guests = behind(p, ["to"], group.to);
    return draftOf(p, "meeting", "meeting-invitation", {
      actors: orParties(p, guests),
      counterparts: subjects,
      modality: "possible",
    });
  }
  return null;
}

/** "invited them to talks in Halm", "to Halm for a third round": what somebody is invited to is a meeting. */
function isToMeeting({ scene: { words }, group, to }: Proposition): boolean {
  return words.slice(group.to, to).some(({ lower }, k) => {
    const at = group.to + k + 1;
    const thing = (k > 0 || group.isPassive) && /^(?:to|for)$/.test(lower) ? phraseAfter(words, at, to) : null;
    return thing !== null && thing.from === at && MEETING_HEADS.has(headWord(words, thing));
  });
}
