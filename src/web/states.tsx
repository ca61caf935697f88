import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ApiError } from "./api-client.ts";

/** What a screen shows when there is nothing to show: what that means, and the next gesture. */
export function EmptyState({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mx-auto max-w-xl px-6 py-24 text-center">
      <h2 className="font-serif text-2xl">{title}</h2>
      <p className="mt-3 leading-relaxed text-quiet">{children}</p>
    </div>
  );
}

/** What an address shows that leads nowhere. */
export function NothingHere() {
  const { process } = useParams({ strict: false });
  return (
    <EmptyState title="There is no such screen">
      The address names a screen that Parley does not have.{" "}
      {process === undefined ? null : (
        <>
          <Link to="/$process/positions" params={{ process }} search={{} as never} className="text-accent underline">
            The positions
          </Link>{" "}
          of this process, or{" "}
        </>
      )}
      <Link to="/" className="text-accent underline">
        all processes
      </Link>
      .
    </EmptyState>
  );
}

/** An error in the server's own words. */
export function Problem({ error }: { readonly error: Error }) {
  if (error instanceof ApiError && error.code === "no-such-process")
    return (
      <EmptyState title="This record holds no process of that name">
        The address may be mistyped, or come from another record.{" "}
        <Link to="/" className="text-accent underline">
          All processes, and the box that starts one
        </Link>
        .
      </EmptyState>
    );
  return (
    <div role="alert" className="m-6 rounded-xl border border-opposes/40 bg-raised p-5">
      <h2 className="font-semibold text-opposes">That did not work</h2>
      <p className="mt-1">{error.message}</p>
    </div>
  );
}

/** Shown while the first answer is on its way. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className="p-6 text-sm text-quiet" role="status">
      Loading {what} …
    </p>
  );
}
