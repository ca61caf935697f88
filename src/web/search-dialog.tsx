import { Command } from "cmdk";
import type { ReactNode } from "react";
import type { Found } from "./find-things.ts";

/** The look of a line of a search, whatever it leads to. */
export const HIT_LOOK =
  "flex cursor-pointer items-baseline gap-2 rounded-md px-2 py-1.5 text-sm text-ink data-[selected=true]:bg-accent-soft";

/** A search over the screen: a field, and what holds its words. The caller finds; the dialog only shows. */
export function SearchDialog({
  open,
  label,
  placeholder,
  sought,
  onSought,
  onClose,
  children,
}: {
  readonly open: boolean;
  readonly label: string;
  readonly placeholder: string;
  readonly sought: string;
  readonly onSought: (words: string) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Command.Dialog
      open={open}
      onOpenChange={(next) => (next ? undefined : onClose())}
      label={label}
      shouldFilter={false}
      overlayClassName="fixed inset-0 z-40 bg-black/40"
      contentClassName="fixed top-[10vh] left-1/2 z-50 w-[min(44rem,94vw)] -translate-x-1/2 overflow-hidden rounded-2xl border border-line bg-raised shadow-2xl"
    >
      <Command.Input
        value={sought}
        onValueChange={onSought}
        placeholder={placeholder}
        className="w-full border-b border-line bg-transparent px-4 py-3.5 text-base outline-none placeholder:text-quiet"
      />
      <Command.List className="max-h-[60vh] overflow-y-auto p-1 pb-2">
        <Command.Empty className="px-3 py-6 text-center text-sm text-quiet">
          Nothing holds all these words.
        </Command.Empty>
        {children}
      </Command.List>
    </Command.Dialog>
  );
}

/** What is on record, as a line of a search. */
export function ThingHit({ thing, onSelect }: { readonly thing: Found; readonly onSelect: () => void }) {
  return (
    <Command.Item value={hitKey(thing)} className={HIT_LOOK} onSelect={onSelect}>
      <span className="w-20 shrink-0 text-xs text-quiet">{thing.kind}</span>
      <span className="min-w-0">
        <span className="line-clamp-1 font-serif">{thing.text}</span>
        <span className="line-clamp-1 text-xs text-quiet">{thing.about}</span>
      </span>
    </Command.Item>
  );
}

/** One key per hit. */
export function hitKey(thing: Found): string {
  return `${thing.kind} ${thing.about} ${thing.claims.join()}`;
}
