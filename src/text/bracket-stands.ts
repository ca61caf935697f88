// Who proposed, opposed or reserved, and who is to settle: read off the words that drafters put at the edges of a bracket.
import type { BracketStands, SettlingLevel } from "../domain/bracket.ts";

/** Nobody named, no level. */
export const NO_STANDS: BracketStands = { proposedBy: [], opposedBy: [], reservedBy: [], level: null };

const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'-]*(?:\s+(?:of\s+(?:the\s+)?)?[\p{Lu}\p{N}][\p{L}\p{N}’'-]*){0,4}`;
const NAMES = String.raw`${NAME}(?:\s*(?:,|\+|&|/|;|\band\b)\s*(?:the\s+)?${NAME}){0,7}`;
const LEAD = new RegExp(
  String.raw`^\s*(?:(?:option|alternative|alt\.?|variant)\s+[\p{L}\p{N}]{1,3}\s*(?:\((${NAMES})\)\s*)?[:.)–—-]\s*|(?:the\s+)?(${NAMES})(?:\s+(?:proposal|text|position))?\s*:\s*)`,
  "iu",
);
const OPTION = /^\s*(?:option|alternative|alt\.?|variant)\s/iu;
const NOT_A_NAME = /^(?:The|This|That|These|If|When|Where|Such|Each|Any|All|No|Note|And|Or|In|On|At|For|By|As)\b/u;
const TAIL = new RegExp(
  String.raw`\s*(?:[–—;]\s*|\(\s*)(?:(?:proposed|suggested|opposed|rejected|reserved|supported|reservation|text|position)\b|${NAMES}\s+(?:proposes|opposes|reserves|rejects|objects)|(?:to be )?(?:settled|decided|resolved)\s+(?:by|at)|for (?:the\s+)?(?:experts|envoys|leaders|principals|referendum))[^()[\]]*\)?\s*$`,
  "u",
);
const NOTE_VERB =
  /\b(?:propos|suggest|oppos|reject|object|reserv|to be (?:settled|decided|resolved)|^\s*for (?:the )?(?:experts|envoys|leaders|principals|referendum))/iu;
/** A note is short and says nothing to adopt: no modal verb. */
const LONGEST_NOTE_WORDS = 14;

/** Reads an attribution at the start of a bracket: "Party A: …", "Option 2 (Party B): …"; empty text where there is none. */
export function attributionLead(text: string): { readonly text: string; readonly stands: BracketStands } {
  const match = LEAD.exec(text);
  if (match === null) return { text: "", stands: NO_STANDS };
  if (OPTION.test(text)) return { text: match[0], stands: { ...NO_STANDS, proposedBy: namesIn(match[1] ?? "") } };
  const names = match[2] ?? "";
  // The pattern ignores case for its key words; a party's name must be written large, and a sentence's opening is none.
  if (
    !/^\p{Lu}/u.test(names) ||
    NOT_A_NAME.test(names) ||
    /\s\p{Ll}{3,}/u.test(names.replaceAll(/\b(?:and|the|of)\b/gu, ""))
  )
    return { text: "", stands: NO_STANDS };
  return { text: match[0], stands: { ...NO_STANDS, proposedBy: namesIn(names) } };
}

/** Reads an attribution at the end of a bracket: "… — proposed by A; opposed by B", "… (for leaders)". */
export function attributionTail(text: string): { readonly text: string; readonly stands: BracketStands } {
  const match = TAIL.exec(text);
  if (match === null || match.index === 0) return { text: "", stands: NO_STANDS };
  return { text: match[0], stands: standsIn(match[0]) };
}

/** What a bracket says if it holds nothing but a remark ("Party B reserves", "proposed by A and B"); null for words to adopt. */
export function readNote(text: string): BracketStands | null {
  if (!NOTE_VERB.test(text) || text.trim().split(/\s+/u).length > LONGEST_NOTE_WORDS) return null;
  if (/\b(?:shall|may|must|will)\b/iu.test(text)) return null;
  const stands = standsIn(text);
  const isSaid =
    stands.proposedBy.length + stands.opposedBy.length + stands.reservedBy.length > 0 || stands.level !== null;
  return isSaid ? stands : null;
}

/** A remark in round brackets right after a bracket: "[words] (proposed by A, opposed by B)"; null where there is none. */
export function noteBehind(text: string): { readonly text: string; readonly stands: BracketStands } | null {
  const match = /^\s*\(([^()[\]]*)\)/u.exec(text);
  const stands = match === null ? null : readNote(match[1]);
  return match === null || stands === null ? null : { text: match[0], stands };
}

/** All that several remarks say together, in order, each name once. */
export function mergeStands(all: readonly BracketStands[]): BracketStands {
  const unite = (key: "proposedBy" | "opposedBy" | "reservedBy"): readonly string[] => [
    ...new Set(all.flatMap((stands) => stands[key])),
  ];
  return {
    proposedBy: unite("proposedBy"),
    opposedBy: unite("opposedBy"),
    reservedBy: unite("reservedBy"),
    level: all.findLast((stands) => stands.level !== null)?.level ?? null,
  };
}

function standsIn(text: string): BracketStands {
  const after = (verbs: string): readonly string[] =>
    [
      ...text.matchAll(new RegExp(String.raw`\b(?:${verbs})\b\s*(?:by|of|from|:)\s*(?:the\s+)?(${NAMES})`, "gu")),
    ].flatMap((match) => namesIn(match[1]));
  const before = (verbs: string): readonly string[] =>
    [...text.matchAll(new RegExp(String.raw`(${NAMES})\s+(?:${verbs})\b`, "gu"))].flatMap((match) => namesIn(match[1]));
  return {
    proposedBy: [
      ...after("[Pp]roposed|[Pp]roposal|[Ss]uggested|[Ss]uggestion|[Ss]upported|[Tt]ext|[Pp]osition"),
      ...before("proposes?|suggests?|proposal"),
    ],
    opposedBy: [...after("[Oo]pposed|[Oo]pposition|[Rr]ejected|[Oo]bjection"), ...before("opposes?|rejects?|objects?")],
    reservedBy: [...after("[Rr]eserved|[Rr]eservation"), ...before("reserves?(?: its position)?|reservation")],
    level: levelIn(text),
  };
}

const LEVELS: readonly (readonly [SettlingLevel, RegExp])[] = [
  ["referendum", /\b(?:referendum|plebiscite|popular vote)\b/iu],
  ["leaders", /\b(?:leaders?|presidents|heads of state|principals|summit)\b/iu],
  ["envoys", /\b(?:envoys?|negotiators|delegations|ministers)\b/iu],
  ["experts", /\b(?:experts?|technical (?:level|group|committee)|working group)\b/iu],
];

function levelIn(text: string): SettlingLevel | null {
  return LEVELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function namesIn(list: string): readonly string[] {
  return list
    .split(/\s*(?:,|\+|&|\/|;|\band\b)\s*/u)
    .map((name) => name.replace(/^the\s+/iu, "").trim())
    .filter((name) => name !== "");
}
