import { z } from "zod";
import type { ReadingContext } from "../domain/claim.ts";
import { ParleyError } from "../domain/errors.ts";
import { readSourceFile } from "./read-file.ts";

const words = z.array(z.string());
const name = z.string().refine((text) => text.trim() !== "", "is empty");
const day = z.string().nullable().default(null);

const actor = z.object({
  name,
  type: z.enum(["person", "state", "body", "armed-group", "coalition", "media", "anonymous", "other"]).default("other"),
  aliases: words.default([]),
  offices: z
    .array(z.object({ title: z.string(), of: z.string().nullable().default(null), from: day, to: day }))
    .optional(),
  speaksFor: words.optional(),
});
const version = z
  .object({ id: name, title: z.string().optional(), words: words.default([]), from: day })
  .transform(({ title, ...each }) => ({ ...each, title: title ?? each.id }));
const text = z.object({ name, versions: z.array(version).default([]) });
const actors = z.array(actor);
const context = z.union([
  z.object({ actors, texts: z.array(text).default([]) }),
  actors.transform((all) => ({ actors: all, texts: [] })),
]);

/**
 * Reads a file of actors and texts that the reader is to know beforehand: `{ "actors": [{ "name", "type", "aliases" }], "texts": […] }`, or the list
 * of actors alone. A type that is left out counts as "other".
 *
 * @throws {ParleyError} `bad-actors`, or as `readSourceFile`
 */
export async function readActorsFile(file: string): Promise<ReadingContext> {
  const content = (await readSourceFile(file)).text;
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (cause) {
    throw new ParleyError("bad-actors", `${file} is no JSON; give a file with { "actors": […], "texts": […] }.`, {
      cause,
    });
  }
  const checked = context.safeParse(parsed);
  if (checked.success) return withoutGaps(checked.data);
  const place = placeOf(checked.error);
  throw new ParleyError(
    "bad-actors",
    `${file} lists no actors as the reader needs them${place === "" ? "" : ` (see ${place})`}: { "actors": [{ "name", "type", "aliases" }], "texts": [{ "name", "versions": [{ "id", "title", "words" }] }] }.`,
    { cause: checked.error },
  );
}

/** Where the file is at fault, as in "actors.0.aliases.1"; the deepest place, since that is the one a person can look at. */
function placeOf({ issues }: z.ZodError): string {
  const paths = issues.flatMap((issue) =>
    issue.code === "invalid_union" ? issue.errors.flat().map(({ path }) => path) : [issue.path],
  );
  return paths.reduce((deepest, path) => (path.length > deepest.length ? path : deepest), []).join(".");
}

/** The reader's types know a field that is absent, not one that is undefined. */
function withoutGaps({ actors: all, texts }: z.infer<typeof context>): ReadingContext {
  return {
    actors: all.map(({ offices, speaksFor, ...rest }) => ({
      ...rest,
      ...(offices === undefined ? {} : { offices }),
      ...(speaksFor === undefined ? {} : { speaksFor }),
    })),
    texts,
  };
}
