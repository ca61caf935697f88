import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName, Modality, Stance } from "../../domain/claim.ts";
import type { RichAttribution } from "../attributions/attribution.ts";
import type { Frame } from "../attributions/cue-lexicon.ts";
import { OFFICES } from "../actors/person-words.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { isWantedAway } from "../positions/verb-objects.ts";
import { CALLED_HOME } from "../positions/read-statement.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { isArmed } from "../events/armed-acts.ts";
import { headWord } from "../events/event-phrases.ts";
import { PLACES } from "../events/frame-words.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { isSource, rangesOf, type Ranges } from "./attribution-ranges.ts";
import { readReported } from "./read-segment.ts";
import { mediumTold } from "../speakers/medium-told.ts";
import { mediumSpokenTo } from "./spoken-to.ts";
import { unsettledAs } from "../frames/unsettled.ts";
import { takesNeitherSide } from "../positions/neither-side.ts";
import { isAskedQuestion, isHeadingLabel } from "./transcript.ts";

/** "wishes to inform", "would like to announce" */
const FORMAL =
  /^(?:wish(?:es)?|wants?|would like|like) to (?:inform|announce|state|declare|communicate|convey|make (?:known|clear|public)|give (?:news|word|notice)|let)\b/;

/** Frames whose content is what the source says to be so. */
const REPORTS: ReadonlySet<Frame> = new Set(["say", "warn", "deny", "expect", "think", "know", "hope", "describe"]);
/** Acts of speech that take a thing: the accusation, praise or description is the statement. */
const ACTS: ReadonlySet<Frame> = new Set(["accuse", "praise", "describe", "warn"]);
/** Frames that say what the source wants, refuses or takes on. */
const WILLS: Partial<
  Record<Frame, { readonly stance: Stance; readonly modality: Modality; readonly isSpeech: boolean }>
> = {
  demand: { stance: "supports", modality: "sought", isSpeech: true },
  want: { stance: "supports", modality: "sought", isSpeech: false },
  promise: { stance: "supports", modality: "asserted", isSpeech: true },
  reject: { stance: "opposes", modality: "asserted", isSpeech: true },
  accept: { stance: "supports", modality: "asserted", isSpeech: true },
  support: { stance: "supports", modality: "asserted", isSpeech: false },
  oppose: { stance: "opposes", modality: "asserted", isSpeech: false },
};

/**
 * Adds a claim for every attribution of the sentence that no draft files yet: what is said is read for its kind, what is wanted or refused
 * is a position.
 */
export function adoptAttributions(
  scene: Scene,
  drafts: readonly Draft[],
  attributions: readonly RichAttribution[],
): Draft[] {
  if (isAskedQuestion(scene)) return [...drafts];
  const out = [...drafts];
  for (const attribution of attributions) {
    const found = rangesOf(scene.words, attribution);
    if (found === null || isFiled(out, found)) continue;
    const ranges = { ...found, source: ledInto(scene, found) ?? describedBy(scene, found) };
    const { source, cue, content } = ranges;
    if (attribution.construction === "colon" && isHeadingLabel(scene.words.slice(source.from, source.to))) continue;
    // "Nowhere does it offer a way out": what a text lacks, no stand.
    if (scene.words[source.from - 2]?.lower === "nowhere") continue;
    if (scene.inQuote(cue.from) || (attribution.construction === "passive" && attribution.lemma === "write")) continue;
    if (!isSource(scene.words, source)) continue;
    // "…, urged both to stop": whoever is urged is no source.
    if (attribution.construction === "inverted" && scene.words[source.to - 1]?.lower === "to") continue;
    // How an unnamed source asked to be kept so is no claim.
    if (scene.words.slice(content.from, content.to).some(({ lower }) => lower === "anonymity")) continue;
    const names = sourceNames(scene, source);
    if (names.length === 0 || (isAnonymous(names[0]) && !isSpeaker(scene.words, source))) continue;
    const start = Math.min(source.from, cue.from, content.from);
    // "The ministry rejected the claim and [called on …]": the source stands in the claim before.
    const isShared =
      start === source.from &&
      out.some(
        (draft) => draft.kind !== "role" && draft.from <= source.from && draft.to > source.to && draft.to <= cue.from,
      );
    // "marched to the palace to demand that …": what they did is another matter than what for.
    const isUndone = leavesUndone(scene, cue);
    const isPurpose =
      !isUndone &&
      scene.words[cue.from - 1]?.lower === "to" &&
      start === source.from &&
      scene.groups.some(({ form, from, to }) => form === "finite" && from >= source.to && to < cue.from);
    const whole = {
      from: isPurpose ? cue.from - 1 : isShared ? cue.from : start,
      to: Math.max(source.to, cue.to, content.to),
    };
    if (whole.to - whole.from > 80) continue;
    const inner = attribution.construction === "passive" ? willInside(attributions, attribution) : null;
    if (inner === null) {
      const told = isUndone ? { ...attribution, isNegated: true } : attribution;
      out.push(...fileOne(scene, told, names, { ...ranges, whole }, out));
    } else {
      const who = rangesOf(scene.words, inner);
      if (who === null) continue;
      const actors = resolvePhrase(scene.discourse, scene.sentence, who.source, false);
      const made = fileOne(scene, inner, actors, { ...ranges, whole }, out);
      out.push(...made.map((draft) => ({ ...draft, cue, chain: [names] })));
    }
  }
  return out;
}

/** Verbs that leave undone what the infinitive behind them names. */
const UNDOING: ReadonlySet<string> = new Set("fail neglect omit forget hesitate refuse decline".split(" "));

/** "failed | to endorse the plan": what somebody did not do. */
function leavesUndone({ words, groups }: Scene, cue: WordRange): boolean {
  return groups.some(
    ({ form, from, to, lemma, isNegated }) =>
      form === "finite" &&
      !isNegated &&
      UNDOING.has(lemma) &&
      words[to]?.lower === "to" &&
      (to === cue.from - 1 || (from >= cue.from && to < cue.to)),
  );
}

const DUTIES: ReadonlySet<string> = new Set(["must", "should", "ought", "shall"]);
const MAY: ReadonlySet<string> = new Set(["may", "might", "could"]);

/** Verbs that ask something of whoever they are said of. */
const ASKING: ReadonlySet<string> = new Set(
  "ask urge press tell invite beg require expect encourage advise instruct call want need oblige".split(" "),
);

/** "was asked | to accept the loss": what others want of somebody is not that somebody's stand. */
function isAskedTo({ words, groups }: Scene, cue: WordRange): boolean {
  return groups.some(
    ({ form, to, lemma, isPassive }) =>
      form === "finite" &&
      isPassive &&
      ASKING.has(lemma) &&
      words[to]?.lower === "to" &&
      to >= cue.from - 1 &&
      to < cue.to,
  );
}

/** "pushed Toll | into accepting": whoever is brought to something does it. Null for any other verb. */
function ledInto({ words, groups }: Scene, { cue }: Ranges): WordRange | null {
  if (words[cue.from - 1]?.lower !== "into" || words[cue.from].tag !== "VERB:ing") return null;
  const group = groups.findLast(({ to, isPassive }) => to < cue.from && !isPassive);
  const object = group === undefined ? null : phraseAfter(words, group.to, cue.from - 1);
  return object !== null && object.from === group?.to && object.to === cue.from - 1 ? object : null;
}

/** "The Four, made up of Kenya and Norway, called for a pause": a source that only describes the verb's subject gives way to it. */
function describedBy({ words, groups }: Scene, { source, cue }: Ranges): WordRange {
  const group = groups.find(({ from, to }) => from <= cue.from && to > cue.from);
  if (group === undefined || group.isPassive || source.to > group.from) return source;
  const subject = subjectBefore(words, group, 0);
  if (subject === null || subject.isRelative || subject.head.to > source.from || source.to > subject.to) return source;
  return subject.head;
}

/** Whom a source stands for; a name set beside it tells: "Ilse Brandt, the ministry's spokeswoman, said". */
function sourceNames(scene: Scene, { from, to }: WordRange): readonly ActorName[] {
  const { words, discourse, sentence } = scene;
  const persons = discourse.cast.mentions[sentence.number].filter((mention) => mention.kind === "person");
  if (!persons.some((mention) => mention.from >= from && mention.to <= to)) {
    const beside = persons.find(
      (mention) =>
        (words[to]?.text === "," && mention.titleFrom === to + 1 && words[mention.to]?.text === ",") ||
        (words[from - 1]?.text === "," && mention.to === from - 1 && OFFICES.has(words[to - 1].lower)),
    );
    if (beside !== undefined) return [beside.name];
  }
  return resolvePhrase(discourse, sentence, { from, to }, true);
}

/** "X is said by aides to favour Y": what the aides say X wants. */
function willInside(attributions: readonly RichAttribution[], outer: RichAttribution): RichAttribution | null {
  const start = outer.content[0]?.start ?? 0;
  const end = outer.content.at(-1)?.end ?? 0;
  return (
    attributions.find(
      (each) =>
        each !== outer &&
        WILLS[each.frame] !== undefined &&
        each.cue[0].start >= start &&
        (each.cue.at(-1)?.end ?? 0) <= end,
    ) ?? null
  );
}

function fileOne(
  scene: Scene,
  attribution: RichAttribution,
  names: readonly ActorName[],
  at: Ranges & { readonly whole: WordRange },
  drafts: readonly Draft[],
): Draft[] {
  const { frame, construction } = attribution;
  const host = drafts.find(
    (draft) =>
      draft.chain.length > 0 && draft.from <= at.whole.from && draft.to >= at.whole.to && draft.kind !== "role",
  );
  const outer = host?.chain ?? [];
  const isSame = outer.at(-1)?.join() === names.join();
  const medium = outer.length > 0 ? null : throughMedium(scene, attribution, at);
  const chain = isSame ? outer : medium === null ? [...outer, names] : [[medium], names];
  const base = { cue: at.cue, content: at.content, actors: names, counterparts: [] } as const;
  const will = WILLS[frame];
  const isNegated =
    attribution.isNegated ||
    scene.groups.some((group) => group.isNegated && group.from <= at.cue.from && group.to > at.cue.from);
  if (will !== undefined) {
    // An order is a deed, done by whoever gives it.
    if (ORDERING.has(attribution.lemma))
      return [
        {
          kind: "incident",
          ...at.whole,
          ...base,
          cue: null,
          rule: "incident-ordered",
          chain: outer,
          stance: "neutral",
          modality: isNegated ? "denied" : "asserted",
        },
      ];
    if (names.every(isAnonymous) && !will.isSpeech) return [];
    // "The sticking point was the rebels' | demand": no words of a source.
    const isNoun = scene.words[at.cue.from].tag.startsWith("NOUN");
    if ((isNoun && hasVerb(scene, at.source)) || isOfRefusal(scene.words, at.cue)) return [];
    // "wishes to inform the public that": a form of saying, no wish.
    if (FORMAL.test(phraseOf(scene.words, at.cue.from, at.cue.to + 3))) return [];
    const modal = scene.groups.find(({ from, to }) => from < at.cue.to && to >= at.cue.to)?.modal ?? "";
    // "Norway must accept the loss", where nobody says so: no stand of Norway's.
    if (unsettledAs(scene.words, at.cue.to - 1) !== null || isAskedTo(scene, at.cue) || DUTIES.has(modal)) return [];
    // "The road was blocked by farmers", "rebels backed by Kenya": roads and fighters are no matter of a stand.
    const about = headWord(scene.words, at.content);
    if (!will.isSpeech && (isPlace(about) || isArmed(about))) return [];
    return [
      {
        kind: "position",
        ...at.whole,
        ...base,
        rule: `position-frame-${frame}`,
        chain: will.isSpeech ? chain : outer,
        stance: takesNeitherSide(scene.words, at.whole)
          ? "mixed"
          : isNegated
            ? will.stance === "opposes"
              ? "mixed"
              : "opposes"
            : will.modality === "sought" && wantsNone(scene.words, at.content)
              ? "opposes"
              : will.stance,
        modality: attribution.lemma === "offer" || (MAY.has(modal) && !isNegated) ? "possible" : will.modality,
      },
    ];
  }
  const isClause =
    [
      "clause",
      "inverted",
      "inserted",
      "according-to",
      "passive",
      "quote-after-cue",
      "quote-before-cue",
      "colon",
    ].includes(construction) ||
    (construction === "adjective" && hasVerb(scene, at.content));
  if (isClause && REPORTS.has(frame) && at.content.to - at.content.from >= 3) {
    const speech: Speech = { chain, speaker: names, cue: at.cue, lemma: attribution.lemma };
    const holder = { from: Math.min(at.source.from, at.cue.from), to: Math.max(at.source.to, at.cue.to) };
    const isInside = holder.from > at.content.from && holder.to < at.content.to;
    return readReported(scene, at.content, speech, holder, isInside);
  }
  const isSummons =
    attribution.lemma === "call" &&
    CALLED_HOME.test(` ${phraseOf(scene.words, at.whole.from, at.whole.to)} `, scene.met);
  if (!isClause && !isSummons && ACTS.has(frame) && !isNoWord(scene, attribution.lemma, at))
    return [
      {
        kind: "statement",
        ...at.whole,
        ...base,
        rule: `statement-frame-${frame}`,
        chain,
        stance: "neutral",
        modality: attribution.isNegated ? "denied" : "asserted",
      },
    ];
  return [];
}

/** "said an official speaking to the Herald", "an official told the Herald": the medium by which what is said came out. */
function throughMedium(
  scene: Scene,
  { lemma }: RichAttribution,
  { source, cue, whole }: Ranges & { readonly whole: WordRange },
): ActorName | null {
  if (lemma === "tell") return mediumTold(scene.discourse, scene.sentence, cue.to, whole.to);
  return mediumSpokenTo(scene, { from: Math.min(source.from, cue.from), to: Math.max(source.to, cue.to) });
}

/** "The brigade defended the bridge", "Kenya defends its border", "to defend Ostrel": ground is held, and no choice stood up for in words. */
function isNoWord({ words, discourse, sentence }: Scene, lemma: string, { cue, content }: Ranges): boolean {
  // "slammed the door behind him"
  if (lemma === "slam") return /^(?:doors?|brakes?)$/.test(headWord(words, content));
  // "foiled an attack on the embassy", "would have attacked Ostrel": arms, no words.
  if (lemma !== "defend" && lemma !== "justify" && lemma !== "attack") return false;
  if (lemma !== "attack" && (words[cue.from - 1]?.lower === "to" || words[cue.from].lower === "to")) return true;
  const about = headWord(words, content);
  if (isPlace(about) || isArmed(about) || /^(?:borders|soil|himself|herself|itself|themselves)$/.test(about))
    return true;
  return discourse.cast.mentions[sentence.number].some(
    ({ kind, from, to }) =>
      kind !== "person" && from >= content.from && from <= content.from + 1 && to >= content.to - 1,
  );
}

/** "the refusal by the front | to accept it": what is not done by whoever the noun names, whatever the clause is about. */
function isOfRefusal(words: readonly Word[], cue: WordRange): boolean {
  const at = words[cue.from].lower === "to" ? cue.from : cue.from - 1;
  return (
    words[at]?.lower === "to" &&
    / (?:refusal|reluctance|unwillingness|failure|inability) (?:by|of) /.test(
      ` ${phraseOf(words, Math.max(0, at - 12), at)} `,
    )
  );
}

/** "bridge", "two prisons" */
function isPlace(noun: string): boolean {
  return PLACES.has(noun) || PLACES.has(noun.replace(/s$/, ""));
}

/** "demand that the talks be broken off", "urge the cabinet to suspend its part": what is wanted is that a thing be not. */
function wantsNone(words: readonly Word[], { from, to }: WordRange): boolean {
  return isWantedAway(` ${phraseOf(words, from, Math.min(to, from + 12))} `);
}

const ORDERING: ReadonlySet<string> = new Set("order command instruct".split(" "));

/** True for content that is a clause: "is convinced that time is short", not "is proud of her men". */
function hasVerb(scene: Scene, { from, to }: WordRange): boolean {
  return scene.groups.some((group) => group.form === "finite" && group.from >= from && group.to <= to);
}

/** True when a draft has the cue for its own, or holds most of the content on somebody's word. */
function isFiled(drafts: readonly Draft[], { cue, content }: Ranges): boolean {
  return drafts.some((draft) => {
    if (draft.kind === "role") return false;
    if (draft.cue !== null && draft.cue.from < cue.to && draft.cue.to > cue.from) return true;
    if (draft.kind !== "statement" && draft.from <= cue.from && draft.to >= cue.to) return true;
    const shared = Math.min(draft.to, content.to) - Math.max(draft.from, content.from);
    return draft.chain.length > 0 && shared * 2 > content.to - content.from;
  });
}
