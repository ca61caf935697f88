// What has not come about on the ground though it is expected: "the observers have yet to reach Arlby", "inspectors have been unable to visit
// the depots since June". Of texts, accords and talks the rules for those tell it.
// Weakness: only going, looking and bringing are known; "has yet to be seen" and other turns of speech are let alone.

import { wordList } from "../../kit/word-list.ts";
import { OFFICES } from "../actors/person-words.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { isArmed } from "./armed-acts.ts";
import { PEOPLE } from "./counted-harm.ts";
import { headWord } from "./event-phrases.ts";
import { CROWDS, DEEDS, FORCES } from "./frame-words.ts";

/** "has yet to …", "have still to …", "has not been able to …", "were unable to …", and the verb and words behind it. */
const UNDONE = phrasePattern(
  / (?:(?:has|have|had) (?:yet|still) to|(?:(?:has|have|had) (?:not|n't|never) (?:yet |so far |since )?been|(?:is|are|was|were) (?:not|n't) (?:yet )?) ?able to|(?:been|is|are|was|were|remains?|remained) (?:so far |still )?unable to) (\S+)((?: \S+)*) /,
);

/** Verbs of going to a place, looking at a thing there and bringing something. */
const ON_THE_GROUND = wordList(
  `reach enter visit inspect verify cross deploy access arrive leave deliver evacuate bury rebuild reopen recover retake set go return approach land
  pass distribute retrieve search photograph count dock unload`,
);

/** What is reached, entered, left or returned to at a table. */
const AT_A_TABLE =
  /^ (?:to |into |for |at |the |an? |any |its |their |his |her |new |further |full |common |formal |direct )*(?:agreement|deal|accord|understanding|compromise|consensus|conclusions?|decision|verdict|settlement|talks|negotiations?|table|process|round|meeting|session|dialogue|date|terms|conditions|timetable|agenda|reply|answer|draft|text|list|document)\b/;

/** What somebody has not come to do on the ground; null for what was not said, signed, settled or sent. */
export function notYetDone(p: Proposition): Draft | null {
  const { scene, subject, subjects, group } = p;
  if (subject === null || p.speech?.speaker.some((name) => subjects.includes(name)) === true) return null;
  // "A promised referendum never materialised"
  const noun = headWord(scene.words, subject);
  if (
    /^materiali[sz]e$/.test(group.lemma) &&
    group.isNegated &&
    group.modal === null &&
    (DEEDS.has(noun) || noun === "aid")
  )
    return draftOf(p, "incident", "incident-undone", { actors: subjects, modality: "denied" });
  const match = UNDONE.exec(p.phrase, scene.met);
  if (match === null || !ON_THE_GROUND.has(match[1])) return null;
  const tail = match[2];
  if (match[1] === "set" && !/^ (?:foot|sail)\b/.test(tail)) return null;
  if (AT_A_TABLE.test(tail)) return null;
  const head = headWord(scene.words, subject);
  const canAct =
    subjects.length > 0 ||
    isArmed(head) ||
    FORCES.has(head) ||
    CROWDS.has(head) ||
    OFFICES.has(head) ||
    PEOPLE.has(head) ||
    /(?:ors|ers|workers|missions?|agency|agencies|teams?|convoys?)$/.test(head);
  return canAct && group.form === "finite"
    ? draftOf(p, "incident", "incident-undone", { actors: subjects, modality: "denied" })
    : null;
}
