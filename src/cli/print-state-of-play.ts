import { bySentence } from "../domain/by-sentence.ts";
import type { Stance } from "../domain/claim.ts";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import type { SourceLine } from "../desk/list-sources.ts";
import type { Io } from "./io.ts";
import { cut, printHeading, printTable } from "./print-table.ts";

const STANCE_SIGNS: Readonly<Record<Stance, string>> = {
  supports: "▲",
  opposes: "▼",
  conditional: "◆",
  mixed: "◐",
  neutral: "○",
};

/** Prints a state of play for a person at a terminal: every line with its words, its source, since when and on whose word. */
export function printStateOfPlay(io: Io, play: StateOfPlay, lines: readonly SourceLine[]): void {
  const sources = new Map(lines.map((source) => [source.id, source]));
  const cite = (id: string) => {
    const source = sources.get(id);
    return source === undefined
      ? id
      : `${cut(source.title ?? source.publisher ?? id, 34)}, ${source.published ?? "undated"}`;
  };
  const issue = (id: string) => play.issues.find((each) => each.id === id)?.title ?? id;
  const party = (id: string) => play.parties.find((each) => each.id === id)?.title ?? id;
  const chain = (levels: readonly (readonly string[])[]) =>
    levels.map((level) => level.join(" and ")).join(" › ") || "the report";
  io.out(
    `${play.process.title}\nas of ${play.asOf.slice(0, 16).replace("T", " ")} UTC, ${{ available: "as available then", filed: "as in our file then", hindsight: "with hindsight" }[play.view]}`,
  );
  const { counts } = play;
  io.out(
    `${counts.sources} ${counts.sources === 1 ? "source" : "sources"}, ${counts.accepted} claims accepted, ${counts.candidates} to judge, ${counts.held} held, ${counts.rejected} rejected`,
  );
  printHeading(io, "Who stands where");
  printTable(
    io,
    ["issue", "party", "", "in their words", "on", "since", "on whose word", "source"],
    play.cells.map((cell) => [
      cut(issue(cell.issue), 32),
      cut(party(cell.party), 18),
      STANCE_SIGNS[cell.stance] + (cell.contested ? "⚡" : ""),
      cut(cell.quote.replaceAll("\n", " "), 60),
      cell.on === null ? "" : [cell.on.version, cell.on.provision].filter(Boolean).join(" "),
      cell.since ?? "undated",
      cut(chain(cell.saidBy), 30),
      cite(cell.source),
    ]),
  );
  const list = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => {
    if (rows.length === 0) return;
    printHeading(io, title);
    printTable(io, head, rows);
  };
  list(
    "Versions",
    ["version", "status", "from", "by", "title"],
    play.versions.map((each) => [
      each.id,
      each.status,
      each.parents.join("+"),
      cut(each.authors.join(", "), 36),
      each.title,
    ]),
  );
  list(
    "Who has which version",
    ["version", "party", "state", "when"],
    play.custody.map((each) => [each.version, party(each.party), each.state, each.when ?? each.asOf ?? "undated"]),
  );
  const who = (entries: readonly { readonly actor: string | null }[]) =>
    cut(entries.flatMap(({ actor }) => actor ?? []).join(", "), 36);
  const words = (text: string, most: number) => cut(text.replaceAll("\n", " "), most);
  list(
    "Terms as reported",
    ["version", "", "words"],
    play.provisions.map((each) => [each.version ?? "not told apart", each.modality, words(each.text, 100)]),
  );
  list(
    "Agreements",
    ["when", "modality", "who", "words"],
    play.agreements.map((each) => [
      each.when ?? "undated",
      each.modality,
      cut(each.actors.join(", "), 36),
      words(each.text, 70),
    ]),
  );
  list(
    "Meetings",
    ["when", "modality", "who", "where"],
    play.meetings.map((each) => [
      each.when ?? "undated",
      each.modality,
      cut([...each.actors, ...each.counterparts].join(", "), 70),
      each.place ?? "",
    ]),
  );
  list(
    "Sticking points",
    ["issue", "why", "parties"],
    play.stickingPoints.map((each) => [issue(each.issue), each.why, each.parties.map(party).join(", ")]),
  );
  list(
    "Conditions",
    ["who", "words"],
    bySentence(play.conditions).map((all) => [who(all), words(all[0].text, 100)]),
  );
  list(
    "Deadlines",
    ["due", "who", "words"],
    bySentence(play.deadlines).map((all) => [all[0].due ?? "unresolved", who(all), words(all[0].text, 90)]),
  );
  list(
    "On the ground",
    ["when", "where", "words"],
    play.incidents.map((each) => [each.when ?? "undated", cut(each.place ?? "", 22), words(each.text, 90)]),
  );
  list(
    "Contradictions",
    ["what"],
    play.contradictions.map((each) => [each.what]),
  );
  list(
    "Movements",
    ["when", "party", "issue", "from", "to"],
    play.movements.map((each) => [each.when ?? "undated", party(each.party), issue(each.issue), each.from, each.to]),
  );
  list(
    "Changes",
    ["what", "before", "after"],
    (play.changes ?? []).map((each) => [cut(each.what, 40), cut(each.before ?? "–", 50), cut(each.after ?? "–", 50)]),
  );
}
