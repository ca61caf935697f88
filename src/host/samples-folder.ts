import path from "node:path";

/** Where the samples lie. */
export const SAMPLES = path.resolve(import.meta.dirname, "../../samples");
