import { ATTACK_NOUNS } from "../events/event-words.ts";
import { HAPPENINGS } from "../events/noun-incidents.ts";
import { readIncident } from "../events/read-incident.ts";
import { readMeeting } from "../events/read-meeting.ts";
import { isSign, phraseOf } from "../frames/words.ts";
import { type Draft, namesIn, type Proposition, type Speech } from "./draft.ts";

const AHEAD: ReadonlySet<string> = new Set("plan prepare intend decide move arrange schedule expect agree".split(" "));

const WISHED: ReadonlySet<string> = new Set("hope aim wish try attempt".split(" "));

/** "prepares to send his envoy", "hopes to meet both": the infinitive is the event, planned or wished for. */
export function catenated(p: Proposition): Proposition | null {
  const { group, scene } = p;
  const done = broughtOff(p);
  if (done !== null) return done;
  const isAhead = AHEAD.has(group.lemma);
  if (!isAhead && !WISHED.has(group.lemma)) return null;
  const inner = scene.groups.find(
    (other) => other.form === "to" && other.from >= group.to && other.from <= group.to + 1,
  );
  if (inner === undefined || inner.to > p.to) return null;
  return {
    ...p,
    group: { ...inner, isFuture: isAhead, isNegated: group.isNegated, modal: isAhead ? inner.modal : "may" },
  };
}

/** Verbs by whose infinitive one tells what was not done. */
const FAILS: ReadonlySet<string> = new Set(["fail", "neglect", "omit"]);

/** "managed to meet", "ended up meeting", "failed to publish it", "was unable to sign": what one brought off or did not; null elsewhere. */
export function broughtOff(p: Proposition): Proposition | null {
  const { group, scene } = p;
  const next = scene.words[group.to]?.lower ?? "";
  const isUp = group.lemma === "end" && next === "up";
  const isAble = group.lemma === "be" && (next === "able" || next === "unable");
  const isNone = FAILS.has(group.lemma) || (isAble && next === "unable");
  // "would not be able to file it": only supposed.
  if (isAble && group.modal === "would" && p.speech === null) return null;
  if (!isUp && !isAble && !isNone && group.lemma !== "manage") return null;
  const at = isUp || isAble ? group.to + 1 : group.to;
  const inner = scene.groups.find((each) => each.from === at && each.form === (isUp ? "ing" : "to") && each.to <= p.to);
  if (inner === undefined) return null;
  const isNegated = isNone ? !group.isNegated : group.isNegated;
  return {
    ...p,
    group: { ...group, lemma: inner.lemma, to: inner.to, main: inner.main, isPassive: inner.isPassive, isNegated },
  };
}

/** Verbs by which a happening is put on record, and those by which its doer grants it. */
const REPORTS: ReadonlySet<string> = new Set(
  "report claim record register count document log note observe detect witness".split(" "),
);
const OWNS_UP: ReadonlySet<string> = new Set(["confirm", "acknowledge"]);
/** Happenings by names that only a report of them makes plain. */
const REPORTED: ReadonlySet<string> = new Set(
  "operation operations violation violations incident incidents launch launches overflight overflights firing sortie sorties breach breaches movements landings cuts outage outages looting arson detentions disappearances abductions".split(
    " ",
  ),
);

function doersIn({ scene, group, subjects }: Proposition, noun: number, isOwned: boolean): readonly string[] {
  const named = namesIn(scene, { from: group.to, to: noun });
  return named.length > 0 ? named : isOwned ? subjects : [];
}

/** "claim to have seized the town": the deed, on the claimant's word. */
export function claimedDeed(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  const isOwned = OWNS_UP.has(group.lemma);
  if (
    scene.words[group.to]?.lower !== "to" &&
    (isOwned || REPORTS.has(group.lemma)) &&
    !group.isPassive &&
    !group.isNegated &&
    group.modal === null
  ) {
    if (subjects.length === 0) return null;
    // "reported overnight strikes", "confirmed the raid", "counted forty incursions"
    const isNone = scene.words[group.to]?.lower === "no";
    for (let i = group.to; i < Math.min(p.to, group.to + 6); i++) {
      const { lower, tag } = scene.words[i];
      if (/^(?:VERB|AUX|SCONJ|PRON:relative)/.test(tag) || isSign(scene.words[i])) break;
      if ((ATTACK_NOUNS.has(lower) || HAPPENINGS.has(lower) || REPORTED.has(lower)) && tag.startsWith("NOUN"))
        return {
          kind: "incident",
          from: p.from,
          to: p.to,
          rule: "incident-reported",
          cue: { from: group.main, to: group.main + 1 },
          content: { from: group.to, to: p.to },
          chain: [...(p.speech?.chain ?? []), subjects],
          // Whose deed it is stands before its noun, or whoever owns up to it did it.
          actors: doersIn(p, i, isOwned),
          counterparts: [],
          stance: "neutral",
          // "reported no violations"
          modality: isNone ? "denied" : "asserted",
        };
    }
    return null;
  }
  if (group.lemma !== "claim" || subjects.length === 0) return null;
  const inner = scene.groups.find((other) => other.form === "to" && other.from === group.to);
  if (inner === undefined) return null;
  const speech: Speech = {
    chain: [...(p.speech?.chain ?? []), subjects],
    speaker: subjects,
    cue: { from: group.main, to: group.main + 1 },
    lemma: "claim",
  };
  const deed = readIncident({ ...p, group: inner, speech });
  return deed === null ? null : { ...deed, from: p.from, to: p.to, rule: "incident-claimed" };
}

/** "… and to meet again on 6 November", "marched to demand that …": what an infinitive adds. */
export function infinitivesAfter(p: Proposition, draft: Draft): Draft[] {
  const { scene, group } = p;
  const { words } = scene;
  for (const inner of scene.groups) {
    if (inner.form !== "to" || inner.from < group.to + 2 || inner.to > p.to) continue;
    const range = { from: inner.from, to: p.to };
    if (
      draft.kind === "agreement" &&
      words[inner.from - 1].lower === "and" &&
      ["meet", "hold", "resume", "reconvene", "continue"].includes(inner.lemma)
    ) {
      const made = readMeeting({
        ...p,
        ...range,
        group: { ...inner, isFuture: true },
        phrase: ` ${phraseOf(words, range.from, range.to)} `,
      });
      if (made !== null) return [{ ...made, modality: "planned", cue: null }];
    }
    if (
      draft.kind === "provision" &&
      words[inner.from - 1].lower === "and" &&
      scene.groups.some((other) => other.form === "to" && other.from >= group.to && other.from < inner.from)
    ) {
      const named = namesIn(scene, range);
      return [
        {
          ...draft,
          ...range,
          rule: "provision-next",
          cue: null,
          content: range,
          actors: named.length > 0 ? named.slice(0, 1) : draft.actors,
        },
      ];
    }
    if (draft.kind === "incident" && ["demand", "urge", "protest", "press", "call"].includes(inner.lemma)) {
      const actors =
        p.subjects.length > 0
          ? p.subjects
          : draft.actors.length > 0
            ? draft.actors
            : [`anonymous: ${phraseOf(words, p.subject?.from ?? p.from, p.subject?.to ?? p.group.from)}`];
      return [
        {
          kind: "position",
          ...range,
          rule: "position-of-crowd",
          cue: { from: inner.main, to: inner.main + 1 },
          content: inner.to < p.to ? { from: inner.to, to: p.to } : null,
          chain: [...(p.speech?.chain ?? []), actors],
          actors,
          counterparts: [],
          stance:
            inner.lemma === "protest" ||
            / (?:reject|not|no|against|drop|abandon) /.test(` ${phraseOf(words, inner.to, p.to)} `)
              ? "opposes"
              : "supports",
          modality: "sought",
        },
      ];
    }
  }
  return [];
}

/** The end of what stands before word `at`, without "and" and commas. */
export function cutBefore(p: Proposition, at: number): number {
  let to = at;
  while (to > p.from + 1 && (isSign(p.scene.words[to - 1]) || p.scene.words[to - 1].lower === "and")) to--;
  return to;
}
