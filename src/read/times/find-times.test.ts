import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findTimes } from "./find-times.ts";

// Wednesday.
const PUBLISHED = "2025-06-11";

function read(text: string, published: string | null = PUBLISHED): string[] {
  return findTimes(text, published).map((time) => `${time.text} = ${time.value}`);
}

const CASES: readonly (readonly [string, string])[] = [
  ["They signed it on 25 November 2024.", "25 November 2024 = 2024-11-25"],
  ["They signed it on November 25, 2024.", "November 25, 2024 = 2024-11-25"],
  ["They signed it on the 25th of November, 2024.", "the 25th of November, 2024 = 2024-11-25"],
  ["Filed 2024-11-25 by hand.", "2024-11-25 = 2024-11-25"],
  ["Filed 25.11.2024 by hand.", "25.11.2024 = 2024-11-25"],
  ["Sent at 2024-11-25T13:05Z.", "2024-11-25T13:05Z = 2024-11-25T13:05Z"],
  ["The line was drawn in 1974.", "1974 = 1974"],
  ["It was drawn in the 1970s.", "the 1970s = 197X"],
  ["A treaty of the 19th century.", "the 19th century = 18"],
  ["In the third quarter of 2024 it grew.", "the third quarter of 2024 = 2024-Q3"],
  ["It had met on Monday.", "Monday = 2025-06-09"],
  ["It will meet on Monday.", "Monday = 2025-06-16"],
  ["The talks are due to resume on Friday.", "Friday = 2025-06-13"],
  ["Talks broke up on Friday.", "Friday = 2025-06-06"],
  ["He left on Tuesday night.", "Tuesday night = 2025-06-10TNI"],
  ["They came on the morning of 5 June.", "the morning of 5 June = 2025-06-05TMO"],
  ["The truce is to last 60 days.", "60 days = P60D"],
  ["He left yesterday.", "yesterday = 2025-06-10"],
  ["He left last night.", "last night = 2025-06-10TNI"],
  ["He left this morning.", "this morning = 2025-06-11TMO"],
  ["He left last week.", "last week = 2025-W23"],
  ["He leaves next month.", "next month = 2025-07"],
  ["He left three days ago.", "three days ago = 2025-06-08"],
  ["He left two years ago.", "two years ago = 2023"],
  ["He had left last December.", "last December = 2024-12"],
  ["The siege lasted three days.", "three days = P3D"],
  ["The siege lasted sixteen hours.", "sixteen hours = PT16H"],
  ["The siege lasted a decade.", "a decade = P10Y"],
  ["Over the last three years it fell.", "the last three years = P3Y"],
  ["A five-year plan was tabled.", "five-year = P5Y"],
  ["They talked for weeks.", "weeks = PXW"],
  ["They meet every Monday.", "every Monday = XXXX-WXX-1"],
  ["They meet annually.", "annually = P1Y"],
  ["It is now in force.", "now = PRESENT_REF"],
  ["It began at 7:15 p.m. and ended.", "7:15 p.m. = 2025-06-11T19:15"],
  ["It began at 1430 GMT and ended.", "1430 GMT = 2025-06-11T14:30Z"],
  ["It began at 5 p.m. on 3 May 2024.", "5 p.m. on 3 May 2024 = 2024-05-03T17:00"],
  ["It came in early 2024.", "early 2024 = 2024"],
  ["It came in mid-March.", "mid-March = 2025-03"],
  ["The talks of Saturday, 7 June failed.", "Saturday, 7 June = 2025-06-07"],
];

for (const [text, expected] of CASES) test(`reads: ${text}`, () => assert.deepEqual(read(text), [expected]));

test("words that only look like time are left alone", () => {
  for (const text of [
    "It may end; march on.",
    "Clause 12.2025 stands.",
    "A 52-year-old man.",
    "He paid $1974 and 2,005 dinars.",
    "Three-quarters agreed.",
    "Second, the fall of the city.",
  ])
    assert.deepEqual(read(text), [], text);
});

test("a day that is in no calendar is no date", () => {
  assert.deepEqual(read("Signed 2025-02-30."), []);
  assert.ok(!read("Signed on 31 February 2025.").some((found) => found.includes("-02-31")));
});

test("without a date of publication relative times stay underspecified", () => {
  assert.deepEqual(read("He left yesterday.", null), ["yesterday = XXXX-XX-XX"]);
  assert.deepEqual(read("He left on Friday.", null), ["Friday = XXXX-WXX-5"]);
  assert.deepEqual(read("He left on 3 May.", null), ["3 May = XXXX-05-03"]);
  assert.deepEqual(read("He left last week.", null), ["last week = XXXX-WXX"]);
});

test("every span slices to its words, in order and apart, whatever the text", () => {
  const words = fc.constantFrom(
    ..."the last next this three days ago Monday , . May 2025 25 - : 12 p.m. a few years early late of in until every \n\n on October 's quarter half and century 1990s T Z \u{1F600} \ud800 é".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.boolean(), (parts, dated) => {
      const text = parts.join(" ");
      let floor = 0;
      for (const time of findTimes(text, dated ? PUBLISHED : null)) {
        assert.equal(text.slice(time.start, time.end), time.text);
        assert.ok(time.start >= floor && time.end > time.start);
        floor = time.end;
      }
    }),
    { seed: 3, numRuns: 500 },
  );
});

test("long nonsense takes linear time: nothing nests without end, nothing throws", () => {
  for (const unit of [
    "the end of ",
    "early the late the ",
    "Monday ",
    "1,",
    "the last ",
    "each of the last ",
    "5 p.m. on ",
    "one ",
    "\n\n",
  ])
    for (const time of findTimes(unit.repeat(20_000), PUBLISHED)) assert.ok(time.end > time.start);
});

test("what was due and did not come lies behind, though the words look ahead", () => {
  const values = (text: string) => findTimes(text, "2025-08-19").map(({ value }) => value);
  assert.deepEqual(values("A body was to have been set up by 29 July."), ["2025-07-29"]);
  assert.deepEqual(values("The sides were to have signed on Monday."), ["2025-08-18"]);
  assert.deepEqual(values("They will meet on Monday."), ["2025-08-25"]);
});
