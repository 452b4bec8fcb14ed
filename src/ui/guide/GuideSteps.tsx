import type { PlayerView } from "../../playthrough/view";
import { moveTo } from "../route";
import { useMessages, useVerbs } from "../session";
import { LESSONS, lessonAt } from "./hints";

/** How far the guide has come, where the phases stand in another session. */
export function GuideSteps({ view }: { view: PlayerView }) {
  const { guide } = useMessages();
  const at = LESSONS.indexOf(lessonAt(view));
  return (
    <ol className="phases" aria-label={guide.steps}>
      {LESSONS.map((lesson, i) => (
        <li
          key={lesson}
          className={i < at ? "done" : i === at ? "now" : "later"}
          aria-current={i === at ? "step" : undefined}
        >
          <span>{guide.lessons[lesson]}</span>
        </li>
      ))}
    </ol>
  );
}

/** Leaves the guide for good, wherever it stands. */
export function SkipGuide() {
  const { guide } = useMessages();
  const verbs = useVerbs();
  const skip = () => {
    verbs.leaveGuide();
    moveTo({ screen: "shelf" });
  };
  return (
    <button
      type="button"
      className="tool guide-skip"
      data-testid="guide-skip"
      aria-label={guide.skipAloud}
      onClick={skip}
    >
      {guide.skip}
    </button>
  );
}
