import type { ErrorJson } from "../api/contract.ts";

/** An answer of the server that is no success; `message` is meant for the person at the screen. */
export class ApiError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
  }
}

/** Asks the server; throws {@link ApiError} with the server's own words, or `unreachable` when there is no answer. */
export async function askServer<Answer>(path: string, send?: unknown): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, {
      method: send === undefined ? "GET" : "POST",
      ...(send === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(send) }),
    });
  } catch {
    throw new ApiError(
      "unreachable",
      "Parley's server does not answer. It may have been stopped: start it again with 'npm run demo' or './parley serve'.",
    );
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const error = (body as ErrorJson | null)?.error;
    throw new ApiError(
      error?.code ?? "unknown",
      error?.message ?? `The server answered ${response.status} without saying why.`,
    );
  }
  return body as Answer;
}
