// Versions in their family tree: each aligned with each of its parents, so that a provision can be followed through all of
// them, and every stretch of its words to the version where it first stood.
import type { Alignment, LinkDecision, ProvisionLink } from "../domain/alignment.ts";
import type { DraftText } from "../domain/draft-text.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Provision } from "../domain/provision.ts";
import type { ReportedProvision, TextVersion } from "../domain/text-version.ts";
import { alignVersions } from "./align-versions.ts";
import { parseDraft } from "./parse-draft.ts";
import { diffWords } from "./word-diff.ts";

/** One step between a version and one of its parents. */
export type ChainStep = { readonly from: string; readonly to: string; readonly alignment: Alignment };

/** A family of versions, parsed and aligned along every parent link. */
export type VersionChain = {
  /** Parents before their children, otherwise in the order given. */
  readonly versions: readonly {
    readonly id: string;
    readonly draft: DraftText;
    readonly reported: ReadonlyMap<string, ReportedProvision>;
  }[];
  readonly steps: readonly ChainStep[];
};

/**
 * Parses and aligns a family of versions.
 *
 * @param decisions - what people decided, by step, keyed `from>to`
 * @throws {ParleyError} `unknown-parent`, `duplicate-version` or `version-cycle`
 */
export function buildChain(
  versions: readonly TextVersion[],
  decisions: ReadonlyMap<string, readonly LinkDecision[]> = new Map(),
): VersionChain {
  const ordered = parentsFirst(versions);
  const drafts = new Map(
    ordered.map((version) => [
      version.id,
      version.text === undefined ? reportedDraft(version.reported) : parseDraft(version.text),
    ]),
  );
  const draftOf = (id: string): DraftText => drafts.get(id) ?? EMPTY_DRAFT;
  return {
    versions: ordered.map((version) => ({
      id: version.id,
      draft: draftOf(version.id),
      reported: new Map((version.reported ?? []).map((each) => [each.id, each])),
    })),
    steps: ordered.flatMap((version) =>
      version.parents.map((parent) => ({
        from: parent,
        to: version.id,
        alignment: alignVersions(draftOf(parent), draftOf(version.id), {
          decisions: decisions.get(`${parent}>${version.id}`) ?? [],
        }),
      })),
    ),
  };
}

const EMPTY_DRAFT: DraftText = { title: null, lines: [], provisions: [], notes: [] };

/** A version known from reports stands in the chain with the reported words as its provisions. */
function reportedDraft(reported: readonly ReportedProvision[]): DraftText {
  const provisions = reported.map((each, line): Provision => ({
    id: each.id,
    label: /^\d/u.test(each.id) ? each.id : "",
    text: each.text,
    level: "paragraph",
    parent: null,
    headings: [],
    line,
    start: 0,
    end: 0,
  }));
  return { title: null, lines: [], provisions, notes: [] };
}

function parentsFirst(versions: readonly TextVersion[]): readonly TextVersion[] {
  const byId = new Map<string, TextVersion>();
  for (const version of versions) {
    if (byId.has(version.id))
      throw new ParleyError("duplicate-version", `Version ${version.id} is given twice. Give each version its own id.`);
    byId.set(version.id, version);
  }
  const state = new Map<string, "open" | "done">();
  const ordered: TextVersion[] = [];
  const visit = (version: TextVersion): void => {
    if (state.get(version.id) === "done") return;
    if (state.get(version.id) === "open")
      throw new ParleyError("version-cycle", `Version ${version.id} is its own ancestor. Check the parents.`);
    state.set(version.id, "open");
    for (const id of version.parents) {
      const parent = byId.get(id);
      if (parent === undefined)
        throw new ParleyError(
          "unknown-parent",
          `Version ${version.id} names ${id} as its parent, which is not given. Add it or drop the name.`,
        );
      visit(parent);
    }
    state.set(version.id, "done");
    ordered.push(version);
  };
  versions.forEach(visit);
  return ordered;
}

/** One place where a provision stood, and what happened on the way from there to the version after it. */
export type HistoryEntry = {
  readonly version: string;
  readonly provision: string;
  readonly text: string;
  /** Set where the version is known from reports only. */
  readonly reported: ReportedProvision | null;
  /** The link from here to the next version on the path; null for the provision asked about. */
  readonly link: ProvisionLink | null;
  /** The version the link leads to; null for the provision asked about. */
  readonly into: string | null;
};

/**
 * A provision's history: all its forerunners in all ancestors, nearest versions first, each once per path it came by.
 *
 * @throws {ParleyError} `no-such-version`, `no-such-provision`
 */
export function traceHistory(chain: VersionChain, version: string, provision: string): readonly HistoryEntry[] {
  const texts = new Map(
    chain.versions.map((each) => [
      each.id,
      { reported: each.reported, texts: new Map(each.draft.provisions.map((p) => [p.id, p.text])) },
    ]),
  );
  if (!texts.has(version))
    throw new ParleyError(
      "no-such-version",
      `There is no version ${version}. ${texts.size === 0 ? "Declare one first" : `Those with words are ${[...texts.keys()].join(", ")}`}.`,
    );
  const known = texts.get(version)?.texts.has(provision) ?? false;
  if (!known)
    throw new ParleyError(
      "no-such-provision",
      `Version ${version} has no provision ${provision}. Check the version and the number.`,
    );
  const entry = (at: string, id: string, link: ProvisionLink | null, into: string | null): HistoryEntry => ({
    version: at,
    provision: id,
    text: texts.get(at)?.texts.get(id) ?? "",
    reported: texts.get(at)?.reported.get(id) ?? null,
    link,
    into,
  });
  const history: HistoryEntry[] = [entry(version, provision, null, null)];
  const seen = new Set<string>();
  for (let k = 0; k < history.length; k++) {
    const here = history[k];
    for (const step of chain.steps.filter((each) => each.to === here.version))
      for (const link of step.alignment.links.filter((each) => each.b.includes(here.provision)))
        for (const id of link.a) {
          const key = [step.from, id, here.version, here.provision].join("\n");
          if (seen.has(key)) continue;
          seen.add(key);
          history.push(entry(step.from, id, link, here.version));
        }
  }
  return history;
}

/** A stretch of a provision's words and the earliest version on its path in which they stood. */
export type BlamedWords = { readonly text: string; readonly version: string; readonly provision: string };

/**
 * Says of every stretch of a provision in which version it first stood ("blame"); joining the stretches gives the provision.
 *
 * Words that several parents hold go to the parent named first. Words are followed along links, not searched for in the
 * whole family: for that, see `findEarlierWording`.
 */
export function blameProvision(chain: VersionChain, version: string, provision: string): readonly BlamedWords[] {
  const history = traceHistory(chain, version, provision);
  /** For every UTF-16 unit of a forerunner, the version and provision it first stood in. */
  const memo = new Map<string, readonly Owner[]>();
  const ownersOf = (at: string, id: string, text: string): readonly Owner[] => {
    const key = `${at}\n${id}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const owners: (Owner | null)[] = Array.from({ length: text.length }, () => null);
    for (const before of history.filter((each) => each.into === at && each.link?.b.includes(id) === true)) {
      const earlier = ownersOf(before.version, before.provision, before.text);
      let [i, j] = [0, 0];
      for (const piece of diffWords(before.text, text)) {
        // A comma or space that happens to stay is no wording.
        if (piece.kind === "kept" && /[\p{L}\p{N}]/u.test(piece.text))
          for (let k = 0; k < piece.text.length; k++) owners[j + k] ??= earlier[i + k];
        if (piece.kind !== "inserted") i += piece.text.length;
        if (piece.kind !== "deleted") j += piece.text.length;
      }
    }
    const settled = owners.map((owner) => owner ?? { version: at, provision: id });
    memo.set(key, settled);
    return settled;
  };
  const { text } = history[0];
  const pieces: BlamedWords[] = [];
  ownersOf(version, provision, text).forEach((owner, k) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.version === owner.version && last.provision === owner.provision)
      pieces[pieces.length - 1] = { ...last, text: last.text + text[k] };
    else pieces.push({ text: text[k], ...owner });
  });
  return pieces;
}

type Owner = { readonly version: string; readonly provision: string };

/** A place where wording stood before: which paper, which provision, and the words shared. */
export type EarlierWording = {
  readonly version: string;
  readonly provision: string;
  readonly words: string;
  readonly sharedWords: number;
};

/** Runs of shared words shorter than this are common coin. */
const LEAST_LINEAGE_WORDS = 6;

/**
 * Looks for a passage's wording in any set of papers, related or not: "this sentence first appeared in …".
 *
 * @param papers - oldest first
 * @returns for each provision that shares a run of six words or more, its longest shared run; longest first, then oldest
 */
export function findEarlierWording(
  passage: string,
  papers: readonly { readonly id: string; readonly draft: DraftText }[],
): readonly EarlierWording[] {
  const found: EarlierWording[] = [];
  for (const paper of papers)
    for (const provision of paper.draft.provisions) {
      const runs = diffWords(provision.text, passage)
        .filter((piece) => piece.kind === "kept")
        .map((piece) => ({ words: piece.text.trim(), count: piece.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 }));
      const longest = runs.reduce((best, run) => (run.count > best.count ? run : best), { words: "", count: 0 });
      if (longest.count >= LEAST_LINEAGE_WORDS)
        found.push({ version: paper.id, provision: provision.id, words: longest.words, sharedWords: longest.count });
    }
  const age = new Map(papers.map((paper, k) => [paper.id, k]));
  return found.sort((x, y) => y.sharedWords - x.sharedWords || (age.get(x.version) ?? 0) - (age.get(y.version) ?? 0));
}
