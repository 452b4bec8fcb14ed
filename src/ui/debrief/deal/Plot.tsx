import { useMemo } from "react";
import { useMessages } from "../../session";
import { useMedia } from "../../useMedia";
import { useWidth } from "../../useWidth";
import type { TellProps } from "./DealWords";
import { frameFor } from "./plot-frame";
import { labelsFor } from "./plot-labels";
import { marksOf } from "./plot-marks";
import { PlotGround } from "./PlotGround";
import { PlotMarks } from "./PlotMarks";
import { plotInWords } from "./plot-words";

/** Every package by what it is worth to both sides, and the way the offers took through them. */
export function Plot({ report, wording }: TellProps) {
  const messages = useMessages();
  const narrow = useMedia("(max-width: 700px)");
  const [box, width] = useWidth<HTMLElement>(narrow ? 350 : 860);
  const frame = useMemo(() => frameFor(report.space, width, narrow), [report, width, narrow]);
  const marks = marksOf(report, wording, frame, messages);
  const labels = labelsFor(report, wording, frame, marks, messages);
  return (
    <figure className="plot" ref={box}>
      <figcaption className="sr-only">{plotInWords(report, wording, messages)}</figcaption>
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        width={frame.width}
        height={frame.height}
        aria-hidden="true"
      >
        <PlotGround report={report} wording={wording} frame={frame} />
        <PlotMarks report={report} frame={frame} marks={marks} />
        {labels.map(({ key, text, x, y, width, height, anchor }) => (
          <text
            key={key}
            className={`label label-${key.split("-")[0]} label-${key}`}
            x={anchor === "start" ? x : anchor === "end" ? x + width : x + width / 2}
            y={y + height * 0.76}
            textAnchor={anchor}
          >
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
