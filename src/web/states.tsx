import type { ReactNode } from "react";

/** What a screen shows when there is nothing to show: what that means, and the next gesture. */
export function EmptyState({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mx-auto max-w-xl px-6 py-24 text-center">
      <h2 className="font-serif text-2xl">{title}</h2>
      <p className="mt-3 leading-relaxed text-quiet">{children}</p>
    </div>
  );
}

/** An error in the server's own words. */
export function Problem({ error }: { readonly error: Error }) {
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
