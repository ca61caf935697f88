import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { read } from "../read.ts";
import { blank, findMenu, findPageLines, isPageLine } from "./page-lines.ts";
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
      "(c) that patrols shall stop",
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

describe("findMenu", () => {
  const MENU = "Home\nNews\nMiddle East\nShare\nBusiness & Tech\n";
  it("knows the menu over a report, and neither its title nor its text", () => {
    const text = `${MENU}\nTalks on the ferry stall in Vell\nPublished 3 March 2026\n\nThe envoy left.`;
    assert.deepEqual(readHead(text).title, "Talks on the ferry stall in Vell");
    const unread = findUnread(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(unread, ["Home", "News", "Middle East", "Share", "Business & Tech", "Published 3 March 2026"]);
    assert.equal(findMenu(`${MENU}The envoy left the hall in Vell.`).length, 5);
  });
  it("takes no list of those present for one", () => {
    assert.deepEqual(findMenu("Present\nAda Quill\nIvo Toll\nNorway\n\nThe chair opened the meeting."), []);
    assert.deepEqual(findMenu("Home\nNews\nThe envoy left the hall in Vell."), []);
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
    for (const title of [
      "Joint statement, Vell, 3 March 2026",
      "Press briefing | March 3, 2026",
      "MINUTES – 3 March 2026",
    ])
      assert.equal(readHead(`${title}\n\nThe envoy left on Monday.`).published, "2026-03-03", title);
    assert.equal(readHead("The deal of 3 March 2026\n\nThe envoy left.").published, null);
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

const MESSAGE = `From: Mia Lund <mia.lund@example.org>
Sent: Tuesday, 3 March 2026 18:22
To: Desk North
Subject: FW: RE: Vell / draft treaty

Norway handed over its comments on Monday.

--
Mia Lund
Political Officer

-----Original Message-----
From: Ada Quill
Date: 2 March 2026
Subject: Vell / draft treaty

Denmark rejected the draft on Monday.
`;

describe("a message", () => {
  it("gives its subject and day, and its fields and signature are not read", () => {
    const { source, claims, unread = [] } = read(MESSAGE);
    assert.deepEqual([source.title, source.published], ["Vell / draft treaty", "2026-03-03"]);
    assert.deepEqual(
      unread.map(({ start, end }) => MESSAGE.slice(start, end)),
      [
        "--",
        "Mia Lund",
        "Political Officer",
        "-----Original Message-----",
        "From: Ada Quill",
        "Date: 2 March 2026",
        "Subject: Vell / draft treaty",
      ],
    );
    assert.deepEqual(
      claims.map(({ kind, time }) => [kind, time?.iso]),
      [
        ["document", "2026-03-02"],
        ["position", "2026-03-02"],
      ],
    );
  });
  it("is none where a single field stands: that is a speaker or a heading", () => {
    assert.deepEqual(findUnread("Subject: the harbour\n\nFrom: the chair\n\nThe envoy left."), []);
    assert.equal(readHead("From: the chair\nTo: all\n\nThe envoy left.").title, null);
  });
  it("is found in linear time", () => {
    const many = MESSAGE.repeat(2000);
    assert.equal(findUnread(many).length, 2000 * 11 - 4);
  });
});

describe("posts of a network", () => {
  it("give their day, not their author, for a person of the report", () => {
    const posts =
      'Ada Quill @quill · 3 Mar 2026\nBREAKING: Norway handed the islanders a new draft last night. 1/2\n\nUPDATE: Norwegian official Ivo Toll: "We will not sign before the islanders agree" 2/2\n\n💬 12 🔁 48 ❤️ 210\n';
    const { source, claims, unread } = read(posts);
    assert.deepEqual([source.title, source.published, unread?.length], [null, "2026-03-03", 2]);
    assert.deepEqual(
      claims.map(({ kind, actors, time }) => [kind, actors[0], time?.iso]),
      [
        ["document", "Norway", "2026-03-02"],
        ["role", "Ivo Toll", undefined],
        ["condition", "Ivo Toll", undefined],
      ],
    );
  });
});

describe("a transcript", () => {
  it("gives each turn to whoever has it, for the state in parentheses", () => {
    const { claims } = read(
      "The chair: I give the floor to Norway.\n\nMr. Toll (Norway) (spoke in French): We reject the draft.\n\n" +
        "Ms. Quill (Denmark): My delegation will vote in favour.\n\nMR BREK: We are ready to sign.\n\nQ Will he sign?\n",
    );
    assert.deepEqual(
      claims.filter(({ kind }) => kind === "position").map(({ chain, actors }) => [chain.flat().join(), actors[0]]),
      [
        ["Toll", "Norway"],
        ["Quill", "Denmark"],
        ["Brek", "Brek"],
      ],
    );
    assert.equal(
      claims.some(({ actors }) => actors.some((name) => name.startsWith("Q "))),
      false,
    );
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
