/**
 * The one error family for what a person can correct: bad argument, unreadable document, illegal model, refused access.
 *
 * `code` is kebab-case and stable; `message` says what happened, to what, and what to do. The command line and the server
 * each map codes to exit statuses and HTTP statuses in one table. Mistakes of ours are thrown as plain errors.
 */
export class ParleyError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, options: { details?: Record<string, unknown>; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "ParleyError";
    this.code = code;
    this.details = options.details ?? {};
  }
}
