import { leftTalks } from "./left-talks.ts";
import { meetingAct } from "./meeting-acts.ts";
import { readAgreement } from "./read-agreement.ts";
import { readDocument } from "./read-document.ts";
import { readIncident } from "./read-incident.ts";
import { readMeeting } from "./read-meeting.ts";
import { talksEnded } from "./meeting-states.ts";
import { promisedMeeting } from "./promised-meeting.ts";
import { roleDeed } from "./role-deeds.ts";
import { readProvision } from "./read-provision.ts";

/** The rules that ask of a clause what happens in it, the narrower kinds first. */
export const HAPPENING_RULES = [
  roleDeed,
  promisedMeeting,
  leftTalks,
  meetingAct,
  readMeeting,
  talksEnded,
  readDocument,
  readProvision,
  readAgreement,
  readIncident,
] as const;
