// Terms told by a participle right behind the noun of a text: "circulated a draft obliging both armies to clear their mines", "backs the
// accord barring foreign bases". The clause around the noun tells what befell the text; what the text lays down is a claim beside it.
// Weakness: of an accord that "ends" or "settles" something, what is told is taken for the accord itself, never for a term of it.

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Proposition } from "../assembly/draft.ts";
import type { EventClause } from "./event-clauses.ts";
import { headOf } from "./event-phrases.ts";
import { DRAFTED, SAYING_OF_TEXT } from "./frame-words.ts";
import { LAYS_DOWN } from "./said-by-text.ts";
import { term } from "./term-words.ts";
import { textTie } from "./text-referents.ts";

/** Parts and stages, and texts that only say what their authors want, of which a participle says which one is meant: "a clause allowing bases was struck out". */
const PARTS = wordList(
  `clause clauses article articles paragraph paragraphs provision provisions point points section sections chapter chapters terms wording
  preamble footnote addendum rider riders page pages stage stages phase phases pillar mandate agenda agendas law laws bill rules decree statute
  principles declaration declarations communique communiqué resolution resolutions`,
);

/** What a text is about rather than lays down, and what makes an accord one. */
const NO_TERM = wordList(
  `concern cover deal relate regulate govern describe address touch treat tackle detail end halt stop settle resolve conclude bring leave make
  follow begin start list name mention say state show refer relate speak seek hand send see restore`,
);

/** The words from the participle on; null where it lays nothing down. */
export function termOfParticiple(p: Proposition, { rank }: EventClause): Draft | null {
  const { group, scene, subject } = p;
  const { words } = scene;
  if (rank !== "participle" || group.form !== "ing" || subject === null || group.to >= p.to) return null;
  const { lemma } = group;
  if (NO_TERM.has(lemma) || !(LAYS_DOWN.has(lemma) || SAYING_OF_TEXT.has(lemma) || DRAFTED.has(lemma))) return null;
  if (lemma === "call" && !/^(?:for|on|upon)$/.test(words[group.to].lower)) return null;
  let at = subject.to - 1;
  while (at > subject.from && words[at].tag !== "ADP") at--;
  const noun = { from: at === subject.from ? at : at + 1, to: subject.to };
  const head = headOf(words, noun);
  if (head < 0 || PARTS.has(words[head].lower) || textTie(scene, noun) !== "named") return null;
  // "a deal or a decree barring it", "any accord barring it": none is there.
  if (/^(?:any|no|every|such|another)$/.test(words[noun.from].lower)) return null;
  return { ...term(p, "provision-participle"), from: group.from, content: { from: group.from, to: p.to } };
}
