import assert from "node:assert/strict";
import { it } from "node:test";
import { parseMoment } from "../domain/moment.ts";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { printStateOfPlay } from "./print-state-of-play.ts";

const PLAY: StateOfPlay = {
  asOf: parseMoment("2031-01-02T00:00:00.000Z"),
  view: "available",
  process: { id: "ferry", title: "Ferry" },
  parties: [],
  issues: [],
  cells: [],
  versions: [],
  custody: [],
  meetings: [],
  agreements: [
    { modality: "denied", actors: ["Norlandia"], text: "no accord was\nreached", when: null, claims: ["b"] },
  ],
  provisions: [
    { version: "draft", modality: "cancelled", text: "the toll is gone", claims: ["c"] },
    { version: null, modality: "asserted", text: "the guns stay", claims: ["d"] },
  ],
  conditions: [],
  deadlines: ["Norlandia", "Tern Brigade"].map((actor) => ({
    actor,
    due: "2031-02-01",
    text: "Both have until February",
    modality: "asserted",
    claims: ["a"],
  })),
  stickingPoints: [],
  incidents: [
    {
      actors: [],
      text: "Shelling hit Ostrel",
      reportedBy: [],
      place: "Ostrel",
      when: "2031-01-01",
      casualties: [],
      claims: ["e"],
    },
  ],
  statements: [],
  roles: [],
  contradictions: [],
  movements: [],
  counts: { sources: 1, candidates: 0, accepted: 5, rejected: 0, held: 0 },
};

it("prints terms, accords, deadlines and what happened, each sentence on one line", () => {
  const said: string[] = [];
  printStateOfPlay({ out: (text) => said.push(text), talk: () => undefined, isTerminal: false }, PLAY, []);
  const page = said.join("\n");
  assert.match(page, /^1 source, 5 claims accepted/m);
  assert.match(page, /draft +cancelled +the toll is gone/);
  assert.match(page, /not told apart +asserted +the guns stay/);
  assert.match(page, /undated +denied +Norlandia +no accord was reached/);
  assert.match(page, /2031-02-01 +Norlandia, Tern Brigade +Both have until February/);
  assert.match(page, /2031-01-01 +Ostrel +Shelling hit Ostrel/);
});
