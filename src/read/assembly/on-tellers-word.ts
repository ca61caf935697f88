import { subjectBefore } from "../frames/subject-of-verb.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { type Draft, EVENT_KINDS, type Scene } from "./draft.ts";
import { skipDateline } from "./edges.ts";

/** Verbs by lemma, with the word that some need behind them: "put/at". */
function verbs(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split(" ").map((entry) => {
      const [lemma, needs = ""] = entry.split("/");
      return [lemma, needs];
    }),
  );
}

/** By which somebody counts harm, holds it to be so or owns to it: "put the toll at 40", "believes half of them to be dead". */
const COUNTS = verbs(
  "put/at count record register document report estimate tally calculate log note list confirm acknowledge admit concede announce " +
    "believe consider presume think assume suspect fear deem give/as speak/of tell/of talk/of claim/to boast/of brag/of own/to set/at place/at reckon/at",
);
/** By which somebody says of an event that it is, was or will be: "confirmed its attendance", "does not exclude a meeting". */
const TELLS = verbs("announce confirm acknowledge admit exclude rule/out disclose reveal predict forecast hint/at");

/** "The ministry put the toll at 40", "Kenya confirmed its attendance": what somebody counts or owns to is on their word. */
export function onTellersWord(scene: Scene, draft: Draft): Draft {
  // What is undertaken or announced in a text is its term.
  if (draft.chain.length > 0 || draft.kind === "provision" || !EVENT_KINDS.has(draft.kind)) return draft;
  const telling = draft.kind === "casualty" ? COUNTS : TELLS;
  const { words, groups, discourse, sentence } = scene;
  const group = groups.find(
    (each) =>
      each.from >= draft.from &&
      each.to <= draft.to &&
      each.form === "finite" &&
      !each.isPassive &&
      hasWhatItNeeds(words.slice(each.to, draft.to), telling.get(each.lemma)),
  );
  if (group === undefined) return draft;
  const subject = subjectBefore(words, group, skipDateline(scene));
  if (subject === null || subject.isRelative) return draft;
  const named = resolvePhrase(discourse, sentence, subject.head, false);
  // "the health ministry": named by no rule, but one that can speak; whose it is, as for any source
  const names =
    named.length > 0 || isSpeaker(words, subject.head) ? resolvePhrase(discourse, sentence, subject.head, true) : [];
  return names.length === 0 ? draft : { ...draft, chain: [names], cue: { from: group.main, to: group.main + 1 } };
}

function hasWhatItNeeds(behind: Scene["words"], needs: string | undefined): boolean {
  return needs !== undefined && (needs === "" || behind.some(({ lower }) => lower === needs));
}
