import type { IssueId } from "../domain/issue.ts";
import type { PartyId } from "../domain/party.ts";
import type { PositionCell, StickingPoint } from "../domain/state-of-play.ts";
import { wordSharing } from "./contradictions.ts";
import { partiesNamed, partiesOf } from "./play.ts";
import type { Play } from "./play.ts";

const REPORTED_OPEN =
  /\b(sticking points?|stumbling blocks?|main obstacles?|key obstacles?|unresolved|unsettled|outstanding (issues?|questions?|points?)|thorn(y|iest)|contentious|bones? of contention|deadlock(ed)?|remain(s|ed|ing)? (open|unresolved|unsettled|in dispute|disputed|to be (settled|resolved|agreed))|still (open|unresolved|to be (settled|resolved|agreed)|in dispute)|no (agreement|compromise|consensus|deal|accord) (on|over|about)|(not|never|yet to) (been |be )?(agreed|settled|resolved) on|left (open|unresolved)|main (point|issue|question)s? (of|in) (dispute|disagreement)|differ(ed|ences?)? (on|over))\b/iu;
const BRACKETED = /\b(bracket(s|ed)?|square brackets|placeholders?|reserved)\b/iu;

/** Rows that hold whatever has no subject of its own: two stances there need not be about one thing. */
const CATCH_ALL: readonly IssueId[] = ["process", "mediation", "other"];

/** What blocks a deal: issues that parties oppose, issues reported open, and bracketed text, in the order of the issues. */
export function findStickingPoints(play: Play, cells: readonly PositionCell[]): readonly StickingPoint[] {
  const points = [...opposed(play, cells), ...reported(play), ...bracketedTexts(play)];
  const merged = new Map<
    string,
    { issue: IssueId; why: StickingPoint["why"]; parties: Set<PartyId>; claims: Set<string> }
  >();
  for (const { issue, why, parties, claims } of points) {
    const known = merged.get(`${issue}\n${why}`) ?? { issue, why, parties: new Set(), claims: new Set() };
    for (const party of parties) known.parties.add(party);
    for (const claim of claims) known.claims.add(claim);
    merged.set(`${issue}\n${why}`, known);
  }
  const reasons: readonly StickingPoint["why"][] = ["opposed", "reported-open", "bracketed"];
  return [...merged.values()]
    .map(({ issue, why, parties, claims }) => ({ issue, why, parties: [...parties], claims: [...claims] }))
    .toSorted(
      (a, b) =>
        play.issues.rank(a.issue) - play.issues.rank(b.issue) || reasons.indexOf(a.why) - reasons.indexOf(b.why),
    );
}

/**
 * Issues on which one party's cell supports what another's opposes. A declared issue is one question; a category holds many, so there only cells count
 * that speak of one text or share words with an opponent's, other than the names of parties and countries.
 */
function opposed(play: Play, cells: readonly PositionCell[]): readonly StickingPoint[] {
  const declared = new Set(play.book.issues.map(({ id }) => id));
  const filed = new Map(play.accepted.map((each) => [each.claim.id, each]));
  const shareWords = wordSharing([
    ...cells.map(({ party }) => play.directory.titleOf(party)),
    ...play.book.parties.flatMap(({ title, is }) => [title, ...is]),
  ]);
  const meet = (a: PositionCell, b: PositionCell): boolean => {
    if (declared.has(a.issue)) return true;
    if (a.on !== null && a.on.version === b.on?.version) return true;
    const [one, other] = [filed.get(a.claims[0]), filed.get(b.claims[0])];
    return one !== undefined && other !== undefined && shareWords(one, other);
  };
  return [...Map.groupBy(cells, ({ issue }) => issue)].flatMap(([issue, row]) => {
    if (CATCH_ALL.includes(issue)) return [];
    const opponents = row.filter(({ stance }) => stance === "opposes");
    const others = row.filter(
      (cell) =>
        (cell.stance === "supports" || cell.stance === "conditional") && opponents.some((each) => meet(cell, each)),
    );
    const against = opponents.filter((cell) => others.some((each) => meet(each, cell)));
    if (against.length === 0 || others.length === 0) return [];
    const both = [...others, ...against];
    return [
      {
        issue,
        why: "opposed" as const,
        parties: both.map(({ party }) => party),
        claims: both.map(({ claims }) => claims[0]),
      },
    ];
  });
}

function reported(play: Play): readonly StickingPoint[] {
  return play.accepted.flatMap((filed) => {
    const { claim } = filed;
    const words = `${claim.quote} ${claim.issue.label}`;
    const lacking = claim.kind === "agreement" && claim.modality === "denied";
    const isBracketed = (claim.kind === "provision" || claim.kind === "document") && BRACKETED.test(words);
    if (!lacking && !isBracketed && (claim.kind === "role" || !REPORTED_OPEN.test(words))) return [];
    // a report may list several open questions under one head
    return [play.issues.issueOf(filed), ...(claim.issue.also ?? [])].map((issue) => ({
      issue,
      why: isBracketed ? ("bracketed" as const) : ("reported-open" as const),
      parties: claim.kind === "statement" ? partiesNamed(play, claim.counterparts) : partiesOf(play, filed),
      claims: [claim.id],
    }));
  });
}

/** Bracketed or reserved provisions of stored versions, where they match a declared issue. */
function bracketedTexts(play: Play): readonly StickingPoint[] {
  return play.book.texts.flatMap(({ provisions }) =>
    provisions.flatMap(({ state, text }) => {
      const issue = state === "bracketed" || state === "reserved" ? play.issues.issueOfText(text) : null;
      return issue === null ? [] : [{ issue, why: "bracketed" as const, parties: [], claims: [] }];
    }),
  );
}
