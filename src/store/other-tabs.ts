import type { Saves } from "../saves/saves";
import type { Tabs } from "../saves/tabs";
import type { Play } from "./state";

interface Here {
  saves: Saves;
  /** What is played in this tab now. */
  played: () => Play | null;
  /** Another tab has the same session open. */
  onShared: () => void;
  /** Anything was stored by another tab; what lies on the disk is known anew. */
  onStored: () => void;
  refresh: () => Promise<void>;
}

/** Keeps the tabs that have one session open at one and the same point: all of them show what was stored last. */
export function shareWithTabs(tabs: Tabs, here: Here): { opened(scenario: string): void } {
  here.saves.onWritten((changes) => {
    for (const { drawer, key } of changes)
      if (drawer === "running") tabs.tell({ scenario: key, what: "changed" });
  });
  tabs.onWord(({ scenario, what }) => {
    const shared = here.played()?.log.scenario === scenario;
    if (shared) here.onShared();
    if (shared && what === "open") tabs.tell({ scenario, what: "here" });
    if (what === "changed") void here.refresh().then(() => here.onStored());
  });
  return { opened: (scenario) => tabs.tell({ scenario, what: "open" }) };
}
