// What befalls a person by name or by office, told in the passive or as a death: arrest, trial, exile, abduction, murder, transfer.
// Harm to people who are only counted is a toll (counted-harm.ts).

import { wordList } from "../../kit/word-list.ts";
import type { Proposition } from "../assembly/draft.ts";
import { OFFICES } from "../actors/person-words.ts";
import { type Frame, holds, isDated, isPlaced } from "./frame-phrases.ts";
import { THINGS } from "./public-things.ts";

/** What is done to single persons by those in power or in arms. */
const DONE = wordList(
  `arrest detain jail imprison intern sentence convict acquit indict charge pardon amnesty extradite deport expel exile banish abduct kidnap assassinate
  murder poison behead execute hang lynch shoot stab free release question interrogate search disbar impeach oust depose overthrow dismiss sack
  suspend demote reinstate appoint elect re-elect reelect swear inaugurate crown enthrone bury exhume cremate disappear seize capture rescue`,
);

/** True for a deed done to a person, with a day, a place or its doer. */
export function isFate(p: Proposition, frame: Frame): boolean {
  const { group, scene } = p;
  if (diesNamed(p, frame.lemma) || isMovedAbout(p, frame)) return true;
  if (!group.isPassive || !DONE.has(frame.lemma) || group.modal !== null || group.isFuture) return false;
  if (!isPerson(p, frame.subjectHead)) return false;
  return isDated(p) || isPlaced(scene.words, group.to, p.to) || / by /.test(frame.tail);
}

/** Deeds of those in power upon many. */
const UPON_MANY = wordList(
  "arrest detain jail imprison intern expel deport exile evict abduct kidnap execute free release pardon amnesty capture round",
);

/** "has jailed thousands of its opponents", "arrested forty officers on Monday": a deed upon persons by number or name. */
export function isDeedUponMany({ scene, group, to }: Proposition, frame: Frame, isDoer: boolean): boolean {
  if (!isDoer || group.isPassive || !UPON_MANY.has(frame.lemma)) return false;
  const { words, discourse, sentence } = scene;
  if (
    discourse.cast.mentions[sentence.number].some(
      (each) => each.kind === "person" && each.from >= group.to && each.from <= group.to + 3 && each.to <= to,
    )
  )
    return true;
  const object = frame.object;
  return (
    object !== null &&
    words
      .slice(object.from, object.to)
      .some(
        ({ tag, lower }) => tag === "NUM" || /^(?:thousands|hundreds|dozens|scores|several|many|more|all)$/.test(lower),
      )
  );
}

function isPerson(p: Proposition, head: string): boolean {
  return (
    namesPerson(p) ||
    /^(?:he|she)$/.test(head) ||
    OFFICES.has(head) ||
    /^(?:priest|nun|monk|rabbi|pastor|reporter|editor|nurse|teacher|farmer|student|widow|brother|sister|son|daughter|wife|husband|father|mother|engineer|pilot|captain|poet|singer|trader|boy|girl|man|woman|suspect|dissident|blogger)$/.test(
      head,
    )
  );
}

/** "was flown to Arlby in handcuffs", "were taken to hospital": persons moved by others. */
function isMovedAbout(p: Proposition, { lemma, tail }: Frame): boolean {
  const { group, scene } = p;
  if (
    !group.isPassive ||
    !/^(?:fly|drive|take|bring|lead|march|transfer|move|ship|bundle|rush|deport|smuggle|escort)$/.test(lemma)
  )
    return false;
  const isPerson =
    namesPerson(p) ||
    holds(scene.words, p.subject, THINGS.captives) ||
    /^(?:he|she)$/.test(scene.words[group.from - 1]?.lower ?? "");
  return (
    isPerson &&
    (/ (?:in handcuffs|in chains|before (?:\S+ ){0,3}(?:court|judges?|tribunal|magistrate|inquiry)|under guard|to (?:a |the )?(?:\S+ )?(?:court|prison|jail|hospital|border|safety|airport|cell|camp)) /.test(
      tail,
    ) ||
      (/^ (?:to|from|into|across|back|home) /.test(tail) && isPlaced(scene.words, group.to, p.to)))
  );
}

/** "Ivo Marsh died there in May": the death of a person by name. */
function diesNamed(p: Proposition, lemma: string): boolean {
  const isDeath =
    lemma === "die" || (p.group.isPassive && /^(?:assassinate|kill|murder|bury|shoot|poison)$/.test(lemma));
  return isDeath && namesPerson(p) && (isDated(p) || isPlaced(p.scene.words, p.group.to, p.to));
}

function namesPerson({ subject, subjects, scene, group }: Proposition): boolean {
  const { cast } = scene.discourse;
  if (subjects.length === 1 && cast.personByName.has(subjects[0])) return true;
  return (
    subject !== null &&
    cast.mentions[scene.sentence.number].some(
      (each) => each.kind === "person" && each.from >= subject.from && each.to <= group.from,
    )
  );
}
