import type { Stance } from "../domain/claim.ts";

/** How each stance looks: its shape on a 16 by 16 grid, its colour as text and as a fill, and the word for it. */
export const STANCE_LOOKS: Readonly<
  Record<Stance, { readonly path: string; readonly colour: string; readonly fill: string; readonly word: string }>
> = {
  supports: { path: "M8 2 L14 13 L2 13 Z", colour: "text-supports", fill: "fill-supports", word: "supports" },
  opposes: { path: "M2 3 L14 3 L8 14 Z", colour: "text-opposes", fill: "fill-opposes", word: "opposes" },
  conditional: {
    path: "M8 1.5 L14.5 8 L8 14.5 L1.5 8 Z",
    colour: "text-conditional",
    fill: "fill-conditional",
    word: "on a condition",
  },
  mixed: {
    path: "M8 2 A6 6 0 0 1 8 14 Z M8 2 A6 6 0 0 0 8 14",
    colour: "text-mixed",
    fill: "fill-mixed",
    word: "mixed",
  },
  neutral: { path: "M8 4 A4 4 0 1 1 7.99 4 Z", colour: "text-quiet", fill: "fill-quiet", word: "no stand" },
};

/** A stance as a shape and a colour: never by colour alone. */
export function StanceGlyph({ stance, withWord = false }: { readonly stance: Stance; readonly withWord?: boolean }) {
  const looks = STANCE_LOOKS[stance];
  const hollow = stance === "neutral" || stance === "mixed";
  return (
    <span className={`inline-flex items-center gap-1.5 ${looks.colour}`}>
      <svg viewBox="0 0 16 16" className="size-3 shrink-0" role="img" aria-label={looks.word}>
        {stance === "mixed" ? <path d="M8 2 A6 6 0 0 1 8 14 Z" fill="currentColor" /> : null}
        <path
          d={stance === "mixed" ? "M8 2 A6 6 0 1 1 7.99 2 Z" : looks.path}
          fill={hollow ? "none" : "currentColor"}
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      </svg>
      {withWord ? <span className="text-xs font-medium">{looks.word}</span> : null}
    </span>
  );
}
