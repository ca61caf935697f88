import { actorsIn, draftOf, type Draft, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { chainFor } from "./position-holder.ts";
import { POSITION_VERBS } from "./position-verbs.ts";

const MARKERS = phrasePattern(
  / (if|unless|provided that|providing that|provided (?:it|they|he|she|we|you|both|all|there|that|the|a|an|its|their|his|her|our|no|neither|none|each|every)|as long as|so long as|as soon as|in the event (?:of|that)|hinges? on|hinged on|on the proviso that|only in exchange for|on condition that|on the condition that|only (?:if|when|after|once|in return for)|but only once|once|not until|until (?:after )?(?:all|the|it|they|there|a|an|both|its|their|we|he|she|[a-z]+ (?:is|are|has|have|had|stops?|ends?|withdraws?|agrees?|releases?))|depends? (?:entirely |largely |solely )?(?:on|upon)|depended (?:on|upon)|dependent (?:on|upon)|(?:tied|tie|ties|tying|linked|links) (?:its|his|her|their|the|any|an?) (?:\w+ ){1,5}to the|(?:made|make|makes|making) (?:the |its |their |any |an? )?(?:\w+ ){1,8}(?:dependent|contingent|conditional) (?:on|upon)|conditional (?:on|upon)|contingent (?:on|upon)|subject to|preconditions?|conditions? for|in the absence of|otherwise) /,
);
const PROCEDURE = phrasePattern(
  / (?:must|will have to|would have to|has to|have to|needs? to|had to) (?:first |also )?be (?:approved|ratified|endorsed|signed off|confirmed|adopted|cleared|backed) (?:by|in) | (?:enters?|entering|enter|come|comes|take|takes|go|goes) into (?:force|effect) (?:once|after|when|only)| takes? effect (?:once|after|when|only) | enters? into force (?:\w+ ){0,3}(?:once|after|when|only) | requires? (?:the )?(?:approval|consent|ratification|agreement|unanimity|backing) | needs? (?:the )?(?:approval|consent|ratification|unanimity|backing) /,
);
const SHOULD = phrasePattern(
  / (consequences|sanctions|retaliat\w+|response|action|measures|force|price) .*should (?:\w+ ){1,4}(?:fail|refuse|reject|break|violate|not|continue|attack|breach) /,
);
const THREAT = phrasePattern(
  / failure (?:to \w+ )?(?:would|will|could) (?:mean|lead|bring|result|trigger) | or (?:else|face|we will|it will|they will|there will be) /,
);
const WITHOUT = phrasePattern(
  / without (?:an? |any |the )?(?:\w+ ){1,8}(?:no|not|never|cannot|nothing|impossible|sees no|will not|would not|n't) | (?:no|not|never|cannot|nothing|impossible|n't) (?:\w+ ){1,10}without (?:an? |any |the |its |their |prior |first )?(?:answer|guarantees?|withdrawal|approval|consent|agreement|ceasefire|truce|recognition|security|ending|lifting|stopping|first|prior|written|progress|us|them|[a-z]+ing) /,
);
const LACKING = phrasePattern(
  /^ (?:“ )?(?:without|failing|short of|absent) (?:\S+ ){1,10}, .*(?:will|would|can|could|cannot) /,
);
const WHETHER = phrasePattern(
  / (?:asked|asks|asking|ask|see|knows|knew|known|know|unclear|wonder(?:ed)?|question|decide|doubt|determine|clear|say|sure|tell) if | as if | even if | if any | what if | if not /g,
);
const TIMES = phrasePattern(
  / once (?:again|more|called|considered|described|seen|every|in|a (?:day|week|month|year)) | at once | once-/g,
);
const UNTIL_DAY = phrasePattern(
  / until (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|midnight|noon|dawn|\d|next|the end of|now|then|recently|this|last|the (?:spring|summer|autumn|winter|morning|evening|weekend|end)) /,
);
const NOT_BEFORE = phrasePattern(
  / (?:no|not|never|n't|nothing) (?:\S+ ){1,16}before (?:\S+ ){1,6}(?:leaves?|withdraws?|ends?|stops?|lays?|lay|agrees?|is|are|has|have|signs?|releases?|frees?|accepts?|lifts?|disarms?|meets?|recogni[sz]es?|pulls?) /,
);

/** A thing that happens only if another does, a rule of procedure, or a threat with its trigger. */
export function readCondition(p: Proposition): Draft | null {
  const { met } = p.scene;
  let { phrase } = p;
  if (WHETHER.mayMatch(met)) phrase = phrase.replace(WHETHER.regex, " ");
  if (TIMES.mayMatch(met)) phrase = phrase.replace(TIMES.regex, " ");
  const isDeadlineUntil = UNTIL_DAY.test(phrase, met);
  let rule = "";
  if (PROCEDURE.test(phrase, met)) rule = "condition-procedure";
  else if (SHOULD.test(phrase, met)) rule = "condition-should";
  else if (THREAT.test(phrase, met)) rule = "condition-threat";
  else if (WITHOUT.test(phrase, met) || (p.group.modal !== null && LACKING.test(phrase, met)))
    rule = "condition-without";
  else if ((p.group.modal !== null || p.group.isFuture) && NOT_BEFORE.test(phrase, met)) rule = "condition-before";
  else {
    const match = MARKERS.exec(phrase, met);
    if (match !== null) {
      const [, marker] = match;
      if (marker.startsWith("until") || marker === "not until") {
        // "no money will flow until …" is a condition; "talks lasted until …" is a duration.
        if (
          !isDeadlineUntil &&
          / (no|not|never|n't|nothing|none|cannot|refuse[sd]?|will not|won't|remain|stay|continue|keep|hold|fight|only|stop) /.test(
            phrase.slice(0, match.index + 2),
          )
        )
          rule = "condition-until";
      } else if (marker === "once") {
        if (
          p.group.isFuture ||
          p.group.modal !== null ||
          / (will|would|can|could|may|might|must|to be|is to|are to|plans?|hopes?|only) /.test(phrase)
        )
          rule = "condition-once";
      } else if (marker === "if") {
        if (
          p.speech !== null ||
          p.group.modal !== null ||
          p.group.isFuture ||
          / (will|would|can|could|may|might|must|should|ready|only if|willing|threaten(?:s|ed)?|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|offer(?:s|ed)?) /.test(
            phrase,
          )
        )
          rule = "condition-if";
      } else if (marker === "otherwise") rule = "";
      else rule = "condition-marker";
    }
  }
  if (rule === "") return null;
  const speaker = p.speech?.speaker ?? [];
  // A threat is spoken, though by itself no stand.
  const isSpeech =
    !p.group.isPassive &&
    (p.group.lemma === "threaten" || POSITION_VERBS.get(p.group.lemma)?.some((each) => each.speech) === true);
  const own = isSpeech ? p.subjects : p.subjects.filter((name) => !name.startsWith("anonymous:"));
  const agents =
    rule === "condition-procedure" && /^(?:approve|ratify|endorse|confirm|adopt|back|clear|sign)$/.test(p.group.lemma)
      ? afterBy(p)
      : [];
  const actors =
    agents.length > 0
      ? agents
      : speaker.length > 0
        ? own.length > 0 && p.speech !== null && own.length <= 2 && !sameActors(own, speaker) && isState(p, own)
          ? own
          : speaker
        : own;
  const isOwnWord = isSpeech && actors.length > 0 && actors.every((name) => p.subjects.includes(name));
  return draftOf(p, "condition", rule, {
    actors,
    stance: "conditional",
    ...(isOwnWord ? { chain: chainFor(p, true, actors), cue: { from: p.group.main, to: p.group.main + 1 } } : {}),
  });
}

function isState(p: Proposition, names: readonly string[]): boolean {
  return names.every((name) => p.scene.discourse.counts.has(name));
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
