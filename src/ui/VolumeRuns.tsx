import type { Board, Run } from "../analysis/runs";
import { HEADLINES } from "../scenario/scenario";
import type { RunsKept } from "../store/state";
import { useMessages } from "./session";

/** What was assessed of a scenario: the first, the latest and the best run, apart for each variant. */
export function VolumeRuns({ runs }: { runs: RunsKept }) {
  const { modes } = useMessages();
  const { boards, outdated } = runs;
  return (
    <div className="volume-runs" data-testid="runs">
      {boards.map((board) => (
        <BoardOfRuns
          key={board.variant}
          board={board}
          name={boards.length > 1 ? modes.variant(boards.indexOf(board) + 1) : null}
        />
      ))}
      {outdated > 0 && <p>{modes.otherVersion(outdated)}</p>}
    </div>
  );
}

function BoardOfRuns({ board, name }: { board: Board; name: string | null }) {
  const { modes } = useMessages();
  const { first, latest, best } = board;
  const named = name ? `${name} · ` : "";
  if (!first.scores || !latest.scores || !best?.scores)
    return (
      <p>
        {named}
        {modes.run(board.runs)} · {modes.noRange}
      </p>
    );
  const [from, now, top] = [first.scores.overall, latest.scores.overall, best.scores.overall];
  return (
    <div className="board">
      <Ruler first={from} best={top} />
      <p className="board-line">
        {named}
        {modes.runs} {modes.first} {from} · {modes.latest} {now} ·{" "}
        <b>
          {modes.best} {top}
        </b>
      </p>
      <details>
        <summary>{modes.details}</summary>
        <ScoreTable runs={[first, latest, best]} />
      </details>
    </div>
  );
}

/** Where a score stands from 0 to 100, on the ruler's own grid. */
const x = (score: number) => 4 + score * 1.92;

/** From 0 to 100, with 50 as what random choices earn; the line below says it in words. */
function Ruler({ first, best }: { first: number; best: number }) {
  return (
    <svg className="board-ruler" viewBox="0 0 200 14" aria-hidden="true">
      <line className="ground" x1={x(0)} x2={x(100)} y1="7" y2="7" />
      <line className="random" x1={x(50)} x2={x(50)} y1="2" y2="12" />
      <line className="way" x1={x(first)} x2={x(best)} y1="7" y2="7" />
      <circle className="best" cx={x(best)} cy="7" r="4" />
      <circle className="first" cx={x(first)} cy="7" r="4" />
    </svg>
  );
}

function ScoreTable({ runs }: { runs: readonly Run[] }) {
  const { modes, debrief, headlines } = useMessages();
  const names = [modes.first, modes.latest, modes.best];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{modes.score}</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(["overall", ...HEADLINES] as const).map((score) => (
          <tr key={score}>
            <th scope="row">{score === "overall" ? debrief.overall : headlines[score]}</th>
            {runs.map(({ scores }, at) => (
              <td key={names[at]}>{scores?.[score]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
