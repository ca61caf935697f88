import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { read } from "../read.ts";
import { blank, findPageLines, isPageLine } from "./page-lines.ts";
import { readPageHead } from "./page-head.ts";
import { findUnread, readHead } from "./read-head.ts";

const PASTED = `Talks on the ferry stall in Vell
By Ada Quill in Vell and Ivo Toll in Port Ansel
Published 3 March 2026, 14:05 GMT
Updated 4 hours ago
Share
Image source: Getty Images
Image caption: Delegates before the opening session on Sunday

The government of Norway on Tuesday rejected a proposal to withdraw its troops from the harbour.

Advertisement

READ MORE: Islanders accept the harbour plan, mediator says

The islanders said they had received a revised draft on Monday.

Related stories
Why the ferry stopped
Norway to send 1,000 troops

They rejected it on Tuesday.

Additional reporting by Mia Lund; editing by Tom Brown
© 2026 The Harbour Daily. All rights reserved.
`;

describe("findPageLines", () => {
  it("knows the lines of a page around a report", () => {
    assert.deepEqual(
      findPageLines(PASTED).map(({ start, end }) => PASTED.slice(start, end)),
      [
        "By Ada Quill in Vell and Ivo Toll in Port Ansel",
        "Published 3 March 2026, 14:05 GMT",
        "Updated 4 hours ago",
        "Share",
        "Image source: Getty Images",
        "Image caption: ",
        "Advertisement",
        "READ MORE: Islanders accept the harbour plan, mediator says",
        "Related stories",
        "Why the ferry stopped",
        "Norway to send 1,000 troops",
        "Additional reporting by Mia Lund; editing by Tom Brown",
        "© 2026 The Harbour Daily. All rights reserved.",
      ],
    );
  });
  it("takes no sentence of a report for one", () => {
    for (const line of [
      "By contrast, the islanders welcomed the draft.",
      "By Wednesday the envoy had left",
      "Share of the harbour dues: the islanders ask for half.",
      "Published accounts of the talks differ.",
      "Updated figures put the dead at 30.",
      "Follow-up talks are planned for Friday.",
      "Support for the plan is growing in Vell.",
      "Source after source confirmed the handover",
      "Watch towers along the line were manned again.",
      "More on the table than before, the envoy said.",
      "Copyright was not discussed.",
      "The ferry, Quill contributed, would sail.",
      "14:20",
      "Q: Will you sign?",
    ])
      assert.equal(isPageLine(line), false, line);
  });
  it("leaves a caption and takes its credit", () => {
    const caption = "The envoy leaves the hall in Vell, March 2, 2026. (AP Photo/Ada Quill)";
    assert.deepEqual(
      findPageLines(caption).map(({ start, end }) => caption.slice(start, end)),
      [" (AP Photo/Ada Quill)"],
    );
    assert.deepEqual(findPageLines("The islanders agreed (in part) to the map."), []);
  });
  it("blanks to the same length, whatever the text", () => {
    const line = fc.oneof(fc.string(), fc.constantFrom(...PASTED.split("\n")));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join("\n");
        const spans = findPageLines(text);
        const rest = blank(text, spans);
        assert.equal(rest.length, text.length);
        spans.reduce((from, { start, end }) => (assert.ok(from <= start && start < end), end), 0);
        assert.equal(rest.replace(/ /g, "").length <= text.replace(/ /g, "").length, true);
      }),
      { seed: 11 },
    );
  });
});

describe("readPageHead", () => {
  const published = (...lines: string[]) =>
    readPageHead(["Talks on the ferry stall", ...lines, "", "The envoy left."].join("\n"))?.published;
  it("reads the day that the head of a page states in words", () => {
    for (const lines of [
      ["Published 3 March 2026, 14:05 GMT"],
      ["Published", "3 March 2026", "Updated 5 March 2026"],
      ["Updated 5 March 2026", "Published 3 March 2026"],
      ["Tuesday 3 March 2026 14.05 GMT"],
      ["March 3, 2026 at 2:05 p.m. EST"],
      ["By Ada Quill | March 3, 2026"],
      ["Ada Quill in Vell", "Tue 3 Mar 2026 14.05 CET", "Share"],
      ["Vell, 3 March 2026"],
      ["2026-03-03T14:05:00Z"],
      ["Published On 3 Mar 20263 Mar 2026"],
    ])
      assert.equal(published(...lines), "2026-03-03", lines.join(" / "));
    assert.equal(published("Last updated 5 March 2026"), "2026-03-05");
  });
  it("guesses nothing", () => {
    for (const line of [
      "03/04/2026",
      "Published yesterday",
      "Published 31 February 2026",
      "March 2026",
      "The deal of 3 March 2026 is dead",
      "On 3 March 2026 the army left",
      "5 min read",
    ])
      assert.equal(published(line), undefined, line);
    assert.equal(readPageHead("3 March 2026"), null);
    assert.equal(readPageHead(""), null);
  });
});

describe("a pasted page", () => {
  it("is read without what stands around the report, from the day it states", () => {
    const { source, claims, unread } = read(PASTED);
    assert.deepEqual([source.title, source.published], ["Talks on the ferry stall in Vell", "2026-03-03"]);
    assert.deepEqual(unread, findUnread(PASTED));
    assert.deepEqual(
      claims.filter(({ kind }) => kind === "position").map(({ actors, time }) => [actors[0], time?.iso]),
      [
        ["Norway", "2026-03-03"],
        ["anonymous: islanders", "2026-03-03"],
      ],
    );
    const held = claims.find(({ kind }) => kind === "document");
    assert.deepEqual([held?.chain, held?.time?.iso], [[["anonymous: islanders"]], "2026-03-02"]);
    for (const { span, quote } of claims) assert.equal(PASTED.slice(span.start, span.end), quote);
    for (const { actors, chain } of claims)
      assert.equal(
        [...actors, ...chain.flat()].some((name) => /Quill|Toll|Lund|Brown|MORE/.test(name)),
        false,
      );
  });
  it("keeps the plain head of title and ISO day", () => {
    assert.deepEqual(readHead("Title\n2026-03-03\n\nBody"), { title: "Title", published: "2026-03-03", bodyStart: 18 });
    assert.equal("unread" in read("Title\n2026-03-03\n\nThe envoy left."), false);
  });
});
