import { maySee } from "../access/may-see.ts";
import type { ProcessId } from "../domain/process.ts";
import type { SettlementModel } from "../domain/settlement-model.ts";
import type { PositionCell, StateOfPlay } from "../domain/state-of-play.ts";
import type { IssueDeclaration, IssueId } from "../domain/issue.ts";
import { entriesAsOf, type AsOf } from "../record/as-of.ts";
import { openClaimBook, type ClaimBook } from "../record/claim-book.ts";
import { makeIssueIndex } from "../record/issue-index.ts";
import { fold } from "../record/party-directory.ts";
import { draftModel, type DraftCell, type DraftOption } from "../settle/draft-model.ts";
import { beginningOf, optionQuoted, optionsFromBrackets, type BracketOption } from "./bracket-options.ts";
import type { Desk } from "./desk.ts";
import { showStatus, type StatusQuestion } from "./show-status.ts";

/** Words by which a condition asks for somebody's approval of a result. */
const RATIFIES = /\b(ratif|approv|referendum|endorse|vote|parliament|plebiscite)/i;

/** Categories under which talk about the talks gathers: nothing there is an item of a deal unless a person declares it one. */
const NOT_FOR_SETTLING: ReadonlySet<string> = new Set(["process", "mediation", "violence", "other"]);

/**
 * Drafts a settlement model from the record as of a moment, without a number: issues with options from declarations, else from rivals
 * in the brackets of the newest version, else from what the versions say on each, marks from the positions with their claims as basis, conditions as rules, and a list of what is not known.
 *
 * Who stands nowhere at a meeting on record is listed as not at the table; whose approval a condition asks for, as having to ratify.
 */
export async function draftSettlement(
  desk: Desk,
  process: ProcessId,
  question: Omit<StatusQuestion, "vs">,
): Promise<SettlementModel> {
  const play = await showStatus(desk, process, { ...question, vs: null });
  const entries = await desk.entriesOf(process);
  const asked: AsOf = {
    asOf: play.asOf,
    view: play.view,
    maySee: (compartment) => maySee(desk.viewer, compartment),
  };
  const book = openClaimBook(entries, asked);
  const counting = entriesAsOf(entries, asked);
  const declared = new Map<IssueId, DraftOption[]>();
  for (const { content } of counting)
    if (content.kind === "option-declared")
      declared.set(content.issue, [
        ...(declared.get(content.issue) ?? []),
        { ...content.option, claims: content.claims },
      ]);
  const brackets = optionsFromBrackets(desk, book, counting);
  const versions = optionsFromVersions(book, play);
  const declaredIssues = new Set(book.issues.map(({ id }) => id));
  const parties = play.parties.filter(({ id }) => play.cells.some((cell) => cell.party === id));
  const issues = play.issues.filter(
    ({ id }) => play.cells.some((cell) => cell.issue === id) && (declaredIssues.has(id) || !NOT_FOR_SETTLING.has(id)),
  );
  const model = draftModel({
    title: `${play.process.title}, drafted from the record as of ${play.asOf.slice(0, 10)}`,
    parties,
    issues: issues.map(({ id, title }) => ({
      id,
      title,
      options: declared.get(id) ?? brackets.byIssue.get(id) ?? versions.get(id) ?? [],
    })),
    cells: play.cells.map((cell): DraftCell => ({
      party: cell.party,
      issue: cell.issue,
      option: optionOf(cell, brackets.byIssue.get(cell.issue) ?? [], versions.get(cell.issue) ?? []),
      stance: cell.stance,
      contested: cell.contested,
      claims: cell.claims,
      condition: cell.stance === "conditional" ? cell.quote : null,
      requires: [],
    })),
    notAtTable: parties
      .filter(({ title, id }) => !meetsAnyone(play, id, title))
      .map(({ title }) => `${title}: at no meeting on record`),
    mustRatify: [
      ...new Set(
        play.conditions
          .filter(({ text }) => RATIFIES.test(text))
          .map(({ text, actor }) => (actor === null ? text : `${actor}: ${text}`)),
      ),
    ],
  });
  return { ...model, notKnown: [...model.notKnown, ...brackets.leftOver] };
}

/** An option per different answer that the stored versions give on an issue; none where they all give one. */
function optionsFromVersions(book: ClaimBook, play: StateOfPlay): ReadonlyMap<IssueId, readonly DraftOption[]> {
  const index = makeIssueIndex(book);
  const options = new Map<IssueId, Map<string, DraftOption>>();
  for (const { version, provisions } of book.texts) {
    // one option a version: the provision that holds most of the issue's words speaks for it
    const best = new Map<IssueId, { readonly id: string; readonly text: string; readonly weight: number }>();
    const weightOf = weighWords(provisions.map(({ text }) => text));
    for (const { id, text } of provisions) {
      const issue = index.issueOfText(text);
      if (issue === null) continue;
      const weight = weightOf(
        text,
        book.issues.find((each) => each.id === issue),
      );
      if (weight > (best.get(issue)?.weight ?? 0)) best.set(issue, { id, text, weight });
    }
    const claims = play.versions.find((each) => each.id === version)?.claims ?? [];
    for (const [issue, { id, text }] of best) {
      const held = options.get(issue) ?? new Map<string, DraftOption>();
      options.set(issue, held);
      if (!held.has(text))
        held.set(text, { id: version, title: `as in ${version}, ${id}: ${beginningOf(text)}`, claims });
    }
  }
  return new Map([...options].filter(([, held]) => held.size > 1).map(([issue, held]) => [issue, [...held.values()]]));
}

/**
 * How much a provision of a version is about an issue: each of the issue's phrases that it holds counts the less, the more provisions hold
 * it ("on the territory of Norlandia" stands in many that are not about territory); of two alike, the one with fewer other words.
 */
function weighWords(texts: readonly string[]): (text: string, issue: IssueDeclaration | undefined) => number {
  const folded = texts.map((text) => ` ${fold(text)} `);
  return (text, issue) => {
    const words = ` ${fold(text)} `;
    const held = new Set([issue?.title ?? "", ...(issue?.words ?? [])].map((phrase) => ` ${fold(phrase)} `));
    let weight = 0;
    for (const phrase of held)
      if (phrase.trim() !== "" && words.includes(phrase))
        weight += 1 / folded.filter((each) => each.includes(phrase)).length;
    return weight + (weight > 0 ? 1e-6 / words.length : 0);
  };
}

function optionOf(
  cell: PositionCell,
  bracketed: readonly BracketOption[],
  versions: readonly DraftOption[],
): string | null {
  return optionQuoted(cell.quote, bracketed)?.id ?? versions.find(({ id }) => id === cell.on?.version)?.id ?? null;
}

function meetsAnyone(play: StateOfPlay, party: string, title: string): boolean {
  return play.meetings.some(
    ({ track, modality }) =>
      modality !== "denied" &&
      modality !== "cancelled" &&
      (track ?? "").split("–").some((name) => name === party || name === title),
  );
}
