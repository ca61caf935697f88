import { actorsIn, type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { phraseOf } from "../frames/words.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { isPeoplePhrase } from "./people-words.ts";
import { isSuggestedStep } from "./suggested-step.ts";
import { ALLEGATION } from "./verb-objects.ts";
import { chainFor, isActor, isOwnSide } from "./position-holder.ts";
import { POSITION_IDIOMS } from "./position-idioms.ts";
import { POSITION_PHRASES, type PositionPhrase } from "./position-phrases.ts";

const IDIOM_VERBS: ReadonlyMap<string, readonly PositionPhrase[]> = byLemma(POSITION_IDIOMS);

function byLemma(phrases: readonly PositionPhrase[]): ReadonlyMap<string, readonly PositionPhrase[]> {
  const out = new Map<string, PositionPhrase[]>();
  for (const each of phrases) for (const verb of each.verbs) out.set(verb, [...(out.get(verb) ?? []), each]);
  return out;
}

/** "poured cold water on it", "went along with the text": several words that take a side together, whatever their verb does alone. */
export function byIdiom(p: Proposition): Draft | null {
  const { group, scene } = p;
  const idioms = IDIOM_VERBS.get(group.lemma);
  if (idioms === undefined || group.isPassive || group.form === "part" || !isActor(p)) return null;
  const after = ` ${phraseOf(scene.words, group.to, p.to)} `;
  const joined = withoutAdverbial(p);
  const found = idioms.find(
    (each) =>
      (each.ifDenied !== true || group.isNegated) &&
      (each.ifWilled !== true || group.modal === "will" || group.modal === "would") &&
      (each.after.test(after) || (joined !== null && each.after.test(joined))),
  );
  if (found === undefined || isGuess(p, found)) return null;
  // "laughed off the charge": what answers an allegation denies it.
  if (found.stance === "opposes" && ALLEGATION.test(after) && !isSuggestedStep(p))
    return draftOf(p, "statement", "statement-denial", {
      actors: p.subjects,
      chain: chainFor(p, true, p.subjects),
      cue: { from: group.main, to: group.main + 1 },
      content: { from: group.to, to: p.to },
      modality: "denied",
    });
  return standBy(p, found, "position-idiom");
}

/** "pushed back | sharply this week | against it": the words behind the verb without an adverbial behind the first; null where none stands there. */
function withoutAdverbial({ scene: { words }, group, to }: Proposition): string | null {
  let at = group.to + 1;
  for (let end = at; at < to; at = end) {
    end = words[at].lower.endsWith("ly") && words[at].tag === "ADV" ? at + 1 : pastTime(words, at, to);
    if (end === at) break;
  }
  return at > group.to + 1 && at < to ? ` ${words[group.to].lower} ${phraseOf(words, at, to)} ` : null;
}

const PHRASE_VERBS: ReadonlyMap<string, readonly PositionPhrase[]> = byLemma(POSITION_PHRASES);

/** "has no wish to", "gave its blessing to": a light verb whose noun takes a side. */
export function byPhrase(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (group.isPassive || group.form === "part") return null;
  const mayBack = MEETS.has(group.lemma) || HAS.has(group.lemma);
  const phrases = PHRASE_VERBS.get(group.lemma);
  if (!mayBack && phrases === undefined) return null;
  const after = ` ${phraseOf(scene.words, group.to, p.to)} `;
  const backed = mayBack ? byBacking(p, after) : null;
  if (backed !== null || !isActor(p)) return backed;
  const found = phrases?.find((each) => (each.ifDenied !== true || group.isNegated) && each.after.test(after));
  if (found === undefined) return null;
  // "could imagine a patrol", but not "imagines a future"
  if (/^(?:imagine|envisage|envision)$/.test(group.lemma) && group.modal !== "could" && group.modal !== "can")
    return null;
  // "voted against": a vote is an act unless it is announced.
  if (group.lemma === "vote" && group.modal === null && !group.isFuture) return null;
  if (isGuess(p, found)) return null;
  // "The two agreed in principle to a pause": an accord.
  if (group.lemma === "agree" && p.subjects.length > 1) return null;
  return standBy(p, found, "position-phrase");
}

/** What a speaker says of the other side's will is an assessment. */
function isGuess(p: Proposition, { ofWill }: PositionPhrase): boolean {
  return ofWill === true && p.speech !== null && !isOwnSide(p, p.speech.speaker);
}

function standBy(p: Proposition, found: PositionPhrase, rule: string): Draft {
  const { group } = p;
  const flips = group.isNegated && found.stance !== "mixed" && found.eitherWay !== true;
  // "gave it their backing, with misgivings"
  const isHalf =
    found.stance === "supports" &&
    !group.isNegated &&
    / with (?:\S+ )?(?:reservations|misgivings|caveats) $/.test(p.phrase);
  return draftOf(p, "position", rule, {
    actors: p.subjects,
    chain: chainFor(p, found.speech, p.subjects),
    cue: found.speech ? { from: group.main, to: group.main + 1 } : (p.speech?.cue ?? null),
    content: { from: Math.min(group.to, p.to - 1), to: p.to },
    stance: isHalf ? "mixed" : flips ? (found.stance === "supports" ? "opposes" : "mixed") : found.stance,
    modality: /^(?:may|might)$/.test(group.modal ?? "") ? "possible" : found.modality,
  });
}

const HAS: ReadonlySet<string> = new Set("have enjoy command receive win get gain secure attract find".split(" "));
const MEETS: ReadonlySet<string> = new Set("meet run face encounter draw hit provoke arouse come find".split(" "));

/** "enjoys the support of Norway", "ran into opposition from Sweden": the stand is that of whoever backs or resists. */
function byBacking(p: Proposition, after: string): Draft | null {
  const { group, scene } = p;
  const isFavour =
    group.lemma === "find" && !/^ (?:\w+ )?(?:resistance|opposition|objections?|refusal|rejection) /.test(after);
  const isScant = /^ (?:no|little|few|scant) /.test(after);
  const opposes = MEETS.has(group.lemma) && !isFavour;
  if (!opposes && !HAS.has(group.lemma)) return null;
  const match = opposes
    ? /^ (?:with |into |against |up against )?(?:(?:the|a|an|stiff|fierce|strong|firm|some|broad|open|immediate|blunt|flat|cool|frosty|hostile|icy|curt|outright|little|much|considerable|widespread|determined|fresh|growing) )*(?:resistance|opposition|objections?|refusal|rejection|veto|no favou?r|no|“ no ”|silence|scepticism|skepticism|hostility|derision|ridicule|suspicion|reception|response|disapproval|contempt|indifference|distrust|mistrust) (?:from|by|in|of|with|among|amongst) /.exec(
        after,
      )
    : /^ (?:(?:the|full|strong|broad|open|public|cautious|unanimous|no|little|few|scant|some|much|wide|widespread|ready|not|any|many) )*(?:backing|support|blessing|approval|endorsement|favou?r|takers?|backers?|supporters?|sympathy|acceptance|enthusiasm|friends|champions?|echo|traction|sympathisers) (?:of|from|in|with|among|amongst|by|at) /.exec(
        after,
      );
  // "has Finland's support"
  const own =
    opposes || match !== null
      ? null
      : / (?:'s|') (?:\w+ )?(?:backing|support|blessing|approval|endorsement) /.exec(after);
  if (match === null && own === null) return null;
  const count = (text: string): number =>
    text
      .trim()
      .split(" ")
      .filter((word) => word !== "").length;
  const range =
    match !== null
      ? phraseAfter(scene.words, group.to + count(match[0]), p.to)
      : { from: group.to, to: group.to + count(after.slice(0, own?.index ?? 0)) };
  // "among the co-chairs": people without a name.
  const isPeople = range !== null && isPeoplePhrase(scene.words, range);
  const holders = isPeople ? resolvePhrase(scene.discourse, scene.sentence, range, true) : actorsIn(p, range);
  if (holders.length === 0) return null;
  return draftOf(p, "position", "position-backing", {
    actors: holders,
    stance: opposes !== (group.isNegated || isScant) ? "opposes" : "supports",
  });
}
