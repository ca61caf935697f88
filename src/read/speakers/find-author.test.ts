import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function sources(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain }) =>
    kind === "role" ? [] : [chain.map((names) => names.join(" and ")).join(" > ")],
  );
}

test("a letter in the first person is its writer's, named in the heading", () => {
  assert.deepEqual(
    sources(
      "Letter from the Lake Congress to the envoy\n\nWe demand an independent commission.\n\nWe did not attack the convoy, whatever the army says.\n\n" +
        "Norway claims that we attacked Vell.",
    ),
    ["Lake Congress", "Lake Congress", "Lake Congress > Norway"],
  );
});

test("a letter is whose signature it bears where the heading names nobody", () => {
  assert.deepEqual(
    sources(
      "An answer\n\nWe reject the list.\n\nWe demand that the army leave.\n\nOur delegation will not wait.\n\nIvo Brek\n\nSecretary, Lake Congress",
    ),
    ["Lake Congress", "Lake Congress", "Lake Congress"],
  );
});

test("a reporter's own journey is nobody's statement", () => {
  assert.deepEqual(
    sources("The road to Vell\n\nWe drove for hours. We saw no soldiers. Norway rejected our list. We went home."),
    ["Norway"],
  );
});
