import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { InboxItem } from "../api/contract.ts";
import { countWaiting, foldedRoles, foldedWords, nextAfter, openItems, queueLines, whyEmpty } from "./inbox-queue.ts";

const item = (id: string, would: InboxItem["would"], folded: InboxItem["folded"] = null): InboxItem => ({
  id,
  source: "s",
  kind: "position",
  stance: "supports",
  quote: id,
  actors: [],
  party: null,
  issueId: "toll",
  would,
  folded,
});
const ITEMS = [
  item("a", "move"),
  item("b", "open"),
  item("c", "add"),
  item("d", "confirm", "role"),
  item("e", "confirm", "repeat"),
  item("f", "add", "repeat"),
];

describe("the queue of the inbox", () => {
  it("hides what was judged here and what is folded", () => {
    const ids = (judged: string[], unfolded: boolean) =>
      openItems(ITEMS, new Set(judged), unfolded)
        .map(({ id }) => id)
        .join("");
    assert.equal(ids([], false), "abc");
    assert.equal(ids(["b"], false), "ac");
    assert.equal(ids(["b"], true), "acdef");
  });

  it("finds the roles that wait, of one source or of all", () => {
    const [role] = ITEMS.filter(({ folded }) => folded === "role");
    assert.deepEqual(foldedRoles(ITEMS, new Set(), null), [role.id]);
    assert.deepEqual(foldedRoles(ITEMS, new Set(), role.source), [role.id]);
    assert.deepEqual(foldedRoles(ITEMS, new Set(), "another source"), []);
    assert.deepEqual(foldedRoles(ITEMS, new Set([role.id]), null), []);
  });

  it("says what is folded, and says nothing when nothing is", () => {
    assert.equal(foldedWords(ITEMS, new Set()), "2 repeats and 1 role");
    assert.equal(foldedWords(ITEMS, new Set(["e", "f"])), "1 role");
    assert.equal(foldedWords(ITEMS.slice(0, 3), new Set()), null);
  });

  it("puts a heading with its count before each group, and none before an empty one", () => {
    const words = queueLines(ITEMS.slice(0, 3)).map((line) =>
      line.kind === "heading" ? `${line.group} ${line.count}` : line.item.id,
    );
    assert.deepEqual(words, ["changes 2", "a", "b", "adds 1", "c"]);
  });

  it("moves on to the next, at the end back, and nowhere from the last", () => {
    assert.equal(nextAfter(ITEMS, "a"), "b");
    assert.equal(nextAfter(ITEMS, "f"), "e");
    assert.equal(nextAfter([item("a", "add")], "a"), null);
  });
  it("counts what waits whether or not it is folded", () => {
    assert.equal(countWaiting(ITEMS, new Set()), 6);
    assert.equal(countWaiting(ITEMS, new Set(["a", "e"])), 4);
  });
});

describe("why no candidate is in sight", () => {
  const counts = { sources: 1, candidates: 0, accepted: 0, rejected: 0, held: 0 };
  it("is that there is no source, nothing proposed, only what is folded, or nothing left", () => {
    assert.equal(whyEmpty({ ...counts, sources: 0 }, false), "no-source");
    assert.equal(whyEmpty(counts, false), "nothing-found");
    assert.equal(whyEmpty({ ...counts, candidates: 2, accepted: 1 }, true), "folded");
    assert.equal(whyEmpty({ ...counts, rejected: 1 }, false), "judged");
  });
});
