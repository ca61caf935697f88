import type { RedlineParagraph } from "../text/redline.ts";

/**
 * The redline as plain text: removed words in `[-…-]`, added ones in `{+…+}`, line ends inside the marks where they changed.
 *
 * Taking the `{+…+}` out and opening the `[-…-]` gives the earlier text, and the reverse the later one, as long as neither text
 * holds such marks itself. Moved words are shown removed at the old place and added at the new.
 */
export function printRedlineText(paragraphs: readonly RedlineParagraph[]): string {
  let out = "";
  let open: "kept" | "gone" | "new" = "kept";
  const put = (state: typeof open, text: string) => {
    if (text === "") return;
    if (state !== open) out += `${CLOSE[open]}${OPEN[state]}`;
    open = state;
    out += text;
  };
  paragraphs.forEach((paragraph, i) => {
    for (const run of paragraph.runs) put(STATE_OF_RUN[run.kind], run.text);
    if (i < paragraphs.length - 1) put(STATE_OF_RUN[paragraph.mark], "\n");
  });
  return out + CLOSE[open];
}

const OPEN = { kept: "", gone: "[-", new: "{+" } as const;
const CLOSE = { kept: "", gone: "-]", new: "+}" } as const;
const STATE_OF_RUN = { kept: "kept", deleted: "gone", movedFrom: "gone", inserted: "new", movedTo: "new" } as const;
