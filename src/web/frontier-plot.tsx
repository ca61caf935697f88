import { scaleLinear } from "d3-scale";
import type { PointsAnswerJson } from "../api/contract.ts";
import type { SettlementModel } from "../domain/settlement-model.ts";

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [420, 300, 44, 36];

/** Packages that no other beats for both of two parties: one party's points across, the other's up; filled where all would accept. */
export function FrontierPlot({
  model,
  frontier,
  pair,
  solutions,
  onPair,
}: {
  readonly model: SettlementModel;
  readonly frontier: NonNullable<PointsAnswerJson["frontier"]>;
  readonly pair: readonly string[];
  readonly solutions: PointsAnswerJson["solutions"];
  readonly onPair: (pair: readonly [string, string]) => void;
}) {
  const [across, up] = pair;
  const scored = model.parties.filter(({ kind }) => kind === "numbers");
  const points = frontier.points.map(({ utilities, acceptable }) => ({
    x: Number(utilities[across]),
    y: Number(utilities[up]),
    acceptable,
  }));
  const marked = Object.entries(solutions).flatMap(([notion, solution]) =>
    solution == null ? [] : [{ notion, x: Number(solution.utilities[across]), y: Number(solution.utilities[up]) }],
  );
  const all = [...points, ...marked];
  const range = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return low === high ? [low - 1, high + 1] : [low, high];
  };
  const x = scaleLinear(range(all.map((point) => point.x)), [LEFT, WIDTH - 14]).nice();
  const y = scaleLinear(range(all.map((point) => point.y)), [HEIGHT - BOTTOM, 12]).nice();
  const title = (id: string) => scored.find((party) => party.id === id)?.title ?? id;
  const pick = (id: string, onPick: (party: string) => void, label: string) => (
    <select
      aria-label={label}
      className="rounded border border-line bg-paper px-1.5 py-0.5"
      value={id}
      onChange={(event) => onPick(event.target.value)}
    >
      {scored.map((party) => (
        <option key={party.id} value={party.id}>
          {party.title}
        </option>
      ))}
    </select>
  );
  return (
    <figure className="rounded-xl border border-line bg-raised p-3">
      <figcaption className="flex flex-wrap items-center gap-2 text-sm">
        <span className="font-semibold">Frontier</span>
        {pick(across, (party) => onPair([party, party === up ? across : up]), "Party across")}
        <span className="text-quiet">against</span>
        {pick(up, (party) => onPair([party === across ? up : across, party]), "Party upwards")}
        <span className="text-xs text-quiet">
          {points.length} packages{frontier.complete ? "" : ", not all of them"}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="mt-2 w-full"
        role="img"
        aria-label={`${points.length} packages by what they are worth to ${title(across)} and to ${title(up)}`}
      >
        {x.ticks(5).map((tick) => (
          <text key={tick} x={x(tick)} y={HEIGHT - 20} textAnchor="middle" className="fill-quiet text-[11px]">
            {tick}
          </text>
        ))}
        {y.ticks(5).map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDTH - 14} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end" className="fill-quiet text-[11px]">
              {tick}
            </text>
          </g>
        ))}
        <text x={WIDTH - 14} y={HEIGHT - 4} textAnchor="end" className="fill-quiet text-[11px]">
          {title(across)} →
        </text>
        <text x={LEFT} y={9} className="fill-quiet text-[11px]">
          ↑ {title(up)}
        </text>
        {points.map((point) => (
          <circle
            key={`${point.x} ${point.y}`}
            cx={x(point.x)}
            cy={y(point.y)}
            r={4}
            strokeWidth={1.5}
            className={point.acceptable ? "fill-accent stroke-accent" : "fill-none stroke-quiet"}
          />
        ))}
        {marked.map((point) => (
          <circle
            key={point.notion}
            cx={x(point.x)}
            cy={y(point.y)}
            r={8}
            className="fill-none stroke-conditional"
            strokeWidth={1.5}
          >
            <title>{point.notion}</title>
          </circle>
        ))}
      </svg>
      <p className="text-xs text-quiet">Filled: everybody would accept. Ringed: one of the four fair packages.</p>
    </figure>
  );
}
