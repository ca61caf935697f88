/**
 * The record's tamper seal: a Merkle tree over the entries' hashes (RFC 6962, section 2.1). The root after n entries commits to all of them,
 * in order; appending needs only the log2(n) roots of the complete subtrees, which the store keeps with each batch.
 */

/** What a platform gives to hash with; every hash is 64 lower-case hexadecimal digits. */
export type Hasher = {
  /** SHA-256 of the UTF-8 bytes of a text. */
  readonly text: (data: string) => string;
  /** RFC 6962 leaf: SHA-256 of a zero byte followed by the UTF-8 bytes. */
  readonly leaf: (data: string) => string;
  /** RFC 6962 node: SHA-256 of a one byte followed by both hashes. */
  readonly node: (left: string, right: string) => string;
};

/** A tree so far: how many leaves, and the roots of its complete subtrees from the largest to the smallest. */
export type Tree = { readonly size: number; readonly peaks: readonly string[] };

/** The tree of no entries. */
export const EMPTY_TREE: Tree = { size: 0, peaks: [] };

/** The tree with more leaves (their hashes, in order) appended. */
export function grow(tree: Tree, leaves: readonly string[], hasher: Hasher): Tree {
  const peaks = [...tree.peaks];
  let { size } = tree;
  for (const leaf of leaves) {
    let hash = leaf;
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) hash = hasher.node(peaks.pop() ?? "", hash);
    peaks.push(hash);
    size++;
  }
  return { size, peaks };
}

/** The root of a tree; of the empty tree, the hash of nothing. */
export function rootOf(tree: Tree, hasher: Hasher): string {
  const [last, ...larger] = tree.peaks.toReversed();
  return last === undefined ? hasher.text("") : larger.reduce((right, left) => hasher.node(left, right), last);
}
