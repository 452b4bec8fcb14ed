import type { ReactNode } from "react";
import type { Felt } from "../../mind/felt";
import { type Region, REGION_NAMES, REGIONS } from "../../mind/regions";
import { useMessages } from "../session";

/** Where a feeling stands on the map, for its style. */
export const spotOf = ({ pleasant, stirred }: Felt): React.CSSProperties => ({
  left: `${(100 + pleasant) / 2}%`,
  top: `${(100 - stirred) / 2}%`,
});

interface FeelingsMapProps {
  /** The region that is pointed at. */
  region: Region | null;
  children: ReactNode;
}

/** The two axes and the twelve names; seen, not heard. */
export function FeelingsMap({ region, children }: FeelingsMapProps) {
  const { reads } = useMessages();
  return (
    <>
      <span className="feelings-axes" aria-hidden="true">
        {(["stirred", "calm", "unpleasant", "pleasant"] as const).map((end) => (
          <span key={end} className={`axis-${end}`}>
            {reads.axes[end]}
          </span>
        ))}
      </span>
      <span className="feelings-names" aria-hidden="true">
        {REGION_NAMES.map((one) => (
          <span key={one} style={spotOf(REGIONS[one])} data-here={one === region || undefined}>
            {reads.regions[one]}
          </span>
        ))}
      </span>
      {children}
    </>
  );
}
