import { useMessages } from "../session";
import { useCamera } from "./useCamera";
import { type Scan, type Scanned, useScan } from "./useScan";

/** What the camera sees, how many results it has taken, and what became of the last. */
export function Camera({ onAgain }: { onAgain: () => void }) {
  const { board } = useMessages();
  const [scan, deal] = useScan();
  const [video, camera] = useCamera(deal);
  if ("problem" in camera)
    return (
      <div role="alert" data-testid="camera-problem">
        <p className="told">{board.scanProblems[camera.problem]}</p>
        <p className="actions">
          <button type="button" className="button" onClick={onAgain}>
            {board.scanAgain}
          </button>
        </p>
      </div>
    );
  return (
    <div className="camera" data-last={scan.last?.code}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- there is nothing to hear */}
      <video ref={video} muted playsInline aria-label={board.scanPicture} />
      <Told scan={scan} opening={camera.state === "opening"} />
    </div>
  );
}

function Told({ scan: { taken, last, n }, opening }: { scan: Scan; opening: boolean }) {
  const { board } = useMessages();
  return (
    <div className="camera-told">
      <p className="camera-count" aria-hidden="true">
        {taken}
      </p>
      {/* The same words twice are said twice. */}
      <p aria-live="polite" data-testid="scanned">
        {opening ? (
          board.scanOpening
        ) : (
          <span key={n}>
            <b>{board.scanned(taken)}</b> {last ? <Last of={last} /> : board.scanWaiting}
          </span>
        )}
      </p>
    </div>
  );
}

function Last({ of: one }: { of: Scanned }) {
  const { board } = useMessages();
  switch (one.code) {
    case "added":
    case "known":
    case "failed":
      return board.scanLast[one.code];
    case "foreign":
      return board.scanForeign(one.text);
    case "refused":
      return board.scanRefused(board.refusal(one.refusal));
  }
}
