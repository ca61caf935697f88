/**
 * Claims that cannot both be so. Found where two accepted claims speak of one thing and one says it is so, the other that it is not; both are shown, and
 * nothing is decided between them.
 */
import type { Claim } from "../domain/claim.ts";
import { mayCoincide } from "../domain/edtf.ts";
import { STATE_WORDS } from "../domain/states.ts";
import type { Contradiction, CustodyEntry } from "../domain/state-of-play.ts";
import type { VersionDateKind } from "../domain/version-report.ts";
import type { FiledClaim } from "./claim-book.ts";
import { documentActOf } from "./document-act.ts";
import { byDate, compareText, namesOf, partiesNamed } from "./play.ts";
import type { Play } from "./play.ts";
import { fold } from "./party-directory.ts";
import { toldIn } from "./verbatim.ts";

/** Share of the rarer claim's telling words that two claims must have in common to speak of one thing. */
const SAME_THING = 0.5;
/** One word in common ("proposal") says little. */
const LEAST_SHARED = 2;
/** Undated reports further apart are of different news. */
const SAME_NEWS_DAYS = 7;
/** How long after an allegation, or before it is repeated, a denial still answers it. */
const ALLEGATION_DAYS = 30;
const CHANGES_HANDS: ReadonlySet<VersionDateKind | null> = new Set(["received", "handed-over"] as const);
const COMMON_WORDS = new Set(
  "a an the of to in on at by for from with and or but not no nor that this these those it its he she his her they them their was were is are be been being has have had will would could should may might do does did said says as than then so if when while after before over under into about between against any all some more most other such only own same also very must can put make made take taken give given get got let set come came keep kept bring want need agree agreed".split(
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
    // receipts are compared by version and party above
    const claims = play.accepted
      .filter(({ claim }) => claim.kind === kind && !(kind === "document" && CHANGES_HANDS.has(documentActOf(claim))))
      .toSorted(byDate);
    const denials = claims.filter(({ claim }) => claim.modality === "denied" || claim.modality === "cancelled");
    if (denials.length === 0) return [];
    const affirmed = Map.groupBy(
      claims.filter(({ claim }) => claim.modality === "asserted" || claim.modality === "planned"),
      subjectOf,
    );
    return denials.flatMap((denial) => {
      const against = (affirmed.get(subjectOf(denial)) ?? []).filter((claim) => speakOfOneEvent(play, claim, denial));
      if (against.length === 0) return [];
      const what = `${kind}: ${denial.claim.issue.label}`;
      return [{ what, claims: [against.map(({ claim }) => claim.id), [denial.claim.id]] as const }];
    });
  });
}

/** What two claims must share before they are compared: the text they speak of, or the subject. */
function subjectOf({ claim }: FiledClaim): string {
  const aboutText = claim.kind === "document" || claim.kind === "provision";
  return aboutText ? (claim.document?.name ?? "") : claim.issue.category;
}

function speakOfOneEvent(play: Play, a: FiledClaim, b: FiledClaim): boolean {
  // a later change of plan is news, not a contradiction, unless both speak of the same time
  if (a.when !== null && b.when !== null) {
    if (!mayCoincide(a.when, b.when)) return false;
  } else if (Math.abs(a.assertedDay - b.assertedDay) > SAME_NEWS_DAYS) return false;
  if (likeness(a, b) < SAME_THING) return false;
  const people = namesOf(play, [...a.claim.actors, ...a.claim.counterparts]);
  return namesOf(play, [...b.claim.actors, ...b.claim.counterparts]).some((name) => people.includes(name));
}

/** Denials of an allegation, each with the accepted claims on the same subject that make it, and denials of a deadline that was set. */
function deniedStatements(play: Play): readonly Contradiction[] {
  const denials = play.accepted
    .filter(({ claim }) => claim.kind === "statement" && claim.modality === "denied")
    .toSorted(byDate);
  if (denials.length === 0) return [];
  const affirmed = play.accepted
    .filter(({ claim }) => claim.modality !== "denied" && claim.modality !== "cancelled")
    .toSorted(byDate);
  const bySubject = Map.groupBy(affirmed, ({ claim }) => claim.issue.category);
  const deadlines = affirmed.filter(({ claim }) => claim.kind === "deadline");
  return denials.flatMap((denial) => {
    const alleged = (bySubject.get(denial.claim.issue.category) ?? []).filter(
      (claim) =>
        Math.abs(claim.assertedDay - denial.assertedDay) <= ALLEGATION_DAYS &&
        likeness(claim, denial) >= SAME_THING &&
        !sameSpeakers(play, claim, denial),
    );
    const against = [
      ...alleged,
      ...deadlines.filter((deadline) => deniesDeadline(play, deadline, denial) && !alleged.includes(deadline)),
    ];
    if (against.length === 0) return [];
    const what = `denied: ${denial.claim.issue.label}`;
    return [{ what, claims: [against.map(({ claim }) => claim.id), [denial.claim.id]] as const }];
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
function deniesDeadline(play: Play, deadline: FiledClaim, denial: FiledClaim): boolean {
  if (Math.abs(deadline.assertedDay - denial.assertedDay) > ALLEGATION_DAYS) return false;
  if (!/\b(deadline|ultimatum|time limit)/iu.test(denial.claim.quote)) return false;
  const deniers = partiesNamed(play, denial.claim.actors);
  return partiesNamed(play, deadline.claim.actors).some((party) => deniers.includes(party));
}

const WORDS = new WeakMap<object, ReadonlySet<string>>();

function tellingWords({ claim }: FiledClaim): ReadonlySet<string> {
  const known = WORDS.get(claim);
  if (known !== undefined) return known;
  const set = tellingIn(foldedWordsOf(claim));
  WORDS.set(claim, set);
  return set;
}

function foldedWordsOf(claim: Claim): string {
  return fold(`${toldIn(claim)} ${claim.issue.label}`);
}

function tellingIn(folded: string): ReadonlySet<string> {
  const words = folded.split(" ").filter((word) => word.length > 2 && !COMMON_WORDS.has(word));
  return new Set(words.map(stemOf));
}

function stemOf(word: string): string {
  return word.replace(/(ing|ed|es|s)$/u, "");
}

/**
 * Says of two claims whether they have telling words in common beside the name of their subject and those of parties and countries: "Norlandia's
 * borders" and "Norlandia will never lease the islet" ask two questions.
 *
 * @param parties - what parties are called; countries are known by themselves
 */
export function wordSharing(parties: readonly string[]): (a: FiledClaim, b: FiledClaim) => boolean {
  // A whole name is taken out, not each of its words: forces remain a question beside the Rapid Support Forces.
  const names = [...new Set([...parties.map(fold), ...FOLDED_STATES])].filter((name) => name !== "");
  const pattern = new RegExp(`(?<= )(?:${names.toSorted((a, b) => b.length - a.length).join("|")})(?= )`, "gu");
  const kept = new Map<string, ReadonlySet<string>>();
  const wordsOf = ({ claim }: FiledClaim): ReadonlySet<string> => {
    const words = kept.get(claim.id) ?? tellingIn(` ${foldedWordsOf(claim)} `.replace(pattern, ""));
    kept.set(claim.id, words);
    return words;
  };
  return (a, b) => {
    const subject = new Set(a.claim.issue.category.split("-").map(stemOf));
    const words = wordsOf(b);
    return [...wordsOf(a)].some((word) => words.has(word) && !subject.has(word));
  };
}
const FOLDED_STATES: readonly string[] = STATE_WORDS.map(fold);

/** Shared telling words as a share of those of the claim that has fewer. */
function likeness(a: FiledClaim, b: FiledClaim): number {
  const [fewer, more] = [tellingWords(a), tellingWords(b)].toSorted((x, y) => x.size - y.size);
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return shared < LEAST_SHARED ? 0 : shared / fewer.size;
}

/** Contradictions in a stable order: by what they are about, then by the first claim. */
export function byWhat(a: Contradiction, b: Contradiction): number {
  return (
    compareText(a.what, b.what) ||
    compareText(a.claims[0][0], b.claims[0][0]) ||
    compareText(a.claims[1][0], b.claims[1][0])
  );
}
