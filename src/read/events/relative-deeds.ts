// Accords and texts told of in a relative clause: "the accord that both governments signed in May", "the pact it concluded with
// Kenya last year", "the tables which the envoy laid before the meeting on Monday". Such a clause holds whatever is said of the
// accord around it, so that it is read inside stands and conditions too. It tells something only with a day, a year or a place.
// Weakness: a relative clause without pronoun is seen only behind a personal pronoun.

import type { ActorName } from "../../domain/claim.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { phraseAfter, subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isSign, phraseOf, type Word } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { BEFALLS_ACCORD } from "./accord-courses.ts";
import { SIDES } from "./accord-drafts.ts";
import { clauseEnd } from "./clause-end.ts";
import { headOf, headWord } from "./event-phrases.ts";
import { BINDING_TEXTS } from "./event-words.ts";
import { isDated, isPlaced } from "./frame-phrases.ts";
import { ACCORD_HEADS, ACCORD_MADE, TERM_TEXTS, TEXT_ACTS, TEXT_HEADS } from "./frame-words.ts";
import { BREAKS } from "./term-words.ts";

const ACCEPTED: ReadonlySet<string> = new Set(["accept", "endorse", "approve", "adopt", "agree"]);
const BROUGHT: ReadonlySet<string> = new Set(["bring", "carry", "take", "lay", "offer", "propose", "compose"]);

const MAKES_PEACE: ReadonlySet<string> = new Set(["sign", "make", "conclude", "seal"]);

/** What is done to the paper of an accord rather than to the accord. */
const PUBLISHED: ReadonlySet<string> = new Set(
  "publish release leak circulate hand deliver send submit draft write".split(" "),
);

/** The drafts with the accords and acts on texts added that relative clauses of the sentence tell of. */
export function withRelativeDeeds(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words, groups, discourse, sentence } = scene;
  const out: Draft[] = [...drafts];
  for (const [g, group] of groups.entries()) {
    const { lemma } = group;
    if (BEFALLS_ACCORD.has(lemma) || (group.isPassive && ACCORD_MADE.has(lemma))) {
      const end = clauseEnd(words, groups, g, lastWord(words));
      const noun = group.form === "finite" && !scene.inQuote(group.main) ? befallen(scene, group, end) : null;
      const head = noun === null ? -1 : headOf(words, noun);
      if (
        noun !== null &&
        head >= 0 &&
        ACCORD_HEADS.has(words[head].lower) &&
        isDated(` ${phraseOf(words, group.from, end)} `)
      ) {
        const span = { from: noun.from, to: end };
        if (
          !out.some(
            (draft) =>
              draft.kind === "agreement" &&
              (overlap(draft, span) > 0.6 || (draft.from <= span.from && draft.to >= span.to)),
          )
        )
          out.push(madeOf(span, "agreement", partiesOf(discourse)));
        continue;
      }
    }
    const isMade = ACCORD_MADE.has(lemma) || ACCEPTED.has(lemma);
    if (!isMade && !TEXT_ACTS.has(lemma) && !BROUGHT.has(lemma)) continue;
    // "that Quill and Dahl, the chairman, | signed": behind an apposition the verb looks like a participle.
    if (
      !(group.form === "finite" || group.form === "part") ||
      group.isPassive ||
      group.isNegated ||
      group.modal !== null ||
      group.isFuture
    )
      continue;
    if (scene.inQuote(group.main) || takesObject(words, group)) continue;
    const joint = jointBefore(words, group);
    if (joint === null) continue;
    const { antecedent, subject } = joint;
    const at = headOf(words, antecedent);
    if (at < 0) continue;
    const noun = words[at].lower;
    const end = relativeEnd(words, groups, group, clauseEnd(words, groups, g, lastWord(words)));
    const phrase = ` ${phraseOf(words, group.from, end)} `;
    if (!isDated(phrase) && !/ (?:19|20)\d\d | with /.test(phrase) && !isPlaced(words, group.to, end)) continue;
    const actors = resolvePhrase(discourse, sentence, subject);
    const parties = partiesOf(discourse);
    const isInitialled = /^initiall?$/.test(lemma);
    const isAccord =
      isMade &&
      !isInitialled &&
      (ACCORD_HEADS.has(noun) || BINDING_TEXTS.has(noun) || (noun === "peace" && MAKES_PEACE.has(lemma)));
    const isJoint = actors.length > 1 || SIDES.has(headWord(words, subject)) || words[subject.from].tag === "PRON";
    // "the plan that the two sides accepted", but not "the draft that eight neighbours had endorsed"
    const isAccepted =
      ACCEPTED.has(lemma) &&
      TERM_TEXTS.has(noun) &&
      (SIDES.has(headWord(words, subject)) || (actors.length > 0 && actors.every((name) => parties.includes(name))));
    let kind: Draft["kind"];
    if (
      isAccepted ||
      (isAccord &&
        (isJoint || ACCORD_HEADS.has(noun) || noun === "peace" || actors.some((name) => parties.includes(name))))
    )
      kind = "agreement";
    else if (
      TEXT_HEADS.has(noun) &&
      (!isMade || isInitialled) &&
      (!ACCORD_HEADS.has(noun) || PUBLISHED.has(lemma) || isInitialled)
    )
      kind = "document";
    else continue;
    const span = { from: antecedent.from, to: end };
    // "[The accord that both signed in May] [ended the war]"
    const whole = out.findIndex(
      (draft) =>
        draft.kind === kind &&
        draft.from === span.from &&
        draft.to > end + 1 &&
        draft.attribution === undefined &&
        !/-relative/.test(draft.rule),
    );
    if (whole >= 0) out[whole] = { ...out[whole], from: end, content: { from: end, to: out[whole].to } };
    if (out.some((draft) => draft.kind === kind && overlap(draft, span) > 0.6)) continue;
    out.push(madeOf(span, kind, actors.length > 0 ? actors : parties));
  }
  return out.map((draft) =>
    draft.rule.startsWith("agreement-relative") && draft.actors.length === 1
      ? { ...draft, actors: withOthers(scene, draft, draft.actors) }
      : draft,
  );
}

function madeOf(span: WordRange, kind: Draft["kind"], actors: readonly ActorName[]): Draft {
  return {
    kind,
    ...span,
    rule: `${kind}-relative`,
    cue: null,
    content: span,
    chain: [],
    actors,
    counterparts: [],
    stance: kind === "agreement" ? "supports" : "neutral",
    modality: "asserted",
  };
}

/** "the pact it signed with Kenya": those behind "with" are parties too. */
function withOthers(
  { words, discourse, sentence }: Scene,
  { from, to }: WordRange,
  actors: readonly ActorName[],
): readonly ActorName[] {
  const at = words.findIndex((word, i) => i >= from && i < to && word.lower === "with");
  const phrase = at < 0 ? null : phraseAfter(words, at + 1, to);
  if (phrase === null) return actors;
  return [...new Set([...actors, ...resolvePhrase(discourse, sentence, phrase)])];
}

/** "the truce that took effect on 3 May", "the pact which was signed in Varsk": an accord as the subject of its relative clause. */
function befallen(scene: Scene, group: VerbGroup, end: number): WordRange | null {
  const { words } = scene;
  const pronoun = group.from - 1;
  if (pronoun < 1 || !/^(?:that|which)$/.test(words[pronoun].lower) || group.isNegated || group.modal !== null)
    return null;
  const after = ` ${phraseOf(words, group.to, end)} `;
  const isTold = group.isPassive
    ? ACCORD_MADE.has(group.lemma)
    : (BEFALLS_ACCORD.get(group.lemma) ?? []).some(
        ({ tails, turn }) => turn.modality === "asserted" && tails.some((tail) => after.startsWith(` ${tail} `)),
      );
  const last = words[pronoun - 1].text === "," ? pronoun - 2 : pronoun - 1;
  if (!isTold || last < 0 || !/^(?:NOUN|PROPN|NUM)/.test(words[last].tag)) return null;
  const noun = subjectEndingAt(words, last, 0);
  return noun === null ? null : own(words, noun);
}

/** Where a relative clause ends: before the verb that goes on with its noun, or before that verb's own subject. */
export function relativeEnd(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  end: number,
): number {
  const next = groups.find(
    (each) => each.from >= group.to && each.from < end && (each.form === "finite" || each.isPassive),
  );
  if (
    next === undefined ||
    words.slice(group.to, next.from).some((word) => word.text === "," || word.tag.endsWith("CONJ"))
  )
    return end;
  if (next.form !== "finite") return next.form === "to" ? next.from : end;
  const subject = subjectBefore(words, next, group.to);
  const from = subject === null || subject.isRelative ? next.from : subject.head.from;
  // "signed in Varsk | leaves": a noun behind a preposition is no subject.
  return from <= group.to || words[from - 1].tag === "ADP" ? next.from : from;
}

/** The noun a relative clause hangs on and the subject of its verb: "the accord | that | both sides | signed"; null where it is none. */
function jointBefore(
  words: readonly Word[],
  group: VerbGroup,
): { readonly antecedent: WordRange; readonly subject: WordRange } | null {
  let at = group.from - 1;
  // "the pact | it | signed"
  if (
    at > 0 &&
    /^(?:it|they|he|she|we|both|neither)$/.test(words[at].lower) &&
    /^(?:NOUN|PROPN)/.test(words[at - 1].tag)
  ) {
    const antecedent = subjectEndingAt(words, at - 1, 0);
    return antecedent === null ? null : { antecedent: own(words, antecedent), subject: { from: at, to: at + 1 } };
  }
  const floor = Math.max(1, at - 24);
  while (at >= floor && !/^(?:that|which)$/.test(words[at].lower)) {
    if (/^(?:VERB|AUX)/.test(words[at].tag) || BREAKS.has(words[at].text)) return null;
    at--;
  }
  if (at < floor || at + 1 >= group.from) return null;
  const last = words[at - 1].text === "," ? at - 2 : at - 1;
  if (last < 0 || !/^(?:NOUN|PROPN|NUM)/.test(words[last].tag)) return null;
  const antecedent = subjectEndingAt(words, last, 0);
  let to = group.from;
  while (to > at + 1 && (isSign(words[to - 1]) || words[to - 1].tag === "ADV")) to--;
  return antecedent === null || to <= at + 1
    ? null
    : { antecedent: own(words, antecedent), subject: { from: at + 1, to } };
}

/** The last noun phrase of a longer one with its "of …": behind "attachment to", and behind "implementation of" where that is no text. */
function own(words: readonly Word[], { from, to }: WordRange): WordRange {
  for (let i = to - 1; i > from; i--) {
    if (words[i].tag !== "ADP") continue;
    const head = headOf(words, { from, to });
    const isNamed = head >= 0 && head < i && (TEXT_HEADS.has(words[head].lower) || ACCORD_HEADS.has(words[head].lower));
    // "a copy of | the pact | it signed": it is the accord that was signed.
    const isOfAccord = isNamed && !ACCORD_HEADS.has(words[head].lower) && ACCORD_HEADS.has(words[to - 1].lower);
    if (!isNamed || isOfAccord) return { from: i + 1, to };
  }
  return { from, to };
}

/** True where an object stands right behind the verb, so that the noun before is none of it. */
function takesObject(words: readonly Word[], group: VerbGroup): boolean {
  const next = words[group.to];
  if (next === undefined || isDated(` ${next.lower} `)) return false;
  if (next.lower === "late" || next.lower === "early" || next.lower === "last" || next.lower === "next") return false;
  return /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)/.test(next.tag);
}

function overlap(draft: WordRange, span: WordRange): number {
  const shared = Math.min(draft.to, span.to) - Math.max(draft.from, span.from);
  return shared <= 0 ? 0 : (2 * shared) / (draft.to - draft.from + (span.to - span.from));
}

function lastWord(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && isSign(words[end - 1])) end--;
  return end;
}
