import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LOCAL_USER, PUBLIC_VIEWER } from "../access/may-see.ts";
import { ParleyError } from "../domain/errors.ts";
import { momentFromMillis, millisOf, parseMoment, type Clock } from "../domain/moment.ts";
import { OPEN_COMPARTMENT } from "../domain/source.ts";
import type { Viewer } from "../domain/viewer.ts";
import { readWithEngine } from "../host/reader.ts";
import { openMemoryStore } from "../store/memory-store.ts";
import { nodeHasher } from "../store/node-hasher.ts";
import { addSources, type SourceDraft } from "./add-source.ts";
import { cachedEntries } from "./cached-entries.ts";
import { compareVersions } from "./compare-versions.ts";
import { declareIssue, declareParty, declareVersion } from "./declare.ts";
import type { Desk } from "./desk.ts";
import { draftSettlement } from "./draft-settlement.ts";
import { fileClaim } from "./file-claim.ts";
import { judgeClaims, withdrawJudgements } from "./judge-claim.ts";
import { listBracketsOf } from "./list-brackets.ts";
import { listClaims } from "./list-claims.ts";
import { listSources } from "./list-sources.ts";
import { retireSuggestion } from "./mark-passage.ts";
import { newProcess } from "./new-process.ts";
import { contextOf, showEvidence } from "./show-evidence.ts";
import { requireSource } from "./show-source.ts";
import { showStatus } from "./show-status.ts";
import { storeVersionText } from "./store-version-text.ts";
import { traceProvision } from "./trace-provision.ts";
import { decideLink } from "./version-family.ts";

const REPORT = `Ferry talks edge on
2025-11-20

PORT ANSEL - Norlandia rejects any role for foreign observers in the strait, Premier Ilse Toll said on Wednesday. “We will not sign a text that keeps the toll,” she told reporters.

The Tern Brigade has not received the second draft, its spokesman Joren Vell said.
`;
const NOW = { asOf: null, view: "available", vs: null } as const;

function steppingClock(from = "2025-12-01T08:00:00Z"): Clock {
  let millis = millisOf(parseMoment(from));
  return () => momentFromMillis((millis += 1000));
}

async function openFerry(): Promise<Desk> {
  const clock = steppingClock();
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
  return desk;
}

const draft = (text: string, more: Partial<SourceDraft> = {}): SourceDraft => ({
  text,
  file: null,
  title: null,
  publisher: "Harbour Daily",
  published: null,
  knownAt: null,
  compartment: null,
  basedOn: null,
  ...more,
});
const as = (desk: Desk, viewer: Viewer): Desk => ({ ...desk, viewer });
const codeOf = (code: string) => (error: unknown) => error instanceof ParleyError && error.code === code;

describe("a report on the desk", () => {
  it("becomes candidates that quote it, and fills no cell before a person accepts", async () => {
    const desk = await openFerry();
    const [added] = await addSources(desk, "ferry", [draft(REPORT)]);
    assert.ok(added.candidates.length >= 3);
    for (const { quote, span } of added.candidates) assert.equal(quote, REPORT.slice(span.start, span.end));
    assert.deepEqual((await showStatus(desk, "ferry", NOW)).cells, []);
    const position = (await listClaims(desk, "ferry")).find(
      ({ kind, actors }) => kind === "position" && actors.includes("Norlandia"),
    );
    assert.ok(position);
    await judgeClaims(desk, "ferry", [{ claim: position.id, decision: "accept", reason: null }]);
    const [cell] = (await showStatus(desk, "ferry", NOW)).cells;
    assert.equal(cell.party, "norlandia");
    assert.equal(cell.stance, "opposes");
    assert.equal(cell.quote, REPORT.slice(cell.span.start, cell.span.end));
  });

  it("is not stored twice", async () => {
    const desk = await openFerry();
    await addSources(desk, "ferry", [draft(REPORT)]);
    const before = (await desk.entriesOf("ferry")).length;
    const [again] = await addSources(desk, "ferry", [draft(REPORT)]);
    assert.equal(again.isNew, false);
    assert.ok(again.candidates.length > 0);
    assert.equal((await desk.entriesOf("ferry")).length, before);
  });

  it("stands as before when a judgement is taken back, and the record keeps both", async () => {
    const desk = await openFerry();
    const [{ candidates }] = await addSources(desk, "ferry", [draft(REPORT)]);
    const [{ id }] = candidates;
    await judgeClaims(desk, "ferry", [{ claim: id, decision: "reject", reason: "not a claim" }]);
    const entries = (await desk.entriesOf("ferry")).length;
    await withdrawJudgements(desk, "ferry", [id]);
    assert.equal((await listClaims(desk, "ferry")).find((claim) => claim.id === id)?.state, "candidate");
    assert.equal((await desk.entriesOf("ferry")).length, entries + 1);
    await assert.rejects(() => withdrawJudgements(desk, "ferry", [id]), codeOf("nothing-to-withdraw"));
  });

  it("is refused whole when one judgement names no claim", async () => {
    const desk = await openFerry();
    const [{ candidates }] = await addSources(desk, "ferry", [draft(REPORT)]);
    const before = (await desk.entriesOf("ferry")).length;
    const verdicts = [candidates[0].id, "ffffffffffffffff"].map((claim) => ({
      claim,
      decision: "accept" as const,
      reason: null,
    }));
    await assert.rejects(() => judgeClaims(desk, "ferry", verdicts), codeOf("no-such-claim"));
    assert.equal((await desk.entriesOf("ferry")).length, before);
  });

  it("refuses an empty text and a day that does not exist", async () => {
    const desk = await openFerry();
    await assert.rejects(() => addSources(desk, "ferry", [draft("  \n")]), codeOf("empty-source"));
    await assert.rejects(
      () => addSources(desk, "ferry", [draft("words", { published: "2025-02-30" })]),
      codeOf("malformed-date"),
    );
  });
});

describe("evidence", () => {
  it("gives the claim's sentence with its surroundings, word for word", async () => {
    const desk = await openFerry();
    const [{ candidates, source }] = await addSources(desk, "ferry", [draft(REPORT)]);
    const [shown] = await showEvidence(desk, "ferry", [candidates[0].id], NOW);
    assert.equal(shown.context.text, REPORT.slice(shown.context.start, shown.context.end));
    assert.ok(shown.context.text.includes(candidates[0].quote));
    assert.equal(shown.source.id, source.id);
  });

  it("gives nothing that was not known at the moment asked about", async () => {
    const desk = await openFerry();
    const [{ candidates }] = await addSources(desk, "ferry", [draft(REPORT)]);
    const then = { asOf: parseMoment("2025-11-19T12:00:00Z"), view: "available" } as const;
    assert.deepEqual(await showEvidence(desk, "ferry", [candidates[0].id], then), []);
  });

  it("keeps to the claim's paragraph and cuts a long one between words", () => {
    const long = `${"before ".repeat(80)}CLAIM${" after".repeat(80)}\nnext`;
    const start = long.indexOf("CLAIM");
    const context = contextOf(long, { start, end: start + 5 });
    assert.equal(context.text, long.slice(context.start, context.end));
    assert.ok(context.text.length < 620 && !context.text.includes("next"));
    assert.match(context.text, /^before .* after$/s);
  });
});

describe("a claim filed by hand", () => {
  it("fills a cell of the issue named, in a language that the reader does not read", async () => {
    const desk = await openFerry();
    await declareIssue(desk, "ferry", {
      id: "observers",
      title: "Observers",
      category: "monitoring",
      words: ["observers"],
    });
    const russian = "Норландия отвергает любую роль наблюдателей в проливе, сказала премьер Ильзе Толл. ".repeat(4);
    const [{ source, unread }] = await addSources(desk, "ferry", [draft(russian, { published: "2025-11-21" })]);
    assert.equal(unread, "Russian");
    await fileClaim(desk, "ferry", {
      source: source.id,
      start: 0,
      end: 43,
      kind: "position",
      actors: ["Norlandia"],
      issue: "observers",
      stance: "opposes",
      modality: "asserted",
    });
    const [cell] = (await showStatus(desk, "ferry", NOW)).cells;
    assert.equal(cell.issue, "observers");
    assert.equal(cell.quote, russian.slice(cell.span.start, cell.span.end));
  });

  it("names the near miss when the issue does not exist", async () => {
    const desk = await openFerry();
    await declareIssue(desk, "ferry", { id: "observers", title: "Observers", category: "monitoring", words: [] });
    const [{ source }] = await addSources(desk, "ferry", [draft(REPORT)]);
    const filing = {
      source: source.id,
      start: 0,
      end: 5,
      kind: "position" as const,
      actors: [],
      issue: "observer",
      stance: "supports" as const,
      modality: "asserted" as const,
    };
    await assert.rejects(() => fileClaim(desk, "ferry", filing), /did you mean 'observers'/);
    const named = { ...filing, issue: "observers" };
    await assert.rejects(() => fileClaim(desk, "ferry", { ...named, version: "D1" }), codeOf("no-such-version"));
    await assert.rejects(() => fileClaim(desk, "ferry", { ...named, when: "2025-02-30" }), codeOf("malformed-date"));
    await assert.rejects(() => fileClaim(desk, "ferry", { ...named, actors: [" "] }), codeOf("empty-name"));
  });
});

describe("fileClaim", () => {
  const TEXT = "Ferry talks 😀\n\nHungary rejects the crossing.\n";
  const start = TEXT.indexOf("Hungary");
  const filing = {
    start,
    end: start + "Hungary rejects the crossing".length,
    kind: "position" as const,
    actors: ["Hungary"],
    issue: "territory",
    stance: "opposes" as const,
    modality: "asserted" as const,
  };
  const openWithText = async () => {
    const desk = await openFerry();
    const [{ source }] = await addSources(desk, "ferry", [draft(TEXT)]);
    return { desk, source: source.id };
  };

  it("files under a category that nobody declared an issue for, by its id or title", async () => {
    const { desk, source } = await openWithText();
    const claim = await fileClaim(desk, "ferry", { ...filing, source });
    assert.equal(claim.issue.category, "territory");
    await fileClaim(desk, "ferry", { ...filing, source, start: 0, end: 5, issue: "Security guarantees" });
    const { cells } = await showStatus(desk, "ferry", NOW);
    assert.deepEqual(
      cells.map(({ party, issue }) => [party, issue]),
      [
        ["hungary", "security-guarantees"],
        ["hungary", "territory"],
      ],
    );
  });

  it("files a correction with the rejection of the candidate, and takes over what it leaves out", async () => {
    const { desk, source } = await openWithText();
    const [read] = await listClaims(desk, "ferry");
    const found = await fileClaim(desk, "ferry", {
      ...filing,
      source,
      actors: ["Budapest"],
      counterparts: ["Slovakia"],
      when: "2025-11-20",
      place: "Ostrel",
      kind: "statement",
    });
    const refused = fileClaim(desk, "ferry", {
      ...filing,
      source,
      corrects: { claim: found.id, reason: null },
      version: "D9",
    });
    await assert.rejects(() => refused, codeOf("no-such-version"));
    assert.equal((await listClaims(desk, "ferry")).find(({ id }) => id === found.id)?.state, "accepted");
    const filed = await fileClaim(desk, "ferry", {
      ...filing,
      source,
      place: null,
      corrects: { claim: found.id, reason: "wrong speaker" },
    });
    assert.deepEqual(
      [filed.actors, filed.counterparts, filed.time?.iso, filed.place],
      [["Hungary"], ["Slovakia"], "2025-11-20", null],
    );
    const states = new Map((await listClaims(desk, "ferry")).map(({ id, state }) => [id, state]));
    assert.deepEqual([states.get(found.id), states.get(filed.id)], ["rejected", "accepted"]);
    assert.equal(states.get(read?.id ?? ""), read?.state);
    await assert.rejects(
      () => fileClaim(desk, "ferry", { ...filing, source, corrects: { claim: "nobody", reason: null } }),
      codeOf("no-such-claim"),
    );
  });

  it("is taken back with the rejection of what it corrected, and the record keeps all of them", async () => {
    const { desk, source } = await openWithText();
    const [found] = await addSources(desk, "ferry", [draft(REPORT)]).then(([{ candidates }]) => candidates);
    const report = (await listClaims(desk, "ferry")).find(({ id }) => id === found.id)?.source ?? "";
    const { start: from, end: to } = found.span;
    const corrected = { ...filing, source: report, start: from, end: to, kind: found.kind };
    const filed = await fileClaim(desk, "ferry", { ...corrected, corrects: { claim: found.id, reason: "other" } });
    await assert.rejects(() => withdrawJudgements(desk, "ferry", [filed.id, "nobody"]), codeOf("no-such-claim"));
    const before = (await desk.entriesOf("ferry")).length;
    await withdrawJudgements(desk, "ferry", [found.id, filed.id]);
    const states = new Map((await listClaims(desk, "ferry")).map(({ id, state }) => [id, state]));
    assert.deepEqual([states.get(found.id), states.get(filed.id)], ["candidate", undefined]);
    assert.deepEqual((await showStatus(desk, "ferry", NOW)).cells, []);
    // The rejection, the filing and its row, each taken back by an entry of its own.
    assert.equal((await desk.entriesOf("ferry")).length, before + 3);
    await assert.rejects(
      () => judgeClaims(desk, "ferry", [{ claim: filed.id, decision: "accept", reason: null }]),
      codeOf("no-such-claim"),
    );
    // Filed twice on the same words: the earlier filing stands again.
    const { id } = await fileClaim(desk, "ferry", { ...filing, source, issue: "economic" });
    await fileClaim(desk, "ferry", { ...filing, source, stance: "mixed" });
    await withdrawJudgements(desk, "ferry", [id]);
    assert.deepEqual(
      (await showStatus(desk, "ferry", NOW)).cells.map(({ issue, stance }) => [issue, stance]),
      [["economic", "opposes"]],
    );
  });

  it("lets a person correct or renew what they filed on the same words", async () => {
    const { desk, source } = await openWithText();
    const { id } = await fileClaim(desk, "ferry", { ...filing, source });
    await fileClaim(desk, "ferry", { ...filing, source, stance: "mixed" });
    assert.deepEqual(
      (await showStatus(desk, "ferry", NOW)).cells.map(({ stance }) => stance),
      ["mixed"],
    );
    await judgeClaims(desk, "ferry", [{ claim: id, decision: "reject", reason: null }]);
    await fileClaim(desk, "ferry", { ...filing, source });
    assert.deepEqual(
      (await listClaims(desk, "ferry")).filter((claim) => claim.id === id).map(({ state, stance }) => [state, stance]),
      [["accepted", "opposes"]],
    );
  });

  it("refuses to cut a character in two", async () => {
    const { desk, source } = await openWithText();
    const face = TEXT.indexOf("😀");
    for (const [from, to] of [
      [face, face + 1],
      [face + 1, face + 2],
    ])
      await assert.rejects(
        () => fileClaim(desk, "ferry", { ...filing, source, start: from, end: to }),
        codeOf("span-outside-source"),
      );
    assert.equal((await fileClaim(desk, "ferry", { ...filing, source, start: face, end: face + 2 })).quote, "😀");
  });
});

describe("declarations", () => {
  it("need a title", async () => {
    const desk = await openFerry();
    const party = { id: "hu", title: " ", is: [], spokenForBy: [] };
    await assert.rejects(async () => declareParty(desk, "ferry", party), codeOf("no-title"));
    const issue = { id: "observers", title: "", category: "monitoring" as const, words: [] };
    await assert.rejects(async () => declareIssue(desk, "ferry", issue), codeOf("no-title"));
  });

  it("made after the fact sort what was filed before", async () => {
    const desk = await openFerry();
    const [{ candidates }] = await addSources(desk, "ferry", [draft(REPORT)]);
    await judgeClaims(
      desk,
      "ferry",
      candidates.map(({ id }) => ({ claim: id, decision: "accept" as const, reason: null })),
    );
    await declareParty(desk, "ferry", { id: "nor", title: "The North", is: ["Norlandia"], spokenForBy: [] });
    await declareIssue(desk, "ferry", {
      id: "observers",
      title: "Observers",
      category: "monitoring",
      words: ["foreign observers"],
    });
    const { cells } = await showStatus(desk, "ferry", { ...NOW, asOf: parseMoment("2025-11-21T00:00:00Z") });
    assert.ok(cells.some(({ party, issue }) => party === "nor" && issue === "observers"));
  });
});

describe("versions", () => {
  it("are compared point by point once their words are stored", async () => {
    const desk = await openFerry();
    for (const id of ["D1", "D2", "D3"])
      await declareVersion(desk, "ferry", {
        id,
        text: "ferry text",
        title: id,
        status: "full",
        parents: [],
        authors: [],
        dates: [],
        words: [],
      });
    const words = (text: string) => ({
      text,
      file: null,
      title: null,
      publisher: null,
      published: "2025-11-20",
      basedOn: null,
    });
    await storeVersionText(desk, "ferry", "D1", words("Draft\n1. The ferry runs daily.\n2. The toll is kept.\n"));
    await storeVersionText(
      desk,
      "ferry",
      "D2",
      words("Draft\n1. The ferry runs twice daily.\n2. Observers are admitted to the strait.\n"),
    );
    const { rows } = await compareVersions(desk, "ferry", "D1", "D2");
    const [first] = rows;
    assert.equal(first.relation, "reworded");
    assert.equal(
      first.runs
        .filter(({ kind }) => kind !== "deleted")
        .map(({ text }) => text)
        .join(""),
      "The ferry runs twice daily.",
    );
    await assert.rejects(() => compareVersions(desk, "ferry", "D1", "D3"), codeOf("no-version-text"));
    await assert.rejects(() => compareVersions(desk, "ferry", "D1", "D9"), codeOf("no-such-version"));
  });
});

describe("a chair and a drafter", () => {
  const words = (text: string) => ({
    text,
    file: null,
    title: null,
    publisher: null,
    published: "2025-11-20",
    basedOn: null,
  });
  const openDrafts = async (): Promise<Desk> => {
    const desk = await openFerry();
    for (const [id, parents] of [
      ["D1", []],
      ["D2", ["D1"]],
    ] as const)
      await declareVersion(desk, "ferry", {
        id,
        text: "ferry text",
        title: id,
        status: "full",
        parents,
        authors: [],
        dates: [],
        words: [],
      });
    await storeVersionText(
      desk,
      "ferry",
      "D1",
      words("Draft\n1. The ferry runs daily.\n2. The toll is kept for a year.\n3. Vessels carry a flag.\n"),
    );
    await storeVersionText(
      desk,
      "ferry",
      "D2",
      words(
        "Draft\n1. The ferry runs daily.\n2. The toll is [kept for two years] [dropped].\n3. Guards wear a badge.\n",
      ),
    );
    return desk;
  };

  it("sees which words of a point are how old", async () => {
    const { words: blamed, history } = await traceProvision(await openDrafts(), "ferry", "D2", "2");
    assert.equal(blamed.map(({ text }) => text).join(""), "The toll is [kept for two years] [dropped].");
    assert.ok(blamed.some(({ version, text }) => version === "D1" && text.includes("The toll is")));
    assert.deepEqual(
      history.map(({ version }) => version),
      ["D2", "D1"],
    );
  });

  it("corrects a link, and the correction survives the next comparison", async () => {
    const desk = await openDrafts();
    await decideLink(desk, "ferry", { from: "D1", to: "D2", a: ["3"], b: ["3"], relation: "replaced" });
    const { rows } = await compareVersions(desk, "ferry", "D1", "D2");
    assert.equal(rows.find(({ after: [provision] }) => provision?.id === "3")?.relation, "replaced");
    await decideLink(desk, "ferry", { from: "D1", to: "D2", a: ["3"], b: [], relation: null });
    const again = await compareVersions(desk, "ferry", "D1", "D2");
    assert.ok(again.rows.some(({ relation, before }) => relation === "removed" && before[0].id === "3"));
  });

  it("retires a suggestion: it is out of view, not out of the record", async () => {
    const desk = await openDrafts();
    assert.equal((await listBracketsOf(desk, "ferry", "D2")).counts.brackets, 2);
    await retireSuggestion(desk, "ferry", { version: "D2", provision: "2", quote: "[dropped]", reason: "withdrawn" });
    const open = await listBracketsOf(desk, "ferry", "D2");
    assert.equal(open.counts.brackets, 1);
    assert.deepEqual(open.retired, [{ provision: "2", quote: "[dropped]", reason: "withdrawn" }]);
    const mark = { version: "D2", provision: "2", quote: "[no such]", reason: "x" };
    await assert.rejects(() => retireSuggestion(desk, "ferry", mark), codeOf("mark-not-found"));
  });
});

describe("a settlement drafted from the record", () => {
  it("marks what a party rejects as refused, on the claim that says so, and names no number", async () => {
    const desk = await openFerry();
    await declareParty(desk, "ferry", {
      id: "norlandia",
      title: "Norlandia",
      is: ["Norlandia"],
      spokenForBy: ["Ilse Toll"],
    });
    await declareIssue(desk, "ferry", {
      id: "observers",
      title: "Observers",
      category: "monitoring",
      words: ["observers"],
    });
    const [{ candidates }] = await addSources(desk, "ferry", [draft(REPORT)]);
    await judgeClaims(
      desk,
      "ferry",
      candidates.map(({ id }) => ({ claim: id, decision: "accept" as const, reason: null })),
    );
    const model = await draftSettlement(desk, "ferry", NOW);
    const norlandia = model.parties.find(({ id }) => id === "norlandia");
    assert.equal(norlandia?.kind, "marks");
    const value = norlandia.kind === "marks" ? norlandia.marks.get("observers")?.get("agreed") : undefined;
    assert.equal(value?.mark, "refuses");
    assert.ok(value.basis !== null && "claims" in value.basis && value.basis.claims.length > 0);
  });
});

describe("options from what versions say", () => {
  it("are of the provision that is about the issue, not of the first that holds a word of it", async () => {
    const desk = await openFerry();
    await declareParty(desk, "ferry", { id: "norlandia", title: "Norlandia", is: ["Norlandia"], spokenForBy: [] });
    await declareIssue(desk, "ferry", {
      id: "shore",
      title: "Who owns what",
      category: "territory",
      words: ["territory", "northern shore"],
    });
    for (const [id, parents, shore] of [
      ["D1", [], "belongs to Norlandia"],
      ["D2", ["D1"], "is held in common"],
    ] as const) {
      await declareVersion(desk, "ferry", {
        id,
        text: "ferry text",
        title: id,
        status: "full",
        parents,
        authors: [],
        dates: [],
        words: [],
      });
      await storeVersionText(desk, "ferry", id, {
        text: `Draft\n1. No guards stand on the territory of Norlandia.\n2. Ships pass the territory of Norlandia.\n3. The northern shore ${shore}.\n`,
        file: null,
        title: null,
        publisher: null,
        published: "2025-11-20",
        basedOn: null,
      });
    }
    const [{ candidates }] = await addSources(desk, "ferry", [
      draft("Ferry talks go on\n2025-11-22\n\nPORT ANSEL - Norlandia rejects a common northern shore.\n"),
    ]);
    await judgeClaims(
      desk,
      "ferry",
      candidates.map(({ id }) => ({ claim: id, decision: "accept" as const, reason: null })),
    );
    assert.deepEqual(
      (await draftSettlement(desk, "ferry", NOW)).issues
        .find(({ id }) => id === "shore")
        ?.options.map(({ title }) => title),
      ["as in D1, 3: The northern shore belongs to Norlandia.", "as in D2, 3: The northern shore is held in common."],
    );
  });
});

describe("options from the brackets of a draft", () => {
  const LATER = `Ferry talks go on
2025-11-22

PORT ANSEL - Norlandia rejects a toll of ninety crowns for the ferry, Premier Ilse Toll said on Friday.
`;
  const openBracketed = async (): Promise<Desk> => {
    const desk = await openFerry();
    await declareParty(desk, "ferry", { id: "norlandia", title: "Norlandia", is: ["Norlandia"], spokenForBy: [] });
    await declareIssue(desk, "ferry", { id: "toll", title: "Toll", category: "economic", words: ["toll"] });
    for (const [id, parents, text] of [
      ["D1", [], "Draft\n1. The ferry runs daily.\n2. The toll is [ten] [twenty] crowns.\n"],
      [
        "D2",
        ["D1"],
        "Draft\n1. The ferry runs daily.\n2. The toll is [Norlandia: sixty] [ninety] crowns.\n3. The toll is paid [in coin / by letter].\n",
      ],
    ] as const) {
      await declareVersion(desk, "ferry", {
        id,
        text: "ferry text",
        title: id,
        status: "full",
        parents,
        authors: [],
        dates: [],
        words: [],
      });
      await storeVersionText(desk, "ferry", id, {
        text,
        file: null,
        title: null,
        publisher: null,
        published: "2025-11-20",
        basedOn: null,
      });
    }
    const [{ candidates }] = await addSources(desk, "ferry", [draft(LATER)]);
    await judgeClaims(
      desk,
      "ferry",
      candidates.map(({ id }) => ({ claim: id, decision: "accept" as const, reason: null })),
    );
    return desk;
  };
  const tollOf = async (desk: Desk) =>
    (await draftSettlement(desk, "ferry", NOW)).issues
      .find(({ id }) => id === "toll")
      ?.options.map(({ id, title }) => [id, title]);

  it("are the rivals of the newest version, with further rivals listed as not known", async () => {
    const desk = await openBracketed();
    assert.deepEqual(await tollOf(desk), [
      ["D2:2.1", "sixty (bracketed in D2, 2)"],
      ["D2:2.2", "ninety (bracketed in D2, 2)"],
    ]);
    const { notKnown } = await draftSettlement(desk, "ferry", NOW);
    assert.ok(notKnown.includes("More is bracketed on 'Toll': in coin / by letter (3)."), notKnown.join("\n"));
  });

  it("take the mark of a position that quotes their words", async () => {
    const model = await draftSettlement(await openBracketed(), "ferry", NOW);
    const norlandia = model.parties.find(({ id }) => id === "norlandia");
    const marks = norlandia?.kind === "marks" ? norlandia.marks.get("toll") : undefined;
    assert.deepEqual(
      [...(marks ?? [])].map(([option, { mark }]) => [option, mark]),
      [["D2:2.2", "refuses"]],
    );
  });

  it("leave out what the chair retired, and give way to declared options", async () => {
    const desk = await openBracketed();
    await retireSuggestion(desk, "ferry", { version: "D2", provision: "2", quote: "[ninety]", reason: "withdrawn" });
    assert.deepEqual(await tollOf(desk), [
      ["D2:3.1", "in coin (bracketed in D2, 3)"],
      ["D2:3.2", "by letter (bracketed in D2, 3)"],
    ]);
    await desk.store.append(
      "ferry",
      ["none", "some"].map((id) => ({
        author: "local",
        compartment: OPEN_COMPARTMENT,
        content: { kind: "option-declared", issue: "toll", option: { id, title: id }, claims: [] },
      })),
    );
    assert.deepEqual(await tollOf(desk), [
      ["none", "none"],
      ["some", "some"],
    ]);
  });
});

describe("a viewer without clearance", () => {
  it("gets the same answers as from a record that never held the item, and is told no more of it", async () => {
    const [held, bare] = [await openFerry(), await openFerry()];
    const secret = draft(REPORT.replace("PORT ANSEL", "OSTREL"), { compartment: "delegation-only" });
    const [open] = await addSources(held, "ferry", [draft(REPORT)]);
    await addSources(bare, "ferry", [draft(REPORT)]);
    const [{ source, candidates }] = await addSources(held, "ferry", [secret]);
    await judgeClaims(
      held,
      "ferry",
      candidates.map(({ id }) => ({ claim: id, decision: "accept" as const, reason: null })),
    );
    const asked = { asOf: parseMoment("2025-12-20T00:00:00Z"), view: "available", vs: null } as const;
    const [a, b] = [as(held, PUBLIC_VIEWER), as(bare, PUBLIC_VIEWER)];
    assert.equal(
      JSON.stringify(await showStatus(a, "ferry", asked)),
      JSON.stringify(await showStatus(b, "ferry", asked)),
    );
    assert.equal(JSON.stringify(await listClaims(a, "ferry")), JSON.stringify(await listClaims(b, "ferry")));
    assert.equal(JSON.stringify(await listSources(a, "ferry")), JSON.stringify(await listSources(b, "ferry")));
    await assert.rejects(() => requireSource(a, "ferry", source.id), codeOf("no-such-source"));
    await assert.rejects(
      () => judgeClaims(a, "ferry", [{ claim: candidates[0].id, decision: "accept", reason: null }]),
      codeOf("no-such-claim"),
    );
    await assert.rejects(
      () => addSources(a, "ferry", [draft("other words", { compartment: "delegation-only" })]),
      codeOf("access-refused"),
    );
    assert.equal((await showEvidence(a, "ferry", [candidates[0].id, open.candidates[0].id], asked)).length, 1);
    const [again] = await addSources(a, "ferry", [{ ...secret, compartment: null }]);
    assert.equal(again.isNew, true);
  });
});
