// What may stand behind a verb of taking sides, by what it makes of the stand: an allegation that is waved off, a thing that is wanted not to
// be, an accord that is blamed once it is there.

/** What is said against somebody, behind a verb that waves it off. */
export const ALLEGATION =
  /^ (?:off |aside |away )?(?:(?:an?|the|these|those|such|any|all|its|his|her|their|as|\w+'s|[a-z]+n|earlier|latest) ){0,3}(?:accusations?|allegations?|claims?|charges?|remarks?|comments?|taunts?|jibes?|complaints?|reports?|suggestions?|criticism|speculation|gossip|hearsay|innuendo|conspiracy theor(?:y|ies)|talk of|talk that|figures?|rumou?rs?|insinuations?|case|trial|indictments?|proceedings|prosecution|estimates?|account|version of events|reproach(?:es)?|rebukes?|reprimands?|blame|censure|smears?|slurs?|fears?|concerns?|worries|doubts|findings|arguments?|assertions?|contentions?|(?:descriptions?|characteri[sz]ations?|portrayals?) of|(?:notion|idea|view|theory|premise|perception|impression|assumption|thesis) that) /;

/** What follows a verb of wanting where a thing is wanted not to be. */
const OPPOSING_OBJECT =
  /^ (?:that )?(?:the )?(?:(?!(?:guarantees?|assurances?|commitments?|pledges?|promises?|undertakings?) )\w+ ){0,5}(?:reject|refuse|(?<!(?:that|who|which) (?:have|has|had|did|do|does|are|is) )not(?! only)|no(?! (?:later|less|more|fewer|earlier|sooner))|never|leaving out|omitting|excluding|abandon|stay out|drop|scrap|suspend|refrain|cease|break off|broken off|call off|called off|boycott|think again|tear (?:\w+ )?up|rip up|ditch|annul|repeal|rescind|revoke) /;
/** "asked for the clause to be taken out", "demanded that the treaty be annulled": a text, a part of one or a decision that is not to be. */
const TAKEN_AWAY =
  /^ (?:for |that )?(?:(?:it|them|this|these|those|both) |(?:\S+ ){0,5}?(?:texts?|drafts?|plans?|proposals?|deals?|treaty|treaties|accords?|agreements?|pacts?|memorandums?|memoranda|protocols?|declarations?|clauses?|articles?|passages?|provisions?|paragraphs?|sentences?|words?|phrases?|references?|mentions?|points?|lines?|amendments?|decrees?|laws?|bills?|votes?|elections?|referendums?|appointments?|decisions?|rulings?|truces?|ceasefires?|summits?) (?:\S+ ){0,4}?)(?:to be|be|should be|must be) (?:\w+ly )?(?:annulled|scrapped|dropped|deleted|struck|cut|removed|cancelled|canceled|repealed|rescinded|revoked|abolished|withdrawn|shelved|reversed|overturned|abandoned|suspended|torn up|taken out|left out|thrown out|called off) /;

/** True where what is wanted, told behind the verb, is that a thing not be: "to drop the clause", "that the treaty be annulled". */
export function isWantedAway(after: string): boolean {
  return OPPOSING_OBJECT.test(after) || TAKEN_AWAY.test(after);
}

/** "begged her not to stop": what is not to be ended is wanted. */
export const NOT_ENDED =
  / not to (?:stop|leave|abandon|end|break|quit|give up|withdraw|walk|delay|halt|reject|suspend|forget|desert|drop|cut|close|waver|relent|exclude|forsake|betray) /;

/** "wants them gone", "wants the clause dropped". */
export const UNWANTED =
  /^ (?!to )(?:[\w'-]+ ){1,5}(?:gone|(?<!(?:carried|thought|worked|spelled|spelt|laid|set|handed|paid|rolled|played|sorted|ironed|drawn|filled|found) )out|excluded|barred|expelled|scrapped|dropped|removed|shelved|struck|abolished|disbanded|kept out) /;

/** What is concluded, and blamed as something: no longer a proposal to be refused. */
export const CONCLUDED =
  /^ (?:the|this|that|its|their|both) (?:\S+ )?(?:ceasefire|truce|accord|agreement|deal|pact|treaty|declaration|signing|release|withdrawal|pause|swap|exchange) (?:\S+ )?as /;
/** Occasions, rulings and threats: what somebody waves off as this or that is judged, and no stand on a proposal. */
export const OCCASIONS =
  /^ (?:the|this|that|its|their|both|any) (?:\S+ ){0,2}?(?:summit|meeting|talks|gathering|round|session|conference|negotiations|visit|elections?|vote|referendum|ruling|verdict|judge?ment|threats?|protests?|rally|strike) (?:\S+ ){0,3}?as /;

/** Acts of speech whose denial denies that they were done: "said Sweden had never asked for it". */
export const UTTERED: ReadonlySet<string> = new Set(
  "promise pledge agree offer propose ask demand request suggest commit undertake consent vow call".split(" "),
);

/** Verbs of standing in the way, behind "vowed to" and the like. */
export const OPPOSING: ReadonlySet<string> = new Set(
  "resist oppose fight block veto reject refuse boycott thwart prevent stop defy derail sabotage sink scrap ignore".split(
    " ",
  ),
);
/** "vowed that it would ignore the ruling" */
export const OPPOSING_CLAUSE =
  / (?:will|would|shall) (?:never|not|ignore|defy|resist|oppose|fight|block|veto|reject|refuse|boycott|disregard) /;

/** What calls a thing said untrue, behind "as". */
export const AS_UNTRUE =
  / as (?:“ )?(?:an? )?(?:“ )?(?:\w+ )?(?:invention|fabrication|lies?|propaganda|absurd|false|baseless|nonsense|fake|fiction|untrue|unfounded|slander|smear|spin|speculation|rumou?rs?|hearsay|gossip|fantasy|myth|hoax|witch-?hunt|witch - hunt|vendetta|frame-?up|libel|politically motivated) /;
