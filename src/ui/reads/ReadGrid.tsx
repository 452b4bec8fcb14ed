import { type PointerEvent, type RefObject, useRef } from "react";
import { regionAt } from "../../mind/regions";
import { useMessages } from "../session";
import { FeelingsMap, spotOf } from "./FeelingsMap";
import type { Reading } from "./useReading";

interface ReadGridProps {
  reading: Reading;
  /** Where the keys go. */
  handle: RefObject<HTMLInputElement | null>;
}

/** Pleasant–unpleasant across, calm–stirred upwards: a dot says where the client is. */
export function ReadGrid({ reading, handle }: ReadGridProps) {
  const { reads } = useMessages();
  const map = useRef<HTMLFieldSetElement>(null);
  const { dot, sure } = reading;
  const region = dot && regionAt(dot);
  const told =
    dot && region ? reads.at(reads.regions[region], dot.pleasant, dot.stirred) : reads.nowhere;
  const point = (event: PointerEvent) => {
    const box = map.current!.getBoundingClientRect();
    reading.place({
      pleasant: ((event.clientX - box.left) / box.width) * 200 - 100,
      stirred: 100 - ((event.clientY - box.top) / box.height) * 200,
    });
  };
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    map.current!.setPointerCapture(event.pointerId);
    handle.current?.focus({ preventScroll: true });
    point(event);
  };
  const slider = (axis: "pleasant" | "stirred") => ({
    type: "range",
    min: -100,
    max: 100,
    value: dot?.[axis] ?? 0,
    "aria-label": reads[`${axis}Axis`],
    "aria-valuetext": told,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      reading.place({ pleasant: 0, stirred: 0, ...dot, [axis]: Number(event.target.value) }),
  });
  return (
    <div className="feelings-frame">
      <fieldset
        className="feelings"
        ref={map}
        aria-label={reads.grid}
        data-testid="read-grid"
        onPointerDown={press}
        onPointerMove={(event) => map.current!.hasPointerCapture(event.pointerId) && point(event)}
      >
        <FeelingsMap region={region}>
          {dot && region && (
            <span
              className="read-dot"
              style={spotOf(dot)}
              data-sure={sure ?? undefined}
              data-high={dot.stirred > 75 || undefined}
            >
              <span aria-hidden="true">{reads.regions[region]}</span>
            </span>
          )}
        </FeelingsMap>
        <input {...slider("pleasant")} ref={handle} />
        <input {...slider("stirred")} tabIndex={-1} />
      </fieldset>
      <p className="sr-only" aria-live="polite" data-testid="read-region">
        {region && reads.regions[region]}
      </p>
    </div>
  );
}
