// Happenings told in a noun phrase: "the capture of Arlby in March", "a coup by officers", "the vote of 19 October". A clause that has
// the phrase for its subject or object mostly says something else ("shocked the government"), so the phrase is the event. It must
// tell more than its noun: a day, or who did it. Weakness: whether a later phrase only takes up an event told before is not asked.

import { wordList } from "../../kit/word-list.ts";
import type { ActorName } from "../../domain/claim.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { isSign, type Word } from "../frames/words.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";

/** Nouns of what happens on the ground or at home. */
export const HAPPENINGS = wordList(
  `attack attacks airstrike airstrikes strike strikes shelling explosion explosions blast blasts raid raids clash clashes bombing bombings
  bombardment assault assaults ambush massacre shooting shootings barrage offensive incursion incursions killing killings murder murders
  assassination abduction kidnapping kidnappings capture seizure storming fall siege landing invasion occupation annexation coup putsch
  uprising revolt mutiny riot riots protest protests demonstration demonstrations march rally parade vigil funeral burial massacre
  arrest arrests detention deportation deportations expulsion expulsions extradition execution executions trial verdict evacuation
  withdrawal pullout pull-out retreat deployment mobilisation mobilization blockade boycott curfew resignation dismissal ouster
  election elections vote referendum ballot poll polls inauguration crash sinking flight exodus return crossfire battle skirmish
  skirmishes exchange swap release handover airdrop airlift census strike walkout walk-out sit-in hijacking stabbing beheading
  burning torching looting ransacking arson desecration drowning poisoning lynching demolition destruction reopening closure collapse gunfire gunfight gunbattle shootout firefight combat fighting freeing departure ruling hunger-strike`,
);
/** Those of them that are violence, told in full by where or whom they strike. */
const VIOLENCE = wordList(
  `attack attacks airstrike airstrikes strike strikes shelling explosion explosions blast blasts raid raids clash clashes bombing bombings
  bombardment assault assaults ambush massacre shooting shootings barrage offensive incursion incursions killing killings murder
  assassination abduction kidnapping kidnappings capture seizure storming siege invasion gunfire gunfight gunbattle shootout firefight combat`,
);
/** Fighting without end or aim, told as an event by how long it lasted. */
const FIGHTING = wordList("fighting clashes hostilities rioting riots protests bloodshed violence strikes");
/** Prepositions before whom or what violence strikes. */
const TARGETS: ReadonlySet<string> = new Set("on against at of in near outside along".split(" "));
/** "five days of combat", "a week of clashes": measures of fighting. */
const MEASURES: ReadonlySet<string> = new Set(
  "hours days weeks months day week month year years night nights rounds".split(" "),
);
const LINKS: ReadonlySet<string> = new Set(
  "of by in on at near against from to between with into outside along around for".split(" "),
);
export const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|overnight|dawn|(?:1[5-9]|20)\d\d)$/;
const PERIOD = /^(?:day|night|morning|evening|week|weekend|month|year|spring|summer|autumn|winter)$/;
const SPELL = /^(?:dawn|dusk|noon|midnight|daybreak|sunrise|nightfall)$/;
export const WISHED =
  /^(?:demand|call|urge|want|seek|propose|plan|oppose|support|prevent|foil|thwart|avert|forestall|stop|avoid|fear|threaten|ban|forbid|allow|require|include|promise|order|negotiate|discuss|debate|examine|consider|review|weigh|expect|prepare|accuse|blame|deny|provide|foresee|end|halt|cease|refrain|risk|warn|investigate|probe|resume|rule|criticise|criticize|address)$/;

/** The happenings that a sentence tells in noun phrases, where no draft tells them already. */
export function readNounIncidents(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words, discourse, sentence } = scene;
  const found: Draft[] = [];
  for (let i = 0; i < words.length; i++) {
    const { lower, tag } = words[i];
    if (!HAPPENINGS.has(lower) || !tag.startsWith("NOUN") || scene.inQuote(i)) continue;
    if (words[i + 1]?.tag.startsWith("NOUN") || words[i + 1]?.text === "-") continue;
    let from = i;
    while (from > 0 && /^(?:ADJ|NOUN|NUM|PROPN|DET|PRON:possessive|PART:possessive)/.test(words[from - 1].tag)) from--;
    const end = pastAside(words, phraseEnd(words, i + 1));
    const said = words.slice(i, end);
    const isDated =
      words.slice(from, end).some((word) => word.shape !== 0 && DAY.test(word.lower)) ||
      said.some((word) => /^(?:1[5-9]|20)\d\d$/.test(word.text)) ||
      said.some(({ lower: each }, k) => /^(?:last|this|same)$/.test(each) && PERIOD.test(said[k + 1]?.lower ?? ""));
    const by = said.findIndex((word) => word.lower === "by");
    const doer: readonly ActorName[] = by < 0 ? [] : resolvePhrase(discourse, sentence, { from: i + by + 1, to: end });
    if (UNTOLD.test(words[from].lower)) continue;
    // "four days of missile, drone and artillery strikes"
    let of = i - 1;
    while (of > 0 && i - of < 8 && (/^(?:NOUN|ADJ|CCONJ)/.test(words[of].tag) || words[of].text === ",")) of--;
    const isMeasured = words[of]?.lower === "of" && MEASURES.has(words[of - 1]?.lower ?? "");
    if (isMeasured) {
      from = of - 1;
      while (from > 0 && /^(?:ADJ|NUM|DET)/.test(words[from - 1].tag)) from--;
    }
    // "A pause in strikes on the grid"
    if (/^(?:in|to|on|of)$/.test(words[from - 1]?.lower ?? "") && PAUSES.test(words[from - 2]?.lower ?? "")) continue;
    const isStruck = VIOLENCE.has(lower) && strikesNamed(words, from, i, end);
    const isBrief = isMeasured && (VIOLENCE.has(lower) || FIGHTING.has(lower)) && !/^years?$/.test(words[of - 1].lower);
    if (!isDated && by < 0 && !isStruck && !isBrief) continue;
    if (end - i < 2 && !isDated) continue;
    const isTaken = drafts.some(
      (draft) =>
        draft.kind !== "role" &&
        draft.from <= i &&
        draft.to > i &&
        (draft.kind === "position" ||
          draft.kind === "condition" ||
          draft.kind === "provision" ||
          draft.kind === "deadline" ||
          (draft.kind === "statement" &&
            (draft.rule === "statement-act" || draft.modality === "denied") &&
            !((isJudged(words, draft) || words[from - 1]?.lower === "behind") && (isDated || by >= 0))) ||
          (draft.kind === "incident" &&
            (by < 0 || (!isDated && !isCauseLead(words, from) && draft.to - draft.from < 3 * (end - from)))) ||
          ((draft.kind === "incident" || draft.kind === "agreement" || draft.kind === "meeting") &&
            draft.to - draft.from < 2.2 * (end - from)) ||
          (draft.kind === "casualty" && draft.to - draft.from < 1.4 * (end - from))),
    );
    if (isTaken) continue;
    const governor = scene.groups.findLast((group) => group.to <= from && group.to >= from - 3);
    if (governor !== undefined && (WISHED.test(governor.lemma) || takesUp(words, governor))) continue;
    found.push({
      kind: "incident",
      from,
      to: end,
      rule: "incident-phrase",
      cue: null,
      content: null,
      chain: drafts.find((draft) => draft.chain.length > 0 && draft.from <= i && draft.to > i)?.chain ?? [],
      actors: doer.length > 0 ? doer : ownerOf(scene, from, i),
      counterparts: [],
      stance: "neutral",
      modality: "asserted",
    });
  }
  return found;
}

/** "The council will take up | the killing on Friday": the day of the council. */
function takesUp(words: readonly Word[], { lemma, to }: Scene["groups"][number]): boolean {
  return lemma === "take" && words[to]?.lower === "up";
}

/** "resigned after | the killing of a student by police": a cause of its own. */
function isCauseLead(words: readonly Word[], from: number): boolean {
  return /^(?:after|following|over)$/.test(words[from - 1]?.lower ?? "");
}

const PAUSES =
  /^(?:pause|halt|lull|end|stop|moratorium|ban|freeze|break|reduction|increase|surge|rise|cessation|suspension|resumption)$/;

/** "condemned the fighting between 3 and 5 May", "welcomed the freeing of 14 men by the army": what is judged did happen. */
function isJudged(words: readonly Word[], { cue, modality }: Draft): boolean {
  return (
    cue !== null &&
    modality !== "denied" &&
    /^(?:condemn|deplore|welcome|hail|praise|applaud|mourn|regret|lament|commend|denounce)$/.test(words[cue.from].lemma)
  );
}

/** What has not happened, or is spoken of in general. */
const UNTOLD = /^(?:no|any|further|future|more|possible|such|new|every|each|all|another)$/;

/** "a drone attack on Kharkiv", "the shelling of the market": violence with whom or where it struck, first told. */
function strikesNamed(words: readonly Word[], from: number, head: number, end: number): boolean {
  if (end <= head + 2 || !TARGETS.has(words[head + 1].lower)) return false;
  const isFirst = words[from].tag !== "DET" || /^an?$/.test(words[from].lower);
  // "The capture of Arlby shocked them" takes up what is known.
  if (words[head + 1].lower === "of") return isFirst || words[head + 2].tag === "NUM";
  const isNamed = words.slice(head + 2, end).some((word) => /^(?:PROPN|NUM)/.test(word.tag));
  return isNamed || (isFirst && /^(?:DET|ADJ|NUM|NOUN)/.test(words[head + 2].tag));
}

/** "the army's raid", "a rebel attack": whose it is. */
export function ownerOf(scene: Scene, from: number, head: number): readonly ActorName[] {
  for (const m of scene.discourse.cast.mentions[scene.sentence.number])
    if (m.from >= from && m.to <= head && m.kind !== "place") return [m.name];
  return [];
}

/** "between the army and fighters of the front": the "and" that "between" asks for. */
function isPaired(words: readonly Word[], from: number, and: number): boolean {
  for (let i = and - 1; i >= from; i--) {
    if (words[i].lower === "and") return false;
    if (words[i].lower === "between") return true;
  }
  return false;
}

/** "the massacre of 26 people, most of them tourists, | at Arlby on 3 May": the phrase goes on behind who they were. */
function pastAside(words: readonly Word[], end: number): number {
  if (
    words[end]?.text !== "," ||
    words[end + 2]?.lower !== "of" ||
    !/^(?:them|whom)$/.test(words[end + 3]?.lower ?? "")
  )
    return end;
  let close = end + 4;
  while (close < words.length && close < end + 10 && words[close].text !== ",") close++;
  if (words[close]?.text !== "," || !LINKS.has(words[close + 1]?.lower ?? "")) return end;
  return phraseEnd(words, close + 1);
}

/** The end of the phrases that hang on a noun: "of troops in Arlby on 20 July". */
export function phraseEnd(words: readonly Word[], from: number): number {
  let at = Math.min(from, words.length);
  while (at < words.length) {
    const word = words[at];
    const next = words[at + 1];
    // "at least 48 people" begins what the sentence says.
    if (word.lower === "at" && /^(?:least|most|a|first|last|once)$/.test(next?.lower ?? "")) break;
    if (LINKS.has(word.lower) && next !== undefined && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON:possessive)/.test(next.tag))
      at++;
    // "strikes since dawn", "shelling since Friday"
    else if (word.lower === "since" && next !== undefined && (DAY.test(next.lower) || SPELL.test(next.lower))) at += 2;
    // "the coup of 2021 | the junta": an article that no preposition leads begins another phrase.
    else if (at > from && word.tag === "DET" && /^(?:NUM|PROPN|NOUN)/.test(words[at - 1].tag)) break;
    // "on 9 July | Quill signed"
    else if (at > from && word.tag.startsWith("PROPN") && !DAY.test(word.lower) && DAY.test(words[at - 1].lower)) break;
    else if (/^(?:NOUN|PROPN|NUM|PART:possessive)/.test(word.tag)) at++;
    else if (
      (/^(?:DET|ADJ|PRON:possessive)/.test(word.tag) || word.text === "-") &&
      at > from &&
      !isSign(words[at - 1])
    )
      at++;
    else if (word.lower === "and" && next !== undefined && isPaired(words, from, at)) at++;
    else if (
      word.lower === "and" &&
      at > from &&
      next !== undefined &&
      /^(?:PROPN|NUM)/.test(words[at - 1].tag) &&
      (/^(?:PROPN|NUM)/.test(next.tag) ||
        // "between Norlandia and the front"
        (next.tag === "DET" && words.slice(from, at).some((each) => each.lower === "between")))
    )
      at++;
    else if (/^(?:last|this|early|late)$/.test(word.lower) && next !== undefined && /^(?:NOUN|PROPN)/.test(next.tag))
      at++;
    else break;
  }
  while (at > from && (words[at - 1].tag === "DET" || words[at - 1].tag === "ADJ" || LINKS.has(words[at - 1].lower)))
    at--;
  return at;
}
