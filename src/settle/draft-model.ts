// The first model of a process, drafted from its record without a number: issues with the options on record, marks from
// positions, rules from conditions, and a list of what nobody has said. A person then corrects and refines it.
import type { Stance } from "../domain/claim.ts";
import type { Mark, MarkValue, SettlementIssue, SettlementModel, SettlementRule } from "../domain/settlement-model.ts";

/** An option that the record knows for an issue, with the claims it comes from. */
export type DraftOption = { readonly id: string; readonly title: string; readonly claims: readonly string[] };

/** An issue of the record. Without options it is drafted as agreed or left out. */
export type DraftIssue = { readonly id: string; readonly title: string; readonly options: readonly DraftOption[] };

/** What must be so for a conditional yes: the option of another issue, chosen or not. */
export type DraftRequirement = { readonly issue: string; readonly option: string; readonly is: boolean };

/** One position of one party as the state of play shows it. */
export type DraftCell = {
  readonly party: string;
  readonly issue: string;
  /** The option it is about; null when it is about the issue as such. */
  readonly option: string | null;
  /** Null where the record does not say. */
  readonly stance: Stance | null;
  /** Whether the record holds an equally good position to the contrary. */
  readonly contested: boolean;
  readonly claims: readonly string[];
  /** For a conditional position: the condition in the record's words, null when none was found. */
  readonly condition: string | null;
  /** The condition as requirements of which one is enough, where a person has said so; otherwise empty. */
  readonly requires: readonly DraftRequirement[];
};

/** What the record holds of a process, as of one date, in the form a model is drafted from. */
export type DraftInput = {
  readonly title: string;
  readonly parties: readonly { readonly id: string; readonly title: string }[];
  readonly issues: readonly DraftIssue[];
  readonly cells: readonly DraftCell[];
  readonly notAtTable: readonly string[];
  readonly mustRatify: readonly string[];
};

/** The options of an issue of which the record knows only whether it is to be agreed. */
export const AGREED = { id: "agreed", title: "agreed" } as const;
/** See `AGREED`. */
export const LEFT_OUT = { id: "left-out", title: "left out" } as const;
const MET = { id: "met", title: "met" } as const;
const NOT_ASKED = { id: "not-asked", title: "does not arise" } as const;

const MARK_OF = { supports: "wants", conditional: "accepts", opposes: "refuses", mixed: "tolerates" } as const;

/**
 * Drafts a settlement model from the record.
 *
 * - A position for an option becomes a mark: supports → wants, conditional → accepts, mixed → tolerates, opposes →
 *   refuses; each keeps its claims as basis. A neutral, missing or contested position is left open and listed.
 * - A condition becomes a rule: the option cannot be chosen unless what is required is. A condition that names no option
 *   of the model becomes an issue of its own (met, or does not arise), on which the others can then be marked.
 * - A position on an issue as such counts for the option `agreed` where the record knows no options; where it knows some,
 *   it is listed, since it cannot be told which is meant.
 *
 * @returns the model, with `notKnown` in words, in the order of the input; parties without any position are kept
 */
export function draftModel(input: DraftInput): SettlementModel {
  const draft = new Draft(input);
  for (const cell of input.cells) draft.place(cell);
  return draft.finish();
}

type OpenMark = { readonly marks: Set<Mark>; readonly claims: string[]; open: string | null };

class Draft {
  readonly #input: DraftInput;
  readonly #issues: SettlementIssue[];
  readonly #rules: SettlementRule[] = [];
  readonly #notKnown: string[] = [];
  /** Party → issue → option → what has been said. */
  readonly #said = new Map<string, Map<string, Map<string, OpenMark>>>();
  readonly #partyTitles: ReadonlyMap<string, string>;

  constructor(input: DraftInput) {
    this.#input = input;
    this.#issues = input.issues.map(({ id, title, options }) => ({
      id,
      title,
      options:
        options.length === 0 ? [AGREED, LEFT_OUT] : options.map((option) => ({ id: option.id, title: option.title })),
    }));
    this.#partyTitles = new Map(input.parties.map((party) => [party.id, party.title]));
  }

  place(cell: DraftCell): void {
    const party = this.#partyTitles.get(cell.party);
    const issue = this.#issues.find(({ id }) => id === cell.issue);
    if (party === undefined || issue === undefined) return;
    const wanted = cell.option ?? (this.#isAgreement(issue) ? AGREED.id : null);
    const option = issue.options.find(({ id }) => id === wanted);
    if (option === undefined) {
      this.#notKnown.push(
        `${party} ${wordFor(cell.stance)} on '${issue.title}', but on none of the options in the record.`,
      );
      return;
    }
    const where = `'${option.title}' of '${issue.title}'`;
    const said = this.#entry(cell.party, issue.id, option.id);
    said.claims.push(...cell.claims.filter((claim) => !said.claims.includes(claim)));
    if (cell.contested)
      said.open = `The record holds contrary positions of ${party} on ${where}; its mark is left open.`;
    else if (cell.stance === null) said.open ??= `The record does not say where ${party} stands on ${where}.`;
    else if (cell.stance === "neutral") said.open ??= `${party} has spoken of ${where} without taking a side.`;
    else {
      said.marks.add(MARK_OF[cell.stance]);
      if (cell.stance === "conditional") this.#addCondition(cell, party, issue, option);
    }
  }

  finish(): SettlementModel {
    const parties = this.#input.parties.map(({ id, title }) => ({
      kind: "marks" as const,
      id,
      title,
      marks: this.#marksOf(id, title),
    }));
    // What was heard and cannot be used comes first, then what has not been heard at all.
    for (const { id, title } of this.#input.parties) this.#listUnheard(id, title);
    return {
      title: this.#input.title,
      issues: this.#issues,
      parties,
      rules: this.#rules,
      notAtTable: this.#input.notAtTable,
      mustRatify: this.#input.mustRatify,
      notKnown: [...new Set(this.#notKnown)],
    };
  }

  #isAgreement(issue: SettlementIssue): boolean {
    return this.#input.issues.find(({ id }) => id === issue.id)?.options.length === 0;
  }

  #entry(party: string, issue: string, option: string): OpenMark {
    const issues = this.#said.get(party) ?? new Map<string, Map<string, OpenMark>>();
    this.#said.set(party, issues);
    const options = issues.get(issue) ?? new Map<string, OpenMark>();
    issues.set(issue, options);
    const entry = options.get(option) ?? { marks: new Set(), claims: [], open: null };
    options.set(option, entry);
    return entry;
  }

  #addCondition(
    cell: DraftCell,
    party: string,
    issue: SettlementIssue,
    option: { readonly id: string; readonly title: string },
  ): void {
    const basis = { claims: cell.claims };
    const unless = { issue: issue.id, option: option.id, is: false };
    const id = this.#freshId(`${cell.party}-${issue.id}-${option.id}-condition`);
    const requires = cell.requires.filter(({ issue, option }) =>
      this.#issues.some((known) => known.id === issue && known.options.some((one) => one.id === option)),
    );
    if (requires.length > 0) {
      const because = `${party} accepts '${option.title}' only so${cell.condition === null ? "" : `: ${cell.condition}`}`;
      this.#rules.push({ id, because, anyOf: [unless, ...requires], basis });
      return;
    }
    if (cell.condition === null) {
      this.#notKnown.push(
        `${party} accepts '${option.title}' of '${issue.title}' on a condition the record does not state.`,
      );
      return;
    }
    this.#issues.push({ id, title: `Condition of ${party}: ${cell.condition}`, options: [MET, NOT_ASKED] });
    this.#rules.push({
      id: `${id}-needed`,
      because: `${party} accepts '${option.title}' only so: ${cell.condition}`,
      anyOf: [unless, { issue: id, option: MET.id, is: true }],
      basis,
    });
    this.#rules.push({
      id: `${id}-idle`,
      because: `The condition arises only with '${option.title}' of '${issue.title}'`,
      anyOf: [
        { issue: id, option: MET.id, is: false },
        { issue: issue.id, option: option.id, is: true },
      ],
      basis,
    });
    this.#entry(cell.party, id, MET.id).marks.add("wants");
    this.#entry(cell.party, id, MET.id).claims.push(...cell.claims);
  }

  #freshId(id: string): string {
    let fresh = id;
    for (
      let number = 2;
      this.#issues.some((issue) => issue.id === fresh) || this.#rules.some((rule) => rule.id === fresh);
      number++
    )
      fresh = `${id}-${number}`;
    return fresh;
  }

  #marksOf(party: string, title: string): ReadonlyMap<string, ReadonlyMap<string, MarkValue>> {
    const marks = new Map<string, ReadonlyMap<string, MarkValue>>();
    for (const issue of this.#issues) {
      const options = new Map<string, MarkValue>();
      for (const option of issue.options) {
        const said = this.#said.get(party)?.get(issue.id)?.get(option.id);
        if (said === undefined) continue;
        const [mark, another] = said.marks;
        if (said.open !== null) this.#notKnown.push(said.open);
        else if (another !== undefined)
          this.#notKnown.push(
            `The record holds contrary positions of ${title} on '${option.title}' of '${issue.title}'; its mark is left open.`,
          );
        else if (mark !== undefined) options.set(option.id, { mark, basis: { claims: said.claims } });
      }
      if (options.size > 0) marks.set(issue.id, options);
    }
    return marks;
  }

  #listUnheard(party: string, title: string): void {
    for (const issue of this.#issues) {
      const said = this.#said.get(party)?.get(issue.id);
      const unheard = issue.options.filter(
        (option) => said?.get(option.id) === undefined && option !== LEFT_OUT && option !== NOT_ASKED,
      );
      if (unheard.length === issue.options.filter((option) => option !== LEFT_OUT && option !== NOT_ASKED).length)
        this.#notKnown.push(`${title} has no position on record on '${issue.title}'.`);
      else if (unheard.length > 0)
        this.#notKnown.push(
          `${title} has no position on record on ${unheard.map((option) => `'${option.title}'`).join(", ")} of '${issue.title}'.`,
        );
    }
  }
}

function wordFor(stance: Stance | null): string {
  return stance === null
    ? "has spoken"
    : {
        supports: "is in favour",
        opposes: "is against",
        conditional: "is in favour on a condition",
        mixed: "is of two minds",
        neutral: "has spoken",
      }[stance];
}
