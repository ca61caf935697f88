// "How the truce will be verified remains open", "It is still undecided who will run the port": a question that the sides have left
// open is an accord not yet made. Asked of the sentence, since the question is a clause of its own that the verb has for its subject.
// Weakness: a question that is open to the reporter alone ("what he meant remains open") is taken for one between the sides.

import type { Draft, Scene } from "../assembly/draft.ts";
import { isSign, phraseOf, type Word } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";

const ASKS: ReadonlySet<string> = new Set("how who whether when what where which whose".split(" "));
const OPEN =
  /^ (?:been left |still |yet |also |so far |largely |entirely |wholly |very much |as )*(?:open|undecided|unsettled|unresolved|in dispute|disputed|contested|at issue|to be (?:settled|agreed|resolved|decided|negotiated|determined|worked out|ironed out|hammered out|thrashed out)|an open question|up in the air) /;
const STANDS: ReadonlySet<string> = new Set(
  "is are was were has have had remain remains remained stay stays stayed".split(" "),
);
const ATTENDS: ReadonlySet<string> = new Set("attend come travel go meet".split(" "));

/** The open question of a sentence as an accord that is possible; nothing where another claim tells it. */
export function openQuestion(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words, groups, discourse } = scene;
  const opening = words[0].lower;
  if (words.length < 5 || !(ASKS.has(opening) || opening === "it")) return [];
  // "verified remains": a tag may take the verb for a noun, so it is sought by its word.
  const at = words.findIndex(
    ({ lower }, i) =>
      i > 0 && STANDS.has(lower) && OPEN.test(` ${phraseOf(words, i + 1, Math.min(words.length, i + 7))} `),
  );
  if (at < 0) return [];
  // "Who will pay | remains open": the question stands before the verb; "It is undecided | who will pay": behind it.
  // "Who wrote it remains contested": what is past is no matter for the sides to settle.
  const isPast = groups[0]?.isPast === true && groups[0].modal === null;
  const isBefore =
    ASKS.has(opening) && groups.length > 0 && groups[0].to <= at && !isPast && !ATTENDS.has(groups[0].lemma);
  const isBehind = opening === "it" && at <= 2 && words.slice(at + 1, at + 6).some(({ lower }) => ASKS.has(lower));
  if (!isBefore && !isBehind) return [];
  const to = endOf(words, at + 1);
  const from = 0;
  if (scene.inQuote(at) || drafts.some((draft) => draft.kind !== "role" && draft.from < to && draft.to > from))
    return [];
  return [
    {
      kind: "agreement",
      from,
      to,
      rule: "accord-question",
      cue: null,
      content: { from, to },
      chain: [],
      actors: partiesOf(discourse),
      counterparts: [],
      stance: "mixed",
      modality: "possible",
    },
  ];
}

function endOf(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && !/^[,;:—]$/.test(words[at].text)) at++;
  while (at > 0 && isSign(words[at - 1])) at--;
  return at;
}
