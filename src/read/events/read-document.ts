import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, hasWord, namesIn, type Proposition } from "../assembly/draft.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";
import { onBehalf } from "./accord-drafts.ts";
import { eventModality } from "./event-modality.ts";
import { actorsAfter, objectHead, objectOf, subjectHead, wholeOf } from "./event-phrases.ts";
import { isOneOfTexts } from "./listed-terms.ts";
import { AGREEMENT_NOUNS, BINDING_TEXTS, DOCUMENT_NOUNS, DOCUMENT_VERBS } from "./event-words.ts";

const SAYS_THAT = / statement (?:\S+ ){0,8}?(?:saying|to say|stating|to state|declaring|claiming|insisting) /;
const GIVEN_TIME =
  / (?:give|gives|gave|given|giving) (?:\S+ ){0,4}?(?:minutes?|hours?|days?|weeks?|months?) (?:\S+ ){0,3}?to /;

/** Something done to a text: drafted, handed over, received or not, leaked, revised, published. */
export function readDocument(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const { lemma } = group;
  // "approved the plan, given that they want an amnesty": a reason, no gift.
  if (lemma === "give" && group.form === "part" && words[group.to]?.lower === "that") return null;
  const head = subjectHead(p);
  const isText = (word: string) =>
    DOCUMENT_NOUNS.has(word) || word === "deal" || (lemma === "grow" && AGREEMENT_NOUNS.has(word));
  const put =
    (lemma === "put" && / put (?:its|their|his|her|the) (?:signature|name|initials)s? /.test(p.phrase)) ||
    (lemma === "put" && /(?:forward|on|signature|together|out)/.test(words[group.to]?.lower ?? ""));
  if (
    !DOCUMENT_VERBS.has(lemma) &&
    !put &&
    !["grow", "be", "circulate", "surprise", "emerge", "surface", "appear", "land", "reach"].includes(lemma)
  )
    return null;
  if (
    ["grow", "surprise", "emerge", "surface", "appear", "land"].includes(lemma) ||
    (lemma === "be" && / on the table | in circulation /.test(p.phrase))
  ) {
    if (lemma === "surprise" ? !hasTextNoun(words, { from: group.to, to: p.to }) : !isText(head)) return null;
    if (lemma === "grow" && words[group.to]?.lower !== "out") return null;
    const by = actorsAfter(p, ["by"], wholeOf(p));
    return draftOf(p, "document", "document-origin", { actors: by.length > 0 ? by : p.subjects, modality: "asserted" });
  }
  if (lemma === "be" || lemma === "reach") return null;
  let actors = p.subjects;
  let counterparts: readonly ActorName[] = [];
  let matches = false;
  if (group.isPassive) {
    // "the list would be cut to a dozen": a term, not a step with a paper.
    if (/^(?:cut|trim|shorten|reduce|expand)$/.test(lemma) && group.modal === "would") return null;
    const getsText =
      ["give", "show", "hand", "send", "present"].includes(lemma) &&
      p.subjects.length > 0 &&
      hasTextNoun(words, { from: group.to, to: p.to }) &&
      !isText(head);
    matches = isText(head) || getsText;
    if (!getsText && matches) {
      actors = actorsAfter(p, ["by"], { from: group.to, to: p.to });
      counterparts = actorsAfter(p, ["to", "with"], { from: group.to, to: p.to });
      if (p.subject !== null && actors.length === 0) actors = authorsIn(p);
    }
    if (["show"].includes(lemma) && !getsText && counterparts.length === 0) matches = false;
  } else {
    const object = objectOf(p);
    const objectWord = objectHead(p);
    matches =
      p.subjects.length > 0 &&
      (isText(objectWord) ||
        (object !== null && hasTextNoun(words, { from: object.from, to: Math.min(p.to, object.to + 4) })));
    if (
      matches &&
      ["see", "give", "get", "show", "return", "write", "review", "study", "pass", "complete", "put"].includes(lemma) &&
      !(put || isText(objectWord))
    )
      matches = false;
    if (matches && lemma === "see" && !group.isNegated && !group.isPerfect) matches = false;
    if (
      matches &&
      ["give", "show", "hand", "deliver", "send", "present", "submit", "pass", "table", "offer"].includes(lemma)
    )
      counterparts = actorsAfter(p, ["to"], { from: group.to, to: p.to });
    if (matches && ["receive", "get", "obtain"].includes(lemma))
      counterparts = actorsAfter(p, ["from"], { from: group.to, to: p.to });
    // Parties to the conflict who sign an accord conclude it; that is an agreement.
    if (matches && (lemma === "sign" || lemma === "initial") && AGREEMENT_NOUNS.has(objectWord)) return null;
    if (matches && lemma === "cut" && !isText(objectWord)) matches = false;
  }
  if (!matches || bindsBoth(p)) return null;
  // "issued a statement saying that the talks had failed": what it says is told.
  if (/^(?:issue|release|put|publish)$/.test(lemma) && SAYS_THAT.test(p.phrase)) return null;
  // "was given 48 hours on Tuesday to answer": time, no text.
  if (lemma === "give" && GIVEN_TIME.test(p.phrase)) return null;
  // "would consult them before giving a reply"
  if (group.form === "ing" && /^(?:before|without|of|for|instead|from)$/.test(p.clause.lead)) return null;
  // "put their names to the accord" concludes it; "put on paper how it could end" hands nothing on.
  if (
    lemma === "put" &&
    (/ put on paper /.test(p.phrase) ||
      (/ names? to /.test(p.phrase) && hasWord(words, { from: group.to, to: p.to }, AGREEMENT_NOUNS) >= 0))
  )
    return null;
  // "the deal signed last week": concluded; what is unsigned or yet to be signed is told of its text.
  if (lemma === "sign" && group.isPassive && AGREEMENT_NOUNS.has(subjectHead(p)) && eventModality(p) === "asserted")
    return null;
  if (lemma === "put" && / to (?:work|use|rest|bed|sleep|good|the test|one side) /.test(p.phrase)) return null;
  if (/ (?:surrendered?|land|territor\w+) /.test(p.phrase) && lemma === "give") return null;
  return onBehalf(p, draftOf(p, "document", `document-${lemma}`, { actors, counterparts, modality: eventModality(p) }));
}

/** "The declaration was signed by Kenya and Oman": two who sign a text that binds have an accord. */
export function bindsBoth(p: Proposition): boolean {
  const { group } = p;
  if (!/^(?:sign|initial|ratify|conclude|adopt|agree)$/.test(group.lemma)) return false;
  if (!group.isPassive) return p.subjects.length > 1 && BINDING_TEXTS.has(objectHead(p));
  if (!BINDING_TEXTS.has(subjectHead(p))) return false;
  return (
    / by (?:the )?(?:two|both|three|four|all) /.test(p.phrase) ||
    actorsAfter(p, ["by"], { from: group.to, to: p.to }).length > 1
  );
}

/** Verbs of what can befall nothing but a text. */
const OF_TEXTS: ReadonlySet<string> = new Set(
  "publish print initial countersign circulate leak table redraft translate draft sign amend revise rewrite shorten".split(
    " ",
  ),
);
/** Verbs of handing on, which tell of a text only where one was spoken of. */
const HANDED: ReadonlySet<string> = new Set(
  "send hand give return show pass deliver submit present forward withdraw go".split(" "),
);

/** "It has not been made public", "they were sent back": a deed done to the text spoken of last, which a pronoun stands for. */
export function readTextPronoun(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  const { words, discourse, sentence } = scene;
  if (subject === null) return null;
  // "A third was never received"
  const isOneOf = isOneOfTexts(words, subject.from, subject.to, true);
  if (!isOneOf && (subject.to - subject.from !== 1 || !/^(?:it|they|neither|both)$/.test(words[subject.from].lower)))
    return null;
  const distance = sentence.paragraph - discourse.textParagraph;
  const isBack = / back /.test(p.phrase);
  if (discourse.textParagraph < 0 || distance > (isBack ? 3 : 1) || scene.inQuote(group.main)) return null;
  const isPublic = group.lemma === "make" && / public /.test(p.phrase);
  const isOne = isOneOf || words[subject.from].lower === "it";
  const isGone = isOne && !group.isPassive && group.isPerfect && group.lemma === "go" && / to /.test(p.phrase);
  const isDone =
    group.isPassive &&
    (OF_TEXTS.has(group.lemma) ||
      isPublic ||
      (isOne && HANDED.has(group.lemma)) ||
      (isOneOf && group.lemma === "receive"));
  if (!isGone && !isDone) return null;
  return draftOf(p, "document", "document-pronoun", {
    actors: actorsAfter(p, ["by"], { from: group.to, to: p.to }),
    counterparts: actorsAfter(p, ["to", "with"], { from: group.to, to: p.to }),
    modality: eventModality(p),
  });
}

function authorsIn(p: Proposition): readonly ActorName[] {
  if (p.subject === null) return [];
  return namesIn(p.scene, p.subject);
}

function hasTextNoun(words: readonly Word[], range: WordRange): boolean {
  for (let i = range.from; i < range.to && i < words.length; i++)
    if (
      /^(?:NOUN|PROPN)/.test(words[i].tag) &&
      (DOCUMENT_NOUNS.has(words[i].lower) || DOCUMENT_NOUNS.has(words[i].lemma))
    )
      return true;
  return false;
}
