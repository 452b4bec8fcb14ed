import { useMessages } from "../../session";
import type { Judged } from "./useJudged";

/** Why moves are not judged yet, or not all of them; nothing when all are. */
export function WeighingNote({ judged: { weighing, appraisals } }: { judged: Judged }) {
  const { lessons } = useMessages();
  switch (weighing.state) {
    case "none":
      return <p className="aside">{lessons.weighing.none}</p>;
    case "asleep":
      return (
        <p className="aside">
          {lessons.weighing.asleep}{" "}
          <button type="button" className="link" onClick={weighing.begin}>
            {lessons.weighing.begin}
          </button>
        </p>
      );
    case "working":
      return (
        <p className="aside weighing" aria-live="polite">
          {lessons.weighing.working}
        </p>
      );
    case "failed":
      return (
        <p className="told" role="alert">
          {lessons.weighing.failed(weighing.message)}{" "}
          <button type="button" className="link" onClick={weighing.begin}>
            {lessons.weighing.again}
          </button>
        </p>
      );
    case "ready": {
      if (weighing.weighing.whole) return null;
      const from = appraisals[0]?.turn ?? null;
      return <p className="aside">{lessons.weighing.bounded(from)}</p>;
    }
  }
}
