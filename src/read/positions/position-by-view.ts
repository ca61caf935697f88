// "Norway sees the plan as a trap", "considers two states the only way", "finds the idea not without merit": what somebody takes a thing
// for. Of a proposal, a demand or the other side it is a stand; of talks, their mood or a step taken it is an assessment.
// Weakness: what is neither named here as good nor as bad is taken for bad, which most such views in the news are.

import { isAnonymous } from "../../domain/actor.ts";
import type { Stance } from "../../domain/claim.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { isSign, phraseOf } from "../frames/words.ts";
import { headOf } from "../events/event-phrases.ts";
import { chainFor, isActor } from "./position-holder.ts";

/** Verbs of viewing that name what a thing is taken for behind "as". */
const AS: ReadonlySet<string> = new Set("see view regard perceive treat consider".split(" "));
/** Verbs of viewing that put it straight behind the thing. */
const BESIDE: ReadonlySet<string> = new Set("consider deem think hold find".split(" "));

/** What is assessed rather than accepted or refused: talks and their mood, odds and the course of things. */
const ASSESSED: ReadonlySet<string> = new Set(
  (
    "talks talk round rounds meeting meetings exchange exchanges discussion discussions session sessions summit visit atmosphere mood tone " +
    "climate conversation call situation progress outcome result results election elections vote votes speech remarks statement announcement " +
    "chances prospects odds risk risks evidence figures toll signs sign silence delay crisis conflict war fighting violence truce ceasefire signing " +
    "himself herself itself themselves development developments trip handshake letter leak disclosure captives failure success breakthrough absence"
  ).split(" "),
);
/** Steps taken: whoever assesses one praises or disparages it. */
const STEPS: ReadonlySet<string> = new Set(
  (
    "reversal move decision release attack attacks strike strikes killing arrest raid shelling victory defeat appointment nomination dismissal sacking " +
    "replacement resignation reshuffle deployment mobilisation mobilization drill drills exercise exercises manoeuvres launch launches test tests " +
    "offensive advance incursion invasion occupation bombardment bombing bombings ambush assassination detention expulsion closure suspension refusal " +
    "gesture overture overtures shift change turn rapprochement coup takeover verdict ruling judgment judgement arrival departure ban seizure capture"
  ).split(" "),
);

const GOOD =
  / (?:only|best|sole|right|key|essential|vital|necessary|indispensable|crucial|important|legitimate|lawful|fair|reasonable|acceptable|useful|welcome|viable|workable|realistic|feasible|sensible|constructive|promising|positive|solution|basis|foundation|way (?:out|forward)|chance|opportunity|guarantee|safeguard|step|priority|partner|friend|ally|home|sovereign|binding|valid|part of|without (?:interest|merit)|starting point|compromise|saviou?r|bridge|path|duty|right) /;
const BAD =
  / (?:no |not (?!without)|un\w+|in(?:adequate|sufficient|sult\w*)|bad|wrong|illegal|illegitimate|too |biased|last (?:chance(?! (?:to|for|of|at))|step)|step (?:too|backwards?|back)|trap|threat|danger\w*|mistake|defeat|surrender|capitulation|betrayal|ploy|sham|pretext|reward|humiliat\w+|hostile|dead|void|worthless|enemy|enemies|traitors?|proxy|puppet|provocation|obstacle|closed|settled|finished|over|act of war|problem|excuse|burden|waste|insult|joke|farce|failure|stalling|manoeuvre|maneuver|tactic) /;

/** How a thing that may come is rated: a forecast, whatever is to come. */
const LIKELIHOOD: ReadonlySet<string> = new Set(
  "likely unlikely probable improbable possible impossible inevitable unavoidable imminent premature remote certain doubtful plausible implausible conceivable inconceivable".split(
    " ",
  ),
);

/** The noun that is viewed, and what it is taken for. */
type View = { readonly noun: string; readonly taken: WordRange };

function viewIn(p: Proposition): View | null {
  const { group, scene } = p;
  const { words } = scene;
  if ((!AS.has(group.lemma) && !BESIDE.has(group.lemma)) || group.isPassive || group.form === "part" || !isActor(p))
    return null;
  const within = viewWithin(p);
  if (within !== null) return within;
  const phrase = phraseAfter(words, group.to, p.to) ?? pronounAt(p);
  if (phrase === null || phrase.from !== group.to) return null;
  // "considers the plan | a trap": a second article opens what it is taken for.
  let to = phrase.from + 1;
  while (to < phrase.to && !(words[to].tag === "DET" && /^(?:NOUN|PROPN)/.test(words[to - 1].tag))) to++;
  const thing = { from: phrase.from, to };
  const taken = takenFor(p, thing);
  if (taken === null) return null;
  const head = headOf(words, thing);
  return { noun: words[head < 0 ? thing.to - 1 : head].lower, taken };
}

/** "considers it void": the pronoun that is viewed. */
function pronounAt({ scene: { words }, group }: Proposition): WordRange | null {
  return /^(?:it|them)$/.test(words[group.to]?.lower ?? "") ? { from: group.to, to: group.to + 1 } : null;
}

/** "sees in the clause a veiled claim": what somebody finds in a thing, where that is good or bad. */
function viewWithin({ scene: { words }, group, to }: Proposition): View | null {
  if (group.lemma !== "see" || words[group.to]?.lower !== "in") return null;
  const thing = phraseAfter(words, group.to + 1, to);
  if (thing === null || thing.from !== group.to + 1) return null;
  // "in the clause | a veiled claim": the second article opens what is seen there.
  let at = thing.from + 1;
  while (at < thing.to && words[at].tag !== "DET") at++;
  if (words[at]?.tag !== "DET" || at >= to || at === thing.from + 1) return null;
  const taken = { from: at, to };
  const seen = ` ${phraseOf(words, at, to)} `;
  return judgedAs(seen) === null && !INTENT.test(seen) ? null : { noun: words[at - 1].lower, taken };
}

/** What one sees behind a thing one dislikes: "a veiled claim to the port", "an attempt to divide it". */
const INTENT =
  / (?:claims?|attempts?|bid|effort|plot|manoeuvre|maneuver|ruse|interference|encroachment|design|violation|breach|concession|blackmail) /;

/** How one looks at what one dislikes or likes: "regards the road with suspicion". */
const MOOD =
  /^ (?:\S+ ){0,6}?with (?:\S+ ){0,2}?(?:(suspicion|distrust|mistrust|scepticism|skepticism|alarm|unease|misgivings?|hostility|apprehension|contempt|disdain|dismay|reservations?|wariness|concern|disfavou?r|anxiety)|favou?r|sympathy|approval|goodwill|benevolence) /;

/** "has long regarded the road with suspicion", "looks on the plan with favour": a stand told by the mood of it. */
function byMood(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!AS.has(group.lemma) || group.isPassive || group.form === "part" || !isActor(p)) return null;
  if (p.subjects.every(isAnonymous)) return null;
  const mood = MOOD.exec(` ${phraseOf(scene.words, group.to, p.to)} `);
  if (mood === null) return null;
  const phrase = phraseAfter(scene.words, group.to, p.to) ?? pronounAt(p);
  if (phrase === null || ASSESSED.has(scene.words[phrase.to - 1].lower)) return null;
  return draftOf(p, "position", "position-view-mood", {
    actors: p.subjects,
    content: { from: group.to, to: p.to },
    stance: (mood[1] !== undefined) === group.isNegated ? "supports" : "opposes",
  });
}

/** "sees the appointment as a trick", "considers a return to war unlikely": how a step or what may come is judged; null where nothing such is. */
export function assessed(p: Proposition): Stance | null {
  const view = viewIn(p);
  if (view === null || !isAssessed(p, view)) return null;
  if (!STEPS.has(view.noun)) return "neutral";
  return isPraise(p, view) ? "supports" : "opposes";
}

function isAssessed({ scene }: Proposition, { noun, taken }: View): boolean {
  return (
    ASSESSED.has(noun) ||
    STEPS.has(noun) ||
    scene.words.slice(taken.from, Math.min(taken.to, taken.from + 2)).some(({ lower }) => LIKELIHOOD.has(lower))
  );
}

function isPraise({ scene, group, phrase }: Proposition, { taken }: View): boolean {
  const seen = ` ${phraseOf(scene.words, taken.from, taken.to)} `;
  // "does not regard it as a matter for the talks": what is denied to be something neutral is refused.
  if (group.isNegated || / no longer /.test(phrase)) return BAD.test(seen);
  return GOOD.test(seen) && !BAD.test(seen);
}

/** Which side words take that say what a thing is seen as: "a betrayal", "as indispensable"; null where they take none. */
export function judgedAs(seen: string): Stance | null {
  if (BAD.test(seen)) return "opposes";
  return GOOD.test(seen) ? "supports" : null;
}

/** What somebody takes a thing for, where that says what they accept or refuse. */
export function byView(p: Proposition): Draft | null {
  const { group } = p;
  const view = viewIn(p);
  if (view === null) return byMood(p);
  if (isAssessed(p, view)) return null;
  // "finds the road long": only of what is proposed does "find" tell a stand.
  if (group.lemma === "find" && !PROPOSAL.has(view.noun)) return null;
  return draftOf(p, "position", "position-view", {
    actors: p.subjects,
    // "finds the idea “not without merit”": a view in the holder's own words is spoken.
    ...(p.phrase.includes("“")
      ? { chain: chainFor(p, true, p.subjects), cue: { from: group.main, to: group.main + 1 } }
      : {}),
    content: { from: group.to, to: p.to },
    stance: isPraise(p, view) ? "supports" : "opposes",
  });
}

const PROPOSAL: ReadonlySet<string> = new Set(
  (
    "plan plans proposal proposals idea ideas offer offers draft text demand demands terms condition conditions scheme formula compromise " +
    "suggestion concept timetable map list clause annex request price deadline solution arrangement wording"
  ).split(" "),
);

/** The words that say what the thing is taken for, or null. */
function takenFor({ scene, group, to }: Proposition, thing: WordRange): WordRange | null {
  const { words } = scene;
  let end = thing.to;
  while (end < to && !/^[,;—–]$/.test(words[end].text)) end++;
  if (AS.has(group.lemma))
    for (let i = thing.to; i < Math.min(end, thing.to + 14); i++)
      if (words[i].lower === "as" && i + 1 < end) return { from: i + 1, to: end };
  if (!BESIDE.has(group.lemma)) return null;
  let at = thing.to;
  if (words[at]?.lower === "to" && words[at + 1]?.lower === "be") at += 2;
  // "considers a return to war unlikely"
  else if (words[at]?.tag === "ADP") at = phraseAfter(words, at + 1, end)?.to ?? at;
  while (at < end && isSign(words[at])) at++;
  const next = words[at];
  if (
    next === undefined ||
    at >= end ||
    (!/^(?:ADJ|DET|ADV|PART|VERB:part|NOUN)/.test(next.tag) && !(next.lower === "over" && at === thing.to))
  )
    return null;
  // "holds talks with the envoy to discuss a truce": what for.
  if (group.lemma === "hold" && (/^(?:DET|NOUN)/.test(next.tag) || next.lower === "to")) return null;
  // "does not think anybody seriously believes it": a clause.
  if (next.tag === "ADV" && /^(?:VERB|AUX)/.test(words[at + 1]?.tag ?? "")) return null;
  return { from: at, to: end };
}
