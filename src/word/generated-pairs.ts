// Pairs of invented drafts for the round-trip tests and the bench: a small draft and a version of it with random edits of
// every kind a redline must carry, blank lines, tabs and odd characters included.
import type { Random } from "../kit/random.ts";

const WORDS =
  "the parties shall may not withdraw observe a ceasefire from within thirty days commission monitor corridor release joint 600,000 Article 5 guarantee & <port> “harbour” naïve límite of and to under in".split(
    " ",
  );

/** One earlier and one later version; lines joined by `\n`, none at the end. */
export type DraftPair = { readonly a: string; readonly b: string };

/** Makes one pair; the same random state gives the same pair. */
export function generatePair(random: Random): DraftPair {
  const lines = Array.from({ length: 1 + below(random, 14) }, (_, i) => line(random, i));
  const edited = [...lines];
  const edits = below(random, 7);
  for (let i = 0; i < edits; i++) edit(edited, random);
  return { a: lines.join("\n"), b: edited.join("\n") };
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => WORDS[below(random, WORDS.length)]).join(" ");
}

function line(random: Random, i: number): string {
  const kind = below(random, 12);
  if (kind === 0) return "";
  if (kind === 1) return `Chapter ${i + 1}`;
  if (kind === 2) return `\t(a)\t${words(random, 4)};`;
  if (kind === 3) return `  ${words(random, 3)}  `;
  return `${i + 1}. ${words(random, 4 + below(random, 14))}.`;
}

function edit(lines: string[], random: Random): void {
  const at = below(random, lines.length);
  switch (below(random, 9)) {
    case 0:
      lines.splice(at, 0, line(random, below(random, 20)));
      return;
    case 1:
      if (lines.length > 1) lines.splice(at, 1);
      return;
    case 2: {
      const [moved] = lines.splice(at, 1);
      lines.splice(below(random, lines.length + 1), 0, moved);
      return;
    }
    case 3: {
      const parts = lines[at].split(" ");
      const cut = below(random, parts.length);
      lines.splice(at, 1, parts.slice(0, cut).join(" "), parts.slice(cut).join(" "));
      return;
    }
    case 4:
      if (at + 1 < lines.length) lines.splice(at, 2, `${lines[at]} ${lines[at + 1]}`);
      return;
    case 5:
      lines[at] = words(random, 6);
      return;
    case 6:
      lines.push(line(random, lines.length));
      return;
    default: {
      const parts = lines[at].split(" ");
      parts.splice(below(random, parts.length + 1), below(random, 3), words(random, 1 + below(random, 2)));
      lines[at] = parts.join(" ");
    }
  }
}
