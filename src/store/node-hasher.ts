import { createHash } from "node:crypto";
import type { Hasher } from "../record/merkle.ts";

const LEAF_PREFIX = Uint8Array.of(0);
const NODE_PREFIX = Uint8Array.of(1);

/** The platform's SHA-256 as the record asks for it. */
export const nodeHasher: Hasher = {
  text: (data) => createHash("sha256").update(data, "utf8").digest("hex"),
  leaf: (data) => createHash("sha256").update(LEAF_PREFIX).update(data, "utf8").digest("hex"),
  node: (left, right) =>
    createHash("sha256").update(NODE_PREFIX).update(left, "hex").update(right, "hex").digest("hex"),
};
