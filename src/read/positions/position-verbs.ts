import type { Modality, Stance } from "../../domain/claim.ts";

/** What a verb of wanting or refusing says of its subject's stand. `speech`: it is an act of speech, so the actor is also the source. */
export type PositionVerb = {
  readonly stance: Stance;
  readonly modality: Modality;
  readonly speech: boolean;
  readonly particles?: readonly string[];
  readonly needs?: "to" | "object" | "any";
};

const sought = (speech: boolean, particles?: readonly string[]): PositionVerb => ({
  stance: "supports",
  modality: "sought",
  speech,
  ...(particles ? { particles } : {}),
});
const yes = (speech: boolean, particles?: readonly string[]): PositionVerb => ({
  stance: "supports",
  modality: "asserted",
  speech,
  ...(particles ? { particles } : {}),
});
const no = (speech: boolean, particles?: readonly string[]): PositionVerb => ({
  stance: "opposes",
  modality: "asserted",
  speech,
  ...(particles ? { particles } : {}),
});
const maybe = (speech: boolean, particles?: readonly string[]): PositionVerb => ({
  stance: "supports",
  modality: "possible",
  speech,
  ...(particles ? { particles } : {}),
});

/** By lemma; several readings are tried in order, those with particles only where one follows. */
export const POSITION_VERBS: ReadonlyMap<string, readonly PositionVerb[]> = new Map<string, readonly PositionVerb[]>([
  ["demand", [sought(true)]],
  ["urge", [sought(true)]],
  ["request", [sought(true)]],
  ["call", [sought(true, ["for", "on", "upon"])]],
  ["appeal", [sought(true, ["for", "to"])]],
  ["insist", [sought(true, ["on", "upon", "that"])]],
  ["press", [sought(false, ["for", "to"])]],
  ["push", [sought(false, ["for", "to", "back"])]],
  ["ask", [sought(true)]],
  ["plead", [sought(true, ["for", "with"])]],
  ["want", [sought(false)]],
  ["seek", [sought(false)]],
  ["require", [sought(false)]],
  ["lobby", [sought(false, ["for", "to", "against"])]],
  ["advocate", [sought(true)]],
  ["implore", [sought(true)]],
  ["beseech", [sought(true)]],
  ["propose", [maybe(true)]],
  ["offer", [maybe(true)]],
  ["suggest", [maybe(true)]],
  ["float", [maybe(true)]],
  ["accept", [yes(true)]],
  ["back", [yes(false)]],
  ["support", [yes(false)]],
  ["endorse", [yes(true)]],
  ["approve", [yes(true)]],
  ["favour", [yes(false)]],
  ["favor", [yes(false)]],
  ["pledge", [yes(true)]],
  ["promise", [yes(true)]],
  ["vow", [yes(true)]],
  ["commit", [yes(true)]],
  ["undertake", [yes(true)]],
  ["embrace", [yes(false)]],
  ["prefer", [yes(false)]],
  ["agree", [yes(true, ["to", "with"])]],
  ["consent", [yes(true)]],
  ["threaten", [yes(true, ["to"])]],
  ["reject", [no(true)]],
  ["refuse", [no(true)]],
  ["oppose", [no(false)]],
  ["resist", [no(false)]],
  ["object", [no(true)]],
  ["rule", [no(true, ["out"])]],
  ["dismiss", [no(true)]],
  ["decline", [no(true)]],
  ["veto", [no(true)]],
  ["turn", [no(true, ["down"])]],
  ["rebuff", [no(true)]],
  ["spurn", [no(true)]],
  ["renounce", [no(true)]],
  ["balk", [no(false, ["at"])]],
  ["baulk", [no(false, ["at"])]],
  ["shun", [no(false)]],
  ["campaign", [sought(false, ["for"])]],
  ["crave", [sought(false)]],
  ["disavow", [no(true)]],
  ["forswear", [no(true)]],
]);

/** Adjectives after "be" that state a position: "is ready to", "was open to", "remain suspicious of". */
export const POSITION_ADJECTIVES: ReadonlyMap<string, { readonly stance: Stance; readonly modality: Modality }> =
  new Map([
    ["ready", { stance: "supports", modality: "asserted" }],
    ["willing", { stance: "supports", modality: "asserted" }],
    ["prepared", { stance: "supports", modality: "asserted" }],
    ["committed", { stance: "supports", modality: "asserted" }],
    ["determined", { stance: "supports", modality: "asserted" }],
    ["open", { stance: "mixed", modality: "possible" }],
    ["unwilling", { stance: "opposes", modality: "asserted" }],
    ["reluctant", { stance: "opposes", modality: "asserted" }],
    ["opposed", { stance: "opposes", modality: "asserted" }],
    ["against", { stance: "opposes", modality: "asserted" }],
    ["sceptical", { stance: "opposes", modality: "asserted" }],
    ["skeptical", { stance: "opposes", modality: "asserted" }],
    ["suspicious", { stance: "opposes", modality: "asserted" }],
    ["wary", { stance: "opposes", modality: "asserted" }],
    ["favourable", { stance: "supports", modality: "asserted" }],
  ]);

/** Verdicts on a proposal by those who are to accept it. */
export const VERDICTS: readonly { readonly words: RegExp; readonly stance: Stance }[] = [
  {
    words:
      / no basis for | not a basis | as (?:an? |the )?(?:“ )?(?:surrender|capitulation|betrayal|sell-?out|trap|humiliation|defeat|non-?starter|insult) | (?:un|in|not )acceptable | not acceptable | non-?starter | red lines? | out of the question | non-negotiable | not negotiable | not on the table | off the table | not up for (?:discussion|negotiation) | useless | worthless | impossible to accept | no question of /,
    stance: "opposes",
  },
  {
    words:
      / (?:more or less|partly|largely|in part|only partly|mostly) acceptable | basis .* needs?(?:ed)? | needs?(?:ed)? (?:additional|more|further) work | good start but /,
    stance: "mixed",
  },
  {
    words:
      / acceptable | (?:a|possible|good|the|solid|workable) basis | as a “? ?basis | a “ basis | starting point | good foundation | viewed positively | seen positively | welcome basis | viable (?:plan|basis|framework) /,
    stance: "supports",
  },
];
