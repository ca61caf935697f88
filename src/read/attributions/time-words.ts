/** Nouns that name a time: "on Monday", "last week"; they speak for no one. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning afternoon evening night day".split(
    " ",
  ),
);
