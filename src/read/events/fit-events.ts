import { isAnonymous } from "../../domain/actor.ts";
import { EVENT_KINDS, type Draft, type Scene } from "../assembly/draft.ts";
import { phraseOf } from "../frames/words.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { partiesOf } from "../speakers/discourse.ts";
import type { EventClause } from "./event-clauses.ts";
import type { EventMemory } from "./event-memory.ts";

/** "Both armies reported strikes that wounded five": the toll is on the word of those who reported the strikes. */
export function onTheWordOf(drafts: readonly Draft[], draft: Draft): Draft {
  if (draft.kind !== "casualty" || draft.chain.length > 0) return draft;
  const told = drafts.find(
    (other) => other.rule === "incident-reported" && other.from <= draft.from && other.to >= draft.to,
  );
  return told === undefined ? draft : { ...draft, chain: told.chain, cue: told.cue };
}

/** "The sides have agreed to …" is an accord, and "each side undertakes to …" in a numbered text a term of it. */
export function asAccord(scene: Scene, draft: Draft, memory: EventMemory): Draft {
  if (draft.kind !== "position" || draft.cue === null) return draft;
  const { words, discourse } = scene;
  const said = words.slice(draft.cue.from, draft.cue.to);
  const { lemma } = said.find((word) => word.lemma === "agree") ?? said[0];
  const isUndertaken = /^(?:undertake|commit|renounce|pledge|promise)$/.test(lemma);
  const before = ` ${phraseOf(words, draft.from, draft.cue.from)} `;
  const isPlural =
    / (?:sides|parties|two|both|three|governments|countries|neighbours|neighbors|leaders|presidents|delegations|foes|rivals|generals|factions|camps) /.test(
      before,
    ) && !/ (?:of|for|from) the (?:two|three|sides|parties) /.test(before);
  const actors = draft.actors.length > 1 ? draft.actors : partiesOf(discourse);
  // "met and agreed to continue": several who agree have an accord.
  const areSeveral = draft.actors.length > 1 && draft.actors.every((name) => !isAnonymous(name));
  if (lemma === "agree" && (isPlural || (areSeveral && draft.from === draft.cue.from)))
    return {
      ...draft,
      kind: "agreement",
      rule: "agreement-agreed",
      actors,
      chain: draft.chain.slice(0, -1),
      stance: draft.stance === "opposes" ? "neutral" : "supports",
      modality: draft.stance === "opposes" ? "denied" : "asserted",
      cue: null,
    };
  // "had committed themselves to a nationwide ceasefire": the accord itself, no term of one.
  const toAccord =
    / to (?:an? |the )?(?:\S+ ){0,3}(?:ceasefire|truce|cessation|armistice|moratorium|accord|agreement|pact) /.test(
      ` ${phraseOf(words, draft.cue.to, Math.min(draft.to, draft.cue.to + 8))} `,
    );
  if (lemma === "commit" && toAccord && (isPlural || areSeveral))
    return {
      ...draft,
      kind: "agreement",
      rule: "agreement-agreed",
      actors,
      chain: draft.chain.slice(0, -1),
      stance: "supports",
      modality: "asserted",
      cue: null,
    };
  const inText =
    / (?:in|under|by|with) (?:the|this|that|its|an?) (?:\S+ ){0,3}(?:agreement|accord|treaty|declaration|(?:joint|common) statement|text|document|protocol|pact|memorandum|annex|truce|deal|plan) /.test(
      ` ${phraseOf(words, draft.from, draft.cue.from)} ${phraseOf(words, draft.cue.to, Math.min(draft.to, draft.cue.to + 7))} `,
    );
  // "undertook to go on working": their conduct in the talks, no term.
  const isOfTalks =
    /^ to (?:go on|continue|keep|work|meet|talk|resume|hold|stay|remain|return|refrain from comment) /.test(
      ` ${phraseOf(words, draft.cue.to, Math.min(draft.to, draft.cue.to + 4))} `,
    );
  if (
    isUndertaken &&
    (memory.numbered === scene.sentence.paragraph ||
      (draft.chain.length <= 2 &&
        (inText ||
          (lemma === "undertake" &&
            (memory.termsParagraph === scene.sentence.paragraph || (draft.actors.length > 1 && !isOfTalks))))))
  )
    return {
      ...draft,
      kind: "provision",
      rule: "provision-undertaken",
      actors,
      chain: draft.chain.slice(0, -1),
      stance: "neutral",
      modality: "asserted",
      cue: null,
    };
  return draft;
}

/**
 * The words of a term behind the event of its text that stands between: "[The draft, leaked in May,] bars …"; and what became of an accord
 * behind how it was made: "[The truce, signed in May,] was extended".
 */
export function behindEvent(added: readonly Draft[], told: Draft, clause: EventClause): Draft {
  const event = added.find(
    (each) =>
      (each.kind === "agreement" || (each.kind === "document" && told.kind === "provision")) &&
      each.from === told.from &&
      each.to < clause.group.from + 1 &&
      each.to + 1 < told.to,
  );
  return event === undefined
    ? told
    : { ...told, from: clause.group.from, content: { from: clause.group.from, to: told.to } };
}

/**
 * A term that starts with the words of an event of its text starts behind them: "The draft, leaked last week, [bars …]"; so does what
 * became of an accord behind how it was made: "The truce, signed in May, [collapsed in June]".
 */
export function stepAside({ words }: Scene, kept: Draft[], event: Draft): void {
  const behind = pastSource(words, event.to);
  for (const [i, draft] of kept.entries())
    if (
      draft.kind === "agreement" &&
      event.kind === "agreement" &&
      draft.from === event.from &&
      behind + 1 < draft.to &&
      // "A truce signed in May collapsed": what undid an accord is told of the accord, how that was made with it.
      draft.stance === "supports"
    )
      kept[i] = { ...draft, from: behind, content: { from: behind, to: draft.to } };
    else if (
      draft.kind === "provision" &&
      (event.kind === "document" || event.kind === "agreement") &&
      draft.from === event.from &&
      event.to + 2 < draft.to
    )
      kept[i] = { ...draft, from: behind, content: { from: behind, to: draft.to } };
}

/** Where what follows an aside begins: behind its comma, and behind "according to an envoy," where that stands next. */
export function pastSource(words: Scene["words"], at: number): number {
  const from = words[at]?.text === "," ? at + 1 : at;
  if (words[from]?.lower !== "according") return from;
  for (let i = from + 2; i < Math.min(words.length - 1, from + 14); i++) if (words[i].text === ",") return i + 1;
  return from;
}

/** The verb that a claim begins with, or a pronoun before it: "was put back", "it has been put off". */
function offVerb({ words, groups }: Scene, { from }: Draft): Scene["groups"][number] | undefined {
  const at = /^(?:it|they|this)$/.test(words[from].lower) ? from + 1 : from;
  return groups.find((group) => group.from === at);
}

/** "[The session had been called for 8 October, but was put back]": one meeting, as it ended. */
export function joinPutOff(scene: Scene, told: readonly Draft[]): readonly Draft[] {
  const isOff = ({ kind, modality }: Draft): boolean =>
    kind === "meeting" && (modality === "postponed" || modality === "cancelled");
  const drafts = told.filter(
    (draft) =>
      draft.kind !== "meeting" ||
      isOff(draft) ||
      !told.some((other) => isOff(other) && other.from <= draft.from && draft.to <= other.to),
  );
  const off = drafts.find((draft) => isOff(draft) && scene.groups.some((group) => group.from === draft.from));
  if (off === undefined) return drafts;
  const fixed = drafts.find(
    (draft) => draft.kind === "meeting" && draft !== off && draft.to <= off.from && off.from - draft.to <= 3,
  );
  if (fixed === undefined) return drafts;
  let to = offVerb(scene, off)?.to ?? off.to;
  while (to < off.to && !/^(?:,|after|because|when|as|since)$/.test(scene.words[to].lower)) to++;
  return drafts.flatMap((draft) =>
    draft === off
      ? []
      : draft === fixed
        ? [{ ...fixed, to, content: { from: fixed.from, to }, modality: off.modality }]
        : [draft],
  );
}

/**
 * A term read in a text's own words takes the place of an event read there; a relative clause of the text only ends what is told of the
 * text before it: "[Kenya rejected the plan], [which caps the army]".
 */
export function yieldTo({ words, groups }: Scene, kept: Draft[], term: Draft, isRelative: boolean): void {
  for (let i = kept.length - 1; i >= 0; i--) {
    const draft = kept[i];
    if (!["incident", "position", "statement", "agreement"].includes(draft.kind)) continue;
    // "[The plan backed by Kenya] would open the border": who backs it is told in the subject of what it does.
    const isOfSubject =
      draft.kind === "position" &&
      groups.some(({ form, from, to }) => form === "finite" && from >= draft.to && to <= term.to) &&
      !groups.some(({ form, from, to }) => form === "finite" && from >= draft.from && to <= draft.to);
    if (isOfSubject) continue;
    const isAround =
      isRelative &&
      draft.from < term.from - 2 &&
      groups.some(({ form, from, to }) => form === "finite" && from >= draft.from && to <= term.from);
    if (isAround && draft.to >= term.to - 1 && (draft.attribution?.to ?? 0) <= term.from) {
      const to = words[term.from - 1].text === "," ? term.from - 1 : draft.to;
      const content = draft.content === null ? null : { from: draft.content.from, to: Math.min(draft.content.to, to) };
      if (content === null || content.to > content.from) kept[i] = { ...draft, to, content };
    } else if (!isAround && overlap(draft, term) > 0.6) kept.splice(i, 1);
  }
}

/** "Kenya rejected [a plan that caps the army]": what the plan does is on nobody's word but that of whoever told of the stand. */
export function besideStand(host: Draft | null): Draft | null {
  if ((host?.kind !== "position" && host?.kind !== "agreement") || host.chain.at(-1)?.join() !== host.actors.join())
    return host;
  return host.chain.length === 1 ? null : { ...host, chain: host.chain.slice(0, -1) };
}

/** "Shelling killed four [and drove 900 out]": more harm of an attack that is told already. */
export function isOfToll(kept: readonly Draft[], draft: Draft): boolean {
  return (
    draft.kind === "incident" &&
    kept.some((other) => other.kind === "incident") &&
    kept.some((other) => other.kind === "casualty" && other.from <= draft.from && other.to >= draft.to)
  );
}

/** "A truce, [signed in May], fell apart in June": the shorter tells an event of its own. */
export function isNested(a: Draft, b: Draft): boolean {
  const size = (draft: Draft): number => draft.to - draft.from;
  return a.from === b.from && a.to !== b.to && Math.min(size(a), size(b)) < 0.75 * Math.max(size(a), size(b));
}

function overlap(a: Draft, b: Draft): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared <= 0 ? 0 : (2 * shared) / (a.to - a.from + (b.to - b.from));
}

/** True when the two say the same: same kind, mostly the same words (or one inside the other, for events). */
export function isSameEvent(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind) {
    // Two event kinds over the same words: the first reading stands, save for tolls, limits and terms.
    if (!EVENT_KINDS.has(a.kind) || !EVENT_KINDS.has(b.kind)) return false;
    if (b.kind === "casualty" || b.kind === "deadline" || a.kind === "casualty" || a.kind === "deadline") return false;
    return overlap(a, b) > 0.6;
  }
  if (a.kind === "provision" && Math.abs(a.to - b.to) < 2 && a.from >= b.from) return true;
  if (overlap(a, b) >= 0.45) return true;
  return b.from >= a.from && b.to <= a.to && b.to - b.from < 0.35 * (a.to - a.from);
}

/** Statements whose content is only an event become that event; the attribution goes to the first. */
export function replaceStatements(
  kept: readonly Draft[],
  added: readonly Draft[],
  groups: readonly VerbGroup[],
): Draft[] {
  const out: Draft[] = [];
  const rest = [...added];
  for (const draft of kept) {
    if (draft.kind !== "statement" || !/^statement-(?:content|phrase|scare-quote)$/.test(draft.rule)) {
      out.push(draft);
      continue;
    }
    const content = draft.content ?? draft;
    const inside = rest.filter((event) => event.from < content.to && event.to > content.from);
    let covered = 0;
    for (let i = content.from; i < content.to; i++)
      if (inside.some((event) => i >= event.from && i < event.to)) covered++;
    // "In the camps, home to 900 by their own count, rations were cut": what is left tells nothing by itself.
    const [only] = inside;
    const isRestVerbless =
      inside.length === 1 &&
      only.from >= content.from &&
      covered >= 0.3 * (content.to - content.from) &&
      !groups.some((group) => {
        const isOutside =
          group.from >= content.from && group.to <= content.to && (group.to <= only.from || group.from >= only.to);
        // "In the first, an aide disclosed, a court had been foreseen": the saying is none of what is said.
        const { cue } = draft;
        const isSaying = cue !== null && group.main >= cue.from && group.main < cue.to;
        return isOutside && !isSaying && group.form !== "part" && group.form !== "ing";
      });
    if (isRestVerbless)
      rest[rest.indexOf(only)] = { ...only, from: content.from, to: Math.max(only.to, content.to), content };
    // "said the accord, [which frees the detainees], was dead": what is said of the text is told beside its term.
    const isTermAside =
      inside.length === 1 &&
      only.kind === "provision" &&
      only.from > content.from + 1 &&
      groups.some(
        ({ form, from, to }) => form === "finite" && from >= only.to && to <= content.to && from !== draft.cue?.from,
      );
    if (inside.length === 0 || isTermAside || (!isRestVerbless && covered < 0.6 * (content.to - content.from))) {
      out.push(draft);
      continue;
    }
    const attribution = draft.attribution ?? null;
    if (attribution === null) continue;
    const isBefore = attribution.from <= content.from;
    const events = rest.filter((event) => event.from < content.to && event.to > content.from);
    const heir = isBefore
      ? events.reduce((a, b) => (b.from < a.from || (b.from === a.from && b.to > a.to) ? b : a))
      : events.reduce((a, b) => (b.to > a.to || (b.to === a.to && b.from < a.from) ? b : a));
    const at = rest.indexOf(heir);
    rest[at] = {
      ...heir,
      from: Math.min(heir.from, attribution.from),
      to: Math.max(heir.to, isBefore ? heir.to : attribution.to),
      cue: draft.cue,
      attribution,
    };
  }
  return [...out, ...rest];
}
