// Whom a clause names behind its verb as those met: neither where, nor on whose word, nor whom another clause tells of.

import type { ActorName } from "../../domain/claim.ts";
import type { NameMention } from "../actors/cast.ts";
import { namesIn, ownsPerson, type Proposition } from "../assembly/draft.ts";
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

/** Whom the subject "talks" names: "the Kenyan talks", but neither where nor what about ("talks on Kenya", "the round in Kenya"). */
export function namesOfMeeting({ scene, subject }: Proposition): readonly ActorName[] {
  if (subject === null) return [];
  const { words, discourse, sentence } = scene;
  const inSubject = discourse.cast.mentions[sentence.number].filter(
    ({ from, to }) => from >= subject.from && to <= subject.to,
  );
  return namesIn(scene, subject).filter(
    (name) => !inSubject.filter((m) => m.name === name).every((m) => m.kind === "state" && isAside(words, m)),
  );
}

function isAside(words: readonly Word[], { from, by, to }: NameMention): boolean {
  if (
    words[to]?.tag === "PART:possessive" ||
    (by === "adjective" && !/^(?:capital|city|town|resort)$/.test(words[to]?.lower ?? ""))
  )
    return false;
  let at = words[from - 1]?.tag === "DET" ? from - 2 : from - 1;
  // "talks in Kenya and Uganda"
  while (at > 1 && /^(?:and|,)$/.test(words[at].lower) && words[at - 1].tag.startsWith("PROPN")) at -= 2;
  const lead = words[at]?.lower ?? "";
  return /^(?:in|at|on|about|over)$/.test(lead) || (by === "capital" && /^(?:to|from)$/.test(lead));
}
