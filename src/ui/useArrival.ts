import { type RefObject, useEffect, useRef } from "react";
import { hasNavigated } from "./route";

/** Puts the reader at the top of a screen they have come to, eyes and screen reader alike. */
export function useArrival<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (!hasNavigated()) return;
    window.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, []);
  return ref;
}
