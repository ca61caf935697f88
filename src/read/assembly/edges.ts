import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { isQuoteMark, isSign } from "../frames/words.ts";
import { notesAtEnd } from "../sentences/note-marks.ts";
import type { Scene, Speech } from "./draft.ts";

/** "GENEVA - ", "KHARTOUM (Reuters) - ": where the sentence proper begins. */
export function skipDateline(scene: Scene): number {
  const { words } = scene;
  // "14:32 GMT – ": the time of a live blog's entry.
  if (/^\d{1,2}[:.]\d{2}$/.test(words[0].text)) {
    let at = 1;
    while (
      at < words.length - 1 &&
      (isSign(words[at]) || /^(?:gmt|utc|cet|cest|est|edt|bst|am|pm|a\.m\.|p\.m\.|live)$/.test(words[at].lower)) &&
      !isQuoteMark(words[at])
    )
      at++;
    return pastGreeting(words, at);
  }
  const greeted = pastGreeting(words, 0);
  if (greeted > 0) return greeted;
  if (words.length < 4 || words[0].text.length < 3 || words[0].text !== words[0].text.toUpperCase()) {
    if (!(words[1]?.text === "(" || words[1]?.text === ",")) return 0;
  }
  for (let i = 1; i < Math.min(words.length - 2, 12); i++) {
    const { text } = words[i];
    if ((text === "-" || text === "—" || text === "–" || text === "--") && words[i].start > words[i - 1].end)
      return words.slice(0, i).every((word) => !/^(VERB|AUX)/.test(word.tag) || word.text === word.text.toUpperCase())
        ? i + 1
        : 0;
    if (text === ":" || text === ";") return 0;
  }
  return 0;
}

/** Leaves out the final stop, unless it stands inside closing quotation marks, and the marks of footnotes behind it. */
export function trimEnd(scene: Scene, from: number, to: number): number {
  const { words } = scene;
  let end = beforeNotes(words, from, to);
  while (end > from && isSign(words[end - 1]) && !isQuoteMark(words[end - 1]) && !/^[)\]%$]$/.test(words[end - 1].text))
    end--;
  return end;
}

/** Longer than any run of footnotes' marks, in words: what a text's end is looked at for. */
const LONGEST_NOTES = 20;

function beforeNotes(words: Scene["words"], from: number, to: number): number {
  if (to <= from || !/[\]\d*†‡¹²³⁰⁴-⁹]$/.test(words[to - 1].text)) return to;
  const length = notesAtEnd(textOf(words, Math.max(from, to - LONGEST_NOTES), to));
  const cut = words[to - 1].end - length;
  let end = to;
  while (end > from && words[end - 1].start >= cut) end--;
  return end;
}

/** "Good morning from Arlby, where | talks resume today": where a live blog's greeting ends; the place given where it has none. */
function pastGreeting(words: Scene["words"], at: number): number {
  const [first, next] = [words[at]?.lower, words[at + 1]?.lower ?? ""];
  const greets =
    (first === "good" && /^(?:morning|afternoon|evening|day)$/.test(next)) ||
    (/^(?:welcome|hello|greetings)$/.test(first ?? "") && /^(?:to|from|back|again)$/.test(next));
  if (!greets) return at;
  for (let i = at + 2; i + 2 < words.length; i++) {
    if (/^(?:VERB:(?:fin|past)|AUX)/.test(words[i].tag)) return at;
    if (words[i].lower === "where" && words[i - 1].text === ",") return i + 1;
  }
  return at;
}

/** Leaves out commas and conjunctions at the edges of a range. */
export function trimRange(scene: Scene, range: WordRange): WordRange {
  const { words } = scene;
  let { from, to } = range;
  while (
    from < to &&
    ((isSign(words[from]) && !isQuoteMark(words[from]) && words[from].text !== "(" && words[from].text !== "$") ||
      (words[from].tag === "CCONJ" &&
        words[from].lower !== "both" &&
        words[from].lower !== "neither" &&
        words[from].lower !== "either"))
  )
    from++;
  while (
    to > from &&
    ((isSign(words[to - 1]) && !isQuoteMark(words[to - 1]) && !/^[)\]%$]$/.test(words[to - 1].text)) ||
      words[to - 1].tag === "CCONJ")
  )
    to--;
  return { from, to };
}

/** A source's words under the sources that report it; without names only those. Whoever reports on himself is one level, not two. */
export function speechOf(
  outer: Speech["chain"],
  names: readonly ActorName[],
  cue: WordRange | null,
  lemma = "say",
): Speech {
  const isSame = outer.at(-1)?.join() === names.join();
  return { chain: names.length === 0 || isSame ? outer : [...outer, names], speaker: names, cue, lemma };
}
