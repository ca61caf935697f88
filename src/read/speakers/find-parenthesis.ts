import { CALENDAR } from "../frames/calendar-words.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { isQuoteMark, isSign, type Word } from "../frames/words.ts";
import { findAccordingTo } from "./according-to.ts";
import { DEED_OBJECTS, FIGURES, idiomEnd, PARENTHETIC } from "./cues.ts";
import { isSpeaker } from "./is-speaker.ts";
import { hasClause, type InQuote, type Saying, trimStop } from "./saying.ts";

/**
 * An attribution set between or after what is said: "…, he said, …", "…, said the envoy.", "…, according to officials".
 *
 * Looks only between `from` and `to`; null where the range has none.
 */
export function findParenthesis(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  from: number,
  to: number,
  inQuote: InQuote,
): Saying | null {
  for (const group of groups) {
    // "…, UN figures indicate": whoever kept them.
    if (FIGURES.has(words[group.from - 1]?.lower ?? "")) continue;
    if (
      group.from < from ||
      group.to > to ||
      group.form !== "finite" ||
      !(
        // "Until May, deputies will not be asked to ratify it": who is not asked or told says nothing.
        (PARENTHETIC.has(group.lemma) && !(group.isPassive && group.isNegated) && !goesOnDoing(words, group)) ||
        saysWithin(words, group) ||
        isIdiom(words, group) ||
        addsTo(words, groups, group)
      ) ||
      inQuote(group.main) ||
      tellsDeed(words, group) ||
      isHomeState(words, group)
    )
      continue;
    const saying = parenthesisAt(words, groups, group, from, to, inQuote);
    if (saying !== null) return saying;
  }
  return findAccordingTo(words, groups, from, to, inQuote);
}

/** "As the envoys met, their armies continued to fight": what goes on is a deed, no speech. */
function goesOnDoing(words: readonly Word[], { lemma, to }: VerbGroup): boolean {
  return lemma === "continue" && !isBoundary(words[to]) && !isCircumstance(words[to]);
}

/** "…, in Vell, Toll's home state": a noun taken for a verb. */
function isHomeState(words: readonly Word[], { main }: VerbGroup): boolean {
  return (
    words[main].lower === "state" && /^(?:home|native|own|neighbou?ring|key|swing)$/.test(words[main - 1]?.lower ?? "")
  );
}

/** "…, the second of which claimed more than 400 lives" */
function tellsDeed(words: readonly Word[], { lemma, to }: VerbGroup): boolean {
  const objects = DEED_OBJECTS.get(lemma);
  if (objects === undefined) return false;
  for (let i = to; i < Math.min(words.length, to + 7) && !isSign(words[i]); i++)
    if (objects.has(words[i].lower)) return true;
  return false;
}

/** "the longest pause | the group [has ever observed]": a noun and whoever does something to it, nobody who says so. */
function isNounWithDoer(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let i = from + 2; i < to - 1; i++)
    if (words[i].tag === "DET" && words[i - 1].tag.startsWith("NOUN") && words[from].tag === "DET") return true;
  return false;
}

/** Verbs that say something only in a parenthesis, each with the word that must follow, if any: "…, she went on, …", "…, he allowed." */
const WITHIN: ReadonlyMap<string, string | null> = new Map([
  ["go", "on"],
  ["point", "out"],
  ["allow", null],
  ["grant", null],
]);

/** "…, she went on, …", "…, he pointed out last week.", "…, he allowed." */
function saysWithin(words: readonly Word[], { lemma, from, to, isPassive }: VerbGroup): boolean {
  const particle = WITHIN.get(lemma);
  if (particle === undefined || isPassive || (particle !== null && words[to]?.lower !== particle)) return false;
  // "As the talks open, fighting goes on": nobody who speaks.
  if (words[from - 1]?.tag.startsWith("NOUN") && !isSpeaker(words, { from: from - 1, to: from })) return false;
  const next = words[particle === null ? to : to + 1];
  return isBoundary(next) || (lemma !== "go" && isCircumstance(next));
}

/** "…, the envoy has let it be known, …" */
function isIdiom(words: readonly Word[], group: VerbGroup): boolean {
  const end = idiomEnd(words, group.lemma, group.to);
  return end > 0 && (isBoundary(words[end]) || isCircumstance(words[end]));
}

/** "on Monday", "from her exile", "in a televised speech": where, when or to whom it was said. */
function isCircumstance({ lower, tag }: Word): boolean {
  return (
    (tag.startsWith("ADP") && !/^(?:of|about|by)$/.test(lower)) || CALENDAR.has(lower) || /^(?:last|this)$/.test(lower)
  );
}

/** "…, he hastened to add, …", "…, she was at pains to stress.", "…, he wanted it understood": the verb of saying hangs on another. */
function addsTo(words: readonly Word[], groups: readonly VerbGroup[], group: VerbGroup): boolean {
  if (group.isPassive && group.lemma !== "oblige" && group.lemma !== "force") return false;
  const said = groups.find((each) => each.from >= group.to && each.from - group.to <= 4);
  if (said === undefined || said.form !== "to" || said.isPassive || !isBoundary(words[said.to])) {
    const wants = words.slice(group.to, group.to + 2).map(({ lower }) => lower);
    return (
      group.lemma === "want" &&
      wants[0] === "it" &&
      /^(?:understood|known|noted)$/.test(wants[1] ?? "") &&
      isBoundary(words[group.to + 2])
    );
  }
  if (!PARENTHETIC.has(said.lemma) && said.lemma !== "understand") return false;
  for (let i = group.to; i < said.from; i++) if (isSign(words[i]) || words[i].tag.startsWith("VERB")) return false;
  return said.lemma !== "understand" || group.lemma === "give";
}

function isBoundary(word: Word | undefined): boolean {
  return (
    word === undefined ||
    word.text === "," ||
    word.text === "—" ||
    word.text === "–" ||
    word.text === "." ||
    word.text === "?" ||
    word.text === "!" ||
    word.text === ";" ||
    word.text === ")" ||
    isQuoteMark(word)
  );
}

function hasQuote(from: number, to: number, inQuote: InQuote): boolean {
  let count = 0;
  for (let i = from; i < to; i++) if (inQuote(i)) count++;
  return count >= 2;
}

function parenthesisAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  from: number,
  to: number,
  inQuote: InQuote,
): Saying | null {
  let floor = from;
  for (let i = group.from - 1; i >= from; i--)
    if (inQuote(i)) {
      floor = i + 1;
      break;
    }
  // Where the attribution ends: the next comma, stop or quotation, beyond which content may go on.
  let end = group.to;
  while (end < to && !isSign(words[end]) && !inQuote(end)) end++;
  const complement = words[group.to]?.lower === "that" || (inQuote(end) && words[end - 1]?.text !== ",");
  const tail = Math.max(group.to, idiomEnd(words, group.lemma, group.to));
  const subject = subjectBefore(words, group, floor);
  const agent = group.isPassive ? agentAfter(words, group.to, end) : null;
  if (subject !== null && !subject.isRelative && !isTurned(words, groups, group, subject, from, to)) {
    // "…, or so his aides say": the linking words go with the attribution.
    const isSo = words[subject.from - 1]?.lower === "so" && words[subject.from - 2]?.lower === "or";
    const before = subject.from - (isSo ? 3 : 1);
    if (isNounWithDoer(words, subject.head)) return null;
    // "…, whatever the army says": against its word.
    if (/^(?:whatever|whichever|however)$/.test(words[subject.from].lower)) return null;
    if (before < from || !(isBoundary(words[before]) || inQuote(before))) return null;
    if (words[before].text === "—" && !hasClause(groups, from, before)) return null;
    if (!hasClause(groups, from, before) && !hasQuote(from, before, inQuote)) {
      // What is said may have no verb that the tagger found: "The number stands at 40, officials say."
      if (
        end >= to &&
        words[before].text === "," &&
        ((before - from >= 4 && !startsAdverbial(words, from)) || isRetort(words, from, before)) &&
        !complement &&
        !hasOwnClause(words, groups, tail, end)
      )
        return {
          source: agent ?? subject.head,
          cue: { from: group.main, to: group.main + 1 },
          lemma: group.lemma,
          whole: { from: subject.from, to: end },
          group,
        };
      // "The ceasefire, he said, will last": the content's verb comes after.
      if (words[end]?.text !== "," || words[group.to]?.lower === "that") return null;
      if (!hasClause(groups, end, to) || end - group.to > 8 || hasOwnClause(words, groups, group.to, end)) return null;
      if (words[before].text !== "," || before - from > 14) return null;
      if (startsAdverbial(words, from) && !opensClause(words[end + 1]) && !isFronted(words, from, end + 1)) return null;
      return {
        source: subject.head,
        cue: { from: group.main, to: group.main + 1 },
        lemma: group.lemma,
        whole: { from: subject.from, to: end },
        group,
      };
    }
    if (complement || hasOwnClause(words, groups, tail, end)) return null;
    if (words[before].text === "," && saysWhatFollows(words, group, end)) return null;
    if (isCoordinated(words, before)) return null;
    return {
      source: agent ?? subject.head,
      cue: { from: group.main, to: group.main + 1 },
      lemma: group.lemma,
      whole: { from: before + 1, to: end },
      group,
    };
  }
  // "…," said the envoy.
  if (
    group.from > from &&
    isBoundary(words[group.from - 1]) &&
    !complement &&
    !/^(?:promise|assure)$/.test(group.lemma)
  ) {
    const phrase = phraseAfter(words, group.to, to);
    if (phrase === null) return null;
    if (!hasClause(groups, from, group.from) && !hasQuote(from, group.from, inQuote)) {
      // "By the annex, says the envoy, they withdraw": the content's verb comes after.
      // "say people close to the talks,"
      let rest = phrase.to;
      if (/^(?:ADJ|ADP|VERB:part)/.test(words[rest]?.tag ?? "")) while (rest < to && !isSign(words[rest])) rest++;
      const goesOnAfter =
        words[group.from - 1].text === "," &&
        words[rest]?.text === "," &&
        group.from - from <= 14 &&
        rest - group.to <= 8 &&
        words[rest + 1]?.tag !== "PRON:relative" &&
        !hasClause(groups, phrase.to, rest) &&
        hasClause(groups, rest + 1, to);
      if (goesOnAfter)
        return {
          source: { from: phrase.from, to: rest },
          cue: { from: group.main, to: group.main + 1 },
          lemma: group.lemma,
          whole: { from: group.from, to: rest },
          group,
        };
      // "Very little, say diplomats."
      const isFragment = isRetort(words, from, group.from - 1) && (phrase.to >= to || isBoundary(words[phrase.to]));
      return isFragment && !hasClause(groups, phrase.to, to)
        ? {
            source: phrase,
            cue: { from: group.main, to: group.main + 1 },
            lemma: group.lemma,
            whole: { from: group.from, to: phrase.to },
            group,
          }
        : null;
    }
    if (
      !inQuote(group.from - 1) &&
      !isQuoteMark(words[group.from - 1]) &&
      group.lemma !== "say" &&
      group.lemma !== "add" &&
      group.lemma !== "report" &&
      words[group.from - 1].text !== ","
    )
      return null;
    let close = phrase.to;
    while (close < to && !isSign(words[close]) && !inQuote(close)) close++;
    if (hasOwnClause(words, groups, group.to, close)) return null;
    // A title after the name belongs to the attribution.
    if (words[close]?.text === "," && close + 1 < to) {
      const rest = groups.find((other) => other.from > close && other.from < to && other.form === "finite");
      if (rest === undefined && !hasQuote(close, to, inQuote)) close = trimStop(words, close, to);
      // "said Mara Quill, the envoy, who denied …": up to the comma before the pronoun.
      else if (rest !== undefined) {
        let pronoun = rest.from - 1;
        while (pronoun > close && words[pronoun].tag === "ADV") pronoun--;
        if (/^(?:who|which)$/.test(words[pronoun].lower) && words[pronoun - 1].text === ",") close = pronoun - 1;
      }
    }
    return {
      source: phrase,
      cue: { from: group.main, to: group.main + 1 },
      lemma: group.lemma,
      whole: { from: group.from, to: close },
      group,
    };
  }
  return null;
}

/** "While Kenya hailed progress, Norway said a long road lay ahead": what follows is said, though the tagger found no verb in it. */
function saysWhatFollows(words: readonly Word[], { lemma, to, isPassive }: VerbGroup, end: number): boolean {
  return (
    lemma === "say" &&
    !isPassive &&
    end - to >= 4 &&
    /^(?:DET|ADJ|NOUN|NUM)/.test(words[to].tag) &&
    pastTime(words, to, end) === to
  );
}

/** "…, leaving many without heat, said the ministry.": behind the comma of an aside the speaker comes after the verb. */
function isTurned(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  subject: WordRange & { readonly head: WordRange },
  from: number,
  to: number,
): boolean {
  if (words[group.from - 1].text !== "," || words[subject.head.to + 1]?.tag !== "VERB:ing") return false;
  const phrase = phraseAfter(words, group.to, to);
  return phrase !== null && (phrase.to >= to || isBoundary(words[phrase.to])) && hasClause(groups, from, group.from);
}

/** "Not so", "Very little", "Nonsense", "A disaster": a few words that may be all that somebody says. */
function isRetort(words: readonly Word[], from: number, comma: number): boolean {
  if (words[comma].text !== "," || comma - from > 5 || comma <= from) return false;
  const first = words[from];
  if (first.tag === "ADP" || first.tag === "SCONJ" || first.tag === "CCONJ" || first.tag.startsWith("VERB"))
    return false;
  const last = words[comma - 1];
  if (last.tag.startsWith("PROPN") || CALENDAR.has(last.lower)) return false;
  if (comma - from === 1) return RETORTS.has(first.lower);
  return (
    RETORTS.has(first.lower) ||
    (first.tag === "DET" && (last.tag === "NOUN" || last.tag === "ADJ") && !TIMES.has(last.lower)) ||
    (last.tag === "ADJ" && first.tag === "ADV")
  );
}

const RETORTS: ReadonlySet<string> = new Set(
  "not no never nonsense hardly very yes neither nothing none nobody impossible rubbish absolutely lies untrue far too quite scarcely enough more less few little much".split(
    " ",
  ),
);

const TIMES: ReadonlySet<string> = new Set(
  "day week month year time night morning evening afternoon moment hour weekend decade".split(" "),
);

/** "has been told by the ministry": who said it. */
function agentAfter(words: readonly Word[], from: number, to: number): WordRange | null {
  for (let i = from; i < to; i++) if (words[i].lower === "by") return phraseAfter(words, i + 1, to);
  return null;
}

function startsAdverbial(words: readonly Word[], from: number): boolean {
  return (
    words[from].tag === "ADP" ||
    words[from].tag === "SCONJ" ||
    words[from].tag === "ADV" ||
    words[from].tag === "VERB:ing" ||
    words[from].tag === "VERB:part"
  );
}

/** True for a word that may open a main clause: its subject begins. */
function opensClause(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|PROPN|NOUN|PRON(?!:relative)|ADJ|NUM)/.test(word.tag);
}

/** "Only after that, he went on, would the army leave": what limits a sentence stands first, and its verb before its subject. */
function isFronted(words: readonly Word[], from: number, verb: number): boolean {
  return FRONTED.has(words[from].lower) && (words[verb]?.tag ?? "").startsWith("AUX") && opensClause(words[verb + 1]);
}

const FRONTED: ReadonlySet<string> = new Set("only never not nor neither seldom rarely hardly scarcely".split(" "));

function isCoordinated(words: readonly Word[], before: number): boolean {
  return words[before].lower === "and" || words[before].lower === "but";
}

/** What is done with interviews and statements. */
const PUT_OUT: ReadonlySet<string> = new Set(
  "publish release broadcast post air issue print carry circulate read distribute record hold give deliver send address".split(
    " ",
  ),
);

/** True when the attribution's tail holds a clause that is its content, not a relative one. */
function hasOwnClause(words: readonly Word[], groups: readonly VerbGroup[], from: number, to: number): boolean {
  for (const group of groups) {
    if (group.from < from || group.to > to || group.form !== "finite") continue;
    const lead = words[group.from - 1]?.lower ?? "";
    if (lead === "who" || lead === "which" || words[group.from - 1]?.tag === "PRON:relative") continue;
    // "“…,” the general said after gunmen had killed a pilot": when it was said, not what.
    if (words.slice(from, group.from).some((word) => /^(?:after|before|when|while|since)$/.test(word.lower))) continue;
    // "in a video released on Wednesday": a participle that the tagger took for a past tense.
    if (
      words[group.main].tag === "VERB:past" &&
      group.from === group.main &&
      (words[group.from - 1]?.tag.startsWith("NOUN") ||
        // "in an interview with the Harbour Daily published on Friday"
        (words.slice(from, group.from).some(({ tag }) => tag === "ADP") && PUT_OUT.has(group.lemma))) &&
      /^(?:ADP|ADV|PART)/.test(words[group.to]?.tag ?? "")
    )
      continue;
    return true;
  }
  return false;
}
