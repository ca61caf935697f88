// A figure of human harm by its parts, wherever they stand in a clause: how many, of whom, and what befell them. The wordings of
// read-casualty.ts and read-toll.ts know the usual order of the three; here it is free ("lost eleven in uniform", "8,000 villagers
// have yet to go home", "the toll has climbed past 3,100"), and one victim counts where "a" says so.
// Weakness: the harm and the number may belong to different people of one clause.

import { isAnonymous } from "../../domain/actor.ts";
import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, type Proposition, type Scene } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import type { Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { CROWDS, FORCES, HELD } from "./frame-words.ts";
import { isDeniedOutright } from "./event-phrases.ts";
import { harmedBy } from "./who-harmed.ts";

/** Nouns for people who can be counted as victims. */
export const PEOPLE = new Set([
  ...wordList(
    `people persons person men man women woman children child boys girls civilians civilian villagers residents inhabitants families family
    households others victims passengers patients pupils students teachers nurses doctors medics journalists reporters farmers fishermen
    herders shepherds shepherd miners drivers driver worshippers pilgrims tourists migrants refugees refugee returnees minors youths
    officers officer servicemen policemen conscripts recruits sailors crew workers employees staff souls members citizens nationals
    survivors dependants evacuees deportees teenagers infants babies newborns toddlers schoolchildren adults males females peasants labourers laborers
    merchants shopkeepers traders truckers clerics believers parishioners lawmakers councillors mayors candidates activists politicians dissidents
    peacekeepers observers monitors aid-workers volunteers rescuers contractors engineers technicians
    caretaker passer-by guard bystander bystanders monks priests nuns elders them us`,
  ),
  ...[...FORCES].filter((word) => /(?:ers|men|iers|ants|ents|ias|ists|ries|llas|dos|els|ops|rines)$/.test(word)),
  ...CROWDS,
  ...HELD,
]);
/** Words that tell of harm by themselves, whoever is counted. */
const HARMED = wordList(
  `killed dead died wounded injured hurt maimed martyred slain perished drowned murdered massacred slaughtered executed beheaded hanged shot
  stabbed raped tortured mutilated blinded poisoned gassed crushed buried kidnapped abducted missing disappeared vanished displaced uprooted
  homeless evicted starving starved hungry malnourished stranded trapped besieged orphaned widowed interned jailed imprisoned incarcerated
  deported evicted exiled banished conscripted press-ganged trapped besieged marooned detained expelled
  casualties fatalities deaths wounds injuries burns hospitalised hospitalized traumatised traumatized amputees`,
);
/** Turns of harm in several words. */
const TURNS = phrasePattern(
  / (?:lost|lose|loses) (?:an?|their|his|her) (?:relatives?|sons?|daughters?|child|children|husbands?|wi(?:fe|ves)|parents?|fathers?|mothers?|brothers?|sisters?|loved ones?) | lost (?:their|his|her|an?|one|both) (?:lives|life|homes?|limbs?|legs?|hands?|arms?|foot|feet|eyes?|sight) | (?:in|to) (?:the )?hospitals? | behind bars | in (?:\S+ ){0,2}(?:captivity|custody|detention|prisons?|jails?|internment) | on death row | in intensive care | (?:yet|unable|afraid|not dared) to (?:go|return|come)(?: back)?(?: home)? | (?:cannot|could not|can not|ca n't|could n't) (?:go|return)(?: back)? home | (?:depends?|rel(?:y|ies)|surviv\w+|liv\w+) on (?:\S+ )?(?:relief|aid|handouts|rations|assistance|charity) | (?:go|goes|going|went) hungry | (?:taken|took|take|takes|taking|found|find|sought|seek|seeking) (?:refuge|shelter) | taken away | never (?:been )?(?:seen|heard of) again | unaccounted for | (?:driven|forced|chased|expelled|evicted) (?:out|from) | in (?:acute|urgent|desperate|dire|severe) need | (?:face|faces|faced|facing) (?:\S+ )?(?:hunger|famine|starvation|eviction|deportation) | not in school | at risk of (?:famine|starvation|hunger|death) | without (?:\S+ ){0,2}(?:a home|a roof|homes?|lessons|schooling|school|work|wages|pay|treatment|homes?|power|water|electricity|food|shelter|heating|medicine) | cut off (?:\S+ ){0,6}from | carried off | carries off | put(?:s|ting)? the number of (?:\S+ ){1,6}at | put(?:s|ting)? (?:\S+ ){0,4}(?:losses|dead|casualties|toll|wounded|missing|displaced|victims|fatalities) at | unable to (?:walk|eat|speak|see|work) | in hiding | hiding in | sheltering | depriv(?:ed|es|ing) (?:\S+ ){0,6}of | (?:did|has|have|had) not survived? | (?:killed|killing|kill|kills) (?:or|and) (?:maim|maims|maimed|wound|wounded|injure|injured|injures) | (?:kill|maim|wound|injure)s? (?:or \S+ )?(?:some|about|around|nearly|almost|over|up to|at least|more than|between) | (?:recruit|conscript|press-gang|forcibly recruit)(?:s|ed|ing)? (?:\S+ ){0,5}(?:children|minors|boys|girls|teenagers|villagers) | (?:corpses|bodies) (?:\S+ ){0,9}(?:found|discovered|recovered|pulled|dug|exhumed|unearthed|retrieved|washed|brought|taken) | (?:found|discovered|recovered|pulled|unearthed|retrieved|exhumed|brought) (?:\S+ ){0,5}(?:bodies|corpses) | out of (?:school|work) | from their homes | out of their homes | in the dark | miss(?:ed|ing)? (?:a|the|their) (?:\S+ )?(?:year|term|school) | (?:sleep|slept|sleeping|live|living|shelter|sheltering|camping|huddled) (?:in|under|on|beneath) (?:\S+ ){0,3}(?:tents|camps|schools|ruins|open|sheets|tarpaulins|plastic|trees|bridges|churches|mosques|streets|floors?|cars|caves|basements|cellars) /,
);
const UNITS = wordList(
  `percent per day days week weeks month months year years hour hours minutes kilometres kilometers km metres meters miles dollars euros pounds
  pesos rubles dinars pages points articles clauses paragraphs votes seats kilograms tonnes tons hectares acres degrees rounds copies phases
  steps stages countries states parties sides districts villages towns houses buildings homes bridges schools ships vessels vehicles rockets
  missiles drones tanks guns weapons shells rifles billion o'clock am pm january february march april may june july august september october
  november december subjects bodies times`,
);
const MANY = wordList("dozens scores hundreds thousands millions several many countless");
const FRACTIONS = wordList("half most third quarter fifth tenth majority two-thirds many all");
const GROWING = wordList(
  "climb rise pass exceed reach stand grow jump mount hit top near approach double increase surpass",
);
const KILLS = wordList(
  "kill wound injure hurt shoot stab maim behead execute hang torture rape beat martyr murder massacre blind burn bury drown crush lose",
);

/** A count of people and what befell them, or one unnamed victim; null for what is threatened, feared or denied of a text. */
export function countedHarm(p: Proposition): Draft | null {
  const { group, scene, phrase } = p;
  const { words } = scene;
  // "Some 60,000 villagers cannot go home": what they cannot do is the harm.
  const isUnable = group.isNegated && /^(?:can|could)$/.test(group.modal ?? "") && TURNS.test(phrase, scene.met);
  // "residents have had to do without water"
  const mustBear = / (?:had|has|have) (?:had )?to /.test(phrase) && TURNS.test(phrase, scene.met);
  if (
    group.isFuture ||
    (!isUnable && !mustBear && /^(?:would|could|may|might|should|must|can)$/.test(group.modal ?? ""))
  )
    return null;
  if (
    /^(?:arrest|free|release|exchange|swap|hand|threaten|fear|demand|want|call|warn|prevent|avoid|risk)$/.test(
      group.lemma,
    )
  )
    return null;
  const isToll = tollGrows(p);
  if (!isToll && !isHarmed(p) && !TURNS.test(phrase, scene.met)) return null;
  const count = isToll ? p.from : countIn(words, p.from, p.to);
  if (count < 0 && !isOneVictim(p)) return null;
  return draftOf(p, "casualty", "casualty-counted", {
    actors:
      KILLS.has(group.lemma) && group.lemma !== "lose" && !group.isPassive
        ? p.subjects.filter((name) => !isAnonymous(name))
        : harmedBy(p),
    modality: isDeniedOutright(p) && !isUnable && !/ (?:yet|never|not been able) /.test(phrase) ? "denied" : "asserted",
  });
}

/** True where a word of a range tells of harm by itself. */
export function tellsHarm(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    // "several of the dead soldiers": who they were.
    if (HARMED.has(words[i].lower) && !(words[i - 1]?.lower === "the" && words[i + 1]?.tag === "NOUN:plural"))
      return true;
  return false;
}

function isHarmed({ scene, from, to, group }: Proposition): boolean {
  const { words } = scene;
  if (tellsHarm(words, from, to)) return true;
  // "more than 100,000 people left the valley"
  if (/^(?:leave|flee|escape|cross)$/.test(group.lemma) && (group.isPast || group.isPerfect))
    for (let i = from; i < group.from; i++)
      if (/^\d+,\d|^(?:thousands?|million|millions|hundreds)$/.test(words[i].lower)) return true;
  // "we lost eleven in uniform"
  if (group.lemma === "lose") {
    const next = words[group.to];
    return next !== undefined && (next.tag === "NUM" || MANY.has(next.lower)) && countIn(words, group.to, to) >= 0;
  }
  return false;
}

/** "The toll has climbed past 3,100" */
function tollGrows({ scene, subject, group, to }: Proposition): boolean {
  const { words } = scene;
  if (!GROWING.has(group.lemma)) return false;
  const from = subject?.from ?? group.from;
  for (let i = Math.max(0, from - 3); i < group.from; i++)
    if (
      /^(?:toll|dead|casualties|wounded|missing|displaced|refugees|homeless|hostages|hungry|injured|detainees)$/.test(
        words[i].lower,
      )
    )
      return words.slice(group.to, to).some((word) => word.tag === "NUM" || MANY.has(word.lower));
  return false;
}

const BEFORE_COUNT =
  / (?:(?:losses|dead|casualties|toll|wounded|missing|displaced|victims|fatalities) at|carried off|carries off) (?:(?:more|fewer|less) than |at least |some |about |around |nearly |almost |over )?$/;

/** Where a number of people stands: "eleven in uniform", "a further 40 of the hostages", "thousands of families"; -1 for none. */
function countIn(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const word = words[i];
    // "more than half of the valley's children"
    const isShare = words[i + 1]?.lower === "of" && FRACTIONS.has(word.lower);
    if (isShare) for (let k = i + 2; k < Math.min(to, i + 7); k++) if (PEOPLE.has(words[k].lower)) return i;
    if (word.tag !== "NUM" && !MANY.has(word.lower)) continue;
    if (/^(?:1[5-9]|20)\d\d$/.test(word.text)) continue;
    const next = words[i + 1];
    // "puts its losses at 17", "cholera has carried off more than 1,400"
    if (
      i > from + 2 &&
      BEFORE_COUNT.test(
        ` ${words[i - 4]?.lower ?? ""} ${words[i - 3].lower} ${words[i - 2].lower} ${words[i - 1].lower} `,
      )
    )
      return i;
    // "put the number of people in need at 24.8 million"
    if (words[i - 1]?.lower === "at" && words.slice(from, i).some(({ lower }) => lower === "number")) return i;
    if (next === undefined || i + 1 >= to) return HARMED.has(words[i - 1]?.lower ?? "") ? i : -1;
    if (UNITS.has(next.lower) || UNITS.has(words[i + 2]?.lower ?? "")) continue;
    // "eleven in uniform", "nine were killed", "40 dead"
    if (next.lower === "in" && words[i + 2]?.lower === "uniform") return i;
    if (next.tag.startsWith("AUX") || next.lower === "who" || HARMED.has(next.lower)) return i;
    for (let k = i + 1; k < Math.min(to, i + 6); k++) if (PEOPLE.has(words[k].lower)) return i;
    // "some 90,000 Serbs"
    if (next.shape === SHAPE.capitalised && next.tag.endsWith(":plural")) return i;
    for (let k = i + 1; k < Math.min(to, i + 3); k++) if (isOfNation(words[k])) return i;
  }
  return -1;
}

/** "nineteen Brennians", "40 Lebanese": people counted by their country. */
function isOfNation({ tag, lower, shape }: Word): boolean {
  return shape === SHAPE.capitalised && /^(?:NOUN|PROPN|ADJ)/.test(tag) && /(?:ans|is|ese|ish|ards|ks|ns)$/.test(lower);
}

const ONE = /^(?:boy|girl|youth|baby|mother|father|teacher|farmer|pilot|nurse|soldier|civilian|policeman|villager)$/;

/** "a caretaker was wounded": one unnamed victim as the subject of a passive harm. */
function isOneVictim({ scene, subject, group, subjects, phrase, to }: Proposition): boolean {
  const { words } = scene;
  // "a boy of eleven lost a hand"
  const isMaimed =
    group.lemma === "lose" &&
    / lost (?:an?|one|both|his|her) (?:limbs?|legs?|hands?|arms?|foot|feet|eyes?|sight|life) /.test(phrase);
  // "A sniper wounded a girl": as the object.
  const object =
    group.isPassive || !KILLS.has(group.lemma) || /^(?:that|which)$/.test(words[group.from - 1]?.lower ?? "")
      ? null
      : phraseAfter(words, group.to, to);
  if (object !== null && group.lemma !== "lose" && /^an?$/.test(words[object.from].lower))
    return PEOPLE.has(words[object.to - 1].lower) || ONE.test(words[object.to - 1].lower);
  if (
    subject === null ||
    !(group.isPassive || group.lemma === "die" || isMaimed) ||
    (!KILLS.has(group.lemma) && group.lemma !== "die")
  )
    return false;
  if (subjects.some((name) => scene.discourse.cast.personByName.has(name))) return false;
  if (!/^(?:an?|one|two)$/.test(words[subject.from].lower)) return false;
  for (let i = subject.from + 1; i < subject.to; i++)
    if (PEOPLE.has(words[i].lower) || ONE.test(words[i].lower)) return true;
  return /(?:er|or|ist|man|woman|ian|eer|ee)$/.test(words[subject.to - 1].lower);
}

/** The toll that words without a main verb tell of, for a source given for them: "that a caretaker and a passer-by were wounded". */
export function tollInWords(words: readonly Word[], { from, to }: WordRange): boolean {
  let phrase = " ";
  let isHarm = false;
  for (let i = from; i < to; i++) {
    phrase += `${words[i].lower} `;
    if (HARMED.has(words[i].lower)) isHarm = true;
  }
  if (/ (?:if|would|could|may|might|fear|risk) /.test(phrase)) return false;
  if (!isHarm && !TURNS.regex.test(phrase)) return false;
  if (countIn(words, from, to) >= 0) return true;
  return isHarm && /^ an? (?:\S+ ){1,8}(?:was|were|had been|has been|have been) /.test(phrase);
}

const HARM_NOUNS = wordList(
  "refugees dead wounded deaths fatalities casualties orphans widows amputees victims displaced",
);
const KILLING_NOUNS = wordList(
  "massacre killing murder slaughter abduction kidnapping deaths death detention execution disappearance drowning wounding displacement shooting",
);

/** Figures told without a verb: "home to 173,000 refugees", "the massacre of 26 people, most of them tourists". */
export function nounTolls(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  const found: Draft[] = [];
  for (let i = 1; i < words.length; i++) {
    const { lower, tag } = words[i];
    let range: { from: number; to: number } | null = null;
    if (HARM_NOUNS.has(lower) && words[i - 1].tag === "NUM" && !/^(?:1[5-9]|20)\d\d$/.test(words[i - 1].text)) {
      let from = i - 1;
      while (
        from > 0 &&
        /^(?:some|about|around|nearly|almost|over|than|more|least|at|to|home|an|estimated)$/.test(words[from - 1].lower)
      )
        from--;
      range = { from, to: i + 1 };
    } else if (KILLING_NOUNS.has(lower) && tag.startsWith("NOUN") && words[i + 1]?.lower === "of") {
      const count = countIn(words, i + 2, Math.min(words.length, i + 6));
      if (count >= 0 && count <= i + 4) {
        let to = count + 1;
        while (to < words.length && /^(?:ADJ|NOUN|NUM)/.test(words[to].tag)) to++;
        if (
          words[to]?.text === "," &&
          /^(?:most|many|half|all|some|NUM)$/.test(words[to + 1]?.lower ?? "") &&
          words[to + 2]?.lower === "of"
        )
          to += 5;
        range = { from: words[i - 1].tag === "DET" ? i - 1 : i, to: Math.min(to, words.length) };
      }
    }
    if (range === null || scene.inQuote(i)) continue;
    const { from, to } = range;
    const isTaken = drafts.some(
      (draft) =>
        draft.from <= i &&
        draft.to > i &&
        (draft.kind === "casualty" ||
          draft.kind === "position" ||
          draft.kind === "condition" ||
          draft.kind === "provision" ||
          draft.kind === "agreement"),
    );
    if (isTaken) continue;
    found.push({
      kind: "casualty",
      from,
      to,
      rule: "casualty-noun",
      cue: null,
      content: null,
      chain: drafts.find((draft) => draft.chain.length > 0 && draft.from <= i && draft.to > i)?.chain ?? [],
      actors: [],
      counterparts: [],
      stance: "neutral",
      modality: "asserted",
    });
  }
  return found;
}
