// Whom a clause names behind its verb as those met: neither where, nor on whose word, nor whom another clause tells of.

import type { ActorName } from "../../domain/claim.ts";
import type { NameMention } from "../actors/cast.ts";
import { ownsPerson, type Proposition } from "../assembly/draft.ts";
import type { Word } from "../frames/words.ts";
import { isBehindTown } from "../speakers/hosts.ts";

/** Words behind which another time or another matter is told. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  "since after before when while because where following behest request".split(" "),
);

/** "…, Kenya said on Wednesday": the speaker of the whole. */
function saysSo(words: readonly Word[], { to, titleFrom }: NameMention): boolean {
  return words[titleFrom - 1]?.text === "," && /^VERB:(?:past|fin)/.test(words[to]?.tag ?? "");
}

/** "the Kenyan lake resort of Torvik", "the Ostrel dispute": where people meet or what about. */
function isWhereHeld(words: readonly Word[], { to, kind }: NameMention): boolean {
  if (kind === "person" || words[to]?.tag === "PART:possessive") return false;
  return words
    .slice(to, to + 2)
    .some(
      ({ lower }, i, two) =>
        (i === 0 || /^(?:ADJ|NOUN|PROPN)/.test(two[0].tag)) &&
        /^(?:capital|resort|city|town|hotel|palace|dispute|conflict|crisis|question)$/.test(lower),
    );
}

/** Persons and states named after the verb, places left out. */
export function namesAfter(p: Proposition): readonly ActorName[] {
  const { words, discourse, sentence } = p.scene;
  const names: ActorName[] = [];
  const mentions = discourse.cast.mentions[sentence.number];
  for (const m of mentions) {
    if (m.from < p.group.to || m.to > p.to || m.kind === "place" || names.includes(m.name)) continue;
    // "since Toll met Brek", "before Norway said so": what another clause tells.
    if (words.slice(p.group.to, m.from).some(({ lower }) => ELSEWHERE.has(lower))) break;
    const lead = words[m.titleFrom - 1]?.tag === "DET" && m.kind !== "person" ? m.titleFrom - 2 : m.titleFrom - 1;
    const before = words[lead]?.lower ?? "";
    if (["in", "at", "near", "from", "on"].includes(before) || (before === "to" && m.kind === "state")) continue;
    if (isBehindTown(words, m) || isWhereHeld(words, m) || saysSo(words, m)) continue;
    if ((m.by === "adjective" && words[m.to]?.tag.startsWith("NOUN")) || ownsPerson(words, mentions, m)) continue;
    names.push(m.name);
  }
  return names;
}
