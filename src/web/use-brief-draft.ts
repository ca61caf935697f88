import { useState } from "react";
import { EMPTY_DRAFT, OWN_SECTIONS, type BriefDraft } from "./compose-brief.ts";

/** The analyst's part of a process's brief, kept in this browser only; a browser that keeps nothing still lets it be written. */
export function useBriefDraft(process: string): readonly [BriefDraft, (change: Partial<BriefDraft>) => void] {
  const key = `parley brief ${process}`;
  const [draft, setDraft] = useState<BriefDraft>(() => readDraft(key));
  return [
    draft,
    (change) =>
      setDraft((before) => {
        const after = { ...before, ...change };
        try {
          localStorage.setItem(key, JSON.stringify(after));
        } catch {
          // Full or forbidden storage: the draft lives as long as the page.
        }
        return after;
      }),
  ];
}

function readDraft(key: string): BriefDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isDraft(kept) ? kept : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

function isDraft(value: unknown): value is BriefDraft {
  if (typeof value !== "object" || value === null) return false;
  const { marking, from, printAsKnown, own, struck } = value as Record<string, unknown>;
  return (
    typeof marking === "string" &&
    typeof from === "string" &&
    typeof printAsKnown === "boolean" &&
    Array.isArray(struck) &&
    struck.every((each) => typeof each === "string") &&
    Array.isArray(own) &&
    own.every((line: unknown) => isOwnLine(line))
  );
}

function isOwnLine(line: unknown): boolean {
  if (typeof line !== "object" || line === null) return false;
  const { id, section, text, claims } = line as Record<string, unknown>;
  return (
    typeof id === "string" &&
    typeof text === "string" &&
    OWN_SECTIONS.some((each) => each === section) &&
    Array.isArray(claims) &&
    claims.every((each) => typeof each === "string")
  );
}
