// "Kenya signed the accord but has not ratified it": what is told not to have been done, by whoever did the first thing, to the text or accord
// that the first clause is about. The rules for texts and accords want a noun. Weakness: "it" is taken for the text before it, whatever
// else the first clause names.

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Scene } from "../assembly/draft.ts";

const DONE_TO_TEXTS = wordList("publish release present submit circulate table revise answer study open leak");
const DONE_TO_ACCORDS = wordList("ratify sign initial initiall approve adopt endorse accept");

/** The drafts of a sentence, with what was not done to "it" behind them, by whoever did the first thing. */
export function withNotDoneToIt(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const out = [...drafts];
  for (const draft of drafts) {
    if ((draft.kind !== "agreement" && draft.kind !== "document") || draft.modality !== "asserted") continue;
    const undone = undoneBehind(scene, draft);
    if (undone === null) continue;
    const { from, to, isOfText } = undone;
    const known = out.findIndex((each) => each.from >= from - 1 && each.to <= to);
    if (known >= 0) {
      if (out[known].actors.length === 0) out[known] = { ...out[known], actors: draft.actors };
      continue;
    }
    out.push({
      ...draft,
      kind: isOfText ? "document" : draft.kind,
      from,
      to,
      rule: `${draft.kind}-not-done-to-it`,
      cue: null,
      content: { from, to },
      counterparts: [],
      stance: "neutral",
      modality: "denied",
    });
  }
  return out;
}

/** "but | has not ratified it", "and | has yet to publish it" straight behind a draft; null for other words. */
function undoneBehind(
  { words, groups }: Scene,
  { to }: Draft,
): { readonly from: number; readonly to: number; readonly isOfText: boolean } | null {
  let at = to;
  if (words[at]?.text === ",") at++;
  if (!/^(?:but|and|yet)$/.test(words[at]?.lower ?? "")) return null;
  const verb = groups.find(({ from }) => from === at + 1);
  if (verb === undefined || verb.form !== "finite" || !verb.isNegated || verb.isPassive || verb.modal !== null)
    return null;
  if (!/^(?:it|them)$/.test(words[verb.to]?.lower ?? "")) return null;
  const isOfText = DONE_TO_TEXTS.has(verb.lemma);
  return isOfText || DONE_TO_ACCORDS.has(verb.lemma) ? { from: verb.from, to: verb.to + 1, isOfText } : null;
}
