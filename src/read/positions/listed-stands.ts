// Demands told as a list behind a colon: "Their demands are clear: an end to the shelling, the release of the pilots and a vote". What stands
// before the colon must name what somebody wants, by a noun or a verb; each item is then a stand of whoever wants it.
// Weakness: the list is cut at commas and "and", so an item with a comma of its own is cut too.

import type { ActorName } from "../../domain/claim.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { itemsOf } from "../events/itemised-terms.ts";
import { phraseAfter, subjectEndingAt } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";

/** What somebody wants, as the head of a list. */
const WANTED: ReadonlySet<string> = new Set(
  "demand demands list wishes requests aims goals priorities requirements wants needs objectives claims asks calls things".split(
    " ",
  ),
);
const WANTING: ReadonlySet<string> = new Set("want demand seek ask call insist request need".split(" "));
/** Of those nouns, the ones that tell a wish only behind a verb of wanting or having: "has a list", "wants three things". */
const NEEDS_VERB: ReadonlySet<string> = new Set(["list", "things", "needs", "calls", "asks", "claims"]);

/** The drafts of a sentence with the demands that it lists behind a colon; readings of the list as anything else give way. */
export function listedStands(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  const colon = words.findIndex((word, i) => word.text === ":" && !scene.inQuote(i));
  if (colon < 2 || colon + 4 > words.length || words.some((_, i) => i > colon && scene.inQuote(i))) return [...drafts];
  // A clause behind the colon is no list of things.
  if (
    scene.groups.some(
      ({ from, form, isPassive }) => form === "finite" && !isPassive && from > colon && from < colon + 5,
    )
  )
    return [...drafts];
  const holder = holderOf(scene, colon);
  if (holder.length === 0) return [...drafts];
  const items = itemsOf(scene, { from: colon + 1, to: words.length });
  if (items.length < 2) return [...drafts];
  const host = drafts.find(({ from, to, chain }) => from <= colon && to > colon && chain.length > 0);
  const outer = host === undefined || host.chain.at(-1)?.join() === holder.join() ? [] : host.chain;
  // "The front wants three things: …": what somebody is told to want, nobody has said.
  const chain = isSpoken(scene, colon) ? [...outer, holder] : outer;
  const kept = drafts.filter(
    ({ kind, from, to }) => kind === "role" || to <= colon - 1 || (kind === "casualty" && from > colon),
  );
  return [
    ...kept,
    ...items.map((item, i): Draft => ({
      kind: "position",
      from: i === 0 ? startOf(scene, colon, kept) : item.from,
      to: item.to,
      rule: "position-listed",
      cue: null,
      content: item,
      chain,
      actors: holder,
      counterparts: [],
      stance: /^(?:no|end|halt|stop)$/.test(words[item.from].lower) ? "opposes" : "supports",
      modality: "sought",
    })),
  ];
}

/** Nouns and verbs of asking, by which whoever wants something has said so: "Their demands are …", "asked for three things: …". */
const SPOKEN =
  /^(?:demands?|wishes|requests|conditions|calls|claims|asks|list|demanded|demanding|asked|asking|called|insist\w*|requested|presented|tabled|stated|repeated)$/;

/** True where the words before the colon tell of demands that somebody has made. */
function isSpoken({ words }: Scene, colon: number): boolean {
  return words.slice(Math.max(0, colon - 12), colon).some(({ lower }) => SPOKEN.test(lower));
}

/** Where the clause before the colon begins: behind what other claims of the sentence hold. */
function startOf({ words }: Scene, colon: number, kept: readonly Draft[]): number {
  let from = 0;
  for (const draft of kept) if (draft.kind !== "role" && draft.to <= colon) from = Math.max(from, draft.to);
  while (from < colon && /^(?:[,;—–]|and|but)$/.test(words[from].lower)) from++;
  return from;
}

/** Who wants what is listed behind a colon, the last word number before which is `colon - 1`; empty where nobody is told to: the owner of its noun, else the subject of the verb before the colon. */
export function holderOf(scene: Scene, colon: number): readonly ActorName[] {
  const { words, groups, discourse, sentence } = scene;
  const group = groups.findLast((each) => each.form === "finite" && each.to <= colon);
  const resolve = (from: number, to: number): readonly ActorName[] =>
    resolvePhrase(discourse, sentence, { from, to }, true);
  for (let i = Math.max(0, colon - 10); i < colon; i++) {
    const { lower, tag } = words[i];
    if (!WANTED.has(lower) || !tag.startsWith("NOUN")) continue;
    let mark = i - 1;
    while (mark > 0 && /^(?:ADJ|NUM|NOUN)/.test(words[mark].tag)) mark--;
    if (mark >= 0 && words[mark].tag === "PART:possessive") {
      const owner = subjectEndingAt(words, mark - 1, 0);
      if (owner !== null) return resolve(owner.from, owner.to);
    }
    if (mark >= 0 && /^(?:his|her|its|their)$/.test(words[mark].lower) && !NEEDS_VERB.has(lower))
      return resolve(mark, mark + 1);
    if (words[i + 1]?.lower === "of" && !NEEDS_VERB.has(lower)) {
      const owner = phraseAfter(words, i + 2, colon);
      if (owner !== null) return resolve(owner.from, owner.to);
    }
    if (group === undefined || group.isPassive) return [];
    const has = /^(?:have|present|submit|repeat|make|list|arrive|come|table|state|want|demand|seek|bring|set)$/.test(
      group.lemma,
    );
    return has ? subjectOf(scene, group) : [];
  }
  return group !== undefined && group.to >= colon - 2 && WANTING.has(group.lemma) ? subjectOf(scene, group) : [];
}

function subjectOf(scene: Scene, group: Scene["groups"][number]): readonly ActorName[] {
  const subject = subjectBefore(scene.words, group, 0);
  return subject === null || subject.isRelative
    ? []
    : resolvePhrase(scene.discourse, scene.sentence, subject.head, true);
}
