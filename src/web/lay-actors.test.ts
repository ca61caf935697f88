import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MeetingEntry } from "../domain/state-of-play.ts";
import { parseIsoDay } from "../kit/civil-date.ts";
import { actorWord, layMeetings, meetingsOf } from "./lay-actors.ts";

const meeting = (
  actors: readonly string[],
  counterparts: readonly string[],
  given: Partial<MeetingEntry> = {},
): MeetingEntry => ({
  modality: "asserted",
  actors,
  counterparts,
  sentBy: [],
  confirmedBy: [],
  agenda: null,
  track: null,
  place: null,
  when: "2030-01-10",
  claims: [[...actors, ...counterparts].join("+")],
  ...given,
});
const day = (iso: string) => parseIsoDay(iso) ?? 0;
const JANUARY = { first: day("2030-01-01"), last: day("2030-01-31") };

describe("who met whom", () => {
  it("pairs the two sides, not those of one side", () => {
    const matrix = layMeetings({ meetings: [meeting(["Toll", "Quill"], ["Vell"])] }, null);
    assert.equal(matrix.at("Vell", "Toll")?.held, 1);
    assert.equal(matrix.at("Toll", "Vell")?.held, 1);
    assert.equal(matrix.at("Toll", "Quill"), null);
    assert.deepEqual(matrix.actors, ["Vell", "Quill", "Toll"]);
  });
  it("pairs all where a report names no sides, and keeps apart what was held, lies ahead or is off", () => {
    const matrix = layMeetings(
      {
        meetings: [
          meeting(["A", "B"], []),
          meeting(["A"], ["B"], { modality: "planned", claims: ["p"] }),
          meeting(["B"], ["A"], { modality: "denied", claims: ["d"] }),
        ],
      },
      null,
    );
    assert.deepEqual(matrix.at("A", "B"), { held: 1, ahead: 1, off: 1, claims: ["A+B", "p", "d"] });
  });
  it("keeps in the range what touches it, and lists what has no date or one side only", () => {
    const matrix = layMeetings(
      {
        meetings: [
          meeting(["A"], ["B"], { when: "2029-12-28/2030-01-02" }),
          meeting(["A"], ["C"], { when: "2030-02-01" }),
          meeting(["A"], ["D"], { when: null }),
          meeting(["E"], []),
        ],
      },
      JANUARY,
    );
    assert.deepEqual(matrix.actors, ["A", "B"]);
    assert.equal(matrix.undated.length, 1);
    assert.equal(matrix.alone.length, 1);
  });
  it("says of an anonymous source that it is not named", () =>
    assert.equal(actorWord("anonymous: a harbour official"), "a harbour official (not named)"));
  it("lists one actor's meetings with whom they were, newest first and undated last", () => {
    const meetings = [
      meeting(["A"], ["B"], { when: null }),
      meeting(["A", "C"], ["B"], { when: "2030-01-03" }),
      meeting(["B"], ["A"], { when: "2030-01-09" }),
      meeting(["B"], ["C"]),
    ];
    assert.deepEqual(
      meetingsOf({ meetings }, "A").map(({ meeting: { when }, with: others }) => [when, ...others]),
      [
        ["2030-01-09", "B"],
        ["2030-01-03", "C", "B"],
        [null, "B"],
      ],
    );
  });
});
