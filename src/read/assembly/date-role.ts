import type { ClaimDate } from "../times/claim-date.ts";
import { clausesOf, headClause } from "./claim-clause.ts";
import { wordAt } from "./date-government.ts";
import { namesByMonth, namesByYear, namesOther, namesText } from "./date-names.ts";
import type { Draft, Scene } from "./draft.ts";
import { isCounted } from "./lasting-state.ts";

// When somebody came into an office: told by "since" in the words that give the office ("premier since 2021", "who has led the Front
// since May") or by the day of the verb that puts him there ("was sworn in on 2 June"). Days of what he does in it date no role.

/** "became", "was sworn in", "took over": verbs of coming into an office or putting somebody in it. */
const INSTALLING: ReadonlySet<string> = new Set(
  "become appoint name elect re-elect reelect nominate designate swear install inaugurate promote make take succeed replace inherit assume".split(
    " ",
  ),
);

/** "has led it", "has been its head", "has acted as go-between": verbs of having an office. */
const HOLDING: ReadonlySet<string> = new Set(
  "be lead head chair serve act run hold rule govern command represent speak mediate direct preside occupy own work oversee manage".split(
    " ",
  ),
);

/** So many words behind the office a day is still of the coming into it: "became premier | late on Monday". */
const NEAR = 3;

/** The date in a sentence that says from when on the role of a draft is held, or null. */
export function dateOfRole(dates: readonly ClaimDate[], first: number, scene: Scene, draft: Draft): ClaimDate | null {
  const { words } = scene;
  const last = words[words.length - 1].end;
  const { clauses, at: clauseAt } = clausesOf(scene);
  const own = headClause(scene, draft);
  for (let d = first; d < dates.length && dates[d].expression.start < last; d++) {
    const date = dates[d];
    if (date.core.start < words[0].start) continue;
    const at = wordAt(words, date.core.start);
    const isWithin = at >= draft.from && at < draft.to;
    if (date.kind !== "date" || namesOther(words, at)) continue;
    if (date.since !== undefined) {
      // "premier since 2021", "premier | since 2021": the words of the office or straight behind them.
      const since = wordAt(words, date.expression.start);
      if (!isWithin && since !== draft.to && !isPastName(scene, draft.to, since)) continue;
      // "who has led the Front since May", but "who has foretold each vote since 1984", "the first premier since 1976".
      const aside = scene.groups.filter(
        (each) => each.from >= draft.from && each.to <= since && each.form === "finite",
      );
      if ((aside.length === 0 || aside.some(({ lemma }) => HOLDING.has(lemma))) && !isCounted(words, draft.from, since))
        return date;
      continue;
    }
    if (namesByMonth(words, at) || namesByYear(words, draft.from, at) || namesText(words, at)) continue;
    // "In August he made his son deputy": the clause of the verb that makes him so.
    const { group } = clauses[clauseAt[at]];
    if (group === null || !INSTALLING.has(group.lemma)) continue;
    // "made his son deputy", not "made a strong showing".
    if (group.lemma === "make" && !/^(?:PRON|PROPN)/.test(words[group.to]?.tag ?? "")) continue;
    const isOwn = clauseAt[at] === own && group.to <= draft.to;
    // "became a contender in a race that turned in May"
    const hasOther = at > draft.to + NEAR || scene.groups.some((each) => each.from >= draft.to && each.from < at);
    if (isWithin ? group.from >= draft.from : isOwn && !hasOther) return date;
  }
  return null;
}

/** "who has led the mission, UNORS, | since May": only the name of what is led stands between. */
function isPastName({ words }: Scene, from: number, to: number): boolean {
  if (to < from + 3 || to > from + 5 || words[from].text !== "," || words[to - 1].text !== ",") return false;
  return words.slice(from + 1, to - 1).every(({ text }) => /^\p{Lu}/u.test(text));
}
