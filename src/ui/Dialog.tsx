import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "./session";

interface DialogProps {
  name: string;
  heading: string;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet over the page. The focus goes back to where it was. */
export function Dialog({ name, heading, onClose, children }: DialogProps) {
  const { settings } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // What opened it may have gone meanwhile.
      const back = opener?.isConnected ? opener : document.querySelector("h1[tabindex]");
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      className={`dialog dialog-${name}`}
      ref={dialog}
      aria-labelledby={`dialog-${name}`}
      onClose={onClose}
    >
      <div className="dialog-head">
        <h2 id={`dialog-${name}`}>{heading}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {settings.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
