import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LOCAL_USER, PUBLIC_VIEWER } from "../access/may-see.ts";
import { momentFromMillis, millisOf, parseMoment } from "../domain/moment.ts";
import { readWithEngine } from "../host/reader.ts";
import { openMemoryStore } from "../store/memory-store.ts";
import { nodeHasher } from "../store/node-hasher.ts";
import { addSources } from "./add-source.ts";
import { cachedEntries } from "./cached-entries.ts";
import { declareParty } from "./declare.ts";
import type { Desk } from "./desk.ts";
import { fileClaim } from "./file-claim.ts";
import { listActors } from "./list-actors.ts";
import { newProcess } from "./new-process.ts";

const TEXT = "Norlandia will keep the toll. Its spokesman Joren Vell said so. Premier Ilse Toll agreed.";
const NOW = { asOf: null, view: "available" } as const;

async function openFerry(compartment: string | null): Promise<Desk> {
  let millis = millisOf(parseMoment("2025-12-01T08:00:00Z"));
  const clock = () => momentFromMillis((millis += 1000));
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
  await declareParty(desk, "ferry", {
    id: "norlandia",
    title: "Norlandia",
    is: ["Norlandia"],
    spokenForBy: ["Joren Vell", "Ilse Toll"],
  });
  const [{ source }] = await addSources(desk, "ferry", [
    {
      text: TEXT,
      file: null,
      title: null,
      publisher: "Harbour Daily",
      published: "2025-11-20",
      knownAt: null,
      compartment,
      basedOn: null,
    },
  ]);
  await fileClaim(desk, "ferry", {
    source: source.id,
    start: 0,
    end: 29,
    kind: "position",
    actors: ["Norlandia"],
    issue: null,
    stance: "supports",
    modality: "asserted",
    chain: [["Joren Vell"]],
  });
  await fileClaim(desk, "ferry", {
    source: source.id,
    start: 30,
    end: 54,
    kind: "role",
    actors: ["Joren Vell"],
    issue: null,
    stance: "neutral",
    modality: "asserted",
  });
  return desk;
}

describe("the actors of a process", () => {
  it("come with their party, their offices in the report's words, who speaks for them and what they said", async () => {
    const actors = await listActors(await openFerry(null), "ferry", NOW);
    const norlandia = actors.find(({ name }) => name === "Norlandia");
    assert.equal(norlandia?.party?.id, "norlandia");
    assert.deepEqual(
      norlandia?.spokenForBy.map(({ name, claims }) => [name, claims.length]),
      [["Joren Vell", 1]],
    );
    assert.equal(norlandia?.last[0]?.quote, "Norlandia will keep the toll.");
    const vell = actors.find(({ name }) => name === "Joren Vell");
    assert.deepEqual(
      vell?.roles.map(({ role, since }) => [role, since]),
      [["Its spokesman Joren Vell", "2025-11-20"]],
    );
    assert.equal(vell?.party?.title, "Norlandia");
    assert.equal(vell?.claims, 2);
  });

  it("are those known at the moment, and none from a compartment the viewer may not see", async () => {
    const desk = await openFerry("chair");
    const early = { asOf: parseMoment("2025-11-19T00:00:00Z"), view: "available" } as const;
    assert.deepEqual(await listActors(desk, "ferry", early), []);
    assert.deepEqual(await listActors({ ...desk, viewer: PUBLIC_VIEWER }, "ferry", NOW), []);
  });
});
