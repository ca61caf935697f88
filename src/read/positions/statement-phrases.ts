import { isAnonymous } from "../../domain/actor.ts";
import type { Draft, Proposition } from "../assembly/draft.ts";
import { draftOf } from "../assembly/draft.ts";
import { OFFICES, ORGANS, PARTY_WORDS, UNNAMED } from "../actors/person-words.ts";
import { headOf } from "../events/event-phrases.ts";
import { FORCES } from "../events/frame-words.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { assessed } from "./position-by-view.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phraseOf, type Word } from "../frames/words.ts";

/** "held the army responsible", "put the blame on the army": blame told with a light verb. */
const BLAMES = phrasePattern(
  / (?:holds?|held|holding) (?:\S+ ){1,6}(?:responsible|accountable|to blame) | (?:puts?|putting|lays?|laid|laying|places?|placed|pins?|pinned) (?:the |all |all the |some )?(?:blame|responsibility|guilt|fault) (?:for (?:\S+ ){1,6})?(?:on|at|with|squarely) | (?:points?|pointed|pointing) (?:the |a |an? accusing )?fingers? at | (?:ascribes?|ascribed|ascribing|attributes?|attributed|attributing) (?:\S+ ){1,8}to (?!(?:him|her|it|them)self )/,
);
/** "voiced doubts", "expressed confidence": what somebody feels or thinks of it, told with a light verb. */
const FEELS = phrasePattern(
  / (?:express\w*|voic\w+|rais\w+|convey\w*|show\w*|spoke of|speaks? of) (?:(?:his|her|its|their|some|deep|grave|serious|great|cautious|little|no|new|fresh) )*(?:confidence|doubts?|concerns?|regrets?|optimism|pessimism|scepticism|skepticism|hopes?|fears?|alarm|outrage|anger|dismay|surprise|satisfaction|disappointment|frustration|condolences|sympathy|solidarity|gratitude|relief|shock|sadness|unease|sorrow) | (?:notes?|noted|noting) with (?:(?:grave|deep|great|serious|particular|much) )*(?:concern|satisfaction|regret|appreciation|alarm|interest|dismay|gratitude|relief|pleasure) (?!that ) | (?:takes?|took|taking) note of | (?:made|makes) no secret of (?:his|her|its|their) (?!(?:\S+ )?(?:wish|desire|preference|opposition|support|demand|intention|hostility|aversion|distaste|determination|readiness|willingness|refusal|objections?|reluctance|ambition) ) /,
);
/** "poured cold water on the plan", "took issue with the map": a judgement told by a set phrase. */
const JUDGES = phrasePattern(
  / (?:poured|pours?|pouring) (?:cold water|scorn) (?:on|over) | (?:paint|paints|painted|painting|drew|draws?) an? (?:\w+ ){1,3}(?:picture|portrait) of | (?:took|takes?|taking) (?:issue with|aim at|exception to|a swipe at|umbrage at) | (?:made|makes|making) light of | (?:lashed|lashes|lashing|hit|hits|hitting) out at | (?:paid|pays?|paying) tribute to | (?:sang|sings?) the praises of | (?:threw|throws?|cast|casts|casting) (?:\w+ )?doubts? (?:on|over|upon) | (?:has|have|had) (?:\w+ )?words (?:for|of) | (?:has|have|had|harbou?rs?|harbou?red) (?:\w+ ){0,2}(?:doubts|misgivings|reservations|qualms) (?:about|over|as to|on) | (?:reports?|reported|reporting) (?:(?:no|little|some|further) )?(?:\w+ )?(?:progress|advances|setbacks?|delays?|difficulties|problems|breakthroughs?|impasse|deadlock|headway|let-up|let - up|letup|respite|improvement|easing) /,
);
const FEELING_VERBS: ReadonlySet<string> = new Set(
  "fear doubt regret apologise apologize dread rejoice despair complain grumble sneer rage wonder".split(" "),
);
/** "sees little chance", "expect a long winter": an outlook. */
const OUTLOOK =
  /^ (?:(?:very )?little|no|few|a|an|some|any|every|only|slim|good) (?:\w+ )?(?:chances?|hopes?|signs?|prospects?|reasons?|dangers?|risks?|progress|opening|opportunit\w+|light|grounds?|window|way out|trick|ploy|trap|threat) /;
const MOODS = phrasePattern(
  / (?:is|was|are|were|sounds?|sounded|seems?|seemed|remains?|remained|appears?|appeared) (?:\w+ly |more |less |far from |still )?(?:optimistic|pessimistic|confident|hopeful|upbeat|gloomy|doubtful|convinced|downbeat|unimpressed|furious|outraged|relieved) (?:about|that|of|over|at) /,
);

const RATING: ReadonlySet<string> = new Set(
  "find rate judge deem reckon consider think pronounce regard view".split(" "),
);
/** "found the exchange more serious than", "rated the chances as good": a thing and what somebody thinks of it. */
const RATED =
  /^ (?:the|this|that|these|those|it|both|its|their|his|her|any|such) (?:\w+ ){0,5}?(?:as |to be |too |very |more |less |highly |quite |rather |so )(?:“ )?\w+ /;
const RATED_PLAINLY =
  /^ (?:the|this|that|it|their|his|her|its) (?:\w+ ){0,4}(?:useful|serious|constructive|encouraging|helpful|productive|positive|disappointing|frank|difficult|tense|pointless|useless|insufficient|inadequate|superficial|promising|businesslike|cordial|cool|sterile|fruitful|fruitless|hopeful|hopeless|slim|remote|good|bad|poor|fair|even) /;
/** "put the length at five pages", "puts the stockpile at 275 kilograms": a figure on somebody's word. */
const PUT_AT =
  /^ (?:\S+ ){1,12}at (?:about |some |around |nearly |almost |(?:no |not )?(?:more|fewer|less) than |over |at least |at most |up to |under |below |above |close to |between |roughly |just |only )?(?:[$€£] ?)?(?:\d\S*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a (?:dozen|hundred|thousand|million|third|half|quarter)|half|hundreds|thousands|\w+teen|\w+ty) /;
/** "claimed both": attacks told before. */
const CLAIMED =
  /^ (?:both|it|them|these|neither|none|all (?:of them|two|three|four)|one of (?:them|the two)|the (?:first|second|third|latter|former)(?: one)?) (?:$|on |in |within |yesterday |, |and |but )/;
/** "gave the number of its guns as 840" */
const GIVEN_AS =
  /^ (?:the|its|his|her|their|our) (?:\S+ )?(?:numbers?|figures?|totals?|size|strength|length|stocks?|stockpile|distance|range|price|costs?|count|share|area|weight|value|age|depth|width|height|extent|date|cause|reasons?) (?:\S+ ){0,8}?as (?!well |soon |long |a (?:gesture|gift|reward|sign|present) )\S+ /;
/** Figures of harm are no opinion. */
const TOLL =
  / (?:dead|deaths|killed|toll|wounded|injured|casualties|displaced|missing|victims|refugees|fatalities|losses|homeless|detained|prisoners) /;
const SCORNS: ReadonlySet<string> = new Set("scoff sneer jeer laugh shrug".split(" "));

/** "gave the number of its guns as 840": what somebody gives as so, though nothing is handed over. */
export function givesFigure({ group, scene, to }: Proposition): boolean {
  const after = ` ${phraseOf(scene.words, group.to, to)} `;
  return group.lemma === "give" && GIVEN_AS.test(after) && !TOLL.test(after);
}

/** What is said, asked or written, which is found to be something in the mind only, where "found the road muddy" saw it. */
const SAID_OR_WRITTEN =
  / (?:complaints?|charges?|accusations?|allegations?|claims?|arguments?|excuses?|explanations?|answers?|repl(?:y|ies)|ideas?|notions?|reasoning|comparisons?|demands?|conditions?|timetables?|wording|language|tone|texts?|drafts?|proposals?|plans?|clauses?|speech(?:es)?|letters?|statements?|remarks?|criticism|reports?|story|figures?|estimates?|policy|policies|decisions?|verdicts?|terms|result|results|analogy|logic|silence|timing|response|reaction) (?:(?:\S+ly|too|so|very|rather|quite|a bit|somewhat|deeply|both|“) )*(?:self - |ill - |over - )?\S+ $/;

/** "finds the complaint self-serving", "thinks the wording clumsy": a thing said or written, and one adjective at the end of the clause. */
function ratesIt({ scene: { words }, group, to }: Proposition): boolean {
  if (!/^(?:ADJ|VERB:ing|VERB:part)$/.test(words[to - 1]?.tag ?? "") || to - group.to < 3 || to - group.to > 11)
    return false;
  if (!/^(?:DET|PRON:possessive)/.test(words[group.to].tag)) return false;
  return SAID_OR_WRITTEN.test(` ${phraseOf(words, group.to, to)} `);
}

/** Blame, feelings and outlooks of a source, told without a verb of saying. */
export function byFeeling(p: Proposition): Draft | null {
  const { group, phrase, scene } = p;
  if (p.subjects.length === 0 || group.isPassive || group.form === "part") return null;
  const after = ` ${phraseOf(scene.words, group.to, p.to)} `;
  const judged = assessed(p);
  const isFeeling =
    BLAMES.test(phrase, p.scene.met) ||
    FEELS.test(phrase, p.scene.met) ||
    JUDGES.test(phrase, p.scene.met) ||
    MOODS.test(phrase, p.scene.met) ||
    (FEELING_VERBS.has(group.lemma) && group.to < p.to) ||
    ((group.lemma === "see" || group.lemma === "detect" || group.lemma === "sense") && OUTLOOK.test(after)) ||
    (group.lemma === "expect" && group.to < p.to && !/^ (?:to|visitors|guests) /.test(after)) ||
    (RATING.has(group.lemma) && (RATED.test(after) || RATED_PLAINLY.test(after) || ratesIt(p))) ||
    judged !== null ||
    (group.lemma === "put" && PUT_AT.test(after) && !TOLL.test(after)) ||
    givesFigure(p) ||
    (SCORNS.has(group.lemma) && after.startsWith(" at ")) ||
    // "put the blaze down to an accident", "found it “baffling” that calls were cut"
    (group.lemma === "put" && /^ (?:\S+ ){1,6}down to /.test(after)) ||
    (RATING.has(group.lemma) && after.startsWith(" it “ ")) ||
    (group.lemma === "claim" &&
      (/ (?:credit|responsibility|victory|success) (?:for|in|over|$)/.test(after.slice(0, 40)) ||
        CLAIMED.test(after))) ||
    (group.lemma === "hope" && (after.startsWith(" for ") || after.startsWith(" to ")));
  if (!isFeeling) return null;
  const outer = p.speech?.chain ?? [];
  const last = outer[outer.length - 1];
  const isSame = last !== undefined && last.join("|") === p.subjects.join("|");
  // "scoffed at talk of a split": of what is only alleged, so that scorn denies it.
  const denies =
    SCORNS.has(group.lemma) &&
    / at (?:the |any |all |such )?(?:talk|claims?|suggestions?|reports?|rumou?rs?|speculation|allegations?|accusations?|charges?) /.test(
      after,
    );
  // "Some 700 were killed, the rebels say; Kenya puts the number at 311": a toll on another's word.
  const isToll = judged === null && countsHarm(p, after);
  return draftOf(p, isToll ? "casualty" : "statement", isToll ? "casualty-put-at" : "statement-feeling", {
    // "did not claim responsibility for it"
    modality: denies || (group.lemma === "claim" && group.isNegated) ? "denied" : "asserted",
    stance: judged ?? "neutral",
    actors: p.subjects,
    chain: isSame ? outer : [...outer, p.subjects],
    cue: { from: group.main, to: group.main + 1 },
    content: group.to < p.to ? { from: group.to, to: p.to } : null,
  });
}

/** What a count is called: "puts the number at 311", "gives the figure as 140". */
const COUNT_AT =
  /^ (?:the |that |its |this |an? )?(?:\S+ )?(?:number|numbers|figure|figures|count|total|tally|toll)(?: (?:lower|higher|closer))? (?:at|as|above|below|near|nearer) (?:\S+ ){0,3}?\d/;
/** Words of harm, by which one knows what was counted just before. */
const HARMED =
  /^(?:killed|dead|deaths?|died|wounded|injured|displaced|casualties|missing|slain|massacred|fled|perished|drowned|starved|starving)$/;

/** True where a number is put at a figure right behind a toll, in the same sentence or the one before in the paragraph. */
function countsHarm({ group, scene: { words, sentence, discourse }, from }: Proposition, after: string): boolean {
  if (!/^(?:put|give|set)$/.test(group.lemma) || !COUNT_AT.test(after)) return false;
  const last = discourse.sentences[sentence.number - 1];
  const before = [...(last?.paragraph === sentence.paragraph ? last.words : []), ...words.slice(0, from)];
  return before.some(({ lower }) => HARMED.test(lower)) && before.some(({ tag }) => tag === "NUM");
}

const PEOPLE: readonly ReadonlySet<string>[] = [OFFICES, ORGANS, PARTY_WORDS, UNNAMED, FORCES];

/** True where the subject's noun is people, an office or an organ. */
function isPeople({ subject, scene: { words } }: Proposition): boolean {
  if (subject === null) return true;
  const head = headOf(words, subject);
  const { lower, tag } = words[head < 0 ? subject.to - 1 : head];
  return tag.startsWith("PRON") || PEOPLE.some((set) => set.has(lower));
}

/** "threatened to leave": a threat without a trigger announces and is no stand. */
export function byThreat(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (group.lemma !== "threaten" || group.isPassive || p.subjects.length === 0 || group.form === "part") return null;
  const next = scene.words[group.to]?.lower ?? "";
  const isThing =
    /^(?:retaliation|revenge|reprisals?|sanctions?|war|force|resignation|action|consequences|strikes?|a|an|new|further|more|fresh|military|legal|to|another)$/.test(
      next,
    ) && p.subjects.some((name) => scene.discourse.counts.has(name));
  if (next !== "to" && !isThing) return null;
  // "One small word threatens to undo it": no one threatens.
  if (p.subjects.every(isAnonymous) && !isPeople(p)) return null;
  return draftOf(p, "statement", "statement-threat", {
    actors: p.subjects,
    chain: [...(p.speech?.chain ?? []), p.subjects],
    cue: { from: group.main, to: group.main + 1 },
    content: { from: group.to, to: p.to },
  });
}

const NO_WORD = phrasePattern(
  /^ (?:.* , )?(?:there (?:has been|was|is|were|had been|came) )?(?:no|not a|not any|nothing|neither|little) (?:\w+ ){0,3}(?:comment|reply|response|reaction|word|answer|statement|confirmation|explanation|reasons?|details?)(?: (?:about|on|to) (?:\S+ ){1,6}?)? ?(?:(?:has |had )?(?:came|come|was|has been|followed|forthcoming|issued|given|offered|available|was given|were given|was offered|was available) )?(?:\w+ )?(?:from|by|in) /,
);
/** "No new date was given", "Nothing has been heard from the front", "Nobody has claimed it": what nobody says. */
const UNSAID = phrasePattern(
  / no (?:\w+ )?(?:dates?|day|reasons?|details?|explanation|comment|figures?|names?|timetable|venue|word|news|confirmation) (?:was|were|has been|have been|had been|is|are) (?:immediately |yet )?(?:given|offered|announced|provided|disclosed|released|published|named|made public|available|forthcoming) | nothing (?:has|had|have) (?:yet |since )?been heard (?:from|of) | (?:nobody|no one|no group|none) (?:has|had|have) (?:yet |so far |immediately )?(?:claimed (?:it|them|responsibility|the)|taken responsibility|owned up) /,
);
const UNREACHED = phrasePattern(
  / (?:could|can) not (?:immediately )?be (?:immediately )?reached(?: for comment)? | (?:was|were) (?:not (?:immediately )?|un)available (?:for comment|to comment) | (?:nobody|no one|none) (?:\S+ ){0,6}(?:was|were) available /,
);

/** "no comment | from Hamas, which has been told by Oslo …": where the word stands that leads to whoever is silent, "in" where no other does. */
function sourceLead(words: readonly Word[], { from, to }: WordRange): number {
  let place = -1;
  for (let i = from + 1; i < to; i++) {
    const isName = !(words[i + 1]?.tag ?? "PRON").startsWith("PRON");
    if (isName && /^(?:from|by)$/.test(words[i].lower)) return i;
    if (isName && words[i].lower === "in") place = i;
    if (words[i].text === "," && /^(?:which|who|whose)$/.test(words[i + 1]?.lower ?? "")) break;
  }
  return place;
}

/** "There was no answer from Oslo", "not a line came from Sweden": nobody would say; who is named behind "from". */
export function byNoWord(p: Proposition): Draft | null {
  if (p.speech === null && UNSAID.test(p.phrase, p.scene.met)) {
    const at = p.scene.words.findIndex(
      ({ lower }, i) => i >= p.group.to && i < p.to && (lower === "from" || lower === "by"),
    );
    const source = at < 0 ? null : phraseAfter(p.scene.words, at + 1, p.to);
    const named = source === null ? [] : resolvePhrase(p.scene.discourse, p.scene.sentence, source, true);
    return draftOf(p, "statement", "statement-silence", {
      actors: named,
      chain: named.length === 0 ? [] : [named],
      content: null,
      modality: "denied",
    });
  }
  const isUnreached = UNREACHED.test(p.phrase, p.scene.met);
  const { words } = p.scene;
  // "Not a line of it came": the clause may be cut behind the first noun.
  const phrase = p.from > 0 && p.from <= 5 ? ` ${phraseOf(words, 0, p.to)} ` : p.phrase;
  if (!isUnreached && !NO_WORD.test(phrase, p.scene.met)) return null;
  let source: WordRange | null = isUnreached ? p.subject : null;
  const at = source === null ? sourceLead(words, p) : -1;
  if (at > 0) source = phraseAfter(words, at + 1, p.to);
  const actors =
    isUnreached && p.subjects.length > 0
      ? p.subjects
      : source === null
        ? []
        : resolvePhrase(p.scene.discourse, p.scene.sentence, source, true);
  if (actors.length === 0) return null;
  return draftOf(p, "statement", "statement-silence", {
    actors,
    chain: [...(p.speech?.chain ?? []), actors],
    modality: "denied",
  });
}
