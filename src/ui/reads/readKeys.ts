import type { Felt } from "../../mind/felt";
import type { Reading } from "./useReading";

const STEP = 10;
const FINE = 2;

const WAYS: Readonly<Record<string, Felt>> = {
  ArrowLeft: { pleasant: -1, stirred: 0 },
  ArrowRight: { pleasant: 1, stirred: 0 },
  ArrowUp: { pleasant: 0, stirred: 1 },
  ArrowDown: { pleasant: 0, stirred: -1 },
};

/**
 * Arrows move the dot (with Shift a little), 1–3 say how sure, Enter answers. Whether the key was ours;
 * arrows on the degrees of sureness and Enter on a button are the browser's.
 */
export function takeReadKey(
  event: React.KeyboardEvent<HTMLElement>,
  reading: Reading,
  answer: () => void,
): "moved" | "taken" | "not ours" {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
    return "not ours";
  const { key, target } = event;
  const type = target instanceof HTMLInputElement ? target.type : null;
  const way = WAYS[key];
  if (way && type !== "radio") {
    const step = event.shiftKey ? FINE : STEP;
    reading.move({ pleasant: way.pleasant * step, stirred: way.stirred * step });
    return "moved";
  }
  if (/^[1-3]$/.test(key)) {
    reading.setSure(Number(key));
    return "taken";
  }
  if (key !== "Enter" || target instanceof HTMLButtonElement) return "not ours";
  // An Enter meant for the line before, or held down, must not answer.
  const meant = type !== null || (reading.dot !== null && reading.sure !== null);
  if (meant && !event.repeat) answer();
  return "taken";
}
