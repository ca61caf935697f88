import type { RecordStore } from "../record/ports.ts";

/** An open record, and how a server says to others who want it that it holds it until it is stopped, and where it answers. */
export type HeldRecord = RecordStore & { readonly announce: (address: string) => void };
