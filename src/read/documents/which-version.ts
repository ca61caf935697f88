/** The versions of one text in the order in which an article came to them, and the other words by which each is known. */
export type VersionList = {
  /** The version last spoken of. */
  version: string | null;
  readonly versions: string[];
  /** "November" → "28-point version". */
  readonly aliases: Map<string, string>;
};

/** The version that words choose; `ambiguous` where they fit several. */
export type Choice = { readonly version: string; readonly ambiguous?: readonly string[] };

const ORDINALS: readonly string[] = ["first", "second", "third", "fourth", "fifth", "sixth"];
const CARDINALS: readonly string[] = ["one", "two", "three", "four", "five", "six"];
const TIMES: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter".split(
    " ",
  ),
);
/** Words that tell versions of one text apart. */
const VERSION_WORDS: ReadonlySet<string> = new Set(
  "detailed comprehensive final latest earlier original initial revised updated new newer newest amended refined leaked draft consolidated shortened shorter longer previous prior former old older current rewritten reworked redrafted modified ambitious watered-down softer interim zero".split(
    " ",
  ),
);
const EARLIER: ReadonlySet<string> = new Set(
  "first original initial earlier leaked previous prior former old older".split(" "),
);
const LATER: ReadonlySet<string> = new Set(
  "revised updated new newer newest latest amended refined second shortened current rewritten reworked redrafted modified".split(
    " ",
  ),
);
const NEWEST: ReadonlySet<string> = new Set(["latest", "newest", "current"]);
/** Words whose meaning moves on with the story, so that they are no lasting name of a version. */
const RELATIVE: ReadonlySet<string> = new Set(
  "latest earlier previous prior old older current new newer newest draft".split(" "),
);

/** "April", "Friday", "2017": a time by which a version is told apart. */
export function isTimeWord(word: string): boolean {
  return TIMES.has(word) || /^(?:19|20)\d\d$/.test(word);
}

/** True for a word that tells versions of a text apart whatever the text is. */
export function isVersionWord(word: string): boolean {
  return VERSION_WORDS.has(word) || ORDINALS.includes(word);
}

/** True where "the … one" means a version: an ordinal, or a word for an earlier or a later one. */
export function isVersionOrder(word: string): boolean {
  return EARLIER.has(word) || LATER.has(word) || ORDINALS.includes(word);
}

/** "draft 2", "version three": the number as the ordinal that means the same; null where the word is no small number. */
export function ordinalOf(word: string): string | null {
  const at = /^[1-6]$/.test(word) ? Number(word) - 1 : CARDINALS.indexOf(word);
  return ORDINALS[at] ?? null;
}

/**
 * The version meant by words such as ["second"], ["revised"] or ["april"], among those known; a new one where they fit none.
 *
 * A version that carries the word wins. Otherwise "the earlier draft" is one named so or standing before the one last spoken of, "the
 * revised text" one named so or standing last. "a revised text" (`isNew`) is always another. The list itself stays as it is.
 */
export function chooseVersion(list: VersionList, told: readonly string[], isNew: boolean, noun: string): Choice {
  const { versions } = list;
  // "the leaked draft plan": every version was a draft, so another word tells more
  const telling = told.filter((each) => each !== "draft");
  const wanted =
    told.find((each) => isTimeWord(each) || ORDINALS.includes(each)) ?? telling[telling.length - 1] ?? "draft";
  const label = /^\p{Ll}/u.test(wanted) && TIMES.has(wanted) ? wanted[0].toUpperCase() + wanted.slice(1) : wanted;
  const fresh = { version: `${label} ${noun === "plan" || noun === "proposal" ? "version" : noun}` };
  // What a process is to end in may be spoken of before it exists, under any noun.
  if (wanted === "final") return { version: "final text" };
  if (wanted === "draft") return { version: list.version ?? fresh.version };
  const alias = list.aliases.get(wanted);
  if (alias !== undefined) return { version: alias };
  const named = versions.filter((each) => each.toLowerCase().split(" ").includes(wanted));
  if (named.length > 0 && !(isNew && RELATIVE.has(wanted))) return chosen(named, false);
  if (isNew || isTimeWord(wanted)) return fresh;
  if (ORDINALS.includes(wanted) && versions.some((each) => ORDINALS.some((word) => each.startsWith(`${word} `))))
    return fresh;
  if (told.some((each) => EARLIER.has(each))) {
    const now = list.version === null ? -1 : versions.indexOf(list.version);
    const before = versions.filter((each, at) => isEarlierName(each, at));
    const known = before.length > 0 || versions.length < 2 ? before : versions.slice(0, Math.max(0, now));
    return known.length === 0 ? fresh : chosen(known, true);
  }
  if (told.some((each) => LATER.has(each))) {
    const after = versions.filter((each, at) => isLaterName(each, at, versions.length));
    if (after.length > 0) return NEWEST.has(wanted) ? { version: after[after.length - 1] ?? "" } : chosen(after, false);
  }
  return fresh;
}

/** Adds a version to those known, last spoken of (the final text of the future apart), with the words that told it apart as further names. */
export function noteVersion(list: VersionList, version: string, told: readonly string[]): void {
  if (version === "final text") return;
  if (!list.versions.includes(version)) list.versions.push(version);
  list.version = version;
  for (const each of told)
    if (!RELATIVE.has(each) && each !== version.split(" ")[0] && !list.aliases.has(each))
      list.aliases.set(each, version);
}

function chosen(known: readonly string[], isEarlier: boolean): Choice {
  const version = (isEarlier ? known[0] : known[known.length - 1]) ?? "";
  return known.length > 1 ? { version, ambiguous: known } : { version };
}

function isEarlierName(version: string, at: number): boolean {
  return version.split(" ").some((word) => EARLIER.has(word)) || (/^\d+-/.test(version) && at === 0);
}

function isLaterName(version: string, at: number, count: number): boolean {
  const isLast = at === count - 1 && count > 1;
  return (
    version.split(" ").some((word) => LATER.has(word)) ||
    (isLast && (/^\d+-/.test(version) || ORDINALS.some((word) => version.startsWith(`${word} `))))
  );
}
