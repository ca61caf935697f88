import { formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { VERB_CUES } from "./cue-lexicon.ts";
import type { TokenRange } from "./noun-phrase.ts";
import { hasFinite } from "./verb-questions.ts";

const OPENING = new Set(["“", "«", "„", "(", "「"]);
const CLOSING = new Set(["”", "»", ")", "」"]);

/**
 * Ends an indirect content where the report itself goes on: before a comment by participle (", adding that"), a coordinated cue
 * ("and warned"), a contrast of the writer's (", but", ", while") or a semicolon. Never inside quotation marks or brackets.
 */
export function cutReport(tree: Tree, range: TokenRange, verb: number): TokenRange {
  let open = 0;
  let straight = false;
  const place = cuePlace(tree, verb);
  const isSubordinate = place === "subordinate";
  const isRelative = place === "relative";
  for (let i = range.from + 1; i < range.to; i++) {
    const form = formAt(tree, i);
    if (OPENING.has(form)) open++;
    else if (CLOSING.has(form)) open = Math.max(0, open - 1);
    else if (form === '"' || form === "''") straight = !straight;
    if (open > 0 || straight) continue;
    if (form === ";") return { from: range.from, to: i - 1 };
    if (form === "," && closesWithReport(tree, i + 1, range.to)) return { from: range.from, to: i - 1 };
    if (form === "," && endsAt(tree, i + 1, range.to, verb)) return { from: range.from, to: i - 1 };
    if (form === "," && (isSubordinate || isRelative) && resumes(tree, i + 1, range.to))
      return { from: range.from, to: i - 1 };
    if (form === "," && isRelative && hasFinite(tree, i + 1, i + 1)) return { from: range.from, to: i - 1 };
    if (UPOS[tree.tags[i]] === "CCONJ" && (startsCue(tree, i + 1, range.to, verb) || goesOn(tree, i, range.to, verb)))
      return { from: range.from, to: i - 1 };
  }
  return range;
}

/**
 * Where the cue's clause stands: "subordinate" to a main clause still to come ("While he said A, B", "Asked if A, B"), in a "relative"
 * clause after a comma (", who said A, left"), or in neither.
 */
function cuePlace(tree: Tree, verb: number): "subordinate" | "relative" | "main" {
  const start = tree.units.start[tree.unitOf[verb]];
  for (let i = verb - 1; i >= start && verb - i < 12; i--) {
    if (tree.tags[i] === TAG["PRON:relative"])
      return formAt(tree, i - 1) === "," && (wordAt(tree, i) === "who" || wordAt(tree, i) === "which")
        ? "relative"
        : "main";
    if (
      SUBORDINATING.has(wordAt(tree, i)) &&
      (i === start || formAt(tree, i - 1) === "," || UPOS[tree.tags[i - 1]] === "CCONJ")
    )
      return "subordinate";
    if (formAt(tree, i) === "," || UPOS[tree.tags[i]] === "VERB") return "main";
  }
  return verb === start && (TAGS[tree.tags[verb]] === "VERB:part" || wordAt(tree, verb) === "asked")
    ? "subordinate"
    : "main";
}

const SUBORDINATING: ReadonlySet<string> = new Set(
  "while when whenever if although though because since after before as once whereas".split(" "),
);

/** True when a clause of its own starts here: a noun phrase without a preposition, then a finite verb. */
function resumes(tree: Tree, from: number, last: number): boolean {
  let named = false;
  for (let i = from; i <= last && i < from + 12; i++) {
    const upos = UPOS[tree.tags[i]];
    if (upos === "VERB" || upos === "AUX") return named && hasFinite(tree, i, i);
    if (upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM") named = true;
    else if (i === from && (upos === "ADP" || upos === "SCONJ" || upos === "CCONJ")) return false;
    else if (upos === "PUNCT" && tree.tokens.gap[i] !== 0) return false;
    if (formAt(tree, i) === "," || tree.tags[i] === TAG["PRON:relative"] || upos === "SCONJ") return false;
  }
  return false;
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

/** True when a finite cue of the same form as the first starts here, adverbs and the speaker's pronoun aside: "and he later said". */
function startsCue(tree: Tree, from: number, last: number, verb: number): boolean {
  for (let i = from; i <= last && i < from + 4; i++) {
    const upos = UPOS[tree.tags[i]];
    if (upos === "ADV" || upos === "AUX" || (i === from && SPEAKING.has(wordAt(tree, i)))) continue;
    if (upos !== "VERB") return false;
    return (
      tree.tags[i] === tree.tags[verb] &&
      VERB_CUES.get(lemmaAt(tree, i))?.some((entry) => entry.clause || entry.quotes) === true
    );
  }
  return false;
}

const SPEAKING: ReadonlySet<string> = new Set(["he", "she", "they"]);

/** True right after a closing mark when a verb of the cue's own form follows: "called it “a trap” and left". */
function goesOn(tree: Tree, i: number, last: number, verb: number): boolean {
  const closing = formAt(tree, i - 1);
  if (!CLOSING.has(closing) && closing !== '"' && closing !== "''") return false;
  if (i < last && UPOS[tree.tags[i + 1]] === "VERB" && tree.tags[i + 1] === tree.tags[verb]) return true;
  return resumes(tree, i + 1, last);
}

/** True when a short reporting clause ends the stretch: ", he said". */
function closesWithReport(tree: Tree, from: number, last: number): boolean {
  for (let i = from; i <= last && i < from + 6; i++) {
    const tag = TAGS[tree.tags[i]];
    if (tag === "VERB:past" || tag === "VERB:fin-s")
      return last - i < 2 && i > from && VERB_CUES.get(lemmaAt(tree, i))?.some((entry) => entry.quotes) === true;
    if (tag.startsWith("VERB") || tag.startsWith("AUX") || tag === "SCONJ" || tag === "ADP") return false;
  }
  return false;
}

/** True when a comma stands before the first finite verb of the stretch: then that verb belongs to another clause. */
export function breaksBeforeVerb(tree: Tree, range: TokenRange): boolean {
  const first = wordAt(tree, range.from);
  if (first === "that" || first === "if" || first === "when" || first === "whether") return false;
  let open = false;
  let commas = 0;
  for (let i = range.from; i <= range.to; i++) {
    const form = formAt(tree, i);
    if (OPENING.has(form) || CLOSING.has(form) || form === '"' || form === "''") open = !open;
    if (open) return false;
    if (form === ",") commas++;
    const tag = TAGS[tree.tags[i]];
    if (tag === "VERB:past" || tag === "VERB:fin" || tag === "VERB:fin-s" || tag.startsWith("AUX"))
      return commas % 2 === 1 && tree.tags[i - 1] !== tree.tags[range.from] && commas < 2;
  }
  return false;
}
