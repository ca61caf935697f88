// Conditions by their clause: a conjunction with a verb behind it ("until Sweden apologises"), or a clause turned round ("should both
// sides so ask"). The words alone do not tell: "until Friday" is a limit, "once a week" a rate, "as long as agreed" a length.

import { wordList } from "../../kit/word-list.ts";
import type { Proposition } from "../assembly/draft.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { POSITION_VERBS } from "./position-verbs.ts";

/** How far behind a conjunction its verb may stand. */
const REACH = 16;

const OPENERS: ReadonlySet<string> = new Set(
  "after before when since because although though while as whereas now despite".split(" "),
);

/** What is done to a text or a list before something else may begin. */
const CLOSED: ReadonlySet<string> = new Set(
  "finalise finalize complete sign agree ratify approve conclude reach settle meet fulfil fulfill implement lift".split(
    " ",
  ),
);

const REFUSING: ReadonlySet<string> = new Set("refuse reject oppose exclude decline rule dismiss".split(" "));

/** "did not meet until the guns fell silent": told of what came about, though late. */
export function cameLate({ group, speech }: Proposition): boolean {
  // "decided not to sign until": that lies ahead.
  if (CHOOSING.has(group.lemma)) return false;
  return speech === null && group.isPast && group.isNegated && group.modal === null && !group.isFuture;
}

/** The verb of the clause that a conjunction at `at` opens, or null where it opens none. */
function verbBehind(p: Proposition, at: number): VerbGroup | null {
  const { groups } = p.scene;
  for (const group of groups) {
    if (group.from <= at) continue;
    if (group.from > at + REACH || group.from >= p.to) return null;
    if (group.form === "finite") return group;
  }
  return null;
}

/** "once ratified", "unless lifted": the participle straight behind a conjunction. */
function hasParticiple(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag === "ADV" ? words[at + 2] : words[at + 1];
  // "signs that once masked it": an adverb before its verb.
  if (words[at - 1]?.tag.startsWith("PRON") === true) return false;
  return next !== undefined && (next.tag === "VERB:part" || next.tag === "VERB:past");
}

const JOINTS = wordList(", . ; because when after before as while since though although");

/** "until three o'clock because the rebels refused": between the two stands where another clause begins. */
function hasJoint(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (JOINTS.has(words[i].lower)) return true;
  return false;
}

/** True where the thing told lies ahead, is refused or goes on: what may hang on something else. */
export function liesAhead({ group, scene, from }: Proposition): boolean {
  if (group.modal !== null || group.isFuture || group.isNegated || group.form === "to") return true;
  if (LASTING.has(group.lemma)) return true;
  return (
    holdsNo(scene.words, from, group.from) || scene.words.slice(from, group.from).some((word) => word.lower === "only")
  );
}

const ASKING: ReadonlySet<string> = new Set("want demand ask call seek urge".split(" "));
/** Verbs of going on and of holding off, whose end may hang on something. */
const LASTING: ReadonlySet<string> = new Set(
  (
    "remain stay continue keep refuse vow pledge threaten promise insist decline withhold hold freeze suspend shelve defer boycott block resist " +
    "postpone oppose reject"
  ).split(" "),
);

const DEMANDING: ReadonlySet<string> = new Set("want demand insist seek require ask".split(" "));

/** "decided not to sign until the text is changed": what somebody chose not to do until then. */
function choosesNot({ group, scene: { groups } }: Proposition, at: number): boolean {
  const inner = groups.find((each) => each.from >= group.to && each.to <= at && each.form === "to");
  return inner !== undefined && inner.isNegated && CHOOSING.has(group.lemma);
}
const CHOOSING: ReadonlySet<string> = new Set(
  "decide agree choose opt elect resolve prefer undertake intend plan".split(" "),
);

/** "will meet daily until the talks end": how long a meeting or work goes on, on nobody's terms. */
function lastsAsLong({ group, scene: { words } }: Proposition, at: number): boolean {
  if (group.isNegated || !MEETS.has(group.lemma)) return false;
  return /^(?:the|these|those|this|their) (?:\S+ )?(?:talks|negotiations|meetings?|session|round|summit|conference|work|crisis|process|discussions)$/.test(
    phraseOf(words, at + 1, Math.min(words.length, at + 4)).replace(
      / (?:end|ends|is|are|conclude|concludes|close|closes|finish|finishes).*$/,
      "",
    ),
  );
}
const MEETS: ReadonlySet<string> = new Set(
  "meet talk negotiate sit gather work confer consult continue stay remain".split(" "),
);

function holdsNo(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => /^(?:no|none|nothing|nobody|neither|nor|never)$/.test(word.lower));
}

/** True where the clause says that something will not be. */
function isRefused({ group, scene: { words }, from, to }: Proposition): boolean {
  return group.isNegated || holdsNo(words, from, group.from) || holdsNo(words, group.to, Math.min(to, group.to + 3));
}

/** "asked both to wait until the list is out": what is asked or offered lies ahead. */
function asksBefore({ group, scene: { groups } }: Proposition, at: number): boolean {
  if (POSITION_VERBS.get(group.lemma)?.some(({ modality }) => modality !== "asserted") !== true) return false;
  return groups.some((each) => each.form === "to" && each.from >= group.to && each.to <= at);
}

/** True for "after", "when" and the like at the head of a clause: what stands behind them is not the main clause. */
export function opensBefore({ scene: { words }, from, group }: Proposition): boolean {
  for (let i = from; i < Math.min(from + 4, group.from); i++) {
    if (OPENERS.has(words[i].lower)) return true;
    if (words[i].tag !== "ADV" && words[i].tag !== "ADJ" && words[i].tag !== "PART") return false;
  }
  return false;
}

/**
 * The rule by which a clause hangs on another, null where it hangs on none.
 *
 * Only what hangs on the clause's own verb counts: "after Sweden threatened to leave unless it was paid, the talks ended" is no condition.
 */
export function conditionClause(p: Proposition): string | null {
  const { scene, group } = p;
  const { words } = scene;
  const isBehind = opensBefore(p);
  for (let i = p.from; i < p.to; i++) {
    if (p.hole !== null && i >= p.hole.from && i < p.hole.to) continue;
    // A marker inside the subject belongs to a clause about it.
    if (i < group.from && (isBehind || i > p.from + 1)) continue;
    switch (words[i].lower) {
      case "unless":
        if (i > group.main || verbBehind(p, i) !== null || hasParticiple(words, i)) return "condition-unless";
        break;
      case "until":
      case "till": {
        const verb = verbBehind(p, i);
        if (cameLate(p)) break;
        const isClause = verb !== null && !hasJoint(words, i + (words[i + 1]?.lower === "after" ? 2 : 1), verb.from);
        // "regards it as closed until the raids stop": told in the present, the end lies ahead.
        const isOpen = verb !== null && !ASKING.has(group.lemma) && /^(?:VERB|AUX):fin/.test(words[verb.from].tag);
        if (isClause && lastsAsLong(p, i)) break;
        if (
          isClause &&
          (isOpen || liesAhead(p) || choosesNot(p, i) || isRefused(p) || REFUSING.has(group.lemma) || asksBefore(p, i))
        )
          return "condition-until";
        break;
      }
      case "before": {
        // "No prisoner will be freed before the bodies are back": what waits for something; "spoke before they left" is an order of events.
        const verb = i < group.to ? null : verbBehind(p, i);
        const isClause = verb !== null && !words.slice(i, verb.from).some((word) => word.text === ",");
        if (isClause && group.lemma === "take" && group.modal !== null && words[group.from - 1]?.lower === "it")
          return "condition-before";
        if (isClause && (group.modal !== null || group.isFuture) && isRefused(p)) return "condition-before";
        // "demanded an end to the raids before talks could start": what is wanted first.
        if (isClause && DEMANDING.has(group.lemma) && !group.isPassive && waitsFor(p, i, verb))
          return "condition-before";
        // "must be heard before any list is closed", "have to go before talks can begin": what comes first.
        if (isClause && isObliged(p) && waitsFor(p, i, verb)) return "condition-before";
        // "refused any truce before the list had been published"
        if (
          isClause &&
          REFUSING.has(group.lemma) &&
          !group.isPassive &&
          (verb.isPerfect || verb.isPassive || verb.lemma === "be")
        )
          return "condition-before";
        break;
      }
      case "provided":
      case "providing": {
        // "is ready to sign provided Sweden withdraws": behind it a clause with a subject of its own.
        const verb = verbBehind(p, i);
        const hasSubject =
          verb !== null && verb.from > i + 1 && /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)/.test(words[i + 1].tag);
        const isVerb = words[i - 1]?.tag.startsWith("AUX") || /^(?:PRON|ADV)/.test(words[i - 1]?.tag ?? "");
        if (i > group.main && hasSubject && !isVerb && !words.slice(i, verb.from).some((word) => word.text === ","))
          return "condition-marker";
        break;
      }
      case "when": {
        // "will leave when the guns have been handed in": once they have; "left when it had ended" tells when.
        const verb = i < group.to || words[i - 1].text === "," ? null : verbBehind(p, i);
        const isAhead = (group.modal === "will" || group.modal === "would" || group.isFuture) && !group.isPerfect;
        // "will begin when the text is finalised"
        const isDone = verb !== null && (verb.isPerfect || (verb.isPassive && !verb.isPast && CLOSED.has(verb.lemma)));
        if (verb !== null && isAhead && isDone && verb.modal === null && !hasJoint(words, i + 1, verb.from))
          return "condition-when";
        break;
      }
      case "while":
        // "Nobody will talk while the shelling goes on"
        if (
          i > group.main &&
          (((group.modal !== null || group.isFuture) && isRefused(p)) ||
            (group.lemma === "want" && holdsNo(words, group.to, i)) ||
            REFUSING.has(group.lemma)) &&
          goesOn(p, i)
        )
          return "condition-while";
        break;
      case "were":
        // "vowed to march were the vote to be put off": what is vowed lies ahead as what would be does.
        if ((group.modal === "would" || LASTING.has(group.lemma)) && i > group.main && isTurnedWere(p, i))
          return "condition-should";
        break;
      case "should":
        if (isTurnedShould(p, i)) return "condition-should";
        break;
      default:
    }
  }
  return null;
}

/** "must leave", "has to leave", "would need 400 men"; "had to leave" only as somebody's word, else it tells of what was. */
function isObliged({ group, scene: { words }, speech }: Proposition): boolean {
  const first = words[group.from].lower;
  if (first === "must") return true;
  if (/^(?:need|require)$/.test(group.lemma) && !group.isNegated && (group.modal !== null || !group.isPast))
    return true;
  return (
    words[group.from + 1]?.lower === "to" &&
    (/^(?:has|have|needs?)$/.test(first) || (first === "had" && speech !== null))
  );
}

/** "before any list is closed", "before talks can begin": what is not to be until then; "before the rains come" is a limit. */
function waitsFor({ scene: { words } }: Proposition, at: number, verb: VerbGroup): boolean {
  return (
    /^(?:any|anything|anyone|anybody|either|another|further|new|more)$/.test(words[at + 1].lower) ||
    /^(?:can|could|may|might)$/.test(verb.modal ?? "")
  );
}

/** True where the clause behind "while" tells of a state that lasts, rather than of something else that is so. */
function goesOn(p: Proposition, at: number): boolean {
  const { words } = p.scene;
  const verb = verbBehind(p, at);
  if (verb === null || words[at - 1]?.text === ",") return false;
  return !words.slice(at, verb.from).some((word) => word.text === ",") && verb.modal === null;
}

/** "would quit were the accord to be reopened": "were" before its subject and "to". */
function isTurnedWere({ scene: { words }, to }: Proposition, at: number): boolean {
  if (!/^(?:DET|PRON|PROPN)/.test(words[at + 1]?.tag ?? "")) return false;
  for (let i = at + 2; i + 1 < Math.min(to, at + 9); i++) {
    if (/^(?:first|last|only|ones?)$/.test(words[i].lower)) return false;
    if (words[i].lower === "to") return words[i + 1].tag.endsWith(":base");
  }
  return false;
}

/** ", should both sides so request", "should it fail,": "should" before its subject. */
function isTurnedShould({ scene: { words, groups }, to }: Proposition, at: number): boolean {
  const before = words[at - 1];
  const opens =
    before === undefined ||
    /^[,;:—–“"]$/.test(before.text) ||
    before.tag === "CCONJ" ||
    /^(?:VERB|NOUN|ADV|PROPN|NUM)/.test(before.tag);
  if (!opens) return false;
  const next = words[at + 1];
  if (next === undefined || !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)/.test(next.tag) || next.lower === "not") return false;
  const isNamed = /^(?:DET|PRON|PROPN)/.test(next.tag) || /^\p{Lu}/u.test(next.text);
  const isAny = /^(?:one|any|another|either|even)$/.test(next.lower);
  if (/^(?:NOUN|PROPN|PRON)/.test(before?.tag ?? "") && !isNamed && !isAny) return false;
  // "threatened to shut the port should a single boat cross": no clause that goes on has "should" before such a word.
  if (/^(?:NOUN|PROPN|VERB|NUM)/.test(before?.tag ?? "") && (isAny || /^an?$/.test(next.lower))) return true;
  // Behind a comma a verb that goes on with the subject would stand here.
  if (before?.text === "," && /^(?:DET|PRON)/.test(next.tag)) return true;
  for (let i = at + 2; i < Math.min(to, at + 9); i++) {
    if (/^[,;?]$/.test(words[i].text)) return false;
    if (/^(?:VERB|AUX):(?:base|fin)$/.test(words[i].tag)) return true;
    if (groups.some((group) => group.main === i)) return true;
  }
  return false;
}

/** True where "once" opens a clause: "once the guns are gone", "once ratified"; not "once a week", "instead of once". */
export function opensClause(p: Proposition, word: string): boolean {
  const { words } = p.scene;
  for (let i = p.from; i < p.to; i++) {
    if (words[i].lower !== word || words[i - 1]?.tag.startsWith("PRON") === true) continue;
    // "must end once and for all"
    if (words[i + 1]?.lower === "and") continue;
    const verb = verbBehind(p, i);
    if (verb !== null && !words.slice(i + 1, verb.from).some((each) => each.text === ",")) return true;
    if (hasParticiple(words, i)) return true;
  }
  return false;
}
