import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { loadReader, type ReadFrame } from "./readFrame";

/** Why there is no picture. */
export type CameraProblem =
  /** Browsers give no camera to a page over plain http. */
  | "insecure"
  | "refused"
  | "none"
  /** Another program has it, or the system gives it to nobody. */
  | "busy"
  /** It was there and has gone. */
  | "gone"
  /** Not even the decoder came. */
  | "unloaded";

export type CameraState = { state: "opening" } | { state: "open" } | { problem: CameraProblem };

/** Between two looks. Milliseconds. */
const EVERY = 150;

/** Of the picture, as far as the camera can: a dense code wants some pixels along each module. */
const WANTED: MediaStreamConstraints = {
  video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
};

/**
 * Opens the camera into a video, and closes it when that goes.
 * @param onText is told of every reading, also of the same again; nobody looks until it is done
 */
export function useCamera(
  onText: (text: string) => Promise<void>,
): [RefObject<HTMLVideoElement | null>, CameraState] {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>({ state: "opening" });
  const deal = useEffectEvent(onText);
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: MediaStream | null = null;
    const stop = () => {
      stopped = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const fail = (problem: CameraProblem) => {
      if (stopped) return;
      stop();
      setState({ problem });
    };
    const look = async (read: ReadFrame) => {
      const text = video.current && (await read(video.current).catch(() => null));
      if (stopped) return;
      if (text !== null) await deal(text);
      if (!stopped) timer = setTimeout(() => void look(read), EVERY);
    };
    const open = async () => {
      if (!window.isSecureContext || !navigator.mediaDevices) return fail("insecure");
      const loading = loadReader().catch(() => null);
      try {
        stream = await navigator.mediaDevices.getUserMedia(WANTED);
      } catch (error) {
        return fail(problemOf(error));
      }
      // It was closed while the browser asked.
      if (stopped || !video.current) return stop();
      stream.getVideoTracks()[0]?.addEventListener("ended", () => fail("gone"));
      video.current.srcObject = stream;
      // Where the browser does not let it begin, there is still a picture to be read.
      await video.current.play().catch(() => undefined);
      const read = await loading;
      if (!read) return fail("unloaded");
      if (stopped) return;
      setState({ state: "open" });
      void look(read);
    };
    void open();
    return stop;
  }, []);
  return [video, state];
}

/** By the names that browsers give their refusals. */
function problemOf(error: unknown): CameraProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "none";
  return "busy";
}
