import { useEffect, useState } from "react";
import type { ComparingRoute } from "../route";
import { Loading, Page } from "../Page";
import { useMessages } from "../session";
import { Board } from "./Board";
import { CodeScreen } from "./CodeScreen";
import { useBoard, useBoardVerbs } from "./context";
import { useGroups } from "./useGroups";
import { Teach } from "./Teach";

/** The screens on which results are compared. */
export function Comparing({ route }: { route: ComparingRoute }) {
  const verbs = useBoardVerbs();
  const ready = useBoard((state) => state.ready);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    verbs.open().catch(() => setFailed(true));
  }, [verbs]);
  if (route.screen === "code") return <CodeScreen key={route.code} code={route.code} />;
  if (!ready) return <Checking />;
  return <Compared route={route} failed={failed} />;
}

/** How far the moves have been made again. */
function Checking() {
  const { board } = useMessages();
  const checking = useBoard((state) => state.checking);
  if (!checking) return <Loading />;
  return (
    <Page name="board" title={<p className="work">{board.title}</p>}>
      <p className="loading" aria-live="polite">
        {board.loading(checking.done, checking.total)}
      </p>
      <progress className="board-progress" value={checking.done} max={checking.total} />
    </Page>
  );
}

function Compared({
  route,
  failed,
}: {
  route: Exclude<ComparingRoute, { screen: "code" }>;
  failed: boolean;
}) {
  const groups = useGroups();
  const asked = route.group;
  const found = asked
    ? groups.find(({ scenario, number }) => scenario === asked.scenario && number === asked.variant)
    : undefined;
  const group = found ?? (route.screen === "board" ? groups[0] : undefined);
  return route.screen === "teach" ? (
    <Teach group={group ?? null} step={route.step} />
  ) : (
    <Board group={group ?? null} groups={groups} failed={failed} />
  );
}
