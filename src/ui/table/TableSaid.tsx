import type { TableView } from "../../playthrough/table-view";
import type { Scenario } from "../../scenario/scenario";
import type { Play } from "../../store/state";
import { Demeanour } from "../Demeanour";
import { Line } from "../Line";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import type { Reveal } from "../useReveal";
import { useStanding } from "./useStanding";
import { worthOf } from "./worth";

/** Characters from which the words are set smaller beside a small stage. */
const LONG = { "zh-CN": 40, en: 90 } as const;

interface TableSaidProps {
  scenario: Scenario;
  play: Play;
  table: TableView;
  reveal: Reveal;
}

/** The client's latest words, always in sight beside the face. */
export function TableSaid({ scenario, play, table, reveal }: TableSaidProps) {
  const messages = useMessages();
  const language = useSession((state) => state.language);
  const { lines, fault } = play.view;
  const { cast } = textsOf(scenario, language);
  const said = lines.findLast(({ speaker }) => speaker === table.with);
  const isLatest = said !== undefined && said.n === lines.length - 1;
  const counter = useCounterAloud(table);
  return (
    <section
      className="table-said"
      data-long={said !== undefined && said.text.length > LONG[language]}
      aria-label={messages.table.said}
    >
      {said && (
        <Line
          key={said.n}
          line={said}
          role={cast[table.with]?.role}
          named
          mayNote={fault === null}
          {...(isLatest ? { reveal } : {})}
          testId="line"
        />
      )}
      <p className="sr-only" aria-live="polite">
        {said && isLatest && `${messages.play.said(said.name, said.text)} ${counter}`}
      </p>
      {said && <Demeanour name={cast[table.with]!.name} bearing={said.bearing} line={said.n} />}
    </section>
  );
}

/** The client's offer in words, for those who cannot see its marks. */
function useCounterAloud({ counter, issues, ours }: TableView): string {
  const { table, listOf } = useMessages();
  const standing = useStanding(ours);
  if (!counter) return "";
  const terms = issues.map(({ label, options }, at) => `${label} ${options[counter[at]!]!}`);
  const worth = worthOf(ours, counter);
  return `${table.counter}: ${listOf(terms)}. ${table.counterWorth(worth, standing(worth))}`;
}
