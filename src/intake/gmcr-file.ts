// `.gmcr` files, as the GMCR-py decision-support program (Petersons 2013) saves them: JSON that names options and decision
// makers by position and ranks states by an ordered list of conditions, or state by state.
import type { ConflictModel, OptionDirection, OptionsConflict, StatePattern } from "../domain/conflict-model.ts";
import { MOST_OPTIONS } from "../domain/conflict-model.ts";
import { ParleyError } from "../domain/errors.ts";

type Json = Readonly<Record<string, unknown>>;

const DIRECTIONS: ReadonlyMap<unknown, OptionDirection> = new Map<unknown, OptionDirection>([
  [undefined, "both"],
  ["both", "both"],
  ["fwd", "forward"],
  ["forward", "forward"],
  ["back", "back"],
]);

/** Above this many conditions in one ranking the file is refused; each doubles the weight of the one after it. */
const MOST_CONDITIONS = 512;

/**
 * Reads a `.gmcr` file as a conflict by options.
 *
 * Conditions stand in order of importance: one outweighs all after it together, so the last is worth 1 point, the one
 * before 2, then 4. Where the file was saved with a ranking by hand, that ranking counts and the conditions do not.
 * Coalitions and misperceptions are not taken over. States are numbered over feasible states in ascending order, the
 * first option changing fastest, as in the program.
 *
 * @throws {ParleyError} `gmcr-file` naming the item at fault
 */
export function readGmcrFile(text: string): ConflictModel {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError("gmcr-file", `The .gmcr file is not JSON (${why}); save it again from its program.`, {
      cause,
    });
  }
  const file = objectOf(json, "The .gmcr file");
  const options = listOf(file["options"], `"options"`).map((entry, at) => {
    const option = objectOf(entry, `Option ${at + 1}`);
    const direction = DIRECTIONS.get(option["permittedDirection"]);
    if (direction === undefined)
      throw atFault(
        `Option ${at + 1} has the direction ${JSON.stringify(option["permittedDirection"])}; use fwd, back or both.`,
      );
    return { id: nameOf(option["name"], `option ${at + 1}`), direction };
  });
  if (options.length === 0) throw atFault(`The .gmcr file has no option; add some in its program.`);
  if (options.length > MOST_OPTIONS)
    throw atFault(`The .gmcr file has ${options.length} options; at most ${MOST_OPTIONS} can be analysed.`);
  const infeasible = listOf(file["infeasibles"] ?? [], `"infeasibles"`).flatMap((entry, at) =>
    readCondition(entry, options.length, `Infeasible condition ${at + 1}`),
  );
  const byHand = file["useManualPreferenceRanking"] === true || file["useManualPreferenceVectors"] === true;
  const feasible = byHand ? feasibleOf(infeasible, options.length) : [];
  const owned = new Map<number, string>();
  const decisionMakers = listOf(file["decisionMakers"], `"decisionMakers"`).map((entry, at) => {
    const maker = objectOf(entry, `Decision maker ${at + 1}`);
    const id = nameOf(maker["name"], `decision maker ${at + 1}`);
    const own = listOf(maker["options"], `The options of '${id}'`).map((option) =>
      optionAt(option, options.length, `The options of '${id}'`),
    );
    for (const option of own) {
      const other = owned.get(option);
      if (other !== undefined)
        throw atFault(`Option '${options[option].id}' belongs to '${other}' and to '${id}'; give it to one of them.`);
      owned.set(option, id);
    }
    const preferences = byHand
      ? byRanking(maker["preferenceRanking"] ?? maker["preferenceVector"], feasible, options.length, id)
      : byConditions(maker["preferences"] ?? [], options.length, id);
    return { id, options: own, preferences };
  });
  if (decisionMakers.length === 0) throw atFault(`The .gmcr file has no decision maker; add some in its program.`);
  const title = typeof file["title"] === "string" ? file["title"] : "";
  return { kind: "options", title, options: distinct(options), infeasible, decisionMakers: distinct(decisionMakers) };
}

type Preferences = OptionsConflict["decisionMakers"][number]["preferences"];

function byConditions(json: unknown, options: number, id: string): Preferences {
  const conditions = listOf(json, `The preferences of '${id}'`);
  if (conditions.length > MOST_CONDITIONS)
    throw atFault(`'${id}' has ${conditions.length} preferences; at most ${MOST_CONDITIONS} can be read.`);
  return conditions.map((condition, at) => ({
    anyOf: readCondition(condition, options, `Preference ${at + 1} of '${id}'`),
    points: 2n ** BigInt(conditions.length - 1 - at) * 1_000_000n,
  }));
}

/** A ranking names every feasible state by its number, best first; states in an inner list tie. */
function byRanking(json: unknown, feasible: readonly number[], options: number, id: string): Preferences {
  const ranking = listOf(json, `The preference ranking of '${id}'`);
  const mask = 2 ** options - 1;
  const seen = new Set<number>();
  const preferences = ranking.map((entry, at) => ({
    anyOf: (Array.isArray(entry) ? entry : [entry]).map((number: unknown) => {
      const state = typeof number === "number" ? feasible[number - 1] : undefined;
      if (state === undefined)
        throw atFault(
          `The preference ranking of '${id}' names state ${JSON.stringify(number)}; states run from 1 to ${feasible.length}.`,
        );
      if (seen.has(state)) throw atFault(`The preference ranking of '${id}' names state ${String(number)} twice.`);
      seen.add(state);
      return { mask, bits: state };
    }),
    points: BigInt(ranking.length - at) * 1_000_000n,
  }));
  const missing = feasible.findIndex((state) => !seen.has(state));
  if (missing >= 0) throw atFault(`The preference ranking of '${id}' leaves out state ${missing + 1}; rank it too.`);
  return preferences;
}

function feasibleOf(infeasible: readonly StatePattern[], options: number): readonly number[] {
  const states: number[] = [];
  for (let state = 0; state < 2 ** options; state++)
    if (infeasible.every(({ mask, bits }) => (state & mask) !== bits)) states.push(state);
  return states;
}

/** One condition (`[[option, "Y"], …]`), or several of which one is enough (`{ compound, members }`). */
function readCondition(json: unknown, options: number, what: string): readonly StatePattern[] {
  if (typeof json === "object" && json !== null && !Array.isArray(json))
    return listOf(objectOf(json, what)["members"], `"members" of ${what}`).flatMap((member) =>
      readCondition(member, options, what),
    );
  let [mask, bits] = [0, 0];
  for (const entry of listOf(json, what)) {
    const [option, taken] = listOf(entry, what);
    const bit = 1 << optionAt(option, options, what);
    if (taken !== "Y" && taken !== "N") throw atFault(`${what} has ${JSON.stringify(taken)}; use "Y" or "N".`);
    mask |= bit;
    bits = taken === "Y" ? bits | bit : bits & ~bit;
  }
  return [{ mask, bits }];
}

function optionAt(json: unknown, options: number, what: string): number {
  if (typeof json === "number" && Number.isInteger(json) && json >= 0 && json < options) return json;
  throw atFault(`${what} names option number ${JSON.stringify(json)}; options run from 0 to ${options - 1}.`);
}

/** Equal names are told apart by a number, since the program allows them. */
function distinct<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.map((item) => {
    let id = item.id;
    for (let number = 2; seen.has(id); number++) id = `${item.id} (${number})`;
    seen.add(id);
    return { ...item, id };
  });
}

function nameOf(json: unknown, what: string): string {
  if (typeof json === "string" && json !== "") return json;
  throw atFault(`The name of ${what} is missing; give it one in its program.`);
}

function objectOf(json: unknown, what: string): Json {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw atFault(`${what} is not laid out as .gmcr files are: an object is expected.`);
  return Object.fromEntries(Object.entries(json));
}

function listOf(json: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(json)) throw atFault(`${what} is not laid out as .gmcr files are: a list is expected.`);
  return json;
}

function atFault(message: string): ParleyError {
  return new ParleyError("gmcr-file", message);
}
