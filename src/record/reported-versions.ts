import { isAnonymous } from "../domain/actor.ts";
import type { ActorName } from "../domain/claim.ts";
import type { CustodyState } from "../domain/custody.ts";
import type { PartyId } from "../domain/party.ts";
import type { CustodyEntry, ProvisionEntry, VersionEntry } from "../domain/state-of-play.ts";
import type { VersionDate, VersionId, VersionStatus } from "../domain/version-report.ts";
import { VERSION_STATUSES } from "../domain/version-report.ts";
import type { FiledClaim } from "./claim-book.ts";
import { documentActOf } from "./document-act.ts";
import { byDate, compareText, idsOf, namesOf, partiesNamed, partiesOf, speakersOf } from "./play.ts";
import type { Play } from "./play.ts";
import { toldIn, verbatimOf } from "./verbatim.ts";

/** Declared versions in their order, then versions known only from reports, by their first report. */
export function listVersions(play: Play): readonly VersionEntry[] {
  const reports = new Map<VersionId, FiledClaim[]>();
  for (const filed of play.accepted.toSorted(byDate)) {
    const { kind, document } = filed.claim;
    if (document === null || (kind !== "document" && kind !== "provision")) continue;
    const version = play.versions.versionOrText(document);
    const known = reports.get(version);
    if (known === undefined) reports.set(version, [filed]);
    else known.push(filed);
  }
  const declared = play.book.versions.map((version): VersionEntry => {
    const claims = reports.get(version.id) ?? [];
    reports.delete(version.id);
    const stored = play.book.texts.some((text) => text.version === version.id);
    const { id, text, title, parents, authors, dates } = version;
    return {
      id,
      text,
      title,
      status: stored ? "full" : fuller(version.status, statusOf(claims)),
      parents,
      authors: namesOf(play, authors.length > 0 ? authors : authorsOf(claims)),
      dates: mergeDates(dates, datesOf(claims)),
      claims: idsOf(claims),
    };
  });
  const reported = [...reports].map(([id, claims]): VersionEntry => {
    const mention = claims[0].claim.document;
    return {
      id,
      text: mention?.name ?? id,
      title: mention?.version ?? mention?.name ?? id,
      status: statusOf(claims),
      parents: [],
      authors: namesOf(play, authorsOf(claims)),
      dates: mergeDates([], datesOf(claims)),
      claims: idsOf(claims),
    };
  });
  return [...declared, ...reported];
}

function fuller(a: VersionStatus, b: VersionStatus): VersionStatus {
  return VERSION_STATUSES.indexOf(a) >= VERSION_STATUSES.indexOf(b) ? a : b;
}

/** Known by quoted terms, by described ones, or only by word that it exists. */
function statusOf(claims: readonly FiledClaim[]): VersionStatus {
  const terms = claims.filter(({ claim }) => claim.kind === "provision");
  if (terms.some(({ claim }) => /^[“"«„]/.test(verbatimOf(claim).quote))) return "excerpted";
  const named = claims.some((filed) => speakersOf(filed).some((speaker) => !isAnonymous(speaker)));
  return terms.length > 0 || named ? "described" : "rumoured";
}

function authorsOf(claims: readonly FiledClaim[]): readonly ActorName[] {
  return claims
    .filter(({ claim }) => claim.modality === "asserted" && documentActOf(claim) === "drafted")
    .flatMap(({ claim }) => claim.actors);
}

function datesOf(claims: readonly FiledClaim[]): readonly VersionDate[] {
  return claims.flatMap(({ claim }) => {
    const kind = claim.kind === "document" && claim.modality === "asserted" ? documentActOf(claim) : null;
    return kind === null || claim.time?.iso == null ? [] : [{ kind, edtf: claim.time.iso }];
  });
}

function mergeDates(declared: readonly VersionDate[], reported: readonly VersionDate[]): readonly VersionDate[] {
  const dates = new Map([...declared, ...reported].map((date) => [`${date.edtf}\n${date.kind}`, date]));
  return [...dates.values()].toSorted((a, b) => compareText(a.edtf, b.edtf) || compareText(a.kind, b.kind));
}

/** "The leaked draft" blames nobody; only words that say who leaked it do. */
const NAMES_LEAKER =
  /\b(leak(ed|s|ing)? (the|a|an|it|its|their|this|that|parts?|details|excerpts|copies|all)|leaked by|leak (from|by))\b/iu;
/** Verbs that need no receiver in the sentence to mean that a text changed hands. */
const PASSES_ON = /\b(hand(ed|s|ing)?|gave|giv(en|es|ing)|pass(ed|es|ing)|deliver\w*|transmit\w*|convey\w*)\b/iu;

/** Who gave, received, confirms or denies having which version. Reports that conflict stand side by side. */
export function listCustody(play: Play): readonly CustodyEntry[] {
  const filedByHand = play.book.custody.map(({ filing, asOf }): CustodyEntry => ({ ...filing, asOf, claims: [] }));
  const reported = play.accepted
    .filter(({ claim }) => claim.kind === "document")
    .toSorted(byDate)
    .flatMap((filed) => custodyIn(play, filed));
  const seen = new Map<string, CustodyEntry>();
  for (const entry of reported) {
    const key = [entry.version, entry.party, entry.state, entry.counterpart, entry.when].join("\n");
    const known = seen.get(key);
    seen.set(key, known === undefined ? entry : { ...known, claims: [...known.claims, ...entry.claims] });
  }
  return [...filedByHand, ...seen.values()];
}

function custodyIn(play: Play, filed: FiledClaim): readonly CustodyEntry[] {
  const { claim } = filed;
  const act = documentActOf(claim);
  if (claim.document === null || (claim.modality !== "asserted" && claim.modality !== "denied")) return [];
  const common = {
    version: play.versions.versionOrText(claim.document),
    when: claim.modality === "asserted" ? (claim.time?.iso ?? null) : null,
    asOf: filed.assertedAt,
    claims: [claim.id],
  };
  const actors = partiesOf(play, filed);
  const others = partiesNamed(play, claim.counterparts).filter((party) => !actors.includes(party));
  const entries = (parties: readonly PartyId[], state: CustodyState, counterparts: readonly PartyId[]) =>
    parties.flatMap((party) =>
      (counterparts.length === 0 ? [null] : counterparts).map((counterpart) => ({
        ...common,
        party,
        state,
        counterpart,
      })),
    );
  const denied = claim.modality === "denied";
  if (act === "received")
    return actors.flatMap((party) => entries([party], denied ? "denies" : ownWord(play, filed, party), others));
  if (act === "leaked") return denied || !NAMES_LEAKER.test(claim.quote) ? [] : entries(actors, "leaked", []);
  if (act !== "handed-over" || (others.length === 0 && !PASSES_ON.test(claim.quote))) return [];
  if (denied) return entries(others, "denies", actors);
  return [
    ...entries(actors, "gave", others),
    ...others.flatMap((party) => entries([party], ownWord(play, filed, party), actors)),
  ];
}

/** A receiver who says so confirms; anyone else's word only reports. */
function ownWord(play: Play, filed: FiledClaim, party: PartyId): CustodyState {
  return partiesNamed(play, speakersOf(filed)).includes(party) ? "confirms" : "received";
}

/** Terms of texts as reported: included, changed, or taken out. */
export function listProvisions(play: Play): readonly ProvisionEntry[] {
  return play.accepted
    .filter(({ claim }) => claim.kind === "provision")
    .toSorted(byDate)
    .map(({ claim }) => ({
      version: claim.document === null ? null : play.versions.versionOrText(claim.document),
      modality: claim.modality,
      text: toldIn(claim),
      claims: [claim.id],
    }));
}
