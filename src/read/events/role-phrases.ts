// Who is who by phrases that name no single office beside a single name: two names under one office ("the foreign ministers, Quill
// and Marsh"), a name with its side ("Tam Orrin of the guild"), a body behind what it is ("the valley's largest militia, the Tern
// Brigade"; "the rebels of the Orsa Front"), and clauses that say who makes a body up ("the panel is chaired by …").
// Weakness: whether a body of the talks is meant is judged by its noun alone.

import { wordList } from "../../kit/word-list.ts";
import type { NameMention } from "../actors/cast.ts";
import { findPlace } from "../actors/geography.ts";
import { OFFICES } from "../actors/person-words.ts";
import type { Scene } from "../assembly/draft.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { isSign, type Word } from "../frames/words.ts";
import { headOf } from "./event-phrases.ts";
import { setOffPhrase } from "./role-clauses.ts";
import type { RoleRange } from "./role-words.ts";

/** The singular of a plural office: "ministers", "deputies", "spokesmen". */
function officeOfMany(lower: string): boolean {
  if (!lower.endsWith("s")) return lower.endsWith("men") && OFFICES.has(`${lower.slice(0, -2)}an`);
  return OFFICES.has(lower.slice(0, -1)) || OFFICES.has(`${lower.slice(0, -3)}y`);
}

/** "opposition leaders | Quill | and | Marsh": where the office of several begins that stands straight before their names, else -1. */
function titleOfMany(words: readonly Word[], name: number): number {
  const last = words[name - 1];
  if (last === undefined || !officeOfMany(last.lower)) return -1;
  let from = name - 1;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ|PART:possessive|NUM)/.test(words[from - 1].tag)) from--;
  if (/^(?:DET|PRON:possessive)$/.test(words[from - 1]?.tag ?? "")) from--;
  return from;
}

/** "the two foreign ministers, | Quill | and | Marsh": where the office of several begins before the first of their names, else -1. */
function officeBefore(words: readonly Word[], titleFrom: number): number {
  if (words[titleFrom - 1]?.text !== ",") return -1;
  let at = titleFrom - 2;
  let isOffice = false;
  while (at >= 0 && titleFrom - at < 14) {
    const { lower, tag } = words[at];
    const isOneOf = /^(?:one|two|three|four|five|six)$/.test(lower) && words[at + 1]?.lower === "of";
    if (tag === "ADP" && !(lower === "of" || lower === "for" || lower === "in" || lower === "from")) break;
    if (isSign(words[at]) && words[at].text !== "-" && !isBetweenPlaces(words, at)) break;
    if (/^(?:VERB|AUX|SCONJ|PRON$|PRON:relative)/.test(tag) && !isOneOf) break;
    if (tag.startsWith("NOUN") && officeOfMany(lower)) isOffice = true;
    at--;
  }
  let from = at + 1;
  while (from < titleFrom && /^(?:ADP|CCONJ|ADV)$/.test(words[from].tag)) from++;
  return isOffice ? from : -1;
}

/** "the leaders of Kenya | , | Oman and Norway, Quill, …": a comma of a list of states. */
function isBetweenPlaces(words: readonly Word[], at: number): boolean {
  return (
    words[at].text === "," && findPlace(words[at - 1]?.text ?? "") !== null && findPlace(words[at + 1].text) !== null
  );
}

/** Two or more names under one office, as one role, or each with its side as roles of their own. */
export function pairedRoles(words: readonly Word[], mentions: readonly NameMention[], first: number): PairedRole[] {
  const mention = mentions[first];
  const straight = titleOfMany(words, mention.from);
  const from = straight < 0 ? officeBefore(words, mention.titleFrom) : straight;
  // "presidents Ivo Marsh of Kenya, | Ada Quill of Oman": the office has its names before.
  if (from < 0 || mentions.some((each) => each.kind === "person" && each.from >= from && each.to < mention.from))
    return [];
  // "one of its senators, Ivo Marsh"
  const isOne = words[from].lower === "one";
  const all: NameMention[] = [mention];
  const ends: number[] = [sideEnd(words, mention.to)];
  for (const next of mentions.slice(first + 1)) {
    const gap = words.slice(ends[ends.length - 1], next.titleFrom);
    if (next.kind !== "person" || next.from < ends[ends.length - 1]) continue;
    if (isOne || gap.length === 0 || gap.length > 3) break;
    if (!gap.every((word) => word.text === "," || word.lower === "and")) break;
    all.push(next);
    ends.push(sideEnd(words, next.to));
  }
  if (all.length === 1 && !isOne) return [];
  const hasSides = all.some((each, i) => ends[i] > each.to);
  // "Senators Marsh and Quill": a form of address alone.
  if (!hasSides && straight >= 0 && ADDRESSES.test(words[mention.from - 1].lower)) return [];
  if (!hasSides) return [{ from, to: all[all.length - 1].to, names: all.map(({ name }) => name) }];
  return all.map((each, i) => ({ from: i === 0 ? from : each.titleFrom, to: ends[i], names: [each.name] }));
}

const ADDRESSES = /^(?:presidents|senators|generals|colonels|premiers|kings|doctors|professors|judges)$/;

/** A role with the names that share it. */
export type PairedRole = { readonly from: number; readonly to: number; readonly names: readonly string[] };

/** Where "of the guild", "for Brennia", "from the valley's council" ends behind a name; the place itself where there is none. */
function sideEnd(words: readonly Word[], at: number): number {
  if (!/^(?:of|for|from)$/.test(words[at]?.lower ?? "")) return at;
  let to = at + 1;
  if (words[to]?.tag === "DET" || words[to]?.tag === "PRON:possessive") to++;
  const start = to;
  while (to < words.length && to < at + 8 && /^(?:PROPN|NOUN|ADJ|PART:possessive)/.test(words[to].tag)) to++;
  return to > start ? to : at;
}

const SIDES = wordList(
  "government opposition rebels army council ministry guild union party movement front platform alliance coalition league delegation authorities presidency parliament",
);

/** "Elena Dorn of the Platform", "Oleg Toll for Brennia": a name with the side it stands for. */
export function ofSide(
  words: readonly Word[],
  mentions: readonly NameMention[],
  mention: NameMention,
): RoleRange | null {
  const to = sideEnd(words, mention.to);
  if (to === mention.to) return null;
  const isSide =
    mentions.some(
      (each) => each.from > mention.to && each.to <= to && (each.kind === "state" || each.kind === "body"),
    ) || SIDES.has(words[to - 1].lower);
  if (
    !isSide ||
    (words[mention.to].lower === "for" && !isSign(words[to] ?? words[to - 1]) && words[to]?.lower !== "and")
  )
    return null;
  // "Tam Orrin of Kenya, its president for June"
  const further = words[to]?.text === "," ? setOffPhrase(words, to) : null;
  return { from: mention.from, to: further ?? to, rule: "role-of-side" };
}

/** "Iryna Toll, speaking for Brennia,": for whom somebody speaks or acts. */
export function speakingFor(words: readonly Word[], { from, to }: NameMention): RoleRange | null {
  if (words[to]?.text !== ",") return null;
  const verb = words[to + 1]?.lower ?? "";
  const next = words[to + 2]?.lower ?? "";
  const speaks =
    (/^(?:speaking|negotiating|acting|writing|standing)$/.test(verb) &&
      (next === "for" || next === "as" || next === "on")) ||
    verb === "representing" ||
    verb === "heading" ||
    verb === "chairing";
  if (!speaks) return null;
  let end = to + 2;
  while (end < words.length && end < to + 14 && !/^[,;:.—)]$/.test(words[end].text)) end++;
  return /^on$/.test(next) && words[to + 3]?.lower !== "behalf" ? null : { from, to: end, rule: "role-speaking-for" };
}

const GROUPS = wordList(
  `group movement militia coalition alliance grouping faction party bloc organisation organization network union front federation league guild
  commission committee council panel body force assembly congress ally mediator guarantor patron backer rival enemy foe`,
);
const UNDER_ARMS = wordList(
  "rebels guerrillas insurgents militants jihadists separatists secessionists paramilitaries militiamen",
);

/** "the valley's largest militia, the Tern Brigade", "the rebels of the Orsa Front (OF)": what a body is, before its name. */
export function bodyBehind(words: readonly Word[], mention: NameMention): RoleRange | null {
  let { to } = mention;
  if (words[to]?.text === "(" && words[to + 2]?.text === ")") to += 3;
  const start = words[mention.from - 1]?.lower === "the" ? mention.from - 1 : mention.from;
  const joint = words[start - 1];
  // Told with its short form, it is first told here.
  if (
    joint?.lower === "of" &&
    to > mention.to &&
    words[start - 3]?.lower === "the" &&
    UNDER_ARMS.has(words[start - 2]?.lower ?? "")
  ) {
    let from = start - 2;
    while (from > 0 && /^(?:ADJ|DET|NUM)/.test(words[from - 1].tag)) from--;
    return { from, to, rule: "role-body-of" };
  }
  const after = words[to];
  // "At the wish of the council, | the Tern Brigade left": the phrase before only opens the clause.
  if (words[0].tag === "ADP" && /^(?:VERB|AUX)/.test(after?.tag ?? "") && isVerbless(words, start)) return null;
  if (joint?.text !== "," || !(after === undefined || isSign(after) || /^(?:VERB|AUX)/.test(after.tag))) return null;
  let from = start - 1;
  let hasKind = false;
  while (from > 0 && start - from < 12) {
    const word = words[from - 1];
    if (!/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON:possessive|PART:possessive)/.test(word.tag) && word.text !== "-") break;
    // "the party's armed wing, the Tide Army"
    if (from === start - 1)
      hasKind =
        GROUPS.has(word.lower) ||
        (/^(?:wing|arm|branch)$/.test(word.lower) &&
          /^(?:armed|military|political|youth)$/.test(words[from - 2]?.lower ?? ""));
    from--;
    if (word.tag === "DET" && /^(?:an?|the|another)$/.test(word.lower) && words[from - 1]?.tag !== "ADP") break;
  }
  const first = words[from];
  const isDescribed =
    /^(?:DET|PRON:possessive)/.test(first.tag) || words.slice(from, start).some(({ tag }) => tag === "PART:possessive");
  return hasKind && isDescribed ? { from, to, rule: "role-body-behind" } : null;
}

function isVerbless(words: readonly Word[], to: number): boolean {
  return words.slice(0, to).every(({ tag }) => !/^(?:VERB|AUX):(?:past|fin)/.test(tag));
}

const BODIES = wordList(
  `commission committee panel council force mission group board body team delegation court tribunal mechanism secretariat presidium cabinet government
  contingent observers junta brigade alliance coalition bloc movement platform directorate task-force taskforce unit bench chamber quartet trio troika quintet tandem`,
);
const COMPRISING = wordList(
  "comprise consist include group unite number bring chair head lead co-chair compose make staff dominate command",
);

/** "The river force is made up of 400 Brennians", "the panel is chaired by General Toll and brings together …": who makes a body up. */
export function compositions({ words, groups, inQuote }: Scene): RoleRange[] {
  const found: RoleRange[] = [];
  for (const group of groups) {
    const { lemma } = group;
    if (
      !COMPRISING.has(lemma) ||
      group.form !== "finite" ||
      group.modal !== null ||
      group.isNegated ||
      inQuote(group.main)
    )
      continue;
    const next = words[group.to]?.lower ?? "";
    const isMade = group.isPassive
      ? (/^(?:make|compose|staff|dominate)$/.test(lemma) && /^(?:up|of|by)$/.test(next)) ||
        (/^(?:chair|head|lead|co-chair|command)$/.test(lemma) && next === "by")
      : lemma === "comprise" ||
        (lemma === "consist" && next === "of") ||
        lemma === "include" ||
        (lemma === "bring" && next === "together") ||
        (lemma === "number" && words[group.to]?.tag === "NUM") ||
        (/^(?:group|unite)$/.test(lemma) && !group.isPast);
    if (!isMade) continue;
    const subject = subjectBefore(words, group, 0);
    if (subject === null || subject.isRelative) continue;
    const head = headOf(words, subject.head);
    if (head < 0 || !BODIES.has(words[head].lower)) continue;
    // "The delegation included two ministers", not "the force included tanks"
    if (lemma === "include" && !/^(?:delegation|team|panel|contingent)$/.test(words[head].lower)) continue;
    let to = group.to;
    while (to < words.length && !/^[;:—.]$/.test(words[to].text) && !(words[to].text === "," && endsList(words, to)))
      to++;
    const last = found[found.length - 1];
    if (last !== undefined && last.to > group.from) continue;
    found.push({ from: opening(words, subject.head.from), to, rule: "role-composition" });
  }
  return found;
}

/** "Known as the Mechanism, | the panel is …" */
function opening(words: readonly Word[], from: number): number {
  return words[0].lower === "known" && words[1]?.lower === "as" && words[from - 1]?.text === "," && from < 12
    ? 0
    : from;
}

/** True for a comma behind which no list of names goes on. */
function endsList(words: readonly Word[], comma: number): boolean {
  for (let i = comma + 1; i < words.length && i < comma + 10; i++) {
    if (/^(?:VERB|AUX|SCONJ|PRON)/.test(words[i].tag) && words[i].tag !== "PRON:possessive") return true;
    if (words[i].lower === "and") return false;
  }
  return true;
}
