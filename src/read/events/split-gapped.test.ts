import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const told = (text: string) =>
  read(text, { published: "2031-06-04" }).claims.map(
    ({ kind, quote, time }) => `${kind}: ${quote} (${time?.iso ?? ""})`,
  );

test("two limits that share a verb are two terms and two limits", () => {
  assert.deepEqual(
    told("Under the accord Brennia is to leave the valley by 15 November 2031 and the ridge by 1 December 2031."),
    [
      "deadline: Under the accord Brennia is to leave the valley by 15 November 2031 (2031-11-15)",
      "provision: Under the accord Brennia is to leave the valley by 15 November 2031 (2031-11-15)",
      "deadline: the ridge by 1 December 2031 (2031-12-01)",
      "provision: the ridge by 1 December 2031 (2031-12-01)",
    ],
  );
});

test("infinitives with their own particle are terms of their own", () => {
  assert.deepEqual(
    told("The protocol commits both sides to refrain from raids and to set up a hotline between their staffs."),
    [
      "provision: The protocol commits both sides to refrain from raids ()",
      "provision: to set up a hotline between their staffs ()",
    ],
  );
});
