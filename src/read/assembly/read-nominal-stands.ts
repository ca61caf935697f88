import type { Modality, Stance } from "../../domain/claim.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { isSign } from "../frames/words.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Draft, Scene } from "./draft.ts";

// Stands told in a noun: "Quill's demand that the guns be counted is not new", "a request by the mayor to close the road". The
// noun names the act, its owner or "by" names whose it is, and what follows it is what is wanted.
// Weakness: where the noun's clause ends is judged by the verbs that follow, so a clause within it may be cut off.

type Stand = { readonly stance: Stance; readonly modality: Modality };

const SOUGHT: Stand = { stance: "supports", modality: "sought" };
const POSSIBLE: Stand = { stance: "supports", modality: "possible" };
const GIVEN: Stand = { stance: "supports", modality: "asserted" };
const AGAINST: Stand = { stance: "opposes", modality: "asserted" };

/** What an owner of the noun wants of what follows it. */
const STANDS: ReadonlyMap<string, Stand> = new Map([
  ["demand", SOUGHT],
  ["demands", SOUGHT],
  ["request", SOUGHT],
  ["requests", SOUGHT],
  ["call", SOUGHT],
  ["calls", SOUGHT],
  ["appeal", SOUGHT],
  ["appeals", SOUGHT],
  ["plea", SOUGHT],
  ["insistence", SOUGHT],
  ["proposal", POSSIBLE],
  ["proposals", POSSIBLE],
  ["suggestion", POSSIBLE],
  ["offer", POSSIBLE],
  ["offers", POSSIBLE],
  ["pledge", GIVEN],
  ["promise", GIVEN],
  ["vow", GIVEN],
  ["refusal", AGAINST],
  ["rejection", AGAINST],
  ["objection", AGAINST],
  ["objections", AGAINST],
  ["opposition", AGAINST],
]);

/** The word that brings in what is wanted. */
const LEADS: ReadonlySet<string> = new Set(["that", "to", "for"]);

/** Adds the stands that nouns of a sentence tell, where no draft has their noun for its cue already. */
export function readNominalStands(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  const out = [...drafts];
  for (let i = 1; i < words.length - 2; i++) {
    const stand = STANDS.get(words[i].lower);
    if (stand === undefined || !words[i].tag.startsWith("NOUN") || scene.inQuote(i)) continue;
    if (out.some((draft) => draft.cue !== null && draft.cue.from <= i && draft.cue.to > i)) continue;
    const made = standAt(scene, i, stand, out);
    if (made === null) continue;
    // "A request by the mayor to close the road [was rejected by Norlandia]": two stands.
    for (const [k, draft] of out.entries())
      if (draft.kind === "position" && draft.from === made.from && draft.cue !== null && draft.cue.from >= made.to)
        out[k] = { ...draft, from: made.to };
    out.push(made);
  }
  return out;
}

function standAt(scene: Scene, noun: number, stand: Stand, drafts: readonly Draft[]): Draft | null {
  const { words } = scene;
  const before = ownerBefore(scene, noun);
  const by =
    words[noun + 1].lower === "by" || words[noun + 1].lower === "from"
      ? phraseAfter(words, noun + 2, words.length)
      : null;
  const owner = before ?? by;
  if (owner === null) return null;
  const lead = by !== null && before === null ? by.to : noun + 1;
  const isInsistence = words[noun].lower === "insistence" && words[lead]?.lower === "on";
  if (!isInsistence && !LEADS.has(words[lead]?.lower ?? "")) return null;
  const isClause =
    words[lead].lower === "that" || (words[lead].lower === "to" && words[lead + 1]?.tag.endsWith(":base"));
  // "his opposition to the plan" needs "to"; "an offer to the rebels" says nothing of what is offered.
  if (!isClause && words[lead].lower === "to" && stand !== AGAINST) return null;
  const to = contentEnd(scene, lead + 1, noun);
  if (to <= lead + 1) return null;
  const actors = resolvePhrase(scene.discourse, scene.sentence, owner, true);
  if (actors.length === 0) return null;
  const from = before === null ? phraseStart(scene, noun) : owner.from;
  const host = drafts.find(
    (draft) => draft.chain.length > 0 && draft.from <= from && draft.to >= to && draft.kind !== "role",
  );
  // Whoever takes a stand on another's demand does not report it.
  const outer = host === undefined ? [] : host.kind === "position" ? host.chain.slice(0, -1) : host.chain;
  const isOwn = outer.at(-1)?.join() === actors.join();
  // "Quill repeated his demand that …" is told by its verb.
  if (host?.kind === "position" && host.actors.join() === actors.join()) return null;
  return {
    kind: "position",
    from,
    to,
    rule: "position-nominal",
    cue: { from: noun, to: noun + 1 },
    content: { from: lead + 1, to },
    chain: isOwn ? outer : [...outer, actors],
    actors,
    counterparts: [],
    ...stand,
  };
}

/** "Quill's long-standing", "his", "whose" before the noun: the words that say whose. */
function ownerBefore({ words }: Scene, noun: number): WordRange | null {
  let at = noun - 1;
  while (at > 0 && (/^(?:ADJ|NUM|NOUN|ADV)/.test(words[at].tag) || words[at].text === "-") && noun - at < 5) at--;
  if (words[at].tag === "PRON:possessive" && words[at].lower !== "whose") return { from: at, to: at + 1 };
  if (words[at].tag !== "PART:possessive") return null;
  let from = at;
  while (from > 0 && /^(?:PROPN|NOUN|ADJ|DET|NUM)/.test(words[from - 1].tag) && at - from < 6) from--;
  return from < at ? { from, to: at } : null;
}

function phraseStart({ words }: Scene, noun: number): number {
  let from = noun;
  while (from > 0 && /^(?:ADJ|DET|NUM|NOUN)/.test(words[from - 1].tag) && noun - from < 5) from--;
  return from;
}

/** Where what is wanted ends: before the sentence's own verb where the noun is its subject, else at the next comma or stop. */
function contentEnd(scene: Scene, from: number, noun: number): number {
  const { words, groups } = scene;
  const isSubject = !groups.some(
    (group) => group.form === "finite" && group.to <= noun && !isBroken(scene, group.to, noun),
  );
  const hasOwnVerb = words[from - 1].lower === "that";
  let seen = 0;
  let to = from;
  for (; to < words.length; to++) {
    if (isSign(words[to]) && words[to].text !== "-" && !scene.inQuote(to)) break;
    if (words[to].lower === "there" && words[to + 1]?.tag.startsWith("AUX")) break;
    const group = groups.find((each) => each.from === to);
    if (group === undefined) continue;
    const isVerb = group.form === "finite" || (hasOwnVerb && seen === 0 && words[group.main].tag.endsWith(":base"));
    if (!isVerb) continue;
    seen++;
    if (isSubject && seen > (hasOwnVerb ? 1 : 0) && !isJoined(scene, to)) break;
  }
  return to;
}

function isBroken({ words }: Scene, from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word.text === "," || word.text === ";");
}

function isJoined({ words }: Scene, at: number): boolean {
  return words[at - 1].tag === "PRON:relative" || words[at - 1].tag === "CCONJ";
}
