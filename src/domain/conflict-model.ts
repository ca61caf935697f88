import { nearest } from "../kit/nearest.ts";
import { parseMillionths } from "../kit/decimal.ts";
import { ParleyError } from "./errors.ts";

/**
 * A pattern over options, such as "first taken, third not": matches the states whose bits under `mask` equal `bits`.
 * Bit k stands for option k; a state is the whole number whose bit k says whether option k is taken.
 */
export type StatePattern = { readonly mask: number; readonly bits: number };

/** Points a decision maker gives to every state that at least one of the patterns matches; points in millionths. */
export type StatePreference = { readonly anyOf: readonly StatePattern[]; readonly points: bigint };

/** Which way an option may be changed by its owner: both ways, only taken up (N to Y), or only given up (Y to N). */
export type OptionDirection = "both" | "forward" | "back";

/** A conflict written out state by state; positions count from 0 here (from 1 in files). */
export type StatesConflict = {
  readonly kind: "states";
  readonly title: string;
  readonly decisionMakers: readonly string[];
  readonly states: readonly string[];
  /** Per decision maker, a payoff per state; higher is better. */
  readonly payoffs: readonly (readonly number[])[];
  /** Per decision maker and state, the states it can move to in one move, in the file's order, without the state itself. */
  readonly reach: readonly (readonly (readonly number[])[])[];
};

/** A decision maker of a conflict by options: what it controls and how it ranks states. */
export type OptionsDecisionMaker = {
  readonly id: string;
  /** Positions of its options, from 0. No option belongs to two decision makers. */
  readonly options: readonly number[];
  readonly preferences: readonly StatePreference[];
};

/**
 * A conflict by options: every feasible combination of taken and untaken options is a state, and one move changes any
 * of the mover's own options at once, each in its permitted direction.
 */
export type OptionsConflict = {
  readonly kind: "options";
  readonly title: string;
  readonly decisionMakers: readonly OptionsDecisionMaker[];
  readonly options: readonly { readonly id: string; readonly direction: OptionDirection }[];
  readonly infeasible: readonly StatePattern[];
};

/** A conflict in the graph model: who can move from which state to which, and who likes which state better. */
export type ConflictModel = StatesConflict | OptionsConflict;

/** More options than this and the states alone (2^n) would not fit in the memory of a desk's machine. */
export const MOST_OPTIONS = 24;

/**
 * Reads a conflict model from the text of its JSON file, in either shape (docs/using/settling.md).
 *
 * @throws {ParleyError} `conflict-model` naming the item at fault and what to do
 */
export function parseConflictModel(text: string): ConflictModel {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError("conflict-model", `The conflict model is not JSON (${why}); correct the file.`, { cause });
  }
  return readConflictModel(json);
}

/** Checks a conflict model that is already parsed JSON, as a server receives it; errors as `parseConflictModel`. */
export function readConflictModel(json: unknown): ConflictModel {
  const model = objectOf(json, "The conflict model");
  const title = typeof model["title"] === "string" ? model["title"] : "";
  if (model["states"] !== undefined) return readStates(model, title);
  if (model["options"] !== undefined) return readOptions(model, title);
  throw atFault(`The conflict model has neither "states" nor "options"; give one of them.`);
}

function readStates(model: Readonly<Record<string, unknown>>, title: string): StatesConflict {
  const decisionMakers = listOf(model["decisionMakers"], `"decisionMakers"`).map((id, at) =>
    idOf(id, `Decision maker ${at + 1}`),
  );
  const states = listOf(model["states"], `"states"`).map((id, at) => idOf(id, `State ${at + 1}`));
  if (states.length === 0) throw atFault(`The conflict has no state; give at least one.`);
  checkNames(decisionMakers, "decision maker");
  checkNames(states, "state");
  const payoffsOf = objectOf(model["payoffs"], `"payoffs"`);
  const reachOf = objectOf(model["reach"], `"reach"`);
  for (const [object, key] of [
    [payoffsOf, "payoffs"],
    [reachOf, "reach"],
  ] as const)
    for (const name of Object.keys(object)) known(name, decisionMakers, `"${key}"`, "decision maker");
  const payoffs = decisionMakers.map((id) => {
    const row = perState(payoffsOf[id], states, `The payoffs of '${id}'`);
    return row.map((payoff, at) => {
      if (typeof payoff !== "number" || !Number.isFinite(payoff))
        throw atFault(`The payoff of '${id}' for state ${at + 1} ('${states[at]}') is no number; give one.`);
      return payoff;
    });
  });
  const reach = decisionMakers.map((id) => {
    const row = perState(reachOf[id], states, `The reach of '${id}'`);
    return row.map((targets, at) => readTargets(targets, at, states, id));
  });
  return { kind: "states", title, decisionMakers, states, payoffs, reach };
}

function perState(json: unknown, states: readonly string[], what: string): readonly unknown[] {
  const row = listOf(json, what);
  if (row.length !== states.length)
    throw atFault(`${what} has ${row.length} entries for ${states.length} states; give one per state.`);
  return row;
}

// A state's own position in its reach is no move and is dropped, so that it cannot stand between two moves of one mover.
function readTargets(json: unknown, from: number, states: readonly string[], id: string): readonly number[] {
  const what = `The reach of '${id}' from state ${from + 1} ('${states[from]}')`;
  const targets = listOf(json, what).map((position) => {
    if (typeof position !== "number" || !Number.isInteger(position) || position < 1 || position > states.length)
      throw atFault(`${what} names ${show(position)}; give positions from 1 to ${states.length}.`);
    return position - 1;
  });
  return [...new Set(targets)].filter((target) => target !== from);
}

const DIRECTIONS: ReadonlyMap<unknown, OptionDirection> = new Map<unknown, OptionDirection>([
  [undefined, "both"],
  ["both", "both"],
  ["forward", "forward"],
  ["back", "back"],
]);

function readOptions(model: Readonly<Record<string, unknown>>, title: string): OptionsConflict {
  const options = listOf(model["options"], `"options"`).map((entry, at) => {
    const option = objectOf(entry, `Option ${at + 1}`);
    const id = idOf(option["id"], `The id of option ${at + 1}`);
    const direction = DIRECTIONS.get(option["direction"]);
    if (direction === undefined)
      throw atFault(
        `The direction of option '${id}' is ${show(option["direction"])}; use "both", "forward" or "back".`,
      );
    return { id, direction };
  });
  const ids = options.map((option) => option.id);
  checkNames(ids, "option");
  if (ids.length > MOST_OPTIONS)
    throw atFault(`The conflict has ${ids.length} options; at most ${MOST_OPTIONS} can be analysed. Leave some out.`);
  const makers = listOf(model["decisionMakers"], `"decisionMakers"`).map((entry, at) => {
    const maker = objectOf(entry, `Decision maker ${at + 1}`);
    const id = idOf(maker["id"], `The id of decision maker ${at + 1}`);
    const own = listOf(maker["options"], `The options of '${id}'`).map((option) =>
      known(idOf(option, `An option of '${id}'`), ids, `Decision maker '${id}'`, "option"),
    );
    return { id, options: own };
  });
  checkNames(
    makers.map((maker) => maker.id),
    "decision maker",
  );
  checkOwners(makers, ids);
  const preferencesOf = objectOf(model["preferences"] ?? {}, `"preferences"`);
  for (const name of Object.keys(preferencesOf))
    known(
      name,
      makers.map((maker) => maker.id),
      `"preferences"`,
      "decision maker",
    );
  return {
    kind: "options",
    title,
    options,
    infeasible: listOf(model["infeasible"] ?? [], `"infeasible"`).map((pattern, at) =>
      readPattern(pattern, ids, `Infeasible pattern ${at + 1}`),
    ),
    decisionMakers: makers.map((maker) => {
      const entries = listOf(preferencesOf[maker.id] ?? [], `The preferences of '${maker.id}'`);
      return {
        ...maker,
        preferences: entries.map((entry, at) => readPreference(entry, ids, `Preference ${at + 1} of '${maker.id}'`)),
      };
    }),
  };
}

/** Refuses an option with two owners, twice with one owner, or with none. */
function checkOwners(
  makers: readonly { readonly id: string; readonly options: readonly number[] }[],
  ids: readonly string[],
): void {
  const owner = new Map<number, string>();
  for (const maker of makers)
    for (const option of maker.options) {
      const other = owner.get(option);
      if (other !== undefined)
        throw atFault(`Option '${ids[option]}' is listed for '${other}' and for '${maker.id}'; list it once.`);
      owner.set(option, maker.id);
    }
  const free = ids.findIndex((_, option) => !owner.has(option));
  if (free >= 0) throw atFault(`Option '${ids[free]}' belongs to no decision maker; give it to one or leave it out.`);
}

function readPreference(json: unknown, ids: readonly string[], what: string): StatePreference {
  const entry = objectOf(json, what);
  const points =
    typeof entry["points"] === "number" || typeof entry["points"] === "string"
      ? parseMillionths(entry["points"])
      : null;
  if (points === null)
    throw atFault(
      `The points of ${lower(what)} are ${show(entry["points"])}; give a decimal with at most six fraction digits.`,
    );
  const patterns = entry["anyOf"] === undefined ? [entry["when"]] : listOf(entry["anyOf"], `"anyOf" of ${lower(what)}`);
  return { anyOf: patterns.map((pattern) => readPattern(pattern, ids, what)), points };
}

function readPattern(json: unknown, ids: readonly string[], what: string): StatePattern {
  let mask = 0;
  let bits = 0;
  for (const [id, taken] of Object.entries(objectOf(json, what))) {
    const bit = 1 << known(id, ids, what, "option");
    if (typeof taken !== "boolean") throw atFault(`${what} needs true or false for option '${id}'.`);
    mask |= bit;
    if (taken) bits |= bit;
  }
  return { mask, bits };
}

function known(id: string, ids: readonly string[], who: string, what: string): number {
  const at = ids.indexOf(id);
  if (at >= 0) return at;
  const near = nearest(id, ids);
  throw atFault(
    `${who} names ${what} '${id}', which the conflict lacks${near === null ? "" : ` (did you mean '${near}'?)`}; correct it.`,
  );
}

function checkNames(ids: readonly string[], what: string): void {
  if (ids.length === 0 && what !== "state") throw atFault(`The conflict has no ${what}; give at least one.`);
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw atFault(`There are two ${what}s called '${id}'; give each a name of its own.`);
    seen.add(id);
  }
}

function idOf(json: unknown, what: string): string {
  if (typeof json === "number" && Number.isFinite(json)) return String(json);
  if (typeof json === "string" && json !== "") return json;
  throw atFault(`${what} must be a text, not ${show(json)}.`);
}

function objectOf(json: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw atFault(`${what} must be an object, not ${show(json)}.`);
  return Object.fromEntries(Object.entries(json));
}

function listOf(json: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(json)) throw atFault(`${what} must be a list, not ${show(json)}.`);
  return json;
}

function show(json: unknown): string {
  if (json === undefined) return "missing";
  if (typeof json === "object" && json !== null) return Array.isArray(json) ? "a list" : "an object";
  return JSON.stringify(json);
}

function lower(what: string): string {
  return what.charAt(0).toLowerCase() + what.slice(1);
}

function atFault(message: string): ParleyError {
  return new ParleyError("conflict-model", message);
}
