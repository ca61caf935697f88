// "[Drones struck a market], [killing four people, the mayor said]": the deed and the toll that trails it as a participle are two claims
// that share no words, and what attributes them stands with the one it touches. Weakness: only the first participle of harm cuts.

import type { Draft, Scene } from "../assembly/draft.ts";
import { tellsHarm } from "./counted-harm.ts";

/** Verbs whose participle brings a toll: "killing", "leaving 900 homeless". */
const HARMING: ReadonlySet<string> = new Set(
  "kill wound injure hurt maim leave displace uproot drown drive force".split(" "),
);

/** What the dead are counted by. */
const COUNTS: ReadonlySet<string> = new Set("count tally estimate reckoning figures calculation toll".split(" "));

/** The drafts of a sentence with each deed ended before the toll that trails it, and the toll begun there. */
export function apartFromTolls(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { words, groups, inQuote } = scene;
  const harming = groups.find(
    ({ form, lemma, from }) => form === "ing" && HARMING.has(lemma) && words[from - 1]?.text === "," && !inQuote(from),
  );
  if (harming === undefined) return drafts;
  const comma = harming.from - 1;
  const spans = (draft: Draft): boolean => draft.from < comma - 1 && draft.to > comma + 1;
  const isToll = (draft: Draft): boolean =>
    draft.kind === "casualty" && draft.to > comma + 1 && !tellsHarm(words, draft.from, comma);
  const isDeed = (draft: Draft): boolean => draft.kind === "incident" && draft.from < comma - 1 && draft.to >= comma;
  if (!drafts.some(isToll) || !drafts.some(isDeed)) return drafts;
  // "…, killing nine by the army's count": who counted the dead does not tell of the deed.
  let end = harming.to;
  while (end < words.length && words[end].text !== "," && words[end].text !== ";") end++;
  const isCounted = words
    .slice(harming.to, end)
    .some(({ lower }, i, all) => COUNTS.has(lower) && all[i - 1]?.tag !== "DET");
  return drafts.map((draft) => {
    if (!spans(draft)) return draft;
    const attributed = draft.attribution?.from ?? -1;
    const { content } = draft;
    if (isToll(draft))
      return {
        ...draft,
        from: comma + 1,
        content: { from: comma + 1, to: Math.max(comma + 2, content?.to ?? draft.to) },
        ...(attributed > comma ? {} : { attribution: null, cue: null }),
      };
    if (draft.kind !== "incident") return draft;
    return {
      ...draft,
      to: comma,
      content: content === null ? null : { from: Math.min(content.from, comma - 1), to: comma },
      ...(attributed > comma ? { attribution: null, cue: null } : {}),
      ...(isCounted ? { chain: [] } : {}),
    };
  });
}
