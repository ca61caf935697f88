import type { ReactNode } from "react";
import { useKeys } from "./use-keys.ts";

/** The pane beside a screen: on the right, over the lower part on a telephone; Escape closes it. */
export function SidePane({
  title,
  label,
  controls,
  onClose,
  children,
}: {
  readonly title: ReactNode;
  readonly label?: string;
  readonly controls?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  useKeys({ Escape: onClose });
  return (
    <aside
      aria-label={label ?? (typeof title === "string" ? title : "Details")}
      tabIndex={-1}
      className="fixed inset-x-0 bottom-0 z-30 max-h-[75dvh] overflow-y-auto rounded-t-2xl border-t border-line bg-raised shadow-2xl md:sticky md:inset-auto md:top-14 md:h-[calc(100dvh-3.5rem)] md:max-h-none md:w-[24rem] md:shrink-0 md:rounded-none md:border-t-0 md:border-l md:shadow-none xl:w-[30rem]"
    >
      <div className="sticky top-0 z-10 flex items-center gap-1 border-b border-line bg-raised px-4 py-2">
        <h2 className="min-w-0 flex-1 truncate text-sm font-semibold">{title}</h2>
        {controls}
        <button
          type="button"
          className="rounded px-2 py-1 text-quiet hover:bg-sunken"
          onClick={onClose}
          aria-label="Close this pane"
        >
          ✕
        </button>
      </div>
      {children}
    </aside>
  );
}
