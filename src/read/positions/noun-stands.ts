import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName, Modality, Stance } from "../../domain/claim.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { phraseAfter, subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { isSign, type Word } from "../frames/words.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";

// stance, modality | nouns, each with the words that lead in what is wanted or refused.
const NOUNS = `
supports sought | wish/to/for/that desire/to/for preference/for insistence/upon
supports sought | demand/for/that/to demands/for/that calls/for/to appeals/for/to requests/for pleas/for request/for/that/to call/for/to appeal/for/to insistence/on/that/upon plea/for/to bid/for/to
supports possible | offer/to/of proposal/to/for/that proposals/to/for suggestion/that
opposes asserted | refusal/to rejection/of opposition/to objection/to objections/to reluctance/to unwillingness/to resistance/to veto/of/on aversion/to hostility/to distaste/for disapproval/of unease/about/with
supports asserted | acceptance/of endorsement/of determination/to pledge/to promise/to vow/to willingness/to readiness/to
`;

/** Of those, the nouns of what somebody feels or is ready for, which nobody need have said: "the rebels' wish for a vote". */
const OF_ATTITUDE: ReadonlySet<string> = new Set(
  "wish desire preference opposition reluctance unwillingness resistance aversion hostility distaste disapproval unease determination willingness readiness".split(
    " ",
  ),
);

type NounStand = { readonly stance: Stance; readonly modality: Modality; readonly leads: readonly string[] };

const STANDS: ReadonlyMap<string, NounStand> = new Map(
  NOUNS.trim()
    .split("\n")
    .flatMap((line) => {
      const [how, nouns] = line.split(" | ");
      const [stance, modality] = how.split(" ");
      return nouns.split(" ").map((each): [string, NounStand] => {
        const [noun, ...leads] = each.split("/");
        return [noun, { stance: stance as Stance, modality: modality as Modality, leads }];
      });
    }),
);

/**
 * The drafts with the stands added that a noun tells: "Norway's insistence on a veto", "a proposal by Sweden to share the port". Where such
 * a phrase is the subject of a refusal ("… was rejected by Norway"), the refusal starts at its verb.
 */
export function nounStands(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  const out = [...drafts];
  for (const [i, word] of words.entries()) {
    const urged = URGING.has(word.lower) ? urgedAt(scene, i, drafts) : null;
    if (urged !== null) {
      out.push(urged);
      continue;
    }
    const stand = STANDS.get(word.lower);
    if (stand === undefined || !word.tag.startsWith("NOUN") || scene.inQuote(i)) continue;
    // "Sweden did not react to Norway's appeal for calm"
    if (
      words
        .slice(Math.max(0, i - 6), i)
        .some((before) => /^(?:comment|respond|reply|response|react|reaction)$/.test(before.lower))
    )
      continue;
    const made = standAt(scene, i, stand);
    if (made === null) continue;
    const told = out.findIndex(
      (draft) =>
        draft.kind !== "role" &&
        draft.from <= i &&
        draft.to > i &&
        (draft.kind === "position" ||
          draft.kind === "condition" ||
          draft.kind === "document" ||
          draft.rule === "statement-silence"),
    );
    if (told >= 0) {
      const host = out[told];
      const verb = scene.groups.find(
        (group) => group.from >= made.to && group.to <= host.to && group.form === "finite",
      );
      const isRefused =
        host.kind === "position" &&
        verb !== undefined &&
        verb.isPassive &&
        host.from >= made.from - 2 &&
        host.cue !== null &&
        host.cue.from >= verb.from &&
        host.cue.from < verb.to;
      // "A Russian proposal to move the talks | found no backing among them"
      const isScorned = verb !== undefined && host.rule.startsWith("position-backing") && host.from >= made.from - 1;
      if (!isRefused && !isScorned) continue;
      out[told] = { ...host, from: verb.from, content: { from: verb.from, to: host.to } };
    }
    out.push(made);
  }
  return out;
}

/** Nouns behind "at" that say who wanted what is told. */
const URGING: ReadonlySet<string> = new Set(
  "urging request behest instigation prompting bidding demand urgings initiative".split(" "),
);

/** "at the urging of Sweden": who wanted it, beside what was done. "At Sweden's request" only colours what was done. */
function urgedAt(scene: Scene, at: number, drafts: readonly Draft[]): Draft | null {
  const { words } = scene;
  if (words[at - 1]?.lower !== "the" || words[at - 2]?.lower !== "at" || words[at + 1]?.lower !== "of") return null;
  const range = phraseAfter(words, at + 2, words.length);
  if (range === null || scene.inQuote(at)) return null;
  const names = resolvePhrase(scene.discourse, scene.sentence, range, true);
  if (names.length !== 1 || isAnonymous(names[0])) return null;
  const host = drafts.find((draft) => draft.kind !== "role" && draft.from <= at && draft.to > at);
  return {
    ...nounStand(at, at, { from: at - 2, to: range.to }, names, "supports", "sought"),
    rule: "position-urged",
    // What was wanted stands before the phrase, which says only who did.
    content: null,
    chain: [...(host?.chain ?? []), names],
  };
}

function standAt(scene: Scene, at: number, { stance, modality, leads }: NounStand): Draft | null {
  const { words } = scene;
  // "a proposal by Sweden to share the port", "a request from the mayor for lorries"
  let lead = at + 1;
  let holder: WordRange | null = null;
  if (/^(?:by|from)$/.test(words[lead]?.lower ?? "")) {
    holder = holdersAfter(words, lead + 1);
    if (holder === null) return null;
    // "the refusal by the front | earlier in the week | to sign"
    lead = pastTime(words, holder.to, words.length);
  }
  // "struck out after objections from Sweden": what for is told before.
  if (
    holder !== null &&
    stance === "opposes" &&
    words[at].lower.endsWith("s") &&
    !leads.includes(words[lead]?.lower ?? "")
  ) {
    const names = resolvePhrase(scene.discourse, scene.sentence, holder, true);
    return names.length === 0 || names.some(isAnonymous)
      ? null
      : { ...nounStand(at, at, { from: at, to: holder.to }, names, stance, modality), content: null };
  }
  if (!leads.includes(words[lead]?.lower ?? "")) return null;
  // "an offer to the rebels" says nothing of what is offered.
  if (stance === "supports" && words[lead].lower === "to" && words[lead + 1]?.tag.endsWith(":base") !== true)
    return null;
  let from = at;
  if (holder === null) {
    // "Norway's earlier demand for", "his offer to", "whose offer to"
    let owner = at - 1;
    while (owner > 0 && /^(?:ADJ|NUM|ADV|VERB:part)/.test(words[owner].tag)) owner--;
    if (owner < 0) return null;
    if (words[owner].tag === "PART:possessive" && owner > 0) {
      holder = subjectEndingAt(words, owner - 1, 0);
      from = holder?.from ?? owner;
    } else if (/^(?:his|her|its|their)$/.test(words[owner].lower)) {
      holder = { from: owner, to: owner + 1 };
      from = owner;
    } else if (words[owner].lower === "whose" && owner > 1) {
      holder = subjectEndingAt(words, words[owner - 1].text === "," ? owner - 2 : owner - 1, 0);
      from = owner;
    }
    // "a rebel demand that the army leave"
    if (holder === null && lead === at + 1 && SIDES_BEFORE.has(words[at - 1].lower)) {
      holder = { from: at - 1, to: at };
      from = at - 1;
      while (from > 0 && /^(?:DET|ADJ)/.test(words[from - 1].tag)) from--;
    }
    // "a Russian proposal to share the port"
    const maker =
      holder === null && lead === at + 1
        ? scene.discourse.cast.mentions[scene.sentence.number].find(
            (m) => m.to === at && m.to - m.from === 1 && words[m.from].tag === "ADJ" && m.kind !== "person",
          )
        : undefined;
    if (maker !== undefined) {
      holder = { from: maker.from, to: maker.to };
      from = maker.from;
      while (from > 0 && /^(?:DET|ADJ)/.test(words[from - 1].tag)) from--;
    }
    if (holder === null) {
      // "A call for a vote was renewed by the front", "Demands for a pause came from both"
      const raised = raisedBy(scene, lead) ?? raisedIn(scene, lead);
      if (raised === null) return null;
      const names = resolvePhrase(scene.discourse, scene.sentence, raised, true);
      while (from > 0 && /^(?:DET|ADJ|NUM)/.test(words[from - 1].tag)) from--;
      // "Opposition to the vote was voiced by the front": raised, it is spoken.
      return names.length === 0 ? null : nounStand(at, lead, { from, to: raised.to }, names, stance, modality);
    }
  } else while (from > 0 && /^(?:DET|ADJ|NUM)/.test(words[from - 1].tag)) from--;
  const actors = resolvePhrase(scene.discourse, scene.sentence, holder, true);
  if (actors.length === 0) return null;
  const to = endOf(scene, lead);
  if (to - lead < 2) return null;
  return nounStand(at, lead, { from, to }, actors, stance, modality, !OF_ATTITUDE.has(words[at].lower));
}

/** Sides told by a noun before what they want: "a rebel demand", "government proposals". */
const SIDES_BEFORE: ReadonlySet<string> = new Set(
  "rebel government opposition guerrilla insurgent separatist army".split(" "),
);

/** "calls from the mayor | and the unions | for a truce": all whose call it is; null where nobody is named. */
function holdersAfter(words: readonly Word[], at: number): WordRange | null {
  const first = phraseAfter(words, at, words.length);
  if (first === null) return null;
  const second = words[first.to]?.lower === "and" ? phraseAfter(words, first.to + 1, words.length) : null;
  return second !== null && second.from === first.to + 1 ? { from: first.from, to: second.to } : first;
}

function nounStand(
  at: number,
  lead: number,
  { from, to }: WordRange,
  actors: readonly ActorName[],
  stance: Stance,
  modality: Modality,
  isSpoken = true,
): Draft {
  return {
    kind: "position",
    from,
    to,
    rule: "position-noun",
    cue: isSpoken ? { from: at, to: at + 1 } : null,
    content: { from: lead, to },
    chain: isSpoken ? [actors] : [],
    actors,
    counterparts: [],
    stance,
    modality,
  };
}

const RAISING: ReadonlySet<string> = new Set(
  "make renew repeat issue voice raise put table submit lodge float reiterate restate present launch deliver express".split(
    " ",
  ),
);

/** Who raises what the noun names, behind "by" after a passive or "from" after "come"; null where nobody does. */
function raisedBy(scene: Scene, lead: number): WordRange | null {
  const { words, groups } = scene;
  const group = groups.find((each) => each.form === "finite" && each.from > lead);
  if (group === undefined || group.from - lead > 12) return null;
  const isMade = group.isPassive && RAISING.has(group.lemma);
  if (!isMade && group.lemma !== "come") return null;
  for (let i = group.to; i < Math.min(words.length, group.to + 6) && !isSign(words[i]); i++)
    if (words[i].lower === (isMade ? "by" : "from")) return phraseAfter(words, i + 1, words.length);
  return null;
}

const RAISED_IN: ReadonlySet<string> = new Set([...RAISING, "address", "send", "direct", "circulate", "publish"]);

/** "the appeal for help that the assembly addressed to Sweden": the subject of the relative clause; null where there is none. */
function raisedIn({ words, groups }: Scene, lead: number): WordRange | null {
  for (let i = lead + 1; i < Math.min(words.length, lead + 8) && !isSign(words[i]); i++) {
    if (words[i].lower !== "that" && words[i].lower !== "which") continue;
    const group = groups.find((each) => each.form === "finite" && each.from > i);
    if (group === undefined || group.isPassive || group.from - i > 8 || !RAISED_IN.has(group.lemma)) return null;
    const raiser = phraseAfter(words, i + 1, group.from);
    return raiser === null || raiser.from !== i + 1 ? null : raiser;
  }
  return null;
}

/** The end of what the noun leads in: before the verb that the phrase is the subject of, a comma or the stop. */
function endOf(scene: Scene, lead: number): number {
  const { words, groups } = scene;
  const isClause = words[lead].lower === "that";
  let to = lead + 1;
  let isOpen = isClause;
  while (to < words.length && !isSign(words[to]) && words[to].lower !== "but") {
    const group = groups.find((each) => each.from === to);
    if (group !== undefined && group.form === "finite") {
      if (!isOpen) break;
      isOpen = false;
      ({ to } = group);
      continue;
    }
    to++;
  }
  return to;
}
