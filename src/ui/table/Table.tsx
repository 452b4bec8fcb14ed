import { type ReactNode, useEffect, useRef } from "react";
import type { TableView } from "../../playthrough/table-view";
import type { Play } from "../../store/state";
import { useMessages } from "../session";
import { Aside } from "./Aside";
import { Closing } from "./Closing";
import { History } from "./History";
import { IssueRow } from "./IssueRow";
import { answerLine, lastOffer } from "./moves";
import type { Bargain } from "./useBargain";
import { Worth, WorthRuler } from "./Worth";

interface TableProps {
  play: Play;
  table: TableView;
  bargain: Bargain;
  /** The client's name. */
  name: string;
  /** What is to be said about the issues. */
  note: ReactNode;
}

/** The offer table: a package over all issues, what it is worth to us, and how it went so far. */
export function Table({ play, table, bargain, name, note }: TableProps) {
  const messages = useMessages();
  const { lines } = play.view;
  const ours = lastOffer(table.history);
  return (
    <section className="table" aria-labelledby="table" data-testid="table">
      <header className="table-head">
        <Heading key={table.used} table={table} />
        <p className="table-used">
          <span aria-hidden="true">{messages.table.used(table.used, table.rounds)}</span>
          <span className="sr-only">{messages.table.usedAloud(table.used, table.rounds)}</span>
        </p>
        <Worth table={table} draft={bargain.draft} />
      </header>
      {table.lastWord && <p className="told last-word">{messages.table.lastWord}</p>}
      <WorthRuler table={table} draft={bargain.draft} />
      {note}
      <p className="issue-head" aria-hidden="true">
        <span>{messages.table.issue}</span>
        <span>{messages.table.knownColumn}</span>
      </p>
      {table.issues.map((issue, at) => (
        <IssueRow
          key={issue.id}
          issue={issue}
          lines={lines}
          chosen={bargain.draft[at] ?? null}
          theirs={table.counter?.[at]}
          ours={ours?.[at]}
          closed={table.lastWord}
          answer={answerLine(table.history, issue.id)}
          mayAsk={table.mayAsk}
          onChoose={(option) => bargain.choose(at, option)}
          onAsk={() => bargain.move({ ask: issue.id })}
        />
      ))}
      <Aside table={table} bargain={bargain} />
      <Closing table={table} bargain={bargain} />
      <History table={table} lines={lines} name={name} />
    </section>
  );
}

/** The focus comes here when the table opens and after each offer; after a question it stays where it was. */
function Heading({ table: { used, rounds, lastWord } }: { table: TableView }) {
  const messages = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest(".play-words")?.scrollTo?.(0, 0);
  }, []);
  return (
    <h2 id="table" ref={heading} tabIndex={-1}>
      {lastWord ? messages.table.lastHeading : messages.table.heading(Math.min(used + 1, rounds))}
    </h2>
  );
}
