import type { MarksAnswer } from "../desk/settle-by-marks.ts";
import type { SettlementModel } from "../domain/settlement-model.ts";

/** How many packages are written out for a reader; --json has more. */
const MOST_WRITTEN = 5;

/** What a marks-only model answers, for people: plain lines with titles instead of ids. */
export function marksReport(model: SettlementModel, answer: MarksAnswer): string {
  const words = new Words(model);
  return [
    ...(model.title === "" ? [] : [model.title, ""]),
    ...(answer.possible === true ? possibleLines(model, answer, words) : []),
    ...(answer.possible === null
      ? ["Too many rules hang together: whether any package is possible could not be decided."]
      : []),
    ...(answer.blocked === null ? [] : blockedLines(answer.blocked, words)),
    ...besideLines(answer, words),
  ].join("\n");
}

class Words {
  readonly #model: SettlementModel;

  constructor(model: SettlementModel) {
    this.#model = model;
  }

  party(id: string): string {
    return this.#model.parties.find((party) => party.id === id)?.title ?? id;
  }

  issue(id: string): string {
    return this.#model.issues.find((issue) => issue.id === id)?.title ?? id;
  }

  option(issue: string, option: string): string {
    const options = this.#model.issues.find(({ id }) => id === issue)?.options ?? [];
    return options.find(({ id }) => id === option)?.title ?? option;
  }

  refusal({
    party,
    issue,
    option,
  }: {
    readonly party: string;
    readonly issue: string;
    readonly option: string;
  }): string {
    return `${this.party(party)} refuses '${this.option(issue, option)}' on '${this.issue(issue)}'`;
  }

  rule(id: string): string {
    const because = this.#model.rules.find((rule) => rule.id === id)?.because ?? "";
    return because === "" ? `rule ${id}` : `rule ${id} (${because})`;
  }

  package(chosen: Readonly<Record<string, string>>): string {
    return Object.entries(chosen)
      .map(([issue, option]) => `${this.issue(issue)}: ${this.option(issue, option)}`)
      .join("; ");
  }
}

function possibleLines(model: SettlementModel, answer: MarksAnswer, words: Words): readonly string[] {
  const counted = answer.packages === null ? "Packages are possible; too many rules hang together to count them." : "";
  const known =
    answer.packagesKnown === null || answer.packagesKnown === answer.packages
      ? ""
      : ` In ${answer.packagesKnown === "0" ? "none" : answer.packagesKnown} of them has every party been heard on every part.`;
  const lines = [
    counted === ""
      ? `${answer.packages === "1" ? "1 package is possible: it keeps" : `${answer.packages} packages are possible: they keep`} every rule and nobody refuses any part.${known}`
      : counted,
  ];
  const agreed = Object.entries(answer.inAll);
  if (agreed.length > 0)
    lines.push(
      "",
      "In all of them:",
      ...agreed.map(([issue, option]) => `  ${words.issue(issue)}: ${words.option(issue, option)}`),
    );
  if (answer.withOption !== null) {
    lines.push("", "In how many of them each option is:");
    for (const issue of model.issues)
      lines.push(
        `  ${issue.title}: ${issue.options.map((option) => `${option.title} ${answer.withOption?.[issue.id]?.[option.id] ?? "?"}`).join(", ")}`,
      );
  }
  const { count, packages } = answer.unimproved;
  lines.push(
    "",
    count === null
      ? "A package that no other improves for every party (others were not all compared):"
      : `${count} of them no other improves for every party (marks on different issues are never weighed against each other):`,
    ...packages.slice(0, MOST_WRITTEN).map((chosen) => `  - ${words.package(chosen)}`),
  );
  if (packages.length > MOST_WRITTEN) lines.push("  … (--json shows more)");
  return lines;
}

function blockedLines(blocked: NonNullable<MarksAnswer["blocked"]>, words: Words): readonly string[] {
  const lines = ["No package is possible. What blocks it, each time as little as is needed:"];
  blocked.conflicts.forEach(({ refusals, rules }, at) => {
    lines.push(
      `  ${at + 1}. ${[...refusals.map((one) => words.refusal(one)), ...rules.map((id) => words.rule(id))].join("; ")}`,
    );
  });
  if (!blocked.complete) lines.push("  … and others.");
  if (blocked.singleChanges.length > 0)
    lines.push(
      "",
      "One change of mind would open a package, if any of these were given up:",
      ...blocked.singleChanges.map(
        (change) => `  - ${words.refusal(change)}${change.opens === null ? "" : ` (opens ${change.opens})`}`,
      ),
    );
  else if (blocked.fewestChanges !== null)
    lines.push(
      "",
      `No single change of mind is enough; ${blocked.fewestChanges.changes.length} are, for instance:`,
      ...blocked.fewestChanges.changes.map((change) => `  - ${words.refusal(change)}`),
    );
  return lines;
}

/** What stands beside every answer: who was not heard, is not at the table, and must still agree. */
function besideLines(answer: MarksAnswer, words: Words): readonly string[] {
  const open = answer.open.map(
    ({ party, issue, options }) =>
      `  ${words.party(party)} on '${words.issue(issue)}': ${options.map((option) => words.option(issue, option)).join(", ")}`,
  );
  const listed = (head: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", head, ...lines]);
  return [
    ...listed("Not heard, and counted as not refused:", open),
    ...listed(
      "Not known:",
      answer.notKnown.map((line) => `  ${line}`),
    ),
    "",
    `Not at the table: ${answer.notAtTable.length === 0 ? "nobody is named in the model" : answer.notAtTable.join(", ")}.`,
    `Must still ratify: ${answer.mustRatify.length === 0 ? "nobody is named in the model" : answer.mustRatify.join(", ")}.`,
  ];
}
