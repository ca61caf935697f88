// "Kenyan jets bombed four villages. Depots had been hit, the military said": the army that speaks of a strike is that of whoever struck,
// not the one named last. Weakness: an army that tells of being struck goes by the same rule unless the sentence counts losses.

import type { ActorName } from "../../domain/claim.ts";
import type { NameMention } from "../actors/cast.ts";
import { adjectiveOf } from "../actors/geography.ts";
import type { Sentence, Word } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";

/** What strikers do in a sentence by their nouns alone: "Kenyan strikes left four dead". */
const BLOWS: ReadonlySet<string> = new Set(
  "strikes strike airstrikes airstrike raids raid shelling bombing bombardment fire".split(" "),
);

/** What strikes for a state. */
const STRIKERS: ReadonlySet<string> = new Set([
  ...BLOWS,
  ..."jets jet warplanes warplane aircraft planes drones drone helicopters helicopter missiles missile rockets artillery guns gunners tanks gunboats warships troops forces soldiers commandos snipers bombs shells".split(
    " ",
  ),
]);

/** What is done to the other side. */
const STRIKES: ReadonlySet<string> = new Set(
  "bomb bombard shell strike hit attack raid pound target kill wound destroy storm strafe flatten shoot fire blast launch assassinate".split(
    " ",
  ),
);

/** Own men, whose loss the struck side tells. */
const OWN_MEN: ReadonlySet<string> = new Set("soldiers soldier troops servicemen conscripts personnel".split(" "));

/** "the army", "the military" behind a strike by one state: the army of that state; null where nobody struck. */
export function armyOfDoer(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, from, to, headEnd, noun, asSource } = phrase;
  if (!asSource || headEnd !== to || headEnd - from !== 1 || words[from - 1]?.lower !== "the") return null;
  if (noun !== "army" && noun !== "military") return null;
  if (words.some(({ lower }) => OWN_MEN.has(lower))) return null;
  const before = discourse.sentences[sentence.number - 1];
  const doer =
    strikerIn(phrase, sentence, from) ??
    (before?.paragraph === sentence.paragraph ? strikerIn(phrase, before, before.words.length) : null);
  if (doer === null) return null;
  const named = `${adjectiveOf(doer, discourse.cast.adjectives)} `;
  // "the army" of a state whose military the text has by name
  const other = [...discourse.organs.values()].find((name) => name === `${named}army` || name === `${named}military`);
  return other ?? `${named}${noun}`;
}

/** The state whose weapons or men strike before a word of a sentence; null for none or several. */
function strikerIn({ discourse }: ActorPhrase, sentence: Sentence, limit: number): ActorName | null {
  const { words } = sentence;
  const found = new Set(
    discourse.cast.mentions[sentence.number]
      .filter((m) => m.kind === "state" && m.to < limit && isDoer(words, m))
      .map((m) => m.name),
  );
  return found.size === 1 ? [...found][0] : null;
}

/** "Kenyan jets bombed", "Kenya shelled", "shelled by Kenyan guns", "Kenyan strikes killed": who acts, in none of the places of who suffers. */
function isDoer(words: readonly Word[], { from, to, by }: NameMention): boolean {
  const lead = words[from - 1];
  // "On Monday Kenyan jets …" has its day between; "as Kenyan jets bombed" opens a clause.
  if (lead !== undefined && lead.lower !== "by" && /^(?:ADP|VERB)/.test(lead.tag)) return false;
  const next = words[to]?.tag === "PART:possessive" ? to + 1 : to;
  const isForce = STRIKERS.has(words[next]?.lower ?? "");
  if (!isForce && by === "adjective") return false;
  const end = isForce ? next + 1 : to;
  if (lead?.lower === "by") return isForce && words.slice(0, from - 1).some(({ lemma }) => STRIKES.has(lemma));
  if (isForce && BLOWS.has(words[next].lower)) return true;
  for (let i = end; i < Math.min(words.length, end + 4); i++) {
    if (words[i].tag.startsWith("VERB")) return STRIKES.has(words[i].lemma) && !isPassive(words, i);
    if (!/^(?:ADV|AUX|PART)/.test(words[i].tag)) return false;
  }
  return false;
}

function isPassive(words: readonly Word[], verb: number): boolean {
  return words[verb].tag === "VERB:part" && /^(?:is|are|was|were|been|being)$/.test(words[verb - 1]?.lower ?? "");
}
