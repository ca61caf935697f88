// What trails a clause behind a comma and says something of its own: a clause about a noun with a holder of its own ("…, which Norway has
// long opposed", "…, whom the army accuses of looting") and a participle of speech that goes on with the same speaker ("…, calling on both
// sides to wait", "…, describing it as a trap"). Each is a claim by itself, and what it trails ends at the comma.
// Weakness: only the comma, the opener and the verb are looked at; a clause about the whole sentence before counts like one about its noun.

import type { ActorName } from "../../domain/claim.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isSign, phraseOf } from "../frames/words.ts";
import { judgedAs } from "./position-by-view.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { POSITION_VERBS, type PositionVerb } from "./position-verbs.ts";
import { SILENCE } from "./silence-words.ts";

const DENIES: ReadonlySet<string> = new Set("deny dispute contest refute rebut".split(" "));
const CHARGES: ReadonlySet<string> = new Set(
  "accuse blame fault condemn denounce criticise criticize deplore praise hail thank describe".split(" "),
);
/** Verbs of taking a side that in such a clause tell of a deed: "which both accepted in May" is an accord. */
const DEEDS: ReadonlySet<string> = new Set(
  "accept approve sign tell ask invite advise consider back require endorse".split(" "),
);
/** How far behind its pronoun a clause's verb may stand. */
const REACH = 14;

/** The drafts of a sentence with such claims added, what they trail ending before them. */
export function trailingClaims(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  let out = [...drafts];
  for (let comma = 2; comma + 3 < words.length; comma++) {
    if (words[comma].text !== "," || scene.inQuote(comma)) continue;
    const made = relativeAt(scene, comma) ?? withoutAt(scene, comma, out) ?? participleAt(scene, comma, out);
    if (made === null) continue;
    out = out.filter(
      ({ kind, cue, from }) =>
        (kind !== "position" && kind !== "statement") ||
        cue === null ||
        cue.from <= comma ||
        cue.from >= made.to ||
        from > comma,
    );
    const isTold = out.some(
      ({ kind, from, to }) =>
        (kind === "position" || kind === "statement" || kind === "condition") &&
        from > comma &&
        from < made.to &&
        to <= made.to + 1,
    );
    out = out.map((draft) => (endsIn(draft, comma, made.to) ? endAt(draft, comma) : draft));
    if (!isTold) out.push(made);
  }
  return out;
}

function endsIn(draft: Draft, comma: number, to: number): boolean {
  return draft.kind !== "role" && draft.from < comma && draft.to > comma + 1 && draft.to <= to + 1;
}

/** A draft that ends at a word, and its content with it. */
export function endAt(draft: Draft, to: number): Draft {
  const { content } = draft;
  if (content === null || content.to <= to) return { ...draft, to };
  return { ...draft, to, content: content.from < to ? { from: content.from, to } : null };
}

/** The end of what a verb brings: the next comma or stop outside quotation marks. */
export function endBehind({ words, inQuote }: Scene, at: number): number {
  let to = at;
  while (to < words.length && (inQuote(to) || !/^[,;—–.]$/.test(words[to].text))) to++;
  while (to > at && isSign(words[to - 1]) && !inQuote(to - 1)) to--;
  return to;
}

/** The reading of a verb whose lead stands behind it, or that needs none; null where it takes no side. */
function readingOf(scene: Scene, group: VerbGroup): PositionVerb | null {
  const next = scene.words[group.to]?.lower ?? "";
  const readings = POSITION_VERBS.get(group.lemma) ?? [];
  return (
    readings.find(({ particles }) => particles?.includes(next) === true) ??
    readings.find(({ particles }) => particles === undefined) ??
    null
  );
}

/** "…, which Norway denies", "…, to which both object", "…, whose existence the ministry disputes". */
function relativeAt(scene: Scene, comma: number): Draft | null {
  const { words, groups } = scene;
  const at = words[comma + 1].tag === "ADP" ? comma + 2 : comma + 1;
  const { lower } = words[at];
  if (lower !== "which" && lower !== "whom" && lower !== "whose") return null;
  const floor = at + 1;
  const group = groups.find((each) => each.form === "finite" && each.from > floor);
  if (group === undefined || group.isPassive || group.from - at > REACH || scene.inQuote(group.main)) return null;
  // "for which each blamed the other"
  const only = { from: floor, to: floor + 1 };
  const isPair = /^(?:each|both|neither|either)$/.test(words[floor].lower) && group.from === floor + 1;
  const subject = isPair
    ? { ...only, head: only, isRelative: false }
    : subjectBefore(words, group, lower === "whose" ? floor + 1 : floor);
  if (subject === null || subject.isRelative || (lower !== "whose" && subject.from !== floor)) return null;
  const names = resolvePhrase(scene.discourse, scene.sentence, subject.head, true);
  if (names.length === 0) return null;
  const inner = groups.find((each) => each.form === "finite" && each.from >= group.to && each.from <= group.to + 2);
  const isSaid = SAYING.has(group.lemma) && inner !== undefined && inner.from === group.to;
  return told(scene, group, {
    from: comma + 1,
    names,
    outer: [],
    to: endBehind(scene, (isSaid ? inner : group).to),
    isSaid,
  });
}

/** "…, urging both to wait", "…, accusing the army of looting": of whoever the claim before is. */
function participleAt(scene: Scene, comma: number, drafts: readonly Draft[]): Draft | null {
  const { words, groups } = scene;
  const group = groups.find((each) => each.from === comma + 1 && each.form === "ing");
  if (group === undefined || group.to >= words.length || /^(?:it|this)$/.test(words[group.to].lower)) return null;
  const before = drafts.findLast(
    ({ kind, from, to }) =>
      (kind === "statement" || kind === "position" || kind === "condition") && from < comma && to >= comma - 1,
  );
  if (before === undefined) return null;
  const names = before.chain.at(-1) ?? before.actors;
  if (names.length === 0) return null;
  const outer = before.chain.length > 0 ? before.chain.slice(0, -1) : [];
  const to = endBehind(scene, group.to);
  const phrase = ` ${phraseOf(words, group.from, to)} `;
  // "…, insisting on anonymity": how a source is named.
  if (/ (?:anonymity|not to be (?:named|identified|quoted)) /.test(phrase)) return null;
  if (SILENCE.test(phrase, scene.met)) return unsaid(before.chain, names, group, { from: comma + 1, to });
  return to - group.to < 2 ? null : told(scene, group, { from: comma + 1, names, outer, to, isSaid: false });
}

/** What nobody said, behind "without". */
const UNSAID: ReadonlySet<string> = new Set(
  "name give say elaborate specify comment answer identify explain provide offer disclose reveal detail mention clarify".split(
    " ",
  ),
);

/** "…, without naming a day": a refusal to say, of whoever the claim before is. */
function withoutAt(scene: Scene, comma: number, drafts: readonly Draft[]): Draft | null {
  const { words, groups } = scene;
  if (words[comma + 1].lower !== "without") return null;
  const group = groups.find((each) => each.from === comma + 2 && each.form === "ing");
  if (group === undefined || !UNSAID.has(group.lemma)) return null;
  const before = drafts.findLast(({ kind, from, chain }) => kind !== "role" && from < comma && chain.length > 0);
  const names = before?.chain.at(-1) ?? [];
  if (before === undefined || names.length === 0) return null;
  return unsaid(before.chain, names, group, { from: comma + 1, to: endBehind(scene, group.to) });
}

/** A refusal to say, told behind a comma of whoever the claim before is. */
function unsaid(chain: Draft["chain"], names: readonly ActorName[], group: VerbGroup, { from, to }: WordRange): Draft {
  return {
    kind: "statement",
    from,
    to,
    rule: "statement-without",
    cue: { from: group.main, to: group.main + 1 },
    content: { from: group.from, to },
    chain: chain.length > 0 ? chain : [names],
    actors: names,
    counterparts: [],
    stance: "neutral",
    modality: "denied",
  };
}

const ASIDE_VIEWS: ReadonlySet<string> = new Set("consider regard see view deem".split(" "));

type Trailing = {
  readonly from: number;
  readonly to: number;
  readonly names: readonly ActorName[];
  readonly outer: Draft["chain"];
  /** The verb only says what the clause around it tells. */
  readonly isSaid: boolean;
};

function told(scene: Scene, group: VerbGroup, { from, to, names, outer, isSaid }: Trailing): Draft | null {
  const cue = { from: group.main, to: group.main + 1 };
  const base = { from, to, content: { from, to }, actors: names, counterparts: [] } as const;
  const denies = DENIES.has(group.lemma);
  const isNaming = group.lemma === "call" && !/^(?:for|on|upon|off|in)$/.test(scene.words[group.to]?.lower ?? "");
  if (isSaid || denies || isNaming || CHARGES.has(group.lemma)) {
    if (!isSaid && SPEECH_ACTS.get(group.lemma) === undefined && !denies) return null;
    return {
      ...base,
      kind: "statement",
      rule: "statement-trailing",
      cue,
      chain: [...outer, names],
      stance: "neutral",
      modality: denies ? "denied" : "asserted",
    };
  }
  // "…, which Sweden considers a betrayal"
  const view =
    ASIDE_VIEWS.has(group.lemma) && !group.isNegated ? judgedAs(` ${phraseOf(scene.words, group.to, to)} `) : null;
  if (view !== null)
    return {
      ...base,
      kind: "position",
      rule: "position-trailing",
      cue: null,
      chain: outer,
      stance: view,
      modality: "asserted",
    };
  // "…, about which Sweden would say nothing"
  if (SILENCE.test(` ${phraseOf(scene.words, group.from, to)} `, scene.met))
    return {
      ...base,
      kind: "statement",
      rule: "statement-trailing-silence",
      content: null,
      cue,
      chain: [...outer, names],
      stance: "neutral",
      modality: "denied",
    };
  const reading = DEEDS.has(group.lemma) ? null : readingOf(scene, group);
  if (reading === null || group.modal === "may" || group.modal === "might") return null;
  const flipped = reading.stance === "supports" ? "opposes" : "mixed";
  return {
    ...base,
    kind: "position",
    rule: "position-trailing",
    cue: reading.speech ? cue : null,
    chain: reading.speech ? [...outer, names] : outer,
    stance: group.isNegated ? flipped : reading.stance,
    modality: group.isNegated ? "asserted" : reading.modality,
  };
}
