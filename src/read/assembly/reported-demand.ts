import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Scene } from "./draft.ts";

const DEMANDING: ReadonlySet<string> = new Set(
  "demand propose urge ask request insist suggest recommend advocate stipulate implore beg".split(" "),
);

/** Verbs that may also report a fact: "insists that it was drawn up". */
const REPORTING: ReadonlySet<string> = new Set(["insist", "suggest"]);

const PROMISING: ReadonlySet<string> = new Set("pledge vow promise threaten agree accept".split(" "));

/** "demanded that the rebels lift …", "insists that troops leave": a position, not a report; "insists that it was drawn up" is one. */
export function demandsThat(scene: Scene, group: VerbGroup, to: number): boolean {
  if (PROMISING.has(group.lemma)) return scene.words[group.to]?.lower === "that" && group.lemma !== "agree";
  if (!DEMANDING.has(group.lemma) || scene.words[group.to]?.lower !== "that") return false;
  if (!REPORTING.has(group.lemma)) return true;
  const inner = scene.groups.find((other) => other.from > group.to && other.to <= to && other.form === "finite");
  // "insists that the list be shortened"
  for (let i = group.to + 1; i < Math.min(to, group.to + 9) && (inner === undefined || i < inner.from); i++)
    if (scene.words[i].tag.endsWith(":base") && scene.words[i - 1].lower !== "to") return true;
  return (
    inner !== undefined &&
    (scene.words[inner.from].tag.endsWith(":base") ||
      scene.words[inner.from].tag === "VERB:fin" ||
      inner.modal === "must" ||
      inner.modal === "should")
  );
}
