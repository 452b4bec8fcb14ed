import { useState } from "react";
import type { HandedIn } from "../../store/board";
import { useBoardVerbs } from "./context";

/** Files that are larger hold something else. Bytes. */
const MOST_BYTES = 20_000_000;

/** Handing codes in, and what became of it. */
export interface HandingIn {
  report: HandedIn | "unreadable" | null;
  /** Whether the text could be looked through, whatever was in it. */
  handIn: (text: string) => Promise<boolean>;
  read: (files: readonly File[]) => Promise<void>;
  forget: () => void;
}

export function useHandIn(): HandingIn {
  const verbs = useBoardVerbs();
  const [report, setReport] = useState<HandingIn["report"]>(null);
  const handIn = async (text: string) => {
    const result = await verbs.handIn(text);
    setReport(result);
    return "lines" in result;
  };
  const read = async (files: readonly File[]) => {
    try {
      if (files.some(({ size }) => size > MOST_BYTES)) throw new Error("too large");
      const texts = await Promise.all(files.map((file) => file.text()));
      await handIn(texts.join("\n"));
    } catch {
      setReport("unreadable");
    }
  };
  return { report, handIn, read, forget: () => setReport(null) };
}
