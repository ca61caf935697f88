// A clause and a colon that bring in what somebody says without a verb of saying: "Quill went further: the list was late".

import { wordList } from "../../kit/word-list.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Word } from "../frames/words.ts";
import { isSpeaker } from "./is-speaker.ts";

/** How somebody speaks, or in what mood. */
export const MANNERS = wordList(
  "terse terser blunt blunter curt cautious guarded upbeat gloomy gloomier optimistic pessimistic direct explicit emphatic categorical adamant diplomatic frank " +
    "candid philosophical succinct brief precise dismissive scathing harsh harsher sceptical skeptical unmoved unequivocal firm firmer laconic downbeat sanguine " +
    "conciliatory defiant combative plain plainer sharper milder cooler warmer outspoken forthright unapologetic reassuring insistent " +
    "franker pessimistic hopeful unimpressed doubtful confident bitter kinder wary warier reserved critical clear clearer certain sure convinced unconvinced " +
    "evasive noncommittal unyielding uncompromising unrepentant indignant furious angry scornful short shorter nuanced specific open",
);

/** What somebody gives, has or strikes before saying it. */
const TOLD_THINGS = wordList(
  "message messages warning answer reply response retort explanation account version verdict view line assessment reason tone note picture claim prediction " +
    "objection complaint caveat reminder advice theory excuse prognosis comment conclusion argument point interpretation reading diagnosis judgment judgement rebuke " +
    "impression opinion plea appeal chord formula summary example reservation qualification word words news",
);

const HAS_THINGS = wordList(
  "have give offer strike deliver issue make draw take see sound add paint end begin raise bring send provide come return repeat advance",
);

/** True where the words before a colon say how somebody goes on to speak: "went further", "gave another account", "put it differently". */
function speaksBeforeColon(words: readonly Word[], { lemma, to: from }: VerbGroup, colon: number): boolean {
  const has = (list: ReadonlySet<string>) => words.slice(from, colon).some(({ lower }) => list.has(lower));
  if (MANNERS.has(words[from - 1].lower)) return true;
  if (/^(?:be|sound|seem|remain|appear)$/.test(lemma)) return has(MANNERS) || has(REPLIES);
  if (lemma === "go")
    return (words[from].lower === "further" && words[from + 1].lower !== "than") || words[from].lower === "on";
  if (lemma === "put") return words[from].lower === "it";
  if (lemma === "sum") return words[from].lower === "up" || words[from + 1]?.lower === "up";
  return HAS_THINGS.has(lemma) && has(TOLD_THINGS);
}

/** "was quick to reply", "was in no mood to wait", "was in no doubt", "was of another mind" */
const REPLIES = wordList("reply respond answer retort explain mood doubt mind opinion");

/** "Quill was more terse: the list was late", "the envoy went further on Monday: …": how somebody is said to speak, who then speaks. */
export function speaksInManner(words: readonly Word[], group: VerbGroup, to: number): boolean {
  if (
    group.form !== "finite" ||
    // "was reserved", "was convinced": a mood, told like a deed suffered.
    (group.isPassive && !MANNERS.has(words[group.main].lower)) ||
    group.isNegated ||
    !(LEADS_IN.has(group.lemma) || HAS_THINGS.has(group.lemma) || MANNERS.has(words[group.main].lower))
  )
    return false;
  const end = Math.min(to - 2, group.to + 10);
  let colon = group.to;
  while (colon < end && words[colon].text !== ":") colon++;
  if (words[colon]?.text !== ":" || !speaksBeforeColon(words, group, colon)) return false;
  const subject = subjectBefore(words, group, 0);
  if (subject === null || subject.isRelative) return false;
  const { head } = subject;
  if (isSpeaker(words, head) || /^(?:he|she|they)$/.test(words[head.to - 1].lower)) return true;
  // "the talks in Geneva": a place behind a preposition speaks for nobody.
  return (
    words[head.to - 1].tag.startsWith("PROPN") && !words.slice(head.from, head.to).some(({ tag }) => tag === "ADP")
  );
}

const LEADS_IN = wordList("be sound seem remain appear go put sum");
