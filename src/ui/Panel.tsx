import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "./session";

interface PanelProps {
  name: "transcript" | "notebook" | "brief" | "coach";
  heading: string;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet laid over the words; it opens at its end, where the newest stands. */
export function Panel({ name, heading, onClose, children }: PanelProps) {
  const { play } = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    if (name === "transcript") body.current?.scrollTo?.(0, body.current.scrollHeight);
  }, [name]);
  return (
    <section className={`panel ${name}`} aria-labelledby={name}>
      <header className="panel-head">
        <h2 id={name} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <button type="button" className="quiet" onClick={onClose}>
          {play.closePanel}
        </button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */}
      <div className="panel-body" ref={body} tabIndex={0}>
        {children}
      </div>
    </section>
  );
}
