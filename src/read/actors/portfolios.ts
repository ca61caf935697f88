// The fields of an office ("Minister for Trade, Border and Security Affairs Ada Toll"), which stand as names do, before the name.

import type { Word } from "../frames/words.ts";
import { isCapital } from "./name-words.ts";

/** What bodies are called after, and offices are for: what they strive for, look after or decide on. */
export const FIELDS: ReadonlySet<string> = new Set(
  (
    "democracy justice development change unity concord harmony peace progress freedom freedoms liberty equality solidarity reform reforms renewal reconciliation independence resistance liberation salvation " +
    "defence defense cooperation co-operation security trade commerce industry labour labor culture education health welfare agriculture food finance economy planning energy water mines mining " +
    "tourism transport transportation communications communication information technology science sciences research innovation human rights affairs refugees refugee migration environment climate humanitarian " +
    "relief rehabilitation reconstruction reintegration disarmament demobilization demobilisation strategic international studies policy analysis missing families victims women children youth sports sport social " +
    "political economic stability growth prosperity dignity truth memory dialogue elections statistics standards integration federalism socialism homeland land lands sovereignty territories displaced persons " +
    "disaster emergency crime drugs terrorism nuclear atomic alternative action accountability transparency monitoring verification mediation coordination support protection prevention foreign commonwealth " +
    "interior home religious religion endowments petroleum oil gas fisheries forestry housing infrastructure investment investments works public law order recovery resettlement repatriation hostages prisoners " +
    "captives missing martyrs veterans workers peasants farmers patriots arts letters history heritage control arms conflict resolution governance integrity conduct discipline truce ceasefire border borders boundary " +
    "legal regional local external internal issues matters"
  ).split(" "),
);

/** Offices of state that a field stands before or behind: "Harbour Affairs Minister", "Minister for Harbour Affairs". */
export const HELD_OFFICES: ReadonlySet<string> = new Set(
  "minister secretary spokesman spokeswoman spokesperson commissioner director ambassador envoy coordinator chairman chairwoman president governor negotiator adviser advisor chief commander undersecretary ombudsman leader head prosecutor inspector marshal speaker judge justice sen. sen gov. rep. senator congressman congresswoman".split(
    " ",
  ),
);

/** Those of them that have a portfolio; a leader or director "of Relief Works" has a body. */
const WITH_PORTFOLIO = /^(?:ministers?|secretar(?:y|ies)|undersecretary|commissioner|ombudsman|advis[eo]r)$/;

/** Most words of the fields of one office. */
const LONGEST = 12;

/** "Minister of Justice and Human | Rights": where the office begins whose fields the word at `last` ends; -1 where it ends none. */
export function officeOfField(words: readonly Word[], last: number): number {
  if (words[last] === undefined || !FIELDS.has(words[last].lower)) return -1;
  for (let i = last; i > 0 && last - i < LONGEST; i--) {
    const { lower, text } = words[i];
    if (/^(?:of|for)$/.test(lower)) return WITH_PORTFOLIO.test(words[i - 1].lower) ? i - 1 : -1;
    // "the minister for trade, Border Security Affairs": fields are listed all in capitals.
    if (!isCapital(words[i]) && text !== "," && text !== "-" && !/^(?:and|the)$/.test(lower)) return -1;
  }
  return -1;
}

/** "Security Affairs | Ada Toll": where, in a stretch of capitals, the fields of an office end and the name behind it begins. */
export function behindFields(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) if (FIELDS.has(words[i].lower) && officeOfField(words, i) >= 0) return i + 1;
  return from;
}

/** "Minister for | Consular Affairs": a stretch of capitals that is all field, whatever it is called, and nobody's name. */
export function isAllField(words: readonly Word[], from: number, to: number): boolean {
  if (!/^(?:of|for)$/.test(words[from - 1]?.lower ?? "") || !WITH_PORTFOLIO.test(words[from - 2]?.lower ?? ""))
    return false;
  return to - from <= 2 || FIELDS.has(words[to - 1].lower);
}
