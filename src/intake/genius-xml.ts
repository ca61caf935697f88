// Negotiation domains and utility profiles of GENIUS (Lin et al. 2014, Computational Intelligence 30(1), 48-70), the XML
// that the ANAC competitions are published in.
import type { NumbersParty, PointValue, SettlementIssue, SettlementModel } from "../domain/settlement-model.ts";
import { ParleyError } from "../domain/errors.ts";
import { formatScaled, FRACTION_DIGITS } from "../kit/decimal.ts";
import { elementsNamed, readXmlTree, type XmlElement } from "./xml-tree.ts";

/** A file's name, for messages and titles, and its text. */
export type NamedText = { readonly name: string; readonly text: string };

/** A settlement model read from peers' files, and what a person must know about how it was read, a sentence each. */
export type GeniusModel = { readonly model: SettlementModel; readonly notes: readonly string[] };

/** An exact fraction; the denominator is positive. */
type Fraction = { readonly over: bigint; readonly under: bigint };

type GeniusIssue = SettlementIssue & {
  /** What profiles call the issue. */
  readonly index: string;
  /** The least value of an integer issue; null for a list of values. */
  readonly lowest: number | null;
};

/** An integer issue with more values than this is refused: it would not be looked through by a person either. */
const MOST_VALUES = 100_000;

/**
 * Reads a GENIUS domain and one utility profile per party as a settlement model.
 *
 * A party's value for an option is its evaluation divided by the greatest evaluation on that issue, times the issue's
 * weight as a share of all weights: utilities run from 0 to 1, as GENIUS shows them. Values are computed exactly and then
 * rounded half to even to six digits. Integer issues become one option per whole number. Discount factors are left out.
 * Issues are called i1, i2, … and options o1, o2, … in the domain's order; parties party1, party2, … in the order given.
 *
 * @throws {ParleyError} `genius-file` naming the file, the item at fault and what to do
 */
export function readGeniusModel(domain: NamedText, profiles: readonly NamedText[]): GeniusModel {
  if (profiles.length === 0)
    throw new ParleyError(
      "genius-file",
      `A GENIUS domain needs the parties' profiles; name them after '${domain.name}'.`,
    );
  const root = rootOf(domain);
  const issues = elementsNamed(root, "issue").map((issue, at) => readIssue(issue, at, domain.name));
  if (issues.length === 0) throw atFault(domain.name, `it has no issue`, "check that the domain comes first");
  const indexes = new Set(issues.map((issue) => issue.index));
  if (indexes.size < issues.length) throw atFault(domain.name, `two issues have one index`, "number them apart");
  const notes = new Set<string>([
    "Evaluations are scaled as GENIUS does (evaluation / greatest evaluation × weight / all weights), " +
      "rounded half to even to six digits.",
  ]);
  const parties = profiles.map((profile, at) => readProfile(profile, at, issues, notes));
  const model: SettlementModel = {
    title: titleOf(domain.name),
    issues: issues.map(({ id, title, options }) => ({ id, title, options })),
    parties,
    rules: [],
    notAtTable: [],
    mustRatify: [],
    notKnown: [],
  };
  return { model, notes: [...notes] };
}

function rootOf(file: NamedText): XmlElement {
  let root: XmlElement;
  try {
    root = readXmlTree(file.text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError("genius-file", `'${file.name}' is not readable as XML (${why}); correct or fetch it again.`, {
      cause,
    });
  }
  if (root.name !== "utility_space" && elementsNamed(root, "utility_space").length === 0)
    throw atFault(file.name, `it is no GENIUS file: it has no <utility_space>`, "give a domain and then its profiles");
  for (const name of ["constraint", "hyperRectangle"])
    if (elementsNamed(root, name).length > 0)
      throw atFault(file.name, `it holds a constraint-based utility`, "only weighted sums can be read");
  return root;
}

function titleOf(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? name).replace(/\.xml$/i, "");
}

function kindOf(issue: XmlElement): string {
  const { vtype, type, etype } = issue.attributes;
  return (vtype ?? type ?? etype ?? "discrete").toLowerCase();
}

function readIssue(issue: XmlElement, at: number, file: string): GeniusIssue {
  const name = issue.attributes["name"] ?? `Issue ${at + 1}`;
  const index = issue.attributes["index"] ?? String(at + 1);
  const head = { id: `i${at + 1}`, title: name, index };
  switch (kindOf(issue)) {
    case "discrete": {
      const values = elementsNamed(issue, "item").map((item, number) => {
        const value = item.attributes["value"];
        if (value === undefined)
          throw atFault(file, `item ${number + 1} of issue '${name}' has no value`, "give it one");
        return value;
      });
      if (values.length === 0) throw atFault(file, `issue '${name}' has no item`, "give it at least one");
      const twice = values.find((value, number) => values.indexOf(value) < number);
      if (twice !== undefined) throw atFault(file, `issue '${name}' has the value '${twice}' twice`, "leave one out");
      return { ...head, lowest: null, options: values.map((title, number) => ({ id: `o${number + 1}`, title })) };
    }
    case "integer": {
      const range = elementsNamed(issue, "range").at(0)?.attributes ?? {};
      const bound = (key: "lowerbound" | "upperbound") => {
        const text = issue.attributes[key] ?? range[key] ?? "";
        if (!/^[+-]?\d{1,9}$/.test(text.trim()))
          throw atFault(file, `issue '${name}' has ${key} '${text}'`, "give a whole number");
        return Number(text);
      };
      const [lowest, highest] = [bound("lowerbound"), bound("upperbound")];
      const count = highest - lowest + 1;
      if (count < 1) throw atFault(file, `issue '${name}' runs from ${lowest} to ${highest}`, "swap the bounds");
      if (count > MOST_VALUES) throw atFault(file, `issue '${name}' has ${count} values`, "narrow its bounds");
      return {
        ...head,
        lowest,
        options: Array.from({ length: count }, (_, step) => ({ id: `o${step + 1}`, title: String(lowest + step) })),
      };
    }
    default:
      throw atFault(
        file,
        `issue '${name}' is of kind '${kindOf(issue)}'`,
        "only lists of values and whole numbers can be read",
      );
  }
}

function readProfile(profile: NamedText, at: number, issues: readonly GeniusIssue[], notes: Set<string>): NumbersParty {
  const root = rootOf(profile);
  const found = new Map(
    elementsNamed(root, "issue").map((issue, place) => [issue.attributes["index"] ?? String(place + 1), issue]),
  );
  const weights = readWeights(root, issues, profile.name);
  const values = new Map<string, ReadonlyMap<string, PointValue>>();
  for (const [place, issue] of issues.entries()) {
    const element = found.get(issue.index);
    if (element === undefined)
      throw atFault(
        profile.name,
        `it does not evaluate issue '${issue.title}' (index ${issue.index})`,
        "check that it belongs to the domain",
      );
    const shares =
      issue.lowest === null ? discrete(element, issue, profile.name) : linear(element, issue, profile.name);
    const points = issue.options.map((option, number): [string, PointValue] => {
      const value = rounded(times(weights[place], shares[number]));
      return [option.id, { points: { low: value, high: value }, basis: null }];
    });
    values.set(issue.id, new Map(points));
  }
  const title = titleOf(profile.name);
  const discount = elementsNamed(root, "discount_factor").at(0)?.attributes["value"];
  if (discount !== undefined && Number(discount) !== 1 && Number(discount) !== 0)
    notes.add(`The discount factor ${discount} of '${title}' is left out: packages are compared as if agreed today.`);
  const given = elementsNamed(root, "reservation").at(0)?.attributes["value"];
  const reservation = given === undefined ? 0n : rounded(fraction(given, profile.name, "the reservation"));
  notes.add(
    given === undefined
      ? `'${title}' states no reservation value: 0 is taken, so it accepts every package.`
      : `'${title}' accepts packages worth at least ${formatScaled(reservation, FRACTION_DIGITS)} to it, its reservation value.`,
  );
  return {
    kind: "numbers",
    id: `party${at + 1}`,
    title,
    reservation: { low: reservation, high: reservation },
    reservationBasis: null,
    base: 0n,
    values,
    bonuses: [],
    ceiling: null,
  };
}

/** Each issue's weight as a share of the weights of all issues, in the issues' order. */
function readWeights(root: XmlElement, issues: readonly GeniusIssue[], file: string): readonly Fraction[] {
  const given = new Map(
    elementsNamed(root, "weight").map((weight) => [
      weight.attributes["index"] ?? "",
      fraction(weight.attributes["value"] ?? "", file, `the weight of index ${weight.attributes["index"] ?? "?"}`),
    ]),
  );
  const weights = issues.map((issue) => {
    const weight = given.get(issue.index);
    if (weight === undefined) throw atFault(file, `it has no weight for issue '${issue.title}'`, "add one");
    if (weight.over < 0n) throw atFault(file, `the weight of issue '${issue.title}' is below 0`, "correct it");
    return weight;
  });
  const sum = weights.reduce((total, weight) => plus(total, weight), { over: 0n, under: 1n });
  if (sum.over === 0n) throw atFault(file, `all its weights are 0`, "give at least one issue a weight");
  return weights.map((weight) => ({ over: weight.over * sum.under, under: weight.under * sum.over }));
}

/** Evaluations of a list of values as shares of the greatest; all 0 when none is above 0.00001, as in GENIUS. */
function discrete(element: XmlElement, issue: GeniusIssue, file: string): readonly Fraction[] {
  const given = new Map(
    elementsNamed(element, "item").map((item) => [item.attributes["value"] ?? "", item.attributes["evaluation"]]),
  );
  const evaluations = issue.options.map(({ title }) => {
    const text = given.get(title);
    if (text === undefined || text === "null")
      throw atFault(file, `it does not evaluate '${title}' on issue '${issue.title}'`, "add an evaluation");
    return fraction(text, file, `the evaluation of '${title}' on issue '${issue.title}'`);
  });
  const most = evaluations.reduce((best, each) => (isLess(best, each) ? each : best));
  if (isLess(most, { over: 1n, under: 100_000n })) return evaluations.map(() => ({ over: 0n, under: 1n }));
  return evaluations.map((each) => ({ over: each.over * most.under, under: each.under * most.over }));
}

/** Evaluations of whole numbers along a line from the least, kept within 0 and 1. */
function linear(element: XmlElement, issue: GeniusIssue, file: string): readonly Fraction[] {
  const attributes = elementsNamed(element, "evaluator").at(0)?.attributes ?? {};
  const { slope, offset } = attributes;
  if (slope === undefined || offset === undefined)
    throw atFault(file, `it gives issue '${issue.title}' no slope and offset`, "save it again from GENIUS");
  const rise = fraction(slope, file, `the slope of issue '${issue.title}'`);
  const start = fraction(offset, file, `the offset of issue '${issue.title}'`);
  const [none, all] = [
    { over: 0n, under: 1n },
    { over: 1n, under: 1n },
  ];
  return issue.options.map((_, step) => {
    const value = plus(start, { over: rise.over * BigInt(step), under: rise.under });
    return isLess(value, none) ? none : isLess(all, value) ? all : value;
  });
}

function fraction(text: string, file: string, what: string): Fraction {
  const match = /^\s*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?\s*$/.exec(text);
  if (match === null || match[2] + match[3] === "") throw atFault(file, `${what} is '${text}'`, "give a number");
  const [, sign, whole, digits, exponent = "0"] = match;
  const shift = Number(exponent) - digits.length;
  const units = BigInt(whole + digits) * (sign === "-" ? -1n : 1n);
  return shift >= 0 ? { over: units * 10n ** BigInt(shift), under: 1n } : { over: units, under: 10n ** BigInt(-shift) };
}

function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

function isLess(a: Fraction, b: Fraction): boolean {
  return a.over * b.under < b.over * a.under;
}

/** Millionths, half to even. */
function rounded({ over, under }: Fraction): bigint {
  const scaled = over * 10n ** BigInt(FRACTION_DIGITS);
  let units = scaled / under;
  let rest = scaled - units * under;
  if (rest < 0n) {
    units -= 1n;
    rest += under;
  }
  const twice = 2n * rest;
  return twice > under || (twice === under && units % 2n !== 0n) ? units + 1n : units;
}

function atFault(file: string, what: string, remedy: string): ParleyError {
  return new ParleyError("genius-file", `'${file}' cannot be read: ${what}; ${remedy}.`);
}
