import { z } from "zod";
import { ROUTES } from "./routes.ts";

/** The contract as OpenAPI 3.1, made from the same routes and shapes that check the requests. */
export function openApiDocument(version: string): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of ROUTES) {
    const path = `/api/v1${route.path.replaceAll(/:(\w+)/g, "{$1}")}`;
    const pathParameters = [...route.path.matchAll(/:(\w+)/g)].map((match) => ({
      name: match[1],
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const query = route.query === undefined ? [] : Object.entries(route.query.shape);
    const queryParameters = query.map(([name, shape]) => {
      const schema = shape as z.ZodType;
      return { name, in: "query", required: !schema.safeParse(undefined).success, schema: z.toJSONSchema(schema) };
    });
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: {
        summary: route.summary,
        parameters: [...pathParameters, ...queryParameters],
        ...(route.body === undefined
          ? {}
          : {
              requestBody: { required: true, content: { "application/json": { schema: z.toJSONSchema(route.body) } } },
            }),
        responses: {
          "200": { description: "the answer", content: { "application/json": {} } },
          default: {
            description: "what went wrong, and what to do",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    error: {
                      type: "object",
                      properties: { code: { type: "string" }, message: { type: "string" } },
                      required: ["code", "message"],
                    },
                  },
                  required: ["error"],
                },
              },
            },
          },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Parley", version, description: "Follow, draft and settle peace negotiations." },
    paths,
  };
}
