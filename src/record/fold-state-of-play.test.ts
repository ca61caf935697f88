import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { CLAIM_KINDS, MODALITIES, STANCES } from "../domain/claim.ts";
import { parseAsOf } from "../domain/moment.ts";
import type { PositionCell } from "../domain/state-of-play.ts";
import { VIEWS } from "../domain/state-of-play.ts";
import { isoDay, parseIsoDay } from "../kit/civil-date.ts";
import { entriesAsOf } from "./as-of.ts";
import type { NewEntry } from "./entry.ts";
import { foldStateOfPlay } from "./fold-state-of-play.ts";
import { open, playAt, recordOf, report } from "./record-builder.test.ts";
import { claimOf } from "./record-suite.test.ts";

const LATER = "2026-03-01T00:00:00Z";
const cell = (cells: readonly PositionCell[], party: string, issue = "transport") =>
  cells.find((each) => each.party === party && each.issue === issue);
const told = (quote: string, actor: string, stance: "supports" | "opposes" | "mixed" = "supports") => ({
  quote,
  actors: [actor],
  chain: [[actor]],
  stance,
});

describe("a position cell", () => {
  const entries = recordOf([
    LATER,
    [
      ...report("2025-11-01", [told("Norlandia rejects the bridge", "Norlandia", "opposes")]),
      ...report("2025-11-20", [told("Norlandia said the bridge was “a good start”", "Norlandia")]),
      ...report("2025-11-25", [
        {
          ...told("Norlandia opposes the bridge, an official in Vell said", "Norlandia", "opposes"),
          chain: [["anonymous: an official in Vell"]],
        },
      ]),
    ],
  ]);

  it("goes to the highest authority of the last 90 days, before the newest", () => {
    const found = cell(playAt(entries, "2025-12-01").cells, "norlandia");
    assert.deepEqual(
      {
        stance: found?.stance,
        authority: found?.authority,
        since: found?.since,
        quote: found?.quote,
        contested: found?.contested,
      },
      { stance: "supports", authority: "principal", since: "2025-11-20", quote: "“a good start”", contested: false },
    );
  });
  it("quotes its source word for word", () => {
    for (const { quote, span, source } of playAt(entries, "2025-12-01").cells) {
      const content = entries
        .map((entry) => entry.content)
        .find((each) => each.kind === "source-added" && each.source.id === source);
      assert.equal(content?.kind === "source-added" ? content.source.text.slice(span.start, span.end) : null, quote);
    }
  });
  it("goes to the newer, lower authority once the higher is older than 90 days", () => {
    assert.equal(cell(playAt(entries, "2026-02-18").cells, "norlandia")?.authority, "principal");
    const found = cell(playAt(entries, "2026-02-19").cells, "norlandia");
    assert.deepEqual([found?.authority, found?.stance, found?.since], ["unnamed-official", "opposes", "2025-11-25"]);
  });
  it("keeps the newest of all when nothing is younger than 90 days", () => {
    const found = cell(playAt(entries, "2027-01-01", "hindsight").cells, "norlandia");
    assert.deepEqual([found?.stance, found?.claims.length, found?.history.length], ["opposes", 2, 1]);
  });
  it("rests on the claims of its stance and on those that contest it; what was said otherwise is its history", () => {
    const quoteOf = new Map(
      entries.flatMap(({ content }) =>
        content.kind === "candidates-read" ? content.claims.map(({ id, quote }) => [id, quote] as const) : [],
      ),
    );
    const found = cell(playAt(entries, "2025-12-01").cells, "norlandia");
    assert.deepEqual(
      [found?.stance, found?.contested, found?.sources, found?.claims.map((id) => quoteOf.get(id))],
      ["supports", false, 1, ["Norlandia said the bridge was “a good start”"]],
    );
    assert.deepEqual(
      found?.history.map((id) => quoteOf.get(id)),
      ["Norlandia opposes the bridge, an official in Vell said", "Norlandia rejects the bridge"],
    );
    const contested = cell(
      playAt(
        recordOf([
          LATER,
          [
            ...report("2025-11-10", [told("Norlandia rejects the bridge", "Norlandia", "opposes")]),
            ...report("2025-11-12", [told("Norlandia accepts the bridge", "Norlandia")]),
          ],
        ]),
        "2025-12-01",
      ).cells,
      "norlandia",
    );
    assert.deepEqual(
      [contested?.contested, contested?.claims.length, contested?.history.length, contested?.sources],
      [true, 2, 0, 2],
    );
  });
  it("rests on the weakest link of its chain, which a news medium is not", () => {
    const told = (...chain: readonly (readonly string[])[]) =>
      playAt(
        recordOf([
          LATER,
          [
            open({
              kind: "party-declared",
              party: { id: "norlandia", title: "Norlandia", is: [], spokenForBy: ["Mara Quill"] },
            }),
            ...report("2025-11-10", [{ quote: "Norlandia rejects the bridge", actors: ["Norlandia"], chain }]),
          ],
        ]),
        "2025-12-01",
      ).cells[0].authority;
    assert.equal(told(["Norlandia"]), "principal");
    assert.equal(told(["The Harbour Times"], ["Norlandia"]), "principal");
    assert.equal(told(["The Harbour Times"], ["Mara Quill"]), "spokesperson");
    assert.equal(told(["Mara Quill"], ["Norlandia"]), "spokesperson");
    assert.equal(told(["Tern Brigade"], ["Norlandia"]), "quoted-by-other");
    assert.equal(told(["anonymous: a diplomat"], ["Norlandia"]), "unnamed-official");
    assert.equal(told(["The Harbour Times"], ["anonymous: a diplomat"], ["Norlandia"]), "unnamed-official");
    assert.equal(told(["Tern Brigade"], ["anonymous: an aide in Norlandia"]), "unnamed-official");
    assert.equal(told(["anonymous: a diplomat", "Mara Quill"], ["Norlandia"]), "spokesperson");
    assert.equal(told(["The Harbour Times"]), "narrator");
    assert.equal(told(), "narrator");
  });
  it("goes to a spokesperson on record before what an unnamed diplomat says the party said", () => {
    const { cells } = playAt(
      recordOf([
        LATER,
        [
          open({
            kind: "party-declared",
            party: { id: "norlandia", title: "Norlandia", is: [], spokenForBy: ["Mara Quill"] },
          }),
          ...report("2025-11-10", [{ ...told("Mara Quill accepts the bridge", "Norlandia"), chain: [["Mara Quill"]] }]),
          ...report("2025-11-09", [
            {
              ...told("Norlandia rejects the bridge, a diplomat said", "Norlandia", "opposes"),
              chain: [["anonymous: diplomat"], ["Norlandia"]],
            },
          ]),
        ],
      ]),
      "2025-12-01",
    );
    assert.deepEqual(
      cells.map(({ stance, authority, contested }) => [stance, authority, contested]),
      [["supports", "spokesperson", false]],
    );
  });
  it("is contested when equal authority says otherwise within 7 days, and not on the eighth", () => {
    const near = (day: string) =>
      recordOf([
        LATER,
        [
          ...report("2025-11-10", [told("Norlandia rejects the bridge", "Norlandia", "opposes")]),
          ...report(day, [told("Norlandia accepts the bridge", "Norlandia")]),
        ],
      ]);
    assert.equal(cell(playAt(near("2025-11-17"), "2025-12-01").cells, "norlandia")?.contested, true);
    assert.equal(cell(playAt(near("2025-11-18"), "2025-12-01").cells, "norlandia")?.contested, false);
  });
  it("tells every change of stance, with the claim before and after", () => {
    const [move, ...rest] = playAt(entries, "2025-12-01").movements;
    assert.deepEqual(
      [move.from, move.to, move.when, move.claims.length, rest.length],
      ["opposes", "supports", "2025-11-20", 2, 0],
    );
  });
  it("calls it no movement when a stronger word grows old and leaves an earlier one", () => {
    const { movements } = playAt(
      recordOf([
        LATER,
        [
          ...report("2025-11-10", [
            told("Norlandia rejects the bridge", "Norlandia", "opposes"),
            { ...told("Norlandia wants the bridge, the paper says", "Norlandia"), chain: [["The Harbour Times"]] },
          ]),
        ],
      ]),
      "2026-04-01",
    );
    assert.deepEqual(movements, []);
  });
  it("shows on which version and provision", () => {
    const [found] = playAt(
      recordOf([
        LATER,
        [
          open({
            kind: "version-declared",
            version: {
              id: "v2",
              text: "ferry protocol",
              title: "Second draft",
              parents: ["v1"],
              authors: ["Norlandia"],
              dates: [],
              status: "described",
              words: ["revised protocol"],
            },
          }),
          ...report("2025-11-10", [
            {
              ...told("Norlandia accepts point 14 of the revised protocol", "Norlandia"),
              document: { name: "ferry protocol", version: "revised protocol" },
            },
          ]),
        ],
      ]),
      "2026-04-01",
    ).cells;
    assert.deepEqual(found.on, { version: "v2", provision: "14" });
  });
});

describe("a party", () => {
  const role = (quote: string, actor: string) => ({
    quote,
    kind: "role" as const,
    actors: [actor],
    stance: "neutral" as const,
  });
  const partiesAfter = (...additions: readonly NewEntry[]) =>
    playAt(recordOf([LATER, additions]), "2026-04-01").cells.map(({ party }) => party);
  const quill = report("2025-11-10", [told("“Yes to the bridge,” said Mara Quill", "Mara Quill")]);

  it("is the person until an accepted role says whom they speak for", () => {
    assert.deepEqual(partiesAfter(...quill), ["mara-quill"]);
    const named = report("2025-11-01", [role("Mara Quill, the Sudanese chief negotiator", "Mara Quill")]);
    assert.deepEqual(partiesAfter(...named, ...quill), ["sudan"]);
    const unjudged = report("2025-11-01", [role("Mara Quill, the Sudanese chief negotiator", "Mara Quill")], {
      decision: null,
    });
    assert.deepEqual(partiesAfter(...unjudged, ...quill), ["mara-quill"]);
  });
  it("is that of whom the person serves, when the role names them", () => {
    const brandt = report("2025-11-10", [told("“No bridge,” said Ilse Brandt", "Ilse Brandt", "opposes")]);
    const named = report("2025-11-01", [role("Mara Quill's foreign policy adviser, Ilse Brandt", "Ilse Brandt")]);
    assert.deepEqual(partiesAfter(...named, ...quill, ...brandt), ["mara-quill"]);
    const kin = report("2025-11-01", [role("Mara Quill's cousin, Ilse Brandt", "Ilse Brandt")]);
    assert.deepEqual(partiesAfter(...kin, ...quill, ...brandt).toSorted(), ["ilse-brandt", "mara-quill"]);
  });
  it("is that of the person however a report spells the name", () => {
    const named = report("2025-11-01", [role("the Sudanese foreign minister, Sergey Tarnov", "Sergey Tarnov")]);
    const spelt = report("2025-11-10", [told("“Yes to the bridge,” said Sergei Tarnov", "Sergei Tarnov")]);
    assert.deepEqual(partiesAfter(...named, ...spelt), ["sudan"]);
    const later = report("2025-11-12", [role("the Sudanese foreign minister, Sergueï Tarnov", "Sergueï Tarnov")]);
    assert.deepEqual(partiesAfter(...spelt, ...later), ["sudan"]);
    const other = report("2025-11-10", [told("“Yes to the bridge,” said Sergio Tarnov", "Sergio Tarnov")]);
    assert.deepEqual(partiesAfter(...named, ...other), ["sergio-tarnov"]);
  });
  it("stays apart for two spellings that somebody entered as two names", () => {
    const actor = (name: string, state: string) =>
      open({ kind: "actor-known", actor: { name, type: "person", aliases: [], speaksFor: [state] } });
    const spelt = report("2025-11-10", [
      told("“Yes to the bridge,” said Sergei Tarnov", "Sergei Tarnov"),
      told("“Yes to the bridge,” said Sergey Tarnov", "Sergey Tarnov"),
    ]);
    assert.deepEqual(
      partiesAfter(actor("Sergei Tarnov", "Sudan"), actor("Sergey Tarnov", "Chad"), ...spelt).toSorted(),
      ["chad", "sudan"],
    );
  });
  it("is that of a merged name's other spellings too", () => {
    const merge = open({ kind: "actors-merged", merge: { keep: "Mara Quill", merged: ["Sergei Tarnov"] } });
    const spelt = report("2025-11-10", [
      told("“Yes to the bridge,” said Sergei Tarnov", "Sergei Tarnov"),
      told("“Yes to the bridge,” said Sergey Tarnov", "Sergey Tarnov"),
    ]);
    assert.deepEqual(partiesAfter(merge, ...spelt), ["mara-quill"]);
  });
  it("is whoever a hand entry says", () => {
    const party = open({
      kind: "party-declared",
      party: { id: "no", title: "Norlandia", is: ["Norlandia"], spokenForBy: ["Mara Quill"] },
    });
    assert.deepEqual(partiesAfter(party, ...quill), ["no"]);
  });
  it("is one for a state, its capital and its organs", () => {
    for (const name of ["Khartoum", "Sudan", "Sudanese army"])
      assert.deepEqual(partiesAfter(...report("2025-11-10", [told(`${name} wants the bridge`, name)])), ["sudan"]);
  });
  it("is the one an anonymous source's description names, and never a person or a crowd", () => {
    const by = (name: string) => partiesAfter(...report("2025-11-10", [told("They want the bridge", name)]));
    assert.deepEqual(by("anonymous: a senior Sudanese official"), ["sudan"]);
    assert.deepEqual(by("anonymous: an aide to Mara Quill"), []);
    assert.deepEqual(by("anonymous: Sudanese protesters"), []);
  });
  it("is the state its paragraph speaks of, when an office that only states have names none", () => {
    const spoke = report("2025-11-10", [told("“Yes to the bridge,” said Ilse Brandt", "Ilse Brandt")]);
    const minister = (before: string) =>
      partiesAfter(
        ...report("2025-11-01", [
          { quote: before, kind: "statement", actors: ["Sudan"], stance: "neutral" },
          role("Foreign Minister Ilse Brandt", "Ilse Brandt"),
        ]),
        ...spoke,
      );
    assert.deepEqual(minister("Sudan reacted coolly"), ["sudan"]);
    assert.deepEqual(minister("Sudan reacted coolly.\nTalks went on"), ["ilse-brandt"]);
    assert.deepEqual(minister("Envoys reached Sudan"), ["ilse-brandt"]);
  });
  it("is never the subject of the talks or a common noun", () => {
    const by = (name: string) => partiesAfter(...report("2025-11-10", [told("The bridge was discussed", name)]));
    assert.deepEqual(by("Territory"), []);
    assert.deepEqual(by("the envoys"), []);
    assert.deepEqual(by("Tern Brigade"), ["tern-brigade"]);
  });
  it("is not a news medium", () => {
    assert.deepEqual(
      partiesAfter(...report("2025-11-10", [told("The paper backs the bridge", "The Harbour Times")])),
      [],
    );
  });
  it("joins when two actors are judged one, and parts again when that is taken back", () => {
    const merge = open({ kind: "actors-merged", merge: { keep: "Mara Quill", merged: ["M. Quill"] } });
    const other = report("2025-11-12", [told("“No,” said M. Quill of the bridge", "M. Quill", "opposes")]);
    const together = recordOf([LATER, [...quill, ...other]], [LATER, [merge]]);
    assert.deepEqual(
      playAt(together, "2026-04-01").cells.map(({ party }) => party),
      ["mara-quill"],
    );
    const id = together.at(-1)?.id ?? "";
    const apart = recordOf(
      [LATER, [...quill, ...other]],
      [LATER, [merge]],
      [LATER, [open({ kind: "retracted", entry: id, reason: null })]],
    );
    assert.deepEqual(
      playAt(apart, "2026-04-01")
        .cells.map(({ party }) => party)
        .toSorted(),
      ["m-quill", "mara-quill"],
    );
  });
});

describe("an issue", () => {
  const declared = open({
    kind: "issue-declared",
    issue: { id: "tolls", title: "Bridge tolls", category: "economic", words: ["toll", "levy"] },
  });
  const claims = report("2025-11-10", [
    told("Norlandia wants the levy gone", "Norlandia", "opposes"),
    told("Norlandia wants a tollbooth", "Norlandia"),
  ]);

  it("takes claims that hold its title or one of its whole words; others go to their category's", () => {
    const { cells, issues } = playAt(recordOf([LATER, [declared, ...claims]]), "2026-04-01");
    assert.deepEqual(
      cells.map(({ issue, stance }) => [issue, stance]),
      [
        ["tolls", "opposes"],
        ["transport", "supports"],
      ],
    );
    assert.deepEqual(issues, [
      { id: "tolls", title: "Bridge tolls", category: "economic" },
      { id: "transport", title: "Transport", category: "transport" },
    ]);
  });
  it("is changed by a reviewer's word", () => {
    const claim = claims[1].content.kind === "candidates-read" ? claims[1].content.claims[1].id : "";
    const moved = open({ kind: "claim-assigned", claim, issue: "tolls", party: null });
    const { cells } = playAt(recordOf([LATER, [declared, ...claims, moved]]), "2026-04-01");
    assert.deepEqual(
      cells.map(({ issue }) => issue),
      ["tolls"],
    );
  });
});

describe("what is told of events", () => {
  const neutral = { stance: "neutral" as const, chain: [] };
  const meeting = (quote: string, iso: string | null, more: object = {}) => ({
    quote,
    ...neutral,
    kind: "meeting" as const,
    actors: ["Norlandia", "Tern Brigade"],
    time: iso === null ? null : { expression: null, iso },
    ...more,
  });

  it("states the agenda that a report gives, quoted words and all", () => {
    const { meetings } = playAt(
      recordOf([
        "2025-11-10T12:00:00Z",
        [
          ...report("2025-11-10", [
            meeting("They will meet to address “sensitive points” that still divide them", "2025-11-08"),
          ]),
        ],
      ]),
      "2026-04-01",
    );
    assert.deepEqual(
      meetings.map(({ agenda }) => agenda),
      ["“sensitive points” that still divide them"],
    );
  });

  it("puts reports of one meeting together and keeps an undated one at the end", () => {
    const { meetings } = playAt(
      recordOf([
        LATER,
        [
          ...report("2025-11-10", [
            meeting("They met in Vell on Saturday", "2025-11-08", { place: "Vell" }),
            meeting("They met last week", "2025-11-03/2025-11-09"),
          ]),
          ...report("2025-11-11", [meeting("They may meet again", null, { modality: "possible" })]),
        ],
      ]),
      "2026-04-01",
    );
    assert.deepEqual(
      meetings.map(({ when, modality, place, claims }) => [when, modality, place, claims.length]),
      [
        ["2025-11-08", "asserted", "Vell", 2],
        [null, "possible", null, 1],
      ],
    );
  });
  it("says who sent whom and who confirms it", () => {
    const [meeting] = playAt(
      recordOf([
        LATER,
        [
          ...report("2025-11-10", [
            {
              quote: "Ilse Brandt confirmed that Premier Toll was sending Mara Quill to Vell on Friday",
              ...neutral,
              kind: "meeting",
              modality: "planned",
              actors: ["Mara Quill"],
              cue: null,
              chain: [["Ilse Brandt"]],
              time: { expression: null, iso: "2025-11-14" },
            },
            { quote: "Jon Toll wants speed", actors: ["Jon Toll"] },
          ]),
        ],
      ]),
      "2026-04-01",
    ).meetings;
    assert.deepEqual(
      [meeting.actors, meeting.sentBy, meeting.confirmedBy],
      [["Mara Quill"], ["Jon Toll"], ["Ilse Brandt"]],
    );
  });
  it("asks the next sentence who confirms, and the speaker who sent, when the words say no more", () => {
    const { meetings } = playAt(
      recordOf([
        LATER,
        report("2025-11-10", [
          meeting("Jon Toll prepares to send Mara Quill to Vell", "2025-11-14", {
            actors: ["Mara Quill"],
            modality: "planned",
          }),
          {
            quote: "The visit was confirmed by the federation's adviser, Ilse Brandt",
            ...neutral,
            kind: "role",
            actors: ["Ilse Brandt"],
          },
          meeting("Alongside Quill's trip, Toll revealed, Ada Marsh had been dispatched to Ostrel", "2025-11-15", {
            actors: ["Ada Marsh"],
            modality: "planned",
            chain: [["Jon Toll"]],
          }),
        ]),
      ]),
      "2026-04-01",
    );
    assert.deepEqual(
      meetings.map(({ actors, sentBy, confirmedBy }) => [actors, sentBy, confirmedBy]),
      [
        [["Mara Quill"], ["Jon Toll"], ["Ilse Brandt"]],
        [["Ada Marsh"], ["Jon Toll"], []],
      ],
    );
  });
  it("sets conflicting receipts side by side and calls them a contradiction", () => {
    const document = { name: "ferry protocol", version: "second draft" };
    const act = (quote: string, actors: readonly string[], more: object = {}) => ({
      quote,
      ...neutral,
      kind: "document" as const,
      actors,
      document,
      ...more,
    });
    const { custody, contradictions } = playAt(
      recordOf([
        LATER,
        [
          ...report("2025-11-10", [
            act("Norlandia handed over the second draft", ["Norlandia"], { counterparts: ["Tern Brigade"] }),
          ]),
          ...report("2025-11-12", [
            act("The Tern Brigade has not received the second draft", ["Tern Brigade"], {
              modality: "denied",
              chain: [["Tern Brigade"]],
            }),
          ]),
        ],
      ]),
      "2026-04-01",
    );
    assert.deepEqual(
      custody.map(({ party, state, counterpart }) => [party, state, counterpart]),
      [
        ["norlandia", "gave", "tern-brigade"],
        ["tern-brigade", "received", "norlandia"],
        ["tern-brigade", "denies", null],
      ],
    );
    assert.deepEqual(
      contradictions.map(({ what }) => what),
      ["whether Tern Brigade has ferry-protocol-second-draft"],
    );
  });
  it("keeps who reports an incident apart from who did it, with its toll", () => {
    const place = {
      place: "Ostrel",
      time: { expression: null, iso: "2025-11-09" },
      chain: [["Ostrel authorities"]],
      stance: "neutral" as const,
    };
    const [incident] = playAt(
      recordOf([
        LATER,
        report("2025-11-10", [
          { quote: "Shelling in Ostrel on Sunday", kind: "incident", actors: [], ...place },
          {
            quote: "Four people died there",
            kind: "casualty",
            actors: [],
            casualties: [{ best: 4, low: 4, high: 4, harm: "killed" }],
            ...place,
          },
        ]),
      ]),
      "2026-04-01",
    ).incidents;
    assert.deepEqual(
      [incident.actors, incident.reportedBy, incident.casualties.length, incident.claims.length],
      [[], ["Ostrel authorities"], 1, 2],
    );
    assert.equal(incident.text, "Shelling in Ostrel on Sunday");
  });
  it("finds what blocks a deal", () => {
    const { stickingPoints } = playAt(
      recordOf([
        LATER,
        report("2025-11-10", [
          told("Norlandia wants the bridge", "Norlandia"),
          told("The Tern Brigade rejects the bridge", "Tern Brigade", "opposes"),
          {
            quote: "Fishing rights remain unresolved",
            ...neutral,
            kind: "statement",
            actors: ["Mara Quill"],
            issue: { label: "fishing", category: "resources" },
          },
        ]),
      ]),
      "2026-04-01",
    );
    assert.deepEqual(
      stickingPoints.map(({ issue, why, parties }) => [issue, why, parties]),
      [
        ["transport", "opposed", ["norlandia", "tern-brigade"]],
        ["resources", "reported-open", []],
      ],
    );
  });
  it("calls parties opposed under a category only where they speak of one thing", () => {
    const stand = (quote: string, actor: string, stance: "supports" | "opposes") => ({
      ...told(quote, actor, stance),
      issue: { label: quote.slice(0, 12), category: "territory" as const },
    });
    const opposedAfter = (...declared: readonly NewEntry[]) =>
      playAt(
        recordOf([
          LATER,
          [
            ...declared,
            ...report("2025-11-10", [
              stand("Norlandia wants the islet leased", "Norlandia", "supports"),
              stand("The Tern Brigade rejects fences in the marsh", "Tern Brigade", "opposes"),
            ]),
          ],
        ]),
        "2026-04-01",
      ).stickingPoints.map(({ issue }) => issue);
    assert.deepEqual(opposedAfter(), []);
    const issue = { id: "land", title: "Land", category: "territory" as const, words: ["islet", "marsh"] };
    assert.deepEqual(opposedAfter(open({ kind: "issue-declared", issue })), ["land"]);
  });
  it("does not take the name of a party or country for a question that they share", () => {
    const opposed = (supported: string, rejected: string) =>
      playAt(
        recordOf([
          LATER,
          report("2025-11-10", [
            { ...told(supported, "France", "supports"), issue: { label: supported, category: "territory" } },
            { ...told(rejected, "Tern Brigade", "opposes"), issue: { label: rejected, category: "territory" } },
          ]),
        ]),
        "2026-04-01",
      ).stickingPoints.map(({ parties }) => parties);
    assert.deepEqual(opposed("Ukraine’s whole soil", "Ukraine will never recognise Crimea as Russian"), []);
    assert.deepEqual(opposed("a Ukrainian answer", "the Ukrainian line of the Tern Brigade"), []);
    assert.deepEqual(opposed("the Tern Brigade’s islet", "a lease of the islet by Ukraine"), [
      ["france", "tern-brigade"],
    ]);
    assert.deepEqual(opposed("the Tern Brigade on the shore", "what the Tern Brigade left"), []);
  });
});

describe("as of a moment", () => {
  const entries = recordOf(
    ["2025-11-21T09:00:00Z", report("2025-11-20", [told("Norlandia rejects the bridge", "Norlandia", "opposes")])],
    // a report of the 10th that came in, and was judged, only on the 28th
    ["2025-11-28T09:00:00Z", report("2025-11-10", [told("The Tern Brigade wants the bridge", "Tern Brigade")])],
  );
  const partiesIn = (asOf: string, view: (typeof VIEWS)[number]) =>
    playAt(entries, asOf, view).cells.map(({ party }) => party);

  it("counts a backfilled report from when it could be known, in the default view", () => {
    assert.deepEqual(partiesIn("2025-11-15", "available"), ["tern-brigade"]);
    assert.deepEqual(partiesIn("2025-11-09", "available"), []);
  });
  it("says in the filed view only what our file said that morning", () => {
    assert.deepEqual(partiesIn("2025-11-20", "filed"), []);
    assert.deepEqual(partiesIn("2025-11-21", "filed"), ["norlandia"]);
    assert.deepEqual(partiesIn("2025-11-28T08:00:00Z", "filed"), ["norlandia"]);
    assert.deepEqual(partiesIn("2025-11-28", "filed"), ["norlandia", "tern-brigade"]);
  });
  it("counts with hindsight what had been said by then, though nobody could know it yet", () => {
    const leak = recordOf([
      LATER,
      report("2025-11-10", [told("The Tern Brigade wants the bridge", "Tern Brigade")], {
        knownAt: parseAsOf("2025-12-24"),
      }),
    ]);
    assert.equal(playAt(leak, "2025-11-15", "available").cells.length, 0);
    assert.equal(playAt(leak, "2025-11-15", "hindsight").cells.length, 1);
    assert.equal(playAt(leak, "2025-12-24", "available").cells.length, 1);
  });
  it("says what changed since an earlier moment", () => {
    const { changes } = foldStateOfPlay(entries, {
      asOf: parseAsOf("2025-11-30"),
      vs: parseAsOf("2025-11-15"),
      view: "available",
      maySee: () => true,
    });
    assert.deepEqual(
      changes?.map(({ what, before, after }) => [what, before, after]),
      [
        ["position: Norlandia on Transport", null, "opposes (asserted): Norlandia rejects the bridge"],
        ["sticking point: Transport (opposed)", null, "Norlandia, Tern Brigade"],
      ],
    );
  });
  it("lets a newer reading replace only what nobody judged", () => {
    const [source, read, judgement] = report("2025-11-20", [
      told("Norlandia wants the bridge", "Norlandia"),
      told("Norlandia wants a ferry", "Norlandia"),
    ]);
    const content = read.content.kind === "candidates-read" ? read.content : null;
    assert.ok(content);
    const again = open({
      ...content,
      reader: { name: "reader", version: "2" },
      claims: [{ ...claimOf("Norlandia wants the bridge. Norlandia wants a ferry.", "wants a ferry") }],
    });
    const { counts } = playAt(recordOf([LATER, [source, read, judgement, again]]), "2026-04-01");
    assert.deepEqual([counts.accepted, counts.candidates], [1, 1]);
  });
});

// random records: reports by a few actors in two compartments, some unjudged, with assignments, declarations and retractions
const actorNames = fc.constantFrom(
  "Norlandia",
  "Tern Brigade",
  "Mara Quill",
  "Khartoum",
  "anonymous: a Sudanese official",
  "The Harbour Times",
);
const days = fc.integer({ min: 0, max: 60 }).map((n) => isoDay((parseIsoDay("2025-10-15") ?? 0) + n));
const someClaim = fc.record({
  kind: fc.constantFrom(...CLAIM_KINDS),
  stance: fc.constantFrom(...STANCES),
  modality: fc.constantFrom(...MODALITIES),
  actors: fc.uniqueArray(actorNames, { maxLength: 2 }),
  counterparts: fc.uniqueArray(actorNames, { maxLength: 1 }),
  chain: fc.array(fc.uniqueArray(actorNames, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  time: fc.option(fc.record({ expression: fc.constant(null), iso: fc.option(days) })),
  document: fc.option(
    fc.record({
      name: fc.constant("ferry protocol"),
      version: fc.option(fc.constantFrom("first draft", "second draft")),
    }),
  ),
  words: fc.constantFrom(
    "was leaked",
    "received the draft",
    "rejects the toll",
    "sent the envoy",
    "remain unresolved",
    "set no deadline",
  ),
});
const someReport = fc
  .record({
    published: fc.option(days),
    compartment: fc.constantFrom("open", "open", "delegation"),
    decision: fc.constantFrom("accept" as const, "accept" as const, "reject" as const, "hold" as const, null),
    claims: fc.array(someClaim, { minLength: 1, maxLength: 4 }),
    salt: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .map(({ published, compartment, decision, claims, salt }) =>
    report(
      published ?? "",
      claims.map(({ words, ...claim }, i) => ({
        quote: `Report ${salt} says in part ${i} that someone ${words}`,
        ...claim,
      })),
      { decision, compartment, ...(published === null ? { published: null } : {}) },
    ),
  );
const someArrangement = fc.constantFrom<NewEntry>(
  open({
    kind: "party-declared",
    party: { id: "no", title: "Norlandia", is: ["Norlandia"], spokenForBy: ["Mara Quill"] },
  }),
  open({ kind: "issue-declared", issue: { id: "tolls", title: "Tolls", category: "economic", words: ["toll"] } }),
  open({ kind: "actors-merged", merge: { keep: "Tern Brigade", merged: ["Mara Quill"] } }),
  open(
    {
      kind: "custody-filed",
      custody: { version: "v1", party: "no", state: "received", counterpart: null, when: null },
    },
    { asserted: "2025-11-02" },
  ),
  open(
    { kind: "party-declared", party: { id: "secret", title: "Secret channel", is: ["Tern Brigade"], spokenForBy: [] } },
    { compartment: "delegation" },
  ),
);
const someRecord = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 70 }),
      fc.oneof({ weight: 4, arbitrary: someReport }, { weight: 1, arbitrary: someArrangement.map((each) => [each]) }),
    ),
    { maxLength: 7 },
  )
  .map((batches) => {
    const ordered = batches.toSorted(([a], [b]) => a - b);
    return ordered.map(
      ([day, additions]) => [`${isoDay((parseIsoDay("2025-10-15") ?? 0) + day)}T12:00:00Z`, additions] as const,
    );
  });

describe("foldStateOfPlay", () => {
  it("gives a viewer the very bytes of a record that never held what they may not see", () => {
    fc.assert(
      fc.property(someRecord, days, fc.constantFrom(...VIEWS), (batches, asOf, view) => {
        const maySee = (compartment: string) => compartment === "open";
        const never = batches.map(
          ([filed, additions]) => [filed, additions.filter((each) => maySee(each.compartment))] as const,
        );
        assert.equal(
          JSON.stringify(playAt(recordOf(...batches), asOf, view, maySee)),
          JSON.stringify(playAt(recordOf(...never), asOf, view)),
        );
      }),
      { numRuns: 150, seed: 4 },
    );
  });
  it("gives the same for the whole record as for what had come in by then, in each view", () => {
    fc.assert(
      fc.property(someRecord, days, fc.constantFrom(...VIEWS), (batches, asOf, view) => {
        const all = recordOf(...batches);
        const asked = { asOf: parseAsOf(asOf), view, maySee: () => true };
        const upTo =
          view === "filed"
            ? all.filter(({ filed }) => filed <= asked.asOf)
            : all.filter((entry) => entry.content.kind !== "source-added" || entriesAsOf([entry], asked).length === 1);
        assert.equal(JSON.stringify(foldStateOfPlay(upTo, asked)), JSON.stringify(foldStateOfPlay(all, asked)));
      }),
      { numRuns: 150, seed: 5 },
    );
  });
  it("keeps every claim it names among the accepted ones, and every quote in its source", () => {
    fc.assert(
      fc.property(someRecord, (batches) => {
        const entries = recordOf(...batches);
        const play = playAt(entries, "2026-01-01");
        const accepted = new Set(
          entries.flatMap(({ content }) =>
            content.kind === "judgement" && content.decision === "accept" ? [content.claim] : [],
          ),
        );
        const texts = new Map(
          entries.flatMap(({ content }) =>
            content.kind === "source-added" ? [[content.source.id, content.source.text] as const] : [],
          ),
        );
        for (const { claims, quote, span, source } of play.cells) {
          assert.ok(claims.every((claim) => accepted.has(claim)));
          assert.equal(texts.get(source)?.slice(span.start, span.end), quote);
        }
        for (const list of [
          play.meetings,
          play.agreements,
          play.incidents,
          play.statements,
          play.deadlines,
          play.roles,
        ])
          for (const { claims } of list) assert.ok(claims.length > 0 && claims.every((claim) => accepted.has(claim)));
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});
