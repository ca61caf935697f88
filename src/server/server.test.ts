import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { FastifyInstance } from "fastify";
import type { ErrorJson, SourceJson, SourceSummary } from "../api/contract.ts";
import { addSources, type SourceDraft } from "../desk/add-source.ts";
import { judgeClaims } from "../desk/judge-claim.ts";
import { newProcess } from "../desk/new-process.ts";
import { momentFromMillis, millisOf, parseMoment } from "../domain/moment.ts";
import { openDesk, type OpenDesk } from "../host/open-desk.ts";
import { readAside, type ReadingAside } from "../host/read-aside.ts";
import { buildServer, listen } from "./server.ts";

const REPORT = `Ferry talks edge on
2025-11-20

PORT ANSEL - Norlandia rejects any role for foreign observers in the strait, Premier Ilse Toll said on Wednesday.
`;

const draft = (text: string): SourceDraft => ({
  text,
  file: null,
  title: null,
  publisher: "Harbour Daily",
  published: null,
  knownAt: null,
  compartment: null,
  basedOn: null,
});

describe("the HTTP contract", () => {
  let open: OpenDesk;
  let server: FastifyInstance;
  let [early, late] = ["", ""];

  before(async () => {
    let millis = millisOf(parseMoment("2025-12-01T08:00:00Z"));
    open = await openDesk({ memory: true }, () => momentFromMillis((millis += 1000)));
    await newProcess(open.desk, "ferry", "The ferry talks");
    const [first] = await addSources(open.desk, "ferry", [draft(REPORT)]);
    const [second] = await addSources(open.desk, "ferry", [
      draft(REPORT.replace("2025-11-20", "2025-11-25").replace("any role", "every role")),
    ]);
    [early, late] = [first.source.id, second.source.id];
    await judgeClaims(
      open.desk,
      "ferry",
      [...first.candidates, ...second.candidates].map(({ id }) => ({ claim: id, decision: "accept", reason: null })),
    );
    server = await buildServer({ ...open.desk, settler: () => Promise.reject(new Error("not asked here")) }, null);
  });
  after(async () => {
    await server.close();
    await open.close();
  });

  const ask = async (url: string, method: "GET" | "DELETE" | "PUT" = "GET") => {
    const answer = await server.inject({ method, url, headers: { host: "localhost" } });
    return { status: answer.statusCode, headers: answer.headers, json: answer.json<unknown>() };
  };
  const refused = async (url: string, status: number, says: RegExp) => {
    const answer = await ask(url);
    assert.equal(answer.status, status, url);
    const { error } = answer.json as ErrorJson;
    assert.match(error.message, says);
    assert.deepEqual(Object.keys(answer.json as ErrorJson), ["error"]);
    assert.deepEqual(Object.keys(error), ["code", "message"]);
  };
  const sourcesAt = async (query: string) =>
    ((await ask(`/api/v1/processes/ferry/sources${query}`)).json as readonly SourceSummary[]).map(({ id }) => id);

  it("lists the sources of the moment asked about, by the clock asked for", async () => {
    assert.deepEqual(await sourcesAt(""), [late, early]);
    assert.deepEqual(await sourcesAt("?asof=2025-11-20"), [early]);
    assert.deepEqual(await sourcesAt("?asof=2025-11-19"), []);
    assert.deepEqual(await sourcesAt("?asof=2025-11-20&view=filed"), []);
    assert.deepEqual(await sourcesAt("?asof=2025-12-01&view=filed"), [late, early]);
  });

  it("counts what had become of a source's claims by then", async () => {
    const at = async (moment: string) =>
      (await ask(`/api/v1/processes/ferry/sources/${early}?asof=${moment}&view=filed`)).json as SourceJson;
    // the clock steps by a second: process, first source and its candidates, second source, judgements
    const filed = open.desk
      .entriesOf("ferry")
      .then((entries) => entries.filter(({ content }) => content.kind === "candidates-read")[0].filed);
    assert.equal((await at(await filed)).claims.accepted, 0);
    assert.ok((await at(await filed)).claims.candidate > 0);
    assert.equal((await at("2025-12-02")).claims.candidate, 0);
  });

  it("does not hand out a source that was known only later", async () => {
    assert.equal((await ask(`/api/v1/processes/ferry/sources/${late}?asof=2025-11-25`)).status, 200);
    await refused(`/api/v1/processes/ferry/sources/${late}?asof=2025-11-24`, 404, /has no source/);
    await refused(`/api/v1/processes/ferry/sources/${late}?view=filed&asof=2025-11-30`, 404, /has no source/);
  });

  it("refuses a moment that is none, also where nothing is compared", async () => {
    await refused("/api/v1/processes/ferry/sources?asof=2025-02-30", 400, /2025-02-30/);
    await refused("/api/v1/processes/ferry/sources?vs=2025-02-30", 400, /2025-02-30/);
  });

  it("refuses a key it does not know and names those it does", async () => {
    await refused("/api/v1/processes/ferry/status?as-of=2025-11-25", 400, /'as-of'.*'asof'.*asof, view, vs/);
    await refused("/api/v1/processes/ferry/claims?sources=x", 400, /'sources'.*'source'/);
  });

  it("lets every address be asked as of a moment, and names nothing that counts only later", async () => {
    const at = "asof=2025-11-22&view=available&vs=2025-11-20";
    for (const address of ["", "/ferry/status", "/ferry/claims", "/ferry/actors", "/ferry/inbox", "/ferry/moments"])
      assert.equal((await ask(`/api/v1/processes${address}?${at}`)).status, 200, address);
    for (const address of ["read-mark?", "settlement-draft?", "sources?", "verify?", "evidence?claims=&"])
      assert.equal((await ask(`/api/v1/processes/ferry/${address}${at}`)).status, 200, address);
    const moments = (await ask(`/api/v1/processes/ferry/moments?${at}`)).json as readonly { readonly at: string }[];
    assert.deepEqual(
      moments.map(({ at: day }) => day.slice(0, 10)),
      ["2025-11-20"],
    );
  });

  it("answers an address that cannot be read or names nothing in the shape of every error", async () => {
    await refused("/api/v1/processes/%00/status", 404, /nothing at/);
    await refused("/api/v1/processes/%E0%A4/status", 400, /%E0%A4/);
    await refused(`/api/v1/processes/${"x".repeat(300)}/status`, 414, /./);
    await refused("/api/v1/nowhere", 404, /nothing at/);
  });

  it("says which methods an address takes where another is tried", async () => {
    const deleted = await ask("/api/v1/processes", "DELETE");
    assert.deepEqual([deleted.status, deleted.headers["allow"]], [405, "GET, HEAD, POST"]);
    assert.equal((deleted.json as ErrorJson).error.code, "method-not-allowed");
    const put = await ask("/api/v1/settle", "PUT");
    assert.deepEqual([put.status, put.headers["allow"]], [405, "POST"]);
    assert.equal((await ask("/api/v1/settle")).status, 405);
    assert.equal((await ask("/api/v1/nowhere", "DELETE")).status, 404);
  });
});

describe("the HTTP contract while a long report is being read", () => {
  let open: OpenDesk;
  let reading: ReadingAside;
  let server: FastifyInstance;
  let address = "";
  let begun = Promise.withResolvers<void>();

  before(async () => {
    open = await openDesk({ memory: true });
    reading = readAside();
    await newProcess(open.desk, "ferry", "The ferry talks");
    const settler = () => Promise.reject(new Error("not asked here"));
    const reader: ReadingAside["reader"] = (request) => {
      begun.resolve();
      return reading.reader(request);
    };
    server = await buildServer({ ...open.desk, reader, settler }, null);
    address = await listen(server, 0);
  });
  after(async () => {
    await reading.close();
    await server.close();
    await open.close();
  });

  const ask = async (path: string, text?: string) => {
    const answer = await fetch(`${address}/api/v1/processes/ferry/${path}`, {
      method: text === undefined ? "GET" : "POST",
      ...(text === undefined
        ? {}
        : { body: JSON.stringify({ text }), headers: { "content-type": "application/json" } }),
    });
    return { status: answer.status, json: (await answer.json()) as never };
  };
  const long = (title: string) => `${title}\n2025-11-20\n\n${REPORT.split("\n\n")[1].repeat(300)}`;
  const filed = async () => ((await ask("sources")).json as readonly SourceSummary[]).map(({ title }) => title);

  it("answers other requests, and files reports in the order in which they came, each once", async () => {
    const order: string[] = [];
    const noting = async (what: string, asked: ReturnType<typeof ask>) => {
      const { status } = await asked;
      assert.equal(status, 200, what);
      order.push(what);
    };
    const first = noting("long", ask("sources", long("First")));
    await begun.promise;
    const added = [first, noting("again", ask("sources", long("First"))), noting("short", ask("sources", REPORT))];
    await noting("status", ask("status"));
    assert.deepEqual(await filed(), []);
    await Promise.all(added);
    assert.equal(order[0], "status");
    const entries = await open.desk.entriesOf("ferry");
    const titles = entries.flatMap(({ content }) => (content.kind === "source-added" ? [content.source.title] : []));
    assert.deepEqual(titles, ["First", "Ferry talks edge on"]);
  });

  it("files nothing of a report whose reading is broken off by closing, and says so", async () => {
    const before = await open.desk.entriesOf("ferry");
    begun = Promise.withResolvers<void>();
    const asked = ask("sources", long("Second"));
    await begun.promise;
    await reading.close();
    const { status, json } = await asked;
    assert.equal(status, 503);
    assert.match((json as ErrorJson).error.message, /being stopped.*nothing was filed/);
    assert.deepEqual(await open.desk.entriesOf("ferry"), before);
  });
});
