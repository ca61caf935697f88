import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { chainFor, isActor, partyOf } from "./position-holder.ts";
import { POSITION_ADJECTIVES, VERDICTS } from "./position-verbs.ts";

/** "is ready to", "remain opposed to": an adjective that takes sides. */
export function byAdjective(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!["be", "remain", "seem", "appear", "stay", "show", "express"].includes(group.lemma) || !isActor(p)) return null;
  const { words } = scene;
  for (let i = group.to; i < Math.min(p.to, group.to + 4); i++) {
    const stand = POSITION_ADJECTIVES.get(words[i].lower);
    if (stand === undefined) continue;
    const next = words[i + 1]?.lower ?? "";
    if (
      ["ready", "willing", "prepared", "unwilling", "reluctant", "determined"].includes(words[i].lower) &&
      next !== "to" &&
      next !== "for" &&
      !(words[i].lower === "ready" && p.speech !== null)
    )
      return null;
    if (["open", "opposed", "committed"].includes(words[i].lower) && next !== "to") return null;
    if (["suspicious", "wary"].includes(words[i].lower) && next !== "of" && next !== "about") return null;
    if (
      ["sceptical", "skeptical"].includes(words[i].lower) &&
      !/leaders|officials|critics|capitals|governments/.test(p.phrase) &&
      next !== "of" &&
      next !== "about"
    )
      return null;
    let { stance, modality } = stand;
    if (group.isNegated) stance = stance === "opposes" ? "mixed" : "opposes";
    if (/ (?:some|part|parts) of /.test(p.phrase) && stance === "supports") stance = "mixed";
    if (modality === "possible" && group.isNegated) modality = "asserted";
    return draftOf(p, "position", "position-adjective", { actors: p.subjects, stance, modality });
  }
  // "showed itself willing to accept some of them"
  return null;
}

/** "called the draft a capitulation": a verdict on a text, by whoever speaks or is told to describe it. */
export function byVerdict(p: Proposition): Draft | null {
  const isDescribing = ["describe", "call", "see", "regard", "view", "dismiss", "consider"].includes(p.group.lemma);
  if (p.speech === null && !(isDescribing && isActor(p))) return null;
  if (
    !/ (?:plan|proposal|proposals|ideas|draft|text|document|paper|framework|version|it|offer|deal|terms|terms|one|that|this|demands?|conditions?|points|provisions|annex|settlement|demand|roadmap|initiative|accord|agreement) /.test(
      p.phrase,
    )
  )
    return null;
  for (const verdict of VERDICTS)
    if (verdict.words.test(p.phrase)) {
      const actors = isDescribing && isActor(p) ? p.subjects : p.speech !== null ? partyOf(p) : p.subjects;
      const stance = p.group.isNegated && verdict.stance === "supports" && !isDescribing ? "opposes" : verdict.stance;
      return draftOf(p, "position", "position-verdict", {
        actors,
        chain: isDescribing ? chainFor(p, true, actors) : (p.speech?.chain ?? []),
        cue: isDescribing ? { from: p.group.main, to: p.group.main + 1 } : (p.speech?.cue ?? null),
        content: isDescribing ? { from: p.group.to, to: p.to } : { from: p.from, to: p.to },
        stance,
      });
    }
  return null;
}
