import type { Concession, SettleAnswer, Solution } from "../desk/settle-model.ts";
import { hasUtility, type NumbersParty, type SettlementModel } from "../domain/settlement-model.ts";
import { formatScaled } from "../kit/decimal.ts";

/** How many points of a frontier are written out for a reader; --json has all. */
const MOST_POINTS = 12;

const NOTION_WORDS: Readonly<Record<string, string>> = {
  utilitarian: "greatest sum of points (utilitarian)",
  egalitarian: "best for whoever gets least above its reservation (egalitarian)",
  nash: "greatest product of gains (Nash)",
  kalaiSmorodinsky: "most equal shares of what each could hope for (Kalai-Smorodinsky)",
};

/** What a model with numbers answers, for people: a table per package, then what else is known. Never says "best deal". */
export function settleReport(model: SettlementModel, answer: SettleAnswer): string {
  return [
    ...(model.title === "" ? [] : [model.title, ""]),
    ...verdict(answer),
    ...weightLines(model, answer),
    ...solutionLines(model, answer),
    ...(answer.widen === null
      ? []
      : [
          "",
          `One change of position would open most further packages: ${partyTitle(model, answer.widen.party)} on '${issueTitle(model, answer.widen.issue)}' (${answer.widen.gain} more).`,
        ]),
    ...(answer.widenCounted === false
      ? ["", "Which change of position would open most is not known: the packages are too many to count."]
      : []),
    ...rangeLines(answer),
    ...whyNotLines(model, answer),
    ...frontierLines(model, answer),
    ...besideLines(model),
  ].join("\n");
}

function verdict(answer: SettleAnswer): readonly string[] {
  if (answer.feasible === true)
    return ["There are packages that keep every rule and that everyone who must accept could accept."];
  if (answer.feasible === false) return ["No package keeps every rule and is acceptable to everyone who must accept."];
  return ["The time ran out before an acceptable package was found, or shown not to exist."];
}

function weightLines(model: SettlementModel, { weights }: SettleAnswer): readonly string[] {
  if (weights === undefined) return [];
  const each = Object.entries(weights).map(([id, weight]) => `${partyTitle(model, id)} ${weight}`);
  return [`The parties count unequally, by weights set in the question or the model: ${each.join(", ")}.`];
}

function solutionLines(model: SettlementModel, answer: SettleAnswer): readonly string[] {
  // Notions that pick the same package share one table.
  const groups = new Map<string, { readonly solution: Solution; readonly names: string[] }>();
  for (const [name, solution] of Object.entries(answer.solutions)) {
    if (solution === null || solution === undefined) continue;
    const key = JSON.stringify(solution.package);
    const known = groups.get(key);
    const words = `${NOTION_WORDS[name] ?? name}${proofWords(solution)}`;
    if (known === undefined) groups.set(key, { solution, names: [words] });
    else known.names.push(words);
  }
  return [...groups.values()].flatMap(({ solution, names }, at) => [
    "",
    `Package ${at + 1}: ${names.join("; ")}`,
    ...packageTable(model, solution.package),
    ...Object.entries(solution.utilities).map(([id, points]) => {
      const { surplus, belowIdeal } = solution.margins[id];
      return `  ${partyTitle(model, id)}: ${points} points, ${surplus} above its reservation${belowIdeal === null ? "" : `, ${belowIdeal} below the most it could get`}`;
    }),
  ]);
}

function proofWords({ proof }: Solution): string {
  return proof.status === "optimal" ? "" : ` [stopped early: no package exceeds ${proof.bound}]`;
}

/** Issue, option, for whom the option is its best on the issue, and what the others give up against theirs. */
function packageTable(model: SettlementModel, chosen: Readonly<Record<string, string>>): readonly string[] {
  const parties = model.parties.filter(hasUtility);
  const rows = model.issues.map((issue) => {
    const gains: string[] = [];
    const gives: string[] = [];
    for (const party of parties) {
      const worths = issue.options.map((option) => lowValue(party, issue.id, option.id));
      const most = worths.reduce((a, b) => (a > b ? a : b));
      if (worths.every((worth) => worth === most)) continue;
      const loss = most - lowValue(party, issue.id, chosen[issue.id]);
      if (loss === 0n) gains.push(party.title);
      else gives.push(`${party.title} ${formatScaled(loss, 6)}`);
    }
    const option = issue.options.find(({ id }) => id === chosen[issue.id]);
    return [issue.title, option?.title ?? "", gains.join(", ") || "-", gives.join(", ") || "-"];
  });
  return table([["issue", "option", "who gains", "who gives (points)"], ...rows]);
}

function lowValue(party: NumbersParty, issue: string, option: string): bigint {
  return party.values.get(issue)?.get(option)?.points.low ?? 0n;
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0].map((_, k) => rows.reduce((width, row) => Math.max(width, row[k].length), 0));
  return rows.map((row) => `  ${row.map((cell, k) => cell.padEnd(widths[k])).join("  ")}`.trimEnd());
}

function rangeLines({ ranges }: SettleAnswer): readonly string[] {
  if (ranges === undefined) return [];
  if (ranges.sure === null) return ["", "Values are ranges; the packages are too many to count."];
  return [
    "",
    `Values are ranges: ${ranges.sure} packages are acceptable for sure, ${ranges.possible ?? "?"} possibly.`,
    ...(ranges.leastRegret === null
      ? []
      : [
          `  Of the sure ones, the least that a party could come to regret at most is ${ranges.leastRegret.regret} points.`,
        ]),
  ];
}

function whyNotLines(model: SettlementModel, { whyNot }: SettleAnswer): readonly string[] {
  if (whyNot === null) return [];
  const { parties, rules } = whyNot.conflict;
  const members = [
    ...parties.map((id) => `  - ${partyTitle(model, id)} accepts`),
    ...rules.map((id) => {
      const because = model.rules.find((rule) => rule.id === id)?.because ?? "";
      return `  - rule ${id} holds${because === "" ? "" : ` (${because})`}`;
    }),
  ];
  return [
    "",
    "These cannot all be so, though without any one of them a package appears:",
    ...members,
    ...whyNot.concessions.flatMap((concession) => concessionLines(model, concession)),
    ...(whyNot.proven === false ? ["", "The time ran out: less may be enough."] : []),
  ];
}

function concessionLines(model: SettlementModel, concession: Concession): readonly string[] {
  const words =
    concession.kind === "least-total"
      ? `Smallest fall of reservations in total: ${concession.total} points (${Object.entries(concession.byParty)
          .map(([id, points]) => `${partyTitle(model, id)} ${points}`)
          .join(", ")})`
      : `Fewest positions given up: ${concession.count} (${concession.positions
          .map(({ party, issue }) => `${partyTitle(model, party)} on '${issueTitle(model, issue)}'`)
          .join(", ")})`;
  return ["", `${words}. That would open:`, ...packageTable(model, concession.package)];
}

function frontierLines(model: SettlementModel, { frontier }: SettleAnswer): readonly string[] {
  if (frontier === undefined) return [];
  const shown = frontier.points.slice(0, MOST_POINTS);
  return [
    "",
    frontier.complete
      ? `${frontier.points.length} outcomes that no legal package improves for all (frontier, complete):`
      : `The frontier is not complete; ${frontier.points.length} of its points are known:`,
    ...shown.map(
      (point) =>
        `  ${Object.entries(point.utilities)
          .map(([id, points]) => `${partyTitle(model, id)} ${points}`)
          .join(", ")}${point.acceptable ? "" : " (not acceptable to all)"}`,
    ),
    ...(frontier.points.length > shown.length ? ["  … (--json has all)"] : []),
  ];
}

function besideLines(model: SettlementModel): readonly string[] {
  const named = (list: readonly string[]) => (list.length === 0 ? "nobody is named in the model" : list.join(", "));
  return [
    ...(model.notKnown.length === 0 ? [] : ["", "Not known:", ...model.notKnown.map((line) => `  ${line}`)]),
    "",
    `Not at the table: ${named(model.notAtTable)}.`,
    `Must still ratify: ${named(model.mustRatify)}.`,
  ];
}

function partyTitle(model: SettlementModel, id: string): string {
  return model.parties.find((party) => party.id === id)?.title ?? id;
}

function issueTitle(model: SettlementModel, id: string): string {
  return model.issues.find((issue) => issue.id === id)?.title ?? id;
}
