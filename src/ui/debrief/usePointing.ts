import { type RefObject, useEffect, useRef } from "react";

/**
 * Tells where a drawing is pressed or dragged over, as a share of its width from the left. A short cut
 * for the pointer: whatever it does can be done by a control beside the drawing.
 */
export function usePointing(onPoint: (share: number) => void): RefObject<SVGSVGElement | null> {
  const ref = useRef<SVGSVGElement>(null);
  const latest = useRef(onPoint);
  useEffect(() => {
    latest.current = onPoint;
  }, [onPoint]);
  useEffect(() => {
    const drawing = ref.current;
    if (!drawing) return;
    const point = (event: PointerEvent) => {
      if (event.type === "pointermove" && event.buttons !== 1) return;
      const { left, width } = drawing.getBoundingClientRect();
      if (width > 0) latest.current((event.clientX - left) / width);
    };
    drawing.addEventListener("pointerdown", point);
    drawing.addEventListener("pointermove", point);
    return () => {
      drawing.removeEventListener("pointerdown", point);
      drawing.removeEventListener("pointermove", point);
    };
  }, []);
  return ref;
}
