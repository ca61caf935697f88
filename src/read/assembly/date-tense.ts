import { clausesOf } from "./claim-clause.ts";
import { isAttribute, isName } from "../frames/clause-words.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Sentence } from "../frames/words.ts";
import type { Direction } from "../times/scene.ts";

/** Present tenses that tell a state or a saying of now: they do not look ahead. */
const OF_NOW: ReadonlySet<string> = new Set(
  "be have say tell know think believe want need seem appear remain stand show mean call describe accuse blame deny insist claim argue see hear recall remember follow come date build rest stem belong depend base hinge lie contain include concern cover require provide oblige envisage govern regulate apply bear rank reflect resemble differ echo recall cite quote refer relate record note own".split(
    " ",
  ),
);

/** Verbs whose past tense looks like their present: in a report they are mostly past. */
export const LEVEL: ReadonlySet<string> = new Set(
  "hit set put cut shut let split cast quit read spread beat burst hurt rid shed thrust upset bid".split(" "),
);

/** Participles of what is still to come. */
const AHEAD: ReadonlySet<string> = new Set(
  "schedule plan expect set due slate foresee promise pencil announce call".split(" "),
);

const WANTING: ReadonlySet<string> = new Set("want need like get have see order".split(" "));

const ASKING: ReadonlySet<string> = new Set("ask urge invite order request instruct".split(" "));

/** Verbs whose past tense says that what the infinitive behind them tells came about, or surely did not. */
const BROUGHT_ABOUT: ReadonlySet<string> = new Set(
  "persuade convince force compel coerce induce coax cajole prompt lead cause get manage fail help begin start continue cease come go return rush hurry decline refuse proceed bother dare happen enable allow permit use neglect succeed stop gather assemble fly travel drive".split(
    " ",
  ),
);

const ASIDE: ReadonlySet<string> = new Set(["who", "which", "whose", "whom", "that"]);

/**
 * Tells from the tagged verb that stands nearest before a date (else nearest after it) whether the date lies ahead: "envoys fly out on
 * Friday" does, "flew" does not. Null where the verb does not say, or says it in a way the words around it tell better.
 */
export function makeTenseAt(
  sentences: readonly Sentence[],
  groups: readonly (readonly VerbGroup[])[],
): (start: number, end: number) => Direction | null {
  return (start) => {
    const low = sentenceAt(sentences, start);
    if (low < 0) return null;
    const { words } = sentences[low];
    let last = groups[low].findLastIndex((group) => words[group.main].end <= start);
    // "The rebels, who hold the town, on Friday offered a truce": past an aside that a comma closes.
    while (
      last >= 0 &&
      (isName(words, groups[low][last]) ||
        isAttribute(words, groups[low][last]) ||
        // "UN-sponsored talks"
        words[groups[low][last].from - 1]?.text === "-" ||
        (isAside(words, groups[low][last]) && hasComma(words, groups[low][last].to, start)))
    )
      last--;
    const before = pastNoun(words, groups[low], last);
    const behind = groups[low].filter((group) => words[group.main].start > start);
    // "On Monday Quill, who heads the league, met …": the verb of an aside is not asked.
    const front = frontVerb(words, groups[low], start);
    // "went to Vell, where envoys on Friday opened talks": a clause of its own, behind the verb before.
    const governor =
      (front !== undefined && before !== undefined && isBehind(words, groups[low], start, before) ? front : before) ??
      front ??
      behind.find((group) => !isAside(words, group)) ??
      behind[0];
    // "Published in June, the paper …"
    // "Published in June, the paper …", "talks held on Friday", but "wants the bridge opened on Friday", "will see it signed on Friday"
    if (governor?.form === "part" && governor === before && !AHEAD.has(governor.lemma)) {
      const main = groups[low].findLast((group) => group.to <= governor.from);
      if (
        main === undefined ||
        (main.form === "finite" && !main.isFuture && main.modal === null && !WANTING.has(main.lemma))
      )
        return "past";
    }
    // "On Sunday gunmen stopped a bus and shot …": behind its subject, what looks like a participle is a past tense.
    if (
      governor?.form === "part" &&
      governor !== before &&
      !AHEAD.has(governor.lemma) &&
      /^(?:NOUN|PROPN|PRON)/.test(words[governor.from - 1]?.tag ?? "")
    )
      return "past";
    // "has asked them to have people there this Sunday": what is asked for lies ahead.
    if (governor?.form === "to" && governor === before) {
      const asking = groups[low].findLast((group) => group.to <= governor.from);
      if (asking?.form === "finite" && ASKING.has(asking.lemma)) return "future";
      // "plan to hold US-brokered talks on Friday", "agreed to meet on Friday"
      if (asking?.form === "finite" && words.slice(asking.to, governor.from).every(isOfDay)) {
        if (looksAhead(asking, governor)) return "future";
        // "agreed to extend the truce on Tuesday": the day of either.
        if (asking.lemma === "agree" && asking.isPast && asking.modal === null && !asking.isNegated) return "either";
      }
      // "rejected a plan to end the war on Friday": nobody plans that for a weekday.
      const at = words.findIndex((word) => word.end > start);
      if (
        asking?.form === "finite" &&
        asking.to < governor.from &&
        ENDING.has(governor.lemma) &&
        WEEKDAY.test(words[at].lower)
      )
        return (asking.isPast || asking.isPerfect) && asking.modal === null ? "past" : null;
      // "persuaded them to come back on Sunday": that came about.
      if (asking?.form === "finite" && asking.isPast && asking.modal === null && BROUGHT_ABOUT.has(asking.lemma))
        return "past";
    }
    // "has rejected the call, saying on Tuesday that …": in the tense of what it goes with.
    if (governor?.form === "ing" && governor === before) {
      // "Speaking in Vell on Friday, she said they would stay"
      const main =
        groups[low].findLast((group) => group.to <= governor.from && group.form === "finite") ??
        behind.find((group) => group.form === "finite" && !isAside(words, group));
      return main !== undefined && main.modal === null && (main.isPast || main.isPerfect) ? "past" : null;
    }
    if (governor === undefined || governor.form !== "finite") return null;
    if (isSupposed(words, groups[low], governor)) return "future";
    if (governor === before && isProposed(words, governor, start)) return "either";
    if (governor.modal === "will" || governor.modal === "shall") return "future";
    // "had to be postponed", "could not agree"
    if (governor.modal !== null && words[governor.from].lower === "had") return "past";
    if (governor.modal === "could" && governor.isNegated) return "past";
    if (governor.modal !== null) return governor.isPerfect ? null : "leaning";
    // "had been due to begin on 9 June": it is told of a day gone by.
    if (
      governor.isFuture &&
      (words[governor.from].lower === "had" ||
        words
          .slice(governor.from, governor.to)
          .some((word, i, all) => word.lower === "have" && all[i - 1]?.lower === "to"))
    )
      return "past";
    if (governor.isFuture) return "future";
    // "was expected in Oslo on Wednesday": still to come, unless it "had been expected".
    if (governor.isPassive && AHEAD.has(governor.lemma) && governor.lemma !== "call" && !governor.isPerfect)
      return governor.lemma === "announce" ? null : "future";
    if (governor.isPast || governor.isPerfect) return "past";
    if (LEVEL.has(governor.lemma) && words[governor.main].lower === governor.lemma) return "past";
    // "Fighters shot at them": tagged as a present, it would have to be its own base form.
    if (words[governor.main].tag === "VERB:fin" && words[governor.main].lower !== governor.lemma) return "past";
    // "come into force", "come back"
    if (governor.lemma === "come" && /^(?:into|back|together|due)$/.test(words[governor.to]?.lower ?? ""))
      return "future";
    if (governor.isPassive || OF_NOW.has(governor.lemma)) return null;
    return "future";
  };
}

/** What somebody intends now lies ahead, and the meeting that several have agreed on. */
function looksAhead({ lemma, isPast, isPerfect, modal, isNegated }: VerbGroup, deed: VerbGroup): boolean {
  if (modal !== null || isNegated) return false;
  if (AGREEING.has(lemma)) return MEETING.has(deed.lemma);
  return !isPast && !isPerfect && INTENDING.has(lemma);
}

/** "agreed | on Monday | to meet" */
const isOfDay = ({ lower }: Sentence["words"][number]): boolean => lower === "on" || WEEKDAY.test(lower);

const ENDING: ReadonlySet<string> = new Set("end resolve settle stop".split(" "));
const AGREEING: ReadonlySet<string> = new Set("agree promise pledge vow undertake".split(" "));
const MEETING: ReadonlySet<string> = new Set(
  "meet hold resume reconvene convene return start begin host attend join travel visit".split(" "),
);
const INTENDING: ReadonlySet<string> = new Set("plan intend aim hope want expect propose".split(" "));

/** "If no government has been formed by 8 August, …": a present or perfect that something is made to turn on lies ahead. */
function isSupposed(words: Sentence["words"], groups: readonly VerbGroup[], group: VerbGroup): boolean {
  if (group.modal !== null || words[group.from].lower === "had") return false;
  const { clauses, at } = clausesOf({ words, groups });
  const { hanging, lead, parent, group: own } = clauses[at[group.main]];
  if (own !== group || lead < 0 || parent < 0 || hanging !== "adverbial") return false;
  const main = clauses[parent].group;
  if (!SUPPOSING.has(words[lead].lower)) return false;
  // "would free them if the army left by Saturday"
  return group.isPast
    ? main !== null && /^(?:would|could)$/.test(main.modal ?? "") && !main.isPerfect
    : main?.isPast !== true;
}

const SUPPOSING: ReadonlySet<string> = new Set("if unless once until till".split(" "));

/** Tells whether an offset stands in a relative clause or a participle: a day told there is by the way. */
export function makeAsideAt(
  sentences: readonly Sentence[],
  groups: readonly (readonly VerbGroup[])[],
): (start: number) => boolean {
  return (start) => {
    const s = sentenceAt(sentences, start);
    if (s < 0) return false;
    const { words } = sentences[s];
    const { clauses, at } = clausesOf({ words, groups: groups[s] });
    const { hanging, from } = clauses[at[words.findIndex((word) => word.end > start)]];
    return (hanging === "relative" || hanging === "participle") && from > 0;
  };
}

/** The number of the sentence that holds an offset, or -1. */
function sentenceAt(sentences: readonly Sentence[], start: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { words } = sentences[middle];
    if (words[words.length - 1].end <= start) low = middle + 1;
    else high = middle;
  }
  return low === sentences.length || sentences[low].words[0].start > start ? -1 : low;
}

/** "On Thursday, hours before they were to meet, drones struck": the verb of the clause that the day opens. */
function frontVerb(words: Sentence["words"], groups: readonly VerbGroup[], start: number): VerbGroup | undefined {
  const at = words.findIndex((word) => word.end > start);
  const map = clausesOf({ words, groups });
  const clause = map.clauses[map.at[at]];
  return clause.group !== null && clause.group.from > at ? clause.group : undefined;
}

/** Whether the clause that a date stands in begins, with a word that opens one, behind a verb. */
function isBehind(words: Sentence["words"], groups: readonly VerbGroup[], start: number, verb: VerbGroup): boolean {
  const map = clausesOf({ words, groups });
  const { from, hanging, lead } = map.clauses[map.at[words.findIndex((word) => word.end > start)]];
  return from >= verb.to && hanging === "relative" && lead >= 0 && words[lead].lower === "where";
}

/** "proposed a further round in June": the day of what is proposed, unless a weekday, which is more often that of the proposing. */
function isProposed(words: Sentence["words"], group: VerbGroup, start: number): boolean {
  if (!PROPOSING.has(group.lemma)) return false;
  let hasEvent = false;
  for (let i = group.to; i < words.length && words[i].end <= start; i++) if (HELD.has(words[i].lemma)) hasEvent = true;
  const at = words.findIndex((word) => word.end > start);
  return hasEvent && at >= 0 && !WEEKDAY.test(words[at].lower);
}

const PROPOSING: ReadonlySet<string> = new Set(
  "propose suggest offer plan schedule seek request demand want envisage foresee announce".split(" "),
);
const HELD: ReadonlySet<string> = new Set(
  "round meeting session summit conference vote election referendum visit talk talks negotiation ceremony signing handover exchange".split(
    " ",
  ),
);
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last)$/;

/** True when a comma stands between word `from` and an offset. */
function hasComma(words: Sentence["words"], from: number, start: number): boolean {
  for (let i = from; i < words.length && words[i].start < start; i++) if (words[i].text === ",") return true;
  return false;
}

/** "stopped work on Thursday", "put a fair offer to them": a noun that was taken for a verb has an adjective or another verb straight before it. */
function pastNoun(words: Sentence["words"], groups: readonly VerbGroup[], index: number): VerbGroup | undefined {
  const group = groups[index];
  let back = index - 1;
  while (back > 0 && groups[back].form !== "finite") back--;
  const before = groups[back];
  if (group === undefined || before === undefined || group.form !== "finite" || group.to !== group.from + 1)
    return group;
  const isPlain = /^VERB:(?:fin|base)$/.test(words[group.from].tag);
  if (!isPlain || before.form !== "finite") return group;
  const lead = words[group.from - 1];
  return before.to === group.from || lead.tag === "ADJ" || lead.tag === "DET" || /^["”]$/.test(lead.text)
    ? before
    : group;
}

/** True for the verb of a relative clause: "the date on which they proclaimed it". */
function isAside(words: Sentence["words"], group: VerbGroup): boolean {
  for (let i = group.from - 1; i >= 0 && group.from - i < 8 && !/^[,;:—]$/.test(words[i].text); i--)
    if (ASIDE.has(words[i].lower) && words[i].tag !== "SCONJ" && words[i].tag !== "DET") return true;
  return false;
}
