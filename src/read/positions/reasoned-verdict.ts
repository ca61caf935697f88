// Why somebody turns down a proposal: "Norway declined to join, arguing that the body would weaken the league". A reason given
// about the thing judged shares the verdict. Weakness: a thing is known by "it" or an article and no name, not by what it is.

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";

/** Verbs that give a reason, as participles behind a comma. */
const REASONS = wordList("argue reason contend claim complain protest object maintain say explain insist");

/** What a proposal would do rather than whoever speaks of it: "saying it would split the country". */
const EFFECTS = wordList(
  "split divide reward weaken destroy abolish undermine harm endanger jeopardise jeopardize legitimise legitimize cement entrench prolong worsen deepen embolden encroach amount violate breach",
);

/** The drafts of a sentence in which a reason behind somebody's verdict has the verdict's stance. */
export function reasonedVerdict(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const isStatement = draft.kind === "statement" && draft.stance === "neutral" && draft.modality === "asserted";
    if (!isStatement && !draft.rule.startsWith("position-will")) return draft;
    const reason = givenReason(scene, draft);
    if (reason === null || !(isStatement || EFFECTS.has(reason.lemma))) return draft;
    if (!drafts.some((other) => isVerdict(other, draft))) return draft;
    return { ...draft, kind: "statement", stance: "opposes", rule: isStatement ? draft.rule : "statement-content" };
  });
}

/** "arguing that it | would split", "saying the plan | left": the verb behind a participle of saying whose content is about a thing. */
function givenReason({ words, groups, discourse, sentence }: Scene, { from, to }: Draft): VerbGroup | null {
  const first = words[from];
  if (words[from - 1]?.text !== "," || first.tag !== "VERB:ing" || !REASONS.has(first.lemma)) return null;
  const group = groups.find((each) => each.form === "finite" && each.from > from && each.to <= to);
  const subject = group === undefined ? null : subjectBefore(words, group, from + 1);
  if (group === undefined || subject === null || !/^(?:it|this|the|its|such)$/.test(words[subject.head.from].lower))
    return null;
  const isNamed = discourse.cast.mentions[sentence.number].some(
    (mention) => mention.from < subject.head.to && mention.to > subject.head.from,
  );
  return isNamed ? null : group;
}

/** True for what the same actor refused or blamed right before. */
function isVerdict({ kind, stance, modality, actors, to }: Draft, reason: Draft): boolean {
  return (
    (kind === "position" || kind === "statement") &&
    stance === "opposes" &&
    modality === "asserted" &&
    actors.join() === reason.actors.join() &&
    reason.from - to >= 0 &&
    reason.from - to <= 2
  );
}
