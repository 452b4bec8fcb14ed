import type { PlayerView } from "../playthrough/view";
import { Panel } from "./Panel";
import { useMessages } from "./session";

/** What the player has noted, and the facts that were in it. */
export function Notebook({ view, onClose }: { view: PlayerView; onClose: () => void }) {
  const { play, quoted } = useMessages();
  const noted = view.lines.filter((line) => line.noted);
  return (
    <Panel name="notebook" heading={play.notebook} onClose={onClose}>
      {noted.length === 0 && <p className="aside">{play.notebookEmpty}</p>}
      <p className="aside">{noted.length === 0 ? play.notebookUse : play.notebookBasis}</p>
      {view.notebook.length > 0 && (
        <section>
          <h3>{play.notebookFacts}</h3>
          <ul className="facts">
            {view.notebook.map(({ fact, text }) => (
              <li key={fact}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {noted.length > 0 && (
        <section>
          <h3>{play.notebookLines}</h3>
          <ul className="noted-lines">
            {noted.map((line) => (
              <li key={line.n}>
                {line.name && <b>{line.name}</b>} <span>{quoted(line.text)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}
