import { capitalOf } from "../actors/geography.ts";
import { type NameMention, textOf } from "../actors/cast.ts";
import type { Word } from "../frames/words.ts";
import { clausesOf, deedClause } from "./claim-clause.ts";
import type { Draft, Scene } from "./draft.ts";

// Where a meeting or an event took place, as its own words say: the place behind "in", "at", "near". What a name only describes or is
// about is no place of the claim: "the commander in Ostrel", "talks on Norway", "after a summit in Vell", "a ceasefire in Orsa".
// Weakness: whether a place is that of the meeting or of the noun before it is told by word lists and order.

const PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near", "on", "to", "around", "outside", "across"]);
/** "the port city of …": nouns between a preposition and the name of a place. */
const PLACE_NOUN =
  /^(?:city|town|village|port|capital|region|province|district|oblast|county|valley|suburb|island|resort|settlement|area|state|governorate)s?$/;
/** "on Norwegian soil", "at an Egyptian resort": of the state. */
const GROUND =
  /^(?:city|town|village|port|resort|territory|soil|waters|airspace|border|coast|island|province|side|embassy)$/;

/** Where the meeting, event, toll or accord of a draft took place; null for other kinds and where its words do not say. */
export function placeOf(scene: Scene, draft: Draft): string | null {
  if (!/^(?:meeting|incident|casualty|agreement)$/.test(draft.kind)) return null;
  const { words } = scene;
  const own = placeNamed(scene, draft, draft.from, draft.to);
  // "Troops attacked a market in Ostrel, | killing four": a toll that trails a deed was taken where that was done.
  const trails =
    draft.kind === "casualty" && words[draft.from].tag === "VERB:ing" && words[draft.from - 1]?.text === ",";
  return own === null && trails ? placeNamed(scene, draft, 0, draft.from) : own;
}

/** The first place named inside the words "in …", "at …", "near …", one behind the claim's verb before one in front of it. */
function placeNamed(scene: Scene, draft: Draft, from: number, to: number): string | null {
  const { words, discourse, sentence } = scene;
  const mentions = discourse.cast.mentions[sentence.number];
  const isGathering = draft.kind === "meeting" || draft.kind === "agreement";
  const { clauses, at } = clausesOf(scene);
  const own = deedClause(scene, draft);
  const verb = own < 0 ? null : clauses[own].group;
  let front: string | null = null;
  for (const [m, mention] of mentions.entries()) {
    if (mention.from < from || mention.to > to) continue;
    if (mention.kind !== "place" && mention.kind !== "state") continue;
    const lead = leadOf(words, mention.from, mention.to, from);
    if (lead < 0 || isTopic(words, lead)) continue;
    // "…, the embassy in Ostrel said"
    const told = draft.attribution ?? null;
    if (isGathering && told !== null && mention.from >= told.from && mention.to <= told.to) continue;
    if (isGathering && !isWhereMet(scene, mention, lead, own)) continue;
    const name = nameOf(words, mention, mentions[m + 1]);
    if (name === null) continue;
    if (!isGathering || verb === null || (mention.from >= verb.from && at[mention.from] === own)) return name;
    // "the commander | in Ostrel"
    if (
      mention.from < verb.from &&
      words[lead].lower !== "to" &&
      /^(?:NOUN|PROPN)/.test(words[lead - 1]?.tag ?? "") &&
      !MET.test(words[lead - 1].lower)
    )
      continue;
    front ??= name;
  }
  return front;
}

/** The name of a place as it is written; the capital or the state where only "the Norwegian capital" or "a Norwegian resort" is told. */
function nameOf(words: readonly Word[], mention: NameMention, next: NameMention | undefined): string | null {
  const { from, to, kind, by, name } = mention;
  if (kind !== "state" || by !== "adjective") return textOf(words, from, to);
  // "the Norwegian capital | Oslo", "the Norwegian capital, | Oslo"
  if (words[to]?.lower === "capital") {
    const isNamed = next !== undefined && next.from - to <= 2 && (next.from === to + 1 || words[to + 1].text === ",");
    return isNamed && (next.kind === "place" || next.kind === "state")
      ? textOf(words, next.from, next.to)
      : capitalOf(name);
  }
  for (let i = to; i < to + 3; i++)
    if (GROUND.test(words[i]?.lower ?? "")) return words[i + 1]?.lower === "of" ? null : name;
  return null;
}

/** The word of place before a name: "in | Ostrel", "in | the northern city of Ostrel"; -1 where there is none. */
function leadOf(words: readonly Word[], start: number, end: number, from: number): number {
  let at = start - 1;
  const isNamedAfterNoun = words[at]?.lower === "of" && PLACE_NOUN.test(words[at - 1]?.lower ?? "");
  if (isNamedAfterNoun) at -= 2;
  const hasNounAfter = PLACE_NOUN.test(words[end]?.lower ?? "");
  // "in the Norwegian city of Ostrel": the name is still to come
  if (hasNounAfter && words[end + 1]?.lower === "of") return -1;
  // "in the Ostrel region", "in eastern Ostrel province"
  // "in the United States", but not "in the Norway case"
  const isWhole = words[at]?.tag === "DET" && !/^(?:NOUN|PROPN|ADJ|PART:p)/.test(words[end]?.tag ?? "");
  if (isNamedAfterNoun || hasNounAfter || isWhole)
    while (at >= from && /^(?:DET|ADJ|NOUN|PROPN)/.test(words[at].tag)) at--;
  return at >= 0 && PREPOSITIONS.has(words[at].lower) ? at : -1;
}

/** "war crimes | in Ostrel", "the situation | in Ostrel": where something is that the claim is about. */
function isTopic(words: readonly Word[], lead: number): boolean {
  return /^(?:crimes?|situation|developments|events|conditions)$/.test(words[lead - 1]?.lower ?? "");
}

const ABOUT =
  /^(?:war|conflict|ceasefire|truce|crisis|fighting|violence|operations?|peace|hostages?|hostilities|prisoners|troops|forces|elections?|unrest)$/;
const MET =
  /^(?:talks?|meetings?|negotiations?|summit|rounds?|session|conference|consultations|discussions|visit|trip|accord|agreement|deal|pact|truce|ceasefire|ceremony|signing)$/;
const GOING =
  /^(?:travel|go|fly|head|return|come|move|drive|sail|arrive|be|invite|send|visit|trip|tour|summon|call|journey|back|welcome)$/;

/** Whether a place behind the word `lead` is where people met or agreed, not what they met about or where they were before or after. */
function isWhereMet(scene: Scene, mention: NameMention, lead: number, own: number): boolean {
  const { words } = scene;
  const before = words[lead - 1];
  const word = words[lead].lower;
  if (word === "on" && mention.kind === "state") return false;
  if (word === "to" && before !== undefined && !GOING.test(before.lemma) && !/^(?:PROPN|CCONJ)/.test(before.tag))
    return false;
  if (before !== undefined && ABOUT.test(before.lower) && !(MET.test(before.lower) && isObject(words, lead)))
    return false;
  // "who was in Vell last week": told by the way.
  const { clauses, at } = clausesOf(scene);
  const { hanging, group, parent } = clauses[at[mention.from]];
  if (at[mention.from] !== own && hanging === "relative" && !MEETING_AT.test(group?.lemma ?? "")) return false;
  if (hanging === "gerund" && parent === own && /^(?:before|after)$/.test(words[(group?.from ?? 0) - 1]?.lower ?? ""))
    return false;
  // "met them | after a summit in Vell": of another time.
  for (let i = lead - 1; i > lead - 7 && i > (own < 0 ? lead : (clauses[own].group?.to ?? lead)); i--) {
    if (/^(?:VERB|AUX|PUNCT)/.test(words[i].tag) && !/^(?:before|after)$/.test(words[i - 1].lower)) break;
    if (
      /^(?:after|before|following|until)$/.test(words[i].lower) ||
      (words[i].lower === "ahead" && words[i + 1].lower === "of")
    )
      return false;
  }
  return true;
}

const MEETING_AT =
  /^(?:meet|hold|host|convene|take|open|begin|start|sign|reach|conclude|set|schedule|plan|fix|expect|slate)$/;

/** "agreed on | a ceasefire in Orsa": the accord itself, not what talks are about. */
function isObject(words: readonly Word[], lead: number): boolean {
  for (let i = lead - 2; i > lead - 6 && i >= 0; i--) {
    if (/^(?:on|about|over|of|for)$/.test(words[i].lower)) return false;
    if (words[i].tag.startsWith("VERB")) return words[i].lemma !== "broker";
  }
  return true;
}
