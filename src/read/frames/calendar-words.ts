/** Days of the week and months. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october " +
    "november december"
  ).split(" "),
);
