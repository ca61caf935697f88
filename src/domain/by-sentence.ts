/** Entries of the same claims put together, in order: two parties bound by one sentence are one line, not two. */
export function bySentence<Entry extends { readonly claims: readonly string[] }>(
  entries: readonly Entry[],
): readonly (readonly [Entry, ...Entry[]])[] {
  return [...Map.groupBy(entries, ({ claims }) => claims.join()).values()] as [Entry, ...Entry[]][];
}
