import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { nodeHasher } from "../store/node-hasher.ts";
import { EMPTY_TREE, grow, rootOf } from "./merkle.ts";

// leaves and roots of the Certificate Transparency reference implementation (certificate-transparency-go, RFC 6962 test data)
const LEAVES = ["", "\u0000", "\u0010", "\u0020\u0021", "01", "@ABC", "PQRSTUVW", "`abcdefghijklmno"];
const ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

/** The root as RFC 6962 section 2.1 defines it, by halves. */
function rootByDefinition(leaves: readonly string[]): string {
  if (leaves.length === 0) return nodeHasher.text("");
  if (leaves.length === 1) return leaves[0];
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHasher.node(rootByDefinition(leaves.slice(0, half)), rootByDefinition(leaves.slice(half)));
}

describe("grow and rootOf", () => {
  it("gives the published roots", () => {
    for (let n = 1; n <= LEAVES.length; n++)
      assert.equal(
        rootOf(grow(EMPTY_TREE, LEAVES.slice(0, n).map(nodeHasher.leaf), nodeHasher), nodeHasher),
        ROOTS[n - 1],
      );
  });
  it("gives the root of the definition, however the leaves come in batches", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 9 }), { maxLength: 9 }), (batches) => {
        const tree = batches.reduce(
          (before, batch) => grow(before, batch.map(nodeHasher.leaf), nodeHasher),
          EMPTY_TREE,
        );
        assert.equal(rootOf(tree, nodeHasher), rootByDefinition(batches.flat().map(nodeHasher.leaf)));
        assert.equal(tree.size, batches.flat().length);
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});
