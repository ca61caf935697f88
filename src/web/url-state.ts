import { ParleyError } from "../domain/errors.ts";
import { parseAsOf } from "../domain/moment.ts";
import { VIEWS, type View } from "../domain/state-of-play.ts";

/** What every address of the app carries besides its screen: the moment looked at, the clock, the moment compared with, and what is open. */
export type UrlState = {
  readonly asof: string | null;
  readonly view: View;
  readonly vs: string | null;
  /** The interval of days that was brushed, both included; screens that show time keep to it. */
  readonly within: { readonly from: string; readonly to: string } | null;
  /** Claims whose evidence is open in the pane, in the order in which they stand behind the cell. */
  readonly evidence: readonly string[];
  /** How many more claims stand behind what was opened than an address can carry. */
  readonly beyond: number;
  /** Whether the evidence shows a cell's history, oldest first, instead of its winning claim. */
  readonly history: boolean;
  /** An empty place of the matrix that is asked about, as `party/issue`. */
  readonly gap: string | null;
  /** The candidate, source or pair of versions that the screen has selected. */
  readonly selected: string | null;
  /** What the address says of moment, clock or days that cannot be read, as it stands there: no screen may pass the present off for it. */
  readonly unreadable: readonly Unreadable[];
};

/** A part of an address that pins what is shown, and cannot be read. */
export type Unreadable = { readonly key: "asof" | "view" | "vs" | "in"; readonly text: string };

/** Reads the state from an address's query. What pins the moment and is malformed is kept apart and said; other malformed parts are left out. */
export function readUrlState(search: string): UrlState {
  const query = new URLSearchParams(search);
  const read = {
    asof: momentOrNull(query.get("asof")),
    view: VIEWS.find((each) => each === query.get("view")) ?? null,
    vs: momentOrNull(query.get("vs")),
    in: intervalOrNull(query.get("in")),
  };
  return {
    asof: read.asof,
    view: read.view ?? "available",
    vs: read.vs,
    within: read.in,
    evidence: claimIds(query.get("ev") ?? ""),
    beyond: /^[1-9]\d{0,6}$/.test(query.get("more") ?? "") ? Number(query.get("more")) : 0,
    history: query.get("hist") === "1",
    gap: query.get("gap"),
    selected: query.get("at"),
    unreadable: (["asof", "view", "vs", "in"] as const).flatMap((key) => {
      const text = query.get(key);
      return text === null || text === "" || read[key] !== null ? [] : [{ key, text }];
    }),
  };
}

/** Writes a state as a query string, leaving out what is at its default; empty when all is. */
export function writeUrlState(state: UrlState): string {
  const query = new URLSearchParams();
  if (state.asof !== null) query.set("asof", state.asof);
  if (state.view !== "available") query.set("view", state.view);
  if (state.vs !== null) query.set("vs", state.vs);
  if (state.within !== null) query.set("in", `${state.within.from}..${state.within.to}`);
  if (state.evidence.length > 0) query.set("ev", state.evidence.join(","));
  if (state.evidence.length > 0 && state.beyond > 0) query.set("more", String(state.beyond));
  if (state.history) query.set("hist", "1");
  if (state.gap !== null) query.set("gap", state.gap);
  if (state.selected !== null) query.set("at", state.selected);
  for (const { key, text } of state.unreadable) query.set(key, text);
  const text = query.toString();
  // Commas and slashes may stand as they are in a query, and read better.
  return text === "" ? "" : `?${text.replaceAll("%2C", ",").replaceAll("%2F", "/")}`;
}

/** What a screen leaves behind when another is opened: the moment stays, what was open does not. */
export const NOTHING_OPEN = { evidence: [], beyond: 0, history: false, gap: null, selected: null } as const;

/** The most claims an address carries. */
export const MOST_OPEN = 60;

/** What changes when the evidence of claims is opened, the first of them expanded: each is listed once, and those beyond `MOST_OPEN` are counted. */
export function openEvidence(
  claims: readonly string[],
  history = false,
): Pick<UrlState, "evidence" | "beyond" | "history" | "gap"> {
  const each = [...new Set(claims)];
  return { evidence: each.slice(0, MOST_OPEN), beyond: Math.max(0, each.length - MOST_OPEN), history, gap: null };
}

/** The part of a state that the server is asked about. */
export function momentQuery(state: UrlState): string {
  return writeUrlState({ ...state, ...NOTHING_OPEN, within: null, unreadable: [] });
}

/** What changes when an address's unreadable parts are given up, and the present is looked at. */
export const BACK_TO_NOW = { asof: null, view: "available", vs: null, unreadable: [] } as const;

/** Says what is wrong with an address, in a sentence for each part that cannot be read; null where all can. */
export function addressFault({ unreadable }: Pick<UrlState, "unreadable">): string | null {
  if (unreadable.length === 0) return null;
  return unreadable
    .map(({ key, text }) => `The address says '${key}=${text}', and '${text}' is ${WANTED[key]}.`)
    .join(" ");
}
const A_MOMENT = "no day that exists, as 2025-11-26, nor an instant, as 2025-11-26T09:30:00Z";
const WANTED: Readonly<Record<Unreadable["key"], string>> = {
  asof: A_MOMENT,
  vs: A_MOMENT,
  view: `none of the clocks ${VIEWS.join(", ")}`,
  in: "no interval of days, as 2025-11-24..2025-11-30",
};

/** A moment as an address may write it: a day as it stands, an instant in the spelling that sorts; null where it is neither. */
function momentOrNull(text: string | null): string | null {
  if (text === null) return null;
  try {
    const moment = parseAsOf(text);
    return text.length === DAY_LETTERS ? text : moment;
  } catch (error) {
    if (error instanceof ParleyError) return null;
    throw error;
  }
}
const DAY_LETTERS = "2025-11-26".length;

function intervalOrNull(text: string | null): UrlState["within"] {
  const match = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text ?? "");
  return match === null || match[1] > match[2] ? null : { from: match[1], to: match[2] };
}

function claimIds(list: string): readonly string[] {
  return list.split(",").filter((id) => /^[0-9a-z-]+$/i.test(id));
}

/**
 * The address that `#ev=claim` after another stands for: the same with the claim's evidence open. Null where the hash names no claim.
 *
 * Such a link can be put after any address of the app without knowing what its query holds already.
 */
export function withEvidenceOfHash(address: {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}): string | null {
  const evidence = claimIds(new URLSearchParams(address.hash.slice(1)).get("ev") ?? "");
  if (evidence.length === 0) return null;
  return address.pathname + writeUrlState({ ...readUrlState(address.search), ...openEvidence(evidence) });
}
