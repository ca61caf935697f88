// Which clause each word of a sentence stands in. Segments (segments.ts) cut a sentence into what can be filed by itself; a date asks a
// finer question, down to the relative clause or participle it stands in and what that hangs on. The words are read once from left to
// right with a stack of open clauses: introducing words and non-finite verbs open one, commas close those opened behind a comma, a
// second finite verb closes what has no end of its own. A clause without a verb belongs to the one around it.
// Weakness: attachment goes to the nearest open clause; a phrase behind an infinitive counts as the infinitive's.

import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import {
  adoptLast,
  adoptParticiples,
  asPast,
  closedAt,
  contentParent,
  finiteAround,
  joinedTo,
  leavesVerbs,
  type Open,
  ownerOf,
  relativeAround,
  sharedWith,
} from "./clause-parents.ts";
import {
  isAttribute,
  isBareRelative,
  isDeedNoun,
  isGapped,
  isGoverned,
  isInApposition,
  isInverted,
  isName,
  isPostedCue,
  isTimeNoun,
  isVerbNext,
  meetsVerb,
  opensRelative,
} from "./clause-words.ts";
import { CALENDAR } from "./calendar-words.ts";
import { subjectBefore } from "./subject-of-verb.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { isQuoteMark, type Word } from "./words.ts";

/** How a clause hangs on the one around it. */
export type Hanging =
  | "main"
  /** Joined with a subject of its own: "…, and the army denied it". */
  | "joined"
  /** Joined without: "… and denied it". */
  | "shared"
  | "relative"
  /** A participle behind its noun or comma: "the text initialled in May". */
  | "participle"
  /** "adding that …", "…, wounding three". */
  | "gerund"
  /** What is said, asked or planned: "that …", "to leave", words quoted. */
  | "content"
  /** "when …", "after …", "unless …". */
  | "adverbial"
  /** An attribution behind or amid its content: "…, she said on Monday". */
  | "attribution";

/** A clause: its verb, how it hangs on `parent` (a number in the map, -1 for none) and the word that introduces it (-1 for none). */
export type MappedClause = {
  readonly group: VerbGroup | null;
  readonly hanging: Hanging;
  readonly parent: number;
  readonly lead: number;
  readonly from: number;
  /** Opened behind a comma or a dash. */
  readonly comma: boolean;
};

/** The clauses of a sentence and, by word number, the clause it stands in. */
export type ClauseMap = { readonly clauses: readonly MappedClause[]; readonly at: readonly number[] };

const SUBORDINATORS: ReadonlySet<string> = new Set(
  "when while after before because if unless until till once since although though whereas as lest provided providing where whenever should".split(
    " ",
  ),
);
/** Those of them that set one thing told against another. */
const CONTRAST: ReadonlySet<string> = new Set("while whereas although though".split(" "));
/** Those of them that may stand before a mere noun. */
const MAY_BE_PREPOSITION: ReadonlySet<string> = new Set("after before until till since".split(" "));
const RELATIVE: ReadonlySet<string> = new Set("who which whom whose".split(" "));
const ASKING: ReadonlySet<string> = new Set("whether how why what who which if when where".split(" "));
const JOINING: ReadonlySet<string> = new Set("and but or yet nor then".split(" "));
/** Verbs that a clause without "that" may follow. */
const TAKES_BARE: ReadonlySet<string> = new Set(
  "say tell claim believe think know hope fear insist add admit confirm announce deny promise argue warn suggest expect feel mean show find report hear see understand swear vow concede maintain allege estimate reckon be assume bet doubt note realise realize remember reply state stress suppose suspect wish write".split(
    " ",
  ),
);
/** Verbs behind which "where" asks. */
const KNOWING: ReadonlySet<string> = new Set(
  "know ask decide see wonder determine discuss learn show find settle choose".split(" "),
);
/** Prepositions whose "-ing" says what somebody is blamed, praised or stopped for: no clause beside the deed. */
const TAKING_DEEDS: ReadonlySet<string> = new Set("of for from about against".split(" "));
/** Verbs whose object may be followed by what becomes of it: "wants the bridge opened by Friday". */
const WANTING: ReadonlySet<string> = new Set("want need like get have see order leave keep find".split(" "));

/** Reads the clauses of a sentence; linear but for the depth of nesting. */
export function mapClauses(words: readonly Word[], groups: readonly VerbGroup[]): ClauseMap {
  const clauses: Open[] = [{ group: null, hanging: "main", parent: -1, lead: -1, from: 0, comma: false }];
  const at: number[] = [];
  let here = 0;
  let next = 0;
  const quotes: number[] = [];
  const open = (hanging: Hanging, parent: number, lead: number, from: number, comma: boolean): void => {
    clauses.push({ group: null, hanging, parent, lead, from, comma });
    here = clauses.length - 1;
  };
  const isBehindComma = (i: number): boolean => /^[,—–(]$/.test(words[i - 1]?.text ?? ",");
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const group = next < groups.length && groups[next].from === i ? groups[next] : null;
    if (isQuoteMark(word)) {
      const back = quotes.pop();
      if (back === undefined) {
        quotes.push(here);
        // "insists that the text “is dead”": the verb of the clause stands in the marks.
        if (clauses[here].group !== null || clauses[here].from === i) open("content", here, i, i, false);
        at.push(here);
      } else {
        at.push(here);
        here = back;
      }
      continue;
    }
    if (quotes.length === 0 && (word.text === ";" || word.text === ":")) {
      at.push(0);
      open("joined", 0, i, i + 1, false);
      continue;
    }
    if (word.text === "," || word.text === "—" || word.text === "–" || word.text === ")") {
      here = closedAt(clauses, here);
      at.push(here);
      continue;
    }
    if (
      group === null ||
      isDeedNoun(words, group) ||
      isAttribute(words, group) ||
      isName(words, group) ||
      isGoverned(words, group)
    ) {
      if (group !== null) next++;
      const { lower, tag } = word;
      const before = words[i - 1];
      const isNoun =
        /^(?:NOUN|PROPN|NUM|PRON$)/.test(before?.tag ?? "") || before?.tag === "ADP" || before?.text === ",";
      // "Fighters shot at lorries on Friday, and …": nothing else has been its verb.
      if (tag === "CCONJ" && before?.text === "," && clauses[here].group === null) adoptLast(clauses, here);
      if (
        tag === "CCONJ" &&
        lower !== "or" &&
        before?.text === "," &&
        clauses[here].group !== null &&
        !isVerbNext(words, i + 1)
      ) {
        at.push(here);
        open("joined", joinedTo(clauses, here, true), i, i + 1, false);
        continue;
      }
      // "What they laid before the council on Friday was a text"
      if (i === 0 && lower === "what" && !isVerbNext(words, 1)) {
        open("relative", 0, 0, 0, false);
        at.push(here);
        continue;
      }
      if (RELATIVE.has(lower) && i > 0 && (isNoun || before.lower === "and")) {
        const comma = isBehindComma(before?.tag === "ADP" ? i - 1 : i);
        open("relative", before.lower === "and" ? relativeAround(clauses, here) : here, i, i, comma);
      } else if (lower === "that" && opensRelative(words, groups, next, i, clauses[here]))
        open("relative", here, i, i, false);
      else if (lower === "that" && before !== undefined && /^provid(?:ed|ing)$/.test(before.lower)) {
        // The same opening as "provided" alone.
      } else if (
        lower === "that" &&
        (tag === "SCONJ" ||
          /^(?:DET|PRON|PROPN)/.test(words[i + 1]?.tag ?? "") ||
          /^(?:VERB|CCONJ)/.test(before?.tag ?? ""))
      )
        open("content", contentParent(clauses, here, before?.tag === "CCONJ"), i, i, false);
      else if (
        ASKING.has(lower) &&
        /^(?:VERB|AUX)/.test(before?.tag ?? "") &&
        // "wants the talks resumed where they broke off" asks nothing.
        (lower !== "where" || SAYING.has(before.lemma) || SPEECH_ACTS.has(before.lemma) || KNOWING.has(before.lemma))
      )
        open("content", here, i, i, false);
      else if ((lower === "what" && before?.tag === "ADP") || (lower === "where" && i > 0))
        open("relative", here, i, i, isBehindComma(i));
      else if (
        SUBORDINATORS.has(lower) &&
        words[i + 1]?.text !== "," &&
        !isTimeNoun(words[i + 1]) &&
        (tag !== "ADP" || meetsVerb(words, groups, next, i)) &&
        leavesVerbs(clauses, here, groups, next, tag === "ADP" || MAY_BE_PREPOSITION.has(lower))
      )
        open(
          "adverbial",
          CONTRAST.has(lower) && isBehindComma(i) ? finiteAround(clauses, here) : here,
          i,
          i,
          isBehindComma(i),
        );
      at.push(here);
      continue;
    }
    next++;
    // "Should they stay, …", "provided that they leave": their verb comes later.
    if (
      isInverted(words, groups, next - 1) ||
      (/^provid(?:ed|ing)$/.test(word.lower) && (words[i + 1]?.lower === "that" || isBehindComma(i)))
    ) {
      open("adverbial", here, i, i, isBehindComma(i));
      at.push(here);
      i = group.to - 1;
      continue;
    }
    here = placed(words, clauses, at, group, here);
    for (let w = group.from; w < group.to; w++) at.push(here);
    i = group.to - 1;
  }
  adoptParticiples(clauses);
  // What hangs on a clause without a verb hangs on the one around it.
  for (const clause of clauses) if (clause.parent >= 0) clause.parent = ownerOf(clauses, clause.parent);
  return { clauses, at: at.map((clause) => ownerOf(clauses, clause)) };
}

/** The clause a verb group heads: the open one that waits for a verb, or a new one. */
function placed(words: readonly Word[], clauses: Open[], at: number[], group: VerbGroup, here: number): number {
  const { from, form } = group;
  let lead = from - 1;
  while (lead >= 0 && words[lead].tag === "ADV" && !JOINING.has(words[lead].lower)) lead--;
  const joint = lead >= 0 && JOINING.has(words[lead].lower);
  const add = (hanging: Hanging, parent: number, begins: number, comma = false, introducedBy = -1): number => {
    clauses.push({ group, hanging, parent, lead: introducedBy, from: begins, comma });
    return clauses.length - 1;
  };
  const comma = words[from - 1]?.text === ",";
  if (form !== "finite") {
    if (joint) {
      // "were seized and taken away", "to sign and to leave", "adding … and warning …"
      let like = here;
      while (like >= 0 && clauses[like].group?.form !== form) like = clauses[like].parent;
      if (like >= 0) return add(clauses[like].hanging, clauses[like].parent, from);
      if (form === "part") {
        const past = { ...group, form: "finite" as const, isPast: true };
        const shared = add("shared", sharedWith(clauses, here, past, comma), from);
        clauses[shared].group = past;
        return shared;
      }
    }
    if (form === "to") return add("content", here, from);
    if (form === "ing") {
      const before = words[from - 1];
      if (before !== undefined && (before.tag.startsWith("VERB") || TAKING_DEEDS.has(before.lower)))
        return add("content", here, from);
      const isFree = comma || from === 0 || /^(?:ADP|SCONJ)$/.test(before.tag);
      // "…, an aide told reporters on Friday, arguing that …"
      const said = clauses.findLastIndex((each) => each.hanging === "attribution");
      if (comma && said >= 0 && (SAYING.has(group.lemma) || SPEECH_ACTS.has(group.lemma)))
        return add("gerund", said, from, comma);
      // "urged them to wait, calling the raid a mistake": of who urges.
      let parent = here;
      // "Orsa, on whose land they fired, wounding five, …": of the clause the comma closed, while the one around waits for its verb.
      const closed = at[from - 2];
      if (comma && clauses[here].group === null && closed !== undefined && clauses[closed].group !== null)
        parent = closed;
      while (comma && parent > 0 && clauses[parent].group?.form === "to") parent = clauses[parent].parent;
      return add(isFree ? "gerund" : "participle", parent, from, comma);
    }
    const around = clauses[here].group;
    if (around !== null && isGapped(words, around, group)) {
      const shared = add("shared", sharedWith(clauses, here, around, comma), from);
      clauses[shared].group = { ...group, form: "finite", isPassive: true, isPast: around.isPast };
      return shared;
    }
    if (around !== null && isPostedCue(words, group)) return add("attribution", -1, from, true);
    if (around !== null && WANTING.has(around.lemma)) return add("content", here, from);
    return add("participle", here, from, comma);
  }
  if (clauses[here].group === null) {
    // "Quill, who chairs the talks, called on them and proposed a truce": of the two the first was no participle.
    const part = joint ? clauses.findLastIndex((each) => each.hanging === "participle" && each.parent === here) : -1;
    if (part > 0) {
      clauses[here].group = asPast(clauses[part].group);
      clauses[part].group = null;
      return add("shared", here, from);
    }
    if (isBareRelative(words, clauses[here], group, lead)) {
      const begins = lead;
      const owner = add("relative", here, begins);
      for (let w = begins; w < from; w++) at[w] = owner;
      return owner;
    }
    clauses[here].group = group;
    return here;
  }
  // "Quill, a clerk arrested in May, | was freed": what the clause took for its verb was a participle.
  const taken = clauses[here].group;
  if (
    comma &&
    taken !== null &&
    taken.to === taken.from + 1 &&
    words[taken.from].tag === "VERB:past" &&
    [taken, group].every(({ lemma }) => !SAYING.has(lemma) && !SPEECH_ACTS.has(lemma)) &&
    isInApposition(words, clauses[here].from, taken.from)
  ) {
    const aside = clauses.length;
    clauses.push({
      group: { ...taken, form: "part" },
      hanging: "participle",
      parent: here,
      lead: -1,
      from: taken.from,
      comma: false,
    });
    for (let w = taken.from; w < from - 1; w++) if (at[w] === here) at[w] = aside;
    clauses[here].group = group;
    return here;
  }
  const subject = subjectBefore(words, group, Math.max(clauses[here].group?.to ?? 0, 0));
  if (joint && (subject === null || subject.to <= lead))
    return add("shared", sharedWith(clauses, here, group, comma), from);
  // A verb without a word that joins it: one whose subject has waited, behind a relative clause or a participle.
  let begins = subject === null ? from : subject.from;
  // "said on Wednesday | the rebels had left": the day is no part of the subject.
  while (begins + 1 < from && CALENDAR.has(words[begins].lower)) begins++;
  let joiner = begins - 1;
  while (
    joiner >= 0 &&
    (words[joiner].tag === "ADV" || words[joiner].tag === "ADP") &&
    !JOINING.has(words[joiner].lower)
  )
    joiner--;
  const joins = joiner >= 0 && JOINING.has(words[joiner].lower);
  // "After weeks of talks over the law | they adopted it": behind an opening adverbial the pronoun is the subject that was waited for.
  const isSubject =
    clauses[0].group === null && words[begins - 1]?.tag !== "NUM" && /^(?:ADP|SCONJ|ADV|VERB)/.test(words[0].tag);
  if (!joins && !isSubject && isBareRelative(words, clauses[here], group, begins)) return add("relative", here, begins);
  for (let up = here; up >= 0; up = clauses[up].parent) {
    if (clauses[up].group === null) {
      clauses[up].group = group;
      return up;
    }
    // Only what stands between a subject and its verb lets the verb wait.
    if (clauses[up].hanging === "joined" || clauses[up].hanging === "attribution") break;
  }
  if (!joins) {
    const behind = words[begins - 1]?.text ?? "";
    const isCue = SAYING.has(group.lemma) || SPEECH_ACTS.has(group.lemma);
    if (/^[,”"’]$/.test(behind) && isCue) return add("attribution", -1, begins, true);
    // "said a drone launched by the army killed four": not what the participle says.
    let parent = here;
    while (parent > 0 && !clauses[parent].comma && /^(?:participle|relative)$/.test(clauses[parent].hanging))
      parent = clauses[parent].parent;
    // "demands the release of men held since May": behind a verb that takes no bare clause it is a participle.
    const isBare = group.to === from + 1 && group.isPast && words[from].tag === "VERB:past";
    const above = clauses[parent];
    if (
      isBare &&
      behind !== "," &&
      above.group !== null &&
      above.group.from > above.from &&
      !TAKES_BARE.has(above.group.lemma)
    )
      return add(WANTING.has(above.group.lemma) ? "content" : "participle", here, from);
    const owner = add(/^[,—–]$/.test(behind) ? "joined" : "content", parent, begins);
    for (let w = begins; w < from; w++) at[w] = owner;
    return owner;
  }
  const owner = add("joined", joinedTo(clauses, here, words[joiner - 1]?.text === ","), begins);
  for (let w = joiner + 1; w < from; w++) at[w] = owner;
  return owner;
}
