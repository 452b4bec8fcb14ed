import type { ReadReport } from "../../../analysis/reads";
import type { Felt } from "../../../mind/felt";
import { regionAt } from "../../../mind/regions";
import type { ShownLine } from "../../../playthrough/view";
import { useMessages } from "../../session";

interface ReadsTableProps {
  reads: readonly ReadReport[];
  lines: readonly ShownLine[];
}

/** The reads in words and numbers. */
export function ReadsTable({ reads: all, lines }: ReadsTableProps) {
  const { debrief, reads } = useMessages();
  const told = (felt: Felt) => reads.at(reads.regions[regionAt(felt)], felt.pleasant, felt.stirred);
  return (
    <details className="course-data">
      <summary>{reads.table}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
      <section className="course-scroll" tabIndex={0} aria-label={reads.caption}>
        <table className="course">
          <caption className="sr-only">{reads.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{reads.turn}</th>
              <th scope="col">{reads.line}</th>
              <th scope="col">{reads.you}</th>
              <th scope="col">{reads.howSure}</th>
              <th scope="col">{reads.truth}</th>
              <th scope="col">{reads.apart}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ turn, line, answer, truth, miss }) => (
              <tr key={turn}>
                <th scope="row">{debrief.turnNamed(turn)}</th>
                <td>{lines[line]!.text}</td>
                <td>{answer ? told(answer) : reads.noAnswer}</td>
                <td>{answer ? reads.sure[answer.sure] : "–"}</td>
                <td>{told(truth)}</td>
                <td>
                  {miss ? reads.apartBy(reads.closeness[miss.closeness], miss.distance) : "–"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
