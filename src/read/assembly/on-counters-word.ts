import { subjectBefore } from "../frames/subject-of-verb.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Draft, Scene } from "./draft.ts";
import { skipDateline } from "./edges.ts";

/** Verbs of whoever keeps count of harm; "put" only with "at". */
const COUNTS: ReadonlySet<string> = new Set("put count record register document report estimate tally".split(" "));

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
      COUNTS.has(each.lemma) &&
      (each.lemma !== "put" || words.slice(each.to, draft.to).some((word) => word.lower === "at")),
  );
  if (group === undefined) return draft;
  const subject = subjectBefore(words, group, skipDateline(scene));
  if (subject === null || subject.isRelative) return draft;
  const names = resolvePhrase(discourse, sentence, subject.head, false);
  return names.length === 0 ? draft : { ...draft, chain: [names], cue: { from: group.main, to: group.main + 1 } };
}
