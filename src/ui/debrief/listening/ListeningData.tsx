import type { Counts, Judgement } from "../../../analysis/listening";
import { useMessages } from "../../session";

interface ListeningDataProps {
  counts: Counts;
  judgement: Judgement;
}

/** The picture as a table. */
export function ListeningData({ counts, judgement }: ListeningDataProps) {
  const { listening, debrief } = useMessages();
  const { hits, misses, falseAlarms, rejections } = counts;
  const decimal = (n: number) => debrief.signed(Math.round(n * 100) / 100);
  return (
    <details className="listening-data">
      <summary>{listening.data}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
      <section className="course-scroll" tabIndex={0} aria-label={listening.caption}>
        <table className="listening-table">
          <caption>{listening.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{listening.kind}</th>
              <th scope="col">{listening.noted}</th>
              <th scope="col">{listening.notNoted}</th>
              <th scope="col">{listening.total}</th>
            </tr>
          </thead>
          <tbody>
            <Kind
              name={listening.signals}
              noted={[hits, listening.hits]}
              not={[misses, listening.misses]}
            />
            <Kind
              name={listening.smallTalk}
              noted={[falseAlarms, listening.falseAlarms]}
              not={[rejections, listening.rejections]}
            />
          </tbody>
        </table>
      </section>
      {hits + misses > 0 && falseAlarms + rejections > 0 && (
        <p className="aside">
          {listening.rates(
            percent(hits, hits + misses),
            percent(falseAlarms, falseAlarms + rejections),
          )}{" "}
          {judgement.code === "judged" &&
            listening.numbers(decimal(judgement.sensitivity), decimal(judgement.bias))}
        </p>
      )}
    </details>
  );
}

type Cell = readonly [number: number, words: string];

function Kind({ name, noted, not }: { name: string; noted: Cell; not: Cell }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {[noted, not].map(([number, words]) => (
        <td key={words}>
          {number} <small>{words}</small>
        </td>
      ))}
      <td>{noted[0] + not[0]}</td>
    </tr>
  );
}

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 100)}%`;
