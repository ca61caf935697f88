// Where one claim ends because another begins: terms behind a preposition said again or behind "and", what befell a text or an accord
// before the clause that tells more of it, a limit read over more than its own clause. Weakness: each cut knows one joint of words.

import type { Draft, Scene } from "../assembly/draft.ts";
import { tellsHarm, tollInWords } from "./counted-harm.ts";
import type { EventClause } from "./event-clauses.ts";

/** "provides [for a freeze] and [for the opening of the canal]": a preposition said again opens a term of its own. */
export function splitAtPrepositions(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words, groups } = scene;
  const out: Draft[] = [];
  for (const draft of drafts) {
    out.push(draft);
    if (draft.kind !== "provision" || draft.attribution !== undefined) continue;
    const verb = groups.find((group) => group.from >= draft.from && group.to < draft.to && group.form === "finite");
    if (verb === undefined) continue;
    // "says nothing on raids or on taxes"
    const lead = words[/^(?:nothing|little|no)$/.test(words[verb.to]?.lower ?? "") ? verb.to + 1 : verb.to];
    if (lead === undefined || !/^(?:for|to|on|against)$/.test(lead.lower) || lead.tag !== "ADP") continue;
    let start = draft.from;
    for (let at = verb.to + 1; at + 2 < draft.to; at++) {
      if (groups.some((group) => group.form === "finite" && group.from === at)) break;
      // ", on the army to dismantle …": a comma alone joins them where the preposition stands behind it.
      const isComma = words[at].text === "," && words[at + 1].lower === lead.lower && words[at + 1].tag === "ADP";
      const isAnd = /^(?:and|or|nor)$/.test(words[at].lower) && opensAgain(words, at + 1, draft.to, lead.lower);
      if (!isComma && !isAnd) continue;
      const next = isAnd && words[at + 1].text === "," ? at + 2 : at + 1;
      const end = words[at - 1].text === "," ? at - 1 : at;
      const before = out[out.length - 1];
      out[out.length - 1] = { ...before, to: end, content: { from: before.content?.from ?? start, to: end } };
      out.push({ ...draft, from: next, content: { from: next, to: draft.to }, cue: null, rule: "provision-next" });
      start = next;
      at = next;
    }
  }
  return out;
}

/** True when the preposition stands at `at` again, or behind an adverbial between commas. */
function opensAgain(words: Scene["words"], at: number, to: number, lead: string): boolean {
  if (words[at].lower === lead) return true;
  if (words[at].text !== ",") return false;
  for (let i = at + 1; i < Math.min(to, at + 7); i++) if (words[i].text === ",") return words[i + 1]?.lower === lead;
  return false;
}

/** "[fixed the steps] by which parliament was to deal with it": the clause that says which belongs to the term. */
export function withWhich({ words }: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { to } = draft;
    if (draft.kind !== "provision" || draft.attribution !== undefined || to + 3 >= words.length) return draft;
    const which = words[to].tag === "ADP" ? to + 1 : to;
    if (!/^(?:which|whom|whose|where)$/.test(words[which]?.lower ?? "") || !words[to - 1].tag.startsWith("NOUN"))
      return draft;
    let end = which + 1;
    while (end < words.length && !/^[,;:.—–”"!?]$/.test(words[end].text)) end++;
    if (
      end - which < 3 ||
      drafts.some((other) => other !== draft && other.kind === "provision" && other.from < end && other.to > to)
    )
      return draft;
    return { ...draft, to: end, content: draft.content === null ? null : { from: draft.content.from, to: end } };
  });
}

/** "[… provides for a pause], with [lorries to travel …]": the first term ends where the second begins. */
export function endBefore(kept: Draft[], term: Draft): void {
  for (const [i, draft] of kept.entries())
    if (draft.kind === "provision" && draft.from < term.from - 3 && draft.to >= term.to)
      kept[i] = { ...draft, to: term.from - 1, content: { from: draft.from, to: term.from - 1 } };
}

/** "[They signed a declaration] [that obliges them to …]": what is done to the text ends where the text's term begins. */
export function cutTail({ groups }: Scene, kept: Draft[], term: Draft): void {
  for (const [i, draft] of kept.entries()) {
    if (!["document", "agreement", "meeting"].includes(draft.kind) || draft.attribution !== undefined) continue;
    if (draft.from >= term.from - 2 || draft.to <= term.from + 1) continue;
    // "The plan, [which would divide the port], was tabled": its verb is still to come.
    if (!groups.some((group) => group.from >= draft.from && group.to <= term.from)) continue;
    const { content } = draft;
    kept[i] = {
      ...draft,
      to: term.from,
      content: content === null ? null : { from: content.from, to: Math.max(content.from + 1, term.from) },
    };
  }
}

/** "[The truce collapsed] when [rebels overran a post]": what befell an accord ends where the deed that ended it is told. */
export function cutAccord(kept: Draft[], deed: Draft): void {
  for (const [i, draft] of kept.entries()) {
    const to = deed.from - 1;
    if (draft.kind !== "agreement" || draft.from + 2 > to || draft.to < deed.to) continue;
    kept[i] = { ...draft, to, content: { from: draft.content?.from ?? draft.from, to } };
  }
}

/** "[It took effect in May] and, [extended twice], …": what befell the accord ends where what befell it next begins. */
export function cutNext({ words }: Scene, kept: Draft[], next: Draft): void {
  for (const [i, draft] of kept.entries()) {
    if (draft.kind !== "agreement" || draft.from >= next.from - 2 || draft.to < next.to) continue;
    let to = next.from;
    while (to > draft.from && (words[to - 1].text === "," || words[to - 1].tag === "CCONJ")) to--;
    kept[i] = { ...draft, to, content: { from: draft.content?.from ?? draft.from, to } };
  }
}

/** "Under the accord they were to vote, and [the choice was due by May]": a limit read over more than its own clause shrinks to it. */
export function shrinkLimit(kept: Draft[], limit: Draft): void {
  for (const [i, draft] of kept.entries())
    if (
      draft.kind === "deadline" &&
      draft.attribution === undefined &&
      draft.from <= limit.from &&
      draft.to >= limit.to &&
      limit.to - limit.from < 0.7 * (draft.to - draft.from)
    )
      kept[i] = { ...draft, from: limit.from, to: limit.to, content: limit.content };
}

/** "Rebels would leave within a month and monitors would take over": the term read over both ends where the second begins. */
export function splitTerms({ groups }: Scene, kept: Draft[], term: Draft, clause: EventClause): void {
  if (
    clause.rank !== "finite" ||
    (clause.group.modal === null && !clause.group.isFuture && !/^(?:frame-term|provision-says)/.test(term.rule)) ||
    (clause.lead !== "and" && clause.lead !== "while" && clause.lead !== ",")
  )
    return;
  for (const [i, draft] of kept.entries())
    if (
      (draft.kind === "provision" || draft.kind === "deadline") &&
      draft.attribution === undefined &&
      draft.from < term.from - 4 &&
      draft.to >= term.to - 1 &&
      // "According to the paper, which two dailies have seen, Norlandia would …": its content opens there.
      (draft.content === null || draft.content.from < term.from - 1) &&
      // "According to the paper, Norlandia would have …" is one term though a comma stands in it.
      groups.some((group) => group.form === "finite" && group.from >= draft.from && group.to < term.from)
    )
      kept[i] = {
        ...draft,
        to: term.from - 1,
        content: { from: draft.content?.from ?? draft.from, to: term.from - 1 },
      };
}

/** "shall" outside quotation marks is the language of texts. */
export function isShall(scene: Scene, clause: EventClause): boolean {
  return clause.group.modal === "shall" && !scene.inQuote(clause.group.main);
}

/** "took the port, [an advance that drove 900 from their homes]", "a bus was stoned and [seven were injured]": a toll leaves out deeds told before it. */
export function shrinkToll({ words, groups }: Scene, kept: Draft[], toll: Draft): void {
  for (const [i, draft] of kept.entries()) {
    if (draft.kind !== "casualty" || draft.from >= toll.from - 2 || draft.to < toll.to) continue;
    const { cue, attribution } = draft;
    const isSaying = (main: number): boolean =>
      (cue !== null && main >= cue.from && main < cue.to) ||
      (attribution !== undefined && attribution !== null && main >= attribution.from && main < attribution.to);
    const isDeedBefore = groups.some(
      (group) => group.form === "finite" && group.from >= draft.from && group.to <= toll.from && !isSaying(group.main),
    );
    const joint = words[toll.from - 1];
    // "[Some 900 families lost their homes], and [forty people are missing]": each figure with its harm.
    if (
      (attribution ?? null) === null &&
      joint.lower === "and" &&
      words[toll.from - 2]?.text === "," &&
      tollInWords(words, { from: draft.from, to: toll.from - 2 })
    ) {
      kept[i] = {
        ...draft,
        to: toll.from - 2,
        content: { from: draft.content?.from ?? draft.from, to: toll.from - 2 },
      };
      continue;
    }
    if (
      !isDeedBefore ||
      !/^(?:,|and|but|where|which|that|after|when|as|;)$/.test(joint.lower) ||
      tellsHarm(words, draft.from, toll.from)
    )
      continue;
    const isAfter = attribution !== undefined && attribution !== null && attribution.from >= toll.from;
    kept[i] = {
      ...draft,
      from: toll.from,
      content: { from: toll.from, to: draft.content?.to ?? draft.to },
      cue: isAfter ? cue : null,
      ...(isAfter ? {} : { attribution: null }),
    };
  }
}

/** "[The round ended on Friday] [with no breakthrough on the port]": a meeting ends before what it did not bring. */
export function cutBeforeNone({ words }: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const none = drafts.find(
    ({ rule, from }) =>
      /^(?:agreement-none|\w+-without)$/.test(rule) && /^(?:with|without|instead|rather)$/.test(words[from].lower),
  );
  if (none === undefined) return drafts;
  return drafts.map((draft) => {
    const isAround =
      (draft.kind === "meeting" || draft.kind === "incident") && draft.from < none.from - 1 && draft.to >= none.to - 1;
    if (!isAround || (draft.attribution !== undefined && (draft.attribution?.from ?? 0) >= none.from)) return draft;
    const to = words[none.from - 1].text === "," ? none.from - 1 : none.from;
    return {
      ...draft,
      to,
      content: draft.content === null ? null : { from: Math.min(draft.content.from, to - 1), to },
    };
  });
}
