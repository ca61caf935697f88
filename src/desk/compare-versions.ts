import type { LinkRelation } from "../domain/alignment.ts";
import type { ProcessId } from "../domain/process.ts";
import type { Provision } from "../domain/provision.ts";
import type { VersionId } from "../domain/version-report.ts";
import { alignVersions } from "../text/align-versions.ts";
import { diffWords, type DiffPiece } from "../text/word-diff.ts";
import type { Desk } from "./desk.ts";
import { bookAsOf, NOW, type AskedMoment } from "./review-book.ts";
import { decisionsIn, draftOfVersion } from "./version-family.ts";

/** Two versions point by point, in the order of the later one; what was removed stands where it stood. */
export type Comparison = {
  readonly from: { readonly id: VersionId; readonly title: string };
  readonly to: { readonly id: VersionId; readonly title: string };
  readonly rows: readonly ComparedRow[];
};

/** One row: the provisions on each side, how they correspond, and the words painted. */
export type ComparedRow = {
  readonly relation: LinkRelation | "removed" | "added";
  readonly moved: boolean;
  readonly renumbered: boolean;
  readonly why: string;
  readonly before: readonly Pick<Provision, "id" | "label" | "text">[];
  readonly after: readonly Pick<Provision, "id" | "label" | "text">[];
  readonly runs: readonly DiffPiece[];
};

/**
 * Compares the words of two versions of a process, as far as they counted at a moment; what people decided about links stands before the engine's own findings.
 *
 * @throws {ParleyError} `no-such-version` when one is not declared; `no-version-text` when one exists only as reports
 */
export async function compareVersions(
  desk: Desk,
  process: ProcessId,
  from: VersionId,
  to: VersionId,
  moment: AskedMoment = NOW,
): Promise<Comparison> {
  const entries = await desk.entriesOf(process);
  const book = bookAsOf(entries, desk.viewer, moment);
  const wordsOf = (id: VersionId) => {
    const { version, draft } = draftOfVersion(book, process, id);
    return { id, title: version.title, draft };
  };
  const [a, b] = [wordsOf(from), wordsOf(to)];
  const decisions = decisionsIn(desk, entries).get(`${from}>${to}`) ?? [];
  const { links, removed, added } = alignVersions(a.draft, b.draft, { decisions });
  const inA = new Map(a.draft.provisions.map((provision, at) => [provision.id, { provision, at }]));
  const inB = new Map(b.draft.provisions.map((provision, at) => [provision.id, { provision, at }]));
  const pick = (held: typeof inA, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const found = held.get(id)?.provision;
      return found === undefined ? [] : [{ id: found.id, label: found.label, text: found.text }];
    });
  const joined = (provisions: readonly { readonly text: string }[]) => provisions.map(({ text }) => text).join("\n");
  const rows: { readonly row: ComparedRow; readonly at: number }[] = [];
  for (const link of links) {
    const [before, after] = [pick(inA, link.a), pick(inB, link.b)];
    rows.push({
      row: {
        relation: link.relation,
        moved: link.moved,
        renumbered: link.renumbered,
        why: link.why,
        before,
        after,
        runs: diffWords(joined(before), joined(after)),
      },
      at: inB.get(link.b[0])?.at ?? 0,
    });
  }
  for (const id of added) {
    const after = pick(inB, [id]);
    rows.push({ row: alone("added", [], after), at: inB.get(id)?.at ?? 0 });
  }
  const placeOf = new Map(
    links.flatMap((link) => link.a.map((id) => [inA.get(id)?.at ?? 0, inB.get(link.b[0])?.at ?? 0] as const)),
  );
  for (const id of removed) {
    // after whatever now stands where the provision before it went
    let at = inA.get(id)?.at ?? 0;
    while (at >= 0 && !placeOf.has(at)) at -= 1;
    rows.push({ row: alone("removed", pick(inA, [id]), []), at: at < 0 ? -1 : (placeOf.get(at) ?? 0) + 0.5 });
  }
  return {
    from: { id: a.id, title: a.title },
    to: { id: b.id, title: b.title },
    rows: rows.toSorted((x, y) => x.at - y.at).map(({ row }) => row),
  };
}

function alone(relation: "removed" | "added", before: ComparedRow["before"], after: ComparedRow["after"]): ComparedRow {
  const [{ text }] = relation === "removed" ? before : after;
  return {
    relation,
    moved: false,
    renumbered: false,
    why: "",
    before,
    after,
    runs: [{ kind: relation === "removed" ? "deleted" : "inserted", text }],
  };
}
