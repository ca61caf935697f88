import { wordList } from "../../kit/word-list.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { eventModality } from "./event-modality.ts";
import { type FrameContext, TEXT_PRONOUNS, whoever } from "./frame-actors.ts";
import { behind, type Frame, holds, isDated, namedBy } from "./frame-phrases.ts";
import { ACCORD_HEADS, DELEGATES, TEXT_ACTS, TEXT_GETS, TEXT_GIVES, TEXT_HEADS } from "./frame-words.ts";
import { HANDLES_TEXT, LOOSE_TEXTS } from "./text-courses.ts";

const PAPER_ACTS: ReadonlySet<string> = new Set(
  "publish release leak circulate hand deliver send submit present receive revise amend shorten read translate draft write rewrite".split(
    " ",
  ),
);

const HANDLES = wordList(HANDLES_TEXT);

/** Nouns of texts that mean something else as well. */
function isLoose(noun: string): boolean {
  return (
    LOOSE_TEXTS.has(noun) || /^(?:statements?|records?|summary|language|signatures|offer|package|concept)$/.test(noun)
  );
}

/** Something done to a text. */
export function textAct(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
  const { group, scene } = p;
  const { lemma, phrase, tail } = frame;
  const act = (rule: string, actors: readonly ActorName[], counterparts: readonly ActorName[] = []): Draft =>
    draftOf(p, "document", rule, { actors, counterparts, modality: eventModality(p) });
  const first = p.subject === null ? "" : scene.words[p.subject.from].lower;
  const isIt =
    p.subject !== null && p.subject.to - p.subject.from === 1 && TEXT_PRONOUNS.has(first) && context.aboutText;
  const subjectIsText =
    TEXT_HEADS.has(frame.subjectHead) || isIt || (first === "most" && holds(scene.words, p.subject, TEXT_HEADS));
  // "a date for signing it"
  if (group.form === "ing" && /^(?:for|of)$/.test(p.clause.lead)) return null;
  // "was handed a copy"
  if (subjectIsText && lemma === "make" && / made public /.test(phrase))
    return act("frame-text-published", p.subject === null ? [] : namesIn(scene, p.subject));
  if (group.isPassive && !subjectIsText && TEXT_GIVES.has(lemma) && holdsText(p, frame)) {
    return act("frame-text-given", p.subjects, behind(p, ["by", "from"], group.to));
  }
  if (
    subjectIsText &&
    (group.isPassive || (p.clause.link === "subordinate" && group.form === "part")) &&
    (TEXT_ACTS.has(lemma) ||
      (lemma === "read" && / (?:aloud|out|to) /.test(tail)) ||
      lemma === "fine-tune" ||
      lemma === "complete")
  ) {
    if (
      ACCORD_HEADS.has(frame.subjectHead) &&
      ["sign", "initial", "adopt", "negotiate", "reach", "approve"].includes(lemma)
    )
      return null;
    // "the list would be cut to a dozen"
    if (/^(?:cut|trim|shorten|expand)$/.test(lemma) && group.modal === "would") return null;
    // "is being read in two ways"
    if (lemma === "read" && !/ (?:out|aloud|to|by) /.test(tail)) return null;
    if (
      ["see", "give", "show", "put", "get"].includes(lemma) &&
      behind(p, ["to", "by", "before"], group.to).length === 0 &&
      !isDated(p)
    )
      return null;
    const by = behind(p, ["by"], group.to);
    return act(
      "frame-text-done",
      by.length > 0 ? by : p.subject === null ? [] : namesIn(scene, p.subject),
      behind(p, ["to", "with"], group.to),
    );
  }
  if (
    subjectIsText &&
    (lemma === "leak" || !tail.startsWith(" to ")) &&
    !group.isPassive &&
    (["emerge", "surface", "circulate", "appear", "leak", "arrive", "reach"].includes(lemma) ||
      (/^(?:turn|crop|pop)$/.test(lemma) && frame.particle === "up"))
  )
    return act(
      "frame-text-surfaced",
      p.subject === null ? [] : namesIn(scene, p.subject),
      lemma === "reach" ? p.subjects.slice(0, 0) : [],
    );
  // "A draft is doing the rounds", "the draft landed on his desk"
  if (
    subjectIsText &&
    !group.isPassive &&
    / (?:do|does|did|doing|done|make|makes|made|making) the rounds /.test(phrase)
  )
    return act("frame-text-surfaced", p.subject === null ? [] : namesIn(scene, p.subject));
  if (
    subjectIsText &&
    !group.isPassive &&
    ["come", "land", "follow", "arrive"].includes(lemma) &&
    /^(?:answer|reply|response|letter|draft|proposal|counter-proposal|counterproposal|note|memorandum|copy|paper)$/.test(
      frame.subjectHead,
    ) &&
    (isDated(phrase) || / (?:desk|hands|inbox|table) /.test(tail))
  )
    return act("frame-text-surfaced", p.subject === null ? [] : namesIn(scene, p.subject));
  // "had the map redrawn", "laid a sheet on the table"
  if (
    !group.isPassive &&
    TEXT_HEADS.has(frame.objectHead) &&
    frame.object !== null &&
    ((lemma === "have" &&
      /^VERB:(?:part|past)/.test(scene.words[frame.object.to]?.tag ?? "") &&
      TEXT_ACTS.has(scene.words[frame.object.to].lemma)) ||
      (lemma === "lay" && / (?:on|before) (?:the|its|his|her|their) /.test(tail)))
  )
    return act("frame-text-act", whoever(p), behind(p, ["to", "before"], group.to));
  // "The counter-proposal went to the mediators on Monday", "it had gone to both capitals"
  if (subjectIsText && lemma === "go" && !group.isPassive && / to /.test(tail.slice(0, 4)) && goesToSomebody(p, frame))
    return act("frame-text-went", p.subject === null ? [] : namesIn(scene, p.subject), behind(p, ["to"], group.to));
  if (!group.isPassive && group.form !== "part" && p.subject !== null && !subjectIsText) {
    // "published the treaty": of an accord only what can be done to its paper.
    const hasText = TEXT_HEADS.has(frame.objectHead) && (!ACCORD_HEADS.has(frame.objectHead) || PAPER_ACTS.has(lemma));
    // "examined their record", "tweaked his answer": of loose nouns only where a day or the talk is of texts.
    if (HANDLES.has(lemma) && isLoose(frame.objectHead) && !context.aboutText && !isDated(p)) return null;
    const hasSecond = TEXT_GIVES.has(lemma) && TEXT_HEADS.has(frame.secondHead);
    const isIts = frame.object !== null && ["it", "one", "them"].includes(frame.objectHead) && context.aboutText;
    const isAct = TEXT_ACTS.has(lemma) || (lemma === "read" && / (?:aloud|out|from) /.test(tail));
    if (
      isAct &&
      (hasText || hasSecond || (isIts && !["see", "give", "get", "bring", "show", "put", "produce"].includes(lemma)))
    ) {
      if (["see", "get", "bring", "give", "show", "put", "produce"].includes(lemma) && !hasText && !hasSecond)
        return null;
      if (lemma === "see" && !group.isNegated && !group.isPerfect) return null;
      if (lemma === "put" && !/ (?:forward|together|on the table|out|name|signature) /.test(tail)) return null;
      if (
        ["draw", "give", "approve", "bring", "show", "offer"].includes(lemma) &&
        ["list", "package", "offer", "record", "records"].includes(frame.objectHead) &&
        !isDated(p)
      )
        return null;
      const counterparts = TEXT_GETS.has(lemma)
        ? behind(p, ["from"], group.to)
        : hasSecond
          ? namedBy(p, frame.object)
          : behind(p, ["to", "with"], group.to);
      return act("frame-text-act", whoever(p), counterparts);
    }
  }
  return null;
}

/** True where a text goes to people, powers or houses, not to pieces or to sleep. */
function goesToSomebody(p: Proposition, { phrase }: Frame): boolean {
  const { words } = p.scene;
  return (
    behind(p, ["to"], p.group.to).some((name) => !isAnonymous(name)) ||
    holds(words, { from: p.group.to, to: p.to }, DELEGATES) ||
    / (?:capitals?|parliaments?|congress|senate|assembly|cabinets?|governments?|printers?|press|ratification|sides|parties|mediators?|courts?) /.test(
      phrase,
    )
  );
}

function holdsText(p: Proposition, frame: Frame): boolean {
  return (
    TEXT_HEADS.has(frame.objectHead) ||
    TEXT_HEADS.has(frame.secondHead) ||
    holds(p.scene.words, frame.object, TEXT_HEADS)
  );
}
