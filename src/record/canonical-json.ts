/**
 * One spelling of a JSON value, so that equal values have equal hashes on every machine: keys in code-unit order, no spaces,
 * fields that are undefined left out. Lone surrogates and control characters are escaped, so the result is valid UTF-8.
 *
 * Numbers are written as JavaScript writes them (RFC 8785 does the same); NaN and infinities are refused.
 *
 * @throws {TypeError} for anything JSON cannot hold
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`no JSON number: ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((each: unknown) => canonicalJson(each ?? null)).join(",")}]`;
  if (typeof value === "object") {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(",")}}`;
  }
  throw new TypeError(`no JSON value: ${typeof value}`);
}
