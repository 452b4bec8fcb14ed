import { commitmentOf, measuresOf } from "../mind/measures";
import { meanTrust, trustPoints } from "../mind/mind";
import { attitudePoints, decisionOf } from "../mind/room";
import { type Stage, stageOf } from "../mind/stage";
import type { Deal } from "./at-table";
import type { ChainMember, ClientReport } from "./record";
import type { Session } from "./session";

/** Best that an ending can be; it stands for what the client got where there was no table. */
const BEST_ENDING = 4;

/** Notes mean trust at the end of every phase that lies behind, `now` being the phase under way (3: all are over). */
export function endPhases(session: Session, now: number): void {
  while (session.phaseEnds.length < now) session.phaseEnds.push(meanTrust(session.mind));
}

/** How far the relationship has come at this point. */
export function stageNow(session: Session): Stage {
  const states = [...session.promises.values()];
  return stageOf(session.mind, {
    facts: session.told.size,
    kept: states.filter((state) => state === "kept").length,
    broken: states.filter((state) => state === "broken").length,
  });
}

/** Attitudes in points of those besides the lead, by id. */
export function attitudesOf(session: Session): Record<string, number> {
  return Object.fromEntries(
    [...session.attitudes].map(([id, attitude]) => [id, attitudePoints(attitude)]),
  );
}

/** What the client would answer if it ended here. */
export function reportOf(session: Session): ClientReport {
  const { mind, persona, texts } = session;
  const { phaseEnds: ends } = session;
  const trust = meanTrust(mind);
  const commitment = commitmentOf(meanTrust(persona.trust), [
    ends[0] ?? trust,
    ends[1] ?? trust,
    ends[2] ?? trust,
  ]);
  const measures = measuresOf(mind, outcomeOf(session), commitment);
  const chain = chainOf(session);
  return {
    ...measures,
    comment: texts.survey[measures.band],
    stage: stageNow(session),
    ...decisionOf(chain),
    chain,
  };
}

function chainOf(session: Session): ChainMember[] {
  return Object.entries(session.cast).map(([id, { influence }]) => {
    const attitude = session.attitudes.get(id);
    return {
      id,
      role: session.texts.cast[id]!.role,
      influence,
      attitude: attitude === undefined ? trustPoints(session.mind) : attitudePoints(attitude),
    };
  });
}

/**
 * 0..10000. After a table what the client got of what they could have: their worth between walking away
 * and their best; without one the ending stands for it. Half-way while it is open.
 */
function outcomeOf({ ending, scenario, deal }: Session): number {
  if (deal) return shareOf(deal);
  if (ending === null) return 5000;
  return Math.trunc((scenario.endings[ending]!.good * 10000) / BEST_ENDING);
}

function shareOf({ space: { utility, reservation }, package: signed }: Deal): number {
  if (signed === null) return 0;
  const room = utility.theirs.reduce((a, b) => Math.max(a, b)) - reservation.theirs;
  const gained = utility.theirs[signed]! - reservation.theirs;
  return room <= 0 ? 0 : Math.max(0, Math.trunc((gained * 10000) / room));
}
