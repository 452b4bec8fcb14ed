import { useEffect, useState } from "react";
import { gatherDropped, type Gathered } from "./gather";

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Takes files that are dropped anywhere on the page; true while some are held over it. */
export function useDrop(onDrop: (gathered: Promise<Gathered>) => void): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    // Every element that is entered and left tells of it.
    let inside = 0;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      inside++;
      setHeld(true);
    };
    const over = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      inside = Math.max(0, inside - 1);
      if (inside === 0) setHeld(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Else the browser would leave the page for the file.
      event.preventDefault();
      inside = 0;
      setHeld(false);
      onDrop(gatherDropped(event.dataTransfer!));
    };
    const heard = { dragenter: enter, dragover: over, dragleave: leave, drop } as const;
    const each = Object.entries(heard) as [keyof typeof heard, (event: DragEvent) => void][];
    for (const [name, listener] of each) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of each) window.removeEventListener(name, listener);
    };
  }, [onDrop]);
  return held;
}
