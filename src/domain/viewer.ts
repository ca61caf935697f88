import type { Compartment } from "./source.ts";

/** Whoever asks: a person or program, and the compartments they are cleared for besides the open one. */
export type Viewer = { readonly name: string; readonly clearedFor: "all" | readonly Compartment[] };
