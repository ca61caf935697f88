import type { Provision } from "./provision.ts";

/** What a line of a draft is. `continuation` lines belong to the provision that started above them. */
export type DraftLineKind = "blank" | "title" | "container" | "heading" | "provision" | "continuation";

/** One line as it stands in the file: `raw` without its line end, `ending` the line end itself (empty at the end of the file). */
export type DraftLine = {
  readonly raw: string;
  readonly ending: string;
  readonly kind: DraftLineKind;
  /** The provision that starts or goes on here, or null. */
  readonly provision: string | null;
};

/** Something the parser had to decide by itself because the draft leaves the documented format. */
export type DraftNote = { readonly line: number; readonly what: string };

/** One version of a draft, taken apart: its lines as given, and the provisions in them in text order. */
export type DraftText = {
  readonly title: string | null;
  readonly lines: readonly DraftLine[];
  readonly provisions: readonly Provision[];
  readonly notes: readonly DraftNote[];
};
