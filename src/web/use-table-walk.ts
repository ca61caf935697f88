import { useEffect, type RefObject } from "react";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Lets the arrow keys walk the buttons of a table, past cells that hold none; up and down pass through a cell's own buttons first. */
export function useTableWalk(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    const walk = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      const button = (event.target as HTMLElement).closest<HTMLButtonElement>("button");
      const cell = button?.closest<HTMLTableCellElement>("td, th");
      if (step === undefined || button == null || cell == null || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      // What walks a table must not reach the keys of the whole screen.
      event.stopPropagation();
      const next = nextButton(cell, button, step);
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    element?.addEventListener("keydown", walk);
    return () => element?.removeEventListener("keydown", walk);
  }, [place]);
}

function nextButton(
  cell: HTMLTableCellElement,
  button: HTMLButtonElement,
  [down, right]: readonly [number, number],
): HTMLButtonElement | null {
  const own = buttonsIn(cell);
  const beside = down === 0 ? undefined : own[own.indexOf(button) + down];
  if (beside !== undefined) return beside;
  const rows = [...(cell.closest("table")?.rows ?? [])];
  let row = rows.indexOf(cell.parentElement as HTMLTableRowElement);
  let column = cell.cellIndex;
  for (;;) {
    row += down;
    column += right;
    const there = rows[row]?.cells[column];
    if (there === undefined) return null;
    const buttons = buttonsIn(there);
    if (buttons.length > 0) return (down < 0 ? buttons.at(-1) : buttons[0]) ?? null;
  }
}

function buttonsIn(cell: HTMLTableCellElement): readonly HTMLButtonElement[] {
  return [...cell.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")];
}
