import type { NumbersParty, SettlementModel, SettlementParty } from "../domain/settlement-model.ts";
import type { Basis } from "../domain/settlement-value.ts";

/** A settlement model as its file's JSON, before it is checked. */
export type ModelJson = Readonly<Record<string, unknown>>;

/** An option held fast: every answer must contain it. */
export type Pin = { readonly issue: string; readonly option: string };

/** Reads pins from an address; what is malformed is left out. */
export function readPins(text: string | null): readonly Pin[] {
  return (text ?? "").split(";").flatMap((part) => {
    const [issue, option] = part.split("=").map(decodeURIComponent);
    return issue === "" || option === undefined ? [] : [{ issue, option }];
  });
}

/** Pins as an address carries them; null for none. */
export function writePins(pins: readonly Pin[]): string | null {
  return pins.length === 0
    ? null
    : pins.map(({ issue, option }) => `${encodeURIComponent(issue)}=${encodeURIComponent(option)}`).join(";");
}

/** Pins an option, or lets it go where it is pinned; an issue holds one pin at most. */
export function togglePin(pins: readonly Pin[], pin: Pin): readonly Pin[] {
  const others = pins.filter(({ issue }) => issue !== pin.issue);
  return pins.some(({ issue, option }) => issue === pin.issue && option === pin.option) ? others : [...others, pin];
}

/** The model with a rule for each pin. Pins on what the model lacks are dropped. */
export function withPins(json: ModelJson, model: SettlementModel, pins: readonly Pin[]): ModelJson {
  const known = pins.filter(({ issue, option }) =>
    model.issues.some((each) => each.id === issue && each.options.some(({ id }) => id === option)),
  );
  const rules = Array.isArray(json["rules"]) ? json["rules"] : [];
  return {
    ...json,
    rules: [
      ...rules,
      ...known.map(({ issue, option }) => ({
        id: `${PIN_PREFIX}${issue}`,
        because: `pinned: ${titlesOf(model, issue, option).option}`,
        anyOf: [{ issue, option, is: true }],
      })),
    ],
  };
}
const PIN_PREFIX = "pinned-on-screen:";

/** An issue's and an option's titles; ids where the model lacks them. */
export function titlesOf(
  model: SettlementModel,
  issue: string,
  option: string,
): { readonly issue: string; readonly option: string } {
  const found = model.issues.find(({ id }) => id === issue);
  return {
    issue: found?.title ?? issue,
    option: found?.options.find(({ id }) => id === option)?.title ?? option,
  };
}

/** What a party makes of an option: a mark, points, or nothing that anybody knows. */
export type BoardCell = {
  readonly kind: "wants" | "accepts" | "tolerates" | "refuses" | "points" | "unknown" | "none";
  readonly words: string;
  /** Claims it rests on; empty where it rests on an assessment or on nothing. */
  readonly claims: readonly string[];
  readonly assessment: string | null;
};

const MILLION = 1_000_000n;

/** What stands at a party's crossing with an option. Bodies have no view of their own: `none`. */
export function boardCell(party: SettlementParty, issue: string, option: string): BoardCell {
  if (party.kind === "body") return { kind: "none", words: "", claims: [], assessment: null };
  if (party.kind === "marks") {
    const held = party.marks.get(issue)?.get(option);
    return held === undefined
      ? { kind: "unknown", words: "not known", claims: [], assessment: null }
      : { kind: held.mark, words: held.mark, ...basisOf(held.basis) };
  }
  const value = party.values.get(issue)?.get(option);
  const [low, high] = [value?.points.low ?? 0n, value?.points.high ?? 0n];
  return {
    kind: "points",
    words: low === high ? decimal(low) : `${decimal(low)}–${decimal(high)}`,
    ...basisOf(value?.basis ?? null),
  };
}

function basisOf(basis: Basis | null): Pick<BoardCell, "claims" | "assessment"> {
  if (basis === null) return { claims: [], assessment: null };
  return "claims" in basis
    ? { claims: basis.claims, assessment: null }
    : { claims: [], assessment: basis.author === null ? basis.assessment : `${basis.assessment} (${basis.author})` };
}

/** Millionths as a decimal without needless zeros. */
export function decimal(millionths: bigint): string {
  const sign = millionths < 0n ? "−" : "";
  const size = millionths < 0n ? -millionths : millionths;
  const rest = String(size % MILLION)
    .padStart(6, "0")
    .replace(/0+$/, "");
  return `${sign}${size / MILLION}${rest === "" ? "" : `.${rest}`}`;
}

/** How a party fares on one issue under a package: the best it could have, or short of it by so much (at its lowest estimate). */
export type Fare = { readonly party: string; readonly title: string; readonly short: bigint };

/** Who gets their best on an issue with the option, and who gives up how much; parties to whom the issue is all one are left out. */
export function whoGains(
  model: SettlementModel,
  issue: string,
  option: string,
): { readonly gain: readonly Fare[]; readonly give: readonly Fare[] } {
  const options = model.issues.find(({ id }) => id === issue)?.options ?? [];
  const fares = model.parties
    .filter((party): party is NumbersParty => party.kind === "numbers")
    .flatMap((party): readonly Fare[] => {
      const worth = options.map(({ id }) => party.values.get(issue)?.get(id)?.points.low ?? 0n);
      const best = worth.reduce((a, b) => (b > a ? b : a), worth[0] ?? 0n);
      const worst = worth.reduce((a, b) => (b < a ? b : a), worth[0] ?? 0n);
      const here = party.values.get(issue)?.get(option)?.points.low ?? 0n;
      return best === worst ? [] : [{ party: party.id, title: party.title, short: best - here }];
    });
  return { gain: fares.filter(({ short }) => short === 0n), give: fares.filter(({ short }) => short > 0n) };
}
