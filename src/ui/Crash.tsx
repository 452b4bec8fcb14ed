import { Component, type ErrorInfo, type ReactNode } from "react";
import { messagesIn } from "../i18n/messages";
import type { SessionStore } from "../store/state";
import { download, exportName } from "./download";

interface CrashProps {
  session: SessionStore;
  children: ReactNode;
}

/** Catches our own mistakes: says so, and lets the player keep what is theirs. */
export class Crash extends Component<CrashProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown): { error: Error } {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { session } = this.props;
    const { crash } = messagesIn(session.getState().language);
    const exportData = async () =>
      download(exportName(new Date()), await session.getState().exportText());
    return (
      <div className="page page-crash">
        <main role="alert">
          <h1>{crash.heading}</h1>
          <p className="lead">{crash.body}</p>
          <p className="actions">
            <button
              type="button"
              className="button filled"
              onClick={() => window.location.reload()}
            >
              {crash.reload}
            </button>
            <button type="button" className="button" onClick={leave}>
              {crash.toShelf}
            </button>
            <button type="button" className="button" onClick={() => void exportData()}>
              {crash.export}
            </button>
          </p>
          <details>
            <summary>{crash.detail}</summary>
            <pre>{error.stack ?? error.message}</pre>
          </details>
        </main>
      </div>
    );
  }
}

function leave(): void {
  window.location.hash = "#/";
  window.location.reload();
}
