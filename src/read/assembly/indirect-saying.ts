// Sayings told round about: left to somebody, or a passive that raises the subject of what is said.
import type { ActorName } from "../../domain/claim.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import type { Clause } from "../frames/segments.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { contentStart, takesContent } from "../speakers/takes-content.ts";
import type { Scene } from "./draft.ts";

/** "It was left to an official to report that …", "it fell to the envoy to say that …": who it was left to is the source. */
export function leftTo(
  scene: Scene,
  { group, subject }: Clause,
  to: number,
): { readonly names: readonly ActorName[]; readonly cue: WordRange; readonly start: number } | null {
  const { words, groups } = scene;
  const isLeft = (group.lemma === "leave" && group.isPassive) || group.lemma === "fall";
  if (!isLeft || subject === null || words[subject.from].lower !== "it" || words[group.to]?.lower !== "to") return null;
  const source = phraseAfter(words, group.to + 1, to);
  const saying = groups.find((each) => each.form === "to" && each.from > group.to + 1 && each.to <= to);
  if (source === null || saying === undefined || !takesContent(words, groups, saying, to, scene.inQuote)) return null;
  const names = resolvePhrase(scene.discourse, scene.sentence, source, true);
  if (names.length === 0) return null;
  return {
    names,
    cue: { from: saying.main, to: saying.main + 1 },
    start: contentStart(words, groups, saying, to, scene.inQuote),
  };
}

/** The infinitive that a passive of saying raises its subject from: "is said (by an aide) to have left". */
export function raisedVerb(scene: Scene, group: VerbGroup, to: number): VerbGroup | null {
  if (!group.isPassive || !RAISING.has(group.lemma)) return null;
  const next = scene.groups.find((other) => other.from >= group.to && other.to <= to);
  if (next === undefined || next.form !== "to" || next.from - group.to > 8) return null;
  return next.from === group.to || scene.words[group.to].lower === "by" ? next : null;
}

const RAISING: ReadonlySet<string> = new Set("say report believe think understand know allege rumour rumor".split(" "));
