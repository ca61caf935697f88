import { z } from "zod";
import { LINK_RELATIONS, type LinkDecision } from "../domain/alignment.ts";
import { ParleyError } from "../domain/errors.ts";
import { readTextFile } from "./read-file.ts";

const side = z.array(z.object({ id: z.string(), text: z.string() }));
const decisions = z.array(
  z
    .object({ a: side, b: side, relation: z.enum(LINK_RELATIONS).nullable().default(null) })
    .refine((each) => each.a.length + each.b.length > 0, "names no provision on either side"),
);

/**
 * Reads a file of link decisions: `[{ "a": [{"id","text"}], "b": [{"id","text"}], "relation": "split" | … | null }]`.
 *
 * @throws {ParleyError} `bad-decisions`, or as `readTextFile`
 */
export async function readDecisionsFile(file: string): Promise<readonly LinkDecision[]> {
  const text = await readTextFile(file);
  try {
    return decisions.parse(JSON.parse(text));
  } catch (cause) {
    throw new ParleyError(
      "bad-decisions",
      `${file} is no list of link decisions. Each needs "a" and "b" with ids and texts, and a relation or null.`,
      { cause },
    );
  }
}
