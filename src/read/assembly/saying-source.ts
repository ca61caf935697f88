// Whom the content of a clause that says something is given for, level by level: its subject, or the agent of a passive; around them a
// medium that was told, whoever passes on what they were told, and whoever cites others.

import type { ActorName, AttributionChain } from "../../domain/claim.ts";
import { CALENDAR } from "../frames/calendar-words.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { mediumTold } from "../speakers/medium-told.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Carried } from "./clause-subject.ts";
import type { Scene, Speech } from "./draft.ts";
import { mediumSpokenTo } from "./spoken-to.ts";
import { citedAround, citedSource, PASSED_ON, quotedBy } from "./passed-on.ts";

/** Verbs of which a passive without an agent has a source that stays unnamed: "was reported to have left". */
const UNNAMED: ReadonlySet<string> = new Set(["say", "report", "believe", "expect"]);

/**
 * The innermost source of a saying and the levels around it.
 *
 * @param start - where the content begins
 * @param raised - where a verb begins that the passive carries ("is said by an aide | to have left"), or null
 */
export function sourceOfSaying(
  scene: Scene,
  group: VerbGroup,
  who: Carried,
  outer: Speech | null,
  start: number,
  raised: number | null,
): { readonly names: readonly ActorName[]; readonly chain: AttributionChain } {
  const { discourse, sentence } = scene;
  const names = group.isPassive ? agentOf(scene, group, who.names, start, raised) : who.names;
  let chain = outer?.chain ?? [];
  // "sources told Axios that": the medium is the outer level.
  if (group.lemma === "tell" && !group.isPassive) {
    const medium = mediumTold(discourse, sentence, group.to, start);
    if (medium !== null) chain = [...chain, [medium]];
  } else if (who.range !== null && !group.isPassive) {
    const medium = mediumSpokenTo(scene, { from: who.range.from, to: start });
    if (medium !== null) chain = [...chain, [medium]];
  }
  // "an aide had been told by the minister that": who was told passes it on.
  const isHeard = chain.at(-1)?.join() === who.names.join();
  if (group.isPassive && names !== who.names && PASSED_ON.has(group.lemma) && who.names.length > 0 && !isHeard)
    chain = [...chain, who.names];
  if (who.range !== null) {
    const passer = quotedBy(scene, who.range.to, group.from);
    if (passer.length > 0) chain = [...chain, passer];
  }
  // "The Herald, citing two officials, said that": they are the source.
  const cited =
    who.range === null
      ? null
      : (citedSource(scene, who.range.to, group.from) ?? citedAround(scene, who.range, group, start));
  return cited !== null && names.length > 0 ? { names: cited.names, chain: [...chain, names] } : { names, chain };
}

/** "had been told by the minister that …": the agent is the source. */
function agentOf(
  { words, discourse, sentence }: Scene,
  group: VerbGroup,
  subject: readonly ActorName[],
  start: number,
  raised: number | null,
): readonly ActorName[] {
  const by = words.slice(group.to, raised ?? start).findIndex((word) => word.lower === "by");
  if (by < 0) return UNNAMED.has(group.lemma) ? ["anonymous: unnamed source"] : subject;
  const to = raised ?? beforeDay(words, start - (words[start - 1].lower === "that" ? 1 : 0));
  const agent = resolvePhrase(discourse, sentence, { from: group.to + by + 1, to }, true);
  return agent.length > 0 ? agent : subject;
}

/** "by an official on Monday that …": where the words end that name who, before those that say when. */
function beforeDay(words: Scene["words"], to: number): number {
  return CALENDAR.has(words[to - 1].lower) && /^(?:on|in|late|early)$/.test(words[to - 2].lower) ? to - 2 : to;
}
