import { growthOf } from "../../course/people";
import { median } from "../../course/statistics";
import { useMessages } from "../session";
import { Chart } from "./Chart";
import { useWidth } from "../useWidth";
import { shortened, widthOf } from "./label";
import { type BoardView, short, signed } from "./view";

const HEIGHT = 350;
const TOP = 30;
const BOTTOM = 14;
const LEFT = 34;
/** Beside it stand the words. */
const LEAST_RIGHT = 98;
const RIGHT_SHARE = 0.38;

/** From everybody's first run to their best. */
export function GrowthPart({ group, margin, picked, nameOf }: BoardView) {
  const { board } = useMessages();
  const [ref, width] = useWidth<HTMLDivElement>(250);
  const { each, median: change } = growthOf(group.people);
  if (change === null)
    return (
      <section aria-labelledby="growth">
        <h2 id="growth">{board.noGrowth}</h2>
        <p className="aside">{board.noGrowthHint}</p>
      </section>
    );
  const y = (score: number) => TOP + ((100 - score) * (HEIGHT - TOP - BOTTOM)) / 100;
  const right = Math.max(LEAST_RIGHT, RIGHT_SHARE * width);
  const [from, to] = [LEFT, width - right];
  const middle = {
    from: median(each.map((one) => one.from))!,
    to: median(each.map((one) => one.to))!,
  };
  const own = each.find(({ person }) => person === picked);
  const labels = apart([
    { at: y(middle.to), text: board.medianGrowth(signed(change)), own: false },
    ...(own && picked
      ? [
          {
            at: y(own.to),
            text: ownLabel(nameOf(picked), own.to - own.from, right - GAP),
            own: true,
          },
        ]
      : []),
  ]);
  return (
    <section aria-labelledby="growth">
      <h2 id="growth">{change > margin ? board.grown : board.notGrown}</h2>
      <div ref={ref}>
        <Chart
          name="growth"
          label={board.growthAlt(each.length, signed(change))}
          width={width}
          height={HEIGHT}
        >
          <text className="strong" x={from} y={14} textAnchor="middle">
            {board.which.first}
          </text>
          <text className="strong" x={to} y={14} textAnchor="middle">
            {board.which.best}
          </text>
          {[from, to].map((at) => (
            <line key={at} className="ground" x1={at} x2={at} y1={TOP} y2={HEIGHT - BOTTOM} />
          ))}
          <line className="random" x1={from} x2={to} y1={y(50)} y2={y(50)} />
          {[0, 25, 50, 75, 100].map((tick) => (
            <text key={tick} className="small" x={from - 8} y={y(tick) + 4} textAnchor="end">
              {short(tick)}
            </text>
          ))}
          {each.map((one) => (
            <line
              key={one.person.key}
              className="one"
              x1={from}
              x2={to}
              y1={y(one.from)}
              y2={y(one.to)}
            />
          ))}
          <line className="middle" x1={from} x2={to} y1={y(middle.from)} y2={y(middle.to)} />
          {own && (
            <g className="own-growth">
              <line x1={from} x2={to} y1={y(own.from)} y2={y(own.to)} />
              <circle cx={from} cy={y(own.from)} r={4.5} />
              <circle cx={to} cy={y(own.to)} r={4.5} />
            </g>
          )}
          {labels.map(({ at, text, own: isOwn }) => (
            <text key={text} className={isOwn ? "own" : "strong"} x={to + GAP} y={at + 5}>
              {text}
            </text>
          ))}
        </Chart>
      </div>
    </section>
  );
}

/** Between a line's end and its words. */
const GAP = 10;

function ownLabel(name: string, change: number, room: number): string {
  const told = ` ${signed(change)}`;
  return `${shortened(name, room - widthOf(told))}${told}`;
}

interface Label {
  at: number;
  text: string;
  own: boolean;
}

/** Two labels do not lie on each other. */
function apart(labels: readonly Label[]): Label[] {
  const [first, second] = labels.toSorted((a, b) => a.at - b.at);
  if (!first || !second) return [...labels];
  const missing = Math.max(0, 18 - (second.at - first.at));
  return [
    { ...first, at: first.at - missing / 2 },
    { ...second, at: second.at + missing / 2 },
  ];
}
