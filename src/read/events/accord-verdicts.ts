// Accords told by a verdict or a part: an end that is announced ("declared an end to the truce"), a yes to a part only ("have so far approved
// only its preamble"), and an accord that stayed out ("what the two sides did not produce was an agreement on water").

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { agreement, bound } from "./accord-drafts.ts";
import { ACCORD_HEADS } from "./frame-words.ts";

const ANNOUNCES = wordList("announce declare proclaim pronounce order");
const END_OF =
  /^ (?:an?|the|its|his|her|their) (?:\S+ )?(end|termination|annulment|abrogation|cancellation|expiry|suspension) (?:of|to) (?:the|its|a|this|that|all|their) (?:\S+ ){0,4}?(?:truce|ceasefire|cease-fire|cease - fire|accord|agreement|deal|pact|treaty|armistice|lull) /;

const APPROVES = wordList("approve accept endorse adopt agree initial ratify clear settle sign back");
/** Words that leave all but a part aside. */
const ONLY = /^ (?:only|just|merely|barely|no more than|little more than|nothing but|not more than) /;
const PARTS = wordList(
  "preamble part parts half chapter chapters point points article articles section sections paragraph paragraphs clause clauses annex annexes provision provisions title heading headings outline third quarter page pages",
);

const BRINGS_FORTH = wordList(
  "produce reach find strike achieve conclude sign agree get yield deliver secure clinch obtain",
);

/** An accord by what is announced of it, by the part that is agreed or by its staying out; null where the clause tells of none. */
export function accordVerdict(p: Proposition): Draft | null {
  return announcedEnd(p) ?? partOnly(p) ?? notProduced(p);
}

/** "announced the end of the truce", "declared an end to the accord". */
function announcedEnd(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (!ANNOUNCES.has(group.lemma) || group.isPassive || group.isNegated || group.modal !== null || group.isFuture)
    return null;
  if (subjects.length === 0) return null;
  const match = END_OF.exec(` ${phraseOf(scene.words, group.to, p.to)} `);
  if (match === null) return null;
  const modality = match[1] === "suspension" ? "postponed" : "cancelled";
  return onItsWord(p, agreement(p, "accord-end-announced", { stance: "opposes", modality }, subjects));
}

/** "pronounced the accord finished", "announced the end of the truce": on the word of whoever does. */
export function onItsWord({ speech, group, subjects }: Proposition, draft: Draft): Draft {
  return speech === null && ANNOUNCES.has(group.lemma)
    ? { ...draft, chain: [subjects], cue: { from: group.main, to: group.main + 1 } }
    : draft;
}

/** "Both sides have so far approved only its preamble", "agreed only to the first chapter". */
export function partOnly(p: Proposition): Draft | null {
  const { group, scene, subject, subjects } = p;
  const { words } = scene;
  if (!APPROVES.has(group.lemma) || group.isPassive || group.modal !== null || group.isFuture) return null;
  if (subject === null || subjects.length === 0 || !(group.isPast || group.isPerfect)) return null;
  let at = group.to;
  if (/^(?:to|on|upon)$/.test(words[at]?.lower ?? "")) at++;
  const only = ONLY.exec(` ${phraseOf(words, at, p.to)} `);
  if (only === null) return null;
  at += only[0].trim().split(" ").length;
  if (/^(?:to|on|upon)$/.test(words[at]?.lower ?? "")) at++;
  const part = phraseAfter(words, at, p.to);
  if (part === null) return null;
  const isPart = words.slice(part.from, Math.min(p.to, part.to + 1)).some(({ lower }) => PARTS.has(lower));
  return isPart ? agreement(p, "accord-part", { stance: "mixed", modality: "asserted" }, subjects) : null;
}

/** "What the two sides did not produce was an agreement on where their border runs": the whole of it. */
function notProduced(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  const { words } = scene;
  if (!group.isNegated || !BRINGS_FORTH.has(group.lemma) || group.isPassive || subject === null) return null;
  const what = subject.from - 1;
  if (words[what]?.lower !== "what" || !/^(?:is|was|are|were)$/.test(words[group.to]?.lower ?? "")) return null;
  const accord = phraseAfter(words, group.to + 1, words.length);
  if (accord === null || !words.slice(accord.from, accord.to).some(({ lower }) => ACCORD_HEADS.has(lower))) return null;
  const to = Math.max(p.to, accord.to);
  const draft = agreement(p, "accord-none", { stance: "neutral", modality: "denied" }, bound(p));
  return { ...draft, from: what, to, content: { from: what, to } };
}
