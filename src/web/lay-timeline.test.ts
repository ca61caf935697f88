import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MeetingEntry, StateOfPlay } from "../domain/state-of-play.ts";
import { parseMoment } from "../domain/moment.ts";
import { playWith } from "./empty-play.ts";
import { layTimeline } from "./lay-timeline.ts";

const meeting = (claim: string, when: string | null, track = "Norlandia–Tern Brigade"): MeetingEntry => ({
  modality: "asserted",
  actors: ["Norlandia", "Tern Brigade"],
  counterparts: [],
  sentBy: [],
  confirmedBy: [],
  agenda: null,
  track,
  place: null,
  when,
  claims: [claim],
});

const play = (more: Partial<StateOfPlay>) => playWith({ asOf: parseMoment("2025-12-01T00:00:00.000Z"), ...more });

describe("layTimeline", () => {
  it("puts every event on its track's strip, and what has no date in the gutter", () => {
    const laid = layTimeline(
      play({ meetings: [meeting("a", "2025-11-20"), meeting("b", null), meeting("c", "2025-11-21", "Envoys")] }),
    );
    assert.deepEqual(
      laid.strips.map(({ name, marks }) => [name, marks.length]),
      [
        ["Envoys", 1],
        ["Norlandia–Tern Brigade", 1],
      ],
    );
    assert.deepEqual(
      laid.undated.map(({ claims }) => claims),
      [["b"]],
    );
  });
  it("gives bars that touch lanes of their own", () => {
    const laid = layTimeline(
      play({
        meetings: [meeting("a", "2025-11-20/2025-11-22"), meeting("b", "2025-11-21"), meeting("c", "2025-11-28")],
      }),
    );
    assert.deepEqual(
      laid.strips[0].marks.map(({ lane }) => lane),
      [0, 1, 0],
    );
  });
  it("labels versions of one day one below another", () => {
    const version = (id: string) => ({
      id,
      text: "t",
      title: id,
      status: "full" as const,
      parents: [],
      authors: [],
      dates: [{ kind: "leaked" as const, edtf: "2025-11-20" }],
      claims: [],
    });
    const laid = layTimeline(
      play({ meetings: [meeting("a", "2025-10-20")], versions: [version("D1"), version("D2")] }),
    );
    assert.deepEqual(
      laid.versions.map(({ row }) => row),
      [0, 1],
    );
  });
  it("is empty, not broken, when nothing is dated", () => {
    assert.deepEqual(layTimeline(play({})).strips, []);
  });
});

describe("incidents on the timeline", () => {
  const incident = (claim: string, when: string | null) => ({
    actors: [],
    text: `Gunmen took post ${claim} on the road to the old ferry`,
    reportedBy: [],
    place: null,
    when,
    casualties: [],
    claims: [claim],
  });
  it("are one mark a day, and each its own where no report dates it", () => {
    const laid = layTimeline(
      play({
        incidents: [
          incident("a", "2025-11-20"),
          incident("b", "2025-11-20"),
          incident("c", "2025-11-21"),
          incident("d", null),
          incident("e", null),
        ],
      }),
    );
    assert.deepEqual(
      laid.strips[0].marks.map(({ text, claims }) => [text, claims]),
      [
        ["Gunmen took post a on the road to\u00a0…; Gunmen took post b on the road to\u00a0…", ["a", "b"]],
        ["Gunmen took post c on the road to the old ferry", ["c"]],
      ],
    );
    assert.equal(laid.strips[0].undated.length, 2);
  });
});
