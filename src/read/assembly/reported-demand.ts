import type { VerbGroup } from "../frames/verb-groups.ts";
import { isSign } from "../frames/words.ts";
import type { Scene } from "./draft.ts";

const DEMANDING: ReadonlySet<string> = new Set(
  "demand propose urge ask request insist suggest recommend advocate stipulate implore beg".split(" "),
);

/** Verbs that may also report a fact: "insists that it was drawn up". */
const REPORTING: ReadonlySet<string> = new Set(["insist", "suggest"]);

const PROMISING: ReadonlySet<string> = new Set("pledge vow promise threaten agree accept".split(" "));

/** "demanded that the rebels lift …", "insists that troops leave": a position, not a report; "insists that it was drawn up" is one. */
export function demandsThat(scene: Scene, group: VerbGroup, to: number): boolean {
  const { words } = scene;
  let that = group.to;
  while (that < Math.min(to, group.to + 6) && words[that].lower !== "that") {
    if (isSign(words[that]) || words[that].tag.startsWith("VERB") || words[that].tag.startsWith("AUX")) return false;
    that++;
  }
  if (words[that]?.lower !== "that" || (words[that].tag === "DET" && that > group.to)) return false;
  if (PROMISING.has(group.lemma)) return that === group.to && group.lemma !== "agree";
  if (!DEMANDING.has(group.lemma)) return false;
  if (!REPORTING.has(group.lemma)) return true;
  const inner = scene.groups.find((other) => other.from > that && other.to <= to && other.form === "finite");
  if (inner === undefined || words[inner.from - 1].lower === "and") return true;
  // "insists that the list be shortened"
  for (let i = that; i <= Math.min(inner.from, that + 9); i++)
    if (words[i].tag.endsWith(":base") && words[i - 1].lower !== "to") return true;
  return words[inner.from].tag === "VERB:fin" || inner.modal === "must" || inner.modal === "should";
}

const WRITES: ReadonlySet<string> = new Set(
  "write phone telephone ring cable call contact approach address petition lobby".split(" "),
);
const ASKS: ReadonlySet<string> = new Set(
  "ask demand urge request call propose offer invite press plead appeal beg".split(" "),
);

/** The participle by which somebody asks for a thing in writing to another. */
export function askedInWriting({ words, groups }: Scene, group: VerbGroup, to: number): VerbGroup | null {
  if (!WRITES.has(group.lemma) || group.isPassive || group.isNegated) return null;
  const next = groups.find((each) => each.from >= group.to);
  if (next === undefined || next.form !== "ing" || next.to > to || !ASKS.has(next.lemma)) return null;
  return words[next.from - 1].text === "," ? null : next;
}
