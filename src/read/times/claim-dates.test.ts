import assert from "node:assert/strict";
import { test } from "node:test";
import { findClaimDates } from "./claim-dates.ts";

// Wednesday.
const PUBLISHED = "2025-06-11";

function read(text: string): string[] {
  return findClaimDates(text, PUBLISHED).map((date) => `${date.kind}: ${date.expression.text} = ${String(date.iso)}`);
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["He spoke on Sunday night.", ["date: on Sunday night = 2025-06-08"]],
  ["They agreed late on Saturday.", ["date: late on Saturday = 2025-06-07"]],
  ["It leaked last week.", ["date: last week = 2025-06-02/2025-06-08"]],
  ["It will open next week.", ["date: next week = 2025-06-16/2025-06-22"]],
  ["It was tabled in late May.", ["date: late May = 2025-05-21/2025-05-31"]],
  ["It was tabled in mid-May.", ["date: mid-May = 2025-05-11/2025-05-20"]],
  ["It was tabled in early May.", ["date: early May = 2025-05-01/2025-05-10"]],
  ["Shells fell overnight.", ["date: overnight = 2025-06-10/2025-06-11"]],
  ["They have until Friday.", ["limit: Friday = 2025-06-13"]],
  ["They must reply by the end of the month.", ["limit: the end of the month = 2025-06-30"]],
  ["They meet on 23 and 24 June.", ["date: on 23 and 24 June = 2025-06-23/2025-06-24"]],
  ["They met from Monday to Wednesday.", ["date: from Monday to Wednesday = 2025-06-09/2025-06-11"]],
  ["They have until midnight on Friday.", ["limit: midnight on Friday = 2025-06-13"]],
  ["It broke away in 2008.", ["date: in 2008 = 2008"]],
  ["They will vote in two weeks.", ["date: in two weeks = 2025-06-25"]],
  ["It lapses within a month of ratification.", ["limit: within a month = null"]],
  ["They met on Monday. A day later they parted.", ["date: on Monday = 2025-06-09", "story: A day later = 2025-06-10"]],
  ["They met on Monday. Later they parted.", ["date: on Monday = 2025-06-09", "story: Later = 2025-06-09"]],
  [
    "They met on Monday and marched on the eve of the talks.",
    ["date: on Monday = 2025-06-09", "story: on the eve of the talks = 2025-06-08"],
  ],
  ["They meet in the second half of June.", ["date: in the second half of June = 2025-06-16/2025-06-30"]],
  ["It was the first raid in three years.", []],
  [
    "They signed on 14 March 2021. On 5 April the town fell. A round begun on 9 January petered out.",
    ["date: on 14 March 2021 = 2021-03-14", "date: On 5 April = 2021-04-05", "date: on 9 January = 2022-01-09"],
  ],
  ["The 2021 pact lapsed on 5 April.", ["date: 2021 = 2021", "date: on 5 April = 2025-04-05"]],
  ["They met on Monday. Hours later they parted.", ["date: on Monday = 2025-06-09", "story: Hours later = 2025-06-09"]],
  [
    "It was signed on Monday, a day after envoys had met.",
    ["date: on Monday = 2025-06-09", "after: a day after = 2025-06-08"],
  ],
  ["He shuttled in the past three weeks.", ["date: in the past three weeks = 2025-05-26/2025-06-11"]],
  ["Six died in the night to Sunday.", ["date: Sunday = 2025-06-07/2025-06-08"]],
  ["They called for rallies on Saturday.", ["date: on Saturday = 2025-06-14"]],
  ["Friday's session was cancelled.", ["date: Friday = 2025-06-13"]],
  ["They will meet the week after next.", ["date: the week after next = 2025-06-23/2025-06-29"]],
  ["They met the week before last.", ["date: the week before last = 2025-05-26/2025-06-01"]],
  ["They met on Tuesday of last week.", ["date: on Tuesday of last week = 2025-06-03"]],
  ["They met last week on Monday.", ["date: last week on Monday = 2025-06-02"]],
  ["They met in the middle of May.", ["date: in the middle of May = 2025-05-11/2025-05-20"]],
  ["They met in the first week of June.", ["date: in the first week of June = 2025-06-01/2025-06-07"]],
  ["They met three years ago this month.", ["date: three years ago this month = 2022-06"]],
  ["They met a year ago today.", ["date: a year ago today = 2024-06-11"]],
  ["They met in May and June 2024.", ["date: in May and June 2024 = 2024-05/2024-06"]],
  ["They will meet on Monday or Tuesday.", ["date: on Monday or Tuesday = 2025-06-16/2025-06-17"]],
  ["They will meet this coming Sunday.", ["date: this coming Sunday = 2025-06-15"]],
  ["They met at midnight on New Year's Eve.", ["date: on New Year's Eve = 2024-12-31"]],
  ["No convoy has come since Easter.", ["date: since Easter = 2025-04-20/2025-06-11"]],
  ["They met overnight on Tuesday.", ["date: on Tuesday = 2025-06-10"]],
  ["They met in the spring.", ["date: in the spring = 2025-03/2025-05"]],
  ["They will vote in the autumn.", ["date: in the autumn = null"]],
  ["They announced a truce from 24 to 26 June.", ["date: from 24 to 26 June = 2025-06-24/2025-06-26"]],
  ["Ahead of Friday's session they wrangled.", ["date: Friday = 2025-06-13"]],
  [
    "A truce declared on Monday is to last until 20 July. The rebels broke it the same day.",
    ["date: on Monday = 2025-06-09", "limit: 20 July = 2025-07-20", "story: the same day = 2025-06-09"],
  ],
  ["They took the port in May last year.", ["date: in May last year = 2024-05"]],
  ["They took the port on 3 May of last year.", ["date: on 3 May of last year = 2024-05-03"]],
  ["No convoy has come since late August.", ["date: since late August = 2024-08-21/2025-06-11"]],
  ["Nine have died so far this year.", ["date: this year = 2025-01-01/2025-06-11"]],
  ["They have until the middle of next year.", ["limit: the middle of next year = 2026-06"]],
  ["They attacked in 2016. Many fled then.", ["date: in 2016 = 2016", "story: then = 2016"]],
  [
    "They met on Monday. Two days before, they had parted.",
    ["date: on Monday = 2025-06-09", "story: Two days before = 2025-06-07"],
  ],
  [
    "Two days after he took office on 24 May, he left.",
    ["story: Two days after = 2025-05-26", "date: on 24 May = 2025-05-24"],
  ],
  [
    "It was shelved on 23 May, the day after gunmen killed two.",
    ["date: on 23 May = 2025-05-23", "after: the day after = 2025-05-22"],
  ],
  [
    "They met in 2016. It lapsed in October of that year.",
    ["date: in 2016 = 2016", "date: in October of that year = 2016-10"],
  ],
  ["It lapsed in October of that year.", ["date: in October of that year = null"]],
  [
    "It was put to them on 23 May. One agreed on the 28th.",
    ["date: on 23 May = 2025-05-23", "date: on the 28th = 2025-05-28"],
  ],
  [
    "Seventy died between Sunday night and Monday noon.",
    ["date: between Sunday night and Monday = 2025-06-08/2025-06-09"],
  ],
  ["He missed a midnight deadline on the 9th floor.", []],
  [
    "They left in December 2019. He rose the same morning.",
    ["date: in December 2019 = 2019-12", "story: the same morning = null"],
  ],
  ["They have until Thanksgiving.", ["limit: Thanksgiving = 2025-11-27"]],
  [
    "They met in mid-May. A day earlier they had parted.",
    ["date: mid-May = 2025-05-11/2025-05-20", "story: A day earlier = null"],
  ],
  [
    "It fell in late January. Three weeks later they left.",
    ["date: late January = 2025-01-21/2025-01-31", "story: Three weeks later = 2025-02-11/2025-02-21"],
  ],
  [
    "They have until 18 October, when the 2015 pact ends, but must start a month earlier.",
    ["limit: 18 October = 2025-10-18", "date: 2015 = 2015", "story: a month earlier = 2025-09"],
  ],
  [
    "They met on Monday until five in the morning.",
    ["date: on Monday = 2025-06-09", "story: until five in the morning = 2025-06-09"],
  ],
  ["17:55 They left.", []],
  ["After twelve hours of talks they meet every Monday and are now tired.", []],
];

for (const [text, expected] of CASES) test(`dates: ${text}`, () => assert.deepEqual(read(text), expected));

test("a limit counted in days carries the stretch up to it", () => {
  const [date] = findClaimDates("A fund is to open within 30 days.", PUBLISHED);
  assert.equal(date.iso, "2025-07-11");
  assert.equal(date.window, "2025-06-11/2025-07-11");
});
