import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useMessages } from "../session";

/** What some browsers have for reading QR codes; it is in no library of types yet. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: readonly string[] }) => Detector;

const detectorClass = (): DetectorClass | undefined =>
  (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

/** Whether this browser reads codes by itself; a page over plain http has no camera either. */
export const hasScanner = (): boolean =>
  detectorClass() !== undefined && navigator.mediaDevices !== undefined;

/** Between two looks. Milliseconds. */
const EVERY = 250;

/** Reads codes held before the camera, each once. */
export function Camera({ onCode }: { onCode: (code: string) => void }) {
  const { board } = useMessages();
  const video = useRef<HTMLVideoElement>(null);
  const [denied, setDenied] = useState(false);
  const tell = useEffectEvent(onCode);
  useEffect(() => {
    let stream: MediaStream | null = null;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const seen = new Set<string>();
    const look = async (detector: Detector) => {
      const found = video.current ? await detector.detect(video.current).catch(() => []) : [];
      for (const { rawValue } of found)
        if (!seen.has(rawValue)) {
          seen.add(rawValue);
          tell(rawValue);
        }
      if (!stopped) timer = setTimeout(() => void look(detector), EVERY);
    };
    const begin = async () => {
      const Class = detectorClass()!;
      const detector = new Class({ formats: ["qr_code"] });
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (stopped || !video.current) return stream.getTracks().forEach((track) => track.stop());
      video.current.srcObject = stream;
      await video.current.play();
      void look(detector);
    };
    begin().catch(() => setDenied(true));
    return () => {
      stopped = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);
  if (denied) return <p className="told">{board.scanDenied}</p>;
  return (
    <div className="camera">
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- there is nothing to hear */}
      <video ref={video} muted playsInline aria-label={board.scanHint} />
      <p className="aside">{board.scanHint}</p>
    </div>
  );
}
