import { subjectBefore } from "../frames/subject-of-verb.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Draft, Scene } from "./draft.ts";
import { skipDateline } from "./edges.ts";

/**
 * Verbs by which somebody counts harm, holds it to be so or owns to it, and the word some of them need behind them: "put the toll at 40",
 * "believes half of them to be dead", "spoke of three deaths".
 */
const COUNTS: ReadonlyMap<string, string> = new Map(
  (
    "put/at count record register document report estimate tally reckon calculate log note list confirm acknowledge admit concede announce " +
    "believe consider presume think assume suspect fear deem give/as speak/of tell/of talk/of"
  )
    .split(" ")
    .map((entry) => {
      const [lemma, needs = ""] = entry.split("/");
      return [lemma, needs];
    }),
);

/** "The ministry put the toll at 40", "monitors counted 12 dead": a figure is on the word of whoever counted. */
export function onCountersWord(scene: Scene, draft: Draft): Draft {
  if (draft.kind !== "casualty" || draft.chain.length > 0) return draft;
  const { words, groups, discourse, sentence } = scene;
  const group = groups.find(
    (each) =>
      each.from >= draft.from &&
      each.to <= draft.to &&
      each.form === "finite" &&
      !each.isPassive &&
      hasWhatItNeeds(words.slice(each.to, draft.to), COUNTS.get(each.lemma)),
  );
  if (group === undefined) return draft;
  const subject = subjectBefore(words, group, skipDateline(scene));
  if (subject === null || subject.isRelative) return draft;
  const named = resolvePhrase(discourse, sentence, subject.head, false);
  const names =
    named.length === 0 && isSpeaker(words, subject.head)
      ? resolvePhrase(discourse, sentence, subject.head, true)
      : named;
  return names.length === 0 ? draft : { ...draft, chain: [names], cue: { from: group.main, to: group.main + 1 } };
}

function hasWhatItNeeds(behind: Scene["words"], needs: string | undefined): boolean {
  return needs !== undefined && (needs === "" || behind.some(({ lower }) => lower === needs));
}
