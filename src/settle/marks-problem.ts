// A marks-only model restated by positions: who refuses which option, which rules bind, and whose refusal counts how.
import type { MarksParty, SettlementModel } from "../domain/settlement-model.ts";

/** A party that refuses an option; giving it up would be a change of mind. */
export type Refusal = { readonly party: number; readonly issue: number; readonly option: number };

/** A rule as a list of issues with the options that satisfy it there; one is enough. */
export type MarksRule = {
  readonly id: string;
  readonly parts: readonly { readonly issue: number; readonly holds: Uint8Array }[];
};

/** A body whose quota is still open once those who must accept anyway have accepted. */
export type Quota = {
  /** Parties whose acceptance may or may not be had. */
  readonly members: readonly number[];
  /** How many of them may refuse at most. */
  readonly mayRefuse: number;
};

/** The restated model; issues, options and parties are positions. */
export type MarksProblem = {
  readonly model: SettlementModel;
  readonly sizes: readonly number[];
  readonly parties: readonly MarksParty[];
  /** Whether a party's own acceptance is needed (it votes in no body, has a veto, or its body needs everyone). */
  readonly bound: readonly boolean[];
  readonly quotas: readonly Quota[];
  readonly refusals: readonly Refusal[];
  readonly rules: readonly MarksRule[];
};

/** Which refusals and rules count, by position: 1 counts. Leaving some out asks what would hold without them. */
export type InForce = { readonly refusals: Uint8Array; readonly rules: Uint8Array };

/** Restates a model in which no party has numbers; parties with numbers are left out. */
export function restateMarks(model: SettlementModel): MarksProblem {
  const parties = model.parties.filter((party) => party.kind === "marks");
  const bodies = model.parties.filter((party) => party.kind === "body");
  const needed = new Set(bodies.flatMap((body) => body.vetoes));
  for (const body of bodies) if (body.atLeast === body.members.length) for (const id of body.members) needed.add(id);
  const voting = new Set(bodies.flatMap((body) => body.members));
  const bound = parties.map((party) => needed.has(party.id) || !voting.has(party.id));
  const positions = new Map(parties.map((party, at) => [party.id, at]));
  const quotas = bodies.flatMap((body): Quota[] => {
    const members = body.members.flatMap((id) => {
      const at = positions.get(id);
      return at === undefined || bound[at] ? [] : [at];
    });
    const mayRefuse = body.members.length - body.atLeast;
    return members.length <= mayRefuse ? [] : [{ members, mayRefuse }];
  });
  const issues = new Map(model.issues.map((issue, at) => [issue.id, at]));
  const refusals = parties.flatMap((party, at) =>
    model.issues.flatMap((issue, place) =>
      issue.options.flatMap((option, number) =>
        party.marks.get(issue.id)?.get(option.id)?.mark === "refuses"
          ? [{ party: at, issue: place, option: number }]
          : [],
      ),
    ),
  );
  const rules = model.rules.map((rule): MarksRule => {
    const parts = new Map<number, Uint8Array>();
    for (const literal of rule.anyOf) {
      const issue = issues.get(literal.issue) ?? 0;
      const { options } = model.issues[issue];
      const holds = parts.get(issue) ?? new Uint8Array(options.length);
      options.forEach((option, number) => {
        if ((option.id === literal.option) === literal.is) holds[number] = 1;
      });
      parts.set(issue, holds);
    }
    return { id: rule.id, parts: [...parts].map(([issue, holds]) => ({ issue, holds })) };
  });
  return { model, sizes: model.issues.map((issue) => issue.options.length), parties, bound, quotas, refusals, rules };
}

/** Every refusal and rule counts. */
export function allInForce(problem: MarksProblem): InForce {
  return {
    refusals: new Uint8Array(problem.refusals.length).fill(1),
    rules: new Uint8Array(problem.rules.length).fill(1),
  };
}

/** Per issue, which options no bound party refuses: 1 is open. */
export function openOptions(problem: MarksProblem, inForce: InForce): readonly Uint8Array[] {
  const domains = problem.sizes.map((size) => new Uint8Array(size).fill(1));
  problem.refusals.forEach(({ party, issue, option }, at) => {
    if (inForce.refusals[at] === 1 && problem.bound[party]) domains[issue][option] = 0;
  });
  return domains;
}

/** A package by ids, from the position of the option chosen for each issue. */
export function packageOf(problem: MarksProblem, choice: ArrayLike<number>): Readonly<Record<string, string>> {
  return Object.fromEntries(problem.model.issues.map((issue, at) => [issue.id, issue.options[choice[at]].id]));
}
