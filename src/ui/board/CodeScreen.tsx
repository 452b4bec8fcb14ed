import { useEffect, useState } from "react";
import { bandOf, USUAL_MARGIN } from "../../course/bands";
import type { Verdict, Verified } from "../../course/verify";
import { HEADLINES } from "../../scenario/scenario";
import { Page } from "../Page";
import { makeRoute } from "../route";
import { useMessages, useSession } from "../session";
import { useArrival } from "../useArrival";
import { useBoardVerbs } from "./context";
import { apart } from "./names";

/** A code that was opened by its link: what its moves earn, and what that proves. */
export function CodeScreen({ code }: { code: string }) {
  const { board, nav } = useMessages();
  const verbs = useBoardVerbs();
  const [verdict, setVerdict] = useState<Verdict | "pending" | null>("pending");
  useEffect(() => {
    let gone = false;
    void verbs.check(code.toUpperCase()).then((one) => !gone && setVerdict(one));
    return () => {
      gone = true;
    };
  }, [verbs, code]);
  return (
    <Page name="code" title={<p className="work">{board.codeHeading}</p>}>
      <div aria-live="polite">
        {verdict === "pending" && <p className="loading">{board.checking}</p>}
        {verdict === null && <Refused reason={board.checkFailed} />}
        {verdict !== null && verdict !== "pending" && "refusal" in verdict && (
          <Refused reason={board.refusal(verdict.refusal)} />
        )}
        {verdict !== null && verdict !== "pending" && "verified" in verdict && (
          <Opened result={verdict.verified} />
        )}
      </div>
      <p className="actions">
        <a className="link" href={makeRoute({ screen: "board" })}>
          {board.toBoard}
        </a>
        <a className="link" href={makeRoute({ screen: "shelf" })}>
          {nav.toShelf}
        </a>
      </p>
    </Page>
  );
}

function Refused({ reason }: { reason: string }) {
  const { board } = useMessages();
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {board.refusedHeading}
      </h1>
      <p className="told" data-testid="refused">
        {reason}
      </p>
      <p className="aside">{board.refusedHint}</p>
    </>
  );
}

function Opened({ result }: { result: Verified }) {
  const { board, headlines } = useMessages();
  const language = useSession((state) => state.language);
  const title = useSession(
    ({ shelf }) => shelf.find(({ id }) => id === result.log.scenario)?.titles[language],
  );
  const verbs = useBoardVerbs();
  const [added, setAdded] = useState(false);
  const heading = useArrival<HTMLHeadingElement>();
  const { scores, handle, attempt, situation, code } = result;
  const add = async () => setAdded("lines" in (await verbs.handIn(code)));
  return (
    <>
      <h1 ref={heading} tabIndex={-1} data-testid="opened">
        {board.opened(apart(handle), scores.overall)}
      </h1>
      <p className="lead">
        {board.openedSub(title ?? result.log.scenario, situation, attempt)}
        <br />
        {board.openedBand(board.bands[bandOf(scores.overall, USUAL_MARGIN)])}
      </p>
      <dl className="code-scores">
        {HEADLINES.map((name) => (
          <div key={name}>
            <dt>{headlines[name]}</dt>
            <dd>{scores[name]}</dd>
          </div>
        ))}
      </dl>
      <p className="told">{board.proof}</p>
      <p className="actions">
        <button type="button" className="button filled" onClick={() => void add()} disabled={added}>
          {added ? board.addedMine : board.addMine}
        </button>
      </p>
    </>
  );
}
