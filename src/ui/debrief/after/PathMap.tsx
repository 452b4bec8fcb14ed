import { useMemo, useState } from "react";
import { pathsOf, type PathTurn } from "../../../analysis/debrief/paths";
import { byEnd } from "../../../saves/sessions";
import { isOutdated } from "../../../store";
import { useMessages, useSession } from "../../session";
import type { PartProps } from "../Debrief";
import { PathDrawing } from "./PathDrawing";

/** Plays that are drawn; older ones are left out. */
const MOST_RUNS = 30;

/** The options that this player has met in all their sessions of the scenario, and which they took. */
export function PathMap({ scenario, review }: PartProps) {
  const { lessons } = useMessages();
  const words = lessons.map;
  const language = useSession((state) => state.language);
  const past = useSession((state) => state.past);
  const [bare, setBare] = useState(false);
  const logs = useMemo(() => {
    const others = [...past.values()]
      .filter(
        ({ id, how, log }) =>
          how === "finished" && id !== review.id && log.scenario === scenario.id,
      )
      .filter(({ log }) => !isOutdated(log, scenario.version))
      .toSorted(byEnd)
      .slice(-MOST_RUNS);
    return [review.log, ...others.map(({ log }) => log)];
  }, [past, review.id, review.log, scenario]);
  const turns = useMemo(() => pathsOf(scenario, logs, language), [scenario, logs, language]);
  if (turns.length === 0) return null;
  const met = turns.reduce((sum, { options }) => sum + options.length, 0);
  return (
    <section className="path-map" aria-labelledby="map">
      <h2 id="map">{words.heading(met, turns.length)}</h2>
      <p className="aside">{words.lead(logs.length)}</p>
      <PathDrawing turns={turns} runs={logs.length} />
      <p className="actions">
        <button
          type="button"
          className="button"
          aria-expanded={bare}
          onClick={() => setBare(!bare)}
        >
          {bare ? words.conceal : words.reveal}
        </button>
      </p>
      <details>
        <summary>{words.data}</summary>
        <PathList turns={turns} bare={bare} />
      </details>
    </section>
  );
}

function PathList({ turns, bare }: { turns: readonly PathTurn[]; bare: boolean }) {
  const { lessons } = useMessages();
  const words = lessons.map;
  return (
    <ol className="path-list">
      {turns.map(({ turn, options }) => (
        <li key={turn}>
          <p>{words.turn(turn)}</p>
          <ul>
            {options.map(({ id, text, takenBy }) => (
              <li key={id} data-taken={takenBy.length > 0}>
                {takenBy.length > 0 || bare ? text : words.untried}
                <small>
                  {takenBy.includes(0) && words.thisRun}{" "}
                  {takenBy.length > 0
                    ? takenBy.length > 1 || !takenBy.includes(0)
                      ? words.times(takenBy.length)
                      : ""
                    : bare && words.untried}
                </small>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
