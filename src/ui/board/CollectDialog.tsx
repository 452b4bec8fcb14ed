import { useMessages } from "../session";
import { Collect } from "./Collect";
import { Dialog } from "../Dialog";
import type { HandingIn } from "./useHandIn";

interface CollectDialogProps {
  handing: HandingIn;
  onScan: () => void;
  onClose: () => void;
}

export function CollectDialog({ handing, onScan, onClose }: CollectDialogProps) {
  const { board } = useMessages();
  return (
    <Dialog name="collect" heading={board.collectHeading} onClose={onClose}>
      <Collect handing={handing} onScan={onScan} />
    </Dialog>
  );
}
