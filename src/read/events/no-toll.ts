// Clauses that hold a number and a word of harm and tell no toll all the same: crowds that come together, persons and bodies that are
// handed over, texts and talks that "die", a named person's death, figures of time. A figure of harm counts people whom it befell.

import { wordList } from "../../kit/word-list.ts";
import type { Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { SAYING } from "../speakers/cues.ts";
import { headWord, objectHead } from "./event-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { PEOPLE } from "./counted-harm.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { ACCORD_HEADS, TERM_TEXTS, TEXT_HEADS } from "./frame-words.ts";

/** What crowds do: "Thousands streamed to the square of the hostages". */
const CROWD_ACTS = wordList(
  `gather stream rally march pour pack throng demonstrate protest walk assemble crowd celebrate vote attend queue cheer line converge flock
  turn chant pray parade applaud wave greet salute honour honor sing dance`,
);
/** What is no living thing: "Two of the three proposals died in committee". */
const IDEAS = wordList(
  `format idea initiative option process scheme bill motion track channel formula dream hope hopes project programme program mission approach
  vision mechanism effort efforts bid candidacy coalition alliance list`,
);
/** "handed over the remains of three", "returned four bodies" */
const HANDS_OVER = wordList(
  "hand return give deliver repatriate release free surrender transfer exchange swap restore",
);
const HANDED = wordList(
  "remains body bodies corpses coffins dead hostage hostages prisoner prisoners captives detainees men women soldiers abductees three two four",
);
const ENDS_LIVES = wordList("kill die shoot murder assassinate execute stab behead hang wound injure hurt be");
/** "are to go free", "72 hours to hand over all living hostages", "five plus two", "are held back" */
const NO_HARM = phrasePattern(
  / to (?:go|walk|be set|be let) free | (?:hours?|days?|weeks?|months?) to (?:hand|give|free|release|let|return|set|leave|withdraw|answer|reply|lay|surrender|sign|accept)\b.* | (?:one|two|three|four|five|six|seven|eight|nine) plus (?:one|two|three|four|five|six|seven|eight|nine) | held (?:back|up|to|out|together|talks|on|in high|in low) /,
);
const BY_HARM = phrasePattern(/ (?:killed|wounded|injured|displaced|homeless|dead|deaths|lives|starving|hungry) /);

/** True where the figures and words of harm of a clause tell no toll. */
export function isNoToll(p: Proposition): boolean {
  const { group, scene, subject, subjects, phrase } = p;
  const { words } = scene;
  if (NO_HARM.test(phrase, scene.met) && !/ (?:killed|wounded|injured|displaced) /.test(phrase)) return true;
  const head = headWord(words, subject);
  const isDying = ENDS_LIVES.has(group.lemma);
  // "Two of the three proposals died", "the format is dead"
  const isIdea = (noun: string): boolean =>
    IDEAS.has(noun) ||
    TERM_TEXTS.has(noun) ||
    TEXT_HEADS.has(noun) ||
    MEETING_HEADS.has(noun) ||
    ACCORD_HEADS.has(noun);
  if (
    subject !== null &&
    isDying &&
    (group.isPassive || group.lemma === "die" || group.lemma === "be") &&
    (isIdea(head) || (/^(?:one|two|three|several|most|many|some)$/.test(head) && isIdea(words[subject.to - 1].lower)))
  )
    return true;
  // "Omar Dell was shot dead": who died has a name, and nobody is counted.
  if (
    subject !== null &&
    (group.isPassive || group.lemma === "die") &&
    isDying &&
    subjects.length > 0 &&
    subjects.every((name) => scene.discourse.cast.personByName.has(name)) &&
    words.slice(p.from, p.to).every(({ tag }, i) => tag !== "NUM" || isOfTime(p, p.from + i))
  )
    return true;
  if (group.isPassive) return false;
  // "Five officers have been holding talks", "Six soldiers hold a hill": the figure tells who holds, and nobody is held.
  if (
    group.lemma === "hold" &&
    !words.slice(group.to, p.to).some(({ tag, lower }) => tag === "NUM" || PEOPLE.has(lower))
  )
    return !BY_HARM.test(phrase, scene.met);
  if (HANDS_OVER.has(group.lemma) && HANDED.has(objectHead(p))) return true;
  // The figure tells who came or spoke, the word of harm for whom or of what.
  const isCountOfThem =
    subject !== null &&
    words
      .slice(subject.from, subject.to)
      .some(({ tag, lower }) => tag === "NUM" || /^(?:dozens|scores|hundreds|thousands|several|many)$/.test(lower));
  if (isCountOfThem && (CROWD_ACTS.has(group.lemma) || SAYING.has(group.lemma))) {
    const behind = ` ${phraseOf(words, group.to, p.to)} `;
    const isCounted = words.slice(group.to, p.to).some(({ tag }) => tag === "NUM");
    return (
      !isCounted &&
      !/ (?:people|civilians|dozens|scores|hundreds|thousands|many|an?) (?:\S+ ){0,3}(?:killed|wounded|dead|displaced) /.test(
        behind,
      )
    );
  }
  // "crossed the bridge", "crossed on its first day": no flight over a border.
  return (
    group.lemma === "cross" && !/ (?:border|frontier|into|river|over) /.test(phrase) && !BY_HARM.test(phrase, scene.met)
  );
}

/** A number that belongs to a day, a year or an age. */
function isOfTime({ scene: { words } }: Proposition, at: number): boolean {
  const around = `${words[at - 1]?.lower ?? ""} ${words[at + 1]?.lower ?? ""}`;
  return (
    /^(?:1[5-9]|20)\d\d$/.test(words[at].text) ||
    /january|february|march|april|may|june|july|august|september|october|november|december|, ,/.test(around)
  );
}
