import helmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import { PARLEY_VERSION } from "../api/parley-version.ts";
import Fastify, { type FastifyInstance } from "fastify";
import type { z } from "zod";
import type { ErrorJson } from "../api/contract.ts";
import { ParleyError } from "../domain/errors.ts";
import { didYouMean, nearest } from "../kit/nearest.ts";
import { httpStatusOf } from "./error-status.ts";
import { openApiDocument } from "./openapi.ts";
import { ROUTES, type Route, type Served } from "./routes.ts";

/** The largest request taken, in bytes: a pasted report, not an archive. */
const MAX_REQUEST_BYTES = 12_000_000;

/** Hosts that a browser on this machine may name; any other is refused, so that a page elsewhere cannot reach the record by a name of its own. */
const LOCAL_HOSTS = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * The HTTP server over a desk: the contract under `/api/v1`, `/openapi.json`, and the web app.
 *
 * Binds to this machine only (see {@link listen}): until sign-in exists, whoever reaches the port is the local user, cleared for all.
 *
 * @param appDir - the built web app; null serves the contract alone
 */
export async function buildServer(desk: Served, appDir: string | null): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: MAX_REQUEST_BYTES,
    logger: false,
    // an address that cannot be read at all never reaches the error handler
    frameworkErrors: (error, _request, reply) =>
      void reply.raw
        .writeHead(httpStatusOf(error), { "content-type": "application/json; charset=utf-8" })
        .end(JSON.stringify(errorJson(error))),
  });
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: false,
  });
  server.addHook("onRequest", async (request) => {
    if (!LOCAL_HOSTS.test(request.headers.host ?? ""))
      throw new ParleyError("access-refused", "Parley answers this machine only.");
    const origin = request.headers.origin;
    if (origin !== undefined && !LOCAL_HOSTS.test(origin.replace(/^https?:\/\//, "")))
      throw new ParleyError("access-refused", "Parley takes no requests from other sites.");
  });
  for (const route of ROUTES)
    server.route({
      method: route.method,
      url: `/api/v1${route.path}`,
      handler: async (request) => {
        const path = request.params as Record<string, string>;
        // oxlint-disable-next-line no-control-regex -- no name on record holds one, and the database takes no NUL
        if (Object.values(path).some((name) => /[\u0000-\u001f]/.test(name))) throw nothingAt(request.url);
        requireKnownKeys(route.query, request.query as Record<string, unknown>);
        const query = checked(route.query, request.query, "query") as never;
        const body = checked(route.body, request.body, "body") as never;
        return route.handle(desk, { path, query, body });
      },
    });
  for (const [path, methods] of methodsOf(ROUTES))
    server.route({
      method: ALL_METHODS.filter((method) => !methods.includes(method)),
      url: `/api/v1${path}`,
      // before the body is looked at, which may be of any kind
      onRequest: async (request, reply) => {
        reply.header("allow", methods.join(", "));
        throw new ParleyError(
          "method-not-allowed",
          `${request.method} does nothing here; this address takes ${methods.join(" and ")}. See /openapi.json.`,
        );
      },
      handler: async () => undefined,
    });
  server.get("/openapi.json", async () => openApiDocument(PARLEY_VERSION));
  server.setErrorHandler(async (error, _request, reply) => {
    const status = httpStatusOf(error);
    if (status === 500) tellMistake(error);
    // the person can only try again; why it broke off is for the server's own output
    if (error instanceof ParleyError && error.code === "reading-broke-off") tellMistake(error.cause);
    return reply.status(status).send(errorJson(error));
  });
  if (appDir !== null)
    await server.register(fastifyStatic, {
      root: appDir,
      wildcard: false,
      immutable: true,
      maxAge: "30d",
      index: false,
    });
  server.setNotFoundHandler(async (request, reply) => {
    if (
      appDir !== null &&
      request.method === "GET" &&
      !request.url.startsWith("/api/") &&
      !/\.\w+$/.test(request.url.split("?", 1)[0])
    )
      return reply
        .header("cache-control", "no-cache")
        .type("text/html")
        .sendFile("index.html", appDir, { maxAge: 0, immutable: false });
    throw nothingAt(request.url);
  });
  return server;
}

/** Opens the port on this machine only; 0 takes any free one. @returns the address to open */
export async function listen(server: FastifyInstance, port: number): Promise<string> {
  try {
    return await server.listen({ host: "127.0.0.1", port });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EADDRINUSE")
      throw new ParleyError(
        "port-in-use",
        `Port ${port} is taken by another program. Choose another with --port, or 0 for any free one.`,
        { cause },
      );
    throw cause;
  }
}

/** The methods a browser or a script may try, in the order in which an answer names those that work. */
const ALL_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Method = (typeof ALL_METHODS)[number];

/** Each address with what it takes; what can be read can also be asked for its head. */
function methodsOf(routes: readonly Route[]): ReadonlyMap<string, readonly Method[]> {
  const methods = new Map<string, readonly Method[]>();
  for (const { path, method } of routes)
    methods.set(path, [...(methods.get(path) ?? []), ...(method === "GET" ? (["GET", "HEAD"] as const) : [method])]);
  return methods;
}

function tellMistake(error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`parley: our mistake: ${what}\n`);
}

function errorJson(error: unknown): ErrorJson {
  if (httpStatusOf(error) === 500)
    return {
      error: {
        code: "our-mistake",
        message: "Something went wrong on our side; the server's own output says what.",
      },
    };
  return {
    error: {
      code: error instanceof ParleyError ? error.code : "bad-request",
      message: error instanceof Error ? error.message : String(error),
    },
  };
}

function nothingAt(url: string): ParleyError {
  return new ParleyError("not-found", `There is nothing at ${url}. See /openapi.json for what there is.`);
}

/** A mistyped key would otherwise be passed over, and today's answer taken for that of another day. @throws {ParleyError} `bad-request` */
function requireKnownKeys(schema: z.ZodObject | undefined, query: Readonly<Record<string, unknown>>): void {
  const known = Object.keys(schema?.shape ?? {});
  const unknown = Object.keys(query).filter((key) => !known.includes(key));
  if (unknown.length === 0) return;
  throw new ParleyError(
    "bad-request",
    `The query has ${unknown.map((key) => `'${key}'`).join(" and ")}, which this address does not know${didYouMean(nearest(unknown[0].replaceAll(/\W|_/g, ""), known))} ${known.length === 0 ? "It takes no query" : `It takes ${known.join(", ")}`}; see /openapi.json.`,
  );
}

function checked(schema: z.ZodObject | undefined, value: unknown, what: string): unknown {
  if (schema === undefined) return {};
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ParleyError(
    "bad-request",
    `The ${what} does not fit: ${issue.path.join(".") || what}: ${issue.message}. See /openapi.json.`,
  );
}
