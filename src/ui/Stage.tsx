import { useContext, useEffect, useRef, useState } from "react";
import type { StageScene } from "../playthrough/stage-scene";
import { type MountedStage, TheatreContext } from "./theatre";

/**
 * The stage's place on the page. Mounts it once the page stands, shows it each new scene, and stays
 * an empty sheet where nothing can be drawn: what it shows is always there in words beside it.
 */
export function Stage({ scene, reduced }: { scene: StageScene; reduced: boolean }) {
  const theatre = useContext(TheatreContext);
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<MountedStage | null>(null);
  const [state, setState] = useState<"waiting" | "drawn" | "failed">("waiting");

  useEffect(() => {
    const box = host.current;
    if (!box || !theatre) return;
    let gone = false;
    let mounted: MountedStage | null = null;
    theatre.mount(box).then(
      (made) => {
        if (gone) made.destroy();
        else {
          mounted = made;
          setStage(made);
          setState("drawn");
        }
      },
      () => setState("failed"),
    );
    return () => {
      gone = true;
      mounted?.destroy();
      setStage(null);
    };
  }, [theatre]);

  useEffect(() => {
    stage?.show(scene, { reduced });
  }, [stage, scene, reduced]);

  useEffect(() => {
    const box = host.current;
    if (!stage || !box || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => stage.resize());
    observer.observe(box);
    return () => observer.disconnect();
  }, [stage]);

  return (
    <div
      className="stage"
      ref={host}
      data-stage-state={theatre ? state : "failed"}
      aria-hidden="true"
    />
  );
}
