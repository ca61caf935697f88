import { isAnonymous } from "../../domain/actor.ts";
import { countedHarm } from "./counted-harm.ts";
import { isUnknownHarm, noHarm, WARDS_OFF } from "./no-harm.ts";
import { isNoToll } from "./no-toll.ts";
import { toldToll } from "./told-tolls.ts";
import { draftOf, namesIn, type Draft, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { isDeniedOutright, ownWords } from "./event-phrases.ts";
import { harmedBy } from "./who-harmed.ts";

const NUMBER =
  "(?:\\d[\\d,.]*(?: million| thousand)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|scores|hundreds|thousands|millions|tens of thousands|hundreds of thousands|several|many|a dozen|half a million|a million|a hundred|a man|a woman|a child|a civilian|a soldier)";
const HARM =
  "(?:killed|dead|died|wounded|injured|hurt|displaced|missing|fled|homeless|hostage|starving|slain|perished|kidnapped|abducted|without (?:electricity|power|water|heating|food)|from their homes|to flee|in need|cut off|casualties|deaths|lives|bodies (?:of|were|had|have|are)|lost their lives)";
const FORWARD = phrasePattern(new RegExp(` (${NUMBER})(?: of)?(?: \\S+){0,7}? ${HARM} `));
const BACKWARD = phrasePattern(
  new RegExp(
    ` (?:kill(?:ed|s|ing)?|wound(?:ed|ing|s)?|injur(?:ed|ing|es)|displac(?:ed|ing|es)|drove|death toll|toll|left|leaving|claim(?:ed|ing) the lives of|(?:with|at) the loss of|massacred|slaughtered|murdered|forc(?:ed|ing))(?: (?:at least|more than|over|about|some|around|nearly|almost|up to|as many as|an estimated|another|of|rose to|to|stands at|reached|has risen to|fewer than))* (${NUMBER}) `,
  ),
);
const UNNUMBERED = phrasePattern(
  / an? (?:\S+ ){1,4}(?:was|has been|had been) (?:killed|wounded|injured|kidnapped|abducted) | (?:injuring|killing|wounding|displacing) (?:civilians|people|residents|children|soldiers) /,
);
const NEEDS = phrasePattern(
  new RegExp(
    ` (${NUMBER})(?: \\S+){0,5}? (?:need|needs|face|facing|require) (?:\\S+ ){0,3}(?:aid|food|hunger|famine|assistance|starvation|help) `,
  ),
);

/** A figure of human harm: killed, wounded, displaced, held, in need. */
export function readCasualty(p: Proposition): Draft | null {
  // "Thousands commemorated the dead"
  if (/^(?:commemorate|mourn|honour|honor|remember|bury)$/.test(p.group.lemma) && !p.group.isPassive) return null;
  const none = noHarm(p);
  if (none !== null) return isHypothetical(p) ? null : none;
  if (isUnknownHarm(p) || WARDS_OFF.has(p.group.lemma)) return null;
  return toldToll(p) ?? (isNoToll(p) ? null : (byWording(p) ?? countedHarm(p)));
}

const THE_DEAD = phrasePattern(/ the (?:dead|wounded|injured|missing|displaced) (?=\S+(?:s|men|people) )/g);

function byWording(p: Proposition): Draft | null {
  // "several of the dead soldiers": who they were, no count of the dead.
  const phrase = THE_DEAD.mayMatch(p.scene.met) ? ownWords(p).replace(THE_DEAD.regex, " the ") : ownWords(p);
  const hit = BACKWARD.test(phrase, p.scene.met)
    ? /(?:kill|wound|injur|displac|drove|toll|left|leaving|lives|loss of|massacr|slaughter|murder|forc)/.test(phrase) &&
      (!/ (?:left|leaving|forc(?:ed|ing)) /.test(phrase) ||
        new RegExp(HARM).test(phrase) ||
        / (?:kill|wound|injur|displac)\w* /.test(phrase))
    : FORWARD.test(phrase, p.scene.met) || UNNUMBERED.test(phrase, p.scene.met) || NEEDS.test(phrase, p.scene.met);
  if (!hit || isHypothetical(p) || / (?:to avoid|to prevent|would have) /.test(phrase)) return null;
  // "are under pressure to end a war in which thousands were killed", "have died as rebels battled": who is or fights killed nobody of them.
  const isDoer = !/^(?:be|have|want|seek|try|face|hope|need|die|perish|battle|fight|clash)$/.test(p.group.lemma);
  const attackers = / (?:by|forces|troops|militants|fighters) /.test(phrase)
    ? namesIn(p.scene, { from: p.from, to: p.group.to }).filter(
        (name) => isDoer && p.group.isPassive === false && p.subjects.includes(name),
      )
    : p.subjects.filter(
        (name) =>
          /^(?:kill|wound|injure|massacre|murder|displace)$/.test(p.group.lemma) &&
          !p.group.isPassive &&
          !isAnonymous(name),
      );
  return draftOf(p, "casualty", "casualty-figure", {
    actors: p.group.isPassive && attackers.length === 0 ? harmedBy(p) : attackers,
    modality: isDeniedOutright(p) ? "denied" : "asserted",
  });
}

/** "could kill hundreds", "no one will be hurt": harm that may or will come. */
function isHypothetical({ group }: Proposition): boolean {
  return group.isFuture || /^(?:could|may|might|would|should|must)$/.test(group.modal ?? "");
}
