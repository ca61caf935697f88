// The redline as one web page that needs nothing else: readable in light and dark, printed, and by a screen reader. Kinds of
// change differ by shape (underline, strike, double lines, marks) and not by colour alone.
import type { RedlineParagraph, RedlineRun } from "../text/redline.ts";

/** What the page says above the text. */
export type RedlinePageFacts = {
  readonly title: string;
  /** Names of the earlier and the later version. */
  readonly from: string;
  readonly to: string;
  readonly author: string;
  readonly date: string;
};

/** Renders the redline as a self-contained, accessible HTML page. */
export function renderRedlinePage(paragraphs: readonly RedlineParagraph[], facts: RedlinePageFacts): string {
  const count = (kind: RedlineRun["kind"]) =>
    paragraphs.reduce((sum, paragraph) => sum + paragraph.runs.filter((run) => run.kind === kind).length, 0);
  const moved = new Set(
    paragraphs.flatMap((each) => each.runs.flatMap((run) => (run.move === null ? [] : [run.move]))),
  );
  const body = paragraphs.map((paragraph, i) => paragraphHtml(paragraph, i === paragraphs.length - 1)).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(facts.author)}">
<meta name="date" content="${escapeHtml(facts.date)}">
<title>${escapeHtml(facts.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(facts.title)}</h1>
<p>From <strong>${escapeHtml(facts.from)}</strong> to <strong>${escapeHtml(facts.to)}</strong>: ${count("inserted")} insertions, ${count("deleted")} deletions, ${moved.size} moves.</p>
<p class="legend"><ins>inserted</ins> <del>deleted</del> <del class="moved">moved from here</del> <ins class="moved">moved to here</ins></p>
</header>
<main>
${body}
</main>
</body>
</html>
`;
}

function paragraphHtml(paragraph: RedlineParagraph, isLast: boolean): string {
  const words = paragraph.runs.map(runHtml).join("");
  const mark =
    paragraph.mark === "kept" || isLast
      ? ""
      : paragraph.mark === "inserted"
        ? '<ins class="mark" aria-label="new paragraph end">¶</ins>'
        : '<del class="mark" aria-label="removed paragraph end">¶</del>';
  const changed = paragraph.runs.some((run) => run.kind !== "kept");
  const why = paragraph.why !== null && changed ? `\n<aside class="why">${escapeHtml(paragraph.why)}</aside>` : "";
  return `<p>${words === "" && mark === "" ? "&nbsp;" : words}${mark}</p>${why}`;
}

function runHtml(run: RedlineRun): string {
  const text = escapeHtml(run.text).replaceAll("\n", "<br>");
  switch (run.kind) {
    case "kept":
      return text;
    case "inserted":
      return `<ins>${text}</ins>`;
    case "deleted":
      return `<del>${text}</del>`;
    case "movedFrom":
      return `<del class="moved" id="from-${run.move}">${text}<a href="#to-${run.move}" aria-label="go to where move ${run.move} went">⤵${run.move}</a></del>`;
    case "movedTo":
      return `<ins class="moved" id="to-${run.move}">${text}<a href="#from-${run.move}" aria-label="go to where move ${run.move} came from">⤴${run.move}</a></ins>`;
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const STYLE = `
:root { color-scheme: light dark; --ground: #fbfaf7; --ink: #1d1f21; --quiet: #55595e; --new: #0b5d3b; --new-ground: #dff3e7; --gone: #97211f; --gone-ground: #fbe4e1; --moved: #4a3a94; --moved-ground: #e9e6f8; }
@media (prefers-color-scheme: dark) { :root { --ground: #16181b; --ink: #e6e4df; --quiet: #a9adb3; --new: #8fdcb2; --new-ground: #12352a; --gone: #f4a8a1; --gone-ground: #431c1b; --moved: #c3b8f7; --moved-ground: #2b2550; } }
body { background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 Charter, "Source Serif 4", Georgia, serif; margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
main p { margin: 0 0 .6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
ins { color: var(--new); background: var(--new-ground); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
del { color: var(--gone); background: var(--gone-ground); text-decoration: line-through; }
ins.moved { color: var(--moved); background: var(--moved-ground); text-decoration: underline double; }
del.moved { color: var(--moved); background: var(--moved-ground); text-decoration: line-through double; }
.moved a { color: inherit; font-size: .8em; margin-left: .2em; display: inline-block; }
.why { color: var(--quiet); border-left: 3px solid currentColor; font: .875rem/1.45 system-ui, sans-serif; margin: -.2rem 0 .9rem 1rem; padding-left: .7rem; }
ins::before, del::before, ins::after, del::after { clip-path: inset(100%); position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
ins::before { content: " [insertion starts] "; } ins::after { content: " [insertion ends] "; }
del::before { content: " [deletion starts] "; } del::after { content: " [deletion ends] "; }
@media print { body { max-width: none; padding: 0; } }
`;
