import type { ClaimKind, IssueCategory, Modality, Stance } from "../domain/claim.ts";
import { ParleyError } from "../domain/errors.ts";
import { endOfDay, parseAsOf, type Moment } from "../domain/moment.ts";
import { OPEN_COMPARTMENT } from "../domain/source.ts";
import type { VersionDate, VersionStatus } from "../domain/version-report.ts";
import { parseIsoDay } from "../kit/civil-date.ts";
import type { EntryContent, NewEntry } from "../record/entry.ts";
import { addSources } from "./add-source.ts";
import { assignClaim } from "./assign-claim.ts";
import type { Desk } from "./desk.ts";
import { fileClaim } from "./file-claim.ts";
import { judgeClaims, type Verdict } from "./judge-claim.ts";
import { newProcess } from "./new-process.ts";
import { storeVersionText } from "./store-version-text.ts";

/** A sample process as its folder states it: declarations, sources in order, and the judgements a person took. */
export type SampleManifest = {
  readonly name: string;
  readonly title: string;
  readonly parties: readonly {
    readonly id: string;
    readonly title: string;
    readonly is: readonly string[];
    readonly spokenForBy: readonly string[];
  }[];
  readonly issues: readonly {
    readonly id: string;
    readonly title: string;
    readonly category: IssueCategory;
    readonly words: readonly string[];
  }[];
  readonly texts: readonly {
    readonly id: string;
    readonly title: string;
    readonly versions: readonly {
      readonly id: string;
      readonly title: string;
      readonly status: VersionStatus;
      readonly parents: readonly string[];
      readonly authors: readonly string[];
      readonly dates: readonly VersionDate[];
      readonly knownAt: string;
      readonly words: readonly string[];
      readonly file?: string;
      readonly basedOn?: string;
    }[];
  }[];
  readonly sources: readonly {
    readonly file: string;
    readonly publisher: string;
    readonly published: string;
    readonly basedOn: readonly string[];
    readonly note: string;
  }[];
  /** What was turned down; every other candidate was accepted. */
  readonly rejected: readonly (RecordedWords & { readonly reason: string })[];
  /** What a reviewer counted for another row. */
  readonly assigned: readonly (RecordedWords & { readonly issue: string })[];
  /** What the reader missed, filed by hand. */
  readonly claims: readonly {
    readonly source: string;
    readonly quote: string;
    readonly kind: ClaimKind;
    readonly actors: readonly string[];
    readonly counterparts?: readonly string[];
    readonly when?: string;
    readonly issue?: string;
    readonly stance?: Stance;
    readonly modality?: Modality;
    readonly chain?: readonly (readonly string[])[];
    readonly version?: string;
  }[];
};

/**
 * A candidate that a recorded judgement means: the kind, and words that it holds or lies in, so that a reader which cuts a span
 * differently is still judged as a person would.
 */
export type RecordedWords = { readonly source: string; readonly kind: ClaimKind; readonly quote: string };

/** True when the recorded words mean this candidate. */
export function means(
  recorded: RecordedWords,
  source: string,
  claim: { readonly kind: ClaimKind; readonly quote: string },
): boolean {
  return (
    recorded.source === source &&
    recorded.kind === claim.kind &&
    (claim.quote.includes(recorded.quote) || recorded.quote.includes(claim.quote))
  );
}

/**
 * Loads a sample the way an analyst would have built it: declares parties, issues and versions, adds each source, lets the reader read it, and
 * files the recorded judgements. No cell is ever inserted.
 *
 * @param files - the texts the manifest names, by their path in the sample's folder
 * @throws {ParleyError} `sample-out-of-step` when a recorded judgement or filing names words that are not in their source
 */
export async function loadSample(
  desk: Desk,
  manifest: SampleManifest,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const { name } = manifest;
  await newProcess(desk, name, manifest.title);
  const declared = (content: EntryContent, available: Moment | null): NewEntry => ({
    author: desk.viewer.name,
    compartment: OPEN_COMPARTMENT,
    content,
    available,
  });
  const first = manifest.sources.map(({ published }) => published).sort()[0] ?? null;
  const always = first === null ? null : parseAsOf(first.slice(0, 4) + "-01-01");
  await desk.store.append(name, [
    ...manifest.parties.map((party) => declared({ kind: "party-declared", party }, always)),
    ...manifest.issues.map((issue) => declared({ kind: "issue-declared", issue }, always)),
    ...manifest.texts.flatMap((text) =>
      text.versions.map(({ knownAt, file: _file, basedOn: _basedOn, ...version }) =>
        declared(
          { kind: "version-declared", version: { ...version, text: text.title } },
          endOfDay(parseIsoDay(knownAt) ?? 0),
        ),
      ),
    ),
  ]);
  const text = (file: string) => {
    const found = files.get(file);
    if (found === undefined) throw outOfStep(name, `names '${file}', which is not in its folder`);
    return found;
  };
  for (const source of manifest.sources) {
    const [added] = await addSources(desk, name, [
      {
        text: text(source.file),
        file: source.file,
        title: null,
        publisher: source.publisher,
        published: source.published,
        knownAt: null,
        compartment: null,
        basedOn: `${source.note}; based on ${source.basedOn.join(", ")}`,
      },
    ]);
    await judgeClaims(
      desk,
      name,
      added.candidates.map((claim): Verdict => {
        const no = manifest.rejected.find((each) => means(each, source.file, claim));
        return { claim: claim.id, decision: no === undefined ? "accept" : "reject", reason: no?.reason ?? null };
      }),
    );
    for (const assigned of manifest.assigned)
      for (const claim of added.candidates.filter((each) => means(assigned, source.file, each)))
        await assignClaim(desk, name, { claim: claim.id, party: null, issue: assigned.issue });
    for (const filing of manifest.claims.filter((each) => each.source === source.file)) {
      const start = added.source.text.indexOf(filing.quote);
      if (start < 0)
        throw outOfStep(name, `files a claim on words that '${source.file}' does not hold: ${filing.quote}`);
      await fileClaim(desk, name, {
        source: added.source.id,
        start,
        end: start + filing.quote.length,
        kind: filing.kind,
        actors: filing.actors,
        counterparts: filing.counterparts ?? [],
        when: filing.when ?? null,
        issue: filing.issue ?? null,
        stance: filing.stance ?? "neutral",
        modality: filing.modality ?? "asserted",
        chain: filing.chain ?? [],
        version: filing.version ?? null,
      });
    }
  }
  for (const version of manifest.texts.flatMap(({ versions }) => versions))
    if (version.file !== undefined)
      await storeVersionText(desk, name, version.id, {
        text: text(version.file),
        file: version.file,
        title: version.title,
        publisher: "Parley sample",
        published: version.knownAt,
        basedOn: version.basedOn ?? "restated for this sample, not the publisher's words",
      });
}

function outOfStep(name: string, why: string): ParleyError {
  return new ParleyError("sample-out-of-step", `The sample '${name}' ${why}. Mend samples/${name}/process.json.`);
}
