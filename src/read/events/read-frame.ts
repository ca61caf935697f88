// Second reading of a clause as an event. The rules per kind (read-meeting.ts and its neighbours) know particular verbs and
// wordings; here a clause is laid out as a frame (frame-phrases.ts) and read by who does what to what, over broad classes
// of verbs and nouns (frame-words.ts): a term of a text first, then what is done to a text, accords, meetings, happenings.
// Weakness: the classes are lists of words, so that an act told in an unusual verb passes unseen.

import type { Draft, Proposition } from "../assembly/draft.ts";
import { accordOf } from "./frame-accords.ts";
import type { FrameContext } from "./frame-actors.ts";
import { happening } from "./frame-incidents.ts";
import { meetingOf } from "./frame-meetings.ts";
import { meetingFixed, talkedOver } from "./meeting-states.ts";
import { frameOf } from "./frame-phrases.ts";
import { termOf } from "./frame-terms.ts";
import { textStanding, visitOf } from "./texts-and-visits.ts";
import { textAct } from "./frame-texts.ts";

/** Reads a clause as an event or a term by who does what to what, over broad classes of verbs and nouns; null where it is neither. */
export function readFrame(p: Proposition, context: FrameContext): Draft | null {
  const frame = frameOf(p);
  return (
    textStanding(p, frame, context) ??
    termOf(p, frame, context) ??
    textAct(p, frame, context) ??
    accordOf(p, frame) ??
    meetingFixed(p, frame) ??
    talkedOver(p, frame) ??
    meetingOf(p, frame, context) ??
    visitOf(p, frame) ??
    happening(p, frame)
  );
}
