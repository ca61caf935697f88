// What caused a toll, told in the clause that gives it: "[a roadside bomb in Arlby] killed two", "four died in [a clash with soldiers on the
// island]". The cause is a happening of its own where its words tell more than its noun: what kind, whose, between whom or where.
// Weakness: a cause taken up from an earlier sentence by an indefinite phrase is told twice.

import type { ActorName } from "../../domain/claim.ts";
import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import { beforeLapse } from "../frames/time-adverbials.ts";
import type { Word } from "../frames/words.ts";
import { ATTACKS } from "./frame-words.ts";
import { HAPPENINGS, ownerOf, phraseEnd } from "./noun-incidents.ts";
import { phraseStart } from "./noun-event-phrases.ts";
import { MISHAPS } from "./public-deeds.ts";

const WEAPONS: ReadonlySet<string> = new Set(
  "mine landmine bomb bombs grenade shell rocket rockets missile missiles drone drones mortar mortars explosives blast gunfire crossfire".split(
    " ",
  ),
);
/** What leads to the cause behind the harm: "in a clash", "by a mine", "during riots". */
const LEADS: ReadonlySet<string> = new Set("in by during after following from amid under".split(" "));
/** Nouns among the attacks that name a people's choice rather than harm. */
const NO_CAUSE: ReadonlySet<string> = new Set(
  "election elections referendum vote ballot poll polls evacuation flight trial census".split(" "),
);

/** The causes of the tolls of a sentence that no incident tells yet. */
export function tollCauses(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  const found: Draft[] = [];
  for (const toll of drafts) {
    if (toll.kind !== "casualty" || toll.modality === "denied") continue;
    for (let i = toll.from; i < toll.to; i++) {
      const { lower, tag } = words[i];
      if (!tag.startsWith("NOUN") || !isCause(lower) || scene.inQuote(i)) continue;
      if (words[i + 1]?.tag.startsWith("NOUN") || words[i + 1]?.text === "-") continue;
      const from = phraseStart(words, i);
      const to = Math.min(phraseEnd(words, i + 1), toll.to);
      const isLed = LEADS.has(words[from - 1]?.lower ?? "");
      const isSubject = isLed
        ? false
        : scene.groups.some((group) => group.form === "finite" && group.from >= to && group.from <= to + 1);
      if ((!isLed && !isSubject) || !tellsMore(words, from, i, to)) continue;
      const isTold = [...drafts, ...found].some(
        (other) =>
          other.kind === "incident" && other.from <= i && other.to > i && other.to - other.from < 3 * (to - from),
      );
      if (isTold) continue;
      found.push({
        kind: "incident",
        from,
        to,
        rule: "incident-cause",
        cue: null,
        content: null,
        chain: toll.chain,
        actors: doersOf(scene, from, i, to),
        counterparts: [],
        stance: "neutral",
        modality: "asserted",
      });
    }
  }
  return found;
}

function isCause(noun: string): boolean {
  return (
    !NO_CAUSE.has(noun) &&
    (WEAPONS.has(noun) || ATTACKS.has(noun) || MISHAPS.has(noun) || (HAPPENINGS.has(noun) && ATTACKS.has(noun)))
  );
}

/** True where the phrase is first told and says where, whose or between whom: "the attack" only takes up what is known. */
function tellsMore(words: readonly Word[], from: number, head: number, to: number): boolean {
  const first = words[from];
  const isKnown =
    first.tag.startsWith("PRON") || (first.tag === "DET" && !/^(?:an?|another|two|three)$/.test(first.lower));
  const behind = to - head - 1;
  if (isKnown) return behind >= 2 && words.slice(head + 1, to).some((word) => /^(?:PROPN|NUM)/.test(word.tag));
  return behind >= 2;
}

/** Between whom, else whose. */
function doersOf(scene: Scene, from: number, head: number, to: number): readonly ActorName[] {
  const between = scene.words[head + 1]?.lower === "between" ? namesIn(scene, { from: head + 2, to }) : [];
  return between.length > 0 ? between : ownerOf(scene, from, head);
}

/** What two do to each other, of which nobody knows whose victims they were. */
const FIGHTS: ReadonlySet<string> = new Set("battle fight clash skirmish struggle war feud".split(" "));

/** The tolls with whoever did the deed told inside them: "gunmen attacked a bus, killing four"; not so "a day after gunmen attacked", "as rebels and gangs battled". */
export function withDoers({ words, groups }: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((toll) => {
    if (toll.kind !== "casualty" || toll.actors.length > 0) return toll;
    const deed = drafts.find(
      (other) =>
        other.kind === "incident" &&
        other.actors.length > 0 &&
        other.modality === "asserted" &&
        (other.from <= toll.from + 1 || beforeLapse(words, toll.from, other.from - 1) === other.from - 1) &&
        other.from >= toll.from - 1 &&
        other.to <= toll.to + 1 &&
        !groups.some(({ lemma, main }) => FIGHTS.has(lemma) && main >= other.from && main < other.to),
    );
    return deed === undefined ? toll : { ...toll, actors: deed.actors };
  });
}
