import { mayCoincide, readEdtf } from "../domain/edtf.ts";
import { isAnonymous } from "../domain/actor.ts";
import type { ActorName } from "../domain/claim.ts";
import type { Span } from "../domain/span.ts";
import type { MeetingEntry } from "../domain/state-of-play.ts";
import type { FiledClaim } from "./claim-book.ts";
import { byDate, idsOf, namesOf, partiesNamed, speakersOf } from "./play.ts";
import type { Play } from "./play.ts";

/** Reports without a date are of one meeting only when their sources are this near. */
const SAME_NEWS_DAYS = 3;

const SENDS =
  /\b(sen(d|ds|t|ding)|dispatch(ed|es|ing)?|despatch(ed|es|ing)?|instruct(ed|s|ing)?|order(ed|s|ing)|direct(ed|s|ing))\b/iu;
const CONFIRMS = /\bconfirm/iu;
/** "on" only before a clause: "talks on Monday" and "talks on a lake" have no agenda. */
const AGENDA =
  /\b(?:to (?:discuss|talk about|work on|negotiate|finali[sz]e|go over|address|settle)|(?:talks?|discussions?|negotiations?|meeting|consultations?) (?:about|over|on (?=how |whether |\p{L}+ing ))) ?([^,.;:]{3,120}?)(?= (?:is|are|was|were|has|have|will|would|may|in|at|on)\b|[,.;:]|$)/iu;
const EMPTY_CATEGORIES: readonly string[] = ["process", "other", "mediation"];

type Meeting = {
  readonly filed: FiledClaim;
  readonly people: ReadonlySet<ActorName>;
  readonly parties: ReadonlySet<string>;
};

/** Meetings, calls and visits by date, undated ones last; reports of one event are put together. */
export function listMeetings(play: Play): readonly MeetingEntry[] {
  const meetings = play.accepted
    .filter(({ claim }) => claim.kind === "meeting")
    .toSorted(byDate)
    .map((filed): Meeting => {
      const people = [...filed.claim.actors, ...filed.claim.counterparts];
      return { filed, people: new Set(namesOf(play, people)), parties: new Set(partiesNamed(play, people)) };
    });
  const events: Meeting[][] = [];
  const byModality = new Map<string, Meeting[][]>();
  for (const meeting of meetings) {
    const alike = byModality.get(meeting.filed.claim.modality) ?? [];
    byModality.set(meeting.filed.claim.modality, alike);
    const event = alike.find((each) => each.some((other) => areOneEvent(meeting, other)));
    if (event !== undefined) event.push(meeting);
    else {
      const opened = [meeting];
      alike.push(opened);
      events.push(opened);
    }
  }
  return events.map((event) => describeEvent(play, event)).toSorted(byWhen);
}

/** The same people or parties (one report may know fewer), on days that can be one day, not at two places. */
function areOneEvent(a: Meeting, b: Meeting): boolean {
  const [dateA, dateB] = [a.filed.when, b.filed.when];
  if (dateA !== null && dateB !== null) {
    if (!mayCoincide(dateA, dateB)) return false;
  } else if (Math.abs(a.filed.assertedDay - b.filed.assertedDay) > SAME_NEWS_DAYS) return false;
  const [placeA, placeB] = [a.filed.claim.place, b.filed.claim.place];
  if (placeA !== null && placeB !== null && placeA.toLowerCase() !== placeB.toLowerCase()) return false;
  const [fewer, more] = a.people.size <= b.people.size ? [a, b] : [b, a];
  if (fewer.people.size > 0 && [...fewer.people].every((person) => more.people.has(person))) return true;
  return (
    a.parties.size > 1 && a.parties.size === b.parties.size && [...a.parties].every((party) => b.parties.has(party))
  );
}

function describeEvent(play: Play, event: readonly Meeting[]): MeetingEntry {
  const claims = event.map(({ filed }) => filed);
  const actors = namesOf(
    play,
    claims.flatMap(({ claim }) => claim.actors),
  );
  const counterparts = namesOf(
    play,
    claims.flatMap(({ claim }) => claim.counterparts),
  ).filter((name) => !actors.includes(name));
  const parties = partiesNamed(play, [...actors, ...counterparts]);
  // the report that narrows the date most speaks for the event
  const dates = claims.flatMap(({ when }) => when ?? []).toSorted((a, b) => breadth(a) - breadth(b));
  return {
    modality: claims[0].claim.modality,
    actors,
    counterparts,
    sentBy: namesOf(
      play,
      claims.flatMap((filed) => sendersIn(play, filed)),
    ).filter((name) => !actors.includes(name)),
    confirmedBy: namesOf(
      play,
      claims.flatMap((filed) => confirmersOf(play, filed)),
    ),
    agenda: claims.map(({ claim }) => agendaOf(claim)).find((agenda) => agenda !== null) ?? null,
    track:
      parties.length === 0
        ? null
        : parties
            .map((party) => play.directory.titleOf(party))
            .toSorted()
            .join("–"),
    place: claims.map(({ claim }) => claim.place).find((place) => place !== null) ?? null,
    when: dates[0]?.text ?? null,
    claims: idsOf(claims),
  };
}

function breadth({ earliest, latest }: { readonly earliest: number | null; readonly latest: number | null }): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : latest - earliest;
}

function agendaOf({ quote, issue }: FiledClaim["claim"]): string | null {
  const stated = AGENDA.exec(quote)?.[1].trim() ?? null;
  return stated ?? (EMPTY_CATEGORIES.includes(issue.category) ? null : issue.label);
}

/**
 * Whoever the claim's sentence says sends the travellers: the nearest name before an active verb, after "sent by" a passive one; of a passive without
 * a sender, the speaker, since people tell whom they have sent.
 */
function sendersIn(play: Play, filed: FiledClaim): readonly ActorName[] {
  const { claim, source } = filed;
  const { start, end } = sentenceAround(source.text, claim.span.start, claim.span.end);
  const sentence = source.text.slice(start, end);
  const verb = SENDS.exec(sentence);
  if (verb === null) return [];
  const others = namesInSource(play, filed).filter((name) => !claim.actors.includes(name));
  const after = verb.index + verb[0].length;
  if (/^\s+by\s/u.test(sentence.slice(after))) return nearestName(sentence, after, others, "after");
  const isPassive =
    !verb[0].endsWith("ing") && /\b(been|was|were|being|is|are|be)\s+$/u.test(sentence.slice(0, verb.index));
  const senders = isPassive ? [] : nearestName(sentence, verb.index, others, "before");
  return senders.length > 0
    ? senders
    : speakersOf(filed).filter((speaker) => !isAnonymous(speaker) && !claim.actors.includes(speaker));
}

/** Who confirms the meeting: the speaker of a claim that says so, or whoever the next sentence names ("The visit was confirmed by …"). */
function confirmersOf(play: Play, filed: FiledClaim): readonly ActorName[] {
  const { claim, source } = filed;
  if (CONFIRMS.test(`${claim.cue?.text ?? ""} ${claim.quote}`)) return speakersOf(filed);
  const here = sentenceAround(source.text, claim.span.start, claim.span.end);
  const next = sentenceAround(source.text, here.end + 2, here.end + 2);
  const sentence = source.text.slice(next.start, next.end);
  const confirmed =
    /^\W*(?:the|his|her|their|its) (?:visit|trip|meeting|talks|journey|call|summit|plans?) (?:was|were|has been|have been) confirmed by /iu.exec(
      sentence,
    );
  return confirmed === null ? [] : nearestName(sentence, confirmed[0].length, namesInSource(play, filed), "after");
}

/** The name (or surname) that stands nearest before or after a place in a sentence; possessives ("Quill's trip") name no one who acts. */
function nearestName(
  sentence: string,
  from: number,
  names: readonly ActorName[],
  side: "before" | "after",
): readonly ActorName[] {
  let nearest: { readonly name: ActorName; readonly distance: number } | null = null;
  for (const name of names)
    for (const form of [name, name.split(" ").at(-1) ?? name]) {
      const at = side === "after" ? sentence.indexOf(form, from) : sentence.slice(0, from).lastIndexOf(form);
      if (at < 0 || form.length < 2 || /^[’']s\b/u.test(sentence.slice(at + form.length))) continue;
      const distance = Math.abs(at - from);
      if (nearest === null || distance < nearest.distance) nearest = { name, distance };
    }
  return nearest === null ? [] : [nearest.name];
}

/** The named actors of all accepted claims of the same source. */
function namesInSource(play: Play, { source }: FiledClaim): readonly ActorName[] {
  const claims = play.acceptedBySource.get(source.id) ?? [];
  const names = claims.flatMap(({ claim }) => [...claim.actors, ...claim.counterparts, ...claim.chain.flat()]);
  return [...new Set(names)].filter((name) => !isAnonymous(name));
}

const STOPS = [". ", "! ", "? ", ".” ", "\n"] as const;

function stopAt(text: string, place: number): string | undefined {
  return STOPS.find((stop) => text.startsWith(stop, place));
}

/** The sentence, or sentences, that a stretch of text lies in; a line's end ends a sentence too. */
function sentenceAround(text: string, start: number, end: number): Span {
  // looked for from here outwards, since a report may be long and hold many meetings
  let from = start - 1;
  while (from >= 0 && stopAt(text, from) === undefined) from--;
  let to = Math.min(end, text.length);
  while (to < text.length && stopAt(text, to) === undefined) to++;
  return { start: from < 0 ? 0 : Math.min(from + (stopAt(text, from)?.length ?? 0), start), end: to };
}

/** By date, undated ones last, then by the first claim. */
export function byWhen(
  a: { readonly when: string | null; readonly claims: readonly string[] },
  b: { readonly when: string | null; readonly claims: readonly string[] },
): number {
  const [dayA, dayB] = [a.when, b.when].map((when) => (when === null ? null : (readEdtf(when)?.earliest ?? null)));
  const far = Number.MAX_SAFE_INTEGER;
  const order = (dayA ?? far) - (dayB ?? far);
  return order !== 0 ? order : (a.claims[0] ?? "") < (b.claims[0] ?? "") ? -1 : 1;
}
