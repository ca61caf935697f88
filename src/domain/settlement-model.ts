import { ParleyError } from "./errors.ts";
import {
  asDecimal,
  asList,
  asObject,
  asText,
  atFault,
  knownOption,
  readBasis,
  readRange,
  readWeight,
  unique,
  type IssueIndex,
} from "./settlement-json.ts";
import type { Basis, PointRange } from "./settlement-value.ts";

/** One way of settling an issue. */
export type SettlementOption = { readonly id: string; readonly title: string };

/** One point to settle; a package picks exactly one of its options. */
export type SettlementIssue = {
  readonly id: string;
  readonly title: string;
  readonly options: readonly SettlementOption[];
};

/** What a party makes of an option, in words, best first: wants › accepts › tolerates › refuses. */
export type Mark = "wants" | "accepts" | "tolerates" | "refuses";

/** What a party makes of an option, in points. */
export type PointValue = { readonly points: PointRange; readonly basis: Basis | null };

/** What a party makes of an option, in words, and why we say so. */
export type MarkValue = { readonly mark: Mark; readonly basis: Basis | null };

/** Points a party gets (or loses) when every condition holds: a link between issues. */
export type Bonus = {
  readonly when: readonly { readonly issue: string; readonly options: readonly string[] }[];
  readonly points: bigint;
};

/** A party whose values are numbers; it accepts a package worth at least its reservation. */
export type NumbersParty = {
  readonly kind: "numbers";
  readonly id: string;
  readonly title: string;
  readonly reservation: PointRange;
  readonly reservationBasis: Basis | null;
  readonly base: bigint;
  /** Issue → option → value; options that are not listed are worth 0. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, PointValue>>;
  readonly bonuses: readonly Bonus[];
  /** Utilities are cut off here; `null` for no ceiling. */
  readonly ceiling: bigint | null;
  /** How much the party counts in the solutions, in millionths and above 0; 1 where left out. */
  readonly weight?: bigint;
  /** The body it was written into: it votes there, and has no place of its own in solutions or frontier. */
  readonly within?: string;
};

/** A party known only by marks; it accepts a package in which it refuses nothing. */
export type MarksParty = {
  readonly kind: "marks";
  readonly id: string;
  readonly title: string;
  /** Issue → option → mark; an option without one is not known. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, MarkValue>>;
  /** The body it was written into, see `NumbersParty`. */
  readonly within?: string;
};

/**
 * A body that decides by votes of its members, such as a parliament: it accepts if at least `atLeast` members and every
 * veto do. Its members are then bound through it, not one by one.
 *
 * A member is a party of the model by its id, or a party written into the body itself; the latter only votes.
 */
export type BodyParty = {
  readonly kind: "body";
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
  readonly atLeast: number;
  readonly vetoes: readonly string[];
};

/** Whoever must accept. */
export type SettlementParty = NumbersParty | MarksParty | BodyParty;

/** Whether the party has a utility of its own in solutions and frontier: it has numbers and does not just vote in a body. */
export function hasUtility(party: SettlementParty): party is NumbersParty {
  return party.kind === "numbers" && party.within === undefined;
}

/** A rule every package must keep: at least one of its literals is true. */
export type SettlementRule = {
  readonly id: string;
  readonly because: string;
  readonly anyOf: readonly { readonly issue: string; readonly option: string; readonly is: boolean }[];
  readonly basis: Basis | null;
};

/** Issues with options, parties with what they could live with, and rules; the shape of contracts §5, checked. */
export type SettlementModel = {
  readonly title: string;
  readonly issues: readonly SettlementIssue[];
  readonly parties: readonly SettlementParty[];
  readonly rules: readonly SettlementRule[];
  /** Who is concerned but not at the table, in words; shown beside every answer. */
  readonly notAtTable: readonly string[];
  /** Who must still ratify, in words; shown beside every answer. */
  readonly mustRatify: readonly string[];
  /** What the model leaves open for want of knowledge, in words. */
  readonly notKnown: readonly string[];
};

/**
 * Reads a settlement model from the text of its JSON file.
 *
 * @throws {ParleyError} `settlement-model` naming the item at fault and what to do
 */
export function parseSettlementModel(text: string): SettlementModel {
  let json: unknown;
  try {
    json = JSON.parse(text, keepDigits);
  } catch (cause) {
    throw new ParleyError(
      "settlement-model",
      `The settlement model is not JSON (${cause instanceof Error ? cause.message : String(cause)}); correct the file.`,
      { cause },
    );
  }
  return readSettlementModel(json);
}

// A long JSON number would lose digits as a double; such numbers are kept as their text, which is read exactly.
function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === "number" && source !== undefined && String(value) !== source && /^-?[\d.]+$/.test(source)
    ? source
    : value;
}

/** Checks a settlement model that is already parsed JSON, as a server receives it; errors as `parseSettlementModel`. */
export function readSettlementModel(json: unknown): SettlementModel {
  const model = asObject(json, "The settlement model");
  if (model["parley"] !== "settlement-model/1")
    throw atFault(`The file is no settlement model: "parley" must be "settlement-model/1".`);
  const issues = asList(model["issues"], `"issues"`).map(readIssue);
  if (issues.length === 0) throw atFault(`The model has no issue; add at least one with its options.`);
  unique(issues, "issue");
  const index: IssueIndex = new Map(
    issues.map((issue) => [issue.id, new Set(issue.options.map((option) => option.id))]),
  );
  const parties = asList(model["parties"], `"parties"`).flatMap((party, at) =>
    readParty(party, `party ${at + 1}`, index),
  );
  if (parties.length === 0) throw atFault(`The model has no party; add at least one.`);
  unique(parties, "party");
  for (const party of parties) if (party.kind === "body") checkBody(party, parties);
  const rules = asList(model["rules"] ?? [], `"rules"`).map((rule, at) => readRule(rule, at, index));
  unique(rules, "rule");
  const words = (key: string) =>
    asList(model[key] ?? [], `"${key}"`).map((entry, at) => asText(entry, `"${key}" entry ${at + 1}`));
  return {
    title: model["title"] === undefined ? "" : asText(model["title"], `"title"`),
    issues,
    parties,
    rules,
    notAtTable: words("notAtTable"),
    mustRatify: words("mustRatify"),
    notKnown: words("notKnown"),
  };
}

function readIssue(json: unknown, at: number): SettlementIssue {
  const issue = asObject(json, `Issue ${at + 1}`);
  const id = asText(issue["id"], `The id of issue ${at + 1}`);
  const options = asList(issue["options"] ?? [], `"options" of issue '${id}'`).map((entry, number) => {
    const option = asObject(entry, `Option ${number + 1} of issue '${id}'`);
    const optionId = asText(option["id"], `The id of option ${number + 1} of issue '${id}'`);
    return { id: optionId, title: titleOf(option, optionId, `option '${optionId}' of issue '${id}'`) };
  });
  if (options.length === 0) throw atFault(`Issue '${id}' has no option; give it at least one.`);
  unique(options, `option of issue '${id}':`);
  return { id, title: titleOf(issue, id, `issue '${id}'`), options };
}

function titleOf(object: Readonly<Record<string, unknown>>, id: string, what: string): string {
  return object["title"] === undefined ? id : asText(object["title"], `The title of ${what}`);
}

const MARKS: ReadonlySet<unknown> = new Set<Mark>(["wants", "accepts", "tolerates", "refuses"]);

function isMark(value: unknown): value is Mark {
  return MARKS.has(value);
}

// A body comes after the members that are written into it.
function readParty(json: unknown, where: string, issues: IssueIndex): readonly SettlementParty[] {
  const party = asObject(json, `${where.charAt(0).toUpperCase()}${where.slice(1)}`);
  const id = asText(party["id"], `The id of ${where}`);
  const title = titleOf(party, id, `party '${id}'`);
  if (party["members"] !== undefined) return readBody(party, id, title, issues);
  return [readIndividual(party, id, title, issues)];
}

function readIndividual(
  party: Readonly<Record<string, unknown>>,
  id: string,
  title: string,
  issues: IssueIndex,
): NumbersParty | MarksParty {
  const points = new Map<string, Map<string, PointValue>>();
  const marks = new Map<string, Map<string, MarkValue>>();
  const values = asObject(party["values"] ?? {}, `"values" of party '${id}'`);
  for (const [issue, entries] of Object.entries(values)) {
    for (const [option, json] of Object.entries(asObject(entries, `The values of party '${id}' on issue '${issue}'`))) {
      knownOption(issues, issue, option, `The values of party '${id}'`);
      const what = `The value of party '${id}' for option '${option}' of issue '${issue}'`;
      const mark = markOf(json);
      if (mark !== null) entryOf(marks, issue).set(option, { mark, basis: readBasis(json, what) });
      else entryOf(points, issue).set(option, { points: readRange(json, what), basis: readBasis(json, what) });
    }
    if (!issues.has(issue)) throw atFault(`The values of party '${id}' name issue '${issue}', which the model lacks.`);
  }
  const numberLike = ["reservation", "base", "bonuses", "ceiling", "weight"].filter(
    (key) => party[key] !== undefined && !(key === "bonuses" && Array.isArray(party[key]) && party[key].length === 0),
  );
  if (marks.size > 0) {
    if (points.size > 0 || numberLike.some((key) => key !== "base" || asDecimal(party[key], "base") !== 0n))
      throw atFault(
        `Party '${id}' mixes marks with numbers${points.size > 0 ? "" : ` ("${numberLike[0]}")`}; use one or the other for a party.`,
      );
    return { kind: "marks", id, title, marks };
  }
  if (points.size === 0 && numberLike.length === 0) return { kind: "marks", id, title, marks };
  if (party["reservation"] === undefined)
    throw atFault(`Party '${id}' has numbers but no reservation; say from how many points on it accepts a package.`);
  const reservation = `The reservation of party '${id}'`;
  return {
    kind: "numbers",
    id,
    title,
    reservation: readRange(party["reservation"], reservation),
    reservationBasis: readBasis(party["reservation"], reservation),
    base: asDecimal(party["base"] ?? 0, `The base of party '${id}'`),
    values: points,
    bonuses: asList(party["bonuses"] ?? [], `"bonuses" of party '${id}'`).map((bonus, number) =>
      readBonus(bonus, `Bonus ${number + 1} of party '${id}'`, issues),
    ),
    ceiling:
      party["ceiling"] === undefined || party["ceiling"] === null
        ? null
        : asDecimal(party["ceiling"], `The ceiling of party '${id}'`),
    ...(party["weight"] === undefined ? {} : { weight: readWeight(party["weight"], `The weight of party '${id}'`) }),
  };
}

function entryOf<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const inner = map.get(key) ?? new Map<string, T>();
  map.set(key, inner);
  return inner;
}

function markOf(json: unknown): Mark | null {
  if (isMark(json)) return json;
  if (typeof json !== "object" || json === null) return null;
  const inner: unknown = "mark" in json ? json.mark : "points" in json ? json.points : undefined;
  return isMark(inner) ? inner : null;
}

function readBonus(json: unknown, what: string, issues: IssueIndex): Bonus {
  const bonus = asObject(json, what);
  const when = asList(bonus["when"], `"when" of ${lower(what)}`).map((entry, at) => {
    const condition = asObject(entry, `Condition ${at + 1} of ${lower(what)}`);
    const issue = asText(condition["issue"], `The issue of condition ${at + 1} of ${lower(what)}`);
    const options = asList(condition["options"], `"options" of condition ${at + 1} of ${lower(what)}`).map((option) =>
      asText(option, `An option in condition ${at + 1} of ${lower(what)}`),
    );
    if (!issues.has(issue)) throw atFault(`${what} names issue '${issue}', which the model lacks.`);
    for (const option of options) knownOption(issues, issue, option, what);
    return { issue, options };
  });
  return { when, points: asDecimal(bonus["points"], `The points of ${lower(what)}`) };
}

function lower(what: string): string {
  return what.charAt(0).toLowerCase() + what.slice(1);
}

function readBody(
  party: Readonly<Record<string, unknown>>,
  id: string,
  title: string,
  issues: IssueIndex,
): readonly SettlementParty[] {
  const within: (NumbersParty | MarksParty)[] = [];
  const members = asList(party["members"], `"members" of body '${id}'`).map((entry, at) => {
    if (typeof entry === "string") return entry;
    const [member, ...more] = readParty(entry, `member ${at + 1} of body '${id}'`, issues);
    if (member.kind === "body" || more.length > 0)
      throw atFault(`Body '${id}' has a body as member ${at + 1}; list that body's members instead.`);
    within.push({ ...member, within: id });
    return member.id;
  });
  const values: unknown = party["values"];
  if (typeof values === "object" && values !== null && Object.keys(values).length > 0)
    throw atFault(`Body '${id}' has members and values; give the values to its members.`);
  const atLeast = party["atLeast"] ?? members.length;
  if (typeof atLeast !== "number" || !Number.isInteger(atLeast) || atLeast < 0 || atLeast > members.length)
    throw atFault(`"atLeast" of body '${id}' must be a whole number from 0 to its ${members.length} members.`);
  const vetoes = asList(party["vetoes"] ?? [], `"vetoes" of body '${id}'`).map((entry) =>
    asText(entry, `An entry of "vetoes" of body '${id}'`),
  );
  return [...within, { kind: "body", id, title, members, atLeast, vetoes }];
}

function checkBody(body: BodyParty, parties: readonly SettlementParty[]): void {
  if (new Set(body.members).size !== body.members.length)
    throw atFault(`Body '${body.id}' lists a member twice; list each once.`);
  for (const name of [...body.members, ...body.vetoes]) {
    const found = parties.find((party) => party.id === name);
    if (found === undefined) throw atFault(`Body '${body.id}' names party '${name}', which the model lacks.`);
    if (found.kind === "body")
      throw atFault(`Body '${body.id}' has the body '${name}' as a member; list that body's members instead.`);
  }
}

function readRule(json: unknown, at: number, issues: IssueIndex): SettlementRule {
  const rule = asObject(json, `Rule ${at + 1}`);
  const id = asText(rule["id"], `The id of rule ${at + 1}`);
  const anyOf = asList(rule["anyOf"], `"anyOf" of rule '${id}'`).map((entry, number) => {
    const what = `Literal ${number + 1} of rule '${id}'`;
    const literal = asObject(entry, what);
    const issue = asText(literal["issue"], `The issue of literal ${number + 1} of rule '${id}'`);
    const option = asText(literal["option"], `The option of literal ${number + 1} of rule '${id}'`);
    knownOption(issues, issue, option, `Rule '${id}'`);
    const is = literal["is"] ?? true;
    if (typeof is !== "boolean") throw atFault(`${what} needs "is": true or false.`);
    return { issue, option, is };
  });
  const because = rule["because"] === undefined ? "" : asText(rule["because"], `"because" of rule '${id}'`);
  return { id, because, anyOf, basis: readBasis(rule, `Rule '${id}'`) };
}

/** Whether no party has numbers, so that the model answers with what is possible and not with solutions. */
export function isMarksOnly(model: SettlementModel): boolean {
  return model.parties.every((party) => party.kind !== "numbers");
}
