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
  "points pillars parts commitments obligations elements steps measures terms provisions stages phases undertakings principles stipulations components chapters clauses articles pledges guarantees concessions rules essentials tracks baskets things items requirements arrangements innovations highlights features amendments changes novelties additions".split(
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
  // "three pledges – an amnesty, a census and a ban on drones": a dash behind the noun does what a colon does.
  const colon = words.findIndex(
    (word, i) =>
      (word.text === ":" || ((word.text === "–" || word.text === "—") && i > 0 && LISTS.has(words[i - 1].lower))) &&
      !scene.inQuote(i),
  );
  if (colon < 1) return includedTerms(scene, drafts, aboutText);
  if (colon + 3 > words.length || scene.inQuote(colon + 2)) return [...drafts];
  // "Two officials name two points: …": what somebody lists is told already.
  if (drafts.some(({ rule, from }) => rule.endsWith("-in-list") && from <= colon)) return [...drafts];
  // "A special regime would apply under the pact: no soldiers, free ports and …": what is told as a term is spelt out behind it.
  const isSpelt = isTermBefore(scene, drafts, colon);
  const how = leadOf(scene, colon, aboutText) ?? (isSpelt ? "asserted" : null);
  if (how === null) return [...drafts];
  const items = itemsOf(scene, { from: colon + 1, to: words.length });
  if (items.length < (isSpelt ? 2 : 1)) return [...drafts];
  const host = drafts.find((draft) => draft.from <= colon && draft.to > colon && draft.chain.length > 0);
  const kept = drafts.flatMap((draft) => {
    // "The plan rests on three pillars" says no more than its pillars.
    if (draft.kind === "provision" && draft.to === colon && !isSpelt) return [];
    if (draft.kind === "role" || draft.to <= colon) return [draft];
    if (draft.kind === "statement" || draft.from > colon) return [];
    return [{ ...draft, to: colon, content: { from: draft.content?.from ?? draft.from, to: colon } }];
  });
  return [...kept, ...items.map((item) => itemDraft(scene, item, host?.chain ?? [], how))];
}

const INCLUDES: ReadonlySet<string> = new Set("include comprise contain cover encompass".split(" "));

/** "They include four crossings, the clearing of mines and a committee": what measures told before are, one by one. */
function includedTerms(scene: Scene, drafts: readonly Draft[], aboutText: boolean): Draft[] {
  const { words, groups, discourse, sentence } = scene;
  const verb = groups[0];
  if (verb === undefined || !INCLUDES.has(verb.lemma) || verb.form !== "finite" || verb.isPassive || verb.from > 4)
    return [...drafts];
  if (groups.some((group) => group !== verb && group.form === "finite")) return [...drafts];
  const subject = words.slice(0, verb.from);
  const before = discourse.sentences[sentence.number - 1];
  const isPronoun = /^(?:they|these|those)$/.test(words[0].lower);
  const told =
    isPronoun && before?.paragraph === sentence.paragraph && before.words.some(({ lower }) => LISTS.has(lower));
  if (!told && !(aboutText && (isPronoun || subject.some(({ lower }) => LISTS.has(lower))))) return [...drafts];
  const items = itemsOf(scene, { from: verb.to, to: words.length });
  if (
    items.length < 2 ||
    items.some(({ from, to }) =>
      drafts.some((draft) => draft.from < to && draft.to > from && draft.kind !== "provision"),
    )
  )
    return [...drafts];
  const made = items.map((item, i) => itemDraft(scene, i === 0 ? { from: 0, to: item.to } : item, [], "asserted"));
  return [...drafts.filter((draft) => draft.kind !== "provision"), ...made];
}

/** True where a term ends at a colon or reads over it, and no verb stands behind: a list of noun phrases. */
function isTermBefore({ words, groups }: Scene, drafts: readonly Draft[], colon: number): boolean {
  return (
    drafts.some((draft) => draft.kind === "provision" && draft.from < colon - 2 && draft.to >= colon) &&
    !words.slice(0, colon).some(({ lower }) => LISTS.has(lower)) &&
    !groups.some((group) => group.form === "finite" && group.from > colon)
  );
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
        : (words[i].text === "," && !isAmongNames(words, i)) ||
          (words[i].lower === "and" && opens(words[i + 1]?.tag ?? "", items.length > 0)));
    if (!isEnd) continue;
    let end = i;
    while (end > start && (isSign(words[end - 1]) || words[end - 1].tag === "CCONJ")) end--;
    while (start < end && (isSign(words[start]) || words[start].tag === "CCONJ")) start++;
    if (end - start >= 2 || (end - start === 1 && items.length > 1)) items.push({ from: start, to: end });
    start = i + 1;
  }
  return items;
}

/** "Norlandia, Brennia and Kenya": the comma between names counts them off within an item. */
function isAmongNames(words: Scene["words"], at: number): boolean {
  return words[at - 1].tag.startsWith("PROPN") && words[at + 1]?.tag.startsWith("PROPN") === true;
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
