import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { headingOf } from "./source-heading.ts";

describe("headingOf", () => {
  it("takes title and day from the first two lines when the third is empty", () => {
    assert.deepEqual(headingOf("Ferry talks resume\n2025-11-20\n\nPORT ANSEL – The talks"), {
      title: "Ferry talks resume",
      published: "2025-11-20",
    });
  });
  it("takes nothing from a text that merely begins with a date-like second line", () => {
    assert.deepEqual(headingOf("Talks\n2025-11-20\nmore"), { title: null, published: null });
    assert.deepEqual(headingOf("Talks\n2025-02-30\n\nmore"), { title: null, published: null });
    assert.deepEqual(headingOf("one line"), { title: null, published: null });
  });
  it("reads Windows line ends", () => {
    assert.deepEqual(headingOf("Talks\r\n2025-11-20\r\n\r\nmore"), { title: "Talks", published: "2025-11-20" });
  });
});
