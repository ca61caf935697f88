import { z } from "zod";
import { CLAIM_KINDS, ISSUE_CATEGORIES, MODALITIES, STANCES } from "../domain/claim.ts";
import { DECISIONS } from "../domain/judgement.ts";
import { VIEWS } from "../domain/state-of-play.ts";
import { addSources } from "../desk/add-source.ts";
import { compareVersions } from "../desk/compare-versions.ts";
import type { Desk } from "../desk/desk.ts";
import { showEvidence } from "../desk/show-evidence.ts";
import { fileClaim } from "../desk/file-claim.ts";
import { judgeClaims, withdrawJudgement } from "../desk/judge-claim.ts";
import { listClaims } from "../desk/list-claims.ts";
import { listProcesses } from "../desk/list-processes.ts";
import { listSources, showSource } from "../desk/list-sources.ts";
import { verifyProcess } from "../desk/move-record.ts";
import { newProcess } from "../desk/new-process.ts";
import { showStatus } from "../desk/show-status.ts";
import { parseAsOf } from "../domain/moment.ts";

/** One address of the HTTP contract: its shapes are checked here and nowhere else, and `/openapi.json` is made from the same list. */
export type Route = {
  readonly method: "GET" | "POST";
  /** Below `/api/v1`, with `:name` for path parameters. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly handle: (desk: Desk, request: RouteRequest) => Promise<unknown>;
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
  vs: z.string().optional().describe("an earlier moment to compare with"),
});

const span = { start: z.int().min(0), end: z.int().min(1) };

const asOf = (query: { asof?: string }) => (query.asof === undefined ? null : parseAsOf(query.asof, "asof"));

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
    desk: Desk,
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
  route("GET", "/processes", "The processes of this record", {}, (desk) => listProcesses(desk)),
  route(
    "POST",
    "/processes",
    "Start a process",
    { body: z.object({ name: z.string(), title: z.string().max(300).optional() }) },
    (desk, { body }) => newProcess(desk, body.name, body.title ?? null),
  ),
  route("GET", "/processes/:process/status", "The state of play", { query: momentQuery }, (desk, { path, query }) =>
    showStatus(desk, path["process"], {
      asOf: asOf(query),
      view: query.view ?? "available",
      vs: query.vs === undefined ? null : parseAsOf(query.vs, "vs"),
    }),
  ),
  route("GET", "/processes/:process/claims", "Every claim and what became of it", {}, (desk, { path }) =>
    listClaims(desk, path["process"]),
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
        { asOf: asOf(query), view: query.view ?? "available" },
      ),
  ),
  route(
    "GET",
    "/processes/:process/sources",
    "The sources, without their texts",
    { query: momentQuery },
    (desk, { path }) => listSources(desk, path["process"]),
  ),
  route("GET", "/processes/:process/sources/:source", "A source as stored", { query: momentQuery }, (desk, { path }) =>
    showSource(desk, path["process"], path["source"]),
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
    "Accept, reject or hold a claim, or take the last decision back",
    {
      body: z.object({
        claim: z.string(),
        decision: z.enum([...DECISIONS, "withdraw"]),
        reason: z.string().max(500).optional(),
      }),
    },
    async (desk, { path, body }) => {
      if (body.decision === "withdraw")
        return { entry: await withdrawJudgement(desk, path["process"], body.claim), claim: body.claim };
      const [judged] = await judgeClaims(desk, path["process"], [
        { claim: body.claim, decision: body.decision, reason: body.reason ?? null },
      ]);
      return judged;
    },
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
      }),
    },
    async (desk, { path, body }) => {
      const claim = await fileClaim(desk, path["process"], {
        source: body.source,
        start: body.start,
        end: body.end,
        kind: body.kind,
        actors: body.actors,
        issue: body.issue ?? null,
        ...(body.category === undefined ? {} : { category: body.category }),
        stance: body.stance ?? "neutral",
        modality: body.modality ?? "asserted",
      });
      return { claim: claim.id };
    },
  ),
  route(
    "GET",
    "/processes/:process/compare",
    "Two versions point by point",
    { query: z.object({ from: z.string(), to: z.string() }) },
    (desk, { path, query }) => compareVersions(desk, path["process"], query.from, query.to),
  ),
  route("GET", "/processes/:process/verify", "Re-check every anchor, the order and the hashes", {}, (desk, { path }) =>
    verifyProcess(desk, path["process"]),
  ),
];
