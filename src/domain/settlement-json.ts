// How the parts of a settlement model's JSON are read: every refusal names the item and says what to do.
import { formatScaled, FRACTION_DIGITS, parseMillionths } from "../kit/decimal.ts";
import { nearest } from "../kit/nearest.ts";
import { ParleyError } from "./errors.ts";
import type { Basis, PointRange } from "./settlement-value.ts";

/** The option ids of every issue, for checking references. */
export type IssueIndex = ReadonlyMap<string, ReadonlySet<string>>;

/** The error for a model at fault. */
export function atFault(message: string): ParleyError {
  return new ParleyError("settlement-model", message);
}

/** Reads a JSON object. `what` starts the error's sentence. */
export function asObject(json: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw atFault(`${what} must be an object, not ${kindOf(json)}.`);
  return Object.fromEntries(Object.entries(json));
}

/** Reads a JSON list. */
export function asList(json: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(json)) throw atFault(`${what} must be a list, not ${kindOf(json)}.`);
  return json;
}

/** Reads a text that is not empty. */
export function asText(json: unknown, what: string): string {
  if (typeof json !== "string" || json === "") throw atFault(`${what} must be a text, not ${kindOf(json)}.`);
  return json;
}

/** Reads an exact decimal as millionths. */
export function asDecimal(json: unknown, what: string): bigint {
  const read = typeof json === "string" || typeof json === "number" ? parseMillionths(json) : null;
  if (read === null)
    throw atFault(
      `${what} is ${typeof json === "string" || typeof json === "number" ? `'${json}'` : kindOf(json)}; give a decimal with at most six fraction digits.`,
    );
  return read;
}

/** Reads a decimal, `{ low, high }`, or either inside `{ points, basis }`. */
export function readRange(json: unknown, what: string): PointRange {
  if (typeof json !== "object" || json === null) {
    const points = asDecimal(json, what);
    return { low: points, high: points };
  }
  const range = asObject(json, what);
  if (range["points"] !== undefined) return readRange(range["points"], what);
  if (range["low"] === undefined || range["high"] === undefined)
    throw atFault(`${what} needs "low" and "high", or "points".`);
  const low = asDecimal(range["low"], `${what}, "low",`);
  const high = asDecimal(range["high"], `${what}, "high",`);
  if (low > high) throw atFault(`${what} has its low above its high; swap or correct them.`);
  return { low, high };
}

/** Reads a weight: a decimal above 0, as millionths. */
export function readWeight(json: unknown, what: string): bigint {
  const weight = asDecimal(json, what);
  if (weight <= 0n) throw atFault(`${what} is ${formatScaled(weight, FRACTION_DIGITS)}; give a decimal above 0.`);
  return weight;
}

/** Reads `basis` where the item carries one. */
export function readBasis(json: unknown, what: string): Basis | null {
  if (typeof json !== "object" || json === null || !("basis" in json)) return null;
  if (json.basis === undefined || json.basis === null) return null;
  const basis = asObject(json.basis, `The basis of ${what.charAt(0).toLowerCase()}${what.slice(1)}`);
  if (basis["claims"] !== undefined)
    return { claims: asList(basis["claims"], `${what}: "claims"`).map((claim) => asText(claim, `${what}: a claim`)) };
  return {
    assessment: asText(basis["assessment"], `${what}: "assessment"`),
    author: basis["author"] === undefined ? null : asText(basis["author"], `${what}: "author"`),
  };
}

/** Refuses an issue or option the model lacks, suggesting the near miss. */
export function knownOption(issues: IssueIndex, issue: string, option: string, who: string): void {
  const options = issues.get(issue);
  if (options === undefined)
    throw atFault(`${who} names issue '${issue}', which the model lacks${hint(issue, [...issues.keys()])}.`);
  if (!options.has(option))
    throw atFault(`${who} names option '${option}', which issue '${issue}' lacks${hint(option, [...options])}.`);
}

function hint(word: string, known: readonly string[]): string {
  const near = known.length <= 1000 ? nearest(word, known) : null;
  return near === null ? "; correct it" : ` (did you mean '${near}'?); correct it`;
}

/** Refuses two items with one id. */
export function unique(items: readonly { readonly id: string }[], what: string): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw atFault(`There are two items with one id, ${what} '${id}'; give each its own.`);
    seen.add(id);
  }
}

function kindOf(json: unknown): string {
  if (json === undefined) return "nothing";
  if (json === null) return "null";
  if (Array.isArray(json)) return "a list";
  if (typeof json === "string") return `'${json}'`;
  return typeof json === "number" || typeof json === "boolean" ? String(json) : "an object";
}
