import { useEffect, useState } from "react";
import { useMessages } from "../session";

/** How long it says so. Milliseconds. */
const TOLD = 3000;

/** Copies a text, and says whether that was allowed: a page over plain http has no clipboard. */
export function CopyButton({
  text,
  name,
  filled,
}: {
  text: string;
  name: string;
  filled?: boolean;
}) {
  const { board } = useMessages();
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), TOLD);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <>
      <button
        type="button"
        className={filled ? "button filled" : "button"}
        onClick={() => void copy()}
      >
        {name}
      </button>
      <span className="copied" aria-live="polite">
        {outcome === "copied" ? board.copied : outcome === "refused" ? board.notCopied : ""}
      </span>
    </>
  );
}
