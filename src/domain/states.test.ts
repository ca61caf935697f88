import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stateCalled, stateNamedIn } from "./states.ts";

describe("stateCalled", () => {
  it("knows a state by its capital and its other names", () => {
    assert.equal(stateCalled("Khartoum"), "Sudan");
    assert.equal(stateCalled("Türkiye"), "Turkey");
    assert.equal(stateCalled("the Kremlin"), "Russia");
    assert.equal(stateCalled("Tern Brigade"), null);
  });
  it("does not take an adjective for the state's own name", () => {
    assert.equal(stateCalled("Sudanese"), null);
  });
});

describe("stateNamedIn", () => {
  it("finds whose official it is", () => {
    assert.equal(stateNamedIn("a senior US official"), "United States");
    assert.equal(stateNamedIn("Colombia’s chief negotiator"), "Colombia");
    assert.equal(stateNamedIn("two European diplomats"), "Europe");
    assert.equal(stateNamedIn("a U.S. envoy"), "United States");
  });
  it("prefers the longer name", () => {
    assert.equal(stateNamedIn("South Sudanese mediators"), "South Sudan");
    assert.equal(stateNamedIn("a Turkish Cypriot negotiator"), "Northern Cyprus");
  });
  it("minds capital letters", () => {
    assert.equal(stateNamedIn("a polish chad with turkey"), null);
  });
});
