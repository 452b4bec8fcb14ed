import { memo, useMemo } from "react";
import { bandOf, BANDS } from "../../course/bands";
import { sameMovesIn } from "../../course/people";
import type { Verified } from "../../course/verify";
import { HEADLINES, type Scenario } from "../../scenario/scenario";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { useBoardVerbs } from "./context";
import type { BoardView } from "./view";

interface PeopleProps extends Pick<BoardView, "group" | "margin" | "nameOf"> {
  scenario: Scenario | null;
}

/** Everybody's runs in numbers: by band, and within a band by name. Hundreds of rows stay as they are while somebody is picked out. */
export const People = memo(function PeopleTable({ group, margin, nameOf, scenario }: PeopleProps) {
  const { board, headlines } = useMessages();
  const same = useMemo(() => sameMovesIn(group.people), [group]);
  const rows = group.people
    .flatMap((person) => person.runs.map((run) => ({ person, run })))
    .toSorted(
      (a, b) =>
        rank(b.run, margin) - rank(a.run, margin) ||
        nameOf(a.person).localeCompare(nameOf(b.person), undefined, { numeric: true }) ||
        a.run.attempt - b.run.attempt,
    );
  return (
    <details className="board-people">
      <summary>
        {board.list} · {board.people(group.people.length)}
        {same.size > 0 && <b> · {board.sameMoves(same.size)}</b>}
      </summary>
      <p className="aside">{board.listNote}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
      <section className="course-scroll" tabIndex={0} aria-label={board.list}>
        <table className="board-table">
          <thead>
            <tr>
              {[
                board.name,
                board.band,
                board.attempt,
                board.overall,
                ...HEADLINES.map((name) => headlines[name]),
                board.ending,
                board.flags,
              ].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ person, run }) => (
              <Row
                key={run.code}
                run={run}
                name={nameOf(person)}
                band={board.bands[bandOf(run.scores.overall, margin)]}
                others={(same.get(run.code) ?? []).filter((one) => one !== person).map(nameOf)}
                scenario={scenario}
              />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
});

const rank = ({ scores }: Verified, margin: number): number =>
  BANDS.indexOf(bandOf(scores.overall, margin));

interface RowProps {
  run: Verified;
  name: string;
  band: string;
  /** Other people with the same moves. */
  others: readonly string[];
  scenario: Scenario | null;
}

function Row({ run, name, band, others, scenario }: RowProps) {
  const { board, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const verbs = useBoardVerbs();
  const { scores, attempt, ending, code } = run;
  const endings = scenario ? textsOf(scenario, language).endings : {};
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{band}</td>
      <td>{attempt}</td>
      <td>
        <b>{scores.overall}</b>
      </td>
      {HEADLINES.map((headline) => (
        <td key={headline}>{scores[headline]}</td>
      ))}
      <td>{ending === null ? "" : (endings[ending]?.title ?? ending)}</td>
      <td>
        {others.length > 0 && <span className="flag">{board.same(listOf(others))}</span>}{" "}
        <button
          type="button"
          className="quiet"
          aria-label={board.removeNamed(name)}
          onClick={() => verbs.discard([code])}
        >
          {board.remove}
        </button>
      </td>
    </tr>
  );
}
