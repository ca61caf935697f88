// What an armed group, a movement or a body of the talks is, beside its name.

import type { NameMention } from "../actors/cast.ts";
import { subjectEndingAt } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";
import { headWord } from "./event-phrases.ts";
import { PLACES } from "./frame-words.ts";
import { bodyDescription, isName, kindBefore, setOffPhrase } from "./role-clauses.ts";
import { isSetOffDash, type RoleRange } from "./role-words.ts";

const GROUPS: ReadonlySet<string> = new Set(
  "group movement militia coalition alliance grouping faction party force organisation organization army militants insurgents rebels network front paramilitary council".split(
    " ",
  ),
);

/** Words that say which of several groups one is: "the country's | biggest | rebel army", "| one | of its fronts". */
const WHICH = /^(?:one|main|only|oldest|biggest|largest|strongest|armed|military|political|\w+est)$/;

/** "the country's biggest rebel army, | the Tern Front,": where what a group is begins, before its name and a comma; null where nothing does. */
function apposedBefore(words: readonly Word[], { from, to }: NameMention, at: number): number | null {
  const name = words[from - 1]?.lower === "the" ? from - 1 : from;
  if (name < 3 || words[name - 1].text !== ",") return null;
  const next = words[Math.max(to, at)];
  // "the army, the Tern Front, and Kenya": a list.
  if (next !== undefined && !/^[,.;]$/.test(next.text)) return null;
  if (next?.text === "," && /^(?:and|or)$/.test(words[Math.max(to, at) + 1]?.lower ?? "")) return null;
  const noun = words[name - 2].lower.replace(/s$/, "");
  if (!GROUPS.has(noun) && !GROUPS.has(words[name - 2].lower)) return null;
  const phrase = subjectEndingAt(words, name - 2, 0);
  if (phrase === null) return null;
  const said = words.slice(phrase.from, phrase.to - 1);
  return said.some(({ lower }) => WHICH.test(lower)) && /^(?:DET|NUM|PRON:possessive|PROPN)/.test(said[0]?.tag ?? "")
    ? phrase.from
    : null;
}

const LONGEST_ASIDE = 14;

/** "the Harbour Front (HF), a militant group". */
export function groupRole(words: readonly Word[], mention: NameMention): RoleRange | null {
  let at = mention.to;
  if (words[at]?.text === "(" && words[at + 2]?.text === ")") at += 3;
  if (/^["”’]$/.test(words[at]?.text ?? "")) at++;
  const kind = kindBefore(words, mention.from);
  if (kind !== null) return { from: kind, to: at, rule: "role-body-kind" };
  const apposed = apposedBefore(words, mention, at);
  if (apposed !== null) return { from: apposed, to: at, rule: "role-group-before" };
  if (words[at]?.text !== "," && words[at]?.text !== "—" && !isSetOffDash(words, at)) return null;
  const from = words[mention.from - 1]?.tag === "DET" ? mention.from - 1 : mention.from;
  const described = bodyDescription(words, at);
  if (described !== null) return { from, to: described, rule: "role-body" };
  // "the Orsa Front, Brennia's oldest rebel movement"
  const isOwned =
    words[at].text === "," &&
    words[at + 1]?.tag.startsWith("PROPN") === true &&
    words[at + 2]?.tag === "PART:possessive";
  if (!isOwned && words[at + 1]?.tag !== "DET" && words[at + 1]?.tag !== "ADJ" && words[at + 1]?.tag !== "NOUN")
    return null;
  let end = at + 1;
  let hasGroup = false;
  while (
    end < words.length &&
    end < at + LONGEST_ASIDE &&
    words[end].text !== "," &&
    words[end].text !== "." &&
    !isSetOffDash(words, end) &&
    words[end].text !== ";" &&
    !["that", "which", "who"].includes(words[end].lower)
  ) {
    // "Arlby, the army says": a clause of its own.
    if (/^(VERB|AUX):(past|fin|fin-s|modal)$/.test(words[end].tag)) return null;
    if (GROUPS.has(words[end].lower)) hasGroup = true;
    end++;
  }
  // "Under its council, the Front hereby once more and as of tonight | declares …": too long for an aside.
  if (end === at + LONGEST_ASIDE && !/^[,.;]$/.test(words[end]?.text ?? ".")) return null;
  if (isName(words, at + 1, end)) return null;
  // "a movement that took up arms first against Kenya"
  if (hasGroup && /^(?:that|who)$/.test(words[end]?.lower ?? ""))
    while (end < words.length && !/^[,.;:—]$/.test(words[end].text)) end++;
  if (hasGroup && !PLACES.has(headWord(words, { from: at + 1, to: end }))) return { from, to: end, rule: "role-group" };
  const set = setOffPhrase(words, at, true);
  return set === null ? null : { from, to: set, rule: "role-body" };
}
