import { median } from "../../course/statistics";
import { HEADLINES } from "../../scenario/scenario";
import { useMessages } from "../session";
import { Chart } from "./Chart";
import { useWidth } from "../useWidth";
import { shortened, within } from "./label";
import { type BoardView, short } from "./view";

const HEIGHT = 74;
const LINE = 34;
/** Of a name, in the drawings. */
const MOST_NAME = 120;

/** Each headline score: one stroke is one person. */
export function Headlines({ runs, pickedRun, picked, nameOf, margin }: BoardView) {
  const { board, headlines } = useMessages();
  const [ref, width] = useWidth<HTMLDivElement>(330);
  const x = (score: number) => 6 + (score * (width - 12)) / 100;
  const ownLabel = (score: number) =>
    board.score(picked ? shortened(nameOf(picked), MOST_NAME) : "", score);
  const medians = HEADLINES.map((name) => median(runs.map(({ scores }) => scores[name])) ?? 0);
  const weakest = HEADLINES[medians.indexOf(Math.min(...medians))]!;
  const apart = Math.max(...medians) - Math.min(...medians);
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines">{apart > margin ? board.weakest(headlines[weakest]) : board.even}</h2>
      <div ref={ref}>
        {HEADLINES.map((name, i) => {
          const own = pickedRun?.scores[name];
          const middle = medians[i]!;
          return (
            <div key={name} className="strip">
              <h3>{headlines[name]}</h3>
              <Chart
                name="strip-chart"
                label={`${headlines[name]}: ${board.median(short(middle))}${
                  own === undefined || !picked ? "" : `, ${board.score(nameOf(picked), own)}`
                }`}
                width={width}
                height={HEIGHT}
              >
                <line className="ground" x1={x(0)} x2={x(100)} y1={LINE} y2={LINE} />
                <line className="random" x1={x(50)} x2={x(50)} y1={LINE - 14} y2={LINE + 14} />
                {runs.map(({ code, scores }) => (
                  <line
                    key={code}
                    className="one"
                    x1={x(scores[name])}
                    x2={x(scores[name])}
                    y1={LINE - 8}
                    y2={LINE + 8}
                  />
                ))}
                <line
                  className="middle"
                  x1={x(middle)}
                  x2={x(middle)}
                  y1={LINE - 13}
                  y2={LINE + 13}
                />
                <text
                  className="small"
                  x={within(x(middle), board.median(short(middle)), width)}
                  y={LINE + 30}
                  textAnchor="middle"
                >
                  {runs.length > 1
                    ? board.median(short(middle))
                    : own === undefined && short(middle)}
                </text>
                {own !== undefined && picked && (
                  <>
                    <circle className="dot own" cx={x(own)} cy={LINE} r={5.5} />
                    <text
                      className="own small"
                      x={within(x(own), ownLabel(own), width)}
                      y={LINE - 18}
                      textAnchor="middle"
                    >
                      {ownLabel(own)}
                    </text>
                  </>
                )}
              </Chart>
            </div>
          );
        })}
      </div>
      <p className="aside">{board.stripNote}</p>
    </section>
  );
}
