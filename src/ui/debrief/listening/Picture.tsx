import type { Counts, Trial } from "../../../analysis/listening";
import { useMessages } from "../../session";

interface PictureProps {
  trials: readonly Trial[];
  counts: Counts;
}

/** A dot for every line, what mattered above and small talk below; the four counts stand beside in words. */
export function Picture({ trials, counts }: PictureProps) {
  const { listening } = useMessages();
  const { hits, misses, falseAlarms, rejections } = counts;
  return (
    <div className="listening-picture">
      <Row
        kind="signal"
        title={listening.signals}
        lines={trials.filter(({ signal }) => signal)}
        told={[
          { words: listening.hits, number: hits, good: true },
          { words: listening.misses, number: misses, good: false },
        ]}
      />
      <Row
        kind="small-talk"
        title={listening.smallTalk}
        lines={trials.filter(({ signal }) => !signal)}
        told={[
          { words: listening.falseAlarms, number: falseAlarms, good: false },
          { words: listening.rejections, number: rejections, good: true },
        ]}
      />
      <p className="aside">{listening.picture}</p>
    </div>
  );
}

interface RowProps {
  kind: "signal" | "small-talk";
  title: string;
  lines: readonly Trial[];
  /** First what was noted, then what was not. */
  told: readonly { words: string; number: number; good: boolean }[];
}

function Row({ kind, title, lines, told }: RowProps) {
  const { listening } = useMessages();
  return (
    <div className="listening-row" data-kind={kind}>
      <h3>
        {title} <small>{listening.lines(lines.length)}</small>
      </h3>
      <p className="listening-dots" aria-hidden="true">
        {lines.map(({ n, noted }) => (
          <i key={n} data-noted={noted} />
        ))}
      </p>
      <ul className="listening-counts">
        {told.map(({ words, number, good }, at) => (
          <li key={words} data-lost={!good && number > 0}>
            <i className="listening-key" data-noted={at === 0} aria-hidden="true" />
            <span>{words}</span> <b>{number}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
