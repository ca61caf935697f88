// Steps with a text that somebody takes upon himself or says of himself: promised, answered in writing, worked on, signed, professed
// never to have been shown. Weakness: who works on a text is taken to be its writer.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { wordsAfter } from "./accord-drafts.ts";
import { actorsAfter, headWord } from "./event-phrases.ts";
import { isDated } from "./frame-phrases.ts";
import { ACCORD_HEADS, TEXT_ACTS } from "./frame-words.ts";
import { textDeed } from "./text-custody.ts";
import { LOOSE_TEXTS, TEXTS } from "./text-courses.ts";
import { deed, isHead, spokeOfText, textAfter } from "./text-drafts.ts";

const PROMISES = wordList("promise pledge vow undertake guarantee");
const WORKS = wordList("finish complete conclude begin start resume continue end");
const PROFESSES = wordList("profess claim purport admit deny pretend");
const SIGNED = wordList(
  "decree decrees bill law order ordinance edict directive petition resolution contract letter warrant paper certificate receipt register statement",
);
const ANSWERS = wordList("reply respond answer");

/** A step with a text that somebody takes upon himself or says of himself; null where the clause tells of none. */
export function textStep(p: Proposition): Draft | null {
  const { lemma, modal } = p.group;
  if (p.group.isPassive || modal === "must" || modal === "should" || modal === "shall") return null;
  if (PROMISES.has(lemma)) return promised(p);
  if (ANSWERS.has(lemma)) return answered(p);
  if (WORKS.has(lemma)) return worked(p) ?? workGoesOn(p);
  if (PROFESSES.has(lemma)) return professed(p);
  if (/^(?:confirm|acknowledge)$/.test(lemma)) return acknowledged(p);
  if (/^(?:work|labour|labor|toil)$/.test(lemma)) return workedOn(p);
  if (lemma === "write") return wrote(p);
  return /^(?:sign|initial|countersign)$/.test(lemma) ? signed(p) : null;
}

/** "has promised both a written version", "undertook to table a schedule": a step with a text that lies ahead. */
function promised(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (group.isNegated || (subjects.length === 0 && p.subject === null)) return null;
  const { words } = scene;
  const inner = scene.groups.find((each) => each.form === "to" && each.from === group.to);
  const isStep = inner !== undefined && !inner.isNegated && (TEXT_ACTS.has(inner.lemma) || inner.lemma === "lay");
  if (
    inner !== undefined &&
    (!isStep || /^(?:see|get|bring|give|show|put|approve|sign|adopt|cut|withdraw|share|pass)$/.test(inner.lemma))
  )
    return null;
  // "pledged in the declaration to respect it": where it stands.
  if (inner === undefined && words[group.to]?.tag === "ADP") return null;
  const from = inner?.to ?? group.to;
  const noun = textAfter(p, from);
  const isOne =
    inner === undefined &&
    spokeOfText(p) &&
    words.slice(group.to, Math.min(p.to, group.to + 4)).some((word) => word.lower === "one");
  if (noun < 0 && !isOne) return null;
  // "undertook to amend the articles of its constitution": a law at home, no text of the talks.
  if (noun >= 0 && /^(?:articles?|clauses?|constitution|statutes?)$/.test(words[noun].lower)) return null;
  // "promised a plan": of a loose noun only that it will be written or handed on.
  if (inner === undefined && noun >= 0 && LOOSE_TEXTS.has(words[noun].lower)) return null;
  return draftOf(p, "document", "text-promised", {
    actors: subjects,
    modality: "planned",
    chain: [...(p.speech?.chain ?? []), ...(subjects.length > 0 ? [subjects] : [])],
    cue: { from: group.main, to: group.main + 1 },
  });
}

/** "replied in writing on Thursday". */
function answered(p: Proposition): Draft | null {
  if (
    p.subjects.length === 0 ||
    !/ in writing | by letter | with a (?:letter|paper|counter-?proposal|draft|note) /.test(wordsAfter(p))
  )
    return null;
  return deed(p, "text-answered", p.subjects, actorsAfter(p, ["to"], { from: p.group.to, to: p.to }));
}

/** "finished their work on the annex", "began work on a third draft". */
function worked(p: Proposition): Draft | null {
  const { words } = p.scene;
  for (let i = p.group.to; i < Math.min(p.to, p.group.to + 4); i++)
    if (/^(?:work|drafting|translation|revision|wording)$/.test(words[i].lower)) {
      const noun = textAfter(p, i + 2);
      const isOn = /^(?:on|of)$/.test(words[i + 1]?.lower ?? "") && noun >= 0 && !LOOSE_TEXTS.has(words[noun].lower);
      return isOn ? deed(p, "text-worked", p.subjects) : null;
    }
  return null;
}

/** "worked through the night on the preamble". */
function workedOn(p: Proposition): Draft | null {
  const { words } = p.scene;
  if (p.subjects.length === 0 && p.subject === null) return null;
  for (let i = p.group.to; i < Math.min(p.to, p.group.to + 7); i++) {
    if (words[i].lower !== "on") continue;
    const noun = textAfter(p, i + 1);
    if (noun >= 0 && !LOOSE_TEXTS.has(words[noun].lower)) return deed(p, "text-worked", p.subjects);
  }
  return null;
}

/** "Work on the annexes continued through the night." */
function workGoesOn(p: Proposition): Draft | null {
  const { words } = p.scene;
  if (p.subject === null || !/^(?:work|drafting|translation)$/.test(headWord(words, p.subject))) return null;
  const named = words
    .slice(p.subject.from, p.subject.to)
    .some(({ lower }) => TEXTS.has(lower) && !LOOSE_TEXTS.has(lower));
  return named ? deed(p, "text-worked", namesIn(p.scene, p.subject)) : null;
}

/** "professes never to have been shown the annex": what somebody says of himself and a text. */
function professed(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  const inner = scene.groups.find((each) => each.form === "to" && each.from >= group.to && each.from <= group.to + 1);
  if (inner === undefined || subjects.length === 0 || group.isPassive) return null;
  const isNegated = inner.isNegated || scene.words[inner.from - 1].lower === "never" || group.lemma === "deny";
  const made = textDeed({
    ...p,
    group: { ...inner, form: "finite", isNegated },
  });
  if (made === null) return null;
  return {
    ...made,
    chain: [...(p.speech?.chain ?? []), subjects],
    cue: { from: group.main, to: group.main + 1 },
    modality: isNegated ? "denied" : made.modality,
  };
}

/** "signed the decree": a text that is no accord. */
function signed(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (p.subjects.length === 0 || group.form !== "finite") return null;
  for (let i = group.to; i < Math.min(p.to, group.to + 6); i++) {
    const { lower, tag } = scene.words[i];
    if (ACCORD_HEADS.has(lower) || tag === "ADP" || tag.startsWith("VERB")) return null;
    if (SIGNED.has(lower) && isHead(scene.words, i)) return deed(p, "text-signed", p.subjects);
  }
  return null;
}

/** "acknowledged receipt of the proposal". */
function acknowledged(p: Proposition): Draft | null {
  const { words } = p.scene;
  const at = words[p.group.to]?.lower === "the" ? p.group.to + 1 : p.group.to;
  if (words[at]?.lower !== "receipt" || words[at + 1]?.lower !== "of" || textAfter(p, at + 2) < 0) return null;
  return deed(p, "text-acknowledged", p.subjects);
}

/** "wrote to the envoy on Tuesday": a letter, where nothing is said of what stands in it. */
function wrote(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (p.subjects.length === 0 || scene.words[group.to]?.lower !== "to" || !isDated(p.phrase)) return null;
  if (/ (?:that|saying|asking|urging|demanding|warning) /.test(p.phrase)) return null;
  return deed(p, "text-wrote", p.subjects, actorsAfter(p, ["to"], { from: group.to, to: p.to }));
}
