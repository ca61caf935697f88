// What became of a part of a text, told at the end of a sentence that opens with it: "A clause obliging them to leave, present in a May
// text, has been dropped", "A paragraph promising a pause in Ostrel, where posts would be shut, was added at the request of Quill". What
// stands between the noun and its verb (participles, relative clauses, asides) tells which part it is: the term is told over the whole.
// Weakness: a verb outside the tables passes unseen.

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { clauseEnd } from "./clause-end.ts";
import { headOf } from "./event-phrases.ts";
import { TERM_REMOVED } from "./frame-words.ts";
import { isAboutText } from "./text-referents.ts";

/** Parts of texts and of hardly anything else. */
const PARTS = wordList(
  "clause clauses paragraph paragraphs passage passages provision provisions footnote footnotes stipulation stipulations rider preamble subparagraph subclause proviso",
);
/** What is a part of a text only where one is spoken of. */
const LOOSE_PARTS = wordList(
  "article articles chapter chapters section sections sentence sentences line lines word words phrase reference references mention wording language requirement requirements formula",
);
/** What stands in a text only where the sentence names one. */
const MATTERS = wordList(
  "guarantee guarantees pledge pledges commitment commitments promise undertaking ban point points term terms exemption deadline right condition",
);
const TEXTS = wordList(
  "draft drafts text texts version versions document documents paper papers annex memorandum protocol proposal roadmap framework treaty communique communiqué",
);
const ALTERED = wordList(
  "add insert include restore reinstate reword rewrite redraft soften water harden tighten amend bracket change alter replace rephrase weaken strengthen toughen dilute shorten expand modify retain introduce",
);
const REMOVED = wordList("replace withdraw excise expunge");
const VANISHES = wordList("vanish disappear go");
const RELATIVES = wordList("that which who whom whose where when under by");

/** The drafts of a sentence with the term that it opens with told over the whole, where something stands between noun and verb. */
export function withAlteredPart(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { words, groups } = scene;
  let from = 0;
  while (from < words.length - 1 && /^(?:CCONJ|ADV)/.test(words[from].tag)) from++;
  const part = phraseAfter(words, from, words.length);
  const head = part === null || part.from !== from ? -1 : headOf(words, part);
  if (head < 0 || part === null) return drafts;
  const noun = words[head].lower;
  const isLoose = LOOSE_PARTS.has(noun);
  const isPart =
    PARTS.has(noun) || (isLoose && isAboutText(scene)) || ((isLoose || MATTERS.has(noun)) && namesText(scene));
  const at = isPart ? fateAt(scene, head) : -1;
  // "The clause was dropped": with nothing in between, the clause is read as any other.
  if (at < 0 || groups[at].from <= part.to || scene.inQuote(groups[at].main)) return drafts;
  const fate = groups[at];
  const to = clauseEnd(words, groups, at, lastWord(scene));
  const isGone = TERM_REMOVED.has(fate.lemma) || REMOVED.has(fate.lemma) || isGoing(scene, fate);
  const modality = isGone ? (fate.isNegated ? "asserted" : "cancelled") : fate.isNegated ? "denied" : "asserted";
  const whole = drafts.find((draft) => draft.kind === "provision" && draft.from === from && draft.to > fate.from);
  if (whole !== undefined) return drafts;
  return [
    ...drafts.filter((draft) => draft.from > fate.main || !isOfPart(draft, from, head, noun)),
    {
      kind: "provision",
      from,
      to,
      rule: "provision-part-altered",
      cue: null,
      content: { from, to },
      chain: [],
      actors: [],
      counterparts: [],
      stance: "neutral",
      modality,
    },
  ];
}

/** Terms and stands read from what the part lays down or from the words that tell which it is; a stand of somebody's on it stays. */
function isOfPart({ kind, from, actors }: Draft, start: number, head: number, noun: string): boolean {
  if (kind === "provision" || (kind === "incident" && from <= head + 1)) return true;
  return kind === "position" && from >= start && actors.length > 0 && actors.every((name) => name.endsWith(noun));
}

/** The place among the verbs of the one that tells what became of the noun: the first that no relative clause owns; -1 where none does. */
function fateAt(scene: Scene, head: number): number {
  const { words, groups } = scene;
  let since = head + 1;
  for (const [g, group] of groups.entries()) {
    if (group.from <= head || group.form !== "finite") continue;
    const isOwned = words.slice(since, group.from).some(({ lower }) => RELATIVES.has(lower));
    // "that let the militia keep its guns": what it let them do is the relative clause's too.
    const isBare = since > head + 1 && group.to - group.from === 1 && words[group.from - 1].text !== ",";
    since = group.to;
    if (tellsFate(scene, group)) {
      if (!isOwned || words[group.from - 1].text === ",") return g;
    } else if (!isOwned && !isBare) return -1;
  }
  return -1;
}

function tellsFate(scene: Scene, group: VerbGroup): boolean {
  if (group.modal !== null || group.isFuture) return false;
  if (isGoing(scene, group)) return true;
  if (!group.isPassive) return false;
  // "was taken out", "was struck off", but "was taken to the capital"
  if (/^(?:take|cross|leave)$/.test(group.lemma)) return /^(?:out|off|from)$/.test(scene.words[group.to]?.lower ?? "");
  return TERM_REMOVED.has(group.lemma) || ALTERED.has(group.lemma) || REMOVED.has(group.lemma);
}

/** "is gone", "has vanished". */
function isGoing({ words }: Scene, group: VerbGroup): boolean {
  if (group.isPassive) return group.lemma === "go";
  if (VANISHES.has(group.lemma)) return group.lemma !== "go" || words[group.main].lower === "gone";
  return group.lemma === "be" && /^(?:gone|missing|absent|out)$/.test(words[group.to]?.lower ?? "");
}

function namesText({ words }: Scene): boolean {
  return words.some(({ lower }) => TEXTS.has(lower));
}

function lastWord({ words }: Scene): number {
  return words.length > 0 && words[words.length - 1].text === "." ? words.length - 1 : words.length;
}
