import { useState } from "react";
import { Dialog } from "../Dialog";
import { useMessages } from "../session";
import { Camera } from "./Camera";

interface ScanDialogProps {
  onPaste: () => void;
  onClose: () => void;
}

/** One phone after the other is held before the camera; the board grows below. */
export function ScanDialog({ onPaste, onClose }: ScanDialogProps) {
  const { board } = useMessages();
  const [attempt, setAttempt] = useState(1);
  return (
    <Dialog name="scan" heading={board.scanHeading} onClose={onClose}>
      <p className="aside">{board.scanHint}</p>
      <Camera key={attempt} onAgain={() => setAttempt(attempt + 1)} />
      <p className="actions">
        <button type="button" className="link" onClick={onPaste}>
          {board.scanPaste}
        </button>
      </p>
    </Dialog>
  );
}
