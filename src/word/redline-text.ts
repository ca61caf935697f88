import type { RedlineParagraph } from "../text/redline.ts";

/**
 * The redline as plain text: removed words in `[-…-]`, added ones in `{+…+}`, line ends inside the marks where they changed.
 *
 * Taking the `{+…+}` out and opening the `[-…-]` gives the earlier text, and the reverse the later one. Moved words are shown removed at the old
 * place and added at the new.
 *
 * A backslash before `[`, `{`, `-`, `+` or another backslash says that this sign is the text's own and makes no mark; it is written only where the
 * sign would be taken for one otherwise, so that a text without such signs stands as it is.
 */
export function printRedlineText(paragraphs: readonly RedlineParagraph[]): string {
  const stretches = stretchesOf(paragraphs);
  return stretches
    .map(({ state, text }, i) => {
      const next = stretches.at(i + 1);
      const follows = CLOSE[state] || (next === undefined ? "" : OPEN[next.state]);
      return `${OPEN[state]}${withOwnSigns(text, follows.slice(0, 1))}${CLOSE[state]}`;
    })
    .join("");
}

type State = "kept" | "gone" | "new";
type Stretch = { readonly state: State; readonly text: string };

/** The text in stretches as long as one state lasts, so that a sign of the text's own is seen beside its neighbour. */
function stretchesOf(paragraphs: readonly RedlineParagraph[]): readonly Stretch[] {
  const stretches: { readonly state: State; text: string }[] = [];
  const put = (state: State, text: string) => {
    if (text === "") return;
    const last = stretches.at(-1);
    if (last?.state === state) last.text += text;
    else stretches.push({ state, text });
  };
  paragraphs.forEach((paragraph, i) => {
    for (const run of paragraph.runs) put(STATE_OF_RUN[run.kind], run.text);
    if (i < paragraphs.length - 1) put(STATE_OF_RUN[paragraph.mark], "\n");
  });
  return stretches;
}

/** @param follows - the first character of the mark that is written behind the text, if any */
function withOwnSigns(text: string, follows: string): string {
  const marked = `${text}${follows}`.replaceAll(/\[(?=-)|-(?=\])|\{(?=\+)|\+(?=\})|\\(?=[[{+\-\\])/gu, String.raw`\$&`);
  return marked.slice(0, marked.length - follows.length);
}

const OPEN = { kept: "", gone: "[-", new: "{+" } as const;
const CLOSE = { kept: "", gone: "-]", new: "+}" } as const;
const STATE_OF_RUN = { kept: "kept", deleted: "gone", movedFrom: "gone", inserted: "new", movedTo: "new" } as const;
