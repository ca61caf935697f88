// "The envoy has a list: land, houses and an amnesty", "two officials name two points: …": a noun for what is wanted or named, and behind
// the colon what it holds.
// Weakness: only a bare noun with its number stands before the colon; "three demands that Kenya will not meet: …" is left.

import type { WordRange } from "../frames/noun-phrases.ts";
import type { Clause } from "../frames/segments.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { type Carried } from "./clause-subject.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { trimRange } from "./edges.ts";

const LISTS: ReadonlySet<string> = new Set(
  "have name list cite give offer see set put present raise pose mention make advance identify want need enumerate".split(
    " ",
  ),
);
const WANTED: ReadonlySet<string> = new Set(
  "list lists demand demands wish wishes request requests proposal proposals requirement requirements priority priorities aim aims goal goals things wishlist".split(
    " ",
  ),
);
const CONDITIONS: ReadonlySet<string> = new Set("condition conditions precondition preconditions".split(" "));
const NAMED: ReadonlySet<string> = new Set(
  (
    "point points obstacle obstacles reason reasons problem problems issue issues objection objections question questions option options " +
    "explanation explanations worry worries fear fears complaint complaints grievance grievances doubt doubts scenario scenarios factor factors " +
    "difficulty difficulties concern concerns hurdle hurdles lesson lessons example examples sticking-points two three four"
  ).split(" "),
);

/** What a speaker lists behind a colon: each thing wanted a position of its own, what is only named one statement; null for other clauses. */
export function readList(
  scene: Scene,
  range: WordRange,
  { group, subject }: Clause,
  who: Carried,
  speech: Speech | null,
): Draft[] | null {
  const { words } = scene;
  if (!LISTS.has(group.lemma) || group.isPassive || group.isNegated || group.form !== "finite" || subject === null)
    return null;
  let colon = group.to;
  while (colon < Math.min(range.to, group.to + 7) && words[colon].text !== ":") {
    if (!/^(?:DET|NUM|ADJ|NOUN|PRON:possessive|ADP|PRON|VERB:part)/.test(words[colon].tag)) return null;
    colon++;
  }
  if (words[colon]?.text !== ":" || colon + 1 >= range.to || scene.inQuote(colon)) return null;
  const head = words
    .slice(group.to, colon)
    .findLast(({ lower }) => WANTED.has(lower) || CONDITIONS.has(lower) || NAMED.has(lower))?.lower;
  if (head === undefined) return null;
  // "There are two obstacles", "The text has two points": of what no one says.
  const named =
    who.names.length > 0
      ? who.names
      : isSpeaker(words, subject.head)
        ? resolvePhrase(scene.discourse, scene.sentence, subject.head, true)
        : [];
  if (named.length === 0) return null;
  const isWanted = WANTED.has(head);
  const outer = speech?.chain ?? [];
  const base = {
    kind: isWanted ? "position" : CONDITIONS.has(head) ? "condition" : "statement",
    rule: isWanted ? "position-in-list" : CONDITIONS.has(head) ? "condition-in-list" : "statement-in-list",
    chain: outer.at(-1)?.join() === named.join() ? outer : [...outer, named],
    actors: named,
    counterparts: [],
    stance: isWanted ? "supports" : CONDITIONS.has(head) ? "conditional" : "neutral",
    modality: isWanted ? "sought" : "asserted",
  } as const;
  const items = isWanted ? itemsOf(scene, { from: colon + 1, to: range.to }) : [{ from: colon + 1, to: range.to }];
  const attribution = { from: range.from, to: colon };
  return items.map((item, i) => ({
    ...base,
    ...item,
    content: item,
    ...(i === 0 ? { from: range.from, cue: { from: group.main, to: group.main + 1 }, attribution } : { cue: null }),
  }));
}

/** The things of a list; the whole where one of them is a clause. */
export function itemsOf(scene: Scene, range: WordRange): WordRange[] {
  const { words, groups } = scene;
  if (groups.some((group) => group.form === "finite" && group.from >= range.from && group.to <= range.to))
    return [range];
  const cuts: number[] = [];
  for (let i = range.from + 1; i < range.to; i++) if (words[i].text === "," && !scene.inQuote(i)) cuts.push(i);
  const last = cuts.at(-1) ?? range.from;
  // "land, houses and an amnesty": the last of several is joined on.
  for (let i = last + 1; i < range.to; i++)
    if (words[i].lower === "and" && words[i - 1].text !== "," && (cuts.length > 0 || words[i + 1]?.tag === "DET")) {
      cuts.push(i);
      break;
    }
  const edges = [range.from, ...cuts, range.to];
  return edges.slice(1).flatMap((to, i) => {
    const item = trimRange(scene, { from: edges[i], to });
    return item.to > item.from ? [item] : [];
  });
}
