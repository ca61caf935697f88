import {
  AGREEMENT_VERBS,
  DOCUMENT_VERBS,
  INCIDENT_VERBS,
  MEETING_COURSE,
  MEETING_VERBS,
  TERM_VERBS,
} from "../events/event-words.ts";
import { HARD_ACTS, MEETING_BEFALLS, MEETING_JOINED, SOFT_ACTS, TRAVELS } from "../events/frame-words.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";

/** Dictionary forms that the rules ask for; a stem that lacks only its silent e is one of them. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...SAYING,
  ...SPEECH_ACTS.keys(),
  ...POSITION_VERBS.keys(),
  ...MEETING_VERBS,
  ...MEETING_COURSE,
  ...DOCUMENT_VERBS,
  ...AGREEMENT_VERBS,
  ...TERM_VERBS,
  ...INCIDENT_VERBS,
  ...HARD_ACTS,
  ...SOFT_ACTS,
  ...MEETING_BEFALLS,
  ...MEETING_JOINED,
  ...TRAVELS,
]);
