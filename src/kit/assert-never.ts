/** Closes a `switch` over a union: the compiler rejects a case left out, and a value from outside the type is reported. */
export function assertNever(value: never, what = "value"): never {
  throw new Error(`unexpected ${what}: ${JSON.stringify(value)}`);
}
