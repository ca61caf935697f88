// Nouns for what somebody is to others: office, kin, trade.

import { OFFICES } from "../actors/person-words.ts";
import type { Word } from "../frames/words.ts";

/** What somebody is to somebody else. */
export const KIN: ReadonlySet<string> = new Set(
  "son daughter wife husband brother sister cousin nephew father mother son-in-law law ally confidant friend widow nemesis rival successor predecessor veteran colleague partner lieutenant protege protégé mentor patron uncle aunt grandson granddaughter stepson heir second-in-command understudy classmate comrade godfather compatriot namesake spouse fiancee counterpart".split(
    " ",
  ),
);

/** What people are by trade or standing, where no office is meant. */
const TRADES: ReadonlySet<string> = new Set(
  (
    "interlocutor emissary plenipotentiary middleman go-between broker intermediary treasurer rabbi monk nun priest pastor elder chieftain " +
    "journalist reporter columnist correspondent editor commentator author novelist poet lecturer scholar economist scientist physicist " +
    "physician surgeon nurse teacher trader engineer architect pilot soldier detective magistrate advocate barrister solicitor ombudsman " +
    "ombudswoman inspector auditor dean rector provost principal headmaster chaplain legislator congressman congresswoman councillor " +
    "councilor candidate nominee incumbent contender frontrunner regent monarch boss kingpin mastermind ringleader exile defector dissident " +
    "survivor spokesperson co-founder co-chair undersecretary attache attaché consul legate nuncio organiser organizer campaigner blogger " +
    "statesman stateswoman tribesman clansman guerrilla rebel financier industrialist publisher filmmaker theologian jurist mayor-elect " +
    "president-elect parliamentarian backbencher technocrat bureaucrat trustee secretary-designate constitutionalist strategist pollster"
  ).split(" "),
);

/** "minister", "son", "teacher": what a person may be said to be. */
export function isOfficeNoun(word: Word): boolean {
  return (
    (OFFICES.has(word.lower) && !(word.lower === "general" && word.tag === "ADJ")) ||
    KIN.has(word.lower) ||
    TRADES.has(word.lower)
  );
}
