import type { ReactNode } from "react";

interface ChipProps {
  picked: boolean;
  /** No more can be picked. */
  full?: boolean;
  onPick: (picked: boolean) => void;
  children: ReactNode;
}

/** A short phrase to pick, and to put back. */
export function Chip({ picked, full = false, onPick, children }: ChipProps) {
  const shut = full && !picked;
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={picked}
      aria-disabled={shut || undefined}
      onClick={() => {
        if (!shut) onPick(!picked);
      }}
    >
      {children}
    </button>
  );
}
