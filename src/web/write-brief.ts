import type { BriefFileRequest, EvidenceItem } from "../api/contract.ts";
import type { Brief, BriefDraft, BriefLine } from "./compose-brief.ts";
import { actorWord } from "./lay-actors.ts";
import { citationOf } from "./words.ts";
import { withoutOuterMarks } from "../kit/outer-marks.ts";

/** A brief ready to leave: what is printed at its foot for each number, in order. */
export type BriefSource = {
  readonly number: number;
  readonly quote: string;
  readonly saidBy: string;
  readonly from: string;
};

/** The list at the foot: each citation's words, on whose word, and where they stand. Claims no longer on record are said to be so. */
export function sourcesOf(brief: Brief, evidence: readonly EvidenceItem[]): readonly BriefSource[] {
  const byId = new Map(evidence.map((item) => [item.claim.id, item]));
  return brief.cited.map((claim, index) => {
    const item = byId.get(claim);
    return {
      number: index + 1,
      quote: item?.claim.quote ?? "",
      saidBy:
        item === undefined
          ? "not known at this moment"
          : item.claim.chain.length === 0
            ? "the report’s own account"
            : item.claim.chain.map((level) => level.map(actorWord).join(", ")).join(" › "),
      from: item === undefined ? "" : citationOf(item.source),
    };
  });
}

/** "[3, 7]": a line's numbers in the brief. */
export function numbersOf(line: Pick<BriefLine, "claims">, brief: Brief): readonly number[] {
  return line.claims.map((claim) => brief.cited.indexOf(claim) + 1);
}

/** The brief as the server writes it to a Word file. */
export function briefToPrint(brief: Brief, draft: BriefDraft, sources: readonly BriefSource[]): BriefFileRequest {
  const printed = (line: BriefLine) => ({ frame: line.frame, quote: line.quote, numbers: numbersOf(line, brief) });
  const sections = brief.sections.map(({ title, lines }) =>
    lines.length === 0 ? [] : [{ kind: "lines" as const, title, lines: lines.map(printed) }],
  );
  const rows = brief.table.rows.map(({ issue, places }) => ({
    head: issue,
    cells: places.map((place) => (place === null ? null : printed(place))),
  }));
  const table =
    rows.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            title: "Who stands where",
            columns: brief.table.parties,
            rows,
            note: brief.table.notShown,
          },
        ];
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    title: brief.title,
    marking: orNull(draft.marking),
    asKnown: draft.printAsKnown ? brief.asKnown : null,
    from: orNull(draft.from),
    parts: [...sections.slice(0, 2).flat(), ...table, ...sections.slice(2).flat()],
    sources,
    cited: brief.cited,
  };
}

/** The brief as plain text, for a cable or an e-mail. */
export function briefAsText(brief: Brief, draft: BriefDraft, sources: readonly BriefSource[]): string {
  const cite = (line: BriefLine) => ` [${numbersOf(line, brief).join(", ")}]`;
  const marking = draft.marking.trim() === "" ? [] : [draft.marking.trim().toUpperCase(), ""];
  const table =
    brief.table.rows.length === 0
      ? []
      : [
          "WHO STANDS WHERE",
          ...brief.table.rows.flatMap(({ issue, places }) => [
            `  ${issue}`,
            ...places.flatMap((place, column) =>
              place === null
                ? []
                : [
                    `    ${brief.table.parties[column]} (${place.frame}): “${withoutOuterMarks(place.quote ?? "")}”${cite(place)}`,
                  ],
            ),
          ]),
          ...(brief.table.notShown === null ? [] : [`  ${brief.table.notShown}`]),
          "",
        ];
  const sections = brief.sections.map(({ title, lines }) =>
    lines.length === 0
      ? []
      : [
          title.toUpperCase(),
          ...lines.map(
            (line) =>
              `  • ${line.frame}${line.quote === null ? "" : ` “${withoutOuterMarks(line.quote)}”`}${cite(line)}`,
          ),
          "",
        ],
  );
  return [
    ...marking,
    brief.title,
    ...(draft.printAsKnown ? [brief.asKnown] : []),
    "",
    ...sections.slice(0, 2).flat(),
    ...table,
    ...sections.slice(2).flat(),
    "SOURCES",
    ...sources.map(
      ({ number, quote, saidBy, from }) => `  [${number}] “${withoutOuterMarks(quote)}” — ${saidBy}; ${from}`,
    ),
    "",
    ...(draft.from.trim() === "" ? [] : [draft.from.trim()]),
    ...marking.slice(0, 1),
  ].join("\n");
}

/** The brief as one HTML page that needs nothing else and runs no script. */
export function briefAsHtml(brief: Brief, draft: BriefDraft, sources: readonly BriefSource[]): string {
  const cite = (line: BriefLine) =>
    `<sup>${numbersOf(line, brief)
      .map((number) => `<a href="#s${number}">${number}</a>`)
      .join(",&#8239;")}</sup>`;
  const marking = draft.marking.trim() === "" ? "" : `<p class="marking">${escapeHtml(draft.marking.trim())}</p>`;
  const quoted = (quote: string | null) => (quote === null ? "" : ` <q>${escapeHtml(withoutOuterMarks(quote))}</q>`);
  const section = ({ title, lines }: Brief["sections"][number]) =>
    lines.length === 0
      ? ""
      : `<h2>${escapeHtml(title)}</h2><ul>${lines.map((line) => `<li>${escapeHtml(line.frame)}${quoted(line.quote)}${cite(line)}</li>`).join("")}</ul>`;
  const table =
    brief.table.rows.length === 0
      ? ""
      : `<h2>Who stands where</h2><table><thead><tr><th scope="col">Issue</th>${brief.table.parties.map((party) => `<th scope="col">${escapeHtml(party)}</th>`).join("")}</tr></thead><tbody>${brief.table.rows
          .map(
            ({ issue, places }) =>
              `<tr><th scope="row">${escapeHtml(issue)}</th>${places.map((place) => (place === null ? "<td>–</td>" : `<td><small>${escapeHtml(place.frame)}</small><br>${quoted(place.quote)}${cite(place)}</td>`)).join("")}</tr>`,
          )
          .join(
            "",
          )}</tbody></table>${brief.table.notShown === null ? "" : `<p class="asof">${escapeHtml(brief.table.notShown)}</p>`}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(brief.title)}</title>
<style>${STYLE}</style></head><body>
${marking}<h1>${escapeHtml(brief.title)}</h1>
${draft.printAsKnown ? `<p class="asof">${escapeHtml(brief.asKnown)}</p>` : ""}
${brief.sections.slice(0, 2).map(section).join("\n")}
${table}
${brief.sections.slice(2).map(section).join("\n")}
<h2>Sources</h2><ol>${sources.map(({ number, quote, saidBy, from }) => `<li id="s${number}"><q>${escapeHtml(withoutOuterMarks(quote))}</q> ${escapeHtml(saidBy)}; ${escapeHtml(from)}</li>`).join("")}</ol>
${draft.from.trim() === "" ? "" : `<p class="asof">${escapeHtml(draft.from.trim())}</p>`}${marking}
</body></html>
`;
}

const STYLE = `body{font:15px/1.45 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2329;background:#fff}
h1{font-size:1.5rem;margin:0}h2{font:600 .8rem/1.3 system-ui,sans-serif;text-transform:uppercase;letter-spacing:.04em;margin:1.2rem 0 .3rem}
ul,ol{margin:0;padding-left:1.2rem}li{margin:.15rem 0;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%;font-size:.85rem}
th,td{border:1px solid #ccc;padding:.25rem .4rem;text-align:left;vertical-align:top}.asof,small{font:.8rem system-ui,sans-serif;color:#5c6068}
.marking{font:700 .85rem system-ui,sans-serif;text-align:center;text-transform:uppercase;letter-spacing:.06em}sup a{color:#1b4a72;text-decoration:none}
ol{font-size:.8rem}@media print{body{margin:0;font-size:11px}}`;

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
