// "Ada Toll said in an address:" and the quotation in a line or paragraph of its own below it: its words are Toll's, whoever spoke before.
// The source is the subject of the verb of saying before the colon, of any other verb where none stands there, or the label itself.
// Weakness: a heading of two names before the colon ("Toll on Brek:") counts for the first.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { wordList } from "../../kit/word-list.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, type Sentence } from "../frames/words.ts";
import { SAYING } from "../speakers/cues.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Scene } from "./draft.ts";
import { isHeadingLabel } from "./transcript.ts";

/** Remembers whoever a sentence that ends in a colon says the quotation below it is from; nobody where that is open. */
export function introduceQuotation(scene: Scene, next: Sentence | undefined): void {
  const { discourse, words, sentence } = scene;
  if (next === undefined || words[words.length - 1].text !== ":" || scene.inQuote(words.length - 1)) return;
  if (!isQuoteMark(next.words[0])) {
    introduceParagraph(scene, next);
    return;
  }
  const names = introducedBy(scene, words.length - 1);
  discourse.speaker =
    names.length === 0 ? null : { names, paragraph: next.paragraph, sentence: sentence.number, chain: [names] };
}

/** Verbs by which a colon may bring in a whole paragraph without marks, and how many words may stand between. */
const BRINGS_IN = wordList("say write state announce post add");
const REACH = 8;

/** "The ministry said in a statement:¶ The list is long. …": the paragraph below is the ministry's from end to end. */
function introduceParagraph(scene: Scene, next: Sentence): void {
  const { words, groups, discourse, sentence } = scene;
  const colon = words.length - 1;
  const saying = groups.findLast(({ form }) => form === "finite");
  if (next.paragraph === sentence.paragraph || saying === undefined || saying.isPassive || saying.isNegated) return;
  // A letter or statement is its author's anyway.
  if (discourse.author.length > 0 || words.some(({ lower }) => lower === "following" || lower === "we")) return;
  if (!BRINGS_IN.has(saying.lemma) || colon - saying.to > REACH) return;
  const speaker = tellerOf(scene, saying);
  if (speaker.length === 0) return;
  discourse.turn = {
    paragraph: next.paragraph,
    speech: { chain: [speaker], speaker, cue: null, lemma: saying.lemma },
  };
}

/** Who the words before a colon say has said what stands behind it. */
function introducedBy(scene: Scene, colon: number): readonly ActorName[] {
  const { groups, inQuote } = scene;
  const before = groups.filter(({ form, to, main }) => form !== "to" && to <= colon && !inQuote(main));
  const main = before.find(({ form }) => form === "finite");
  if (main === undefined) return labelled(scene, colon);
  const saying = before.findLast(({ lemma }) => SAYING.has(lemma)) ?? before.findLast(({ form }) => form === "finite");
  // "…, adding:", "was quoted as saying:"
  const teller = saying === undefined || saying.form !== "finite" ? main : saying;
  if (teller.isPassive && !/^(?:quote|cite|hear|report)$/.test(teller.lemma)) return [];
  return tellerOf(scene, teller);
}

/** Somebody who can speak, as the subject of a verb: also of "wrote Ada Toll:". */
function tellerOf({ words, discourse, sentence }: Scene, group: VerbGroup): readonly ActorName[] {
  const subject = subjectBefore(words, group, 0);
  if (subject === null) {
    const behind = discourse.cast.mentions[sentence.number].find(
      ({ kind, titleFrom }) => kind === "person" && titleFrom === group.to,
    );
    return behind === undefined ? labelled({ words, discourse, sentence }, group.from) : [behind.name];
  }
  if (subject.isRelative) return [];
  const names = resolvePhrase(discourse, sentence, subject.head, true);
  const canSpeak = isSpeaker(words, subject.head) || words[subject.head.to - 1].lower === "office";
  return names.length > 0 && (!isAnonymous(names[0]) || canSpeak) ? names : [];
}

/** "Ada Toll, the envoy:", "Toll on X:": the name that opens the label. */
function labelled(
  { words, discourse, sentence }: Pick<Scene, "words" | "discourse" | "sentence">,
  colon: number,
): readonly ActorName[] {
  if (isHeadingLabel(words.slice(0, colon))) return [];
  const named = discourse.cast.mentions[sentence.number].find(({ kind, to }) => kind !== "place" && to <= colon);
  if (named === undefined || /^(?:on|about|in|at)$/.test(words[named.titleFrom - 1]?.lower ?? "")) return [];
  return [named.name];
}
