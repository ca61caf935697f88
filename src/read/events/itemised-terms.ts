// Terms told as a list behind a colon: "three pillars: a ceasefire, an interim cabinet and a census", "In it: safe passage for medics".
// What stands before the colon must name a text, its parts or what is taken on; each item is then a term. Weakness: a list of
// subjects that a text only mentions looks the same.

import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import { isSign, phraseOf } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { SAYING } from "../speakers/cues.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { TERM_TEXTS } from "./frame-words.ts";

/** What a list of terms is called. */
const LISTS: ReadonlySet<string> = new Set(
  "points pillars parts commitments obligations elements steps measures terms provisions stages phases undertakings principles stipulations components chapters clauses articles pledges guarantees concessions rules essentials tracks baskets".split(
    " ",
  ),
);
const IN_TEXT =
  /^ (?:also |and |but )?(?:(not|missing|absent) )?(?:in|under|from) (?:it|them|the (?:\S+ )?(?:text|paper|draft|document|plan|annex|deal|pact|accord)) $/;
const IN_SHORT =
  /^ (?:in short|short version|the short version|in brief|in essence|the gist|in sum|key points|main points|the essentials) $/;
const ABSENT = / (?:missing|absent|left out|omitted|dropped|gone|not included|lacking) $/;

/** The drafts of a sentence with the terms added that it lists behind a colon; readings of the list as anything else give way. */
export function itemisedTerms(scene: Scene, drafts: readonly Draft[], aboutText: boolean): Draft[] {
  const { words } = scene;
  const colon = words.findIndex((word, i) => word.text === ":" && !scene.inQuote(i));
  if (colon < 1 || colon + 3 > words.length || words.some((_, i) => i > colon && scene.inQuote(i))) return [...drafts];
  // "Two officials name two points: …": what somebody lists is told already.
  if (drafts.some(({ rule, from }) => rule.endsWith("-in-list") && from <= colon)) return [...drafts];
  const how = leadOf(scene, colon, aboutText);
  if (how === null) return [...drafts];
  const items = itemsOf(scene, { from: colon + 1, to: words.length });
  if (items.length === 0) return [...drafts];
  const host = drafts.find((draft) => draft.from <= colon && draft.to > colon && draft.chain.length > 0);
  const kept = drafts.flatMap((draft) => {
    // "The plan rests on three pillars" says no more than its pillars.
    if (draft.kind === "provision" && draft.to === colon) return [];
    if (draft.kind === "role" || draft.to <= colon) return [draft];
    if (draft.kind === "statement" || draft.from > colon) return [];
    return [{ ...draft, to: colon, content: { from: draft.content?.from ?? draft.from, to: colon } }];
  });
  return [...kept, ...items.map((item) => itemDraft(scene, item, host?.chain ?? [], how))];
}

/** Whether the words before a colon announce terms, and of what modality; null where they do not. */
function leadOf({ words, groups }: Scene, colon: number, aboutText: boolean): Draft["modality"] | null {
  const lead = ` ${phraseOf(words, 0, colon)} `;
  const inText = IN_TEXT.exec(lead);
  if (inText !== null)
    return aboutText || !/ (?:it|them) $/.test(lead) ? (inText[1] === undefined ? "asserted" : "denied") : null;
  if (IN_SHORT.test(lead)) return aboutText ? "asserted" : null;
  const last = groups.findLast((group) => group.to <= colon);
  if (last !== undefined && last.to >= colon - 1 && SAYING.has(last.lemma)) return null;
  const names = words.slice(Math.max(0, colon - 9), colon);
  const isList = names.some((word) => LISTS.has(word.lower));
  const isText = words.slice(0, colon).some((word) => TERM_TEXTS.has(word.lower));
  if (!(isList && (isText || aboutText))) return null;
  return ABSENT.test(lead) ? "denied" : "asserted";
}

/** The items of a list: at semicolons where there are any, else at commas and "and". */
export function itemsOf({ words }: Scene, { from, to }: WordRange): readonly WordRange[] {
  const hasStops = words.some((word, i) => i >= from && word.text === ";");
  const items: WordRange[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const isEnd =
      i === to ||
      (hasStops
        ? words[i].text === ";"
        : words[i].text === "," || (words[i].lower === "and" && opens(words[i + 1]?.tag ?? "", items.length > 0)));
    if (!isEnd) continue;
    let end = i;
    while (end > start && (isSign(words[end - 1]) || words[end - 1].tag === "CCONJ")) end--;
    while (start < end && (isSign(words[start]) || words[start].tag === "CCONJ")) start++;
    if (end - start >= 2 || (end - start === 1 && items.length > 1)) items.push({ from: start, to: end });
    start = i + 1;
  }
  return items;
}

/** "and a census": what opens an item; "Kenya and Oman" goes on with one, and so do bare nouns unless a list is under way. */
function opens(tag: string, isList: boolean): boolean {
  return tag === "DET" || tag === "VERB:ing" || tag === "NUM" || (isList && tag.startsWith("NOUN"));
}

function itemDraft(scene: Scene, item: WordRange, chain: Draft["chain"], modality: Draft["modality"]): Draft {
  const named = namesIn(scene, item);
  return {
    kind: "provision",
    ...item,
    rule: "provision-itemised",
    cue: null,
    content: item,
    chain,
    actors: named.length > 0 ? named.slice(0, 1) : partiesOf(scene.discourse),
    counterparts: [],
    stance: "neutral",
    modality,
  };
}
