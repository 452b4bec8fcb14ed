import { useContext, useEffect, useRef } from "react";
import { type FaceOf, TheatreContext } from "./theatre";

/** A small face. It says nothing that the words beside it do not say. */
export function Face({ figure, bearing, px }: FaceOf & { px: number }) {
  const theatre = useContext(TheatreContext);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current)
      theatre?.face(canvas.current, { figure, bearing }, px).catch(() => undefined);
  }, [theatre, figure, bearing, px]);
  return (
    <canvas className="face" ref={canvas} style={{ width: px, height: px }} aria-hidden="true" />
  );
}
