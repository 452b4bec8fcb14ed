import { type ChangeEvent, useEffect, useRef, useState } from "react";
import type { Messages } from "../i18n/messages";
import type { ExportFault } from "../saves/export";
import { Confirm } from "./Confirm";
import { download, exportName } from "./download";
import { goTo } from "./route";
import { useMessages, useVerbs } from "./session";

/** What became of the player's last wish. Kept as a code, so that it follows the language. */
type Outcome =
  | { code: "exported"; file: string }
  | { code: "restored"; sessions: number; plansLost: number }
  | { code: "bad-file"; fault: ExportFault | { code: "unreadable" } }
  | { code: "erased" | "not-erased" };

export function MyData({ onErased }: { onErased: () => void }) {
  const messages = useMessages();
  const { settings } = messages;
  const verbs = useVerbs();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (outcome) told.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);
  const exportData = async () => {
    const file = exportName(new Date());
    download(file, await verbs.exportText());
    setOutcome({ code: "exported", file });
  };
  const restore = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = "";
    if (!file) return;
    try {
      const result = verbs.restore(await file.text());
      setOutcome(
        "fault" in result ? { code: "bad-file", ...result } : { code: "restored", ...result },
      );
    } catch {
      setOutcome({ code: "bad-file", fault: { code: "unreadable" } });
    }
  };
  const erase = async () => {
    const erased = await verbs.erase();
    setOutcome({ code: erased ? "erased" : "not-erased" });
    if (!erased) return;
    goTo({ screen: "shelf" });
    onErased();
  };
  return (
    <section aria-labelledby="my-data">
      <h3 id="my-data">{settings.data}</h3>
      <p className="aside">{settings.dataNote}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => void exportData()}>
          {settings.export}
        </button>
        <label className="button file">
          {settings.restore}
          <input
            type="file"
            className="sr-only"
            accept=".json,application/json"
            onChange={(event) => void restore(event)}
          />
        </label>
      </div>
      <p className="outcome" aria-live="polite" data-outcome={outcome?.code} ref={told}>
        {outcome && wordsOf(outcome, messages)}
      </p>
      <Erase onAsk={() => setOutcome(null)} onErase={() => void erase()} />
    </section>
  );
}

function Erase({ onAsk, onErase }: { onAsk: () => void; onErase: () => void }) {
  const { settings } = useMessages();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <p className="actions" hidden={asks}>
        <button
          type="button"
          className="button"
          onClick={() => {
            onAsk();
            setAsks(true);
          }}
        >
          {settings.erase}
        </button>
      </p>
      {asks && (
        <Confirm
          question={settings.eraseConfirm}
          no={settings.eraseNo}
          yes={settings.eraseYes}
          onNo={() => setAsks(false)}
          onYes={() => {
            setAsks(false);
            onErase();
          }}
        />
      )}
    </>
  );
}

function wordsOf(outcome: Outcome, { settings, logFault }: Messages): string {
  switch (outcome.code) {
    case "exported":
      return settings.exported(outcome.file);
    case "restored":
      return outcome.plansLost === 0
        ? settings.restored(outcome.sessions)
        : `${settings.restored(outcome.sessions)} ${settings.plansLost(outcome.plansLost)}`;
    case "erased":
      return settings.erased;
    case "not-erased":
      return settings.notErased;
    case "bad-file": {
      const { fault } = outcome;
      if (fault.code !== "bad-session") return settings.badFile[fault.code];
      return settings.badSession(fault.at, fault.fault ? logFault(fault.fault) : "");
    }
  }
}
