import { type Aids, NO_AIDS } from "../saves/aids";
import { useMessages, useSession, useVerbs } from "./session";

/** What helps in practice; remembered for this scenario. */
export function AidChoices({ scenario }: { scenario: string }) {
  const { modes } = useMessages();
  const aids = useSession(({ preferences }) => preferences.aids);
  const verbs = useVerbs();
  const mine = Object.hasOwn(aids, scenario) ? aids[scenario]! : NO_AIDS;
  const wish = (change: Partial<Aids>) =>
    verbs.prefer({ aids: { ...aids, [scenario]: { ...mine, ...change } } });
  return (
    <fieldset className="aids">
      <legend className="sr-only">{modes.aids}</legend>
      <label>
        <input
          type="checkbox"
          name="explain"
          checked={mine.explain}
          onChange={(event) => wish({ explain: event.target.checked })}
        />
        <b>{modes.explain}</b> <small>{modes.explainHint}</small>
      </label>
      <label>
        <input
          type="checkbox"
          name="ownWords"
          checked={mine.ownWords}
          onChange={(event) => wish({ ownWords: event.target.checked })}
        />
        <b>{modes.ownWords}</b> <small>{modes.ownWordsHint}</small>
      </label>
    </fieldset>
  );
}
