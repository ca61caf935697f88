// "The front has set out three conditions: the toll must go; the captains need an amnesty; no list may be reopened": each is a
// condition of its own, on the word of whoever sets them. Their marks (semicolons, commas, "and") would else cut the sentence into
// parts that nobody says.

import type { WordRange } from "../frames/noun-phrases.ts";
import { findClauses } from "../frames/segments.ts";
import { SETS_TERMS } from "../positions/read-condition.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { noteSubject, whoIs } from "./clause-subject.ts";
import { hasClause } from "../speakers/saying.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { trimRange } from "./edges.ts";
import { itemsOf } from "./read-list.ts";

const ONE = /^(?:pre-?)?condition$/;
const SEVERAL = /^(?:pre-?)?conditions$/;

/** Verbs besides those of setting terms that bring a list of them: "the guild has two conditions: …". */
const HAS: ReadonlySet<string> = new Set("have make add see".split(" "));

/** The conditions that somebody lists behind a colon, one each; null for other words. */
export function listedConditions(scene: Scene, from: number, to: number, speech: Speech | null): Draft[] | null {
  const { words, groups, inQuote } = scene;
  let colon = from;
  while (colon < to && (words[colon].text !== ":" || inQuote(colon))) colon++;
  if (colon + 2 >= to) return null;
  const at = words.findIndex(({ lower }, i) => i >= from && (ONE.test(lower) || SEVERAL.test(lower)));
  // "has bad conditions and three wells: two are dry"
  if (at < 0 || at >= colon || words.slice(at, colon).some(({ tag }) => tag === "CCONJ")) return null;
  const main = findClauses(words, groups, from, colon).find((clause) => clause.link === "main");
  if (main === undefined || main.subject === null || main.group.isPassive || main.group.isNegated) return null;
  if (!SETS_TERMS.has(main.group.lemma) && !HAS.has(main.group.lemma)) return null;
  const who = whoIs(scene, main, { names: [], range: null });
  const names =
    who.names.length > 0
      ? who.names
      : isSpeaker(words, main.subject.head)
        ? resolvePhrase(scene.discourse, scene.sentence, main.subject.head, true)
        : [];
  if (names.length === 0) return null;
  noteSubject(scene, main, who);
  const outer = speech?.chain ?? [];
  const list = trimRange(scene, { from: colon + 1, to });
  const items = ONE.test(words[at].lower) ? [list] : conditionsOf(scene, list);
  return items.map((item, i) => ({
    kind: "condition",
    ...item,
    rule: "condition-in-list",
    cue: null,
    content: item,
    chain: outer.at(-1)?.join() === names.join() ? outer : [...outer, names],
    actors: names,
    counterparts: [],
    stance: "conditional",
    modality: "asserted",
    ...(i === 0
      ? { from, cue: { from: main.group.main, to: main.group.main + 1 }, attribution: { from, to: colon } }
      : {}),
  }));
}

/** The parts of the list: at semicolons, else clause by clause, else thing by thing. */
function conditionsOf(scene: Scene, list: WordRange): WordRange[] {
  const atStops = cutAt(scene, list, (i) => scene.words[i].text === ";");
  if (atStops.length > 1) return atStops;
  if (!hasClause(scene.groups, list.from, list.to)) return itemsOf(scene, list);
  const { words } = scene;
  const clauses: WordRange[] = [];
  for (const piece of cutAt(scene, list, (i) => words[i].text === "," || words[i].lower === "and")) {
    const last = clauses.at(-1);
    const isOwn =
      hasClause(scene.groups, piece.from, piece.to) && !/^(?:SCONJ|PRON:relative|VERB|AUX)/.test(words[piece.from].tag);
    // "the captains, who are ill, must come home", "if the toll goes, …": no clause by itself.
    if (last === undefined || (isOwn && hasClause(scene.groups, last.from, last.to))) clauses.push(piece);
    else clauses[clauses.length - 1] = { from: last.from, to: piece.to };
  }
  return clauses;
}

/** The range in parts, without the words at which it is cut. */
function cutAt(scene: Scene, { from, to }: WordRange, isCut: (at: number) => boolean): WordRange[] {
  const out: WordRange[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && (!isCut(i) || scene.inQuote(i))) continue;
    const piece = trimRange(scene, { from: start, to: i });
    if (piece.to > piece.from) out.push(piece);
    start = i + 1;
  }
  return out;
}
