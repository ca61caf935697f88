// Exact decimals: a number of points is held as a whole number of millionths, so that ties and dominance are never a
// matter of rounding. Only reading and printing happen here; the engines add and compare whole numbers.

/** How many fraction digits an exact decimal may carry. */
export const FRACTION_DIGITS = 6;

const SHAPE = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a decimal such as `"4.25"` or `-3` exactly, as millionths.
 *
 * @returns `null` where the text is no plain decimal, or carries more than six fraction digits
 */
export function parseMillionths(value: string | number): bigint | null {
  const match = SHAPE.exec(typeof value === "number" ? plainDigits(value) : value);
  if (match === null) return null;
  const [, sign, whole, fraction = ""] = match;
  if (fraction.length > FRACTION_DIGITS) return null;
  const units = BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(FRACTION_DIGITS, "0"));
  return sign === "-" ? -units : units;
}

/** Prints a whole number of units of `10 ** -digits` as the shortest exact decimal: `formatScaled(4250000n, 6)` is `"4.25"`. */
export function formatScaled(units: bigint, digits: number): string {
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, "0");
  const fraction = text.slice(text.length - digits).replace(/0+$/, "");
  const whole = text.slice(0, text.length - digits);
  return `${units < 0n ? "-" : ""}${whole}${digits > 0 && fraction !== "" ? `.${fraction}` : ""}`;
}

/**
 * Prints a fraction as a decimal of at most `digits` fraction digits, rounded down or up, so that a printed bound stays
 * a bound. `denominator` must be positive.
 */
export function formatFraction(
  numerator: bigint,
  denominator: bigint,
  digits: number,
  rounding: "down" | "up",
): string {
  const scaled = numerator * 10n ** BigInt(digits);
  let units = scaled / denominator;
  const rest = scaled - units * denominator;
  if (rest !== 0n && rest > 0n === (rounding === "up")) units += rounding === "up" ? 1n : -1n;
  return formatScaled(units, digits);
}

// JavaScript prints numbers below 1e-6 and from 1e21 on with an exponent; only the small ones have a plain form we accept.
function plainDigits(value: number): string {
  return Number.isFinite(value) ? String(value) : "";
}
