import { z } from "zod";
import { CLAIM_KINDS, ISSUE_CATEGORIES, MODALITIES, STANCES } from "../domain/claim.ts";
import { DECISIONS } from "../domain/judgement.ts";
import { VIEWS } from "../domain/state-of-play.ts";
import { addSources } from "../desk/add-source.ts";
import { assignClaim } from "../desk/assign-claim.ts";
import { compareVersions } from "../desk/compare-versions.ts";
import type { Settler } from "../desk/answer-settlement.ts";
import type { Desk } from "../desk/desk.ts";
import { printBrief } from "../host/brief-file.ts";
import { draftSettlement } from "../desk/draft-settlement.ts";
import { showEvidence } from "../desk/show-evidence.ts";
import { fileClaim } from "../desk/file-claim.ts";
import { judgeClaims, withdrawJudgements } from "../desk/judge-claim.ts";
import { listActors } from "../desk/list-actors.ts";
import { listClaims } from "../desk/list-claims.ts";
import { listMoments } from "../desk/list-moments.ts";
import { listProcesses } from "../desk/list-processes.ts";
import { listSources, showSource } from "../desk/list-sources.ts";
import { verifyProcess } from "../desk/move-record.ts";
import { newProcess } from "../desk/new-process.ts";
import { setReadMark, showReadMark } from "../desk/read-mark.ts";
import { showInbox } from "../desk/show-inbox.ts";
import { settlementModelJson } from "../domain/settlement-writer.ts";
import { showStatus } from "../desk/show-status.ts";
import { parseAsOf } from "../domain/moment.ts";

/** What the routes answer from: the desk, and somebody who settles without holding up the rest. */
export type Served = Desk & { readonly settler: Settler };

/** One address of the HTTP contract: its shapes are checked here and nowhere else, and `/openapi.json` is made from the same list. */
export type Route = {
  readonly method: "GET" | "POST";
  /** Below `/api/v1`, with `:name` for path parameters. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly handle: (desk: Served, request: RouteRequest) => Promise<unknown>;
};

/** A request whose parts have passed the route's schemas. */
export type RouteRequest = {
  readonly path: Readonly<Record<string, string>>;
  readonly query: never;
  readonly body: never;
};

const momentQuery = z.object({
  asof: z.string().optional().describe("ISO date (the end of that day, UTC) or instant"),
  view: z.enum(VIEWS).optional().describe("which clock says what was known"),
  vs: z.string().optional().describe("an earlier moment to compare with; the state of play alone lists what changed"),
});

/** As much of a claim's words as a line of the queue shows. */
const QUEUE_QUOTE_CHARS = 160;

const printedLine = z.object({ frame: z.string(), quote: z.string().nullable(), numbers: z.array(z.int().min(1)) });

const span = { start: z.int().min(0), end: z.int().min(1) };

/** The moments a query names; `asOf` null is now, `vs` null none. @throws {ParleyError} `bad-moment` and the like, for `vs` too where nothing is compared */
const momentOf = ({ asof, view = "available", vs }: z.infer<typeof momentQuery>) => ({
  asOf: asof === undefined ? null : parseAsOf(asof, "asof"),
  view,
  vs: vs === undefined ? null : parseAsOf(vs, "vs"),
});

/** Ties a route's handler to the types of its schemas. */
function route<
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(
  method: Route["method"],
  path: string,
  summary: string,
  shapes: { readonly query?: Query; readonly body?: Body },
  handle: (
    desk: Served,
    request: {
      readonly path: Readonly<Record<string, string>>;
      readonly query: z.infer<Query>;
      readonly body: z.infer<Body>;
    },
  ) => Promise<unknown>,
): Route {
  return { method, path, summary, ...shapes, handle: handle as Route["handle"] };
}

/** Every address, in the order in which the contract lists them. */
export const ROUTES: readonly Route[] = [
  route("GET", "/processes", "The processes of this record, the same at any moment", { query: momentQuery }, (desk) =>
    listProcesses(desk),
  ),
  route(
    "POST",
    "/processes",
    "Start a process",
    { body: z.object({ name: z.string(), title: z.string().max(300).optional() }) },
    (desk, { body }) => newProcess(desk, body.name, body.title ?? null),
  ),
  route("GET", "/processes/:process/status", "The state of play", { query: momentQuery }, (desk, { path, query }) =>
    showStatus(desk, path["process"], momentOf(query)),
  ),
  route(
    "GET",
    "/processes/:process/claims",
    "Every claim and what became of it, or those of one source",
    { query: momentQuery.extend({ source: z.string().optional() }) },
    async (desk, { path, query }) => {
      const claims = await listClaims(desk, path["process"], momentOf(query));
      return query.source === undefined ? claims : claims.filter(({ source }) => source === query.source);
    },
  ),
  route(
    "GET",
    "/processes/:process/actors",
    "Everyone whom accepted claims name: whose party, which offices, who speaks for them, their last words",
    { query: momentQuery },
    (desk, { path, query }) => listActors(desk, path["process"], momentOf(query)),
  ),
  route(
    "GET",
    "/processes/:process/inbox",
    "The candidates, best judged in this order",
    { query: momentQuery },
    async (desk, { path, query }) => ({
      items: (await showInbox(desk, path["process"], momentOf(query))).map(({ claim, would, folded }) => ({
        id: claim.id,
        source: claim.source,
        kind: claim.kind,
        stance: claim.stance,
        quote: claim.quote.slice(0, QUEUE_QUOTE_CHARS),
        actors: claim.actors,
        party: claim.party,
        issueId: claim.issueId,
        would,
        folded,
      })),
    }),
  ),
  route(
    "GET",
    "/processes/:process/moments",
    "The moments at which something changed",
    { query: momentQuery },
    (desk, { path, query }) => listMoments(desk, path["process"], momentOf(query)),
  ),
  route(
    "GET",
    "/processes/:process/read-mark",
    "Up to where you have read",
    { query: momentQuery },
    async (desk, { path }) => ({
      at: await showReadMark(desk, path["process"]),
    }),
  ),
  route(
    "POST",
    "/processes/:process/read-mark",
    "Mark as read up to a moment, now where none is given",
    { body: z.object({ at: z.string().optional() }) },
    async (desk, { path, body }) => ({
      at: await setReadMark(desk, path["process"], body.at === undefined ? null : parseAsOf(body.at, "at")),
    }),
  ),
  route(
    "GET",
    "/processes/:process/settlement-draft",
    "A settlement model drafted from the record, without numbers",
    { query: momentQuery },
    async (desk, { path, query }) => settlementModelJson(await draftSettlement(desk, path["process"], momentOf(query))),
  ),
  route(
    "POST",
    "/settle",
    "What a settlement model answers",
    {
      body: z.object({
        model: z.record(z.string(), z.unknown()),
        frontier: z.array(z.string()).max(2).optional().describe("ids of two parties to draw the frontier for"),
      }),
    },
    (desk, { body }) => desk.settler({ model: body.model, frontier: body.frontier ?? [] }),
  ),
  route(
    "GET",
    "/processes/:process/evidence",
    "The sentences behind claims, by authority, then newest first",
    { query: momentQuery.extend({ claims: z.string().describe("claim ids, separated by commas") }) },
    (desk, { path, query }) =>
      showEvidence(
        desk,
        path["process"],
        query.claims.split(",").filter((id) => id !== ""),
        momentOf(query),
      ),
  ),
  route(
    "GET",
    "/processes/:process/sources",
    "The sources, without their texts",
    { query: momentQuery },
    (desk, { path, query }) => listSources(desk, path["process"], momentOf(query)),
  ),
  route(
    "GET",
    "/processes/:process/sources/:source",
    "A source as stored",
    { query: momentQuery },
    (desk, { path, query }) => showSource(desk, path["process"], path["source"], momentOf(query)),
  ),
  route(
    "POST",
    "/processes/:process/sources",
    "Add a report and read it",
    {
      body: z.object({
        text: z.string().max(10_000_000),
        title: z.string().max(500).optional(),
        publisher: z.string().max(200).optional(),
        published: z.string().max(40).optional(),
        knownAt: z.string().max(40).optional(),
      }),
    },
    async (desk, { path, body }) => {
      const [added] = await addSources(desk, path["process"], [
        {
          text: body.text,
          file: null,
          title: body.title ?? null,
          publisher: body.publisher ?? null,
          published: body.published ?? null,
          knownAt: body.knownAt === undefined ? null : parseAsOf(body.knownAt, "knownAt"),
          compartment: null,
          basedOn: null,
        },
      ]);
      return {
        source: added.source.id,
        candidates: added.candidates.length,
        readable: added.unread === null,
        why:
          added.unread === null
            ? null
            : `Stored, but written in ${added.unread}, which the reader does not read: select words to file its claims.`,
      };
    },
  ),
  route(
    "POST",
    "/processes/:process/judgements",
    "Accept, reject or hold a claim, or take the last decision back; of a claim filed by hand, its filing",
    {
      body: z.object({
        claim: z.string(),
        decision: z.enum([...DECISIONS, "withdraw"]),
        reason: z.string().max(500).optional(),
      }),
    },
    async (desk, { path, body }) => {
      if (body.decision === "withdraw") {
        const [entry] = await withdrawJudgements(desk, path["process"], [body.claim]);
        return { entry, claim: body.claim };
      }
      const [judged] = await judgeClaims(desk, path["process"], [
        { claim: body.claim, decision: body.decision, reason: body.reason ?? null },
      ]);
      return judged;
    },
  ),
  route(
    "POST",
    "/processes/:process/judgements/all",
    "One decision on exactly the claims listed, all or none",
    {
      body: z.object({ claims: z.array(z.string()).min(1).max(20_000), decision: z.enum([...DECISIONS, "withdraw"]) }),
    },
    async (desk, { path, body }) => {
      const { decision } = body;
      if (decision === "withdraw") await withdrawJudgements(desk, path["process"], body.claims);
      else
        await judgeClaims(
          desk,
          path["process"],
          body.claims.map((claim) => ({ claim, decision, reason: null })),
        );
      return { judged: body.claims.length };
    },
  ),
  route(
    "POST",
    "/processes/:process/brief-file",
    "A brief as a Word file, in base64; refused while a line cites nothing",
    {
      body: z.object({
        title: z.string().max(300),
        marking: z.string().max(200).nullable(),
        asKnown: z.string().max(200).nullable(),
        from: z.string().max(300).nullable(),
        parts: z
          .array(
            z.discriminatedUnion("kind", [
              z.object({ kind: z.literal("lines"), title: z.string(), lines: z.array(printedLine) }),
              z.object({
                kind: z.literal("table"),
                title: z.string(),
                columns: z.array(z.string()),
                note: z.string().max(5000).nullable().optional(),
                rows: z.array(z.object({ head: z.string(), cells: z.array(printedLine.nullable()) })),
              }),
            ]),
          )
          .max(50),
        sources: z
          .array(z.object({ number: z.int(), quote: z.string(), saidBy: z.string(), from: z.string() }))
          .max(2000),
        cited: z.array(z.string()).max(2000).describe("the claims behind the numbers: number 1 is the first"),
      }),
    },
    async (desk, { path, body }) => ({
      base64: Buffer.from(await printBrief(desk, path["process"], body)).toString("base64"),
    }),
  ),
  route(
    "POST",
    "/processes/:process/claims",
    "File a claim by hand",
    {
      body: z.object({
        source: z.string(),
        ...span,
        kind: z.enum(CLAIM_KINDS),
        actors: z.array(z.string().max(200)).max(20),
        issue: z.string().optional(),
        category: z.enum(ISSUE_CATEGORIES).optional(),
        stance: z.enum(STANCES).optional(),
        modality: z.enum(MODALITIES).optional(),
        counterparts: z.array(z.string().max(200)).max(20).optional(),
        chain: z
          .array(z.array(z.string().max(200)).max(20))
          .max(10)
          .optional(),
        when: z.string().max(40).nullable().optional(),
        place: z.string().max(200).optional(),
        version: z.string().max(200).optional(),
        corrects: z.object({ claim: z.string(), reason: z.string().max(500).nullable() }).optional(),
      }),
    },
    async (desk, { path, body }) => {
      const { issue = null, stance = "neutral", ...given } = body;
      const claim = await fileClaim(desk, path["process"], { ...given, issue, stance });
      return { claim: claim.id };
    },
  ),
  route(
    "POST",
    "/processes/:process/claims/:claim/assignment",
    "Say which party and issue a claim counts for",
    { body: z.object({ party: z.string().max(200).optional(), issue: z.string().max(200).optional() }) },
    async (desk, { path, body }) => ({
      entry: await assignClaim(desk, path["process"], {
        claim: path["claim"],
        party: body.party ?? null,
        issue: body.issue ?? null,
      }),
    }),
  ),
  route(
    "GET",
    "/processes/:process/compare",
    "Two versions point by point",
    { query: momentQuery.extend({ from: z.string(), to: z.string() }) },
    (desk, { path, query }) => compareVersions(desk, path["process"], query.from, query.to, momentOf(query)),
  ),
  route(
    "GET",
    "/processes/:process/verify",
    "Re-check every anchor, the order and the hashes",
    { query: momentQuery },
    (desk, { path }) => verifyProcess(desk, path["process"]),
  ),
];
