import { useEffect, useEffectEvent, useState } from "react";

/** Hands raised, by option. */
export interface Votes {
  counts: readonly number[];
  vote: (option: number, by: 1 | -1) => void;
}

/** Counts hands; letters of the keyboard count too, while it is open. */
export function useVotes(options: number, open: boolean): Votes {
  const [counts, setCounts] = useState<readonly number[]>(() =>
    Array.from({ length: options }, () => 0),
  );
  const vote = (option: number, by: 1 | -1) =>
    setCounts((all) => all.map((n, i) => (i === option ? Math.max(0, n + by) : n)));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { code, shiftKey, ctrlKey, metaKey, altKey, target } = event;
    const option = /^Key[A-Z]$/.test(code) ? code.charCodeAt(3) - 65 : -1;
    const typing = target instanceof HTMLElement && target.matches("input, select, textarea");
    if (ctrlKey || metaKey || altKey || typing || option < 0 || option >= options) return;
    vote(option, shiftKey ? -1 : 1);
  });
  useEffect(() => {
    if (!open) return;
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, [open]);
  return { counts, vote };
}
