import type { CrossReference } from "../domain/alignment.ts";
import type { Provision } from "../domain/provision.ts";

/** A reference as it stands in a provision: its words and the provision it points to, if there is one. */
export type FoundReference = { readonly words: string; readonly target: string | null };

const LABEL = String.raw`(?:\d{1,4}(?:\.\d+)*(?:\s(?:bis|ter|quater)\b)?(?:\s?\([a-z]{1,4}\))*|\([a-z]{1,4}\))`;
const REFERENCE = new RegExp(
  String.raw`\b(sub-?points?|points?|articles?|sub-?paragraphs?|paragraphs?|paras?\.?|clauses?|items?)\s+(${LABEL}(?:\s*(?:,|and|or|to|–|-)\s*${LABEL})*)|\b(annex|appendix|protocol)\s+([A-Z]\b|\d+|[IVX]+\b)`,
  "giu",
);
/** "Article 5 of the Charter" points outside the text; "of this agreement" does not. */
const OUTSIDE =
  /^\s*(?:,\s*)?of\s+(?:the\s+)?(?!this\b|the\s+present\b|present\b|article|point|annex|paragraph)(?:\p{Lu}|treaty|convention|charter|covenant)/iu;

/** Reads the references to other provisions of the same text out of one provision. */
export function referencesIn(provision: Provision, provisions: readonly Provision[]): readonly FoundReference[] {
  return referencesWith(provision, referenceTargets(provisions));
}

type Targets = { readonly ids: ReadonlySet<string>; readonly firstBelow: ReadonlyMap<string, string> };

function referenceTargets(provisions: readonly Provision[]): Targets {
  const firstBelow = new Map<string, string>();
  for (const { id } of provisions) {
    const parts = id.split(".");
    for (let k = 1; k < parts.length; k++) {
      const above = parts.slice(0, k).join(".");
      if (!firstBelow.has(above)) firstBelow.set(above, id);
    }
  }
  return { ids: new Set(provisions.map((each) => each.id)), firstBelow };
}

function referencesWith(provision: Provision, targets: Targets): readonly FoundReference[] {
  const found: FoundReference[] = [];
  for (const match of provision.text.matchAll(REFERENCE)) {
    const after = provision.text.slice(match.index + match[0].length);
    if (OUTSIDE.test(after)) continue;
    if (match[3] !== undefined) {
      found.push({ words: match[0], target: lookUp(`${match[3]}-${match[4]}`.toLowerCase(), targets) });
      continue;
    }
    const kind = match[1].toLowerCase();
    for (const label of match[2].matchAll(new RegExp(LABEL, "giu"))) {
      const path = label[0]
        .toLowerCase()
        .replaceAll(/\s+(?=bis|ter|quater)/gu, "")
        .split(/[\s().]+/u)
        .filter((part) => part !== "");
      found.push({ words: `${match[1]} ${label[0]}`, target: resolve(kind, path, provision, targets) });
    }
  }
  return found;
}

function lookUp(id: string, targets: Targets): string | null {
  return targets.ids.has(id) ? id : (targets.firstBelow.get(id) ?? null);
}

/** A paragraph is looked for in the provision's own article first, a point or article from the top. */
function resolve(kind: string, path: readonly string[], from: Provision, targets: Targets): string | null {
  const own = from.id.split(".");
  const rooted = lookUp(path.join("."), targets);
  const nested: string[] = [];
  for (let depth = own.length - 1; depth > 0; depth--) nested.push([...own.slice(0, depth), ...path].join("."));
  const near = nested.map((id) => lookUp(id, targets)).find((id) => id !== null) ?? null;
  return /^(?:sub|para|clause|item)/u.test(kind) ? (near ?? rooted) : (rooted ?? near);
}

/**
 * What became of the references inside the later version: do they follow the renumbering, stand, or point astray?
 *
 * @param links - the ids of each link; a reference is expected to go on pointing to what its old target became
 * @param hasArticles - false when the later version has no articles: then "Article 5" without a target means another text
 */
export function findCrossReferences(
  a: readonly Provision[],
  b: readonly Provision[],
  links: readonly { readonly a: readonly string[]; readonly b: readonly string[] }[],
  hasArticles = true,
): readonly CrossReference[] {
  const targetsA = referenceTargets(a);
  const targetsB = referenceTargets(b);
  const provisionsA = new Map(a.map((each) => [each.id, each]));
  const linkOfA = new Map(links.flatMap((link) => link.a.map((id) => [id, link] as const)));
  const linkOfB = new Map(links.flatMap((link) => link.b.map((id) => [id, link] as const)));
  const result: CrossReference[] = [];
  for (const provision of b) {
    const references = referencesWith(provision, targetsB);
    if (references.length === 0) continue;
    const earlier = (linkOfB.get(provision.id)?.a ?? []).flatMap((id) => {
      const before = provisionsA.get(id);
      return before === undefined ? [] : referencesWith(before, targetsA);
    });
    references.forEach((reference, k) => {
      const before = earlier.length === references.length ? earlier[k] : undefined;
      const became = before?.target == null ? undefined : linkOfA.get(before.target);
      const expected = became === undefined ? null : became.b;
      const { target } = reference;
      if (target === null && !hasArticles && /^article/iu.test(reference.words)) return;
      const meets = expected !== null && target !== null && expected.includes(target);
      const unchanged = before !== undefined && before.words.toLowerCase() === reference.words.toLowerCase();
      const state =
        target === null
          ? "broken"
          : meets
            ? unchanged
              ? "stands"
              : "follows"
            : unchanged && before.target !== null
              ? "stale"
              : "stands";
      result.push({ in: provision.id, words: reference.words, target, state, expected: expected?.[0] ?? null });
    });
  }
  return result;
}
