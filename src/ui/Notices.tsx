import type { Messages } from "../i18n/messages";
import type { Notice } from "../store/state";
import { useMessages, useSession, useVerbs } from "./session";

/** What the player must be told about their data, once. */
export function Notices() {
  const messages = useMessages();
  const notices = useSession((state) => state.notices);
  const shelf = useSession((state) => state.shelf);
  const language = useSession((state) => state.language);
  const verbs = useVerbs();
  const titleOf = (key: string): string =>
    key.startsWith("scenario/")
      ? messages.notices.scenario(key.slice("scenario/".length))
      : key.startsWith("plan/")
        ? messages.notices.plan(titleOf(key.slice("plan/".length)))
        : (shelf.find(({ id }) => id === key)?.titles[language] ??
          (key === "settings" ? messages.notices.settings : messages.notices.oldSession));
  return (
    <section className="notices" aria-live="polite" aria-label={messages.notices.label}>
      {notices.map((notice) => (
        <div key={notice.code} className="notice" data-notice={notice.code}>
          <p>{wordsOf(notice, messages, titleOf)}</p>
          <div className="notice-actions">
            {(notice.code === "full" || notice.code === "blocked") && (
              <button type="button" className="quiet" onClick={() => void verbs.retrySaving()}>
                {messages.notices.retry}
              </button>
            )}
            <button type="button" className="quiet" onClick={() => verbs.dismiss(notice)}>
              {messages.notices.dismiss}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}

function wordsOf(notice: Notice, messages: Messages, titleOf: (key: string) => string): string {
  switch (notice.code) {
    case "damaged":
      return messages.notices.damaged(notice.what.map(titleOf));
    case "renewed-past":
      return messages.notices.renewedPast(notice.at, notice.choice);
    default:
      return messages.notices[notice.code];
  }
}
