// Those who run a state, and the state itself, where no word says whose: "the government", "the junta", "the generals who rule the
// country", "the transitional authorities", "the country". Each stands for the state that the text is about.

import type { ActorName } from "../../domain/claim.ts";
import type { Word } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import type { Discourse } from "./discourse.ts";
import { isStateName } from "./resolve-name.ts";

/** Whose government "the government" is: the state that the text names most. */
export function governedState(discourse: Discourse): ActorName | undefined {
  const titled = discourse.titled.filter((name) => isStateName(discourse, name) && !discourse.hosts.has(name));
  if (titled.length === 1) return titled[0];
  const foremost = discourse.foremost.find((name) => isStateName(discourse, name) && !discourse.hosts.has(name));
  if (foremost !== undefined) return foremost;
  const [most] = [...discourse.counts]
    .filter(([name]) => isStateName(discourse, name) && discourse.homes.has(name) && !discourse.hosts.has(name))
    .sort((a, b) => b[1] - a[1]);
  return most?.[0];
}

/** Nouns for those who hold power, whoever they are. */
const RULERS: ReadonlySet<string> = new Set("junta rulers regime authorities".split(" "));

/** Of those who hold power by arms, such as may be officers and no more. */
const SOLDIERS: ReadonlySet<string> = new Set(
  "generals officers colonels putschists soldiers leaders leadership council command".split(" "),
);

/** What is said of power, and of those who hold it for a while or by force. */
const IN_POWER: ReadonlySet<string> = new Set(
  "ruling military transitional interim provisional caretaker new current central national federal de facto army country's nation's state coup".split(
    " ",
  ),
);

/** Of these, what makes officers rulers. */
const BY_FORCE: ReadonlySet<string> = new Set(["ruling", "coup", "country", "nation"]);

/** The state of "the junta", "the military regime", "the ruling generals", "the generals who run the country"; null for any other phrase. */
export function rulersNamed(phrase: ActorPhrase): ActorName | null {
  const { discourse, words, start, from, to, headEnd, noun, inHead } = phrase;
  if (inHead.length > 0 || words[start].lower !== "the") return null;
  const isRulers = RULERS.has(noun);
  if (!isRulers && !SOLDIERS.has(noun)) return null;
  const before = words.slice(from, headEnd - 1);
  if (!before.every(({ lower, tag, text }) => isOfPower(lower) || tag === "PART:possessive" || text === "-"))
    return null;
  const rules = headEnd < to && rulesTheCountry(words, headEnd, to);
  if (headEnd < to && !rules) return null;
  const isRuling = isRulers || rules || before.some(({ lower }) => BY_FORCE.has(lower));
  // "the generals" alone, in a text about a coup
  const isAlone = noun === "generals" && before.length === 0 && isUnderArms(discourse);
  return isRuling || isAlone ? (discourse.cast.organs.get("junta")?.state ?? governedState(discourse) ?? null) : null;
}

function isOfPower(lower: string): boolean {
  return IN_POWER.has(lower) || lower === "country" || lower === "nation";
}

/** "who run the country", "that seized power", "in power" */
function rulesTheCountry(words: readonly Word[], at: number, to: number): boolean {
  const rest = words.slice(at, to).map(({ lower }) => lower);
  return (
    /^(?:who|that|now|in|running|ruling)$/.test(rest[0]) &&
    rest.some((word) => /^(?:country|nation|power|state|government)$/.test(word))
  );
}

const UNDER_ARMS = new WeakMap<Discourse["sentences"], boolean>();

/** True for a text that speaks of a junta, a coup or military rule. */
function isUnderArms({ sentences }: Discourse): boolean {
  const held = UNDER_ARMS.get(sentences);
  if (held !== undefined) return held;
  const is = sentences.some(({ words }) =>
    words.some(
      ({ lower }, i) =>
        /^(?:junta|coup|putsch)$/.test(lower) ||
        (lower === "power" && /^(?:seized|took|take|taking|grabbed|usurped)$/.test(words[i - 1]?.lower ?? "")) ||
        (lower === "military" && /^(?:rule|rulers|government|regime)$/.test(words[i + 1]?.lower ?? "")),
    ),
  );
  UNDER_ARMS.set(sentences, is);
  return is;
}
