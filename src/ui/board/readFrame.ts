import type { BarcodeDetector } from "qr/decode.js";

/** The text of a QR code that is in the picture; null where there is none to be read. */
export type ReadFrame = (video: HTMLVideoElement) => Promise<string | null>;

/**
 * Brings the decoder, which nobody needs who scans nothing. The same one in every browser: few have their own,
 * and what is tested here holds everywhere. @throws where it cannot be had
 */
export async function loadReader(): Promise<ReadFrame> {
  const { BarcodeDetector: Detector } = await import("qr/decode.js");
  const detector: BarcodeDetector = new Detector({ formats: ["qr_code"] });
  return async (video) => {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
    const [found] = await detector.detect(video);
    return found?.rawValue ?? null;
  };
}
