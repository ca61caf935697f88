// Whom a term binds, asked once of every term: both where it says so, else whoever its clause is about, else the party that its verb
// concerns, else the parties. Weakness: a term about people without a name ("fighters", "settlers") is taken to be about the parties.

import type { ActorName } from "../../domain/claim.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { textTie } from "./text-referents.ts";

const PAIRS: ReadonlySet<string> = new Set(
  "side sides party parties state states government governments army armies belligerents signatories neighbours neighbors camps countries nations delegations capitals leaders foes rivals forces".split(
    " ",
  ),
);
const OF_BOTH: ReadonlySet<string> = new Set("both neither either each two".split(" "));

/** The drafts with those whom a term binds as its actors; a verb joined to another term binds whom that one does. */
export function withBound(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind !== "provision") {
      out.push(draft);
      continue;
    }
    const before = out.findLast(
      (other) => other.kind === "provision" && other.to <= draft.from && draft.from - other.to <= 2,
    );
    out.push({ ...draft, actors: boundBy(scene, draft, before ?? null) });
  }
  return out;
}

function boundBy(scene: Scene, draft: Draft, before: Draft | null): readonly ActorName[] {
  const { words, groups, discourse, sentence } = scene;
  const parties = partiesOf(discourse);
  for (let i = draft.from; i < draft.to; i++) {
    const { lower } = words[i];
    if (
      lower === "signatories" ||
      lower === "belligerents" ||
      (OF_BOTH.has(lower) && PAIRS.has(words[i + 1]?.lower ?? ""))
    )
      return parties;
    if (lower === "the" && /^(?:parties|sides)$/.test(words[i + 1]?.lower ?? "")) return parties;
  }
  const main = groups.find((group) => group.form === "finite" && group.from >= draft.from && group.to <= draft.to);
  const subject = main === undefined ? null : subjectBefore(words, main, draft.from);
  if (subject !== null && !subject.isRelative && textTie(scene, subject.head) === null) {
    const names = resolvePhrase(discourse, sentence, subject.head).filter((name) => !name.startsWith("anonymous:"));
    if (names.length > 0 && names.every((name) => discourse.counts.has(name) || parties.includes(name))) return names;
  }
  const named: ActorName[] = [];
  for (const mention of discourse.cast.mentions[sentence.number])
    if (
      mention.from >= (main?.to ?? draft.from) &&
      mention.to <= draft.to &&
      mention.kind !== "place" &&
      !named.includes(mention.name)
    )
      named.push(mention.name);
  const party = named.filter((name) => parties.includes(name));
  if (party.length > 0) return party.slice(0, 1);
  return before !== null && subject === null ? before.actors : parties;
}
