import { useMessages } from "../session";
import { Collect } from "./Collect";
import { Dialog } from "../Dialog";
import type { HandingIn } from "./useHandIn";

export function CollectDialog({ handing, onClose }: { handing: HandingIn; onClose: () => void }) {
  const { board } = useMessages();
  return (
    <Dialog name="collect" heading={board.collectHeading} onClose={onClose}>
      <Collect handing={handing} />
    </Dialog>
  );
}
