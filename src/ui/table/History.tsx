import type { TableEntry, TableView } from "../../playthrough/table-view";
import type { ShownLine } from "../../playthrough/view";
import { useMessages } from "../session";
import type { Package } from "./moves";
import { walkAwayOf, worthOf } from "./worth";

interface HistoryProps {
  table: TableView;
  lines: readonly ShownLine[];
  /** The client's name. */
  name: string;
}

/** What was offered and answered, oldest first, with what each was worth to us. */
export function History({ table, lines, name }: HistoryProps) {
  const messages = useMessages();
  if (table.history.length === 0) return null;
  return (
    <section className="rounds" aria-labelledby="rounds">
      <h3 id="rounds">{messages.table.history}</h3>
      <ol>
        {table.history.map((entry) => (
          <li key={entry.lines[0] ?? entry.offer}>
            <Asked entry={entry} table={table} />
            {entry.packages.map((options, which) => (
              <Row
                // oxlint-disable-next-line react/no-array-index-key -- an offer is its number
                key={which}
                number={which === 0 ? entry.offer : null}
                who={messages.table.you}
                table={table}
                options={options}
                remark={entry.answer.closest === which ? messages.table.closest : undefined}
              />
            ))}
            <Answer entry={entry} table={table} lines={lines} name={name} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Asked({ entry: { move }, table: { issues } }: { entry: TableEntry; table: TableView }) {
  const { table } = useMessages();
  const issue = "ask" in move ? issues.find(({ id }) => id === move.ask) : undefined;
  if (!issue) return null;
  return (
    <p className="terms-row">
      <b>{table.you}</b> <span className="terms-of">{table.askedOf(issue.label)}</span>
    </p>
  );
}

function Answer({ entry, table, lines, name }: HistoryProps & { entry: TableEntry }) {
  const messages = useMessages();
  const { kind } = entry.answer;
  if (kind === "counter" && entry.answer.package)
    return <Row who={name} table={table} options={entry.answer.package} number={null} theirs />;
  const said = lines[entry.lines.at(-1) ?? -1]?.text;
  const words =
    kind === "decline"
      ? messages.table.declined
      : (kind === "tell" || kind === "guard") && said !== undefined
        ? messages.quoted(said)
        : null;
  if (words === null) return null;
  return (
    <p className="terms-row theirs">
      <b>{name}</b> <span className="terms-of">{words}</span>
    </p>
  );
}

interface RowProps {
  number: number | null;
  who: string;
  table: TableView;
  options: Package;
  remark?: string | undefined;
  theirs?: boolean;
}

function Row({ number, who, table: { issues, ours }, options, remark, theirs }: RowProps) {
  const messages = useMessages();
  const worth = worthOf(ours, options);
  const labels = issues.map((issue, at) => issue.options[options[at]!]!);
  return (
    <p className={theirs ? "terms-row theirs" : "terms-row"}>
      <i className="terms-number">{number}</i> <b>{who}</b>{" "}
      <span className="terms-of">
        {messages.listOf(labels)}
        {remark && <small>{remark}</small>}
      </span>{" "}
      <span className="terms-worth">
        {messages.table.ourWorth(worth)}
        {worth < walkAwayOf(ours) && <em>{messages.table.belowLine}</em>}
      </span>
    </p>
  );
}
