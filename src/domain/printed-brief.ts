/** A line of a brief: our words, a source's words where it has some, and the numbers of the sentences it rests on. */
export type PrintedLine = {
  readonly frame: string;
  readonly quote: string | null;
  readonly numbers: readonly number[];
};

/** A brief as it leaves, in the order of the page. `null` and empty parts are left out. */
export type PrintedBrief = {
  readonly title: string;
  readonly marking: string | null;
  readonly asKnown: string | null;
  /** Originator, date, number. */
  readonly from: string | null;
  readonly parts: readonly (
    | { readonly kind: "lines"; readonly title: string; readonly lines: readonly PrintedLine[] }
    | {
        readonly kind: "table";
        readonly title: string;
        readonly columns: readonly string[];
        /** What the table has no room for, printed below it. */
        readonly note?: string | null;
        readonly rows: readonly { readonly head: string; readonly cells: readonly (PrintedLine | null)[] }[];
      }
  )[];
  readonly sources: readonly {
    readonly number: number;
    readonly quote: string;
    readonly saidBy: string;
    readonly from: string;
  }[];
};
