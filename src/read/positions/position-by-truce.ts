import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseOf } from "../frames/words.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { chainFor, isActor } from "./position-holder.ts";

const DECLARES: ReadonlySet<string> = new Set(
  "announce declare proclaim order decree extend prolong offer call pledge".split(" "),
);

const LULL =
  /^ (?:(?:an?|the|its|his|her|their|another|any|new|further) )?(?:\S+ ){0,4}?(?:truces?|cease-?fires?|cease - fires?|armistice|cessation of (?:hostilities|fire|attacks)|(?:humanitarian |temporary |operational |unilateral |month's |week's |day's |\S+-\S+ )*(?:pause|lull|halt|moratorium|standstill|suspension|freeze|end|stop) (?:of its own|of their own|in|to|on|of) (?:(?:all|any|its|their|the|own|further|offensive|military|armed) )*(?:fighting|hostilities|operations?|attacks?|strikes?|raids?|offensives?|bombings?|bombardments?|shelling|military|combat|own|campaign|kidnappings?|executions?|fire|shooting)|(?:humanitarian|unilateral|operational|month's|weeks?'s?|days?'s?) (?:pause|lull|halt)) /;

const WITH_OTHERS = / (?:between|among|with) (?!(?:immediate|effect|no|the exception|conditions)\b)/;

/** "has decided | to declare a ceasefire": what was decided on. */
function decidedOn({ group, scene: { groups } }: Proposition): VerbGroup | null {
  if (!/^(?:decide|resolve|agree)$/.test(group.lemma)) return null;
  return groups.find(({ form, from }) => form === "to" && from === group.to) ?? null;
}

/** "declared a ten-day truce", "announced a halt to its attacks": a lull that one side declares is its own stand, no accord. */
export function byTruce(p: Proposition): Draft | null {
  const { group, scene } = p;
  const declaring = decidedOn(p) ?? group;
  if (!DECLARES.has(declaring.lemma) || group.isPassive || group.form === "part" || !isActor(p)) return null;
  if (p.subjects.length > 1 || declaring.to >= p.to) return null;
  // "declares | to all its units | a ceasefire"
  const after = ` ${phraseOf(scene.words, declaring.to, p.to)} `.replace(/^ to (?:\S+ ){1,14}?(?=an? )/, " ");
  // "calls the pause a mistake" names it, "called a truce" declares it.
  if (group.lemma === "call" && !/^ an? /.test(after)) return null;
  const match = LULL.exec(after);
  // "an end to the truce": no lull.
  if (
    / (?:end|termination|suspension|expiry) (?:of|to) (?:\S+ ){0,4}?(?:truce|cease-?fire|cease - fire|armistice) /.test(
      after,
    )
  )
    return null;
  const around = after.slice(0, (match?.[0].length ?? 0) + 24);
  // "declared a ceasefire with Kenya": though told with the other side's name, one side's own; "announced a truce with" may be of both.
  if (
    match === null ||
    WITH_OTHERS.test(/^(?:declare|proclaim|order|decree)$/.test(group.lemma) ? around.replace(/ with /g, " ") : around)
  )
    return null;
  const isOffer = group.lemma === "offer";
  return draftOf(p, "position", "position-truce", {
    actors: p.subjects,
    chain: chainFor(p, true, p.subjects),
    cue: { from: group.main, to: group.main + 1 },
    content: { from: group.to, to: p.to },
    stance: group.isNegated ? "opposes" : "supports",
    modality: isOffer && !group.isNegated ? "possible" : "asserted",
  });
}
