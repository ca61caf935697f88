import helmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import { PARLEY_VERSION } from "../api/parley-version.ts";
import Fastify, { type FastifyInstance } from "fastify";
import type { z } from "zod";
import { ParleyError } from "../domain/errors.ts";
import { httpStatusOf } from "./error-status.ts";
import { openApiDocument } from "./openapi.ts";
import { ROUTES, type Served } from "./routes.ts";

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
  const server = Fastify({ bodyLimit: MAX_REQUEST_BYTES, logger: false });
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
        const query = checked(route.query, request.query, "query") as never;
        const body = checked(route.body, request.body, "body") as never;
        return route.handle(desk, { path: request.params as Record<string, string>, query, body });
      },
    });
  server.get("/openapi.json", async () => openApiDocument(PARLEY_VERSION));
  server.setErrorHandler(async (error, _request, reply) => {
    const status = httpStatusOf(error);
    const message = error instanceof Error ? error.message : String(error);
    if (status === 500)
      process.stderr.write(`parley: our mistake: ${error instanceof Error ? (error.stack ?? message) : message}\n`);
    return reply.status(status).send({
      error: {
        code: error instanceof ParleyError ? error.code : status === 500 ? "our-mistake" : "bad-request",
        message: status === 500 ? "Something went wrong on our side; the server's own output says what." : message,
      },
    });
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
    return reply.status(404).send({ error: { code: "not-found", message: `There is nothing at ${request.url}.` } });
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
