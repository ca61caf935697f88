import type { Bracket, BracketCounts, BracketPiece } from "../domain/bracket.ts";
import type { ProvisionState } from "../domain/version-report.ts";
import type { Provision } from "../domain/provision.ts";
import { ParleyError } from "../domain/errors.ts";
import { noteBehind } from "./bracket-stands.ts";
import { allBrackets, parseBrackets, printBrackets } from "./parse-brackets.ts";

/**
 * Settles one bracket: its words come in, or it goes. Rivals side by side with it go, and notes about it with them.
 *
 * @param bracket - the bracket's place in reading order, from 0, the outer before the inner (as `allBrackets` lists them)
 * @param alternative - which alternative is adopted, from 0; null drops the bracket with its words
 * @throws {ParleyError} `no-such-bracket` or `no-such-alternative`
 */
export function resolveBracket(text: string, bracket: number, alternative: number | null): string {
  const pieces = parseBrackets(text);
  const chosen = allBrackets(pieces)[bracket];
  if (chosen === undefined)
    throw new ParleyError(
      "no-such-bracket",
      `The passage has ${allBrackets(pieces).length} brackets; there is no bracket ${bracket + 1}. Count them from 1 in reading order.`,
    );
  if (alternative !== null && chosen.alternatives[alternative] === undefined)
    throw new ParleyError(
      "no-such-alternative",
      `The bracket has ${chosen.alternatives.length} alternatives; there is no alternative ${alternative + 1}.`,
    );
  return tidySpaces(printSettled(pieces, chosen, alternative));
}

function printSettled(pieces: readonly BracketPiece[], chosen: Bracket, alternative: number | null): string {
  const rivalry = alternative !== null && pieces.includes(chosen) ? chosen.group : 0;
  let dropsNotes = false;
  return pieces
    .map((piece, k) => {
      if (piece.kind === "words") {
        const note = dropsNotes ? noteBehind(piece.text) : null;
        if (note !== null) {
          dropsNotes = false;
          return DROPPED + piece.text.slice(note.text.length);
        }
        const isJoint = /^\s*(?:or|\/)?\s*$/iu.test(piece.text);
        if (!isJoint) dropsNotes = false;
        const [before, after] = [pieces[k - 1], pieces[k + 1]];
        const joinsRivals =
          rivalry > 0 &&
          isJoint &&
          before?.kind !== "words" &&
          after?.kind !== "words" &&
          before?.group === rivalry &&
          after?.group === rivalry;
        return joinsRivals ? " " : piece.text;
      }
      if (piece === chosen) {
        dropsNotes = true;
        return alternative === null ? DROPPED : printBrackets(piece.alternatives[alternative].filter(isAdoptable));
      }
      if (rivalry > 0 && piece.group === rivalry) {
        dropsNotes = true;
        return DROPPED;
      }
      if (piece.kind === "note" && dropsNotes) return DROPPED;
      dropsNotes = false;
      const inner = piece.alternatives.map((each) => printSettled(each, chosen, alternative));
      return `[${piece.lead}${inner.map((each, n) => each + (piece.separators[n] ?? "")).join("")}${piece.tail}${piece.closed ? "]" : ""}`;
    })
    .join("");
}

/** A private-use character stands for words that went, so that only the space around them is tidied and the rest of the passage keeps its own. */
const DROPPED = "\ue000";

function isAdoptable(piece: BracketPiece): boolean {
  return piece.kind !== "note";
}

function tidySpaces(text: string): string {
  return text
    .replace(/^(?:\s*\ue000)+\s*/u, "")
    .replaceAll(/\s*\ue000(?:\s*\ue000)*(?=\s|[.,;:)\]]|$)/gu, "")
    .replaceAll(/(^|\s)\ue000\s*/gu, "$1")
    .replaceAll("\ue000", "");
}

/** Reads a provision's state off its brackets; a passage with no bracket counts as agreed. */
export function provisionState(text: string): ProvisionState {
  const brackets = allBrackets(parseBrackets(text));
  if (brackets.some((bracket) => bracket.stands.reservedBy.length > 0)) return "reserved";
  if (brackets.some((bracket) => bracket.kind === "optional" || bracket.kind === "alternatives")) return "bracketed";
  return brackets.some((bracket) => bracket.kind === "placeholder") ? "placeholder" : "agreed";
}

/** Counts what is open in a version. */
export function countBrackets(provisions: readonly Pick<Provision, "text">[]): BracketCounts {
  const parsed = provisions.map((provision) => allBrackets(parseBrackets(provision.text)));
  const all = parsed.flat();
  const count = (kind: Bracket["kind"]): number => all.filter((bracket) => bracket.kind === kind).length;
  return {
    brackets: all.length - count("note"),
    optional: count("optional"),
    alternatives: count("alternatives"),
    placeholders: count("placeholder"),
    notes: count("note"),
    rivals: parsed.reduce((sum, brackets) => sum + new Set(brackets.map((each) => each.group).filter(Boolean)).size, 0),
    unclosed: all.filter((bracket) => !bracket.closed).length,
    provisionsOpen: parsed.filter((brackets) => brackets.some((bracket) => bracket.kind !== "note")).length,
  };
}

/** Alternatives written as provisions of their own: "Option 1: …", "Option 2: …" one after the other. */
export type OptionBlock = {
  readonly options: readonly { readonly provision: string; readonly label: string; readonly text: string }[];
};

/** Finds runs of two or more neighbouring provisions that are labelled as options of one another. */
export function findOptionBlocks(provisions: readonly Pick<Provision, "id" | "text">[]): readonly OptionBlock[] {
  const blocks: OptionBlock[] = [];
  let run: { provision: string; label: string; text: string }[] = [];
  const close = (): void => {
    if (run.length > 1) blocks.push({ options: run });
    run = [];
  };
  for (const provision of provisions) {
    const match = /^\[?\s*((?:option|alternative|variant)\s+[\p{L}\p{N}]{1,3})\b\s*[:.)–—-]?\s*/iu.exec(provision.text);
    if (match === null) {
      close();
      continue;
    }
    const isRestart = run.some((option) => option.label.toLowerCase() === match[1].toLowerCase());
    if (isRestart) close();
    run.push({ provision: provision.id, label: match[1], text: provision.text.slice(match[0].length) });
  }
  close();
  return blocks;
}
