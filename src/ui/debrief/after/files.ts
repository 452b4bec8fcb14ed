import { scoresOf } from "../../../playthrough/score";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import type { Judged } from "../judged/useJudged";

/** Tenths of a point are more than enough for whoever reads on. */
const tenths = (points: number) => Math.round(points * 10) / 10;

/** The play as `rapport replay` reads it: the log and what came of it. */
export function playText({ log, record }: Pick<Review, "log" | "record">): string {
  const outcome = {
    ending: record.ending,
    points: record.points,
    client: record.turns.at(-1)?.after ?? record.start,
  };
  return `${JSON.stringify({ log, outcome }, null, 2)}\n`;
}

/** What the debrief says, for whoever wants to reckon with it: scores, the client's report, every turn and its judgement. */
export function debriefFile(
  scenario: Scenario,
  { log, record, own }: Pick<Review, "log" | "record" | "own">,
  { appraisals, positions, weighing }: Judged,
): string {
  const ranges = scenario.ranges?.[log.variant];
  const turns = record.turns.map(({ turn, phase, choice, lines, after, stage, credits }) => ({
    turn,
    phase,
    choice: choice && { id: choice.id, text: choice.text, acts: choice.acts.map(({ act }) => act) },
    ownWords: own[turn] ?? null,
    lines: lines.map(({ speaker, shown, text }) => ({ speaker, thought: shown === null, text })),
    after,
    stage,
    credits,
    position: positions[turn] === null ? null : tenths(positions[turn]!),
    judgements: appraisals
      .filter((one) => one.turn === turn)
      .map(({ table, class: judged, loss, value, left }) => ({
        table,
        class: judged,
        loss: tenths(loss),
        before: tenths(value),
        after: tenths(left),
      })),
  }));
  const file = {
    app: "rapport",
    kind: "debrief",
    log,
    scores: ranges ? { status: ranges.status, ...scoresOf(record.points, ranges) } : null,
    points: record.points,
    ending: record.ending,
    client: record.client,
    judged: weighing.state === "ready" ? (weighing.weighing.whole ? "whole" : "end") : "not",
    turns,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
