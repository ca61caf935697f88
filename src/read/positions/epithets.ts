// Praise and blame by what a step is called or by what is felt at it: "branded the levy an act of bullying", "voiced regret at the decision".
// The step stands right behind the word that names it, the name or the feeling right beside it, so that a hard word about people or about
// a deed of violence is no verdict on a step.
// Weakness: a name nobody listed ("called the vote a carnival") says nothing.

import type { Stance } from "../../domain/claim.ts";
import { phrasePattern, type PhrasePattern } from "../frames/phrase-pattern.ts";
import type { Scene } from "../assembly/draft.ts";

/** Things done, decided or proposed that somebody may praise or blame, beside those of a negotiation: "the levy", "the sending of a nun". */
const STEP =
  "(?:plans?|proposals?|deals?|agreements?|accords?|pacts?|treat(?:y|ies)|truces?|ceasefires?|texts?|drafts?|drafting|resolutions?|documents?|papers?|communiqu[ée]s?|declarations?|" +
  "statements?|ideas?|notions?|offers?|initiatives?|steps?|moves?|decisions?|choices?|measures?|lev(?:y|ies)|dut(?:y|ies)|tariffs?|tax(?:es)?|fees?|tolls?|bans?|sanctions|" +
  "embargo(?:es)?|laws?|bills?|decrees?|orders?|rulings?|verdicts?|votes?|ballots?|elections?|polls?|referendums?|exercises?|results?|outcomes?|news|announcements?|" +
  "exchanges?|swaps?|releases?|handovers?|withdrawals?|pull-?outs?|redeployments?|deployments?|closures?|reopenings?|openings?|suspensions?|expulsions?|appointments?|" +
  "nominations?|amnest(?:y|ies)|pardons?|concessions?|compromises?|formulas?|arrangements?|settlements?|summits?|conferences?|timetables?|extensions?|pauses?|signings?|" +
  "signatures?|clauses?|articles?|provisions?|guarantees?|commitments?|pledges?|gestures?|budgets?|reforms?|annexations?|mandates?|terms|provisos?|invitations?|" +
  "sending|emptying|freeing|lifting|closing|reopening|opening|signing|freezing|sharing|splitting|granting|naming|scrapping|recognition|accession|breakthroughs?)";
const DETERMINER = "(?:the|this|that|these|those|its|his|her|their|such|an?|both|\\S+ (?:'s|'))";

/** Some words, none of which ends a clause or leads in what belongs to the step. */
const NEAR = "(?:(?!(?:of|by|on|in|at|that|who|which) )[^ ,;:.]+ ){0,4}?";
const ON = "(?:(?!(?:that|who|which|because|but|not|n't|if) )[^ ,;:.]+ ){0,8}?";

const LABELS =
  "(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|dub(?:s|bed|bing)?|deem(?:s|ed|ing)?|term(?:s|ed|ing)?|describ(?:es?|ed|ing)|" +
  "pronounc(?:es?|ed)|liken(?:s|ed)?|compar(?:es?|ed)|derid(?:es?|ed)|decr(?:y|ies|ied)|denounc(?:es?|ed|ing)|condemn(?:s|ed|ing)?|" +
  "slam(?:s|med)?|deplor(?:es?|ed)|dismiss(?:es|ed)?|mock(?:s|ed)?|attack(?:s|ed)?|lambast(?:es?|ed)|critici[sz](?:es?|ed)|hail(?:s|ed|ing)?|prais(?:es?|ed)|laud(?:s|ed)?|" +
  "welcom(?:es?|ed)|celebrat(?:es?|ed)|applaud(?:s|ed)?|defend(?:s|ed)?)";
/** Verbs of holding a view, of which "it" need not be a step: "found it useless to go on". */
const HOLDS = "(?:consider(?:s|ed)?|regard(?:s|ed)?|view(?:s|ed)?|sees?|saw|finds?|found)";

const BAD =
  "(?:shams?|farces?|charades?|masquerade|theatre|circus|comed(?:y|ies)|jokes?|hoax|mocker(?:y|ies)|travest(?:y|ies)|parod(?:y|ies)|provocations?|bullying|blackmail|extortion|robber(?:y|ies)|theft|plunder|looting|" +
  "piracy|aggression|warfare|siege|strangulation|stranglehold|coup|putsch|betrayals?|treason|treacher(?:y|ies)|surrender|capitulation|sell-?out|appeasement|humiliations?|insults?|slap|affront|outrage|disgrace|" +
  "scandal|shame|mistake|blunder|error|folly|madness|lunacy|suicide|disaster|catastrophe|calamity|tragedy|nightmare|horror|poison|trap|ruse|trick|ploy|gimmick|stunt|fraud|swindle|cheat|fig leaf|" +
  "whitewash|cover-up|devil|step back(?:wards?)?|backward step|setback|defeat|gifts? to|gift for|prize for|reward for|lifeline to|licence to|license to|blank cheque|blank check|death sentence|death warrant|death blow|death knell|" +
  "interference|meddling|intrusion|violation|breach|usurpation|land grab|power grab|colonialism|colonial|imperialism|dictate|diktat|ultimatum|bribe|bribery|nonsense|hypocrisy|cynicism|cynical|" +
  "illegal|unlawful|unconstitutional|unjust|unfair|unbalanced|lopsided|one-sided|biased|unhelpful|unacceptable|unfortunate|regrettable|dangerous|reckless|premature|hasty|pointless|futile|useless|worthless|meaningless|hollow|empty|" +
  "toothless|flawed|shameful|disgraceful|outrageous|scandalous|insulting|humiliating|absurd|ridiculous|foolish|stupid|irresponsible|illegitimate|disappointing|inadequate|insufficient|too little|too late|badly|cruel|inhuman|inhumane|unworthy|arbitrary|punitive|hostile|unfriendly)";
const GOOD =
  "(?:dividends?|victor(?:y|ies)|triumphs?|success(?:es)?|breakthroughs?|milestones?|landmarks?|achievements?|turning points?|watershed|new (?:dawn|era|chapter|page|start|beginning)|(?:good|promising|important|first) (?:start|beginning)|a (?:start|beginning)|" +
  "steps? (?:forwards?|towards?|in the right direction)|gestures? of (?:courage|goodwill|good will|trust|faith)|courage|blessing|boon|relief|godsend|gift of|ray of hope|glimmer|" +
  "historic|courageous|brave|bold|wise|generous|fair|just|balanced|sensible|reasonable|encouraging|promising|constructive|welcome|vital|excellent|remarkable|extraordinary|" +
  "proof that|opportunity|chance for|strongest|finest|(?:great|good|major|important|significant|positive|vital|meaningful|crucial|necessary|right|real|profound) (?:and \\S+ )?(?:step|news|move|decision|milestone|progress|gesture|deed|agreement|result|thing))";

const REGRET =
  "(?:regrets?|dismay|disappointment|displeasure|anger|fury|rage|outrage|indignation|disgust|horror|alarm|fears?|concerns?|shock|sorrow|sadness|unease|bitterness|frustration|misgivings|disquiet|anxiety|consternation|reservations)";
const JOY =
  "(?:joy|delight|satisfaction|relief|pleasure|gratitude|appreciation|happiness|pride|contentment|elation|enthusiasm)";
const UTTERS =
  "(?:voic(?:es?|ed|ing)|express(?:es|ed|ing)?|convey(?:s|ed)?|regist(?:ers|ered)|show(?:s|ed)|sp(?:oke|eaks?) of|t(?:ells?|old) of|not(?:es|ed) with|reacted with|responded with|greeted|declar(?:es?|ed)|announced|conveyed|confess(?:es|ed) (?:to )?)";

/** "called the levy a robbery", "described the vote as theft", "called it a gift to the enemy". */
const named = (epithet: string): PhrasePattern =>
  phrasePattern(
    new RegExp(
      `(?<! (?:not|n't|never|hardly|cannot|nobody|would)) (?:${LABELS} (?:it|this|that|these) |(?:${LABELS}|${HOLDS}) ${DETERMINER} ${NEAR}${STEP} (?:(?:of|on|to|for|in|by|from|with|between|at) ${ON})?)(?!by )${ON}${epithet} `,
    ),
  );
/** "the law was described by Norway as theft", "a step condemned as a siege". */
const namedOf = (epithet: string): PhrasePattern =>
  phrasePattern(
    new RegExp(
      ` ${STEP} (?:, )?(?:(?:which|that|was|were|is|are|has been|have been|had been|been) ){0,3}(?:\\w+ly )?(?:called|branded|labelled|labeled|dubbed|deemed|termed|described|considered|regarded|viewed|seen|denounced|condemned|derided|hailed|praised|lauded) (?:as |by ${ON}as )?${ON}${epithet} `,
    ),
  );
/** "the accord was a mockery", "the guarantees were the strongest ever". */
const isOf = (epithet: string): PhrasePattern =>
  phrasePattern(
    new RegExp(
      ` (?:the|this|that|these|its|their|his) (?:\\S+ ){0,3}?${STEP} (?:is|was|are|were|remains?|remained|amounts? to|amounted to|'s|would be|had been|has been|constitutes?|represents?|means?|meant) (?:now |still |also |simply |nothing (?:but|less than) |little (?:more|better) than |no more than )?(?:an? |the |“ |pure |sheer |\\S+ly |very |political |economic |moral |national ){0,3}${epithet} `,
    ),
  );
/** "voiced deep regret at the decision", "spoke of “immense fear” at the emptying of the jails". */
const feltAt = (feeling: string): PhrasePattern =>
  phrasePattern(
    new RegExp(
      ` ${UTTERS} (?:\\S+ ){0,4}?${feeling} (?:and \\S+ )?(?:at|over|about|with|in|for|on) ${DETERMINER} ${NEAR}${STEP} `,
    ),
  );
/** "complained that the resolution fell short": a step that is said to fall short or to give too much. */
const LACKS = phrasePattern(
  new RegExp(
    ` (?:complain|lament|grumbl|grip|protest|bemoan|regret|moan|whin|fum)\\w* (?:bitterly |loudly |on \\S+ )?that (?:the|this|that|its|their) (?:\\S+ ){0,4}?${STEP} (?:of (?:\\S+ ){1,4}?)?(?:fell|falls|went|goes|did|does|had|has|was|were|is|are|said|says|made|makes|gave|gives|ignored|ignores|left|leaves|lacked|lacks|failed|fails|contained|contains|rewarded|rewards|omitted|omits|offered|offers|would) `,
  ),
);
/** "regretted the decision", "laments the closure of the mission". */
const RUES = phrasePattern(
  new RegExp(` (?:regret|lament|bemoan|bewail|rue|mourn)(?:s|e?d|t?ed|ing)? ${DETERMINER} ${NEAR}${STEP} `),
);
const GIVES_AWAY = phrasePattern(
  / (?<!(?:not|n't) )(?:sign|wr[io]t|hand|giv|gave|issu|grant)\w* (?:\S+ ){0,4}?(?:blank cheques?|blank checks?|carte blanche|free hand|lifeline|licence to|license to|fig leaf|free gift) /,
);

const ONES_NAMED: readonly (readonly [PhrasePattern, Stance])[] = [
  [named(BAD), "opposes"],
  [namedOf(BAD), "opposes"],
  [isOf(BAD), "opposes"],
  [feltAt(REGRET), "opposes"],
  [LACKS, "opposes"],
  [RUES, "opposes"],
  [GIVES_AWAY, "opposes"],
  [named(GOOD), "supports"],
  [namedOf(GOOD), "supports"],
  [isOf(GOOD), "supports"],
  [feltAt(JOY), "supports"],
];

/** What an act of praise or blame is for, right behind its verb: "the news", "the sending of a nun", "it as". */
const ITS_STEP = new RegExp(`^ (?:${DETERMINER} ${NEAR}${STEP} |(?:it|this) as )`);

/** True where the words behind a verb of praise or blame begin with a step. */
export function isOfStep(behind: string): boolean {
  return ITS_STEP.test(behind);
}

/** The stance that a name or a feeling gives to words about a step; neutral where there is none. Words as in `phrasePattern`. */
export function stanceOfEpithet({ met }: Scene, said: string): Stance {
  if (!ONES_NAMED.some(([pattern]) => pattern.mayMatch(met))) return "neutral";
  const phrase = said
    .replace(/ [“”"](?= )/g, "")
    .replace(/ (?:by no means|in no way|no kind of|anything but|far from) (?:an? |the )?(?:\S+ (?:of )?){1,2}/g, " ");
  return ONES_NAMED.find(([pattern]) => pattern.test(phrase, met))?.[1] ?? "neutral";
}
