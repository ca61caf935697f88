import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LOCAL_USER, PUBLIC_VIEWER, maySee, requireMayFile } from "./may-see.ts";

describe("maySee", () => {
  it("refuses every compartment but the open one unless the viewer is cleared for it", () => {
    for (const compartment of ["delegation", "Open", "open ", "", "*", "all"]) {
      assert.equal(maySee(PUBLIC_VIEWER, compartment), false, compartment);
      assert.throws(() => requireMayFile(PUBLIC_VIEWER, compartment), { code: "access-refused" });
    }
    assert.equal(maySee(PUBLIC_VIEWER, "open"), true);
  });
  it("opens what a viewer is cleared for, and no more", () => {
    const viewer = { name: "desk officer", clearedFor: ["delegation"] };
    assert.equal(maySee(viewer, "delegation"), true);
    assert.equal(maySee(viewer, "delegation-2"), false);
    requireMayFile(viewer, "delegation");
  });
  it("clears the one local user for all", () => {
    assert.equal(maySee(LOCAL_USER, "delegation"), true);
  });
});
