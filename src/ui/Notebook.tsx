import { useEffect, useRef } from "react";
import type { PlayerView } from "../playthrough/view";
import { useMessages } from "./session";

/** What the player has noted, and the facts that were in it. */
export function Notebook({ view }: { view: PlayerView }) {
  const { play, quoted } = useMessages();
  const noted = view.lines.filter((line) => line.noted);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <section className="panel notebook" ref={section} aria-labelledby="notebook">
      <h2 id="notebook">{play.notebook}</h2>
      {noted.length === 0 && <p className="aside">{play.notebookEmpty}</p>}
      {view.notebook.length > 0 && (
        <>
          <h3>{play.notebookFacts}</h3>
          <ul className="facts">
            {view.notebook.map(({ fact, text }) => (
              <li key={fact}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {noted.length > 0 && (
        <>
          <h3>{play.notebookLines}</h3>
          <ul className="plain-list">
            {noted.map((line) => (
              <li key={line.n}>
                {line.name} {quoted(line.text)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
