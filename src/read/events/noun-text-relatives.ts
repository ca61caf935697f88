// What befell a text, told in a relative clause: "letters that passed this week between the two", "a paper which the envoy is said to have
// handed over", "the memorandum, a copy of which was released", "the three it had filed in 2007".

import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { phraseEnd, SOURCED, tellsMore, textOfNoun } from "./text-of-noun.ts";

/** Deeds of a text told in the active: it passed between two, found its way, made the rounds. */
const OWN_DEEDS: ReadonlySet<string> = new Set(
  "pass circulate leak reach go find make come arrive surface emerge land change".split(" "),
);

/** ", a copy of which was released", ", of which two versions were handed out": the word from which the clause is read; -1 where there is none. */
export function partOfWhich(words: readonly Word[], at: number): number {
  if (words[at - 1].text !== ",") return -1;
  if (words[at].lower === "of" && words[at + 1]?.lower === "which") {
    let to = at + 2;
    while (to < at + 12 && /^(?:DET|ADJ|NOUN|NUM|PROPN|CCONJ)/.test(words[to]?.tag ?? "")) to++;
    return to > at + 2 ? to - 1 : -1;
  }
  for (let i = at + 1; i < at + 6 && i + 1 < words.length; i++)
    if (words[i].lower === "of" && words[i + 1].lower === "which")
      return words.slice(at, i).every(({ tag }) => /^(?:DET|ADJ|NOUN|NUM|PRON)/.test(tag)) ? i + 1 : -1;
  return -1;
}

/** "annexes | Norlandia withheld from the public", "the three | it had filed in 2007": a clause without pronoun that lacks its object. */
export function bareRelative(
  scene: Scene,
  noun: WordRange,
  at: number,
  allowed: (lemma: string) => boolean,
): Draft | null {
  const { words, groups } = scene;
  if (at !== noun.to || !/^(?:PROPN|DET|PRON$)/.test(words[at].tag)) return null;
  const group = groups.find((each) => each.from > at);
  if (
    group === undefined ||
    group.form !== "finite" ||
    group.isPassive ||
    !allowed(group.lemma) ||
    scene.inQuote(group.main)
  )
    return null;
  const subject = subjectBefore(words, group, at);
  if (subject === null || subject.isRelative || subject.from !== at) return null;
  // "the paper the envoys sent them in May", but "under the deal Brennia is to hand over all suspects"
  const isReceiver = /^(?:send|give|hand|show|pass|offer|deliver)$/.test(group.lemma);
  const isGiven = isReceiver && /^(?:them|him|her|us|it)$/.test(words[group.to]?.lower ?? "");
  const behind =
    group.to +
    (isGiven ||
    /^(?:over|out|up|off|back|down|in|public|aloud|online|together|forward|round|around)$/.test(
      words[group.to]?.lower ?? "",
    )
      ? 1
      : 0);
  if (behind > group.to && /^(?:DET|NOUN|NUM|ADJ|PRON)/.test(words[behind]?.tag ?? "")) return null;
  const next = words[behind];
  if (
    next === undefined ||
    (!/^(?:ADP|ADV|PUNCT)/.test(next.tag) &&
      !/^(?:last|this|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.lower))
  )
    return null;
  const to = phraseEnd(words, group.to);
  if (!tellsMore(scene, ` ${phraseOf(words, at, to)} `, at, to)) return null;
  const made = textOfNoun(
    scene,
    noun,
    { from: at, to },
    group.isNegated || group.lemma === "withhold" ? "denied" : "asserted",
  );
  const actors = resolvePhrase(scene.discourse, scene.sentence, subject.head);
  return actors.length > 0 ? { ...made, actors } : made;
}

/** "that passed this week between the two", "which the envoy is said to have handed to the rebels". */
export function inRelative(
  scene: Scene,
  noun: WordRange,
  pronoun: number,
  allowed: (lemma: string) => boolean,
): Draft | null {
  const { words, groups } = scene;
  if (
    words[pronoun].lower === "that" &&
    words[pronoun].tag === "SCONJ" &&
    !words[pronoun + 1]?.tag.startsWith("VERB") &&
    !words[pronoun + 1]?.tag.startsWith("AUX")
  ) {
    // "the news that they signed": a clause of its own, unless its verb lacks the object that the text would be.
    if (words[pronoun - 1].text === ",") return null;
  }
  const inside = groups.filter((group) => group.from > pronoun && group.from < pronoun + 22);
  const [first] = inside;
  if (first === undefined) return null;
  const isOwn = first.from === pronoun + 1 || words.slice(pronoun + 1, first.from).every((word) => word.tag === "ADV");
  // A finite verb with no subject of its own behind the first is the main clause's.
  let deed = null;
  for (const group of inside.slice(0, 3)) {
    if (group !== first && group.form === "finite" && words[group.from - 1]?.text === ",") break;
    if (group.form === "ing") continue;
    if (
      (allowed(group.lemma) && (group.isPassive || !isOwn || group !== first)) ||
      (isOwn && group === first && OWN_DEEDS.has(group.lemma))
    ) {
      deed = group;
      break;
    }
    // "that the officials said had been handed over": only saying stands between.
    if (
      !/^(?:say|report|believe|think|claim|tell|try|begin|start|promise|want|plan|intend|agree|hope|offer|refuse|have|be)$/.test(
        group.lemma,
      )
    )
      break;
  }
  if (deed === null || scene.inQuote(deed.main)) return null;
  if (SOURCED.has(deed.lemma) && !deed.isNegated) return null;
  // "the paper that handed the hills to Norlandia": what a text does of itself is its term.
  if (isOwn && deed === first && !deed.isPassive && !OWN_DEEDS.has(deed.lemma)) return null;
  const object = phraseAfter(words, deed.to, words.length);
  if (
    !isOwn &&
    !deed.isPassive &&
    object !== null &&
    !/^(?:last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)$/.test(words[deed.to].lower)
  )
    return null;
  const to = phraseEnd(words, deed.to);
  const said = ` ${phraseOf(words, pronoun + 1, to)} `;
  const isOfNames = namesIn(scene, { from: pronoun + 1, to }).length > 0;
  if (!tellsMore(scene, said, pronoun + 1, to) && !isOfNames && !deed.isNegated) return null;
  const isHearsay = inside.some(
    (group) =>
      group !== deed &&
      group.from < deed.from &&
      group.isPassive &&
      /^(?:say|believe|report|think|understand)$/.test(group.lemma),
  );
  const modality = deed.isNegated
    ? "denied"
    : isHearsay || /^(?:may|might|could)$/.test(deed.modal ?? "")
      ? "possible"
      : deed.isFuture || deed.modal === "would"
        ? "planned"
        : "asserted";
  const made = textOfNoun(scene, noun, { from: pronoun, to }, modality);
  if (isOwn) return made;
  const subject = resolvePhrase(scene.discourse, scene.sentence, { from: pronoun + 1, to: first.from });
  return subject.length > 0 && (!/^(?:say|report|believe|think|claim|tell)$/.test(first.lemma) || first.isPassive)
    ? { ...made, actors: subject }
    : made;
}
