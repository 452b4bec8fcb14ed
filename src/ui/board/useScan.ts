import { useRef, useState } from "react";
import type { Refusal } from "../../course/verify";
import type { HandedIn } from "../../store/board";
import { useBoardVerbs } from "./context";

/** What became of what was last held before the camera. */
export type Scanned =
  | { code: "added" | "known" | "failed" }
  /** A QR code, and nothing of ours. */
  | { code: "foreign"; text: string }
  | { code: "refused"; refusal: Refusal };

export interface Scan {
  /** Results taken since the camera was opened. */
  taken: number;
  last: Scanned | null;
  /** Counts what was dealt with, so that the same twice can be told from once. */
  n: number;
}

/** Who comes back after so long comes anew; before, they have not gone yet. Milliseconds. */
const AGAIN = 2000;

/** Hands in what is held before the camera, each once. */
export function useScan(): [Scan, (text: string) => Promise<void>] {
  const verbs = useBoardVerbs();
  const [scan, setScan] = useState<Scan>({ taken: 0, last: null, n: 0 });
  const held = useRef({ text: "", at: 0 });
  const deal = async (text: string) => {
    const { text: before, at } = held.current;
    held.current = { text, at: performance.now() };
    if (text === before && performance.now() - at < AGAIN) return;
    const handed = await verbs.handIn(text);
    held.current.at = performance.now();
    setScan(({ taken, n }) => ({
      taken: taken + addedIn(handed),
      last: scannedIn(handed),
      n: n + 1,
    }));
  };
  return [scan, deal];
}

const addedIn = (handed: HandedIn): number =>
  "lines" in handed ? handed.lines.filter(({ outcome }) => outcome.code === "added").length : 0;

/** What is worth saying of it: that it was taken, then that it is here, then why it was not taken. */
function scannedIn(handed: HandedIn): Scanned {
  if ("failed" in handed) return { code: "failed" };
  const { lines } = handed;
  const has = (code: string) => lines.some(({ outcome }) => outcome.code === code);
  if (has("added")) return { code: "added" };
  if (has("known")) return { code: "known" };
  for (const { outcome } of lines)
    if (outcome.code !== "no-code" && outcome.code !== "added" && outcome.code !== "known")
      return { code: "refused", refusal: outcome };
  return { code: "foreign", text: lines[0]?.text ?? "" };
}
