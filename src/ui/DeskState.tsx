import type { Desk } from "../store/state";
import { Loading, Page } from "./Page";
import { makeRoute } from "./route";
import { useMessages } from "./session";
import { useArrival } from "./useArrival";

/** What is shown while a scenario is brought, and when it cannot be. */
export function DeskState({ desk }: { desk: Exclude<Desk, { state: "ready" }> }) {
  return desk.state === "loading" ? <Loading /> : <Missing failed={desk.state === "failed"} />;
}

function Missing({ failed }: { failed: boolean }) {
  const messages = useMessages();
  const heading = useArrival<HTMLHeadingElement>();
  const { brief, nav } = messages;
  return (
    <Page name="missing">
      <h1 ref={heading} tabIndex={-1}>
        {failed ? brief.failed : brief.unknown}
      </h1>
      <p className="lead">{failed ? brief.failedHint : brief.unknownHint}</p>
      <p className="actions">
        {failed && (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {brief.reload}
          </button>
        )}
        <a className="link" href={makeRoute({ screen: "shelf" })}>
          {nav.toShelf}
        </a>
      </p>
    </Page>
  );
}
