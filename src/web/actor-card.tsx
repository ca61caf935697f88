import type { ActorJson } from "../api/contract.ts";
import { actorWord } from "./lay-actors.ts";
import { StanceGlyph } from "./stance-glyph.tsx";
import { countOf, dayOf, fragmentOf } from "./words.ts";

/** One actor as the record knows it: whose party it counts for, offices as reported over time, who speaks for it, its last words. */
export function ActorCard({
  actor,
  onOpen,
  onChoose,
}: {
  readonly actor: ActorJson;
  readonly onOpen: (claims: readonly string[]) => void;
  readonly onChoose: (name: string) => void;
}) {
  const heading = "px-4 pt-2.5 text-xs font-medium text-quiet";
  const line = "block w-full px-4 py-1 text-left text-sm hover:bg-sunken";
  return (
    <section className="rounded-xl border border-line bg-raised pb-2" aria-label="Actor" aria-live="polite">
      <div className="border-b border-line px-4 py-3">
        <h2 className="font-serif text-xl leading-snug break-words">{actorWord(actor.name)}</h2>
        <p className="text-xs text-quiet">
          {actor.party === null
            ? "counts for no party"
            : actor.party.title === actor.name
              ? "a party"
              : `counts for ${actor.party.title}`}{" "}
          · named in {countOf(actor.claims, "accepted claim")}
        </p>
      </div>
      <h3 className={heading}>Offices and roles, as reported</h3>
      {actor.roles.length === 0 ? <p className="px-4 py-1 text-sm text-quiet">None on record.</p> : null}
      <ul>
        {actor.roles.map((role) => (
          <li key={role.claims.join()}>
            <button type="button" className={line} onClick={() => onOpen(role.claims)}>
              <span className="font-serif">“{role.role}”</span>{" "}
              <span className="text-xs text-quiet">{dayOf(role.since)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3 className={heading}>Who speaks for it</h3>
      {actor.spokenForBy.length === 0 ? (
        <p className="px-4 py-1 text-sm text-quiet">Nobody else of its party is on record speaking for it.</p>
      ) : null}
      <ul>
        {actor.spokenForBy.slice(0, 8).map((speaker) => (
          <li key={speaker.name} className="flex items-baseline pr-4">
            <button type="button" className={line} onClick={() => onOpen(speaker.claims)}>
              {actorWord(speaker.name)}{" "}
              <span className="text-xs text-quiet">{countOf(speaker.claims.length, "claim")}</span>
            </button>
            <button
              type="button"
              className="shrink-0 text-xs text-accent underline-offset-2 hover:underline"
              aria-label={`Card of ${actorWord(speaker.name)}`}
              onClick={() => onChoose(speaker.name)}
            >
              card
            </button>
          </li>
        ))}
      </ul>
      <h3 className={heading}>Last said, or reported to hold</h3>
      {actor.last.length === 0 ? <p className="px-4 py-1 text-sm text-quiet">Nothing on record.</p> : null}
      <ul>
        {actor.last.map((said) => (
          <li key={said.claim}>
            <button type="button" className={line} title={said.quote} onClick={() => onOpen([said.claim])}>
              <span className="mr-1.5 inline-block">
                <StanceGlyph stance={said.stance} />
              </span>
              <span className="font-serif leading-snug break-words">{fragmentOf(said.quote, 30)}</span>{" "}
              <span className="text-xs text-quiet">
                {said.kind}
                {said.modality === "asserted" ? "" : `, ${said.modality}`} · {dayOf(said.when)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
