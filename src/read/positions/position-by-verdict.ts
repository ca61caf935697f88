import type { ActorName } from "../../domain/claim.ts";
import { actorsIn, type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { headWord } from "../events/event-phrases.ts";
import { wordList } from "../../kit/word-list.ts";
import { chainFor, isActor, partyOf } from "./position-holder.ts";
import { FLAT_REFUSAL, ONLY_WAY, POSITION_ADJECTIVES, VERDICTS } from "./position-verbs.ts";

const NOT_ALL = / (?:but|though|although|albeit) not (?!only|just|least|before|until|unless) /;

/** What has no will in talks, whatever it is said to be ready for. */
const NO_SIDE = /^anonymous: (?:\S+ )?(?:country|region|province|city|town|public|economy|market|infrastructure)$/;

/** "is ready to", "remain opposed to": an adjective that takes sides. */
export function byAdjective(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (
    ![
      "be",
      "remain",
      "seem",
      "appear",
      "stay",
      "show",
      "express",
      "become",
      "declare",
      "profess",
      "pronounce",
    ].includes(group.lemma) ||
    !isActor(p)
  )
    return null;
  const { words } = scene;
  for (let i = group.to; i < Math.min(p.to, group.to + 4); i++) {
    const stand = POSITION_ADJECTIVES.get(words[i].lower);
    if (stand === undefined) continue;
    const next = words[i + 1]?.lower ?? "";
    // "The front is opposed."
    const isLast =
      i + 1 >= p.to &&
      i === group.to &&
      /^(?:opposed|unwilling|reluctant|hesitant|sceptical|skeptical|willing|undecided|unconvinced|adamant|unyielding|ambivalent|immovable|intransigent|unmoved)$/.test(
        words[i].lower,
      );
    const isBare = isLast || stand.next.length === 0 || (words[i].lower === "ready" && p.speech !== null);
    const isOfLeaders =
      /^s[ck]eptical$/.test(words[i].lower) && /leaders|officials|critics|capitals|governments/.test(p.phrase);
    // "a levy to which Sweden is hostile": its word stands before the relative pronoun.
    const isLed =
      i + 1 >= p.to && words[p.from - 1]?.lower === "which" && stand.next.includes(words[p.from - 2]?.lower ?? "");
    if (!isBare && !isOfLeaders && !isLed && !stand.next.includes(next)) return null;
    // "against" needs what it is against; "content with the talks" is a mood.
    if (words[i].lower === "against" && i + 1 >= p.to) return null;
    // "The country is not ready to vote, the envoy said": no side that could be willing.
    if (words[i].lower === "ready" && p.subjects.every((name) => NO_SIDE.test(name))) return null;
    const isTurned = group.isNegated || DENIES.test(` ${phraseOf(words, group.to, i)}`);
    // "We are nowhere near ready": how far they are, no will; "“not ready” to sign" is one.
    const beyond = /^["”’]$/.test(next) ? (words[i + 2]?.lower ?? "") : next;
    if (isTurned && words[i].lower === "ready" && !stand.next.includes(beyond)) return null;
    let { stance, modality } = stand;
    // "is open to talks", "open to resuming the dialogue": ready for them.
    if (words[i].lower === "open" && !isTurned && isOfTalks(words.slice(i + 2, Math.min(p.to, i + 7))))
      [stance, modality] = ["supports", "asserted"];
    if (isTurned) stance = stance === "opposes" ? "mixed" : "opposes";
    if (/ (?:some|parts) of /.test(p.phrase) && stance === "supports") stance = "mixed";
    if (modality === "possible" && isTurned) modality = "asserted";
    else if (/^(?:may|might|could)$/.test(group.modal ?? "")) modality = "possible";
    // "is willing to discuss dates, though not before the vote"
    if (stance === "supports" && NOT_ALL.test(p.phrase)) stance = "mixed";
    // "is adamant that the guns must go", "is adamant that it will not sign": the clause behind says what for.
    const held = next === "that" ? scene.groups.find((each) => each.form === "finite" && each.from > i + 1) : undefined;
    if (held !== undefined && held.from < p.to) {
      if (held.isNegated) stance = "opposes";
      if (/^(?:must|should|ought)$/.test(held.modal ?? "") || words[held.main].tag.endsWith(":base"))
        modality = "sought";
      if (held.modal === "will" || held.modal === "would") modality = "asserted";
    }
    // "professed itself committed to the talks": so by word of mouth.
    const isSpoken = /^(?:declare|profess|pronounce|express)$/.test(group.lemma);
    return draftOf(p, "position", "position-adjective", {
      actors: p.subjects,
      stance,
      modality,
      ...(isSpoken ? { chain: chainFor(p, true, p.subjects), cue: { from: group.main, to: group.main + 1 } } : {}),
    });
  }
  // "showed itself willing to accept some of them"
  return null;
}

/** "direct dialogue", "resuming the talks": talks, before anything that is set against them. */
function isOfTalks(words: readonly Word[]): boolean {
  const end = words.findIndex(({ lower }) => /^(?:if|but|unless|once|only|about|on|in|,)$/.test(lower));
  return words.slice(0, end < 0 ? words.length : end).some(({ lower }) => TALKS.has(lower));
}
const TALKS: ReadonlySet<string> = new Set("talks negotiations dialogue discussions negotiating talking".split(" "));

/** What a verdict may be about: something proposed, asked or fixed. */
const PROPOSED = phrasePattern(
  / (?:plans?|proposals?|ideas?|drafts?|text|documents?|papers?|framework|version|it|offers?|deal|terms?|one|that|this|demands?|conditions?|points?|provisions?|annex|settlement|roadmap|initiative|accord|agreement|maps?|lists?|clauses?|formula|compromise|package|scheme|timetable|deadline|hours|days|weeks|resolution|wording|solution|concessions?|guarantees?|figures?|model|federation|partition|arrangement|approach|route|mechanism|force|mission) /,
);

/** What is welcomed when it has come is praised, and no stand on what is asked. */
const STEP_TAKEN =
  / (?:step|news|move|agreement|deal|decision|release|truce|ceasefire|progress|announcement|sign|change|relief|gesture|statement|result) /;

const DESCRIBING: ReadonlySet<string> = new Set(
  "describe call see regard view dismiss consider deem brand label find think reckon".split(" "),
);

/** Of those, the ones that tell of a view without its being spoken. */
const THINKING: ReadonlySet<string> = new Set("see regard view consider deem think reckon find".split(" "));

/** "called the draft a capitulation": a verdict on a text, by whoever speaks or is told to describe it. */
export function byVerdict(p: Proposition): Draft | null {
  const isDescribing = DESCRIBING.has(p.group.lemma) && !p.group.isPassive;
  const holder = isDescribing && isActor(p) ? p.subjects : p.speech !== null ? partyOf(p) : holderNamed(p);
  if (holder.length === 0) return null;
  const isAsked = isInsistedOn(p);
  const stance = isAsked ? "supports" : stanceOf(p, isDescribing && isActor(p));
  if (stance === null) return null;
  return draftOf(p, "position", "position-verdict", {
    actors: holder,
    chain: isDescribing
      ? chainFor(p, !THINKING.has(p.group.lemma) || p.phrase.includes("“"), holder)
      : (p.speech?.chain ?? []),
    cue: isDescribing ? { from: p.group.main, to: p.group.main + 1 } : (p.speech?.cue ?? null),
    content: isDescribing ? { from: p.group.to, to: p.to } : { from: p.from, to: p.to },
    stance,
    modality: isAsked ? "sought" : "asserted",
  });
}

const NO_HAGGLING = / (?:non-negotiable|non - negotiable|not negotiable) /;
/** What others are asked to do or to grant, told by its noun. */
const ASKED_DEEDS = wordList(
  "withdrawal release return lifting departure recognition pullout evacuation dismantling handover compensation apology end halt cessation removal reopening",
);

/** "The release of the captives was non-negotiable, she said": a deed of others' that is not up for bargaining is asked for. */
function isInsistedOn({ scene: { words }, subject, phrase, speech }: Proposition): boolean {
  if (speech === null || subject === null || !NO_HAGGLING.test(phrase.replace(/[“”"] /g, ""))) return false;
  return ASKED_DEEDS.has(headWord(words, subject)) && !/^(?:its|our|their|his|her|my)$/.test(words[subject.from].lower);
}

/** "Kenya's demands were unacceptable, she said": what is asked is judged by whoever speaks, not told. */
export function isJudged(p: Proposition): boolean {
  return stanceOf(p, false) !== null;
}

/** Verbs that bring a verdict on their subject or object, rather than a deed. */
const RATES: ReadonlySet<string> = new Set(
  "be remain look seem appear sound stay become constitute represent offer provide form make fall go amount mean need serve fail contain give have read feel prove suffice".split(
    " ",
  ),
);

function stanceOf(p: Proposition, isDescribing: boolean): Draft["stance"] | null {
  const { group } = p;
  // What is quoted in part counts like the rest: "there was “no question” of it".
  const phrase = (isDescribing ? beforeOthersView(p) : p.phrase).replace(/[“”"] /g, "");
  if (
    FLAT_REFUSAL.test(phrase, p.scene.met) &&
    (isDescribing || group.lemma === "be" || group.lemma === "remain" || group.lemma === "stay")
  )
    // "The text is not | unacceptable": not refused, which is less than accepted.
    return DENIES.test(phrase.slice(0, FLAT_REFUSAL.exec(phrase, p.scene.met)?.index)) ? "mixed" : "opposes";
  if (
    (isDescribing || (p.speech !== null && group.lemma === "be" && !group.isNegated)) &&
    ONLY_WAY.test(phrase, p.scene.met)
  )
    return "supports";
  // "The observers are welcome, she said"
  if (
    p.speech !== null &&
    group.lemma === "be" &&
    !STEP_TAKEN.test(phrase) &&
    / (?:is|are|was|were|be) (?:(?:not|most|very|always|still) )?welcome(?: (?:to|in|back|here|at|on|if) .*)? $/.test(
      phrase,
    )
  )
    return group.isNegated ? "opposes" : "supports";
  if (!isDescribing && (p.speech === null || !RATES.has(group.lemma))) return null;
  if (!PROPOSED.test(phrase, p.scene.met) || /^(?:hold|meet|convene|resume|attend|open|begin|start)$/.test(group.lemma))
    return null;
  // "There is no acceptable military solution": an assessment.
  if (
    / (?:there|we|i|they) (?:is|are|was|were|'s|can be|see|sees|saw) no (?:\S+ ){0,3}(?:solutions?|basis|way|plan|option) /.test(
      phrase,
    ) &&
    !isDescribing
  )
    return null;
  const verdict = VERDICTS.find((each) => each.words.test(phrase, p.scene.met));
  if (verdict === undefined) return null;
  // Words like "not enough" hold their own denial.
  const isDenied =
    (group.isNegated && (isDescribing || verdict.stance === "supports")) ||
    OF_NOTHING.test(phrase) ||
    DENIES.test(phrase.slice(0, verdict.words.exec(phrase, p.scene.met)?.index));
  if (!isDenied) return verdict.stance;
  return verdict.stance === "supports" ? "opposes" : "mixed";
}

/** "called it a step | that others had thought impossible": without what a clause with a subject of its own says of the thing. */
function beforeOthersView({ scene: { words }, from, to, group, phrase }: Proposition): string {
  const at = words.findIndex(
    ({ lower }, i) =>
      i > group.to + 1 &&
      i + 1 < to &&
      (lower === "that" || lower === "which") &&
      words[i - 1].tag.startsWith("NOUN") &&
      /^(?:DET|PRON|NOUN|PROPN)/.test(words[i + 1].tag),
  );
  return at < 0 ? phrase : ` ${phraseOf(words, from, at)} `;
}

/** What turns the verdict behind it into its contrary, whichever verb of the clause it hangs on: "The list we were given is not | acceptable". */
const DENIES =
  / (?:not|n't|never|no|no longer|hardly|scarcely|neither|anything but|far from|nowhere near|by no means|in no way|less than)(?: (?:an?|the|at all|yet|even|remotely|really|in any way|\w+ly)){0,3}$/;

/** "Nothing in it is acceptable": a verdict on all there is. */
const OF_NOTHING = /^ (?:“ )?(?:nothing|none|not one|not a single) /;

/** "For Norway the port is a red line", "was unacceptable to Sweden": whose verdict it is, where nobody speaks. */
function holderNamed(p: Proposition): readonly ActorName[] {
  const { words } = p.scene;
  for (let i = p.from; i + 1 < p.to; i++) {
    if (words[i].lower !== "for" && words[i].lower !== "to") continue;
    const actors = actorsIn(p, phraseAfter(words, i + 1, p.to));
    if (actors.length > 0) return actors;
  }
  return [];
}
