import { formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAGS, UPOS } from "../tagger/tag-set.ts";
import { VERB_CUES } from "./cue-lexicon.ts";
import type { TokenRange } from "./noun-phrase.ts";

const OPENING = new Set(["“", "«", "„", "(", "「"]);
const CLOSING = new Set(["”", "»", ")", "」"]);

/**
 * Ends an indirect content where the report itself goes on: before a comment by participle (", adding that"), a coordinated cue
 * ("and warned"), a contrast of the writer's (", but", ", while") or a semicolon. Never inside quotation marks or brackets.
 */
export function cutReport(tree: Tree, range: TokenRange, verb: number): TokenRange {
  let open = 0;
  let straight = false;
  for (let i = range.from + 1; i < range.to; i++) {
    const form = formAt(tree, i);
    if (OPENING.has(form)) open++;
    else if (CLOSING.has(form)) open = Math.max(0, open - 1);
    else if (form === '"' || form === "''") straight = !straight;
    if (open > 0 || straight) continue;
    if (form === ";") return { from: range.from, to: i - 1 };
    if (form === "," && endsAt(tree, i + 1, range.to, verb)) return { from: range.from, to: i - 1 };
    if (UPOS[tree.tags[i]] === "CCONJ" && startsCue(tree, i + 1, range.to, verb))
      return { from: range.from, to: i - 1 };
  }
  return range;
}

function endsAt(tree: Tree, i: number, last: number, verb: number): boolean {
  const word = wordAt(tree, i);
  const tag = TAGS[tree.tags[i]];
  if (tag === "VERB:ing" && VERB_CUES.get(lemmaAt(tree, i))?.some((entry) => entry.clause || entry.quotes) === true)
    return true;
  if (word === "according" || word === "compared" || word === "while" || word === "whereas") return true;
  if (word === "but") return true;
  return word === "and" && startsCue(tree, i + 1, last, verb);
}

/** True when a finite cue of the same form as the first starts here, adverbs aside: "and later said". */
function startsCue(tree: Tree, from: number, last: number, verb: number): boolean {
  for (let i = from; i <= last && i < from + 3; i++) {
    const upos = UPOS[tree.tags[i]];
    if (upos === "ADV" || upos === "AUX") continue;
    if (upos !== "VERB") return false;
    return (
      tree.tags[i] === tree.tags[verb] &&
      VERB_CUES.get(lemmaAt(tree, i))?.some((entry) => entry.clause || entry.quotes) === true
    );
  }
  return false;
}
