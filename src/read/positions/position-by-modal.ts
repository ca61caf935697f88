import { wordList } from "../../kit/word-list.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { SAYING } from "../speakers/cues.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { phraseOf } from "../frames/words.ts";
import { COULD_GIVE, CUT_BACK, GIVEN, PROMISES_NOTHING, UNWILLED } from "./conduct-verbs.ts";
import { isActor, isOwnPeople, isOwnSide } from "./position-holder.ts";

/** What somebody is to do, by the words that say so: "needed to", "it is time to", "is a necessity". */
const DUTY = phrasePattern(
  / (?:needs?|needed|has|have|had|'ve|got|ought) to | (?:is|was|it's|'s) (?:now )?(?:up to|for|incumbent on|incumbent upon) (?:\S+ ){1,5}?(?:, )?to | it (?:is|was|'s) (?:now )?(?:up to|for) (?:\S+ ){1,10}?to (?:decide|choose|determine|settle|resolve|judge|act|find|agree|say|solve|move) | (?:duty|responsibility|obliged|obligation) to | (?:is|was|'s|remains) (?:\S+ ){0,3}(?:task|job|duty|responsibility|obligation) of (?:\S+ ){1,10}?to | (?:is|was|'s|be) (?:now )?(?:high )?time (?:to|for|that) | (?:the )?(?:time|moment|hour) (?:has|had|is|was) (?:now )?(?:come|ripe|here) (?:to|for) | (?:is|was|are|were|be|remains?|remained) (?:“ )?(?:an? |absolutely |urgently )?(?:\w+ )?(?:necessity|must|imperative|indispensable|needed|required|sine qua non|overdue|necessary|essential) /,
);
const EVERYONE =
  /^ (?:“ )?(?:you (?!must |should |ought )|(?:nobody|no one|one|(?:everyone|everybody|every one|each|all|most) of (?:us|you)|we all) )(?:(?:will|would|should|must|has|have|ought|is|are|needs?) )/;
/** "Nobody should mistake it for peace": what is not to be thought is no demand. */
const NO_DEMAND =
  / (?:nobody|no one|none|noone|you|we|one|people) (?:should|must|ought to) (?:not |never |n't )?(?:mistake|doubt|forget|underestimate|overestimate|imagine|pretend|confuse|be (?:surprised|astonished|amazed|shocked|puzzled|startled|taken aback|fooled|deceived|under any illusions?|in any doubt)|have any (?:doubts?|illusions?)|think that|believe that) /;
const ONLY_SEEN = / (?:needs?|needed|has|have|had) to be (?:done|seen|discussed|resolved|clarified) /;
/** "You get specific about what is required", but not "what is needed is a truce". */
const WHATEVER = / what (?:is|was|'s) (?:needed|required|necessary) (?!(?:now |today |here )?(?:is|was|are) )/;
/** "Residents have had to do without water", "had to be postponed because": what came to be, no demand. */
const HAD_TO =
  / (?:have|has|had|'ve|'d) had to | (?:i|we) had to | had to (?:be (?:postponed|cancelled|canceled|called off|put off|abandoned|evacuated|moved|suspended|delayed|scrapped|adjourned|rescheduled|airlifted|hospitali[sz]ed|rescued|treated|amputated|buried)|flee|leave (?:behind|their|his|her)|do without|wait|turn back|walk|abandon their) /;
/** "There can be no talks", "no alternative to": what is said not to be possible is what the speaker rules out or demands. */
const CAN_BE_NO = phrasePattern(/ there (?:should|must|can|could|shall|ought to) (?:never )?be no /);
const WILL_BE_NO = phrasePattern(
  / there (?:will|would|shall|wo n't|'ll) (?:never )?be (?:no|any) (?:(?:\S+ ){0,2}(?:compromise|concessions?|deal|surrender|return|retreat|withdrawal|partition|negotiations?|dialogue|bargain\w*|recognition|amnesty|immunity|impunity|referendum|vote|border|base|bases|troops|soldiers|forces|disarmament|backtracking|turning back|way back|peace with|talks with|talks on|talks about|truce|ceasefire|pause|exceptions?|delay|extension|renegotiation|change|changes|role for|place for|room for|preconditions|unilateral)) /,
);
/** "The exchange cannot wait": what is to be done now. */
const CANNOT_WAIT = phrasePattern(/ (?:can not|cannot|ca n't|can no longer|must not|should not|could not) wait /);
const COMES_FIRST = phrasePattern(/ (?:comes?|goes|go|has to come|must come) first /);
const NO_NEED = phrasePattern(
  / (?:is|are|was|were|'s|have|has|had|'ve) nothing (?:left |more |else )?to (?:discuss|negotiate|talk about|renegotiate|sign|offer|give|concede) | (?:is|was|'s) (?:not|n't) for (?:\S+ ){1,3}to (?:decide|tell|dictate|choose|judge|determine|impose) | (?:has|have|had) no (?:right|business|say) (?:to|in|over) | there (?:is|was|'s) (?:simply |absolutely |currently |now )?no (?:need|place|room|use|case|mandate) (?:for|in) /,
);
const NO_ALTERNATIVE = phrasePattern(
  / (?:is|was|'s|be|sees?|saw|remains?) no (?:other )?(?:alternative|way around|substitute|option)(?: (?:to|for|but|than|except)) /,
);
const STAYS = phrasePattern(
  / (?:am|are|is|'re|'m) (?:staying|here to stay|not (?:leaving|going (?:anywhere|away|back)|giving|backing|asking for|moving|walking|budging|handing|signing|interested in)|n't (?:leaving|going|giving|backing|moving|signing)) /,
);
/** Steps whose refusal is a stand wherever it is told. */
const STEPS = phrasePattern(
  / (support|accept|agree|sign|recogni[sz]e|allow|tolerate|negotiate|withdraw|join|attend|take part|back|permit|give|cede|hand|stop|abandon|leave|let|yield|bow|budge|surrender|retreat|compromise|talk|disarm|relinquish|endorse|pay|return|approve|deal|ratify|participate|lift|relent|vote|be the (?:first|one|ones) to|be (?:a )?part of|go back|consent|concede|return|be (?:drawn|bullied|forced|pressured|bound)) /,
);
/** "The ball is in their court", "the onus is on Sweden to act", "it is Sweden's turn": who is to act next. */
const BALL = phrasePattern(
  / ball (?:is|was|lies|lay|remains|rests) (?:now )?(?:firmly |squarely )?in (?:\S+ ){1,4}court | (?:onus|burden|responsibility|obligation|duty|initiative|next move|next step|first step|first move) (?:now )?(?:is|was|lies|lay|falls|fell|rests|rested|remains|remained) (?:now )?(?:firmly |squarely |entirely |solely )?(?:on|with|upon) | (?:it|it's|now it) (?:is|was|'s) (?:now )?(?:\S+ ){0,4}(?:'s |')(?:\w+ )?(?:turn|move|job|duty|responsibility|obligation) (?:to |now ) /,
);
const OWN_DEMAND = phrasePattern(
  / (?:our|my|the|their|its|his|her|first|main|only) (?:\w+ )?(?:demands?|position|condition|aim|goal|priority|objective) (?:is|are|was|were|remains?) (?!(?:(?:“|being|really|finally|now|clearly|better|also|too|very|quite|so|simply|wholly|totally|completely|entirely|both) )*(?:final|firm|unchanged|known|well known|simple|consistent|the same|excessive|unacceptable|absurd|outrageous|unrealistic|unreasonable|unjustified|ridiculous|unfair|fair|reasonable|legitimate|illegitimate|unlawful|impossible|new|old|met|heard|understood|rejected|accepted|refused|dropped|withdrawn|ignored|discussed|dismissed|raised) )/,
);
const NO_THING_WILL = phrasePattern(/ no (?:\S+ ){1,5}(?:will|would|can|could|shall) /);
const NOTHING_WILL = phrasePattern(/ nothing (?:will|would|can) /);

/** "must be put in the strongest position", "should withdraw", "will not give away land it controls", "it is for the EU to find". */
export function byModal(p: Proposition): Draft | null {
  const { speech } = p;
  return speech !== null && speech.speaker.length > 0 ? inSpeech(p, speech.speaker) : narrated(p);
}

function inSpeech(p: Proposition, speaker: readonly ActorName[]): Draft | null {
  const { group, phrase } = p;
  // "We will not stand by with folded arms": a threat without a trigger.
  if (group.isNegated && IDLY.test(phrase)) return null;
  // "We could not fix a date because the venue has to be found": a reason demands nothing.
  const [own] = phrase.split("because ", 1);
  const isDue =
    group.modal === "must" || group.modal === "should" || group.modal === "ought" || DUTY.test(own, p.scene.met);
  if (isDue && !/ yet to /.test(phrase) && !/^ (?:“ )?should /.test(phrase)) {
    if (isForeseen(p)) return null;
    if (ONLY_SEEN.test(phrase) || NO_DEMAND.test(phrase) || HAD_TO.test(phrase) || WHATEVER.test(phrase)) return null;
    // "Nobody should mistake this for peace", "every one of us will have to give something up": a maxim asks nothing of anybody.
    if (EVERYONE.test(phrase)) return null;
    if (
      / (?:must|should|ought to) (?:\w+ )?(?:have|be (?:seen|noted|said|remembered)) /.test(phrase) &&
      group.isPerfect
    )
      return null;
    // "is not obliged to change its laws": asks nothing, refuses something.
    if (/ (?:not|n't|never|no longer) (?:\w+ )?(?:obliged|obligated|required|bound|compelled) to /.test(phrase))
      return draftOf(p, "position", "position-must", { actors: speaker, stance: "opposes" });
    return draftOf(p, "position", "position-must", {
      actors: speaker,
      stance:
        group.isNegated || CAN_BE_NO.test(phrase, p.scene.met) || / (?:must|should) (?:never|not) /.test(phrase)
          ? "opposes"
          : "supports",
      modality: "sought",
    });
  }
  if (
    CAN_BE_NO.test(phrase, p.scene.met) &&
    !/ be no (?:doubt|question (?:that|about)|mistake|denying|hiding|guarantee) /.test(phrase)
  )
    return draftOf(p, "position", "position-no-way", { actors: speaker, stance: "opposes" });
  if (WILL_BE_NO.test(phrase, p.scene.met))
    return draftOf(p, "position", "position-no-way", { actors: speaker, stance: "opposes" });
  if (COMES_FIRST.test(phrase, p.scene.met) ? !group.isPast : CANNOT_WAIT.test(phrase, p.scene.met))
    return draftOf(p, "position", "position-own-demand", { actors: speaker, stance: "supports", modality: "sought" });
  if (NO_NEED.test(phrase, p.scene.met) && (group.lemma === "be" || group.lemma === "have"))
    return draftOf(p, "position", "position-no-way", { actors: speaker, stance: "opposes" });
  if (BALL.test(phrase, p.scene.met))
    return draftOf(p, "position", "position-must", { actors: speaker, stance: "supports", modality: "sought" });
  if (NO_ALTERNATIVE.test(phrase, p.scene.met))
    return draftOf(p, "position", "position-no-way", { actors: speaker, stance: "supports" });
  if (OWN_DEMAND.test(phrase, p.scene.met))
    return draftOf(p, "position", "position-own-demand", {
      actors: speaker,
      stance: / no |not |stop|end /.test(phrase) ? "opposes" : "supports",
      modality: "sought",
    });
  // "said no prisoner would be freed": what will not be done to a thing is refused by whoever speaks.
  const isRefused =
    (group.isNegated || NO_THING_WILL.test(phrase, p.scene.met) || NOTHING_WILL.test(phrase, p.scene.met)) &&
    /^(?:will|would|can|could|shall)$/.test(group.modal ?? "");
  // "conceded that its level might be limited": a step left open.
  if (
    group.isPassive &&
    !group.isNegated &&
    /^(?:may|might|could)$/.test(group.modal ?? "") &&
    p.speech !== null &&
    CONCEDING.has(p.speech.lemma) &&
    (GIVEN.has(group.lemma) || CUT_BACK.has(group.lemma))
  )
    return draftOf(p, "position", "position-might", { actors: speaker, stance: "mixed", modality: "possible" });
  const isAssured = p.speech !== null && /^(?:assure|promise|pledge|vow|guarantee|insist|swear)$/.test(p.speech.lemma);
  // "had promised herders that they could return", "promised that nobody would be evicted"
  if (p.speech !== null && /^(?:promise|pledge|vow)$/.test(p.speech.lemma)) {
    const isGranted = !group.isNegated && /^(?:could|may|might|can)$/.test(group.modal ?? "") && !isRefused;
    if (isGranted || isRefused)
      return draftOf(p, "position", isRefused ? "position-will-not" : "position-will", {
        actors: speaker,
        stance: isRefused ? "opposes" : "supports",
      });
  }
  if (
    isRefused &&
    group.isPassive &&
    (GIVEN.has(group.lemma) ||
      (isAssured && /^(?:use|turn|make|build|base|station|touch|spend|put|take|treat)$/.test(group.lemma))) &&
    (isAssured || speaker.some((name) => !isAnonymous(name)) || NO_THING_WILL.test(phrase, p.scene.met))
  )
    return draftOf(p, "position", "position-will-not", { actors: speaker, stance: "opposes" });
  // "said the patrols would continue": what goes on or stays as it is by the will of whoever speaks.
  if (
    !group.isPassive &&
    !group.isNegated &&
    /^(?:will|would|shall)$/.test(group.modal ?? "") &&
    / (?:will|would|shall|'ll) (?:\w+ ){0,2}(?:continue|go ahead|go on|remain (?:closed|open|shut|in place|in force|where|ours|under)|stay (?:closed|open|shut|in place|in force|where|put|until)) /.test(
      phrase,
    ) &&
    !/ (?:talks?|negotiations?|dialogue|meetings?|rounds?|discussions?|contacts?|consultations?|fighting|war|violence|suffering|crisis|truce|ceasefire|attacks by) (?:\S+ ){0,3}(?:will|would|shall|'ll) /.test(
      phrase,
    ) &&
    speaker.some((name) => !isAnonymous(name))
  )
    return draftOf(p, "position", "position-will", { actors: speaker, stance: "supports" });
  // "one cannot negotiate with kidnappers"
  const who = p.subject === null ? "" : p.scene.words[p.subject.from].lower;
  if (
    /^(?:one|you|nobody|no)$/.test(who) &&
    (group.isNegated || who.startsWith("no")) &&
    /^(?:can|could|will|should|must)$/.test(group.modal ?? "") &&
    // "Nobody from the ministry will attend": who is not at a meeting.
    !/^(?:attend|come|travel|appear|go)$/.test(group.lemma) &&
    STEPS.test(` ${phraseOf(p.scene.words, group.main, Math.min(p.to, group.main + 3))} `, p.scene.met)
  )
    return draftOf(p, "position", "position-no-way", { actors: speaker, stance: "opposes" });
  // "said Norway would keep its guns": another's conduct, told as decided.
  if (
    isActor(p) &&
    !group.isPassive &&
    (group.modal === "will" || group.modal === "would") &&
    !group.isPerfect &&
    /^(?:keep|maintain|stay|stand|stick|continue|insist|seek|press|push|respect|honou?r|abide|comply|adhere|defend|persist|uphold)$/.test(
      group.lemma,
    ) &&
    p.subjects.every((name) => p.scene.discourse.counts.has(name))
  )
    return draftOf(p, "position", group.isNegated ? "position-will-not" : "position-will", {
      actors: p.subjects,
      stance: group.isNegated ? "opposes" : "supports",
    });
  // "said anyone with a conviction could not stand": who may not hold or seek an office.
  if (
    BARRED_WHO.test(who) &&
    (group.isNegated || who.startsWith("no")) &&
    /^(?:can|could|will|would|may|shall)$/.test(group.modal ?? "") &&
    OFFICE_STEPS.test(` ${phraseOf(p.scene.words, group.main, p.to)} `)
  )
    return draftOf(p, "position", "position-no-way", { actors: speaker, stance: "opposes" });
  return (
    ofOwnSide(p, speaker) ?? hopedOfOther(p) ?? (isActor(p) && group.isNegated && !meetTogether(p) ? narrated(p) : null)
  );
}

/** "Kenya and Norway will not meet on Friday": of two, that tells of the meeting and of nobody's refusal. */
function meetTogether({ group, subjects, scene }: Proposition): boolean {
  const next = scene.words[group.to];
  return (
    subjects.length > 1 && MEETS.has(group.lemma) && (next === undefined || !/^(?:PROPN|NOUN|DET|PRON)/.test(next.tag))
  );
}

/** "would still be obliged to enforce the law", "warned that farmers would have to pay": a burden that is foreseen, not asked for. */
function isForeseen({ phrase, speech }: Proposition): boolean {
  if (/ (?:would|will|'ll) (?:\w+ ){0,2}be (?:\w+ )?(?:obliged|forced|compelled) to /.test(phrase)) return true;
  // “He would need to talk to him”: what another can hardly do without.
  if (/ (?:he|she|they|it) (?:would|'d) (?:\w+ )?need to /.test(phrase)) return true;
  return speech !== null && FORESEES.has(speech.lemma) && / (?:would|will|'ll) (?:\w+ )?(?:have|need) to /.test(phrase);
}

const FORESEES = wordList("warn predict fear estimate calculate reckon complain lament");

/** What a speaker says that he, she or their side will do. */
function ofOwnSide(p: Proposition, speaker: readonly ActorName[]): Draft | null {
  const { group, phrase } = p;
  const first = p.subject === null ? "" : p.scene.words[p.subject.from].lower;
  const isSpoken = first === "we" || first === "i";
  // "would have come, had it been asked": what was not done is no stand.
  if (!isOwnSide(p, speaker) || (group.isPerfect && group.modal !== null)) return null;
  // "I would not be surprised"
  if (/ be (?:\w+ )?(?:surprised|astonished|amazed|shocked|disappointed) /.test(phrase)) return null;
  const looks = isSpoken || group.isProgressive ? / look(?:s|ing)? forward to / : / looks? forward to /;
  const needs = group.lemma === "need" && !group.isNegated && isSpoken;
  if (looks.test(phrase) || needs)
    return draftOf(p, "position", needs ? "position-needs" : "position-will", {
      actors: isSpoken || p.subjects.length === 0 ? speaker : p.subjects,
      stance: "supports",
      modality: needs ? "sought" : "asserted",
    });
  // "We are not leaving", "our troops are staying", "we do not negotiate under fire"
  if (
    STAYS.test(phrase, p.scene.met) ||
    (isSpoken &&
      group.isNegated &&
      group.modal === null &&
      / (?:do|does) (?:not|n't) (?:ask|negotiate|talk|deal|bargain|recogni[sz]e|accept|want|trade|bow|surrender|sit) /.test(
        phrase,
      )) ||
    // "we do not hand over guests"
    (isSpoken &&
      group.isNegated &&
      group.modal === null &&
      !group.isPast &&
      !group.isPerfect &&
      !group.isProgressive &&
      /^(?:hand|give|cede|surrender|concede|sell|share|trade|yield|abandon|betray|recognise|recognize|tolerate|allow|permit|compromise|disarm)$/.test(
        group.lemma,
      ))
  )
    return draftOf(p, "position", group.isNegated ? "position-will-not" : "position-will", {
      actors: isSpoken || p.subjects.length === 0 ? speaker : p.subjects,
      stance: group.isNegated ? "opposes" : "supports",
    });
  // "says his men are leaving every committee": a step under way that is a stand on the talks.
  if (group.isProgressive && group.modal === null && !group.isNegated && LEAVING.test(phrase))
    return draftOf(p, "position", "position-will", {
      actors: isSpoken || p.subjects.length === 0 || isOwnPeople(p) ? speaker : p.subjects,
      stance: "opposes",
    });
  // "I would not call it a breakthrough", "will not hesitate to strike", "would hold Sweden responsible"
  if (
    (group.isNegated && WORDING.has(group.lemma)) ||
    / hold (?:\S+ ){1,6}(?:responsible|accountable|to blame|liable) /.test(phrase)
  )
    return null;
  // "We will see", "we will know more": promises nothing.
  if (PROMISES_NOTHING.has(group.lemma) && !group.isNegated) return null;
  const { modal } = group;
  // "signalled that it might thin its stock": a step left open.
  if (
    /^(?:may|might|could)$/.test(modal ?? "") &&
    p.speech !== null &&
    OFFERING.has(p.speech.lemma) &&
    !group.isPassive &&
    group.lemma !== "be"
  )
    return draftOf(p, "position", "position-might", {
      actors: p.subjects.length > 0 && !isSpoken ? p.subjects : speaker,
      stance:
        group.isNegated || TURNS_AWAY.test(phrase) || / (?:stay|stays|keep) (?:away|out) /.test(phrase)
          ? "opposes"
          : "supports",
      modality: "possible",
    });
  // "told its allies it could have a brigade there": what one's own side might give or send.
  if (
    (modal === "can" || modal === "could") &&
    p.speech !== null &&
    !group.isNegated &&
    !group.isPassive &&
    COULD_GIVE.has(group.lemma) &&
    p.phrase.split(" ").length > 6
  )
    return draftOf(p, "position", "position-might", {
      actors: p.subjects.length > 0 && !isSpoken ? p.subjects : speaker,
      stance: "supports",
      modality: "possible",
    });
  const isGoing = / (?:am|is|are|was|were|'m|'re) (?:not )?going to /.test(phrase);
  if (modal !== "will" && modal !== "would" && modal !== "can" && modal !== "could" && modal !== "shall" && !isGoing)
    return null;
  if (
    (modal === "can" || modal === "could") &&
    !(group.isNegated ? STEPS.test(phrase, p.scene.met) : / (?:live with|accept|agree|support|offer) /.test(phrase))
  )
    return null;
  // "his country would not sign": of whoever speaks, where it has no name of its own.
  const isOurs = isSpoken || (isOwnPeople(p) && p.subjects.every(isAnonymous));
  return draftOf(p, "position", group.isNegated ? "position-will-not" : "position-will", {
    actors: p.subjects.length > 0 && !isOurs ? p.subjects : speaker,
    stance:
      group.isNegated ||
      / (?:never|no|nothing|neither|against) /.test(phrase.slice(0, 80)) ||
      /^(?:oppose|block|veto|reject|boycott|resist|refuse)$/.test(group.lemma) ||
      TURNS_AWAY.test(phrase)
        ? "opposes"
        : "supports",
    modality: "asserted",
  });
}

/** What several do together. */
const MEETS: ReadonlySet<string> = new Set(["meet", "confer", "convene", "reconvene"]);
const IDLY =
  / (?:stand|sit|stay|remain|be|keep|look) (?:idle|idly|by|with folded|silent|aside|quiet|passive|on our hands|away and|on and|(?:a )?(?:mere )?(?:spectators?|onlookers?|bystanders?)) /;
/** "will withdraw from the talks", "would suspend its participation", where "will withdraw from the town" grants something. */
const TURNS_AWAY =
  / (?:withdraw|pull out|walk out|walk away|stay out|stay away|leave|quit|exit|abandon|suspend|freeze|halt|break off) (?:from |of |its |his |their |her |our |the |any |all )*(?:\S+ )?(?:talks|negotiations?|dialogue|process|table|participation|cooperation|mediation|committees?|commission|council|conference|hall|accord|agreement|treaty|deal|truce|ceasefire|recognition) /;
/** Verbs whose denial only chooses words or threatens. */
const WORDING: ReadonlySet<string> = new Set(
  "call describe characterise characterize term label hesitate exaggerate pretend".split(" "),
);
const LEAVING =
  / (?:leaving|quitting|withdrawing from|pulling out of|walking out of|boycotting|suspending|freezing|abandoning) (?:all |every |the |its |his |their |her |our |any |this )*(?:\S+ )?(?:talks|negotiations?|dialogue|process|table|participation|cooperation|mediation|committees?|commissions?|councils?|conference|accord|agreement|treaty|deal|truce|ceasefire) /;
const OFFERING: ReadonlySet<string> = new Set("signal hint suggest indicate imply offer".split(" "));
const BARRED_WHO = /^(?:anyone|anybody|no|nobody|none|those|whoever)$/;
const OFFICE_STEPS =
  /^ (?:be (?:an? |the |made |part of )?(?:\w+ )?(?:candidates?|members?|ministers?|presidents?|part|mps?|delegates?|officers?|governors?|elected|appointed|nominated|admitted|registered|included)|stand|run|hold (?:\w+ )?(?:office|posts?|power|seats?|rank)|sit (?:in|on)|serve|enter (?:the )?(?:government|cabinet|parliament|army|race)|join (?:the )?(?:government|cabinet|army|police|force|race)|take (?:part|office|a seat)|vote|compete|lead) /;
const HOPING: ReadonlySet<string> = new Set("hope expect trust count wish".split(" "));

/** "hopes that Sweden will open the port": a hope that names who is to act. */
export function hopedOfOther(p: Proposition): Draft | null {
  const { group, speech } = p;
  const speaker = speech?.speaker ?? [];
  if (speech === null || speaker.length === 0 || !HOPING.has(speech.lemma) || group.isPassive || !isActor(p))
    return null;
  if (group.modal === null && !group.isFuture && (group.isPast || speech.lemma !== "hope")) return null;
  if (p.subjects.some((name) => speaker.includes(name)) || group.lemma === "be") return null;
  return draftOf(p, "position", "position-expects", {
    actors: speaker,
    counterparts: p.subjects,
    stance: group.isNegated ? "opposes" : "supports",
    modality: "sought",
    // Hoping is no speech; "said he hoped" is.
    ...(isTold(p) ? { chain: speech.chain.slice(0, -1), cue: null } : {}),
  });
}

/** "Toll hopes Norway will sign": told of her by the narrator, rather than "said she hoped". */
function isTold({ scene: { words, groups }, speech }: Proposition): boolean {
  const cue = speech?.cue ?? null;
  return (
    cue !== null &&
    HOPING.has(words[cue.from].lemma) &&
    !groups.some(({ lemma, to }) => to <= cue.from && SAYING.has(lemma))
  );
}

const CONCEDING: ReadonlySet<string> = new Set(
  "concede allow acknowledge admit signal hint suggest indicate imply".split(" "),
);
/** "Norway would never merge with Sweden": what a party that is named will not do, unless nobody does it by will. */
function isRefused({ group, scene, subjects }: Proposition): boolean {
  return (
    (group.modal === "will" || group.modal === "would") &&
    !group.isPerfect &&
    !UNWILLED.has(group.lemma) &&
    subjects.every((name) => scene.discourse.counts.has(name))
  );
}

/** Narrated: "Islamabad would not support any step". */
function narrated(p: Proposition): Draft | null {
  const { group, phrase } = p;
  if (!isActor(p) || group.isPassive) return null;
  if ((group.modal === "can" || group.modal === "could") && !group.isNegated && / live with /.test(phrase))
    return draftOf(p, "position", "position-will", { actors: p.subjects, stance: "supports" });
  if (
    (group.modal === "will" || group.modal === "would" || group.modal === "can" || group.modal === "could") &&
    group.isNegated &&
    (STEPS.test(phrase, p.scene.met) || isRefused(p))
  )
    return draftOf(p, "position", "position-will-not", { actors: p.subjects, stance: "opposes", modality: "asserted" });
  // "Norway is not going to give up the town"
  if (
    group.isNegated &&
    group.isFuture &&
    group.modal === null &&
    / not going to /.test(phrase) &&
    STEPS.test(phrase, p.scene.met)
  )
    return draftOf(p, "position", "position-will-not", { actors: p.subjects, stance: "opposes" });
  // "Norway does not recognise the border"
  if (
    group.isNegated &&
    group.modal === null &&
    /^(?:recogni[sz]e|negotiate|want|tolerate|countenance)$/.test(group.lemma)
  )
    return draftOf(p, "position", "position-will-not", { actors: p.subjects, stance: "opposes" });
  if (
    group.modal === "will" &&
    !group.isNegated &&
    p.subjects.every((name) => p.scene.discourse.counts.has(name)) &&
    / (make|support|continue|keep|stand|push|seek|insist|back|defend|respond|retaliate|boycott|oppose|block|veto|abide|honou?r|respect|uphold|stick) /.test(
      phrase,
    )
  )
    return draftOf(p, "position", "position-will", {
      actors: p.subjects,
      stance: /^(?:boycott|oppose|block|veto)$/.test(group.lemma) ? "opposes" : "supports",
      modality: "asserted",
    });
  return null;
}
