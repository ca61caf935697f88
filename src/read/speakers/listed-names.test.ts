import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the accords of a text bind, in the order of their words. */
function bound(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, actors }) =>
    kind === "agreement" ? [actors.join(" and ")] : [],
  );
}

test("a list names all, past what is set off behind each", () => {
  assert.deepEqual(
    bound("The accord was signed on Monday by Ada Quill, the premier's envoy, and Omar Tull, secretary of the Front."),
    ["Ada Quill and Omar Tull"],
  );
});

test("an apposition parts two subjects", () => {
  assert.deepEqual(bound("Ada Quill, the premier's envoy, and commander Omar Tull signed the accord on Monday."), [
    "Ada Quill and Omar Tull",
  ]);
});
