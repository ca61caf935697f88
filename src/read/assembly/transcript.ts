import { personKey } from "../../domain/person-name.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { findPlace } from "../actors/geography.ts";
import { fromCapitals } from "../actors/name-words.ts";
import { TITLES } from "../actors/person-words.ts";
import { isQuoteMark, isSign, phraseOf } from "../frames/words.ts";
import { type Discourse, personNamed } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { pointedMark, turnLabel } from "../speakers/turn-label.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { speechOf } from "./edges.ts";

/** True for a question that an interviewer puts: it claims nothing. */
export function isAskedQuestion({ discourse, sentence, words }: Scene): boolean {
  const { turn } = discourse;
  if (turn === null || turn.paragraph !== sentence.paragraph || !isQuestioner(discourse, turn.speech)) return false;
  if (isQuestion(words)) return true;
  // "Q: Kenya says it will withdraw by May. Is that so?": what somebody who is not named tells of neither side.
  const isNamed = discourse.questioners.has((turn.speech.speaker[0] ?? "").toLowerCase());
  return !isNamed && words.some(({ lower, text }) => PRESENT.test(lower) && text !== "US");
}

/** Those who talk with each other. */
const PRESENT = /^(?:i|we|you|us|me|our|my|your)$/;

/** "Will you sign?", "ADA TOLL: Can you tell us what you know." */
function isQuestion(words: Scene["words"]): boolean {
  const at = turnLabel(words)?.to ?? 0;
  const isAsking = /^(?:can|could|will|would|do|did|are|have)$/.test(words[at].lower) && words[at + 1]?.lower === "you";
  return isAsking || words.slice(-3).some((word) => word.text === "?");
}

/** True for whoever asks in an interview: by name, or by a label whose turns are questions. */
export function isQuestioner(discourse: Discourse, speech: { readonly speaker: readonly ActorName[] }): boolean {
  if (discourse.questioners.has((speech.speaker[0] ?? "").toLowerCase())) return true;
  return /^anonymous: (?:questioner|reporter|journalist|moderator|interviewer|host|presenter|question)\b/i.test(
    speech.speaker[0] ?? "",
  );
}

/** What is told in a turn without any other source is on the word of whoever has the turn. */
export function asTurn(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { discourse, sentence, words } = scene;
  const { turn } = discourse;
  if (turn === null || turn.paragraph !== sentence.paragraph) return asAuthored(discourse, drafts);
  if (isQuestioner(discourse, turn.speech)) return asAsked(scene, turn.speech.speaker, drafts);
  return drafts
    .filter((draft) => draft.kind !== "statement" || !isCourtesy(words, draft))
    .map((draft) => {
      if (draft.kind === "role") return draft;
      const speaker = turn.speech.speaker[0] ?? "";
      const home = personNamed(discourse.cast, speaker)?.of ?? null;
      // "Mrs. Toll (Norway): Norway welcomes …": her own side's voice is hers.
      const isHome = home !== null && draft.chain.length > 1 && draft.chain.at(-1)?.join() === home;
      const sourced =
        draft.chain.length === 0 || (isHome && draft.chain.at(-2)?.join() === speaker)
          ? { ...draft, chain: turn.speech.chain }
          : draft;
      const isOwn = sourced.actors.length === 1 && sourced.actors[0] === turn.speech.speaker[0];
      if (!isOwn || sourced.kind === "statement") return sourced;
      // "We have asked Norway to …": who answers for a side speaks of that side.
      const isOurs = words
        .slice(draft.from, draft.to)
        .some(
          ({ lower }, i) =>
            /^(?:we|us|our|ours)$/.test(lower) ||
            (lower === "my" && /^(?:delegation|government|country|side|party)$/.test(words[draft.from + i + 1]?.lower)),
        );
      return home !== null && isOurs ? { ...sourced, actors: [home] } : sourced;
    });
}

/** In a letter or a statement all is on the word of whoever speaks in it. */
function asAuthored({ author }: Discourse, drafts: readonly Draft[]): Draft[] {
  if (author.length === 0) return [...drafts];
  return drafts.map((draft) =>
    draft.kind === "role" || draft.chain.length > 0 ? draft : { ...draft, chain: [author] },
  );
}

/** "So you reject the plan.": what an interviewer puts to somebody is nobody's word; what is reported of others is theirs. */
function asAsked(scene: Scene, asking: readonly ActorName[], drafts: readonly Draft[]): Draft[] {
  if (isAskedQuestion(scene)) return [];
  const { interviewee } = scene.discourse;
  const isOf = (names: readonly ActorName[]): boolean =>
    names.some((name) => interviewee.includes(name) || asking.includes(name));
  return drafts.filter(
    ({ kind, chain, cue }) =>
      kind === "role" ||
      (cue !== null && chain.length > 0 && !chain.some((names) => isOf(names) || names.every(isAnonymous))),
  );
}

/** "Good afternoon", "Thank you very much", "I'd be glad to take your questions": words of courtesy that claim nothing. */
function isCourtesy(words: Scene["words"], { from, to }: Draft): boolean {
  let at = from;
  for (let i = from; i < to; i++) if (words[i].text === ":") at = i + 1;
  const said = phraseOf(words, at, to);
  return (to - at <= 7 && GREETS.test(said)) || (to - at <= 16 && OPENS_A_BRIEFING.test(said));
}

const GREETS =
  /^(?:(?:well|okay|ok|yes|yeah|so) , )?(?:good (?:morning|afternoon|evening|day)|thank you|thanks|hello|hi|hey|welcome|next question|go ahead|ladies and gentlemen|many thanks|sorry|please)\b/;
const OPENS_A_BRIEFING =
  /^(?:(?:it is |it 's )?an? (?:great |real )?(?:pleasure|honou?r) to (?:be|see|have)|(?:i 'd be |i would be |i 'm |i am )?(?:happy|glad) to take (?:your |a few |some |any )?questions|i (?:do n't|do not) have any (?:statements|announcements)|i hope you 'll forgive|thank you , everybody|(?:my )?(?:sincere )?apologies for|i look forward to your questions)\b/;

/** Who and what brings the news of a live blog. */
const REPORTERS: ReadonlySet<string> = new Set(
  "news report reports word correspondent editor scene recap background context reaction reactions headline headlines reader readers".split(
    " ",
  ),
);

/** "Present", "Agenda", "Factbox": true for a label of what follows a colon, which nobody says. */
export function isHeadingLabel(label: Scene["words"]): boolean {
  return HEADINGS.test(label.map((word) => word.lower).join(" "));
}

/** "Mr. Toll (Norway)": whoever speaks does so for the state in parentheses, where nothing else is known. */
function noteSide({ cast }: Discourse, name: ActorName, behind: Scene["words"]): void {
  const to = behind.findIndex(({ text }) => text === ")");
  const person = personNamed(cast, name);
  if (to < 1 || person === undefined) return;
  const place = findPlace(
    behind
      .slice(0, to)
      .map(({ text }) => text)
      .join(" "),
  );
  if (place !== null) person.of ??= place.name;
}

/** What a newsroom puts before a line of news. */
const ALERTS = /^(?:live|updated?|updates|breaking|breaking news|exclusive|just in|alert|urgent|flash|new)$/;
/** Labels of what follows, not of who speaks. */
const HEADINGS =
  /^(?:watch|analysis|factbox|note|photo|video|more|summary|explainer|opinion|background|editor's note|present|absent|attending|attendance|attended by|participants|delegates|apologies|agenda|venue|place|location|date|time|subject|topic|item|result|outcome|decision|action|status|source|sources|ref|reference|annex|title)$/;

/** "Q   Ada, has Kenya signed?": in a briefing's transcript, where the mark of a question has no colon and is a sentence of its own. */
function isQuestionMark({ words, discourse, sentence }: Scene): boolean {
  const next = discourse.sentences[sentence.number + 1];
  return words.length === 1 && words[0].text === "Q" && next !== undefined && next.paragraph === sentence.paragraph;
}

type Label = { readonly speech: Speech; readonly at: number; readonly from: number };

/** "Question:", "A.", "ADA TOLL, HERALD ANALYST:": a turn that its mark, or a name with a description in capitals, opens. */
function markedTurn({ words, discourse, sentence }: Scene): Label | null {
  const isFirst = discourse.sentences[sentence.number - 1]?.paragraph !== sentence.paragraph;
  const pointed = discourse.floor.isPointed && isFirst ? pointedMark(sentence) : null;
  const label = pointed === null ? turnLabel(words) : { kind: pointed, name: { from: 0, to: 1 }, to: 1 };
  if (label === null) return null;
  const { name, to } = label;
  const names = label.kind === "question" ? ["anonymous: questioner"] : null;
  const speaker =
    names ?? (label.kind === "answer" ? answering(discourse) : describedName(discourse, words, name, to - 1));
  return speaker === null
    ? null
    : { speech: speechOf([], speaker, { from: name.from, to: Math.max(name.to, to - 1) }), at: 0, from: to };
}

/** Who answers where only "A:" says so. */
function answering({ interviewee, speaker, named }: Discourse): readonly ActorName[] {
  if (interviewee.length > 0) return interviewee;
  return speaker?.names ?? named.findLast(({ kind }) => kind === "person")?.names ?? ["anonymous: interviewee"];
}

/** "ADA TOLL | , HERALD ANALYST", "SENIOR OFFICIAL": whom a label in capitals describes; null where it is a name alone. */
function describedName(
  { cast }: Discourse,
  words: Scene["words"],
  { from, to }: WordRange,
  colon: number,
): readonly ActorName[] | null {
  const written = words.slice(from, to).map(({ text }) => text);
  if (to - from > 1 && UNNAMED.test(words[to - 1].lower)) return [`anonymous: ${written.join(" ").toLowerCase()}`];
  if (words[to].text !== "," || to === colon) return null;
  const named = written.filter((word) => !TITLES.has(word.toLowerCase()));
  const name = fromCapitals(named.length > 0 ? named : written);
  return [cast.personByKey.get(personKey(name))?.name ?? name];
}

/** Whom a transcript keeps unnamed. */
const UNNAMED = /^(?:official|officer|diplomat|aide|participant|source|interpreter|reporter|journalist|correspondent)$/;

/** "LAVROV: We have always …": a transcript's or live blog's speaker label. */
export function speakerLabel(scene: Scene, from: number): Label | null {
  const { words, discourse, sentence } = scene;
  if (isQuestionMark(scene))
    return { speech: speechOf([], ["anonymous: questioner"], { from: 0, to: 1 }), at: 0, from: 1 };
  const marked = from === 0 ? markedTurn(scene) : null;
  if (marked !== null) return marked;
  for (let i = from + 1; i < Math.min(from + 16, words.length - 2); i++) {
    if (words[i].text !== ":") {
      if (
        isSign(words[i]) &&
        words[i].text !== "." &&
        words[i].text !== "-" &&
        words[i].text !== "(" &&
        words[i].text !== ")" &&
        words[i].text !== ","
      )
        return null;
      continue;
    }
    const label = words.slice(from, i);
    // "News from the north: …", "Our correspondent in Vell: …": whoever reports anyway.
    if (label.some(({ lower }) => REPORTERS.has(lower))) return null;
    // "On disarming the front: “…”": what the words are about.
    if (label[0].tag === "ADP") return null;
    if (
      label.some(
        (word) => /^(VERB|AUX):(past|fin|fin-s|modal)$/.test(word.tag) && word.text !== word.text.toUpperCase(),
      )
    )
      return null;
    const written = label.map((word) => word.lower).join(" ");
    // "UPDATE: Ivo Toll: “…”": the label of the news, then that of whoever speaks.
    if (ALERTS.test(written)) return speakerLabel(scene, i + 1);
    if (isHeadingLabel(label)) return null;
    // "Mr. Toll (Norway) (spoke in French): …": whom the person speaks for, and how.
    const aside = label.findIndex(({ text }) => text === "(");
    // "“TOLL: We stay.": a transcript in quotation marks.
    const head = (aside < 1 ? label : label.slice(0, aside)).filter((word) => !isQuoteMark(word));
    const shouted = head.every((word) => isSign(word) || word.text === word.text.toUpperCase());
    // "Ivo Toll, the envoy, to the cameras: “…”": the name that opens the label.
    const named = discourse.cast.mentions[sentence.number].find(
      (m) => m.kind === "person" && m.titleFrom === from && m.to < i && words[m.to].text === ",",
    );
    // "Quill (last week: 2)": the colon is the aside's.
    if (aside > 0 && !label.some(({ text }) => text === ")")) return null;
    if (named === undefined && (aside > 0 && aside < 6 ? aside : i - from) >= 8) return null;
    const whole = named === undefined ? resolvePhrase(discourse, sentence, { from, to: i }, false) : [named.name];
    const names =
      whole.length === 1 || aside < 1 ? whole : resolvePhrase(discourse, sentence, { from, to: from + aside }, false);
    if (aside > 0 && names.length === 1) noteSide(discourse, names[0], label.slice(aside + 1));
    if (
      names.length === 1 &&
      shouted &&
      names[0] === names[0].toUpperCase() &&
      names[0].length > 3 &&
      (head.length === 1 || (head.length === 2 && TITLES.has(head[0].lower))) &&
      findPlace(names[0]) === null
    ) {
      const written = fromCapitals([names[0]]);
      return {
        speech: speechOf([], [discourse.cast.personByKey.get(personKey(written))?.name ?? written], {
          from,
          to: i,
        }),
        at: from,
        from: i + 1,
      };
    }
    if (names.length !== 1) {
      if (!shouted || head.length > 4) return null;
      const held = discourse.cast.personByKey.get(personKey(head.map((word) => word.text).join(" ")));
      if (held !== undefined) return { speech: speechOf([], [held.name], { from, to: i }), at: from, from: i + 1 };
      const written = fromCapitals(head.map(({ text }) => text));
      return { speech: speechOf([], [written], { from, to: i }), at: from, from: i + 1 };
    }
    if (!shouted && !words.slice(i + 1).some((word) => isQuoteMark(word)) && isAnonymous(names[0])) return null;
    return { speech: speechOf([], names, { from, to: i }), at: from, from: i + 1 };
  }
  return null;
}
