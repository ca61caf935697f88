import { isAnonymous } from "../../domain/actor.ts";
import { actorsIn, draftOf, type Draft, type Proposition } from "../assembly/draft.ts";
import { headWord } from "../events/event-phrases.ts";
import { TERM_TEXTS } from "../events/frame-words.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { isQuoteMark, phraseOf } from "../frames/words.ts";
import { isQuestion } from "./is-question.ts";
import { cameLate, conditionClause, opensBefore, opensClause } from "./condition-clause.ts";
import { chainFor, sideSpokenFor } from "./position-holder.ts";
import { POSITION_VERBS } from "./position-verbs.ts";
import { ruinsAccord } from "./ruinous-deed.ts";
import { withoutSupposed } from "./supposed-terms.ts";
import { personNamed } from "../speakers/discourse.ts";

/** "as long as three days", "as soon as possible", "as long as agreed" measure; they make no condition. */
const NO_MEASURE =
  "(?! (?:it (?:is|was|becomes) (?:\\w+ )?(?:appropriate|possible|feasible|practicable|practical|necessary|convenient)|appropriate|practical|agreed|planned|expected|possible|necessary|needed|required|promised|feared|practicable|feasible|before|ever|that|this|\\d+|an? (?:second|minute|moment|while|hour|day|night|week|month|year|decade|generation|lifetime)|(?:one|two|three|four|five|six|ten) (?:seconds?|minutes?|moments?|hours?|days?|nights?|weeks?|months?|years?|decades?|generations?)|tomorrow|today|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )";
const MARKERS = phrasePattern(
  new RegExp(
    ` (if|provided that|providing that|provided (?:it|they|he|she|we|you|both|all|there|that|the|a|an|its|their|his|her|our|no|neither|none|each|every|these|those|any|such)|(?:as long|so long|as soon) as${NO_MEASURE}|in the event (?:of|that)|in case (?:of|the|they|it)|(?:on|with) the (?:understanding|proviso|assumption|stipulation) that|the (?:moment|instant|minute|day) (?!of |for |to |in |on |after |before )\\S+|hinges? on|hinged on|only in exchange for|only (?:on|at|by|with|upon|under) (?:the )?(?:basis|condition|terms|certain|strict|invitation|request|approval|consent|proof|payment|presentation|receipt)|on (?:one|the|a single) condition|with (?:one|the|a single) (?:proviso|condition|caveat)|(?:but|and) not (?:before|until|till|unless|without)|(?:and|but) not (?:a|one) (?:\\S+ )?(?:day|minute|moment|hour|second|week) (?:before|sooner|earlier)|strings attached|stands? (?:or|and) falls? with|on condition that|on the condition that|only (?:if|when|after|once|upon|against|following|in return for)|but only once|only then (?:will|would|can|could|shall|should|may|might)|once|not until|until (?:after )?(?:all|the|it|they|there|a|an|both|its|their|we|he|she|[a-z]+ (?:and [a-z]+ )?(?:is|are|has|have|had|stops?|ends?|withdraws?|agrees?|releases?|reach(?:es)?|leaves?|returns?|comes?|falls?))|(?<! (?:all|whatever|anything|everything|what) (?:that |which )?)depend(?:s|ed)? (?:entirely |largely |solely |heavily |now )?(?:on|upon)(?! (?:whom?|whose|the (?:speaker|teller|listener|beholder|observer)) )|dependent (?:on|upon)|(?:tied|tie|ties|tying|linked|links|link|linking) (?:its |his |her |their |the |any |an? )?(?:\\w+ ){1,6}to (?:the|an?|any|its|their|his|her)|(?:made|make|makes|making) (?:the |its |their |any |an? )?(?:\\w+ ){1,8}(?:dependent|contingent|conditional) (?:on|upon)|conditional (?:on|upon)|contingent (?:on|upon)|subject to|preconditions?|conditions? for|in the absence of|otherwise) `,
  ),
);
/** What an institution gives before a thing may be done. */
const GRANTED =
  "(?:approval|consent|ratification|agreement|unanimity|backing|endorsement|assent|signatures?|authori[sz]ation|blessing|confirmation|majority|votes?|sanction|go-ahead|countersignature|mandate|permission|clearance|licence|invitation)";
/** The same, so much of law that it needs nobody named to grant it. */
const OF_LAW =
  "(?:two-thirds|two - thirds|three-quarters|three - quarters|quorum|(?:simple |absolute |qualified |two-thirds |three-quarters )majority|referendum|plebiscite|ratification|unanimity|(?:new |further |separate |security council |fresh )?(?:resolution|mandate)|constitutional (?:amendment|change)|amendment|(?:royal |parliament(?:ary|'s) )(?:assent|approval|consent)|act of parliament|countersignature)";
const NUMBER = "(?:\\d\\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty)";
const PROCEDURE = phrasePattern(
  new RegExp(
    [
      "(?:must|will have to|would have to|has to|have to|needs? to|had to) (?:first |also )?be (?:approved|ratified|endorsed|signed|signed off|countersigned|confirmed|adopted|cleared|backed|accepted|authori[sz]ed|sanctioned|passed|voted on|agreed) (?:by|in)",
      "(?:must|will have to|would have to|has to|have to|needs? to|had to) (?:first |also )?be (?:put|placed|submitted|laid) (?:to|before) (?:\\S+ ){1,6}?(?:in (?:a|an) )?(?:referendum|vote|plebiscite|parliament|assembly|congress|people)",
      "(?:enters?|entering|enter|come|comes|take|takes|go|goes) into (?:force|effect) (?:once|after|when|only)",
      "takes? effect (?:once|after|when|only)",
      "enters? into force (?:\\w+ ){0,3}(?:once|after|when|only)",
      `(?:requires?|required|needs?|needed) (?:the |an? |both |their |prior )*(?:\\S+ )?${GRANTED} (?:of|from|in|by)`,
      // "It still needs President Toll's approval"
      `(?:requires?|required|needs?|needed|awaits?|awaiting|lacks?) (?:(?:\\S+ ){1,5}['’]s?|its|his|her|their) (?:\\S+ )?${GRANTED}`,
      `(?:requires?|required|needs?|needed) (?:the |an? |its |at least )*${OF_LAW}`,
      `${NUMBER} (?:\\S+ )?(?:votes|signatures|ratifications|seats) (?:are|were|would be|will be) (?:needed|required|necessary)`,
      `(?:requires?|needs?|takes) (?:at least )?${NUMBER} (?:\\S+ )?(?:votes|signatures|ratifications)`,
      "only (?:by|with) (?:an? |the )?(?:\\S+ ){0,2}(?:vote|consent|majority|agreement|approval|unanimity|signature)",
      "(?:must|has to|have to|had to|needs? to) (?:first |also |still )?(?:give|grant) (?:its|his|her|their) (?:consent|approval|assent|blessing|agreement)",
      "(?:must|has|have|needs?|would|will) first (?:to |have to )?[a-z]+",
      "(?:must|has to|have to|needs? to|would have to|will have to) first [a-z]+",
    ]
      .map((each) => ` ${each} `)
      .join("|"),
  ),
);
/** "Parliament has to ratify the text": told by the reporter, a rule; in somebody's mouth, a demand. */
const HAS_TO_RATIFY = phrasePattern(
  / (?:parliament|parliaments|assembly|senate|congress|president|presidents|cabinet|government|council|court|legislature|legislatures|house|king|queen|governor|deputies|lawmakers|houses) (?:\S+ ){0,5}?(?:must|has to|have to|needs? to|will have to|would have to|has got to) (?:still |also |first |then )?(?:ratify|approve|endorse|confirm|countersign|sign off|sign|adopt|pass|vote on|assent|consent) /,
);
const SHOULD = phrasePattern(
  / (consequences|sanctions|retaliat\w+|response|action|measures|force|price) .*should (?:\w+ ){1,4}(?:fail|refuse|reject|break|violate|not|continue|attack|breach) /,
);
const THREAT = phrasePattern(
  / (?:failure|refusal) (?:(?:to|by) (?:\S+ ){1,12})?(?:would|will) (?:be|prove) (?:[“"] )?(?!an? |the |his |her |their |its |to |in |on |at |by |known |announced )\S+ | (?:failure|refusal) (?:(?:to|by) (?:\S+ ){1,12})?(?:would|will|could|may|might) (?:also |only |inevitably |automatically )?(?:mean|lead|bring|result|trigger|prompt|cause|force|compel|provoke|spell|entail|invite|draw|incur|plunge|carry|have (?:serious |grave )?consequences) | (?:before|without|in the absence of|short of) (?:\S+ ){1,5}(?:would|will|could|may|might) (?:also |only |inevitably )?(?:mean|lead to|bring about|result in|trigger|provoke|spell|plunge|ignite|spark|reignite|unleash) | any (?:such |further |new |fresh |other |more )?(?:\S+ ){1,7}(?:would|will) (?:mean|spell|bring|trigger|provoke|amount to|constitute|be (?:the end|an act|a declaration|treated|regarded|considered|seen|met|answered|punished)) | (?:would|will) be (?:regarded|treated|seen|considered|viewed) as (?:an? |the )?(?:\S+ )?(?:breach|violation|declaration|act of|provocation|attack|casus belli|hostile|aggression|the end|targets?|legitimate) | (?:would|will|shall) (?:regard|treat|consider|see|view) any (?:\S+ ){1,8}as | (?:those|anyone|anybody|whoever|any (?:side|party|group|country|state|faction)) (?:who |that |which )?(?:\S+ ){1,8}(?:will|would|could|can|shall) (?:face|be (?:punished|sanctioned|expelled|excluded|barred|prosecuted|tried|held|shot|treated|hit)|pay|suffer|lose|bear|answer) | or (?:else|face|we will|it will|they will|there will be) /,
);
const WITHOUT = phrasePattern(
  / without (?:an? |any |the )?(?:\w+ ){1,8}(?:no|not|never|cannot|nothing|impossible|sees no|will not|would not|n't) | (?:no|not|never|cannot|nothing|impossible|n't) (?:\w+ ){1,10}without (?:an? |any |the |its |their |prior |first )?(?:answer|guarantees?|withdrawal|approval|consent|agreement|ceasefire|truce|recognition|security|ending|lifting|stopping|first|prior|written|progress|us|them|[a-z]+ing) /,
);
/** "would not have moved without a link": what a side that will not move may want first. */
const WITHOUT_IT = phrasePattern(
  / without (?!(?:(?:any|a|an|further|the|some|more|prior|undue|much) )?(?:delay|doubt|question|preconditions?|exceptions?|fear|hesitation|incident|ado|warning|explanation|comment|bloodshed|reason|cause|trace|fight|struggle|word|shot|result|success|naming|saying|giving|looking|mentioning|knowing|being)\b)\S+ /,
);
/** "there can be no peace without justice", "no deal is possible without it": what cannot be if something is lacking. */
const CANNOT_BE = phrasePattern(
  / (?:there (?:can|could|will|would|shall|must|is|was|'ll) (?:be )?(?:never be )?(?:no|little) (?:\S+ ){1,6}|(?:no|neither|nothing) (?:\S+ ){0,6}(?:is|was|are|be|remains?) (?:possible|conceivable|thinkable|imaginable|feasible|viable) |(?:impossible|unthinkable|inconceivable|meaningless|pointless|worthless) )without (?!(?:delay|doubt|question|preconditions?|reason|cause)\b)\S+ /,
);
/** "there can be no truce before they leave", "there will be no handover before an amnesty": what is not to be until something else is. */
const NONE_BEFORE = phrasePattern(
  / there (?:(?:can|could|will|would|must|shall|'ll) be no|(?:cannot|can not|could not|will not|would not|won't|must not) be (?:an?|any)) (?:\S+ ){1,6}?(?:before|until|unless|till) (?!(?:early |mid- ?|late |at least )?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|midnight|noon|dawn|dusk|then|now|next|this|last|long|christmas|easter|ramadan|(?:the )?(?:end|start|beginning|middle|spring|summer|autumn|winter|new year|weekend|week|month|year|morning|evening))\b)\S+ /,
);
const LACKING = phrasePattern(
  /^ (?:“ )?(?:without|failing|short of|absent) (?:\S+ ){1,10}, .*(?:will|would|can|could|cannot) /,
);
/** “Without that, they stay where they are”: what goes on for want of something, as somebody says. */
const STAYS_WITHOUT = phrasePattern(
  /^ (?:“ )?(?:without|failing|short of|absent) (?:\S+ ){1,10}, (?:\S+ ){0,5}(?:stays?|remains?|keeps?|nothing (?:moves|changes|happens)) /,
);
/** What a party may want before it moves. */
const LACKED = phrasePattern(
  / without (?:an? |any |the |its |their |such )?(?:\S+ ){0,2}(?:re\w+ment|release|return|lifting|opening|departure|amnesty|guarantees?|deal|agreement|accord|ceasefire|truce|support|consent|approval|money|funds|funding|progress|withdrawal|recognition|answer|assurances?|backing|elections?|reforms?|apology|inquiry|compensation|mandate|timetable|concessions?|invitation|verification|monitors?) (?:$|, |from |of |by |on |for |in )/,
);
const WHETHER =
  / (?:(?:asked|asks|asking|ask) (?:me|us|him|her|them|you|it)|asked|asks|asking|ask|see|knows|knew|known|know|unclear|wonder(?:ed)?|question|decide|doubt|determine|clear|say|sure|tell) if | (?:what|how) (?:(?:would|will|might|could) )?(?:happens?|becomes?|follows?|comes?|be done) (?:\S+ ){0,6}if | as if | even if | think(?:s|ing)? (?:” |" )?if | if any(?:thing)? | what if | if not | if (?:\S+ ){0,5}(?:sources?|officials?|diplomats?|reports?|accounts?|envoys?|ministers?|spokes\w+|witnesses|aides?|advisers?|agenc(?:y|ies)|he|she|they) (?:is|are|was|were) (?:right|correct|accurate|reliable|to be (?:believed|trusted|credited)) /g;
/** "talks without preconditions": none is set. */
const UNCONDITIONAL =
  / (?:without|no|any|unconditional\w*|(?:not|n't) an?) (?:“ |" )?(?:\w+ ){0,2}?(?:pre)?conditions? (?!for )/g;
const TIMES =
  / once (?:again|more|and for all|called|considered|described|seen|every|in|a (?:day|week|month|year)) | at once | once-/g;

const UNTIL_DAY = phrasePattern(
  / until (?:after )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|midnight|noon|dawn|\d|next|the end of|now|then|recently|this|last|(?:the )?(?:\S+ ){0,3}?(?:holidays?|festival|feast)|the (?:spring|summer|autumn|winter|morning|evening|weekend|end)) /,
);
const AHEAD_OR_NOT =
  / (?:no|not|never|n't|nothing|none|cannot|refuse[sd]?|will not|won't|remain|stay|continue|go on|last|keep|hold|fight|only|stop) /;
const AHEAD = / (?:will|would|can|could|may|might|must|to be|is to|are to|was to|were to|plans?|hopes?|intends?|only) /;
const READY =
  / (?:ready|willing|prepared|refus(?:es|ed|ing)|vow(?:s|ed)|pledged?|promised?|offer(?:s|ed)|agreed|undertook|propos(?:es|ed)) /;
const AHEAD_MODAL = / (?:will|would|can|could|may|might|must|shall|to) /;
const WILLING =
  / (?:will|would|can|could|may|might|must|should|ready|only if|willing|threaten(?:s|ed)?|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|offer(?:s|ed)?|demand(?:s|ed)?|urge[sd]?|call(?:s|ed)? for|prepared|propos(?:es|ed)|suggest(?:s|ed)|undertook|agree[sd]|reject(?:s|ed)?|refuse[sd]?) /;
const FAILS: ReadonlySet<string> = new Set(
  "unravel collapse fail founder crumble fall die break lapse mean wither stall perish".split(" "),
);
/** Somebody names what must be met: "set three conditions", "laid down two conditions", "a prerequisite for talks". */
const TERMS_SET = phrasePattern(
  / (?:set|sets|setting|attach(?:es|ed)?|laid down|lays down|name[sd]?|list(?:s|ed)?|pose[sd]?|impose[sd]?|put) (?:\S+ ){0,4}conditions (?!in )| (?:a|as|the|its|their|his|her|main|only|sole|first) (?:pre-?condition|pre-?requisite|pre - condition|sine qua non) | as (?:its|his|her|their) price | (?:its|his|her|their) (?:(?:main|only|sole|first|chief|key|central|other) )?(?:pre-?)?conditions? (?:, (?:\S+ ){1,6}, )?(?:is|are|was|were|remains?) (?:that|an?|the|to|no) | (?:make|makes|made|making) (?:\S+ ){1,9}the (?:\S+ )?(?:test|price|touchstone|yardstick) (?:of|for) | (?:make|makes|made|making|set|sets|setting|call|calls|called) (?:\S+ ){1,12}(?:an? |the |its |their |his |her )(?:\w+ )?condition (?:of|for) /,
);

const TALKED_OF =
  / (?:about|discuss\w*|negotiat\w+|explor\w+|review\w*|creat\w+|build\w*|prepar\w+|improv\w+) (?:the |some |such |all |possible |right |proper |necessary |better |favou?rable )*$/;
const DEMANDED = / (?:demand|demands|demanded|request|requests|requested) that $/;

/** "does not depend on a truce", "is not setting any conditions", "has set no conditions": nothing hangs on anything. */
const UNTIED =
  / (?:not|n't|never|no longer) (?:\w+ ){0,3}(?:depend|depends|depended|hinge|hinges|conditional|contingent|tied|linked|any (?:\w+ )?(?:pre)?conditions?) | (?:set|sets|setting|attach\w*|name[sd]?|list(?:s|ed)?|pose[sd]?|impose[sd]?|put|laid down|lays down) no (?:\w+ )?(?:pre)?conditions | in no position to (?:set|impose|dictate|make|lay down|put) | (?:no position|right|business|nobody|no one|none|no \S+|not|n't) (?:can |could |may |should |will |would |to )?(?:set|impose|dictate|lay down|put) (?:\S+ )?conditions /;

/** "reaffirmed its readiness to leave, subject to …": said by whoever avows it. */
const AVOWS: ReadonlySet<string> = new Set("reaffirm reiterate affirm declare restate".split(" "));

/** A thing that happens only if another does, a rule of procedure, or a threat with its trigger. */
export function readCondition(told: Proposition): Draft | null {
  const p = beforeApposed(told);
  // What stands in an "after" or "when" clause before the main one is not what the main clause hangs on.
  const own = opensBefore(p) ? ` ${phraseOf(p.scene.words, p.group.from, p.to)} ` : p.phrase;
  const phrase = withoutSupposed(own.replace(WHETHER, " ").replace(TIMES, " ").replace(UNCONDITIONAL, " "));
  const rule = conditionClause(p) ?? byWording(p, phrase) ?? byMarker(p, phrase);
  if (
    rule === null ||
    isQuestion(p) ||
    ((rule === "condition-marker" || rule === "condition-set") && UNTIED.test(phrase))
  )
    return null;
  const speaker = p.speech?.speaker ?? [];
  // A threat is spoken, though by itself no stand.
  const isSpeech =
    !p.group.isPassive &&
    (p.group.lemma === "threaten" ||
      AVOWS.has(p.group.lemma) ||
      POSITION_VERBS.get(p.group.lemma)?.some(
        ({ speech, particles }) => speech && (particles === undefined || hasParticle(p, particles)),
      ) === true);
  const holders = isSpeech ? p.subjects : p.subjects.filter((name) => !isAnonymous(name));
  const agents =
    rule === "condition-procedure" && /^(?:approve|ratify|endorse|confirm|adopt|back|clear|sign)$/.test(p.group.lemma)
      ? afterBy(p)
      : [];
  const actors =
    agents.length > 0
      ? agents
      : speaker.length > 0
        ? holders.length > 0 &&
          p.speech !== null &&
          holders.length <= 2 &&
          !sameActors(holders, speaker) &&
          // "Toll has offered to host it provided that …, an aide said": spoken by whoever offers.
          (isSpeech || isState(p, holders))
          ? holders
          : speaker
        : holders.length > 0
          ? holders
          : p.group.isPassive
            ? []
            : p.subjects;
  const isOwnWord =
    (isSpeech || (rule === "condition-set" && setsTerms(p)) || (p.speech === null && isQuotedInPart(p))) &&
    actors.length > 0 &&
    actors.every((name) => p.subjects.includes(name));
  return draftOf(p, "condition", rule, {
    actors: sideOf(p, actors),
    stance: "conditional",
    ...(isOwnWord ? { chain: chainFor(p, true, actors), cue: { from: p.group.main, to: p.group.main + 1 } } : {}),
  });
}

/**
 * "The gate was opened, | a step that Kenya had refused to take until its men were free": without what is said of the step behind it, which
 * hangs on things of its own.
 */
function beforeApposed(p: Proposition): Proposition {
  const { words } = p.scene;
  for (let i = p.group.to; i + 3 < p.to; i++) {
    if (words[i].text !== ",") continue;
    const next = words[i + 1].lower;
    const opens =
      next === "something" ||
      // "promised a law, | which must be approved by the senate": what is told of the law.
      (next === "which" && p.clause.link !== "relative") ||
      (/^an?$/.test(next) &&
        words.slice(i + 2, Math.min(p.to, i + 6)).some(({ lower }) => /^(?:that|which)$/.test(lower)));
    if (!opens || words.slice(i + 1, p.to).some(({ text }) => text === ",")) continue;
    return { ...p, to: i, phrase: ` ${phraseOf(words, p.from, i)} ` };
  }
  return p;
}

/** "set three conditions", "laid down two", "attached one": whoever does so speaks. */
function setsTerms({ group }: Proposition): boolean {
  return !group.isPassive && SETS_TERMS.has(group.lemma);
}

/** Verbs by which somebody names what must be met. */
export const SETS_TERMS: ReadonlySet<string> = new Set(
  "set lay list name attach pose impose put spell outline present give specify reiterate repeat raise".split(" "),
);

/** "considers a signature conceivable “if the left wins”": in part the words of whoever the clause is about. */
function isQuotedInPart({ scene: { words, inQuote }, to, group, clause }: Proposition): boolean {
  if (clause.link === "relative" || group.isPassive || !VIEWS.has(group.lemma)) return false;
  for (let i = group.to; i < to; i++) if (isQuoteMark(words[i]) && inQuote(i)) return true;
  return false;
}

/** Verbs of holding a view, told in somebody's own words where these are quoted. */
const VIEWS: ReadonlySet<string> = new Set(
  "consider think see view regard deem find believe judge rate call".split(" "),
);

/** Its particle stands straight behind the verb or behind a pronoun: "ruled out", "ruled that out". */
function hasParticle({ scene: { words }, group }: Proposition, particles: readonly string[]): boolean {
  const next = words[group.to]?.lower ?? "";
  if (particles.includes(next)) return true;
  return /^(?:it|that|this|them|those|these)$/.test(next) && particles.includes(words[group.to + 1]?.lower ?? "");
}

/** The rule by set phrases of procedure, threat and lack, or null. */
function byWording(p: Proposition, phrase: string): string | null {
  if (PROCEDURE.test(phrase, p.scene.met) || (p.speech === null && HAS_TO_RATIFY.test(phrase, p.scene.met)))
    return "condition-procedure";
  if (SHOULD.test(phrase, p.scene.met)) return "condition-should";
  // "had threatened to stay away otherwise"
  if (p.group.lemma === "threaten" && phrase.endsWith(" otherwise ")) return "condition-threat";
  if (THREAT.test(phrase, p.scene.met) || ruinsAccord(p)) return "condition-threat";
  if (
    WITHOUT.test(phrase, p.scene.met) ||
    (p.group.isNegated && p.group.modal !== null && WITHOUT_IT.test(phrase, p.scene.met)) ||
    CANNOT_BE.test(phrase, p.scene.met) ||
    (p.speech !== null && STAYS_WITHOUT.test(phrase, p.scene.met)) ||
    // "refused to free the men without guarantees"
    (/^(?:refuse|decline)$/.test(p.group.lemma) && LACKED.test(phrase, p.scene.met)) ||
    (p.group.modal !== null &&
      (LACKING.test(phrase, p.scene.met) || fails(p, phrase) || LACKED.test(phrase, p.scene.met)))
  )
    return "condition-without";
  if (NONE_BEFORE.test(phrase, p.scene.met)) return "condition-before";
  return TERMS_SET.test(phrase, p.scene.met) ? "condition-set" : null;
}

/** "it would unravel without support": what comes to nothing if something is lacking. */
function fails({ group }: Proposition, phrase: string): boolean {
  return FAILS.has(group.lemma) && / without (?:\S+ ){1,}/.test(phrase);
}

/** "was possible only after a vote": what may be, though told as past. */
function isOpenTo({ group, scene: { words } }: Proposition): boolean {
  return (
    /^(?:be|become|seem|remain)$/.test(group.lemma) &&
    /^(?:possible|conceivable|imaginable|thinkable|feasible|acceptable|ready|open|willing|prepared|available|realistic|viable)$/.test(
      words[group.to]?.lower ?? "",
    )
  );
}

/** "The accord becomes void if either side lays mines": a rule in the present tense. */
function isRule({ group, scene }: Proposition): boolean {
  return /^VERB:fin(?:-s)?$/.test(scene.words[group.main].tag) && !group.isPast && !group.isProgressive;
}

const REFUSES: ReadonlySet<string> = new Set(
  "reject refuse oppose dismiss exclude rule spurn drop waive abandon".split(" "),
);

const ASKING: ReadonlySet<string> = new Set("ask wonder question inquire enquire doubt".split(" "));

/** "should not be surprised when", "what do you expect", "it is no wonder": a hypothetical argument names no terms. */
const NO_WONDER = phrasePattern(
  / (?:(?:must|should|can|could|will|need|ought|do|would) (?:not|n't|hardly|scarcely) (?:to )?(?:be|act|look|feel|seem|wonder|complain|expect|blame) ?(?:too |very |so )?(?:astonished|surprised|amazed|shocked|startled|puzzled|taken aback)?|(?:do not|don't|do n't|never) be (?:surprised|astonished|amazed|shocked)|no wonder|what (?:do|did|can|could|would|should) (?:you|one|they|we|anybody|anyone) expect|(?:hardly|scarcely|not) (?:surprising|astonishing)|who (?:can|could|would) (?:blame|be surprised)) (?:if|when|that|at|by|because|them|us|him|her|,|\?|others|people|$)/,
);

const WHATEVER = / (?:whatever|what|everything|anything|all|much|far as)(?: that)? $/;

/** The rule by a conjunction or preposition of condition, or null. */
function byMarker(p: Proposition, phrase: string): string | null {
  const match = MARKERS.exec(phrase, p.scene.met);
  if (match === null) return null;
  const [, marker] = match;
  // "It reached us only after the press had it": told of what came about.
  if (
    marker.startsWith("only ") &&
    !isOpenTo(p) &&
    p.group.isPast &&
    p.group.modal === null &&
    !AHEAD_MODAL.test(phrase)
  )
    return null;
  if (marker.startsWith("until") || marker === "not until")
    // "no money will flow until …" is a condition; "talks lasted until …" is a duration.
    return !cameLate(p) && !UNTIL_DAY.test(phrase, p.scene.met) && AHEAD_OR_NOT.test(phrase.slice(0, match.index + 2))
      ? "condition-until"
      : null;
  // "will be remembered as the day we talked": a name for it.
  if (
    marker.startsWith("the ") &&
    / (?:as|like|called|of|is|was|be|for) (?:“ )?$/.test(phrase.slice(0, match.index + 1))
  )
    return null;
  if (marker.startsWith("the "))
    return (p.group.isFuture || p.group.modal !== null) && opensClause(p, marker.split(" ")[1])
      ? "condition-marker"
      : null;
  if (marker === "once")
    return (p.group.isFuture || p.group.modal !== null || AHEAD.test(phrase) || READY.test(phrase)) &&
      opensClause(p, "once")
      ? "condition-once"
      : null;
  // "asked if the bridge was open"
  if (marker === "if" && p.speech !== null && ASKING.has(p.speech.lemma) && /^ (?:“ )?if /.test(phrase)) return null;
  // "If you change the rules, you must not be astonished": an argument.
  if (marker === "if" && NO_WONDER.test(phrase, p.scene.met)) return null;
  // "If they stop shooting at each other, they will still shoot at us": so or so.
  if (marker === "if" && /^ (?:“ )?if .* (?:will|would|'ll) still /.test(phrase)) return null;
  // "If he waits, patience may run out": the writer's own musing.
  if (
    marker === "if" &&
    p.speech === null &&
    /^(?:may|might)$/.test(p.group.modal ?? "") &&
    !POSITION_VERBS.has(p.group.lemma)
  )
    return null;
  // "provided a written answer": what somebody gave.
  if (marker.startsWith("provided ") && marker !== "provided that" && p.group.lemma === "provide") return null;
  // "Whatever depended on us has been done": what it is that was done.
  if (marker.startsWith("depend") && WHATEVER.test(phrase.slice(0, match.index + 1))) return null;
  // "The conditions for peace have improved", "are ripe": how things stand.
  if (/^conditions? for$/.test(marker) && p.subject !== null && match.index < subjectLength(p) && !namesTerms(p))
    return null;
  // "talked about the conditions for a truce", "to create the conditions for peace": none is named.
  if (/^conditions? for$/.test(marker) && TALKED_OF.test(phrase.slice(0, match.index + 1))) return null;
  // "We demand that if there are talks, they be direct": a demand.
  if (marker === "if" && DEMANDED.test(phrase.slice(0, match.index + 1))) return null;
  // "rejects the very notion of preconditions": a stand against them.
  if (/^(?:preconditions?|conditions for)$/.test(marker) && REFUSES.has(p.group.lemma) && !p.group.isNegated)
    return null;
  // "The accord ties this to a vote": a term of the text.
  if (/^(?:tie|tying|link)/.test(marker) && TERM_TEXTS.has(headWord(p.scene.words, p.subject))) return null;
  if (marker === "if")
    return p.speech !== null || p.group.modal !== null || p.group.isFuture || WILLING.test(phrase) || isRule(p)
      ? "condition-if"
      : null;
  if (marker === "otherwise") return null;
  if (marker === "as long as" || marker === "so long as") return opensClause(p, "long") ? "condition-marker" : null;
  return "condition-marker";
}

/** How much of the phrase its subject takes. */
function subjectLength({ scene: { words }, from, subject }: Proposition): number {
  return subject === null ? 0 : phraseOf(words, from, subject.to).length + 1;
}

/** "The conditions for talks are a pardon and a pause", "include a pardon": what the terms are. */
function namesTerms({ scene: { words }, group }: Proposition): boolean {
  if (/^(?:include|remain)$/.test(group.lemma)) return true;
  return group.lemma === "be" && /^(?:DET|NUM|SCONJ|PART|NOUN)/.test(words[group.to]?.tag ?? "");
}

/** "The road stays shut until they leave, the rebels' spokesman said": whoever speaks for a side names the side's terms. */
function sideOf(p: Proposition, actors: readonly string[]): readonly string[] {
  if (actors.length !== 1 || !sameActors(actors, p.speech?.speaker ?? [])) return actors;
  const first = p.subject === null ? "" : p.scene.words[p.subject.from].lower;
  if (/^(?:i|he|she)$/.test(first)) return actors;
  // "His men, he added, would keep their rifles": his side's stand, whatever he is in it.
  const own = p.subject === null ? "" : p.scene.words[p.subject.to - 1].lower;
  const isOwn = /^(?:his|her|their|the)$/.test(first) || (p.subject !== null && p.subject.to - p.subject.from === 1);
  // "It will not sign, Toll said, unless": the side he answers for.
  if ((isOwn && OWN_SIDE.has(own)) || (first === "it" && own === "it")) {
    const side = personNamed(p.scene.discourse.cast, actors[0])?.of ?? null;
    if (side !== null) return [side];
  }
  return sideSpokenFor(p.scene.discourse, actors);
}

const OWN_SIDE: ReadonlySet<string> = new Set(
  "men fighters forces troops soldiers guerrillas army party movement group government country side front delegation organisation organization alliance union team".split(
    " ",
  ),
);

function isState(p: Proposition, names: readonly string[]): boolean {
  return names.every((name) => !isAnonymous(name) && personNamed(p.scene.discourse.cast, name) === undefined);
}

function sameActors(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** "must be approved by both presidents": those who approve. */
function afterBy(p: Proposition): readonly string[] {
  const { words } = p.scene;
  for (let i = p.group.to; i < p.to - 1; i++)
    if (words[i].lower === "by") {
      let to = i + 1;
      while (to < p.to && words[to].text !== ",") to++;
      return actorsIn(p, { from: i + 1, to });
    }
  return [];
}
