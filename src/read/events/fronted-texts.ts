// Words set before a clause that tell of the text it is about: "Drafted by envoys in May, it sets out three phases" is a step in the life
// of a text and a term; "Under the truce, brokered by Kenya and in force since June, the army is to leave" is a term that begins behind
// what is said of the truce. Weakness: an opening without commas is not told from the clause.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { textTie } from "./text-referents.ts";

/** What is done to a text before it says anything. */
const DONE = wordList(
  "draft draw write prepare publish circulate leak present hand deliver table initial broker negotiate translate post submit unveil release adopt compile pen sign finalise finalize revise amend",
);
/** Of those the ones that make an accord rather than a paper. */
const ACCORDING = wordList("broker negotiate sign");

/** The drafts with the steps added that open a sentence about a text, and terms begun behind what opens them. */
export function withOpenings(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  // Asked first, since hardly any sentence opens so.
  if (words.length < 5) return [...drafts];
  const opening = openingVerb(scene);
  if (opening < 0 && words[0].lower !== "under" && words[0].lower !== "in") return [...drafts];
  const main = scene.groups.find((group) => group.form === "finite" && !isAside(scene, group.from));
  const subject = main === undefined ? null : subjectBefore(scene.words, main, 0);
  if (main === undefined || subject === null || subject.isRelative || subject.from < 4) return [...drafts];
  const start = subject.from;
  if (words[start - 1].text !== ",") return [...drafts];
  const commas = words.slice(0, start - 1).filter(({ text }) => text === ",").length;
  // "In the first, which would last 42 days, …": a term of its own.
  const isRule = scene.groups.some((group) => group.modal !== null && group.to < start);
  const isFar = opening >= 0 ? textTie(scene, subject.head) !== null : commas > 0 && start > 8 && !isRule;
  if (!isFar) return [...drafts];
  const behind = drafts.some((draft) => draft.kind === "provision" && draft.from === start);
  const out = drafts.flatMap((draft) => {
    if (draft.kind !== "provision" || draft.from !== 0 || draft.attribution !== undefined) return [draft];
    if (draft.to <= start) return behind ? [] : [draft];
    return behind ? [] : [{ ...draft, from: start, content: { from: start, to: draft.to } }];
  });
  if (opening < 0 || ACCORDING.has(words[opening].lemma)) return out;
  if (out.some((draft) => draft.kind === "document" && draft.from < start)) return out;
  // "Drafted by officials after the envoy flew home": the step ends where another is told.
  const next = words.findIndex(({ tag }, i) => tag === "SCONJ" && i > opening + 1 && i < start);
  const span = { from: 0, to: next < 0 ? start - 1 : next };
  const by = words.findIndex(({ lower }, i) => lower === "by" && i < start);
  out.push({
    kind: "document",
    ...span,
    rule: "document-opening",
    cue: null,
    content: span,
    chain: [],
    actors: by < 0 ? [] : namesIn(scene, { from: by, to: start }),
    counterparts: [],
    stance: "neutral",
    modality: "asserted",
  });
  return out;
}

/** The participle that opens the sentence, past an adverb; -1 where none does. */
function openingVerb({ words }: Scene): number {
  const at = words[0].tag === "ADV" ? 1 : 0;
  return /^(?:VERB:(?:part|past)|ADJ)$/.test(words[at].tag) && DONE.has(words[at].lemma) ? at : -1;
}

/** True for a verb in what stands between the first words and the subject: "brokered by Kenya", "which lapsed", "after he flew home". */
function isAside({ words }: Scene, at: number): boolean {
  if (at === 0 || (at === 1 && words[0].tag === "ADV")) return true;
  for (let i = at - 1; i >= 0 && at - i < 10; i--) {
    if (/^(?:which|who|that|after|before|when|as|since|where|whose)$/.test(words[i].lower)) return true;
    if (words[i].text === ",") return i === at - 1;
  }
  return false;
}
