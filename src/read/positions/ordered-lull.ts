import { isOwnMen } from "../events/armed-acts.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { chainFor } from "./position-holder.ts";

const ORDERING = /^(?:order|instruct|command|direct|tell)$/;
const GIVING = /^(?:issue|give|send|sign)$/;
const ORDER = / (?:orders?|instructions?|commands?|directives?) /;
/** What is told to those under arms that has them stop, or keep a truce. */
const LULL = phrasePattern(
  / to (?:\w+ly )?(?:(?:cease|stop|halt|end|suspend|pause|freeze|discontinue|hold|refrain from) (?:(?:all|any|its|his|her|their|the|own|further|offensive|military|armed|combat) )*(?:fire|firing|fighting|hostilities|operations?|attacks?|attacking|strikes?|raids?|offensives?|bombings?|bombardments?|shelling|shooting)|(?:observe|respect|honou?r|abide by|comply with|keep to|uphold|maintain) (?:\S+ ){0,4}?(?:truce|cease-?fire|cease - fire|cease fire|armistice|cessation)|lay down (?:their |its )?(?:arms|weapons)) /,
);

/** "ordered its fighters to observe the truce", "gave orders to the army to halt operations": a side that has its own forces stop wants them to. */
export function orderedLull(p: Proposition): Draft | null {
  const { group, scene, subjects, phrase } = p;
  if (subjects.length === 0 || group.isPassive || group.form === "part" || group.modal !== null || group.isFuture)
    return null;
  const lull = LULL.exec(phrase, scene.met);
  if (lull === null) return null;
  const before = phrase.slice(0, lull.index + 1);
  const isOrder = ORDERING.test(group.lemma) || (GIVING.test(group.lemma) && ORDER.test(before));
  if (!isOrder || !isToOwn(p, before)) return null;
  return draftOf(p, "position", "position-ordered-lull", {
    actors: subjects,
    chain: chainFor(p, true, subjects),
    cue: { from: group.main, to: group.main + 1 },
    content: { from: group.to, to: p.to },
    stance: group.isNegated ? "opposes" : "supports",
  });
}

/** "its fighters", "all our units", "the army": a side's own forces; not "the rebels", nor an army that a court gives orders to. */
function isToOwn({ group, scene: { words }, subject, to }: Proposition, before: string): boolean {
  const object = words.slice(group.to, to).find(({ lower }) => isOwnMen(lower));
  if (object === undefined || !before.includes(` ${object.lower} `)) return false;
  if (/ (?:its|his|her|their|our|my) /.test(before)) return true;
  const isOther = subject !== null && words.slice(subject.from, subject.to).some(({ lower }) => OTHERS.test(lower));
  return group.lemma !== "tell" && !isOther && STATE_FORCES.test(object.lower);
}
const OTHERS = /^(?:courts?|tribunal|judges?|council|nations|mediators?|envoys?)$/;
const STATE_FORCES = /^(?:army|armed|forces?|troops?|soldiers|military|units?|commanders|navy|police|officers|pilots)$/;
