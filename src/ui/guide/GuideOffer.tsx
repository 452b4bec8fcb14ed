import { makeRoute, parseRoute, useHash } from "../route";
import { useMessages, useSession } from "../session";

/** For somebody who is here for the first time; who has played or skipped it finds it in the settings. */
export function GuideOffer() {
  const { guide } = useMessages();
  const entry = useSession((state) => state.guide);
  const done = useSession(({ preferences }) => preferences.guided);
  const begun = useSession(({ running }) => entry !== null && running.has(entry.id));
  if (!entry || done) return null;
  return (
    <p className="guide-offer">
      <a className="link" href={makeRoute({ screen: "guide" })} data-testid="guide-offer">
        {begun ? guide.goOn : guide.offer}
      </a>{" "}
      <span>{guide.offerHint}</span>
    </p>
  );
}

/** The way back to it, in the settings. */
export function GuideAgain({ onLeave }: { onLeave: () => void }) {
  const { guide } = useMessages();
  const entry = useSession((state) => state.guide);
  const here = parseRoute(useHash()).screen === "guide";
  if (!entry || here) return null;
  return (
    <section aria-labelledby="guide">
      <h3 id="guide">{guide.heading}</h3>
      <p className="aside">{guide.about}</p>
      <p className="actions">
        <a
          className="button"
          href={makeRoute({ screen: "guide" })}
          data-testid="guide-again"
          onClick={onLeave}
        >
          {guide.play}
        </a>
      </p>
    </section>
  );
}
