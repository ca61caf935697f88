// "…, a charge that the ministry denied", "…, a request his team turned down": a noun sums up what was just said, and a clause about it
// tells what somebody else made of it. The noun decides the kind: what answers a charge is a statement, what answers a demand or an
// offer is a stand. Only the pattern comma, article, noun, clause is read, so that the look at a sentence costs one pass over its commas.
// Weakness: the summing-up is taken to end with its clause; an answer in a sentence of its own is read elsewhere.

import type { ActorName, Stance } from "../../domain/claim.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { ATTACKS } from "../events/frame-words.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { phraseOf } from "../frames/words.ts";
import { personNamed } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { POSITION_VERBS } from "./position-verbs.ts";
import { SILENCE } from "./silence-words.ts";
import { endAt, endBehind } from "./trailing-claims.ts";

const CHARGES: ReadonlySet<string> = new Set(
  "charge claim accusation allegation assertion report suggestion insinuation rumour rumor contention version account figure reading number estimate total tally count".split(
    " ",
  ),
);
const ASKED: ReadonlySet<string> = new Set(
  (
    "demand request proposal offer idea plan call appeal condition requirement invitation step move decision measure action concession scheme formula compromise " +
    "precondition gesture bid plea arrangement term terms notion prospect ultimatum deadline timetable date day thing text map version wording " +
    "principle outcome solution option point status role mission mechanism price settlement language clause amendment change result exchange trade " +
    "subject topic issue matter question model line border label title word phrase possibility course route path suggestion recommendation programme program package draft"
  ).split(" "),
);
const DENYING: ReadonlySet<string> = new Set(
  "deny reject dismiss dispute refute rebut contest repudiate disavow scorn ridicule deride".split(" "),
);
const NAMING: ReadonlySet<string> = new Set(
  "call describe brand term label dub regard see view denounce condemn".split(" "),
);
/** What has been done or decided, and verbs that pass a verdict on it. */
const DONE: ReadonlySet<string> = new Set(
  "step move decision measure action gesture raid deployment release result exchange".split(" "),
);
const PRAISING: ReadonlySet<string> = new Set("hail welcome praise applaud laud commend cheer celebrate".split(" "));
const JUDGED: ReadonlySet<string> = new Set([
  ...NAMING,
  ...PRAISING,
  ..."criticise criticize deplore decry lament slam blast regret deride mock protest".split(" "),
]);
/** Verbs that lay a deed on somebody. */
const BLAMING: ReadonlySet<string> = new Set("blame pin attribute".split(" "));
const UNWELCOME = / (?:un|in|ir)\w+(?:able|ful|ing|ent|ive) /;
const UNTRUE =
  / (?:absurd|ludicrous|preposterous|ridiculous|laughable|baseless|groundless|unfounded|untrue|false|fake|invention|invented|fabrications?|lies?|smear|slander|fiction|nonsense|rubbish|fantasy|propaganda|libel|myth) /;
const WELCOMED =
  / (?:fair|reasonable|welcome|good|serious|constructive|positive|useful|sensible|acceptable|historic|promising|important) /;

const COLDLY =
  / (?:coolly|coldly|frostily|icily|sceptically|skeptically|badly|poorly|warily|suspiciously|dimly|with (?:\w+ )?(?:scepticism|skepticism|suspicion|disdain|derision|contempt|scorn|dismay|alarm|hostility|distrust|mistrust|anger|fury|silence|caution|reserve|horror)) /;
const WARMLY =
  / (?:warmly|well|favou?rably|enthusiastically|positively|kindly|with (?:\w+ )?(?:enthusiasm|interest|relief|favou?r|sympathy|approval|satisfaction)) /;

/** The drafts of a sentence with what such summing-up clauses tell, the draft before each one ending at its comma. */
export function apposedStands(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  let out = [...drafts];
  for (let comma = 2; comma + 4 < words.length; comma++) {
    const { text } = words[comma];
    if (text !== "," && text !== "—" && text !== "–") continue;
    // "…, something the army would never countenance"
    const isThing = words[comma + 1].lower === "something";
    if (!isThing && !/^(?:an?|one)$/.test(words[comma + 1].lower)) continue;
    let noun = comma + (isThing ? 1 : 2);
    while (noun < comma + 4 && words[noun].tag === "ADJ") noun++;
    const isCharge = CHARGES.has(words[noun].lower);
    // "…, an attack that the police blame on the front"
    const isDeed = ATTACKS.has(words[noun].lower);
    if ((!isCharge && !isThing && !isDeed && !ASKED.has(words[noun].lower)) || scene.inQuote(noun)) continue;
    const made = answerAt(scene, comma + 1, noun, isCharge);
    if (made === null) continue;
    out = out
      .filter(({ kind, from }) => (kind !== "position" && kind !== "statement") || from <= comma || from >= made.to)
      .map((draft) =>
        draft.kind !== "role" && draft.from < comma && draft.to > comma + 1 && draft.to <= made.to + 1
          ? endAt(draft, comma)
          : draft,
      );
    out.push(made);
  }
  return out;
}

/** What the clause behind the noun tells, or null. */
function answerAt(scene: Scene, from: number, noun: number, isCharge: boolean): Draft | null {
  const { words, groups } = scene;
  const participle = groups.find((each) => each.form === "part" && each.from === noun + 1);
  if (participle !== undefined && words[participle.to]?.lower === "by")
    return passiveAt(scene, from, noun, participle, isCharge);
  // "a request | on which | the ministry declined to comment"
  const pronoun = words[noun + 1].tag === "ADP" && words[noun + 2]?.lower === "which" ? noun + 2 : noun + 1;
  const isThat = /^(?:that|which)$/.test(words[pronoun].lower);
  const floor = isThat ? pronoun + 1 : pronoun;
  // Behind an apposition the tagger takes a past tense for a participle.
  const group = groups.find(
    (each) =>
      each.from > floor &&
      (each.form === "finite" ||
        (each.form === "part" && words[each.from - 1].text === "," && words[each.to]?.lower !== "by")),
  );
  if (group === undefined || group.isPassive || group.from - floor > 14) return null;
  const subject = subjectBefore(words, group, floor);
  if (subject === null || subject.isRelative || subject.from !== floor) return null;
  const isSilent = isWithheld(scene, subject.from, group);
  // "a claim that the army shelled the port": what the claim says, not who answers it.
  if (isThat && !isSilent && group.to < words.length && takesObject(scene, group)) return null;
  let names = resolvePhrase(scene.discourse, scene.sentence, subject.head, true);
  const apposed = scene.discourse.cast.mentions[scene.sentence.number].find(
    (m) => m.kind === "person" && m.from >= subject.head.to && m.to <= subject.to,
  );
  const isNamed = names.length === 1 && personNamed(scene.discourse.cast, names[0]) !== undefined;
  if (apposed !== undefined && !isNamed) names = [apposed.name];
  if (names.length === 0) return null;
  if (isSilent)
    return {
      kind: "statement",
      from,
      to: endBehind(scene, group.to),
      rule: "statement-apposed-silence",
      cue: { from: group.main, to: group.main + 1 },
      content: null,
      chain: [names],
      actors: names,
      counterparts: [],
      stance: "neutral",
      modality: "denied",
    };
  return told(scene, from, noun, group, names, group.to, isCharge);
}

/** True where a clause tells that somebody says nothing: "the ministry would not confirm", "the army declined to comment". */
function isWithheld(scene: Scene, from: number, group: VerbGroup): boolean {
  return SILENCE.test(` ${phraseOf(scene.words, from, endBehind(scene, group.to))} `, scene.met);
}

/** "a figure dismissed by the ministry as invention", "an idea rejected by both". */
function passiveAt(scene: Scene, from: number, noun: number, group: VerbGroup, isCharge: boolean): Draft | null {
  const agent = phraseAfter(scene.words, group.to + 1, scene.words.length);
  if (agent === null) return null;
  const names = resolvePhrase(scene.discourse, scene.sentence, agent, true);
  return names.length === 0 ? null : told(scene, from, noun, group, names, agent.to, isCharge);
}

function told(
  scene: Scene,
  from: number,
  noun: number,
  group: VerbGroup,
  names: readonly ActorName[],
  behind: number,
  isCharge: boolean,
): Draft | null {
  const { words } = scene;
  const to = endBehind(scene, behind);
  const after = ` ${phraseOf(words, behind, to)} `;
  const isBlamed = BLAMING.has(group.lemma) && words[behind]?.lower === (group.lemma === "attribute" ? "to" : "on");
  if (ATTACKS.has(words[noun].lower) && !isBlamed && !NAMING.has(group.lemma)) return null;
  const base = {
    from,
    to,
    cue: { from: group.main, to: group.main + 1 },
    content: { from, to: noun + 1 },
    chain: [names],
    actors: names,
    counterparts: [],
  } as const;
  if (isBlamed && !isCharge)
    return { ...base, kind: "statement", rule: "statement-apposed", stance: "neutral", modality: "asserted" };
  if (isCharge) {
    const denies = DENYING.has(group.lemma) || (NAMING.has(group.lemma) && UNTRUE.test(after));
    const says =
      denies ||
      NAMING.has(group.lemma) ||
      /^(?:repeat|make|echo|confirm|back|endorse|consider|deem|think|find|judge|believe|reckon|question|doubt|challenge)$/.test(
        group.lemma,
      );
    if (!says) return null;
    return {
      ...base,
      kind: "statement",
      rule: "statement-apposed",
      stance: "neutral",
      modality: denies !== group.isNegated ? "denied" : "asserted",
    };
  }
  // "a request that the deputy described as an attempt to bury the text": a charge, not a verdict.
  if (
    NAMING.has(group.lemma) &&
    / as (?:“ )?(?:an? |another |the )?(?:\w+ )?(?:attempt|bid|ploy|manoeuvre|maneuver|effort|move|pretext|provocation|tactic|trick|stunt|smokescreen|distraction)s? /.test(
      after,
    )
  )
    return { ...base, kind: "statement", rule: "statement-apposed", stance: "opposes", modality: "asserted" };
  // "…, a step that the ministry condemned as illegal": a verdict on what has been done.
  if (DONE.has(words[noun].lower) && JUDGED.has(group.lemma)) {
    const praises =
      PRAISING.has(group.lemma) || (NAMING.has(group.lemma) && WELCOMED.test(after) && !UNWELCOME.test(after));
    if (!praises && /^(?:see|view|regard)$/.test(group.lemma)) return null;
    return {
      ...base,
      kind: "statement",
      rule: "statement-apposed",
      stance: praises !== group.isNegated ? "supports" : "opposes",
      modality: "asserted",
    };
  }
  const stance = stanceOf(scene, group, after);
  if (stance === null) return null;
  return { ...base, kind: "position", rule: "position-apposed", stance, modality: "asserted" };
}

/** True for a verb with an object of its own behind it, other than a name that it gives. */
function takesObject({ words }: Scene, group: VerbGroup): boolean {
  if (NAMING.has(group.lemma)) return false;
  const next = words[group.to];
  return next !== undefined && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)/.test(next.tag);
}

function stanceOf(scene: Scene, group: VerbGroup, after: string): Stance | null {
  if (NAMING.has(group.lemma) && !COLDLY.test(after) && !/ with /.test(after)) {
    const isGood = WELCOMED.test(after) && !/ (?:un|in)\w+able /.test(after);
    return isGood !== group.isNegated ? "supports" : "opposes";
  }
  if (/^(?:ignore|spurn|scorn|deride|ridicule|disregard|shelve|block)$/.test(group.lemma))
    return group.isNegated ? "mixed" : "opposes";
  const next = scene.words[group.to]?.lower ?? "";
  // "an idea the army received coolly", "an offer the front met with silence"
  if (/^(?:receive|greet|meet|take|treat|regard|view|see)$/.test(group.lemma)) {
    if (COLDLY.test(after)) return "opposes";
    return WARMLY.test(after) ? "supports" : null;
  }
  const readings = POSITION_VERBS.get(group.lemma) ?? [];
  const reading =
    readings.find((each) => each.particles?.includes(next) === true) ??
    readings.find((each) => each.particles === undefined);
  if (reading === undefined || reading.modality === "sought") return null;
  if (!group.isNegated) return reading.stance;
  return reading.stance === "supports" ? "opposes" : "mixed";
}
