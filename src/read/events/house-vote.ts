import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { subjectHead } from "./event-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { isDated } from "./frame-phrases.ts";

const HOUSES =
  /^(?:parliament|parliamentarians|lawmakers|deputies|senate|senators|assembly|congress|voters|electorate|islanders|citizens|mps|house|chamber|legislature|cabinet|council|knesset|duma|majlis|rada|jirga|shura|commission|committee|synod|diet|commons|lords)$/;
/** Who else votes, by number or name: countries in a council, members of a body, judges. */
const VOTERS =
  /^(?:countries|states|members|delegates|judges|councillors|councilors|ministers|legislators|nations|governments|electors|residents|people|villagers|workers|unionists|majority|electorate|community)$/;
const VOTED = /^(?:approve|pass|adopt|reject|ratify|vote|endorse|back|repeal|amend|elect|enact|veto|defeat)$/;
const PUT_TO_VOTE =
  /^(?:law|laws|bill|budget|motion|resolution|amendment|amendments|treaty|accord|agreement|pact|deal|protocol|decree|referendum|draft|package|nomination)$/;

/** "Parliament passed an amnesty law on Tuesday", "the bill was adopted by 60 votes to 41": a vote of a house or a people is an event. */
export function houseVote(p: Proposition): Draft | null {
  const { group, phrase } = p;
  if (!VOTED.test(group.lemma) || p.speech?.lemma === "deny") return null;
  const head = subjectHead(p);
  const cast = voteCast(p, head);
  if (cast !== null) return cast;
  if (group.modal !== null || group.isFuture) return null;
  if (!group.isPast && !group.isPerfect) return null;
  // A council of states that adopts a resolution takes a step with a text.
  if (head === "council" && / resolution /.test(phrase)) return null;
  const isCounted =
    / (?:\d+ (?:votes? )?(?:to|against) \d+|by \d+|unanimously|per cent|percent|%|in (?:a|the) (?:\S+ )?(?:vote|reading|referendum|ballot)) /.test(
      phrase,
    );
  const isHouse =
    HOUSES.test(head) &&
    (isCounted || /^(?:vote|pass|adopt|ratify|elect|enact|repeal|approve)$/.test(group.lemma) || hasPut(p));
  const isPut =
    group.isPassive &&
    PUT_TO_VOTE.test(head) &&
    (isCounted ||
      / by (?:the )?(?:\S+ )?(?:parliament|senate|assembly|house|deputies|lawmakers|congress|cabinet|council|voters) /.test(
        phrase,
      ));
  if (!isHouse && !isPut) return null;
  return draftOf(p, "incident", "incident-vote", {
    actors: p.subjects,
    modality: group.isNegated ? "denied" : "asserted",
  });
}

/** "Four countries voted for it", "the council will vote on Friday on a draft": votes cast, or due on a day. */
function voteCast(p: Proposition, head: string): Draft | null {
  const { group, scene, subject } = p;
  if (group.lemma !== "vote" || group.form !== "finite" || group.isPassive || subject === null || group.to >= p.to)
    return null;
  const isAhead =
    (group.isFuture || group.modal === "will") && (isDated(p) || / (?:afternoon|evening|soon|shortly) /.test(p.phrase));
  if (!isAhead && (group.modal !== null || group.isFuture || !(group.isPast || group.isPerfect))) return null;
  const first = scene.words[subject.from].tag;
  if (!HOUSES.test(head) && !VOTERS.test(head) && first !== "NUM" && (isAhead || p.subjects.length === 0)) return null;
  return draftOf(p, "incident", "incident-vote", {
    actors: p.subjects,
    modality: isAhead ? "planned" : group.isNegated ? "denied" : "asserted",
  });
}

const NO_PART = phrasePattern(
  / (?:(?:took|takes?|taken|taking|had|has|have|play(?:ed|s)?) no part in|(?:did|does|do|had|has|have|was|were) (?:not|n't) (?:take|taken|taking) part in|(?:stayed|stays|stay|kept|keeps) away from|(?:did|does) (?:not|n't) (?:cast|vote)(?: in)?) (?:(?:the|a|an|any|this|that|its|their|\S+ (?:'s|')|\S+al|\S+day) ){0,3}(?:\w+ )?(?:votes?|ballots?|poll|polls|elections?|referendum|count|raids?|fighting|attacks?|war|battles?|coup|march|parade|offensive|operation|strikes?|polling) /,
);

/** "Norway took no part in the vote": a vote or a deed that somebody kept out of, which is no stand. */
export function abstention(p: Proposition): Draft | null {
  const { group } = p;
  if (group.form !== "finite" || group.modal !== null || group.isFuture || p.subject === null) return null;
  if (p.speech?.lemma === "deny" || !NO_PART.test(p.phrase, p.scene.met)) return null;
  return draftOf(p, "incident", "incident-abstained", { actors: p.subjects, modality: "denied" });
}

function hasPut(p: Proposition): boolean {
  return p.scene.words.slice(p.group.to, p.to).some((word) => PUT_TO_VOTE.test(word.lower));
}
