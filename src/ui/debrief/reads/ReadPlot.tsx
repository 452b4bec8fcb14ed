import type { ReadReport } from "../../../analysis/reads";
import type { Felt } from "../../../mind/felt";
import { regionAt } from "../../../mind/regions";
import { useMessages } from "../../session";
import { MarkShape } from "./ReadMark";

/** Side of the map and room for the words at its ends, px. */
const SIDE = 200;
const ROOM = 22;

const across = ({ pleasant }: Felt) => ((100 + pleasant) * SIDE) / 200;
const down = ({ stirred }: Felt) => ((100 - stirred) * SIDE) / 200;
const at = (felt: Felt) => `translate(${across(felt)} ${down(felt)})`;

/** The player's dot and the truth on the map of feelings. */
export function ReadPlot({ read, name }: { read: ReadReport; name: string }) {
  const { reads } = useMessages();
  const { answer, truth } = read;
  const told = (felt: Felt) => reads.at(reads.regions[regionAt(felt)], felt.pleasant, felt.stirred);
  const { axes } = reads;
  return (
    <figure className="read-plot">
      <figcaption className="sr-only">
        {reads.plot(name, told(truth), answer && told(answer))}
      </figcaption>
      <svg viewBox={`-1 ${-ROOM} ${SIDE + 2} ${SIDE + 2 * ROOM}`} aria-hidden="true">
        <rect className="read-plot-frame" width={SIDE} height={SIDE} />
        <path className="read-plot-axes" d={`M0 ${SIDE / 2}H${SIDE}M${SIDE / 2} 0V${SIDE}`} />
        <text x={SIDE / 2} y={-7} textAnchor="middle">
          {axes.stirred}
        </text>
        <text x={SIDE / 2} y={SIDE + 16} textAnchor="middle">
          {axes.calm}
        </text>
        <text x={4} y={SIDE / 2 - 5}>
          {axes.unpleasant}
        </text>
        <text x={SIDE - 4} y={SIDE / 2 - 5} textAnchor="end">
          {axes.pleasant}
        </text>
        {answer && (
          <line
            className="read-plot-way"
            x1={across(answer)}
            y1={down(answer)}
            x2={across(truth)}
            y2={down(truth)}
          />
        )}
        <g className="read-mark-truth" transform={at(truth)}>
          <MarkShape kind="truth" />
        </g>
        {answer && (
          <g className="read-mark-answer" transform={at(answer)}>
            <MarkShape kind="answer" />
          </g>
        )}
      </svg>
    </figure>
  );
}
