/** One line of the table that `npm run bench` prints. */
export type BenchRow = {
  readonly engine: "read" | "text" | "settle" | "record" | "web";
  /** What was measured, in words. */
  readonly what: string;
  /** The measured figure, or null where the set it needs is absent. */
  readonly figure: number | null;
  readonly unit: string;
  /** What the project wants of it, in words ("≤ 0.1 s", "≥ 97"). */
  readonly bar?: string;
  /** The baseline measured in the same run, and what it is. */
  readonly baseline?: { readonly what: string; readonly figure: number };
  /** Why a figure is absent, or what to know when reading it. */
  readonly note?: string;
};

/** How a bench file is asked to measure. `shared` is the folder of open sets, or null where it does not lie beside the checkout. */
export type BenchOptions = { readonly long: boolean; readonly shared: string | null };

/** What every file under bench/ exports as `measure`. */
export type Measure = (options: BenchOptions) => Promise<readonly BenchRow[]>;
