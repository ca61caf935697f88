import { ParleyError } from "../domain/errors.ts";

/** Codes whose HTTP status is not 400; the one place that knows status codes for errors. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  "access-refused": 403,
  "no-such-process": 404,
  "no-such-source": 404,
  "no-such-claim": 404,
  "no-such-version": 404,
  "no-such-party": 404,
  "no-such-issue": 404,
  "not-found": 404,
  "method-not-allowed": 405,
  "process-exists": 409,
  "nothing-to-withdraw": 409,
  "too-long-to-read": 413,
  "record-in-use": 503,
  "reading-broke-off": 503,
  stopping: 503,
  "disk-full": 507,
};

/** The HTTP status an error deserves: 400 for what a person can correct, 500 for our mistakes. */
export function httpStatusOf(error: unknown): number {
  if (error instanceof ParleyError) return STATUS_OF_CODE[error.code] ?? 400;
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}
