// "Norlandia signed the accord, but the Front did not": the second clause has only an auxiliary, and its verb and object stand in the
// first. Clauses are read by their verb, so that what the other did not do is told here.

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";

const SHARED: ReadonlySet<string> = new Set(["agreement", "meeting", "document"]);
const JOINS = wordList("but while whereas though although and yet");
/** How far behind its joint the auxiliary may stand. */
const REACH = 9;

/** The drafts of a sentence, with what somebody else is told not to have done of what they tell. */
export function withThoseWhoDidNot(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const added = drafts.flatMap((draft) => {
    if (!SHARED.has(draft.kind) || draft.modality !== "asserted") return [];
    const other = abstainer(scene, draft.to);
    if (other === null) return [];
    const { from, to, names } = other;
    return [
      {
        ...draft,
        from,
        to,
        rule: `${draft.kind}-not-by-other`,
        cue: null,
        // What the first accepted was on the first's word.
        chain: draft.chain.at(-1)?.join() === draft.actors.join() ? draft.chain.slice(0, -1) : draft.chain,
        content: { from, to },
        actors: names,
        counterparts: [],
        stance: "neutral" as const,
        modality: "denied" as const,
        attribution: null,
      },
    ];
  });
  if (added.length === 0) return drafts;
  // That alone is no statement besides.
  const isTold = ({ kind, content }: Draft): boolean =>
    kind === "statement" && added.some(({ from, to }) => content?.from === from && content.to === to);
  return [...drafts.filter((draft) => !isTold(draft)), ...added];
}

/** ", but the Front did not", "; Sudria has not": who did not, where nothing but that is said of them; null for other words. */
function abstainer(
  { words, groups, discourse, sentence }: Scene,
  end: number,
): { readonly from: number; readonly to: number; readonly names: readonly string[] } | null {
  let at = end;
  if (/^[,;—]$/.test(words[at]?.text ?? "")) at++;
  const isJoined = at > end && words[end].text !== ",";
  if (JOINS.has(words[at]?.lower ?? "")) at++;
  // "Kenya received the draft, the rebels did not": a bare comma may part the two.
  else if (!isJoined && words[end]?.text !== ",") return null;
  const isSpliced = !isJoined && at === end + 1;
  const verb = groups.find(({ form, from }) => form === "finite" && from > at && from <= at + REACH);
  if (verb === undefined || !verb.isNegated || !/^(?:do|have)$/.test(verb.lemma)) return null;
  if (verb.to < words.length && !/^[.,;”"]$/.test(words[verb.to].text)) return null;
  const subject = subjectBefore(words, verb, at);
  if (subject === null || subject.isRelative || (isSpliced && subject.from !== at)) return null;
  const names = resolvePhrase(discourse, sentence, subject.head, true);
  return names.length === 0 ? null : { from: subject.from, to: verb.to, names };
}
