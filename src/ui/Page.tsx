import { type ReactNode, useState } from "react";
import { SettingsIcon } from "./icons";
import { LanguageSwitch } from "./LanguageSwitch";
import { Notices } from "./Notices";
import { makeRoute } from "./route";
import { useMessages } from "./session";
import { SettingsDialog } from "./SettingsDialog";

interface PageProps {
  /** Names the screen for styles. */
  name: string;
  /** What stands beside the seal; the product's name if nothing else does. */
  title?: ReactNode;
  /** Between title and tools. */
  middle?: ReactNode;
  tools?: ReactNode;
  /** Below the text, always in sight. */
  foot?: ReactNode;
  children: ReactNode;
}

/** The frame that every screen stands in. */
export function Page({ name, title, middle, tools, foot, children }: PageProps) {
  const messages = useMessages();
  const [showsSettings, setShowsSettings] = useState(false);
  return (
    <div className={`page page-${name}`}>
      <a className="skip" href="#text" onClick={skipToText}>
        {messages.nav.skip}
      </a>
      <header className="head">
        <a className="seal" href={makeRoute({ screen: "shelf" })} lang="zh-CN">
          <span aria-hidden="true">谈心</span>
          <span className="sr-only">{messages.nav.toShelf}</span>
        </a>
        {title ?? <p className="work">{messages.product}</p>}
        {middle}
        <div className="tools">
          {tools}
          <LanguageSwitch />
          <button type="button" className="tool" onClick={() => setShowsSettings(true)}>
            <SettingsIcon />
            <span className="tool-name">{messages.nav.settings}</span>
          </button>
        </div>
      </header>
      <Notices />
      <main id="text" tabIndex={-1}>
        {children}
      </main>
      {foot}
      {showsSettings && <SettingsDialog onClose={() => setShowsSettings(false)} />}
    </div>
  );
}

/** The hash is the route, so a link to an anchor would leave the screen. */
function skipToText(event: React.MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#text")?.focus();
}

export function Loading() {
  const messages = useMessages();
  return (
    <Page name="loading">
      <p className="loading" aria-live="polite">
        {messages.loading}
      </p>
    </Page>
  );
}
