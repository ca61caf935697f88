import type { Draft, Scene } from "../assembly/draft.ts";
import { phrasePattern, type PhrasePattern } from "../frames/phrase-pattern.ts";
import { SPEECH_ACTS } from "../speakers/cues.ts";
import { isOfStep, stanceOfEpithet } from "./epithets.ts";
import { DENIAL } from "./read-statement.ts";
import { SILENCE } from "./silence-words.ts";

// Stance and modality of statements, judged once the claims of a sentence are settled, whatever rule found them: a denial may lie in
// the verb, in calling a charge untrue, or in contradicting what was alleged just before.

/** What the statements of a text said last, for a contradiction that follows: one per text, changed from top to bottom. */
export type Dispute = {
  /** Who spoke in the sentence that last reported an allegation, and its number. */
  alleged: { readonly by: readonly string[]; readonly sentence: number } | null;
  /** Who denied something last, and where. */
  denied: { readonly speaker: string; readonly sentence: number; readonly paragraph: number } | null;
};

/** A dispute before anything is said. */
export function startDispute(): Dispute {
  return { alleged: null, denied: null };
}

const ALLEGES = phrasePattern(
  / (?:accus(?:ed?|es|ing|ations?)|alleg(?:ed?|es|ing|edly|ations?)|blam(?:ed?|es|ing)|claim(?:ed|s)? (?:that|to|by|earlier)|charg(?:ed|es|ing) that|the (?:charge|claim|accusation|rumou?r)|rumou?rs|reports? (?:that|of|said|had)|reportedly|insinuat(?:ed?|es)|suspected of|faulted) /,
);
const DENYING_CUES: ReadonlySet<string> = new Set(["deny", "refute", "rebut", "disavow", "dispute", "contest"]);
const COUNTERING_CUES: ReadonlySet<string> = new Set([
  "counter",
  "retort",
  "scoff",
  "object",
  "rejoin",
  "protest",
  "bristle",
]);
const DENIED_BY = phrasePattern(
  / (?:was|were|been|is|are) (?:\w+ly )?(?:denied|refuted|rebutted|disputed|contested) by /,
);
/** "It had not fired", "we have never", "no fighter of ours": what one side says of itself. */
const OF_ITSELF = phrasePattern(
  / (?:(?:it|they|we|he|she|i|(?:its|our|their|his|her|my) \w+) (?:\w+ ){0,2}(?:not|n't|never|no|nothing)|(?:no|none|not one) (?:\w+ ){0,3}of (?:ours|them|its|their|our)) /,
);
/** "We are not planning to", "they do not want": a stand, no denial of a deed. */
const OF_INTENT = phrasePattern(
  / (?:not|n't|never|no) (?:\w+ )?(?:planning|going|seeking|looking|want|wish|need|intend|expect|ready|afraid|asking|aware|going|opposed|against|interested|willing|prepared) /,
);
const UNINVOLVED = phrasePattern(
  / (?:(?:had|has|have|having|played|plays|took) (?:no|not any|neither) (?:knowledge|part|role|involvement|hand|link|links|connection)|nothing to do with|(?:not|n't|never|nor) (?:been )?(?:involved in|responsible for|behind|to blame)|no involvement) /,
);
/** "retorted that they would not succeed": what will not be contradicts no charge. */
const WILL_NOT = phrasePattern(
  / (?:will|would|can|could|shall|should|must|may|might|wo|ca|is|are|was|were) (?:not|n't|never|no) /,
);
/** "called the figure an invention", "dismissed the footage as a fake": what was made public is said not to be so. */
const CALLED_FALSE = phrasePattern(
  / (?:call|brand|dismiss|describ|denounc|label|term|reject|wav|brush)\w* (?:\S+ ){0,4}?(?:figures?|numbers?|versions?|accounts?|tolls?|estimates?|tall(?:y|ies)|counts?|narratives?|leaks?|letters?|recordings?|footage|videos?|photographs?|pictures?|documents?|transcripts?|stor(?:y|ies)|dates?) (?:\S+ ){0,3}?(?:inventions?|invented|fabrications?|fabricated|forger(?:y|ies)|forged|fakes?|faked|false|untrue|fictions?|fictitious|made up|lies?|hoax(?:es)?) /,
);
const NEGATIVE = phrasePattern(/ (?:not|n't|no|never|nothing|nobody|none|neither|nowhere) /);
const BASELESS = phrasePattern(
  / (?:absurd|ludicrous|preposterous|ridiculous|laughable|baseless|groundless|unfounded|untrue|false|fake|invented|made up|a lie|lies|an invention|a fabrication|a smear|slander|fiction|nonsense|rubbish|fantasy|propaganda|disinformation|misinformation|a hoax|scaremongering|(?:information|disinformation|propaganda|smear|psychological) (?:war|warfare|campaign|operation)) /,
);
const CHARGE = phrasePattern(
  / (?:charges?|claims?|accusations?|allegations?|reports?|rumou?rs?|suggestions?|assertions?|insinuations?|stor(?:y|ies)) /,
);
const REFUSES = phrasePattern(
  / (?:will|would|wo|could|did|does|do|can) (?:not|n't) (?:\w+ly )?(?:put (?:odds|a (?:figure|number|date|price|name)|numbers)|speculate|predict|guess|be drawn|discuss|go into|comment|elaborate|say (?:when|where|who|whom|what|which|how|why|whether|if)|confirm or deny|divulge|disclose|reveal) | neither confirm(?:ed|s)? nor (?:deny|denied|denies) | (?:kept|keeps|remained|stayed) (?:silent|mum|tight-lipped) | (?:dodged|sidestepped|evaded|ducked|brushed aside|left unanswered|waved away) (?:a |the |all |any )?(?:question|questions|reporters) /,
);

/** What is said instead of an answer, at the head of a quotation. */
const PUTS_OFF = phrasePattern(
  /^ (?:“ |" )(?:(?:please|well|you (?:can|may|should|must|will have to|'ll have to|have to)) ?,? )?(?:ask (?:me (?:again )?(?:on|in|at|after|next|tomorrow|later|when|once|again)|(?:him|her|them|someone else|somebody else|the \S+(?: \S+)?) (?:[,.”"]|that|about|yourself))|no comment |(?:i|we) (?:have|'ve) (?:no comment|nothing (?:more |further |else )?to (?:say|add|report|announce|share|declare))|(?:i|we) (?:do not|don't|do n't) comment |wait and see |you will (?:have to wait|see) [.,”"]|(?:i|we) (?:can not|cannot|ca n't|could not) (?:comment|say (?:any ?more|more|that|anything|when|where|who|how|whether)|answer) )/,
);

/** What praise and blame can be about for the verdict to count: something proposed, agreed or done, not the talks or their mood. */
const STEPS = phrasePattern(
  / (?:plans?|proposals?|deals?|agreements?|accords?|results?|outcomes?|steps?|decisions?|ceasefires?|truces?|drafts?|frameworks?|announcements?|initiatives?|diplomacy|resolutions?|texts?|pacts?|roadmaps?|versions?|moves?|milestones?|breakthroughs?|declarations?|treat(?:y|ies)|signings?|brackets|clauses?|articles?|annex(?:es)?|timetables?|offers?|terms|releases?|withdrawals?|swaps?|exchanges?|votes?|referendums?|concessions?|pauses?|extensions?|reopenings?|liftings?|suspensions?|documents?|papers?|compromises?|formulas?|settlements?|communiqu[ée]s?|protocols?|memorandums?|arrangements?|measures?|signatures?|papers?|developments?|summits?|reports?|deployments?|interventions?|blockades?|bills?|laws?|commitments?|pledges?|gestures?) /,
);

/** Acts of speech whose words of blame are for people and deeds. */
const SETS_OUT: ReadonlySet<string> = new Set(["accuse", "blame", "warn", "deny", "thank", "caution", "fault"]);

/** Verbs of standing by a step taken: "defended the choice of a civilian". */
const DEFENDS: ReadonlySet<string> = new Set(["defend", "justify"]);
/** Steps by which somebody is picked, which praise and blame by the verb itself may be about: "praised the choice of a civilian". */
const PICKED = / (?:choice|appointment|nomination|dispatch|dismissal|recall) of /;

const BLAME = phrasePattern(
  / (?:betrayals?|capitulation|surrender|sell-?out|farce|charade|sham|trap|humiliati\w+|disast\w+|mistake|blunder|treason|disgrace\w*|shameful|one-?sided|worthless|unworkable|toothless|insult|blackmail|fig leaf|stab in the back|dead on arrival|rewards? (?:aggression|violence|for|the)|rewarded (?:aggression|violence)|would (?:split|divide|dismember|legitimi[sz]e|reward)) /,
);
const PRAISE = phrasePattern(
  / (?:milestone|breakthrough|landmark|triumph|victory|turning point|historic|step forward|step in the right direction|best (?:chance|hope)|courageous|achievement) /,
);
const GOOD =
  "(?:fair|balanced|good|excellent|important|welcome|positive|sound|promising|encouraging|constructive|significant|major|great|just|successful|bold|brave|vital)";
const BAD =
  "(?:bad|terrible|unfair|unjust|dangerous|flawed|meaningless|empty|illegal|unconstitutional|unbalanced|vague|weak|poor|inadequate|insufficient|disappointing|unacceptable|defeat|failure|gift|unhelpful|regrettable|unfortunate|catastrophic|catastrophe|horror|horrible|nightmare|absurd|insulting|outrageous|inhuman|calamity|calamitous|ruinous|shameful|reckless|foolish|irresponsible|illegitimate|hollow|cosmetic)";
const STEP = STEPS.regex.source.trim();
const PLEASED =
  "(?:pleased|happy|satisfied|delighted|content|thrilled|heartened|encouraged|gratified|overjoyed|comfortable)";
const DISPLEASED =
  "(?:displeased|unhappy|dissatisfied|disappointed|dismayed|angry|angered|furious|outraged|appalled|alarmed|frustrated|saddened|shocked|horrified|disgusted)";
const judged = (words: string, feeling: string): PhrasePattern =>
  phrasePattern(
    new RegExp(
      ` (?:(?:call|calls|called|calling|describe|describes|described|describing|brand|brands|branded|label|labels|labelled|labeled|dub|dubbed|deem|deems|deemed|term|terms|termed) (?:the|this|that|it|its|their|his) (?:\\S+ ){0,5}?${words}|${words} (?:and \\w+ )?${STEP}|${STEP} (?:\\w+ ){0,3}(?:is|was|are|were|be|as|an?) (?:\\w+ ){0,3}${words}|${feeling} (?:with|by|at|about|over) (?:the|this|that|these|its|their|his|her|our) (?:\\S+ ){0,2}?${STEP}) `,
    ),
  );
const JUDGED_GOOD = judged(GOOD, PLEASED);
const JUDGED_BAD = judged(BAD, DISPLEASED);

/** “It's a capitulation”: a verdict on what was spoken of. */
const IT_IS = / (?:it|this|that) (?:'s|is|was) (?:not |n't )?(?:an?|the|pure|nothing but|no more than) /;

/** "accused the government of handing a lifeline to a dictator": the charge of giving in is blame of the step just told. */
const GIVES_IN = phrasePattern(
  / (?:accus\w+|blam\w+|fault\w+|criticis\w+|criticiz\w+) (?:\S+ ){1,8}?(?:of|for) (?:(?:handing|giving|offering|throwing|granting|making) (?:\S+ ){1,4}?(?:lifelines?|gifts?|rewards?|blank cheques?|blank checks?|prizes?|legitimacy|respectability|victory|concessions?)|rewarding|appeasing|legitimi[sz]ing|capitulating|surrendering to|caving in|giving in to|bowing to|selling out|kowtowing) /,
);

/** Gives a statement its stance and modality, and remembers what it alleges or denies; other claims pass unchanged. */
export function judgeStatement(scene: Scene, draft: Draft, dispute: Dispute): Draft {
  if (draft.kind !== "statement") return draft;
  const { sentence } = scene;
  const said = textOf(scene, draft.from, draft.to);
  const speaker = speakerOf(draft);
  const isDenied = draft.modality === "denied" || isDenial(scene, draft, said, speaker, dispute);
  // Who would not say denied nothing that could be contradicted next.
  if (isDenied && draft.rule !== "statement-silence")
    dispute.denied = { speaker, sentence: sentence.number, paragraph: sentence.paragraph };
  const stance = draft.stance === "neutral" && !isDenied ? verdictIn(scene, draft, said) : draft.stance;
  const modality = isDenied ? "denied" : draft.modality;
  return stance === draft.stance && modality === draft.modality ? draft : { ...draft, stance, modality };
}

/** Remembers that a sentence reports an allegation, and by whom, once its claims are judged. */
export function noteAllegation(scene: Scene, drafts: readonly Draft[], dispute: Dispute): void {
  if (!ALLEGES.mayMatch(scene.met) || !ALLEGES.regex.test(textOf(scene, 0, scene.words.length))) return;
  const by = drafts.filter((draft) => draft.kind === "statement").map(speakerOf);
  dispute.alleged = { by, sentence: scene.sentence.number };
}

function speakerOf(draft: Draft): string {
  return JSON.stringify(draft.chain.at(-1) ?? draft.actors);
}

function isDenial(scene: Scene, draft: Draft, said: string, speaker: string, dispute: Dispute): boolean {
  if (draft.modality !== "asserted") return false;
  const { sentence, words } = scene;
  const cue = draft.cue === null ? "" : words[draft.cue.from].lemma;
  if (DENYING_CUES.has(cue) || DENIED_BY.test(said, scene.met)) return true;
  // “They have kept silent,” he said: in a quotation only what the speaker will not say.
  const mayRefuse = draft.rule !== "statement-quotation" || / (?:i|we) /.test(said);
  if (
    (mayRefuse && REFUSES.test(said, scene.met)) ||
    (draft.rule === "statement-scare-quote" && SILENCE.test(said, scene.met))
  )
    return true;
  const content = draft.content ?? draft;
  const opening = textOf(scene, content.from, Math.min(content.to, content.from + 12));
  // “Ask me on Monday”: whoever puts a question off has not answered it.
  if (draft.rule.startsWith("statement") && PUTS_OFF.test(opening, scene.met)) return true;
  if (/^ (?:“ |" )?not (?:so|true) /.test(said) || / (?:nothing|anything) of the (?:sort|kind) /.test(opening))
    return true;
  if (
    !SETS_OUT.has(cue) &&
    BASELESS.test(said, scene.met) &&
    CHARGE.test(said, scene.met) &&
    !/^ (?:“ |" )?if /.test(said)
  )
    return true;
  if (CALLED_FALSE.test(said, scene.met)) return true;
  const isShort = content.to - content.from <= 16;
  if (DENIAL.test(opening, scene.met) && isShort) return true;
  const { alleged, denied } = dispute;
  const wasAlleged = alleged !== null && sentence.number - alleged.sentence <= 1 && !alleged.by.includes(speaker);
  if (
    COUNTERING_CUES.has(cue) &&
    (wasAlleged || (NEGATIVE.test(opening, scene.met) && !WILL_NOT.test(opening, scene.met)))
  )
    return true;
  // "This has nothing to do with Norway": of a matter, not of a deed.
  if (UNINVOLVED.test(opening, scene.met) && !/ (?:this|that|which) (?:has|had) nothing to do with /.test(opening))
    return true;
  if (!NEGATIVE.test(opening, scene.met)) return false;
  const wasDenied =
    denied !== null && denied.paragraph === sentence.paragraph && sentence.number - denied.sentence <= 1;
  if (
    OF_ITSELF.test(opening, scene.met) &&
    !OF_INTENT.test(opening, scene.met) &&
    (wasAlleged || wasDenied) &&
    !SPEECH_ACTS.has(cue)
  )
    return true;
  // The same speaker goes on denying in the next sentence of the paragraph.
  return (
    denied !== null &&
    denied.speaker === speaker &&
    denied.paragraph === sentence.paragraph &&
    sentence.number - denied.sentence === 1 &&
    isShort &&
    / (?:nothing more|nothing else|no such|never|nothing) /.test(opening)
  );
}

/** Praise or blame of a proposal, an accord or a step: by the verb of the statement, or by what it is called. */
function verdictIn(scene: Scene, draft: Draft, said: string): Draft["stance"] {
  if (GIVES_IN.test(said, scene.met)) return "opposes";
  const at = draft.cue?.from ?? -1;
  const cue = at < 0 ? "" : scene.words[at].lemma;
  const act = SPEECH_ACTS.get(cue);
  if (act !== undefined && act.stance !== "neutral" && isOfStep(textOf(scene, at + 1, Math.min(draft.to, at + 9))))
    return act.stance;
  const named = SETS_OUT.has(cue) ? "neutral" : stanceOfEpithet(scene, said);
  if (named !== "neutral") return named;
  const isPicked = (act !== undefined || DEFENDS.has(cue)) && PICKED.test(said);
  if (!isPicked && !STEPS.test(said, scene.met) && !(draft.rule === "statement-quotation" && IT_IS.test(said)))
    return "neutral";
  if (act !== undefined && act.stance !== "neutral") return act.stance;
  if (DEFENDS.has(cue)) return "supports";
  if (SETS_OUT.has(cue)) return "neutral";
  if (![BLAME, JUDGED_BAD, PRAISE, JUDGED_GOOD].some((each) => each.mayMatch(scene.met))) return "neutral";
  const phrase = said
    .replace(/ [“”"](?= )/g, "")
    .replace(/ (?:not|n't|never|no|hardly|far from|anything but|if|unless|whether) (?:\w+ ){0,4}/g, " ");
  if (BLAME.test(phrase, scene.met) || JUDGED_BAD.test(phrase, scene.met)) return "opposes";
  return PRAISE.test(phrase, scene.met) || JUDGED_GOOD.test(phrase, scene.met) ? "supports" : "neutral";
}

function textOf(scene: Scene, from: number, to: number): string {
  let out = " ";
  for (let i = from; i < to && i < scene.words.length; i++) out += `${scene.words[i].lower} `;
  return out;
}
