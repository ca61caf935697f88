import type { RedlineParagraph, RedlineRun } from "../text/redline.ts";
import type { Change, Stamp, WordComment, WordRun } from "./word-document.ts";
import type { BlockToWrite } from "./body-writer.ts";
import { writeDocx, type FileFacts } from "./write-docx.ts";

const CHANGE_OF_RUN: Readonly<Record<RedlineRun["kind"], Change["kind"] | null>> = {
  kept: null,
  inserted: "insert",
  deleted: "delete",
  movedFrom: "moveFrom",
  movedTo: "moveTo",
};

/**
 * Writes a redline as a Word file: accept-all gives the later text, reject-all the earlier one, words that moved whole are
 * moves, and a comment on each changed paragraph names the reason.
 *
 * @param options.comments - false leaves the comments out
 */
export function writeRedlineDocx(
  paragraphs: readonly RedlineParagraph[],
  facts: FileFacts,
  options: { readonly comments: boolean } = { comments: true },
): Uint8Array {
  const stamp: Stamp = { author: facts.author, date: facts.date };
  const comments: WordComment[] = [];
  const blocks = withEndsApart(withMarksAtTheEnd(paragraphs)).map((paragraph): BlockToWrite => {
    const changed = paragraph.runs.some((run) => run.kind !== "kept");
    const noted = options.comments && paragraph.why !== null && changed;
    const ids = noted ? [String(comments.length)] : [];
    if (noted) comments.push({ id: String(comments.length), text: paragraph.why ?? "", ...stamp });
    return {
      kind: "paragraph",
      runs: paragraph.runs.map((run): WordRun => {
        const changes = changesOf(run, stamp);
        return { text: run.text, changes, formats: [], comments: ids, formula: false };
      }),
      mark: markOf(paragraph, stamp),
    };
  });
  return writeDocx(blocks, comments, facts);
}

function changesOf(run: RedlineRun, stamp: Stamp): Change[] {
  const kind = CHANGE_OF_RUN[run.kind];
  return kind === null ? [] : [{ kind, ...stamp, ...(run.move === null ? {} : { move: `move${run.move}` }) }];
}

/** The mark goes with the words: that of a paragraph moved whole is moved, so that Word shows one move and not two changes. */
function markOf(paragraph: RedlineParagraph, stamp: Stamp): Change[] {
  if (paragraph.mark === "kept") return [];
  const kind = paragraph.mark === "deleted" ? "movedFrom" : "movedTo";
  const last = paragraph.runs.at(-1);
  if (last !== undefined && last.kind === kind && last.move !== null) return changesOf(last, stamp);
  return [{ kind: paragraph.mark === "deleted" ? "delete" : "insert", ...stamp }];
}

/**
 * Shifts which of two equal line ends counts as the changed one. A new paragraph after a changed end of line can be told as
 * "its own end is new" or as "the end before it is new"; word processors handle the second soundly and may swallow the line end
 * between in the first. The texts of both sides stay the same.
 */
function withMarksAtTheEnd(paragraphs: readonly RedlineParagraph[]): RedlineParagraph[] {
  const out = [...paragraphs];
  for (let i = 0; i + 1 < out.length; i++) {
    const last = out[i].runs.at(-1);
    if (out[i].mark !== "kept" || last?.kind === "kept") continue;
    // An empty line that stays between two new paragraphs is swallowed likewise.
    const side = last === undefined ? out[i + 1].mark : sideOf(last);
    if (side === "kept" || (last === undefined && (i === 0 || out[i - 1].mark !== side))) continue;
    let end = i;
    while (end + 1 < out.length && out[end + 1].mark === side && isWhollyOf(out[end + 1], side)) end++;
    if (end === i) continue;
    out[i] = { ...out[i], mark: side };
    out[end] = { ...out[end], mark: "kept" };
  }
  return out;
}

function sideOf(run: RedlineRun): "kept" | "inserted" | "deleted" {
  if (run.kind === "kept") return "kept";
  return run.kind === "inserted" || run.kind === "movedTo" ? "inserted" : "deleted";
}

/**
 * Keeps new words at the end of one paragraph apart from new words at the start of a next one that is split off: LibreOffice takes the
 * two for one insertion and, with all rejected, loses the line end between. Where a deletion stands beside either it goes
 * between them; else the last word before is struck and written again. The texts of both sides stay the same.
 */
function withEndsApart(paragraphs: readonly RedlineParagraph[]): RedlineParagraph[] {
  const out = [...paragraphs];
  for (let i = 0; i + 1 < out.length; i++) {
    const [here, next] = [out[i], out[i + 1]];
    if (here.mark !== "kept" || next.mark !== "inserted" || isWhollyOf(here, "inserted")) continue;
    if (here.runs.at(-1)?.kind !== "inserted" || next.runs.at(0)?.kind !== "inserted") continue;
    const [first, second, ...rest] = next.runs;
    const [before, last] = here.runs.slice(-2);
    if (second?.kind === "deleted") out[i + 1] = { ...next, runs: [second, first, ...rest] };
    else if (before.kind === "deleted") out[i] = { ...here, runs: [...here.runs.slice(0, -2), last, before] };
    else if (before.kind === "kept") {
      const cut = /\S*\s*$/u.exec(before.text)?.index ?? 0;
      const [stays, word] = [before.text.slice(0, cut), before.text.slice(cut)];
      out[i] = {
        ...here,
        runs: [
          ...here.runs.slice(0, -2),
          ...(stays === "" ? [] : [{ ...before, text: stays }]),
          { ...last, text: word + last.text },
          { kind: "deleted", text: word, move: null },
        ],
      };
    }
  }
  return out;
}

function isWhollyOf(paragraph: RedlineParagraph, side: "inserted" | "deleted"): boolean {
  return paragraph.runs.every((run) => sideOf(run) === side);
}
