import { isAnonymous } from "../../domain/actor.ts";
import { draftOf, type Draft, type Proposition } from "../assembly/draft.ts";
import { textOf } from "../actors/cast.ts";
import { findCasualtyFigures } from "../casualties/casualty-figures.ts";
import { SAYING } from "../speakers/cues.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { headWord, isDeniedOutright } from "./event-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { TERM_TEXTS } from "./frame-words.ts";
import { isUnknownHarm, WARDS_OFF } from "./no-harm.ts";
import { isNoToll } from "./no-toll.ts";
import { harmedBy } from "./who-harmed.ts";

const NUMBER =
  "(?:\\d[\\d,.]*(?: million| thousand| hundred)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|scores|hundreds|thousands|millions|several|half|most|all|a third|a quarter|a dozen|twenty-\\w+|thirty-\\w+)";
/** Harm told without a verb of killing: lost, buried, held, in camps, going hungry. */
const HARMED = phrasePattern(
  new RegExp(
    ` ${NUMBER}(?! (?:\\S+ )?(?:sides|parties|countries|governments|leaders|delegations|states|foes|neighbou?rs|armies|presidents|ministers|rivals) )(?: \\S+){0,8}? (?:vanished|disappeared|bodies|graves|coffins|corpses|orphaned|orphans|sheltering|in tents|in camps|hungry|famine|besieged|stranded|unaccounted|in captivity|in (?:\\S+ )?(?:custody|detention)|captives|hostages|prisoners|detainees|abductees|refugees|never been found|without (?:\\S+ ){0,3}(?:power|water|electricity|food|shelter|heating|medicine)|lost their \\w+|cut off|homeless|in need|held in|malnourished|starving) `,
  ),
);
const SHELTERED = phrasePattern(
  new RegExp(
    ` (?:camp|camps|shelters?|school|settlement)(?: \\S+){0,4} (?:houses?|holds?|shelters?|home to|hosts?)(?: \\S+){0,3} ${NUMBER} | ${NUMBER}(?: \\S+){0,5}? (?:live|living|are|remain|huddle|camping|sleeping|crowded|packed)(?: \\S+){0,4} (?:camps?|tents|shelters?|schools|(?:in )the open) `,
  ),
);
const DYING = phrasePattern(
  / (?:an?|his|her|its|the|one) (?:\S+ ){1,4}(?:was|were|died|has|had|is) ?(?:been )?(?:killed|wounded|injured|shot dead|kidnapped|abducted)? /,
);
const DEAD = phrasePattern(
  / (?:died|was killed|were killed|was wounded|were wounded|was injured|was shot dead|was kidnapped|was abducted|wounding an? |killing an? |injuring an? )/,
);
const VICTIM = phrasePattern(
  / (?:killing|wounding|injuring) (?:the|his|her|its|their) (?!(?:deal|accord|plan|truce|talks|hopes|chances|momentum|bill|process) )/,
);
const COUNTED = phrasePattern(
  / among the (?:dead|victims|killed|wounded|injured|missing|hostages|abducted) (?:was|were|is|are) | (?:most|half|many|all|some|several|two|three|four|five|six|seven|eight|nine|ten) of (?:them|the dead|the victims|the wounded|those killed) (?:was|were|are|appear(?:ed)? to be|appear(?:ed)? to have been|seem(?:ed)? to be|is|are said to be) (?:\S+ )?(?:civilians?|children|women|soldiers|minors|policemen|fighters|militants|students|villagers|pensioners) | (?:the )?(?:dead|victims|killed|wounded|casualties|death toll|number of (?:dead|wounded|homeless|missing|displaced|refugees|victims)) (?:\S+ ){0,3}(?:included?|includes|at|to|stands|stood|rose|reached|was|is|among) /,
);
const HYPOTHETICAL = phrasePattern(/ (?:if|to avoid|to prevent|would have|risk|threaten|could|might|may) /);

/** A toll: how many were killed, hurt, driven out, held or left in need, by figure or by a single named kind of victim. */
export function readToll(p: Proposition): Draft | null {
  const { phrase, group } = p;
  if (group.isFuture || group.modal === "could" || group.modal === "would" || HYPOTHETICAL.test(phrase, p.scene.met))
    return null;
  // "Several fighters had been arrested" is a deed, "the text contains no ban on kidnapping" a term.
  if (
    /^(?:arrest|demand|call|urge|want|seek|ask|request)$/.test(group.lemma) ||
    TERM_TEXTS.has(headWord(p.scene.words, p.subject)) ||
    // "Talks between the two sides were held in Arlby": nobody is held.
    MEETING_HEADS.has(headWord(p.scene.words, p.subject))
  )
    return null;
  if (isNoToll(p) || isUnknownHarm(p) || WARDS_OFF.has(group.lemma)) return null;
  const isHeld = / (?:prisoners?|captives?|hostages?|detainees?|captured) /.test(phrase);
  if (
    isHeld &&
    / (?:release[sd]?|exchanged?|handovers?|handed over|repatriat\w+|transfer\w*|evacuat\w+|flew|flown|escorted|swap|freed|free|releasing|pardon(?:ed)?|amnesty|charges|dropped|return|talks|fate|issue|list|lists|names) /.test(
      phrase,
    ) &&
    !/ (?:held|still|remain|captivity) /.test(phrase)
  )
    return null;
  const figures = findCasualtyFigures(textOf(p.scene.words, p.from, p.to));
  // "Officials said | 12 had been arrested": the deed stands in what is said.
  if (SAYING.has(group.lemma) && phrase.includes(" arrested ") && figures.every(({ figure }) => figure.harm === "held"))
    return null;
  if (
    figures.length === 0 &&
    !HARMED.test(phrase, p.scene.met) &&
    !SHELTERED.test(phrase, p.scene.met) &&
    !COUNTED.test(phrase, p.scene.met) &&
    !VICTIM.test(phrase, p.scene.met) &&
    !(DEAD.test(phrase, p.scene.met) && DYING.test(phrase, p.scene.met))
  )
    return null;
  const isDeed = /^(?:kill|wound|injure|massacre|murder|displace|shoot|abduct|kidnap|hold|uproot)$/.test(group.lemma);
  return draftOf(p, "casualty", "casualty-toll", {
    actors: isDeed && !group.isPassive ? p.subjects.filter((name) => !isAnonymous(name)) : harmedBy(p),
    modality: isDeniedOutright(p) && !/ never /.test(phrase) ? "denied" : "asserted",
  });
}
