import { useMemo } from "react";
import { promisesOf } from "../../../analysis/debrief/promises";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import type { LedgerProps } from "./Ledger";

/** What was promised, when, and what became of it. Nothing where nothing was. */
export function Promises({ scenario, review, onSee }: LedgerProps) {
  const { lessons, quoted } = useMessages();
  const words = lessons.promises;
  const language = useSession((state) => state.language);
  const texts = textsOf(scenario, language);
  const { record } = review;
  const promises = useMemo(() => promisesOf(record, scenario.choices), [record, scenario.choices]);
  if (promises.length === 0) return null;
  const count = (fate: string) => promises.filter((one) => one.fate === fate).length;
  return (
    <section className="promises" aria-labelledby="promises">
      <h2 id="promises">{words.heading(promises.length, count("kept"), count("broken"))}</h2>
      <ul>
        {promises.map(({ promise, said, fate, turn }) => (
          <li key={promise}>
            <p>
              <b>{texts.promises[promise] ?? promise}</b>
              {said && (
                <span>
                  {words.given(said.turn)} {quoted(said.words)}
                </span>
              )}
            </p>
            <p className={`promise-${fate}`}>
              {words.fates[fate]}
              {turn !== null && (
                <button type="button" className="link" onClick={() => onSee(turn)}>
                  {words.settled(turn)}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
