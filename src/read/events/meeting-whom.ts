// Whom a verb of meeting has for its object, and whether the words behind him tell of a meeting: "called on Dahl" but not "called on Dahl
// to resign", "saw Dahl in Torvik" but not "saw him fall". Weakness: who has neither a name nor an office of those sent is not seen.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import type { Proposition } from "../assembly/draft.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { isQuoteMark } from "../frames/words.ts";
import { SIDES } from "./accord-drafts.ts";
import { headOf, headWord, isPersonNamed } from "./event-phrases.ts";
import { isPersonOrBody } from "./frame-actors.ts";
import { holds, isDated, namedBy } from "./frame-phrases.ts";
import { DELEGATES } from "./frame-words.ts";

/** Whom the object names, if persons, sides or those sent. */
export function whomAt(p: Proposition, object: WordRange | null): readonly ActorName[] {
  if (object === null) return [];
  const named = namedBy(p, object);
  if (named.some((name) => !isAnonymous(name) && isPersonOrBody(p, name))) return named;
  if (p.group.lemma === "meet" && !holds(p.scene.words, object, DELEGATES)) return [];
  return holds(p.scene.words, object, DELEGATES) ||
    (p.group.lemma === "consult" && SIDES.has(headWord(p.scene.words, object))) ||
    /^(?:king|queen|pope|emir|sultan|prince|officials|aides|commander)$/.test(headWord(p.scene.words, object))
    ? named
    : [];
}

/** "is to receive al-Rahim": a name that stands for nobody known yet. */
export function isName(p: Proposition, { from, to }: WordRange): boolean {
  return (
    p.group.lemma === "receive" &&
    p.group.isFuture &&
    p.scene.words.slice(from, to).every((word) => word.tag.startsWith("PROPN") || word.text === "-")
  );
}

const GREETS: ReadonlySet<string> = new Set(["welcome", "greet", "entertain"]);
/** "saw him alone for half an hour": how one sees somebody to talk to him. */
const FOR_TALK =
  / (?:alone|privately|in private|separately|one on one|face to face|behind closed doors) | for (?:\S+ ){0,3}(?:minutes|hours?) /;
const BARE: ReadonlySet<string> = new Set(["see", "consult", "buttonhole"]);

/** True where the head of the object is a person by name or office: "the envoy", "Dahl", but not "Dahl's offer". */
export function isGuest(p: Proposition, object: WordRange): boolean {
  const { words } = p.scene;
  const head = headOf(words, object);
  if (head < 0) return false;
  return (
    DELEGATES.has(words[head].lower) ||
    /^(?:officials|aides|commander|king|queen|pope|emir|sultan)$/.test(words[head].lower) ||
    (words[head].tag.startsWith("PROPN") && namedBy(p, object).some((name) => isPersonNamed(p, name)))
  );
}

/** True where the head of the object is a name: "received the Tern Front". */
export function isNamedGuest(p: Proposition, object: WordRange): boolean {
  const head = headOf(p.scene.words, object);
  return (
    head >= 0 && /^(?:PROPN|PRON)/.test(p.scene.words[head].tag) && p.scene.words[head + 1]?.tag !== "PART:possessive"
  );
}

/** True where the person is met and no more is said of him: "called on the king to resign" and "saw him fall" tell something else. */
export function isMet(p: Proposition, object: WordRange): boolean {
  const { words } = p.scene;
  const next = words[object.to];
  // "called on Dahl, the commander, to resign": a demand, wherever the infinitive stands.
  if (p.group.lemma === "call" || p.group.lemma === "wait")
    return (
      namedBy(p, object).some((name) => isPersonNamed(p, name)) &&
      (object.to >= p.to || !/^(?:to|for)$/.test(next.lower)) &&
      !p.scene.groups.some((group) => group.form === "to" && group.from >= object.to && group.from < p.to)
    );
  // "welcomed him as a friend" tells of no meeting, "would welcome Dahl" is a wish.
  if (GREETS.has(p.group.lemma)) return next?.lower !== "as" && p.group.modal !== "would" && isGuest(p, object);
  if (!BARE.has(p.group.lemma)) return true;
  // "might see the king": no more than possible, but a meeting.
  const isAhead = p.group.isFuture || /^(?:may|might|could)$/.test(p.group.modal ?? "");
  if (p.group.lemma === "see" && !p.group.isPast && !isAhead && !p.group.isPerfect) return false;
  if (!namedBy(p, object).some((name) => isPersonNamed(p, name)) && !holds(words, object, DELEGATES)) return false;
  if (object.to >= p.to) return isAhead;
  return (
    /^(?:ADP|ADV|PROPN|SCONJ)/.test(next.tag) &&
    next.lower !== "as" &&
    (isDated(p) || isAhead || FOR_TALK.test(p.phrase))
  );
}

/** "welcomed Dahl to Torvik", "greeted him at the airport", "called him on Monday to discuss the swap": a greeting or a call, no praise and no name. */
export function isGreeted(p: Proposition, object: WordRange): boolean {
  const { words } = p.scene;
  const { lemma } = p.group;
  const next = words[object.to];
  // "called Dale to discuss the swap", but not "called Dale a liar"
  if (lemma === "call" || lemma === "ring") return isCalledUp(p, object);
  if (object.to >= p.to) return false;
  const at = words[object.to + 1]?.tag === "DET" ? object.to + 2 : object.to + 1;
  return (
    isGuest(p, object) &&
    /^(?:to|in|at|on|outside)$/.test(next.lower) &&
    (words[at]?.tag.startsWith("PROPN") === true ||
      /^(?:airport|palace|office|gate|door|steps|capital|residence|villa|hotel|airfield|station)$/.test(
        words[at]?.lower ?? "",
      ))
  );
}

/** "called Dahl to discuss the swap", "called him on Monday"; not "called Dahl a liar", "calls him Ivo", "called both Dahl and Toll “mad”". */
function isCalledUp(p: Proposition, object: WordRange): boolean {
  const { group, scene } = p;
  const { words } = scene;
  const isTold = group.isPast || group.isPerfect || group.isFuture || group.modal !== null;
  if (!isTold || group.isProgressive || words.slice(group.to, p.to).some((word) => isQuoteMark(word))) return false;
  const opening = words[object.from];
  if (
    opening.tag === "PRON"
      ? object.to - object.from > 1 || !isDated(p)
      : !isGuest(p, object) || opening.lower === "both"
  )
    return false;
  const next = words[object.to];
  return (
    object.to >= p.to || /^(?:ADP|ADV|SCONJ|PART)$/.test(next.tag) || /^(?:,|last|this|late|early|to)$/.test(next.lower)
  );
}
