import { useCallback, useContext, useEffect, useState } from "react";
import type { Weighing } from "../analysis/debrief/weigher";
import type { SessionLog } from "../playthrough/log";
import type { Scenario } from "../scenario/scenario";
import { isOutdated } from "../store";
import { useSession } from "./session";
import { WeigherContext } from "./weigher";

/** How far the weighing of a play has come. */
export type WeighingState =
  /** No range is known, or there is no worker: it cannot be had. */
  | { state: "none" }
  /** The device asks for little data: only when asked for. */
  | { state: "asleep"; begin: () => void }
  | { state: "working" }
  | { state: "failed"; message: string; begin: () => void }
  | { state: "ready"; weighing: Weighing };

interface Connection {
  saveData?: boolean;
}

/** Whether the device asks for little data, so that nothing is fetched or computed unasked. */
const savesData = (): boolean =>
  (navigator as { connection?: Connection }).connection?.saveData === true ||
  window.matchMedia("(prefers-reduced-data: reduce)").matches;

/** A single core would be taken from the play itself. */
const hasRoom = (): boolean => (navigator.hardwareConcurrency || 1) > 1;

/** Milliseconds after which it begins even if the page was never idle. */
const PATIENCE = 5000;

/** Has the scenario being played solved in the background, once its first turn has been read. */
export function usePreparation(): void {
  const weigher = useContext(WeigherContext);
  // The guided opening is looked back on without judgements.
  const scenario = useSession(({ desk, guide }) =>
    desk?.state === "ready" && desk.id !== guide?.id ? desk.scenario : null,
  );
  const variant = useSession(({ play }) => play?.log.variant ?? null);
  const begun = useSession(
    ({ play }) => play !== null && (play.view.turn > 0 || play.revealed >= play.view.lines.length),
  );
  const saving = useSession((state) => state.saving === "saving");
  const due = begun && !saving && variant !== null && scenario?.ranges?.[variant] !== undefined;
  useEffect(() => {
    if (!weigher || !scenario || variant === null || !due || savesData() || !hasRoom()) return;
    return whenIdle(() => weigher.prepare(scenario, variant));
  }, [weigher, scenario, variant, due]);
}

/** Calls back when the page has nothing else to do; returns how to call that off. */
function whenIdle(callback: () => void): () => void {
  // Not in every browser.
  if (typeof window.requestIdleCallback === "function") {
    const idle = window.requestIdleCallback(callback, { timeout: PATIENCE });
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(callback, PATIENCE / 5);
  return () => clearTimeout(timer);
}

/** What solving says about that play, as soon as it is known. */
export function useWeighing(scenario: Scenario, log: SessionLog): WeighingState {
  const weigher = useContext(WeigherContext);
  const known = scenario.ranges?.[log.variant] !== undefined && !isOutdated(log, scenario.version);
  const [asked, setAsked] = useState(() => (savesData() ? 0 : 1));
  const [told, setTold] = useState<{ of: SessionLog; state: WeighingState } | null>(null);
  const begin = useCallback(() => {
    setTold(null);
    setAsked((times) => times + 1);
  }, []);
  useEffect(() => {
    if (!weigher || !known || asked === 0) return;
    let left = false;
    const tell = (state: WeighingState) => !left && setTold({ of: log, state });
    weigher.weigh(scenario, log).then(
      (weighing) => tell({ state: "ready", weighing }),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        tell({ state: "failed", message, begin });
      },
    );
    return () => {
      left = true;
    };
  }, [weigher, known, asked, scenario, log, begin]);
  if (!weigher || !known) return { state: "none" };
  if (asked === 0) return { state: "asleep", begin };
  return told?.of === log ? told.state : { state: "working" };
}
