// What a text says in words that people use of each other: "the preamble recalls the war", "it urges both governments to …", "the paper
// acknowledges past wrongs". All of it stands in the text and is a term of it, nobody's speech. Weakness: "it" behind "the council adopted
// a resolution" may be the council where the next sentence keeps the past tense; only the present tense, which nobody but a text speaks in
// there, or a sentence that was about the text, settles it.

import { isAnonymous } from "../../domain/actor.ts";
import { wordList } from "../../kit/word-list.ts";
import type { Draft, Proposition, Scene } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { isMedium } from "../actors/media.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { headWord } from "./event-phrases.ts";
import { TERM_TEXTS, TEXT_HEADS } from "./frame-words.ts";
import { term } from "./term-words.ts";
import type { TextTie } from "./text-referents.ts";

/** Verbs of speech and of regard that a text may have with what it speaks of as their object: "hails the mediators", "deems the line void". */
const SPEAKS = wordList(
  `acknowledge recall welcome hail salute condemn deplore regret urge ask invite encourage note stress underline underscore emphasise
  emphasize reaffirm reiterate describe deem treat regard consider view reject support oppose remind pledge promise admit express voice commend
  praise honour honor applaud denounce demand request instruct declare proclaim recognise recognize endorse classify depict portray
  define affirm confirm back concede repudiate disavow disown lament mourn advise exhort implore counsel warn charge`,
);
/** Those that need their preposition: "calls for a halt", "appeals to donors", "pays tribute to the dead". */
const SPEAKS_WITH: ReadonlyMap<string, RegExp> = new Map([
  ["call", /^(?:for|on|upon)$/],
  ["appeal", /^(?:to|for)$/],
  ["pay", /^(?:tribute|homage)$/],
  ["speak", /^(?:of|about|to)$/],
  ["refer", /^to$/],
  ["insist", /^(?:on|upon)$/],
  ["warn", /^(?:of|against)$/],
  ["thank", /^.+$/],
  ["look", /^forward$/],
]);
/** Texts that are laws at home, parts of a programme or of a newspaper, so that what they do is mostly no speech. */
const NO_SPEAKER = wordList(
  `phase phases stage stages page pages agenda agendas point points line article articles schedule timetable mandate scheme
  arrangement package packages ceasefire truce cease-fire armistice truces rules compromise law laws bill licence license licences licenses
  regulation regulations pillar plan plans`,
);
/** Verbs by which somebody gives out a text, so that what is told of "it" in the present tense is told of the text. */
const GIVES_OUT = wordList(
  `adopt issue publish release sign agree approve endorse pass draft unveil reach conclude circulate read initial negotiate hammer work
  produce write present table submit leak`,
);

/** "The preamble recalls the war of 1994", "It urges both governments to …": what a text says as people do; null where it is no text's. */
export function spokenByText(p: Proposition, tie: TextTie): Draft | null {
  const { group, scene, subject } = p;
  const { words } = scene;
  const { lemma } = group;
  if (group.isProgressive || group.isFuture || subject === null || group.to >= p.to) return null;
  if (group.modal !== null && !/^(?:would|must|should|do|does|did)$/.test(group.modal)) return null;
  const next = words[group.to];
  const isWith = SPEAKS_WITH.get(lemma)?.test(next.lower) === true;
  if (!isWith && (!SPEAKS.has(lemma) || !takesThing(p))) return null;
  const first = words[subject.from].lower;
  if (subject.to - subject.from === 1 && /^(?:it|both|neither|each)$/.test(first))
    return isTextIt(scene, p) ? term(p, "provision-spoken") : null;
  if (tie !== "named" || /^(?:which|that|this|these|they)$/.test(first)) return null;
  const head = headWord(words, subject);
  if (NO_SPEAKER.has(head)) return null;
  if (/^papers?$/.test(head) && isPress(p)) return null;
  return term(p, "provision-spoken");
}

/** True where something is spoken of, and no clause says what is said. */
function takesThing({ scene: { words }, group, to }: Proposition): boolean {
  return (
    phraseAfter(words, group.to, to) !== null ||
    /^(?:ADJ|DET|NUM)/.test(words[group.to].tag) ||
    /^(?:earlier|past)$/.test(words[group.to].lower)
  );
}

/** "The paper", where it is a newspaper: known as one, or no text was told of. */
function isPress({ scene: { discourse, sentence }, subject }: Proposition): boolean {
  if (discourse.texts === null) return true;
  if (discourse.medium !== null && sentence.number - discourse.texts.sentence > 2) return true;
  return (
    subject !== null &&
    resolvePhrase(discourse, sentence, subject, true).some((name) => !isAnonymous(name) && isMedium(name))
  );
}

/** True where the sentence before was about a text, or gave one out and this one turns to the present tense. */
function isTextIt(scene: Scene, { group }: Proposition): boolean {
  const { discourse, sentence } = scene;
  const before = discourse.sentences[sentence.number - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return false;
  const { words } = before;
  // "It calls for a halt. It welcomes …": the sentence before told a term of it.
  if (discourse.terms?.sentence === sentence.number - 1 && /^(?:it|the|its|this)$/.test(words[0].lower)) return true;
  let text = -1;
  let verb = -1;
  for (const [i, word] of words.entries()) {
    if (/^(?:VERB:(?:past|fin|part)|AUX)/.test(word.tag) && verb < 0 && !isRelativeVerb(words, i)) verb = i;
    const isText = TERM_TEXTS.has(word.lower) || (word.lower === "consensus" && i > 0);
    if (text < 0 && isText && /^(?:NOUN|PROPN)/.test(word.tag)) text = i;
  }
  if (text < 0) return false;
  // "The resolution was adopted unanimously. It …"
  if (verb < 0 || text < verb) return opensWith(words, text);
  const isGivenOut = words
    .slice(Math.max(0, text - 12), text)
    .some(({ lemma, tag }) => tag.startsWith("VERB") && GIVES_OUT.has(lemma));
  return isGivenOut && !group.isPast && group.modal === null;
}

/** True where nothing but the phrase of a noun and what leads it in stands before it: "Against this, the five-point consensus …". */
function opensWith(words: Scene["words"], at: number): boolean {
  for (let i = 0; i < at; i++)
    if (/^(?:VERB|AUX|PRON:relative)/.test(words[i].tag) || TEXT_HEADS.has(words[i].lower)) return false;
  return true;
}

function isRelativeVerb(words: Scene["words"], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (/^(?:that|which|who)$/.test(words[i].lower)) return true;
    if (/^(?:VERB|AUX)/.test(words[i].tag)) return false;
  }
  return false;
}
