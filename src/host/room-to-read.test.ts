import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { requireRoomToRead } from "./room-to-read.ts";

describe("requireRoomToRead", () => {
  it("says nothing of a text that is read at once", () => {
    assert.equal(requireRoomToRead("brief.txt", "Talks began in Vell.", 0), null);
  });

  it("says how long a long text is and takes", () => {
    assert.equal(
      requireRoomToRead("minutes.txt", "x".repeat(2_000_000), 4e9),
      "minutes.txt: reading 2.0 million characters, which takes some 30 seconds …",
    );
  });

  it("refuses a text whose reading would not fit in memory, with the remedy", () => {
    assert.throws(() => requireRoomToRead("minutes.txt", "x".repeat(2_000_000), 1e8), {
      code: "too-long-to-read",
      message: /^minutes\.txt has 2\.0 million characters.*0\.1 GB may be taken.*[Ss]plit it/,
    });
  });
});
