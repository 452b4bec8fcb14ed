import type { ReactNode } from "react";
import { useMedia } from "../useMedia";

interface FoldedOnPhoneProps {
  /** Names what is folded. */
  summary: string;
  /** Stands over it where there is room; nothing if left out. */
  heading?: ReactNode;
  children: ReactNode;
}

/** What comes second: in sight where there is room, behind a fold on a phone. */
export function FoldedOnPhone({ summary, heading, children }: FoldedOnPhoneProps) {
  const narrow = useMedia("(max-width: 700px)");
  if (!narrow)
    return (
      <>
        {heading}
        {children}
      </>
    );
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
