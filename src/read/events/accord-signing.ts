// Accords told by the act of signing, by who brokered them and by whose yes is taken back: the sides of a conflict who put their names
// to any text have an accord, whatever the text is called (guideline, section 2: agreement); initials conclude nothing, and a text not
// signed is told of the text. Weakness: who signs a "paper" for a purpose outside the talks is taken for a party to an accord.

import { wordList } from "../../kit/word-list.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { partiesOf } from "../speakers/discourse.ts";
import {
  agreement,
  aheadOf,
  areSides,
  BARGAINS,
  bound,
  spokeOfAccord,
  TURN_MADE,
  wordsAfter,
} from "./accord-drafts.ts";
import { eventModality } from "./event-modality.ts";
import { actorsAfter, headWord, isPersonNamed, objectOf, wholeOf } from "./event-phrases.ts";
import { isDated, isPlaced } from "./frame-phrases.ts";
import { ACCORD_HEADS, CROWDS } from "./frame-words.ts";

/** Texts that sides sign to be bound; letters, laws and lists are signed for other ends. */
const SIGNED_TEXTS = wordList(
  "document documents paper papers text texts page pages original memorandum memorandums memoranda declaration declarations protocol protocols roadmap framework arrangement convention covenant charter compact instrument instruments annex annexes version pledge commitment",
);
/** What is signed without binding two sides to each other. */
const UNBINDING = wordList(
  "letter letters bill bills law laws decree decrees order orders petition petitions contract contracts copy copies book books register registers warrant warrants cheque check appeal note notes amnesty proclamation memo message autograph autographs waiver confession confessions affidavit",
);
const NAMES = wordList("name names signature signatures hand hands pen");
const SETS = wordList("put set add affix append lend");
const BROKERS = wordList("broker mediate facilitate engineer negotiate arrange");
const TAKES_BACK = wordList("withdraw revoke rescind retract");
const YES = wordList("consent signature signatures assent acceptance approval agreement");

/** What signing, brokering or taking back a yes makes of an accord; null where the clause tells of none. */
export function signing(p: Proposition): Draft | null {
  const { lemma } = p.group;
  if (lemma === "sign") return p.group.isPassive ? signedBy(p) : signs(p);
  if (p.group.isPassive) return null;
  if (SETS.has(lemma)) return setsName(p);
  if (BROKERS.has(lemma)) return brokered(p);
  if (TAKES_BACK.has(lemma)) return tookBack(p);
  return lemma === "make" ? madePeace(p) : null;
}

/** True when those who act may be bound by what they sign: sides, persons named, and powers, no crowd. */
function mayBind(p: Proposition): boolean {
  if (CROWDS.has(headWord(p.scene.words, p.subject)) && p.subjects.every(isAnonymous)) return false;
  const { counts } = p.scene.discourse;
  return areSides(p) || p.subjects.some((name) => isPersonNamed(p, name) || counts.has(name));
}

/** True where an accord or a text was told of just before, so that "it" or nothing at all may stand for it. */
function isAtHand(p: Proposition): boolean {
  return spokeOfAccord(p) || p.scene.discourse.textParagraph === p.scene.sentence.paragraph;
}

function signs(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  // "are expected to sign their declarations on Monday": the accord, planned.
  if (group.isFuture && !group.isNegated && p.subjects.length > 1 && areSides(p) && isDated(p))
    return SIGNED_TEXTS.has(headWord(words, objectOf(p)))
      ? agreement(p, "accord-signed", { stance: "supports", modality: "planned" }, p.subjects)
      : null;
  if (group.modal !== null || group.isFuture || group.form === "to") return null;
  const next = group.to < p.to ? words[group.to] : undefined;
  // "have not signed anything", "No one has ever signed it": no accord of theirs, whatever was on the table.
  if (/^(?:anything|it|them|either|neither|any|nothing)$/.test(next?.lower ?? "") && eventModality(p) === "denied")
    return agreement(p, "accord-unsigned", { stance: "neutral", modality: "denied" }, p.subjects);
  if (!mayBind(p)) return null;
  const object = objectOf(p);
  const isBare =
    next === undefined ||
    (/^(?:in|on|at|after|before|late|early|last|first|again|too|either|here|there|only|yesterday|under|with|as)$/.test(
      next.lower,
    ) &&
      !/^(?:up|off|on to|onto|over to|in blood)/.test(
        words
          .slice(group.to, group.to + 2)
          .map((word) => word.lower)
          .join(" "),
      )) ||
    isDated(` ${next.lower} `);
  if (isBare) {
    // "Meridia did not sign", "The front signed on Monday"
    if (group.isNegated) return agreement(p, "accord-unsigned", { stance: "neutral", modality: "denied" }, p.subjects);
    // "Quill and Dahl signed on Monday": two who sign have an accord, whatever it was called before.
    return (group.isPast || group.isPerfect) && (isAtHand(p) || p.subjects.length > 1)
      ? agreement(p, "accord-signed", TURN_MADE, p.subjects)
      : null;
  }
  if (object === null || group.form === "ing" || eventModality(p) === "denied") return null;
  const head = headWord(words, object);
  const isPronoun = /^(?:it|them|both)$/.test(words[group.to].lower) && isAtHand(p);
  // Several sides bind each other by whatever they sign, but for papers of a house or an office.
  const isBetween =
    p.subjects.length > 1 && areSides(p) && head !== "" && !UNBINDING.has(head) && !ACCORD_HEADS.has(head);
  if (!isPronoun && !SIGNED_TEXTS.has(head) && !isBetween) return null;
  if (!(group.isPast || group.isPerfect || group.form !== "finite")) return null;
  return agreement(p, "accord-signed", TURN_MADE, p.subjects);
}

/** "The paper was signed by both sides", "two texts were signed here on Monday". */
function signedBy(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  if (p.subject === null) return null;
  // "A deal could be signed within days"; when it will be is told of the text.
  const isOpen = group.modal === "could" || group.modal === "may" || group.modal === "might";
  if (isOpen && !group.isNegated && ACCORD_HEADS.has(headWord(words, p.subject)))
    return agreement(p, "accord-signed", { stance: "supports", modality: "possible" }, bound(p));
  // "is due to be signed on Monday": with a day, the accord is planned; without, it is told of the text.
  if (group.isFuture && !group.isNegated && isDated(p) && ACCORD_HEADS.has(headWord(words, p.subject)))
    return agreement(p, "accord-signed", { stance: "supports", modality: "planned" }, bound(p));
  if (group.isNegated || group.modal !== null || group.isFuture) return null;
  // "It was signed by Quill and on the opposite side by Dahl": two who sign it.
  const isIt = headWord(words, p.subject) === "it" && isAtHand(p);
  if (!(isIt || SIGNED_TEXTS.has(headWord(words, p.subject))) || / (?:no|yet|unsigned) /.test(p.phrase)) return null;
  const at = words.findIndex(({ lower }, i) => i >= group.to && i < p.to && lower === "by");
  const first = actorsAfter(p, ["by"], { from: group.to, to: p.to });
  // "signed by Quill, the minister's envoy, and Dahl, the rebels' secretary": appositions stand between.
  const persons = at < 0 ? [] : namesIn(scene, { from: at + 1, to: p.to }).filter((name) => isPersonNamed(p, name));
  const by = first.length > 1 || persons.length < 2 ? first : persons;
  if (isIt && new Set([...by, ...persons]).size < 2) return null;
  const areBoth = / by (?:the )?(?:two|both|three|four|all|delegates|negotiators|envoys) /.test(p.phrase);
  const isBy = at >= 0;
  if (
    isBy
      ? by.length < 2 && !areBoth
      : !isDated(p) && !isPlaced(words, group.to, p.to) && words[group.to]?.lower !== "here"
  )
    return null;
  return agreement(p, "accord-signed", TURN_MADE, by.length > 1 ? by : bound(p));
}

/** "put her name to it", "put pen to paper", "set their signatures under the text". */
function setsName(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const ahead = aheadOf(p);
  if (ahead === null && (group.modal !== null || group.isFuture)) return null;
  let at = group.to;
  while (at < p.to && /^(?:his|her|their|its|both|the|own)$/.test(words[at].lower)) at++;
  if (at + 1 >= p.to || !NAMES.has(words[at].lower) || !/^(?:to|under|on|below|beneath)$/.test(words[at + 1].lower))
    return null;
  // "had not put its name to anything": no accord; "neither side put its signature to the list": told of the text.
  if (!mayBind(p)) return null;
  if (eventModality(p) === "denied")
    return words[at + 2]?.lower === "anything"
      ? agreement(p, "accord-unsigned", { stance: "neutral", modality: "denied" }, p.subjects)
      : null;
  const rest = words.slice(at + 2, Math.min(p.to, at + 9)).map((word) => word.lower);
  // "put their names to the appeal", "put his name to it" of a joint statement: no accord.
  if (rest.some((word) => APPEALS.has(word)) || (/^(?:it|them)$/.test(rest[0] ?? "") && isAppealAtHand(p)))
    return ahead === null ? draftOf(p, "document", "text-signed", { actors: p.subjects }) : null;
  const isText =
    rest.some((word) => SIGNED_TEXTS.has(word) || ACCORD_HEADS.has(word) || BARGAINS.has(word)) ||
    (rest.length > 0 && !rest.some((word) => UNBINDING.has(word)) && words[at].lower.startsWith("signature")) ||
    /^(?:it|them)$/.test(rest[0] ?? "");
  return isText ? agreement(p, "accord-signed", { ...TURN_MADE, modality: ahead ?? "asserted" }, p.subjects) : null;
}

/** Texts by which people speak together, to which others may put their names. */
const APPEALS = wordList("appeal appeals letter letters statement statements petition petitions manifesto protest");

/** True where the text named last, in this sentence before the verb or in the one before, is an appeal or a statement. */
function isAppealAtHand({ group, scene: { words, discourse, sentence } }: Proposition): boolean {
  const before = discourse.sentences[sentence.number - 1];
  const said = [...(before?.paragraph === sentence.paragraph ? before.words : []), ...words.slice(0, group.from)];
  const last = said.findLast(({ lower }) => APPEALS.has(lower) || SIGNED_TEXTS.has(lower) || ACCORD_HEADS.has(lower));
  return last !== undefined && APPEALS.has(last.lower);
}

/** "Norway brokered a truce between the two", "who had negotiated last year's understanding": whose accord it is, by whose good offices. */
function brokered(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (group.isNegated || group.modal !== null || group.isFuture || group.form === "to" || group.isProgressive)
    return null;
  if (subjects.length === 0 || !ACCORD_HEADS.has(headWord(scene.words, objectOf(p)))) return null;
  const sides = partiesOf(scene.discourse);
  const between = actorsAfter(p, ["between"], wholeOf(p));
  if (between.length === 0 && group.lemma !== "broker" && group.lemma !== "mediate") return null;
  if (areSides(p) && between.length === 0 && subjects.some((name) => sides.includes(name))) return null;
  return draftOf(p, "agreement", "accord-brokered", {
    actors: between.length > 0 ? between : sides,
    counterparts: subjects.filter((name) => !between.includes(name)),
    ...TURN_MADE,
  });
}

/** "Georgia withdrew its consent", "took back its signature". */
function tookBack(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (group.isNegated || group.modal !== null || group.isFuture || subjects.length === 0) return null;
  const object = objectOf(p);
  if (object === null || !YES.has(headWord(scene.words, object))) return null;
  return agreement(p, "accord-left", { stance: "opposes", modality: "cancelled" }, subjects);
}

/** "made peace with the rebels in 2019": one side as subject, the other behind "with". */
function madePeace(p: Proposition): Draft | null {
  const { group, subjects } = p;
  if (group.isNegated || group.modal !== null || group.isFuture || subjects.length === 0) return null;
  if (
    !wordsAfter(p).startsWith(" peace with ") ||
    / with (?:his|her|their|its|himself|herself|themselves|it|god) /.test(p.phrase)
  )
    return null;
  const other = partiesWith(p);
  return other.length === 0 ? null : agreement(p, "accord-joint", TURN_MADE, [...new Set([...subjects, ...other])]);
}

/** Named sides behind "with". */
function partiesWith(p: Proposition): readonly ActorName[] {
  return actorsAfter(p, ["with"], { from: p.group.to, to: p.to }).filter((name) => !isAnonymous(name));
}

/** "Quill agreed with Dahl in Torvik to open the road": one side as subject, the other behind "with", and what was agreed. */
export function agreedWith(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  const { words } = scene;
  if (group.lemma !== "agree" || group.isNegated || group.modal !== null || group.isFuture || group.isPassive)
    return null;
  if (words[group.to]?.lower !== "with" || subjects.length === 0 || group.form === "to") return null;
  const other = partiesWith(p).filter((name) => !subjects.includes(name));
  if (other.length === 0) return null;
  const isOnMatter = words
    .slice(group.to + 2, Math.min(p.to, group.to + 16))
    .some((word, i) =>
      word.lower === "on"
        ? !isDated(` ${words[group.to + 3 + i]?.lower ?? ""} `)
        : word.lower === "to" && words[group.to + 3 + i]?.tag.startsWith("VERB:base"),
    );
  return isOnMatter ? agreement(p, "accord-agreed-with", TURN_MADE, [...subjects, ...other]) : null;
}
