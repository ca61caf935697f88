// Terms that no text states by name. Where a report goes through a text it tells the terms as plain clauses: "Troops are to leave",
// "a court had been foreseen", "the canal vanished", "nothing in it touches the ferry". Whether such a clause is a term shows
// only from where it stands, so each reader here asks for a paragraph about a text (`aboutText`) or one in which terms have been
// told already (`listsTerms`). Weakness: a paragraph that mentions a text by the way lends its clauses that look.

import { neverBuilt } from "./accord-unbuilt.ts";
import { modalityOfRule } from "./term-modality.ts";
import type { Draft, Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Word } from "../frames/words.ts";
import { isPersonNamed } from "./event-phrases.ts";
import { type FrameContext, isPersonal, TEXT_PRONOUNS } from "./frame-actors.ts";
import { type Frame, frameOf, holds, isDated } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { CROWDS, DELEGATES, TERM_HEADS, TERM_REMOVED, TERM_TEXTS, TEXT_ACTS, TEXT_HEADS } from "./frame-words.ts";
import { term, turnedTerm, underWhich } from "./turned-terms.ts";
import { BREAKS } from "./term-words.ts";

/** Words for one of several texts or articles where no noun stands with them: "the second", "another". */
const ONE_OF_TEXTS =
  /^(?:the|a|an|its|one|another|this|that)? ?(?:very )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latter|former|last|latest|next|other|one|another|(?:present|new|old|current|revised|final|earlier|later|shorter|longer|leaked|original|initial|first|second|third|last|latest|amended|older|newer) one)$/;

/** Nouns for a term that is said to be missing: "no date is set", "there is no mention". */
const ABSENT = phrasePattern(
  / no (?:\S+ ){0,3}?(?:date|dates|timetable|timeline|timescale|schedule|calendar|deadline|mechanism|provision|provisions|mention|reference|guarantees?|sanctions?|penalt(?:y|ies)|clauses?|articles?|word|role|procedure|figures?|ceiling|limit|details?|safeguards?|amnesty|map|court|tribunal|formula|solution|definition|criteria|monitors?|verification|enforcement|rule|rules|body|quota|sequence|order|answer) /,
);

const GIVEN: ReadonlySet<string> = new Set(
  "set give fix foresee provide include name specify lay make mention offer envisage envision attach impose contain state define prescribe stipulate establish create agree be exist appear figure feature".split(
    " ",
  ),
);

/** Verbs in the passive by which a text is said to hold something. */
const FORESEEN: ReadonlySet<string> = new Set(
  "foresee envisage envision include provide mention guarantee stipulate specify enshrine describe treat regulate settle sketch outline shorten list define prescribe set lay spell contain regulate codify write promise grant assure secure".split(
    " ",
  ),
);

/** Participles and adjectives that bind somebody: "is forbidden to", "are obliged to", "are entitled to". */
/** Delegates who are to meet, or somebody expected somewhere. */
function isOfTalks({ group, scene, subject }: Proposition): boolean {
  if (group.lemma === "expect") return scene.words[group.to]?.lower === "in" || scene.words[group.to]?.lower === "back";
  return /^(?:meet|reconvene|convene|confer)$/.test(group.lemma) && holds(scene.words, subject, DELEGATES);
}

/** "committed themselves to a ceasefire": the accord itself, no term of one. */
const TO_ACCORD =
  / themselves to (?:an? |the )?(?:\S+ ){0,3}(?:ceasefire|truce|cessation|armistice|moratorium|accord|agreement|pact) /;

const BOUND = phrasePattern(
  / (?:is|are|was|were|be|been) (?:also |thereby |further |each |both |explicitly |expressly )?(?:forbidden|banned|prohibited|barred|outlawed|obliged|obligated|required|bound|committed|entitled|allowed|permitted|authori[sz]ed|empowered|exempt|exempted|guaranteed|mandatory|compulsory|free) /,
);

/** What a text gives or takes in the present tense: "is set aside for", "are reserved to". */
const GIVES_NOW =
  / (?:is|are) (?:also |each |both |further |thereby )?(?:set aside|reserved|earmarked|apportioned|allocated|allotted|assigned|exempt(?:ed)?|excluded|capped|limited to|restricted to|waived|abolished|protected|entrusted|vested|dissolved|divided|shared|pardoned|amnestied) /;

/** Verbs by which a term comes into a text or leaves it, of themselves. */
const CAME: ReadonlySet<string> = new Set(
  "appear reappear return resurface stand stay survive remain figure feature creep enter".split(" "),
);
const WENT: ReadonlySet<string> = new Set("vanish disappear go fall".split(" "));

/** Verbs of taking something upon oneself. */
const UNDERTAKEN: ReadonlySet<string> = new Set(
  "undertake commit pledge renounce forswear waive forgo guarantee".split(" "),
);

const OPEN =
  / (?:open|out|blank|vague|aside|unclear|undefined|unsaid|unmentioned|unaddressed|unregulated|unresolved|missing|absent|lacking|unspecified|unanswered|untouched) /;

/** True where the subject means a text or one of its articles: by its noun, or by an ordinal where the paragraph is about texts. */
export function isOneOfTexts(words: readonly Word[], from: number, to: number, aboutText: boolean): boolean {
  if (!aboutText || to - from > 4) return false;
  const said = words
    .slice(from, to)
    .map((word) => word.lower)
    .join(" ");
  return ONE_OF_TEXTS.test(said);
}

/** "is to", "are to", "shall", "has to": the words of an obligation in a verb group. */
function obliges(words: readonly Word[], group: VerbGroup): "be-to" | "shall" | "must" | "should" | "will" | null {
  if (group.modal === "shall") return "shall";
  if (group.modal === "must") return "must";
  if (group.modal === "should") return "should";
  if (group.modal === "will") return "will";
  const said = words.slice(group.from, group.to).map((word) => word.lower);
  return group.isFuture &&
    /^(?:is|are|was|were)$/.test(said[0] ?? "") &&
    (said[1] === "to" || said[2] === "to") &&
    !said.some((word) => /^(?:due|set|expected|scheduled|likely|planned|slated|poised|about|bound|going)$/.test(word))
    ? "be-to"
    : null;
}

/** A clause told as a term because of where it stands; null where it is none. */
export function listedTermOf(p: Proposition, context: FrameContext): Draft | null {
  // "is unlikely to satisfy them": what is foreseen of a text is no term of it.
  if (neverBuilt(p) !== null || / (?:un)?likely to /.test(p.phrase)) return null;
  const frame = frameOf(p);
  const turned = underWhich(p) ?? turnedTerm(p, context);
  if (turned !== null) return turned;
  return obligedTerm(p, frame, context) ?? absentTerm(p, frame, context) ?? movingTerm(p, frame, context);
}

/** "Troops are to leave", "a council has to be set up", "recruiting is forbidden", "Norlandia undertakes to …". */
function obligedTerm(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  if (p.subject === null || scene.inQuote(group.main)) return null;
  if (p.clause.lead === "when" || /^(?:meet|reconvene|convene)$/.test(group.lemma)) return null;
  if (MEETING_HEADS.has(frame.subjectHead) || /^(?:i|we|you|he|she|who|what)$/.test(words[p.subject.from].lower))
    return null;
  const isSignatories = /^(?:signatories|signatory|contracting)$/.test(frame.subjectHead);
  const arePair =
    /^(?:sides|parties|two|both|governments|armies|camps|foes|rivals|neighbours|neighbors|signatories)$/.test(
      frame.subjectHead,
    );
  const isPerson = p.subjects.length > 0 && p.subjects.every((name) => isPersonNamed(p, name));
  if (
    BOUND.test(p.phrase, p.scene.met) &&
    group.lemma !== "have" &&
    (group.isPassive || group.lemma === "be") &&
    group.modal === null
  )
    return (context.aboutText || context.listsTerms || isSignatories) && !isPerson
      ? term(p, "provision-bound", group.isNegated ? "denied" : "asserted")
      : null;
  if (GIVES_NOW.test(p.phrase) && group.modal === null && (context.listsTerms || context.aboutText) && !isPerson)
    return term(p, "provision-bound", modalityOfRule(group));
  // "have bound themselves to open the archives"
  if (
    arePair &&
    / (?:bound|bind|committed|commit) themselves to /.test(p.phrase) &&
    !TO_ACCORD.test(p.phrase) &&
    group.modal === null
  )
    return term(p, "provision-undertaken", "asserted");
  if (UNDERTAKEN.has(group.lemma) && !group.isPassive && group.modal === null)
    return context.listsTerms ||
      (context.aboutText && group.lemma === "undertake") ||
      isSignatories ||
      (arePair && group.lemma === "undertake")
      ? term(p, "provision-undertaken", "asserted")
      : null;
  const how = obliges(words, group);
  if (how === null) return null;
  // "when the delegations are to meet again", "is expected in Arlby": the talks, no term of a text.
  if (!context.isOfficialText && isOfTalks(p)) return null;
  // "The paper is to be handed over": something done to a text, no term of it.
  const isPronoun = p.subject.to - p.subject.from === 1 && TEXT_PRONOUNS.has(words[p.subject.from].lower);
  if (TEXT_HEADS.has(frame.subjectHead) && (group.isPassive || TEXT_ACTS.has(frame.lemma))) return null;
  if (isPronoun && TEXT_ACTS.has(frame.lemma)) return null;
  const isListed = context.listsTerms || context.isOfficialText || isSignatories;
  if (isPerson && !context.isOfficialText) return null;
  // "In return, both armies are to pull back": words of a bargain.
  const isBargain =
    /^ (?:in (?:return|exchange)|as a first step|in a (?:first|second|third|further|next|final|last) (?:step|phase|stage)|in the (?:first|second|third|next|final|last) (?:step|phase|stage)) /.test(
      p.phrase,
    );
  // "The parliament is to debate it next week": what people at home will do is no term.
  if (!isListed && (isDated(p.phrase) || (holds(words, p.subject, CROWDS) && !group.isPassive))) return null;
  if (how === "be-to" && (isListed || isBargain || (context.aboutText && !isPersonal(p))))
    return term(p, "provision-obliged", modalityOfRule(group));
  if (
    (how === "must" || how === "should") &&
    isListed &&
    !TERM_HEADS.has(frame.subjectHead) &&
    p.speech === null &&
    (group.isPassive || /^(?:has|have)$/.test(words[group.from].lower))
  )
    return term(p, "provision-obliged", modalityOfRule(group));
  if (
    isBargain &&
    / in (?:return|exchange) /.test(p.phrase.slice(0, 14)) &&
    (how === "will" || how === "be-to") &&
    (context.aboutText || context.listsTerms)
  )
    return term(p, "provision-obliged", modalityOfRule(group));
  return how === "will" && context.listsTerms && p.speech === null && group.isPassive
    ? term(p, "provision-obliged", modalityOfRule(group))
    : null;
}

/** "No date is given for the pull-out", "a map is missing", "nothing in the pact touches …". */
function absentTerm(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
  const { group, scene, phrase } = p;
  const { words } = scene;
  if (group.modal !== null && group.modal !== "would") return null;
  if (p.subject === null) return null;
  const about = ` ${words
    .slice(p.subject.from, group.from)
    .map((word) => word.lower)
    .join(" ")} `;
  // "Nothing in the pact touches …", "none of the articles touches …"
  if (
    /^ (?:nothing|none|nowhere|neither|no (?:clause|article|point|line|word|paragraph|provision)) (?:in|of|about|on) /.test(
      about,
    ) &&
    words.slice(p.subject.from, group.from).some((word) => TERM_TEXTS.has(word.lower)) &&
    !group.isPassive
  )
    return term(p, "provision-nothing", "denied");
  if (!context.aboutText && !context.listsTerms) return null;
  // "Nothing is said about the islands", "nothing was settled on the port"
  if (
    /^ (?:nothing|little|not a word|no word|not one word) $/.test(about.replace(/ (?:has|have|had|is|was) $/, " ")) &&
    group.isPassive &&
    /^(?:say|mention|settle|agree|regulate|lay|fix|decide|write|provide|find|read)$/.test(group.lemma) &&
    / (?:about|on|of|for|in|as) /.test(frame.tail)
  )
    return term(p, "provision-nothing", "denied");
  if (
    MEETING_HEADS.has(frame.subjectHead) ||
    / (?:talks|meetings?|rounds?|summit|session|negotiations|visit|elections?|signing|signature|publication|ceremony) /.test(
      frame.tail,
    )
  )
    return null;
  const isThere = /^(?:there)$/.test(words[p.subject.from].lower) && group.lemma === "be";
  if (
    (ABSENT.test(about, scene.met) && GIVEN.has(group.lemma) && (group.isPassive || group.lemma !== "be" || isThere)) ||
    (isThere && ABSENT.test(phrase, p.scene.met))
  )
    return term(p, "provision-none-given", "denied");
  if (isPersonal(p)) return null;
  const isPart =
    TERM_HEADS.has(frame.subjectHead) || /^(?:timetable|schedule|calendar|map|annex)$/.test(frame.subjectHead);
  if (TERM_TEXTS.has(frame.subjectHead) && !isPart) return null;
  if (
    ((group.isPassive && group.lemma === "leave") ||
      group.lemma === "be" ||
      group.lemma === "remain" ||
      group.lemma === "go" ||
      group.lemma === "stay") &&
    OPEN.test(` ${frame.tail.slice(0, 24)} `) &&
    !group.isNegated &&
    (/ (?:missing|absent|lacking|unmentioned|unaddressed|blank|vague|undefined|unspecified|unsaid|unregulated|untouched) /.test(
      frame.tail,
    ) ||
      (group.isPassive && / (?:open|out|aside) /.test(frame.tail)))
  )
    return term(p, "provision-left-open", "denied");
  return null;
}

/** "a fifth", "the third", "another" as the whole subject but for what is set off behind it. */
function isOrdinal({ scene, subject }: Proposition): boolean {
  if (subject === null) return false;
  const said = scene.words.slice(subject.from, subject.to).map((word) => word.lower);
  return /^(?:(?:a|the) )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|last)(?:$| ,| on )/.test(
    said.join(" "),
  );
}

/** The words from the head of the sentence, or the last semicolon, to the end of the clause. */
function fromHead(p: Proposition): string {
  const { words } = p.scene;
  let start = p.from;
  while (start > 0 && !BREAKS.has(words[start - 1].text) && p.from - start < 12) start--;
  return ` ${words
    .slice(start, p.to)
    .map((word) => word.lower)
    .join(" ")} `;
}

/** "In the fifth the canal appeared", "by May it had vanished", "a court had been foreseen in the first". */
function movingTerm(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
  const { group, scene, phrase } = p;
  if (p.subject === null || scene.words[p.subject.from].lower === "there") return null;
  // "The word occurs nowhere", "the phrase no longer appears"
  if (
    /^(?:word|words|term|phrase|expression|formula|notion)$/.test(frame.subjectHead) &&
    /^(?:occur|appear|figure|feature|come|crop|survive)$/.test(group.lemma)
  )
    return term(
      p,
      "provision-appeared",
      / no longer /.test(phrase)
        ? "cancelled"
        : group.isNegated || / (?:nowhere|never) /.test(phrase)
          ? "denied"
          : "asserted",
    );
  // "A fund is foreseen for the widows": what only a text does.
  if (
    group.isPassive &&
    /^(?:foresee|envisage|envision|stipulate|enshrine|codify)$/.test(group.lemma) &&
    !MEETING_HEADS.has(frame.subjectHead) &&
    !isDated(phrase)
  )
    return term(p, "provision-foreseen", group.isNegated ? "denied" : "asserted");
  if (!context.aboutText && !context.listsTerms) return null;
  if (MEETING_HEADS.has(frame.subjectHead) || TERM_TEXTS.has(frame.subjectHead)) return null;
  // "A fifth was struck off": one of the terms told before.
  if (group.isPassive && TERM_REMOVED.has(group.lemma) && context.listsTerms && isOrdinal(p))
    return term(p, "provision-struck", group.isNegated ? "asserted" : "cancelled");
  const isPlaced =
    / (?:in|into|from|out of) (?:the|an?|its|this|that|both|all) (?:\S+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|old|earlier|earliest|later|latest|final|last|next|previous|original|revised|initial|draft|drafts|text|version|versions|treaty|paper|document|agreement|accord|plan|proposal|annex|preamble|article)(?: (?:draft|version|text|one|paper|document|plan|proposal|annex|treaty|article))? /.test(
      fromHead(p),
    );
  const isPronoun =
    /^(?:it|they|this|that)$/.test(scene.words[p.subject.from].lower) && p.subject.to - p.subject.from === 1;
  if (!isPlaced && !(context.listsTerms && isPronoun)) return null;
  if (group.isPassive && FORESEEN.has(group.lemma) && isPlaced)
    return term(p, "provision-foreseen", group.isNegated ? "denied" : "asserted");
  if (isPersonal(p) && !isPronoun) return null;
  if (!group.isPassive && CAME.has(group.lemma) && !/^(?:remain|stay)$/.test(group.lemma))
    return term(p, "provision-appeared", group.isNegated ? "denied" : "asserted");
  if (
    !group.isPassive &&
    WENT.has(group.lemma) &&
    (group.lemma !== "fall" || / (?:out|away) /.test(frame.tail)) &&
    (group.lemma !== "go" ||
      (group.isPerfect && !/^ (?:to|into|out|back|through|before|beyond|on|up) /.test(frame.tail)))
  )
    return term(p, "provision-vanished", group.isNegated ? "asserted" : "cancelled");
  return null;
}
