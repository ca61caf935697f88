// The last look at a sentence: clauses in whose words no rule has found a claim. What a report tells of a named actor or of a day is
// mostly something an analyst would file, so a clause that says who did what, on which day, where or how many is filed by default, as
// what its subject and verb make likely: a term where a text or its parts are spoken of, an accord or a meeting where one is the
// subject, a meeting where somebody named travels, else a happening. Scene-setting ("The mood was tense.") names nobody and no day,
// opens a paragraph and is short; so each of these counts. Weakness: what is told in a figure of speech is taken at its word.

import { isAnonymous } from "../../domain/actor.ts";
import { wordList } from "../../kit/word-list.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { type Draft, draftOf, type Proposition, type Scene } from "../assembly/draft.ts";
import type { EventClause } from "./event-clauses.ts";
import { eventClauses } from "./event-clauses.ts";
import { eventModality } from "./event-modality.ts";
import { headWord, objectHead } from "./event-phrases.ts";
import { isPersonal } from "./frame-actors.ts";
import { isDated, isPlaced } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { ACCORD_HEADS, CROWDS, DELEGATES, FORCES, TERM_HEADS, TEXT_HEADS } from "./frame-words.ts";
import { isNoDeed } from "./told-deeds.ts";
import { layOut } from "./read-event-clause.ts";

/** How much must speak for a clause; more where nothing in it says of what kind it is, since a happening is only what is left. */
const ENOUGH = 5;
const ENOUGH_FOR_DEEDS = 7;

/** Verbs of being, seeming, knowing, feeling and speaking, and of stage business: no deeds. */
const UNEVENTFUL = wordList(
  `be have do seem appear remain mean become look sound matter feel fare prove lie stand sit depend belong consist know believe think hope fear
  doubt hear see want like love hate need deserve owe resemble differ vary wait wonder worry explain describe tell say ask add note stress
  answer reply write read count name call put speak talk react hint suggest smile shrug laugh nod pour sip sigh grin pause live grow
  begin start end follow explain survive find strike sound face turn come go leave let split divide`,
);

/** Objects of turns of speech: "lifted the mood", "took heart". */
const FIGURES = wordList(
  `mood tone note chord balance path way ground blow nerve line tune hurdle obstacle bell hope hopes fear fears doubt doubts light shadow attention
  interest eyebrows voice part place heart mind minds point case turn turns toll stage scene`,
);

/** Words that make a clause one of another: what is only supposed, asked, or told of a time. */
const HANGS_ON = wordList(
  "that which who whom whose how what why when where if whether because unless until once as before after since than lest so says said",
);

/** The clauses of a sentence that no draft has, filed as what they most likely tell. */
export function unreadDeeds(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { words, discourse, sentence } = scene;
  if (words.some(({ text }) => text === "?") || words[words.length - 1].text === ":") return [];
  if (discourse.turn?.paragraph === sentence.paragraph || discourse.author.length > 0) return [];
  const found: Draft[] = [];
  for (const clause of eventClauses(scene)) {
    if (!isOwn(scene, clause)) continue;
    const { main } = clause.group;
    if ([...drafts, ...found].some((draft) => draft.kind !== "role" && main >= draft.from && main < draft.to)) continue;
    const p = layOut(scene, clause, null);
    if (FIGURES.has(objectHead(p))) continue;
    const made = kindOf(p);
    if (
      made === null ||
      weightOf(p) < (made.kind === "incident" || made.kind === "meeting" ? ENOUGH_FOR_DEEDS : ENOUGH)
    )
      continue;
    found.push(draftOf(p, made.kind, made.rule, { actors: p.subjects, modality: eventModality(p) }));
  }
  return found;
}

/** True for a clause of the sentence's own that tells a deed. */
function isOwn(scene: Scene, { rank, lead, subject, group }: EventClause): boolean {
  return (
    rank === "finite" &&
    subject !== null &&
    !HANGS_ON.has(lead) &&
    !UNEVENTFUL.has(group.lemma) &&
    // "The pact was accepted by two thirds", "is to report to the council on Monday"
    (!(SAYING.has(group.lemma) || SPEECH_ACTS.has(group.lemma)) ||
      group.isPassive ||
      (group.lemma === "report" && scene.words[group.to]?.lower === "to")) &&
    !scene.inQuote(group.main) &&
    (group.modal === null || group.modal === "will") &&
    !/^(?:this|that|there|what|who|it|we|you|i)$/.test(scene.words[subject.from].lower)
  );
}

/** What speaks for a clause: a day, a figure, a name, somebody named for its subject, a place in the middle of a paragraph, some length. */
function weightOf(p: Proposition): number {
  const { words, sentence, discourse } = p.scene;
  const behind = words.slice(p.group.to, p.to);
  const isNamed = p.subjects.some((name) => !isAnonymous(name));
  const head = headWord(words, p.subject);
  const opens = discourse.sentences[sentence.number - 1]?.paragraph !== sentence.paragraph;
  return (
    (isDated(p.phrase) ? 2 : 0) +
    (words.slice(p.from + 1, p.to).some(({ tag }) => tag === "NUM") ? 1 : 0) +
    (isNamed ? 2 : FORCES.has(head) || CROWDS.has(head) || DELEGATES.has(head) ? 1 : 0) +
    (behind.some(({ tag }) => tag.startsWith("PROPN")) || isPlaced(words, p.group.to, p.to) ? 1 : 0) +
    (opens ? 0 : 2) +
    (p.to - p.from >= 9 ? 1 : 0) +
    (p.group.isPast || p.group.isPerfect || p.group.isPassive || p.group.isFuture ? 1 : 0)
  );
}

/** Verbs of coming together and of going where others are. */
const MEETS = wordList(
  `report arrive fly travel return head come attend gather assemble stay join confer brief consult receive host visit tour call shuttle
  land depart leave accompany convene sit invite summon chair mediate`,
);

/** Verbs of what is done to texts. */
const WRITES = wordList(
  `countersign circulate trace leak publish release print submit draft table initial sign translate write amend revise redraft shorten hand deliver`,
);

const DRAWS_UP = wordList("draft redraft circulate table submit leak");

/** Nouns of limits. */
const LIMITS = wordList(
  "deadline deadlines limit limits ultimatum period term mandate grace timetable timeline cutoff cut-off date window",
);

/** Who leads a body is who is who. */
const LEADS = wordList("head lead chair command run");

/** What the subject and verb of a clause make likely. */
function kindOf(p: Proposition): { readonly kind: Draft["kind"]; readonly rule: string } | null {
  const { words } = p.scene;
  const head = headWord(words, p.subject);
  const object = objectHead(p);
  const { lemma, isPassive } = p.group;
  if (LIMITS.has(head) || LIMITS.has(object)) return { kind: "deadline", rule: "deadline-unread" };
  if (TERM_HEADS.has(head)) return { kind: "provision", rule: "provision-unread" };
  // "had drawn up a peace agreement": a text, concluded by nobody yet
  if (
    ACCORD_HEADS.has(object) &&
    !isPassive &&
    (DRAWS_UP.has(lemma) || (lemma === "draw" && words[p.group.to]?.lower === "up"))
  )
    return { kind: "document", rule: "document-unread" };
  if (ACCORD_HEADS.has(head) || ACCORD_HEADS.has(object)) return { kind: "agreement", rule: "agreement-unread" };
  if (MEETING_HEADS.has(head) || MEETING_HEADS.has(object)) return { kind: "meeting", rule: "meeting-unread" };
  if (TEXT_HEADS.has(head) || WRITES.has(lemma)) return { kind: "document", rule: "document-unread" };
  if (isPassive && LEADS.has(lemma)) return null;
  // "The second was agreed in May", "his was accepted by two thirds of voters"
  if (isPassive && /^(?:agree|accept|ratify|endorse|reject)$/.test(lemma))
    return { kind: "agreement", rule: "agreement-unread" };
  // "flew home the same evening": nobody met.
  if (MEETS.has(lemma) && /^(?:home|away|off)$/.test(words[p.group.to]?.lower ?? "")) return null;
  // "received their demands on Monday": a thing is no guest.
  if (lemma === "receive" && !isPassive && !DELEGATES.has(object)) return null;
  if (MEETS.has(lemma) && (DELEGATES.has(head) || isPersonal(p))) return { kind: "meeting", rule: "meeting-unread" };
  return isNoDeed(lemma) ? null : { kind: "incident", rule: "incident-unread" };
}
