import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LOCAL_USER } from "../access/may-see.ts";
import { ParleyError } from "../domain/errors.ts";
import { parseAsOf, parseMoment } from "../domain/moment.ts";
import type { View } from "../domain/state-of-play.ts";
import { readWithEngine } from "../host/reader.ts";
import { openMemoryStore } from "../store/memory-store.ts";
import { nodeHasher } from "../store/node-hasher.ts";
import { addSources } from "./add-source.ts";
import { assignClaim } from "./assign-claim.ts";
import { cachedEntries } from "./cached-entries.ts";
import { declareIssue, declareParty, declareVersion, fileCustody } from "./declare.ts";
import type { Desk } from "./desk.ts";
import { fileClaim } from "./file-claim.ts";
import { newProcess } from "./new-process.ts";
import { showStatus } from "./show-status.ts";

async function openFerry(): Promise<Desk> {
  const clock = () => parseMoment("2026-03-01T08:00:00Z");
  const store = openMemoryStore(clock);
  const desk: Desk = {
    store,
    entriesOf: cachedEntries(store),
    reader: readWithEngine,
    hashText: nodeHasher.text,
    oddities: () => [],
    clock,
    viewer: LOCAL_USER,
  };
  await newProcess(desk, "ferry", "The ferry talks");
  return desk;
}

const refusal =
  (code: string, ...words: readonly string[]) =>
  (error: unknown) =>
    error instanceof ParleyError && error.code === code && words.every((each) => error.message.includes(each));
const NORLANDIA = { id: "nor", title: "Norlandia", is: ["Norlandia"], spokenForBy: ["Mara Quill"] };
const receipt = { version: "v2", party: "nor", state: "gave", counterpart: null, when: "2025-11~" } as const;

describe("a version and a receipt filed by hand", () => {
  const seen = async (desk: Desk, day: string, view: View) => {
    const { versions, custody } = await showStatus(desk, "ferry", { asOf: parseAsOf(day), view, vs: null });
    return [versions.map(({ id }) => id).join(" "), custody.length];
  };
  const filed = async (knownAt: string | null = null) => {
    const desk = await openFerry();
    await declareParty(desk, "ferry", NORLANDIA);
    await declareVersion(desk, "ferry", {
      id: "v1",
      title: "First draft",
      dates: [
        { kind: "leaked", edtf: "2025-11-20" },
        { kind: "drafted", edtf: "2025-11-02" },
      ],
    });
    await declareVersion(
      desk,
      "ferry",
      { id: "v2", title: "Second draft" },
      { knownAt: null, published: "2025-11-05" },
    );
    await fileCustody(desk, "ferry", receipt, { knownAt: knownAt === null ? null : parseAsOf(knownAt) });
    return desk;
  };

  it("were there from their own date on, with hindsight", async () => {
    const desk = await filed();
    assert.deepEqual(await seen(desk, "2025-11-01", "hindsight"), ["", 0]);
    assert.deepEqual(await seen(desk, "2025-11-02", "hindsight"), ["v1", 0]);
    assert.deepEqual(await seen(desk, "2025-11-05", "hindsight"), ["v1 v2", 0]);
    assert.deepEqual(await seen(desk, "2025-11-30", "hindsight"), ["v1 v2", 1]);
  });
  it("could be known from the day their words were published or they are said to have been known, else from their filing", async () => {
    const desk = await filed("2025-12-01");
    assert.deepEqual(await seen(desk, "2025-11-04", "available"), ["", 0]);
    assert.deepEqual(await seen(desk, "2025-11-05", "available"), ["v2", 0]);
    assert.deepEqual(await seen(desk, "2025-12-01", "available"), ["v2", 1]);
    assert.deepEqual(await seen(desk, "2026-03-01", "available"), ["v1 v2", 1]);
    assert.deepEqual(await seen(await filed(), "2026-02-28", "available"), ["v2", 0]);
  });
  it("were not in the file before they were filed", async () => {
    const desk = await filed("2025-12-01");
    assert.deepEqual(await seen(desk, "2026-02-28", "filed"), ["", 0]);
    assert.deepEqual(await seen(desk, "2026-03-01", "filed"), ["v1 v2", 1]);
  });
  it("keeps its date in hindsight when it is declared anew without one", async () => {
    const desk = await filed();
    await declareVersion(desk, "ferry", { id: "v2", title: "The toll draft" });
    const { versions } = await showStatus(desk, "ferry", {
      asOf: parseAsOf("2025-11-05"),
      view: "hindsight",
      vs: null,
    });
    assert.deepEqual(
      versions.map(({ title }) => title),
      ["First draft", "The toll draft"],
    );
  });
});

describe("what is filed about something that is not there", () => {
  const opened = async () => {
    const desk = await openFerry();
    await declareParty(desk, "ferry", NORLANDIA);
    await declareVersion(desk, "ferry", { id: "v1", title: "First draft" });
    await declareVersion(desk, "ferry", { id: "v2", title: "Second draft", parents: ["v1"] });
    return desk;
  };

  it("is refused, naming what is not there and what is", async () => {
    const desk = await opened();
    const before = (await desk.entriesOf("ferry")).length;
    const custody = (more: object) => fileCustody(desk, "ferry", { ...receipt, ...more });
    await assert.rejects(custody({ version: "v9" }), refusal("no-such-version", "'v9'", "It has v1, v2."));
    await assert.rejects(custody({ party: "tern" }), refusal("no-such-party", "'tern'", "It has nor."));
    await assert.rejects(custody({ counterpart: "tern" }), refusal("no-such-party", "'tern'", "It has nor."));
    await assert.rejects(custody({ when: "soon" }), refusal("malformed-date"));
    const child = (id: string, ...parents: readonly string[]) =>
      declareVersion(desk, "ferry", { id, title: "A draft", parents });
    await assert.rejects(child("v3", "v9"), refusal("no-such-version", "'v9'", "It has v1, v2."));
    await assert.rejects(child("v3", "v3"), refusal("version-loop", "its own parent"));
    await assert.rejects(child("v1", "v2"), refusal("version-loop", "grew out of 'v1'"));
    assert.equal((await desk.entriesOf("ferry")).length, before);
  });
  it("is refused for a claim's row and column too", async () => {
    const desk = await opened();
    const [{ source }] = await addSources(desk, "ferry", [
      {
        text: "Norlandia rejects the toll.",
        file: null,
        title: null,
        publisher: null,
        published: "2025-11-20",
        knownAt: null,
        compartment: null,
        basedOn: null,
      },
    ]);
    const { id } = await fileClaim(desk, "ferry", {
      source: source.id,
      start: 0,
      end: 26,
      kind: "position",
      actors: ["Norlandia"],
      issue: null,
      stance: "opposes",
      chain: [["anonymous: a diplomat"], ["Norlandia"]],
    });
    const assigned = (party: string | null, issue: string | null) =>
      assignClaim(desk, "ferry", { claim: id, party, issue });
    await assert.rejects(assigned("norr", null), refusal("no-such-party", "did you mean 'nor'?"));
    await assert.rejects(assigned(null, "flags"), refusal("no-such-issue", "It has "));
    const [cell] = (await showStatus(desk, "ferry", { asOf: null, view: "available", vs: null })).cells;
    assert.deepEqual([cell.saidBy, cell.authority], [[["anonymous: a diplomat"], ["Norlandia"]], "unnamed-official"]);
  });
  it("may be named by its title as well", async () => {
    const desk = await opened();
    const { custody } = await fileCustody(desk, "ferry", {
      ...receipt,
      version: "Second draft",
      party: "Norlandia",
      when: null,
    });
    assert.deepEqual([custody.version, custody.party], ["v2", "nor"]);
  });
});

describe("what is declared anew", () => {
  it("keeps what is not given, and gives the lists that are given in place of the earlier ones", async () => {
    const desk = await openFerry();
    await declareParty(desk, "ferry", { ...NORLANDIA, is: ["Norland"] });
    const { declared, before } = await declareParty(desk, "ferry", { id: "nor", title: "The North" });
    assert.deepEqual(declared, { id: "nor", title: "The North", is: ["Norland"], spokenForBy: ["Mara Quill"] });
    assert.equal(before?.title, "Norlandia");
    const again = await declareParty(desk, "ferry", { id: "nor", title: "The North", spokenForBy: ["Jon Toll"] });
    assert.deepEqual([again.declared.is, again.declared.spokenForBy], [["Norland"], ["Jon Toll"]]);

    const issue = { id: "toll", title: "Toll", category: "economic" } as const;
    await declareIssue(desk, "ferry", { ...issue, words: ["levy"] });
    assert.deepEqual((await declareIssue(desk, "ferry", { ...issue, title: "The toll" })).declared.words, ["levy"]);
    assert.deepEqual((await declareIssue(desk, "ferry", { ...issue, words: [] })).declared.words, []);

    const version = { id: "v1", title: "First draft" };
    const authors = ["Norlandia"];
    await declareVersion(desk, "ferry", {
      ...version,
      text: "protocol",
      status: "rumoured",
      authors,
      words: ["paper"],
    });
    assert.deepEqual((await declareVersion(desk, "ferry", { ...version, status: "excerpted" })).declared, {
      ...version,
      text: "protocol",
      status: "excerpted",
      parents: [],
      authors,
      dates: [],
      words: ["paper"],
    });
  });
});
