import type { Command } from "commander";
import { alignDrafts, type DraftComparison } from "../desk/align-drafts.ts";
import { readDecisionsFile } from "../host/read-decisions-file.ts";
import { readSourceFile } from "../host/read-file.ts";
import { printJson, type Io } from "./io.ts";

/** Adds `parley align A B`: two versions of a draft, point by point. */
export function register(program: Command, io: Io): void {
  program
    .command("align")
    .description(
      "Compare two versions of a draft point by point: what stayed, was reworded, split, merged, moved, replaced.",
    )
    .argument("<A>", "the earlier version (.txt, .md, .docx, .html or .pdf)")
    .argument("<B>", "the later version")
    .option("--json", "print one JSON document for machines")
    .option("--decisions <file>", "a JSON list of links that people decided; they stand before the engine's own")
    .addHelpText(
      "after",
      "\nExample:\n  parley align draft-1.txt draft-2.txt\n  parley align draft-1.txt draft-2.txt --json",
    )
    .action(async (fileA: string, fileB: string, options: { json?: boolean; decisions?: string }) => {
      const files = [await readSourceFile(fileA), await readSourceFile(fileB)];
      for (const warning of files.flatMap(({ warnings }) => warnings)) io.talk(`parley: ${warning}`);
      const [textA, textB] = files.map(({ text }) => text);
      const decisions = options.decisions === undefined ? [] : await readDecisionsFile(options.decisions);
      const comparison = alignDrafts(textA, textB, { decisions });
      for (const notice of comparison.notices) io.talk(`parley: ${notice}`);
      if (options.json === true) printJson(io, asJson(comparison));
      else io.out(asTable(comparison));
    });
}

function asJson({ a, b, alignment }: DraftComparison): unknown {
  const list = (draft: DraftComparison["a"]) => ({
    title: draft.title,
    provisions: draft.provisions.map(({ id, label, text }) => ({ id, label, text })),
  });
  return { a: list(a), b: list(b), ...alignment };
}

const WORDS_SHOWN = 14;

/** One line per link in the order of B, removed points where they stood, then cross-references that need a look. */
function asTable({ a, b, alignment }: DraftComparison): string {
  const placeB = new Map(b.provisions.map((each, i) => [each.id, i]));
  const textOfA = new Map(a.provisions.map((each) => [each.id, each.text]));
  const textOfB = new Map(b.provisions.map((each) => [each.id, each.text]));
  const start = (text: string | undefined): string => {
    const words = (text ?? "").split(" ");
    return words.length <= WORDS_SHOWN ? words.join(" ") : `${words.slice(0, WORDS_SHOWN).join(" ")} …`;
  };
  type Row = { readonly at: number; readonly cells: readonly [string, string, string]; readonly detail: string };
  const rows: Row[] = alignment.links.map((link) => ({
    at: placeB.get(link.b[0]) ?? 0,
    cells: [
      link.a.join(" + "),
      link.b.join(" + "),
      [link.relation, link.moved ? "moved" : "", link.renumbered ? "renumbered" : ""].filter(Boolean).join(", "),
    ],
    detail: link.relation === "same" && !link.moved ? start(textOfB.get(link.b[0])) : link.why,
  }));
  const reach = new Map(alignment.links.map((link) => [link.a[0], placeB.get(link.b[0]) ?? 0]));
  const removed = new Set(alignment.removed);
  let at = -0.5;
  for (const { id } of a.provisions) {
    const reached = reach.get(id);
    if (reached !== undefined) at = reached + 0.5;
    if (removed.has(id)) rows.push({ at, cells: [id, "", "removed"], detail: start(textOfA.get(id)) });
  }
  for (const id of alignment.added)
    rows.push({ at: placeB.get(id) ?? 0, cells: ["", id, "added"], detail: start(textOfB.get(id)) });
  rows.sort((x, y) => x.at - y.at);
  const widths = [0, 1, 2].map((k) =>
    Math.min(
      28,
      rows.reduce((most, row) => Math.max(most, row.cells[k].length), 4),
    ),
  );
  const line = (cells: readonly string[], detail: string): string =>
    `${cells.map((cell, k) => cell.padEnd(widths[k])).join("  ")}  ${detail}`.trimEnd();
  const lines = [
    line(["A", "B", "relation"], "what it says, or why it is linked"),
    ...rows.map((row) => line(row.cells, row.detail)),
  ];
  const counts = new Map<string, number>();
  for (const link of alignment.links) counts.set(link.relation, (counts.get(link.relation) ?? 0) + 1);
  counts.set("removed", alignment.removed.length);
  counts.set("added", alignment.added.length);
  lines.push("", [...counts].map(([relation, count]) => `${count} ${relation}`).join(", "));
  for (const reference of alignment.references.filter((each) => each.state === "broken" || each.state === "stale"))
    lines.push(
      reference.state === "broken"
        ? `In ${reference.in}, '${reference.words}' points to nothing in B.`
        : `In ${reference.in}, '${reference.words}' still has the old number; what it meant is now ${reference.expected ?? "gone"}.`,
    );
  return lines.join("\n");
}
