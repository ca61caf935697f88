// Whom a term binds, asked once of every term: both where it says so, else whoever its clause is about, else the party that its verb
// concerns, else the parties. Weakness: a term about people without a name ("fighters", "settlers") is taken to be about the parties.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import { STATE_ORGANS, UNNAMED } from "../actors/person-words.ts";
import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { listedNames } from "../speakers/listed-names.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { resolvePronoun } from "../speakers/resolve-pronoun.ts";
import type { Word } from "../frames/words.ts";
import { ACCORD_HEADS } from "./frame-words.ts";
import { textTie } from "./text-referents.ts";

const PAIRS: ReadonlySet<string> = new Set(
  "side sides party parties state states government governments army armies belligerents signatories neighbours neighbors camps countries nations delegations capitals leaders foes rivals forces".split(
    " ",
  ),
);
const OF_BOTH: ReadonlySet<string> = new Set("both neither either each two".split(" "));

/** The drafts with those whom a term binds as its actors; a verb joined to another term binds whom that one does. */
export function withBound(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind !== "provision") {
      out.push(draft);
      continue;
    }
    const before = out.findLast(
      (other) => other.kind === "provision" && other.to <= draft.from && draft.from - other.to <= 2,
    );
    out.push({ ...draft, actors: boundBy(scene, draft, before ?? null) });
  }
  // "The accord obliges Kenya to leave by June": whom the term binds has to keep its limit.
  return out.map((draft) => {
    if (draft.kind !== "deadline") return draft;
    const term = out.find((each) => each.kind === "provision" && each.from === draft.from && each.to === draft.to);
    const named = namesIn(scene, draft);
    const isBound =
      term !== undefined &&
      term.actors.some((name) => named.includes(name)) &&
      term.actors.every((name) => named.includes(name) || isAnonymous(name));
    return isBound ? { ...draft, actors: term.actors } : draft;
  });
}

function boundBy(scene: Scene, draft: Draft, before: Draft | null): readonly ActorName[] {
  const { words, groups, discourse, sentence } = scene;
  const parties = partiesOf(discourse);
  for (let i = draft.from; i < draft.to; i++) {
    const { lower } = words[i];
    if (
      lower === "signatories" ||
      lower === "belligerents" ||
      (OF_BOTH.has(lower) && PAIRS.has(words[i + 1]?.lower ?? ""))
    )
      return parties;
    if (lower === "the" && /^(?:parties|sides)$/.test(words[i + 1]?.lower ?? "")) return parties;
  }
  // "The draft suggested | Norlandia would cede the hills": what it suggests binds, not what suggests it.
  const start = draft.content?.from ?? draft.from;
  const main = groups.find((group) => group.form === "finite" && group.from >= start && group.to <= draft.to);
  const subject = main === undefined ? null : subjectBefore(words, main, start);
  const isOfText = subject !== null && (subject.isRelative || textTie(scene, subject.head) !== null);
  const own = subject === null || isOfText ? [] : concerned(scene, subject.head);
  const isPlain = subject !== null && !words[subject.head.from].tag.startsWith("PRON");
  if (own.length > 0 && isPlain) return own;
  // "the pact commits Norlandia to …", "allows the guards to …": whom it puts under a duty or gives a right.
  if (main !== undefined && BINDING.has(main.lemma) && !main.isPassive) {
    const at = main.lemma === "call" && /^(?:on|upon)$/.test(words[main.to]?.lower ?? "") ? main.to + 1 : main.to;
    const object = phraseAfter(words, at, draft.to);
    // "obliges them to …": both, whoever was named last.
    if (words[main.to]?.lower === "them") return parties;
    const bound = object === null ? [] : concerned(scene, object);
    // "commits Kenya, the African Union and the rebels to …"
    const listed = bound.length > 0 ? listedNames(discourse, sentence, at, draft.to) : [];
    if (bound.length > 0) return listed.length > bound.length ? listed : bound;
    // "calls on the Terns to disband": by a name that the text has not made known, and surely not both sides
    if (object !== null && words[object.to]?.lower === "to" && words[object.to - 1].tag.startsWith("PROPN"))
      return [`anonymous: ${textOf(words, object.from, object.to).replace(/^the /, "")}`];
  }
  if (own.length > 0) return own;
  // "would be run by a council", "is to be verified by the mission"
  if (main !== undefined && main.isPassive) {
    const by = words.findIndex((word, i) => i >= main.to && i < Math.min(draft.to, main.to + 6) && word.lower === "by");
    const doer = by < 0 ? null : phraseAfter(words, by + 1, draft.to);
    const names = doer === null ? [] : concerned(scene, doer);
    if (names.length > 0) return names;
  }
  // "would cede the hills, [scale back its army] and [refuse membership of the league]": a verb without a subject has the one before.
  if (before !== null && subject === null && words[draft.from].tag === "VERB:base") return before.actors;
  const named: ActorName[] = [];
  for (const mention of discourse.cast.mentions[sentence.number])
    if (
      mention.from >= (main?.to ?? draft.from) &&
      mention.to <= draft.to &&
      mention.kind !== "place" &&
      !isLeftBehind(words, mention.from, main?.to ?? draft.from) &&
      !named.includes(mention.name)
    )
      named.push(mention.name);
  const party = named.filter((name) => parties.includes(name));
  if (party.length > 0) return party.slice(0, 1);
  const pair = subject !== null && subject.isRelative ? pairOfText(scene, main?.from ?? start) : [];
  if (pair.length > 1) return pair;
  return before !== null && subject === null ? before.actors : parties;
}

/** "the withdrawal of foreign forces from | Kenya |": what is to be left, not who leaves. */
function isLeftBehind(words: readonly Word[], at: number, from: number): boolean {
  const lead = words[at - 1]?.tag === "DET" ? at - 2 : at - 1;
  return words[lead]?.lower === "from" && words.slice(from, lead).some(({ lower }) => GOING.test(lower));
}

const GOING = /^(?:withdrawals?|withdraw|pull-?outs?|pull|departure|depart|exit|leave|removal|remove|expulsion)$/;

/** "a | Norway-Tern Front | deal, which calls for …": the two whose text a relative clause is about. */
function pairOfText({ words, discourse, sentence }: Scene, verb: number): readonly ActorName[] {
  const noun = words.findLastIndex(({ lower }, i) => i < verb && i > verb - 8 && ACCORD_HEADS.has(lower));
  if (noun < 0) return [];
  const [last, first] = discourse.cast.mentions[sentence.number].filter((m) => m.to <= noun).toReversed();
  const isJoined =
    last !== undefined &&
    first !== undefined &&
    last.to === noun &&
    /^[-–]$/.test(words[last.from - 1].text) &&
    first.to >= last.from - 1;
  return isJoined ? [first.name, last.name] : [];
}

/** Verbs of a text by which it puts somebody under a duty or gives a right. */
const BINDING: ReadonlySet<string> = new Set(
  (
    "commit oblige obligate require bind compel force allow let permit authorise authorize empower entitle enable charge task mandate instruct order direct call " +
    "forbid bar ban prohibit exempt relieve excuse release spare exclude grant give leave deny assign award accord cede place put strip deprive confine limit restrict hold make"
  ).split(" "),
);

/** True for whoever has a name; "the upper house" of a draft has none yet. */
function isName(name: ActorName): boolean {
  return !isAnonymous(name) && !name.startsWith("the ");
}

/** Whom a phrase is about: whom it names, else whose fighters, envoys or weapons it speaks of. */
function concerned(scene: Scene, range: WordRange): readonly ActorName[] {
  const { words, discourse, sentence } = scene;
  const names = resolvePhrase(discourse, sentence, range).filter(isName);
  if (names.length > 0) return names;
  const owner = words[range.from];
  if (owner.tag === "PRON:possessive")
    return resolvePronoun(discourse, sentence, owner.lower, range.from).filter(isName);
  const whose = discourse.cast.mentions[sentence.number].find(
    (m) => m.from >= range.from && m.to <= range.to && m.kind !== "place" && isOwner(words, range, m.from),
  );
  return whose === undefined ? [] : [whose.name];
}

/** True for a name that opens a phrase, or stands behind people "of" it: "Tern Front fighters", "members of the council". */
function isOwner(words: readonly Word[], range: WordRange, at: number): boolean {
  let lead = at - 1;
  while (lead >= range.from && words[lead].tag === "DET") lead--;
  if (lead < range.from) return true;
  if (words[lead].lower === "of" && lead > range.from)
    return STATE_ORGANS.has(words[lead - 1].lower) || UNNAMED.has(words[lead - 1].lower);
  return words.slice(range.from, at).every(({ tag }) => /^(?:DET|ADJ|NUM|ADV)/.test(tag));
}
