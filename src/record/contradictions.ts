/**
 * Claims that cannot both be so. Found where two accepted claims speak of one thing and one says it is so, the other that it is not; both are shown, and
 * nothing is decided between them.
 */
import { mayCoincide, readEdtf } from "../domain/edtf.ts";
import type { Contradiction, CustodyEntry } from "../domain/state-of-play.ts";
import type { FiledClaim } from "./claim-book.ts";
import { byDate, compareText, namesOf, partiesNamed } from "./play.ts";
import type { Play } from "./play.ts";
import { fold } from "./party-directory.ts";

/** Share of the rarer claim's telling words that two claims must have in common to speak of one thing. */
const SAME_THING = 0.5;
const COMMON_WORDS = new Set(
  "a an the of to in on at by for from with and or but not no nor that this these those it its he she his her they them their was were is are be been being has have had will would could should may might do does did said says as than then so if when while after before over under into about between against any all some more most other such only own same also very".split(
    " ",
  ),
);

/** All contradictions, by the date of the earlier side. */
export function findContradictions(play: Play, custody: readonly CustodyEntry[]): readonly Contradiction[] {
  return [...conflictingReceipts(play, custody), ...conflictingEvents(play), ...deniedStatements(play)];
}

function conflictingReceipts(play: Play, custody: readonly CustodyEntry[]): readonly Contradiction[] {
  const byVersion = Map.groupBy(custody, ({ version, party }) => `${version}\n${party}`);
  return [...byVersion.values()].flatMap((entries) => {
    const claimsOf = (states: readonly string[]) =>
      entries.filter(({ state }) => states.includes(state)).flatMap(({ claims }) => claims);
    const has = claimsOf(["received", "confirms"]);
    const lacks = claimsOf(["denies"]);
    if (has.length === 0 || lacks.length === 0) return [];
    return [
      {
        what: `whether ${play.directory.titleOf(entries[0].party)} has ${entries[0].version}`,
        claims: [has, lacks] as const,
      },
    ];
  });
}

/** Meetings, agreements, document acts and terms that one claim asserts or plans and another denies. */
function conflictingEvents(play: Play): readonly Contradiction[] {
  return (["meeting", "agreement", "document", "provision"] as const).flatMap((kind) => {
    const claims = play.accepted.filter(({ claim }) => claim.kind === kind).toSorted(byDate);
    const denials = claims.filter(({ claim }) => claim.modality === "denied" || claim.modality === "cancelled");
    if (denials.length === 0) return [];
    const affirmed = claims.filter(({ claim }) => claim.modality === "asserted" || claim.modality === "planned");
    return denials.flatMap((denial) => {
      const against = affirmed.filter((claim) => speakOfOneEvent(play, claim, denial));
      if (against.length === 0) return [];
      const what = `${kind}: ${denial.claim.issue.label}`;
      return [{ what, claims: [against.map(({ claim }) => claim.id), [denial.claim.id]] as const }];
    });
  });
}

function speakOfOneEvent(play: Play, a: FiledClaim, b: FiledClaim): boolean {
  // a later change of plan is news, not a contradiction, unless both speak of the same time
  const [dateA, dateB] = [a, b].map(({ claim }) => (claim.time?.iso == null ? null : readEdtf(claim.time.iso)));
  if (dateA !== null && dateB !== null ? !mayCoincide(dateA, dateB) : Math.abs(a.assertedDay - b.assertedDay) > 7)
    return false;
  const peopleA = new Set(namesOf(play, [...a.claim.actors, ...a.claim.counterparts]));
  const peopleB = namesOf(play, [...b.claim.actors, ...b.claim.counterparts]);
  const shared = peopleB.filter((name) => peopleA.has(name)).length;
  if (shared === 0) return false;
  const aboutText = a.claim.kind === "document" || a.claim.kind === "provision";
  if (aboutText ? a.claim.document?.name !== b.claim.document?.name : a.claim.issue.category !== b.claim.issue.category)
    return false;
  return likeness(a, b) >= SAME_THING;
}

/** Denials of an allegation, each with the accepted claims that make it. */
function deniedStatements(play: Play): readonly Contradiction[] {
  const denials = play.accepted
    .filter(({ claim }) => claim.kind === "statement" && claim.modality === "denied")
    .toSorted(byDate);
  if (denials.length === 0) return [];
  const affirmed = play.accepted
    .filter(({ claim }) => claim.modality !== "denied" && claim.modality !== "cancelled")
    .toSorted(byDate);
  return denials.flatMap((denial) => {
    const parties = partiesNamed(play, denial.claim.actors);
    const against = affirmed.filter(
      (claim) =>
        Math.abs(claim.assertedDay - denial.assertedDay) <= 90 &&
        ((likeness(claim, denial) >= SAME_THING && !sameSpeakers(play, claim, denial)) ||
          deniesDeadline(play, claim, denial, parties)),
    );
    if (against.length === 0) return [];
    return [
      {
        what: `denied: ${denial.claim.issue.label}`,
        claims: [against.map(({ claim }) => claim.id), [denial.claim.id]] as const,
      },
    ];
  });
}

function sameSpeakers(play: Play, a: FiledClaim, b: FiledClaim): boolean {
  const speakers = namesOf(play, b.claim.chain.at(-1) ?? b.claim.actors);
  return (
    speakers.length > 0 &&
    speakers.every((name) => namesOf(play, a.claim.chain.at(-1) ?? a.claim.actors).includes(name))
  );
}

/** "He had set no deadline" against a deadline that he set, which seldom share other words. */
function deniesDeadline(play: Play, deadline: FiledClaim, denial: FiledClaim, deniers: readonly string[]): boolean {
  return (
    deadline.claim.kind === "deadline" &&
    /\b(deadline|ultimatum|time limit)/iu.test(denial.claim.quote) &&
    partiesNamed(play, deadline.claim.actors).some((party) => deniers.includes(party))
  );
}

const WORDS = new WeakMap<object, ReadonlySet<string>>();

function tellingWords({ claim }: FiledClaim): ReadonlySet<string> {
  const known = WORDS.get(claim);
  if (known !== undefined) return known;
  const words = fold(`${claim.content?.text ?? claim.quote} ${claim.issue.label}`)
    .split(" ")
    .filter((word) => word.length > 2 && !COMMON_WORDS.has(word))
    .map((word) => word.replace(/(ing|ed|es|s)$/u, ""));
  const set = new Set(words);
  WORDS.set(claim, set);
  return set;
}

/** Shared telling words as a share of those of the claim that has fewer. */
function likeness(a: FiledClaim, b: FiledClaim): number {
  const [fewer, more] = [tellingWords(a), tellingWords(b)].toSorted((x, y) => x.size - y.size);
  if (fewer.size < 2) return 0;
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return shared / fewer.size;
}

/** Contradictions in a stable order: by what they are about, then by the first claim. */
export function byWhat(a: Contradiction, b: Contradiction): number {
  return (
    compareText(a.what, b.what) ||
    compareText(a.claims[0][0], b.claims[0][0]) ||
    compareText(a.claims[1][0], b.claims[1][0])
  );
}
