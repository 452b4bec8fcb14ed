import { useEffect, useRef } from "react";

interface ConfirmProps {
  question: string;
  no: string;
  yes: string;
  onNo: () => void;
  onYes: () => void;
  testId?: string;
}

/**
 * Asks whether that is meant. The focus goes to what changes nothing, and back to what asked if that is still there:
 * whoever wants it out of sight meanwhile hides it.
 */
export function Confirm({ question, no, yes, onNo, onYes, testId }: ConfirmProps) {
  const box = useRef<HTMLDivElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const asked = document.activeElement;
    keep.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest" });
    return () => {
      if (asked instanceof HTMLElement && asked.isConnected) asked.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div className="confirm" role="alert" ref={box}>
      <p>{question}</p>
      <p className="actions">
        <button type="button" className="button" ref={keep} onClick={onNo}>
          {no}
        </button>
        <button type="button" className="button danger" data-testid={testId} onClick={onYes}>
          {yes}
        </button>
      </p>
    </div>
  );
}
