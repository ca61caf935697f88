import type { RedlineParagraph, RedlineRun } from "../text/redline.ts";
import type { Change, Stamp, WordComment, WordRun } from "./word-document.ts";
import { writeDocx, type BlockToWrite, type FileFacts } from "./write-docx.ts";

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
  const blocks = paragraphs.map((paragraph): BlockToWrite => {
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
