/**
 * One page from a template, composed of what the record holds. A line is a frame in plain words ("Russia on the toll, opposes") and, where it
 * has one, a quotation that is a verbatim piece of a source; the frame is never set as if somebody had said it. Every line knows the claims it
 * rests on; a line without any is kept in sight and stops the export.
 */
import { bySentence } from "../domain/by-sentence.ts";
import { actorWord } from "./lay-actors.ts";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { parseIsoDay } from "../kit/civil-date.ts";
import { kindOf } from "./lay-matrix.ts";
import { readAbout, readSaid } from "./group-changes.ts";
import { countOf, dayOf, daysCovered, momentWord, shortIdOf, STICKING_WORDS } from "./words.ts";

/** A line of the brief. */
export type BriefLine = {
  /** The same for the same matter in every composition, so that what an analyst struck stays struck. */
  readonly id: string;
  /** Our words: what the line is about. */
  readonly frame: string;
  /** A source's words; null where the frame says all. */
  readonly quote: string | null;
  readonly claims: readonly string[];
  /** Written by the analyst, and printed as such. */
  readonly isOurs: boolean;
};

/** A part of the page. */
export type BriefSection = {
  readonly title: string;
  readonly lines: readonly BriefLine[];
  /** How many further lines the record holds that the page has no room for. */
  readonly more: number;
};

/** A row of the table of who stands where: one text per party, in the order of the columns; null where nothing is on record. */
export type BriefRow = { readonly issue: string; readonly places: readonly (BriefLine | null)[] };

/** A brief as composed. */
export type Brief = {
  readonly title: string;
  /** "As known 25 Nov 2025 18:00", by which clock. */
  readonly asKnown: string;
  readonly sections: readonly BriefSection[];
  readonly table: {
    readonly parties: readonly string[];
    readonly rows: readonly BriefRow[];
    /** Whose stands, and on what, the page has no room for; null where it shows all that is not struck. */
    readonly notShown: string | null;
  };
  /** Claims in the order of first citation; a citation's number is its place here, from 1. */
  readonly cited: readonly string[];
};

/** What the analyst added and struck. */
export type BriefDraft = {
  readonly marking: string;
  readonly from: string;
  readonly printAsKnown: boolean;
  readonly own: readonly {
    readonly id: string;
    readonly section: OwnSection;
    readonly text: string;
    readonly claims: readonly string[];
  }[];
  readonly struck: readonly string[];
};

/** The parts that an analyst writes. */
export const OWN_SECTIONS = ["Bottom line", "Points to make", "Assessment (ours)"] as const;
export type OwnSection = (typeof OWN_SECTIONS)[number];

/** A brief nobody has touched yet. */
export const EMPTY_DRAFT: BriefDraft = { marking: "", from: "", printAsKnown: true, own: [], struck: [] };

/** So many lines of a kind fit the page; the rest is counted, not dropped in silence. */
const MOST_LINES = 6;
const MOST_ISSUES = 8;
const MOST_PARTIES = 5;
const MOST_CITED_PER_LINE = 4;

/** Composes the page from a state of play whose `changes` are those since the last brief. Deterministic; linear. */
export function composeBrief(play: StateOfPlay, draft: BriefDraft, since: string | null): Brief {
  const struck = new Set(draft.struck);
  const partyOf = new Map(play.parties.map(({ id, title }) => [id, title]));
  const issueOf = new Map(play.issues.map(({ id, title }) => [id, title]));
  const versionOf = new Map(
    play.versions.map((version) => [
      version.id,
      shortIdOf(version) === null ? version.title : `${version.id}, ${version.title}`,
    ]),
  );
  const today = parseIsoDay(play.asOf.slice(0, 10)) ?? 0;
  const isAhead = (when: string | null) => when !== null && (daysCovered(when)?.last ?? 0) >= today;
  const line = (id: string, frame: string, quote: string | null, claims: readonly string[]): BriefLine => ({
    id,
    frame,
    quote,
    claims: [...new Set(claims)].slice(0, MOST_CITED_PER_LINE),
    isOurs: false,
  });
  const own = (section: OwnSection) => ({
    title: section,
    lines: draft.own
      .filter((each) => each.section === section)
      .map(({ id, text, claims }) => ({ id, frame: text, quote: null, claims, isOurs: true })),
  });

  // A condition that moved a cell is told once, as the cell.
  const told = new Set(
    (play.changes ?? []).flatMap(({ what, claims }) => (what.startsWith("position: ") ? claims : [])),
  );
  const newsworthy = (play.changes ?? []).filter(
    ({ what, claims }) =>
      !what.startsWith("provision: ") && !(what.startsWith("condition: ") && claims.every((claim) => told.has(claim))),
  );
  const changes = newsworthy.map((change) => {
    const said = readSaid(change.after ?? change.before ?? "");
    const kind = kindOf(change);
    const { about, quote } = readAbout(change.what, play.versions);
    const told = quote === null ? "" : `${change.what.slice(0, change.what.indexOf(":"))}, `;
    return line(
      `change ${change.what}`,
      // The stance is towards the words quoted, not towards the issue: it stands right before them.
      `${told}${about} (${kind === "gone" ? "no longer on record" : kind})${said === null ? "" : `: ${said.stance}`}`,
      said?.quote ?? quote,
      change.claims,
    );
  });
  const texts = play.versions.toReversed().flatMap((version) => {
    const reports = play.custody.filter((custody) => custody.version === version.id);
    if (reports.length === 0) return [];
    return [
      line(
        `text ${version.id}`,
        `${versionOf.get(version.id) ?? version.id}: ${reports
          .map(({ party, state }) => `${partyOf.get(party) ?? party} ${CUSTODY_WORDS[state]}`)
          .join("; ")}`,
        null,
        reports.flatMap(({ claims }) => claims),
      ),
    ];
  });
  const dates = [
    ...bySentence(play.conditions).map(([first, ...others]) =>
      line(
        `condition ${first.claims.join()}`,
        `Condition${first.actor === null ? "" : ` of ${[first, ...others].map(({ actor }) => actorWord(actor ?? "")).join(", ")}`}:`,
        first.text,
        first.claims,
      ),
    ),
    ...play.meetings
      .filter(({ when, modality }) => isAhead(when) && modality !== "denied" && modality !== "cancelled")
      .map((meeting) =>
        line(
          `meeting ${meeting.claims.join()}`,
          `Meeting ${meeting.modality}, ${dayOf(meeting.when ?? "")}: ${[...meeting.actors, ...meeting.counterparts].map(actorWord).join(", ")}${meeting.place === null ? "" : `, ${meeting.place}`}`,
          null,
          meeting.claims,
        ),
      ),
    ...bySentence(play.deadlines)
      .filter(([{ due }]) => isAhead(due))
      .map(([deadline]) =>
        line(
          `deadline ${deadline.claims.join()}`,
          `Deadline ${dayOf(deadline.due ?? "")}:`,
          deadline.text,
          deadline.claims,
        ),
      ),
  ];
  const open = [
    ...play.contradictions.map((each) =>
      line(`contradiction ${each.what}`, `Contradictory: ${each.what}; both accounts stand`, null, [
        ...each.claims[0].slice(0, 2),
        ...each.claims[1].slice(0, 2),
      ]),
    ),
    ...play.stickingPoints.map((point) =>
      line(
        `sticking ${point.issue} ${point.why}`,
        `${issueOf.get(point.issue) ?? point.issue}: ${STICKING_WORDS[point.why]}${point.parties.length === 0 ? "" : ` (${point.parties.map((id) => partyOf.get(id) ?? id).join(", ")})`}`,
        null,
        point.claims,
      ),
    ),
  ];
  const sections = [
    own("Bottom line"),
    { title: since === null ? "Since the last brief" : `Since ${momentWord(since)}`, lines: changes },
    { title: "Where the texts are", lines: texts },
    { title: "Conditions and dates", lines: dates },
    { title: "Open", lines: open },
    own("Points to make"),
    own("Assessment (ours)"),
  ].map(({ title, lines }) => ({ title, lines: lines.filter(({ id }) => !struck.has(id)) }));
  const fitting = sections.map((section) => ({
    ...section,
    lines: section.lines.slice(0, mostOf(section.lines)),
    more: section.lines.length - Math.min(section.lines.length, mostOf(section.lines)),
  }));
  const table = tableOf(play, struck);
  return {
    title: play.process.title,
    asKnown: `${{ available: "As known", filed: "As in our file", hindsight: "With hindsight, as of" }[play.view]} ${momentWord(play.asOf)}${/T23:59:59/.test(play.asOf) ? "" : " UTC"}`,
    sections: fitting,
    table,
    cited: citedIn(fitting, table.rows),
  };
}

/** The analyst's own lines all stand; those of the template only as far as they fit. */
function mostOf(lines: readonly BriefLine[]): number {
  return lines[0]?.isOurs === true ? lines.length : MOST_LINES;
}

const CUSTODY_WORDS = {
  gave: "handed it over",
  received: "received it",
  confirms: "says it has it",
  denies: "says it does not have it",
  leaked: "leaked it",
} as const;
function tableOf(play: StateOfPlay, struck: ReadonlySet<string>): Brief["table"] {
  const weight = (list: readonly { readonly id: string }[], of: "party" | "issue") =>
    list
      .map(({ id }) => ({ id, cells: play.cells.filter((cell) => cell[of] === id).length }))
      .filter(({ cells }) => cells > 0);
  const parties = new Set(
    weight(play.parties, "party")
      .toSorted((a, b) => b.cells - a.cells)
      .slice(0, MOST_PARTIES)
      .map(({ id }) => id),
  );
  const columns = play.parties.filter(({ id }) => parties.has(id));
  const open = play.cells.filter(({ issue }) => !struck.has(`issue ${issue}`));
  const issues = play.issues
    .filter(({ id }) => open.some((cell) => cell.issue === id && parties.has(cell.party)))
    .slice(0, MOST_ISSUES);
  const rows = issues.map((issue): BriefRow => ({
    issue: issue.title,
    places: columns.map(({ id }) => {
      const cell = play.cells.find((each) => each.issue === issue.id && each.party === id);
      return cell === undefined
        ? null
        : {
            id: `issue ${issue.id}`,
            frame: `${cell.stance}${cell.modality === "asserted" ? "" : `, ${cell.modality}`}${cell.contested ? ", contested" : ""}`,
            quote: cell.quote,
            claims: cell.claims.slice(0, cell.contested ? 2 : 1),
            isOurs: false,
          };
    }),
  }));
  const filled = columns.map((_, column) => rows.some(({ places }) => places[column] !== null));
  return {
    parties: columns.filter((_, column) => filled[column]).map(({ title }) => title),
    rows: rows.map(({ issue, places }) => ({ issue, places: places.filter((_, column) => filled[column]) })),
    notShown: notShownOf(
      play,
      open,
      new Set(columns.filter((_, column) => filled[column]).map(({ id }) => id)),
      new Set(issues.map(({ id }) => id)),
    ),
  };
}

/** Says which stands stand outside the table: those of parties without a column, then those of the others on issues without a row. */
function notShownOf(
  play: StateOfPlay,
  cells: StateOfPlay["cells"],
  parties: ReadonlySet<string>,
  issues: ReadonlySet<string>,
): string | null {
  const counted = (of: "party" | "issue", left: StateOfPlay["cells"]) =>
    play[of === "party" ? "parties" : "issues"].flatMap(({ id, title }) => {
      const stands = left.filter((cell) => cell[of] === id).length;
      return stands === 0 ? [] : [`${title} (${countOf(stands, "stand")})`];
    });
  const others = counted(
    "party",
    cells.filter(({ party }) => !parties.has(party)),
  );
  const further = counted(
    "issue",
    cells.filter(({ party, issue }) => parties.has(party) && !issues.has(issue)),
  );
  const said = [
    ...(others.length === 0 ? [] : [others.join(", ")]),
    ...(further.length === 0 ? [] : [`of the parties above, on ${further.join(", ")}`]),
  ];
  return said.length === 0 ? null : `Not shown: ${said.join("; ")}.`;
}

function citedIn(sections: readonly BriefSection[], rows: readonly BriefRow[]): readonly string[] {
  const inTable = rows.flatMap(({ places }) => places.flatMap((place) => place?.claims ?? []));
  const [first, second, ...rest] = sections.map(({ lines }) => lines.flatMap(({ claims }) => claims));
  return [...new Set([...(first ?? []), ...(second ?? []), ...inTable, ...rest.flat()])];
}

/** Every line of a brief that says something without a sentence behind it. */
export function uncitedLines(brief: Brief): readonly BriefLine[] {
  return brief.sections.flatMap(({ lines }) => lines.filter(({ claims }) => claims.length === 0));
}

/**
 * Why a brief may not leave: a line cites nothing, or what is not on record at the moment shown; the page shows a past moment without saying so;
 * or it cites what is held in a compartment that its marking does not name. Empty when it may.
 *
 * @param known - the cited claims that are on record at the moment shown, each with its source's compartment; null while nobody knows
 */
export function whyNotExport(
  brief: Brief,
  draft: BriefDraft,
  known: readonly { readonly claim: string; readonly compartment: string }[] | null,
  isPast: boolean,
): readonly string[] {
  const uncited = uncitedLines(brief).length;
  const closed = [...new Set((known ?? []).map(({ compartment }) => compartment))].filter((each) => each !== "open");
  const onRecord = new Set((known ?? []).map(({ claim }) => claim));
  const absent = known === null ? 0 : brief.cited.filter((claim) => !onRecord.has(claim)).length;
  const unnamed = closed.filter((each) => !draft.marking.toLowerCase().includes(each.toLowerCase()));
  return [
    ...(uncited === 0 ? [] : [`${uncited === 1 ? "1 line cites" : `${uncited} lines cite`} no sentence.`]),
    ...(absent === 0
      ? []
      : [`${absent === 1 ? "1 citation is" : `${absent} citations are`} not on record at the moment shown.`]),
    ...(isPast && !draft.printAsKnown ? ["It shows an earlier moment, and that is not printed on the page."] : []),
    ...(unnamed.length === 0 ? [] : [`It cites compartment ${unnamed.join(", ")}, and the marking does not name it.`]),
  ];
}
