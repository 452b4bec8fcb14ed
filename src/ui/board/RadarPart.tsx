import { type Facet, type Facets, FACETS } from "../../course/facets";
import { median } from "../../course/statistics";
import { useMessages } from "../session";
import { Chart } from "./Chart";
import { type BoardView, short, signed } from "./view";

const SIZE = { width: 376, height: 320 };
const CENTRE = { x: 188, y: 158 };
const RADIUS = 94;

/** What the picked run is made of, beside the group. The same is told in a table. */
export function RadarPart({ group, runs, pickedRun, picked, nameOf, which }: BoardView) {
  const { board } = useMessages();
  const middle = mediansOf(runs);
  // Beside itself there is nothing to compare.
  const alone = runs.length === 1;
  const lone = alone && group.people.find((person) => person[which] === runs[0]);
  const own = alone ? null : (pickedRun?.facets ?? null);
  const name = own && picked ? nameOf(picked) : null;
  return (
    <section aria-labelledby="radar" className="radar-part">
      <h2 id="radar">
        {alone ? board.radarAlone : name === null ? board.radarGroup : board.radar(name)}
      </h2>
      <Chart
        name="radar"
        label={board.radarAlt}
        width={SIZE.width}
        height={SIZE.height}
        fixed={false}
      >
        {[25, 50, 75, 100].map((ring) => (
          <polygon
            key={ring}
            className={ring === 50 ? "ring half" : "ring"}
            points={around(() => ring)}
          />
        ))}
        {FACETS.map((facet, i) => {
          const { x, y } = at(i, 100);
          return <line key={facet} className="ring" x1={CENTRE.x} y1={CENTRE.y} x2={x} y2={y} />;
        })}
        <polygon className={alone ? "person" : "group"} points={around((facet) => middle[facet])} />
        {own && <polygon className="person" points={around((facet) => own[facet])} />}
        {own &&
          FACETS.flatMap((facet, i) => {
            const value = own[facet];
            if (value === null) return [];
            const { x, y } = at(i, value);
            return <circle key={facet} className="person-dot" cx={x} cy={y} r={3.5} />;
          })}
        {FACETS.map((facet, i) => (
          <Label key={facet} i={i} facet={facet} own={own} middle={middle} />
        ))}
      </Chart>
      {!alone && (
        <p className="aside radar-key">
          {name === null ? board.radarKeyGroup : board.radarKey(name, board.which[which])}
        </p>
      )}
      <FacetTable own={own} middle={middle} of={lone ? nameOf(lone) : board.middle} name={name} />
    </section>
  );
}

function Label({
  i,
  facet,
  own,
  middle,
}: {
  i: number;
  facet: Facet;
  own: Facets | null;
  middle: Facets;
}) {
  const { board } = useMessages();
  const { x, y } = at(i, 122);
  const anchor = x < CENTRE.x - 20 ? "end" : x > CENTRE.x + 20 ? "start" : "middle";
  const value = own ? own[facet] : middle[facet];
  const compared = own?.[facet] ?? null;
  const difference = compared === null || middle[facet] === null ? null : compared - middle[facet];
  return (
    <text x={x} y={y - 3} textAnchor={anchor}>
      <tspan className="strong">{board.facets[facet]}</tspan>
      <tspan x={x} dy="17" className={own ? "own small" : "small"}>
        {value === null ? board.none : short(value)}
      </tspan>
      {difference !== null && (
        <tspan className={`small ${sideOf(difference)}`}> {signed(difference)}</tspan>
      )}
    </text>
  );
}

const sideOf = (difference: number): string =>
  signed(difference) === "±0" ? "" : difference < 0 ? "behind" : "ahead";

interface FacetTableProps {
  own: Facets | null;
  middle: Facets;
  /** Whose the middle is. */
  of: string;
  name: string | null;
}

function FacetTable({ own, middle, of, name }: FacetTableProps) {
  const { board } = useMessages();
  const shown = (value: number | null) => (value === null ? board.none : short(value));
  return (
    <details>
      <summary>{board.numbers}</summary>
      <table className="board-table">
        <thead>
          <tr>
            <th scope="col">{board.facet}</th>
            <th scope="col">{of}</th>
            {own && <th scope="col">{name}</th>}
          </tr>
        </thead>
        <tbody>
          {FACETS.map((facet) => (
            <tr key={facet}>
              <th scope="row">
                {board.facets[facet]} <small>{board.facetNotes[facet]}</small>
              </th>
              <td>{shown(middle[facet])}</td>
              {own && <td>{shown(own[facet])}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Of those who had something to do there. */
function mediansOf(runs: BoardView["runs"]): Facets {
  const of = (facet: Facet) => median(runs.flatMap(({ facets }) => facets[facet] ?? []));
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<
    Facet,
    number | null
  >;
}

/** The first points upward, the others follow the clock. */
function at(i: number, value: number): { x: number; y: number } {
  const angle = (i * 2 * Math.PI) / FACETS.length - Math.PI / 2;
  const length = (value * RADIUS) / 100;
  return { x: CENTRE.x + length * Math.cos(angle), y: CENTRE.y + length * Math.sin(angle) };
}

/** Corners of what is known; where nothing is, the line goes straight on. */
const around = (value: (facet: Facet) => number | null): string =>
  FACETS.flatMap((facet, i) => {
    const one = value(facet);
    if (one === null) return [];
    const { x, y } = at(i, one);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  }).join(" ");
