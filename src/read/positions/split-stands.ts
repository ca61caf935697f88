// Two stands in one, the second denied: "accepts the principle of camps | but not the sites", "is willing to amend the text | but not to redraw
// the provinces". What stands behind "but not" is a stand of its own on the other side.
// Weakness: only an object or an infinitive is split off; "but not before the vote" hangs on the first.

import type { Draft, Scene } from "../assembly/draft.ts";
import { isSign } from "../frames/words.ts";

/** The drafts of a sentence with each such stand cut in two. */
export function splitStands({ words, inQuote }: Scene, drafts: readonly Draft[]): Draft[] {
  let but = -1;
  for (let i = 2; i + 2 < words.length && but < 0; i++)
    if (words[i].lower === "but" && words[i + 1].lower === "not" && !inQuote(i)) but = i;
  if (but < 0 || !/^(?:DET|NOUN|PROPN|ADJ|NUM|PART|PRON:possessive|VERB:ing)/.test(words[but + 2].tag))
    return [...drafts];
  if (/^(?:only|just|yet|least|all|if|as|one|always|a|an|necessarily|quite)$/.test(words[but + 2].lower))
    return [...drafts];
  return drafts.flatMap((draft) => {
    const isStand = draft.kind === "position" && (draft.stance === "supports" || draft.stance === "mixed");
    if (!isStand || draft.from >= but || draft.to < but + 4) return [draft];
    let to = but;
    while (to > draft.from && isSign(words[to - 1])) to--;
    const { content } = draft;
    const first: Draft = {
      ...draft,
      to,
      stance: "supports",
      content: content === null || content.from >= to ? null : { from: content.from, to: Math.min(content.to, to) },
    };
    const rest = { from: but + 1, to: draft.to };
    return [first, { ...draft, ...rest, cue: null, content: rest, stance: "opposes", rule: `${draft.rule}-but` }];
  });
}
