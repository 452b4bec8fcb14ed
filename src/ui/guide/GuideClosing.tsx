import { useEffect, useMemo, useRef } from "react";
import { stageAt } from "../../playthrough/stage-scene";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { Page } from "../Page";
import { makeRoute, moveTo } from "../route";
import { useMessages, useSession } from "../session";
import { Stage } from "../Stage";
import { textsOf } from "../textsOf";
import { useReducedMotion } from "../useMotion";
import { type Closing, closingOf } from "./closing";
import { LESSONS, type Lesson } from "./hints";

/** What came of the two minutes, in a sentence for each of the three things. */
export function GuideClosing({ scenario, review }: { scenario: Scenario; review: Review }) {
  const { closing } = useMessages().guide;
  const language = useSession((state) => state.language);
  const reduced = useReducedMotion();
  const texts = textsOf(scenario, language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const scene = useMemo(
    () => stageAt(scenario, review.view, review.view.lines.length - 1, false),
    [scenario, review],
  );
  const seen = useMemo(() => closingOf(scenario, review), [scenario, review]);
  const told = useSentences(seen);
  const heard = seen.note !== null && seen.note.code !== "passed";
  return (
    <Page name="play" title={<p className="work">{texts.title}</p>} foot={<Onward />}>
      <Stage scene={scene} reduced={reduced} />
      <article className="play-words guide-closing" data-testid="guide-closing">
        <h1 ref={heading} tabIndex={-1}>
          {closing.heading(heard, seen.table?.deal !== null)}
        </h1>
        {LESSONS.map(
          (lesson) =>
            told[lesson] !== null && (
              <section key={lesson} aria-label={closing.kickers[lesson]} data-lesson={lesson}>
                <p className="kicker" aria-hidden="true">
                  {closing.kickers[lesson]}
                </p>
                <p>{told[lesson]}</p>
                {lesson === "read" && seen.read?.inner && (
                  <Inner name={texts.cast[scenario.lead]!.name} text={seen.read.inner} />
                )}
              </section>
            ),
        )}
      </article>
    </Page>
  );
}

/** What she thought as she said it. */
function Inner({ name, text }: { name: string; text: string }) {
  const { debrief } = useMessages();
  return (
    <div className="line line-inner">
      <p className="who">{debrief.inner(name)}</p>
      <p className="said">{text}</p>
    </div>
  );
}

function Onward() {
  const { guide } = useMessages();
  return (
    <footer className="foot">
      <a
        className="onward button filled"
        href={makeRoute({ screen: "shelf" })}
        data-testid="guide-done"
        onClick={(event) => {
          // The way back must not lead into it again.
          event.preventDefault();
          moveTo({ screen: "shelf" });
        }}
      >
        {guide.closing.toShelf}
      </a>
    </footer>
  );
}

function useSentences({ note, read, table }: Closing): Record<Lesson, string | null> {
  const { guide, reads } = useMessages();
  const { closing } = guide;
  const noted =
    note &&
    (note.code === "passed"
      ? closing.passed(note.quote, note.noted)
      : closing[note.code](note.quote));
  const seen =
    read &&
    closing.read(
      read.quote,
      reads.regions[read.truth],
      read.answer && reads.regions[read.answer],
      read.closeness,
    );
  const left =
    table &&
    closing.both(
      table.deal
        ? closing.deal(table.deal.terms, table.deal.ours, table.deal.theirs)
        : closing.noDeal,
      table.better
        ? closing.better(table.better.terms, table.better.ours, table.better.theirs)
        : closing.nothingLeft,
    );
  return { note: noted, read: seen, table: left };
}
