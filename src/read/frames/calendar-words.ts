/** Days of the week and months, these also as they are cut short. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october " +
    "november december jan. feb. mar. apr. aug. sep. sept. oct. nov. dec."
  ).split(" "),
);
