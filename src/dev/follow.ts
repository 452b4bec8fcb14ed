import type { SessionStore } from "../store/state";
import { createOverlay } from "./overlay";
import { FOLLOW, type Saved } from "./saved";

/** As much of Vite's connection as is needed. */
export interface Connection {
  on(event: string, listener: (data: Saved) => void): void;
  send(event: string): void;
}

/** In development: the page plays what was just saved, and shows what is wrong with it. */
export function followSaves(
  session: SessionStore,
  connection: Connection | undefined = import.meta.hot,
): void {
  const wrong = new Map<string, Saved>();
  const overlay = createOverlay();
  const show = () =>
    overlay.show(
      [...wrong.values()].flatMap(({ problems }) => problems),
      session.getState().language,
    );
  connection?.on(FOLLOW.saved, (saved) => {
    if (saved.problems.length > 0) wrong.set(saved.id, saved);
    else wrong.delete(saved.id);
    show();
    if (!saved.scenario) return;
    session.getState().renew(saved.scenario);
    // It could not be opened when its page was; now it can.
    const { desk } = session.getState();
    if (desk?.id === saved.id && (desk.state === "unknown" || desk.state === "failed"))
      window.location.reload();
  });
  let spoken = session.getState().language;
  session.subscribe(({ language }) => {
    if (language === spoken) return;
    spoken = language;
    show();
  });
  connection?.send(FOLLOW.hello);
}
