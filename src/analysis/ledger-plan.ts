import { optionsOf } from "../negotiation/space";
import type { Plan } from "../playthrough/plan";
import type { SessionRecord } from "../playthrough/record";
import type { LedgerRow } from "./ledger";

/** What was planned, beside what came of it. */
export interface PlanCheck {
  /** In the order in which they were chosen. */
  facts: readonly { fact: string; outcome: "known" | "heard" | "missed" }[];
  hold: Agreed | null;
  give: Agreed | null;
  /** What the deal was worth to us and where our line lay, 0..100; null without a deal. */
  deal: { worth: number; line: number } | null;
  /** The words the player began with; null when nothing was said. */
  first: string | null;
}

/** An issue of the plan, and what was signed on it. */
export interface Agreed {
  issue: string;
  /** Option number; null when nothing was signed. */
  option: number | null;
  /** What that option gives us of our best on this issue, percent. */
  share: number | null;
}

export function checkPlan(
  plan: Plan,
  rows: readonly LedgerRow[],
  { turns }: Pick<SessionRecord, "turns">,
): PlanCheck {
  const table = turns.findLast(({ choice }) => choice?.table)?.choice?.table ?? null;
  const space = table?.table.space ?? null;
  const signed = table?.outcome?.deal ?? null;
  const options = space && signed !== null ? optionsOf(space, signed) : null;
  const agreed = (issue: string | null): Agreed | null => {
    if (issue === null) return null;
    const at = space?.issues.findIndex(({ id }) => id === issue) ?? -1;
    if (!space || !options || at < 0) return { issue, option: null, share: null };
    const [option, parts] = [options[at]!, space.parts.ours[at]!];
    const most = Math.max(...parts);
    return { issue, option, share: most === 0 ? 100 : Math.trunc((100 * parts[option]!) / most) };
  };
  const points = (worth: number) => Math.floor((100 * worth) / space!.scale);
  return {
    facts: plan.facts.flatMap((fact) => {
      const row = rows.find((one) => one.fact === fact);
      return row ? [{ fact, outcome: outcomeOf(row) } as const] : [];
    }),
    hold: agreed(plan.hold),
    give: agreed(plan.give),
    deal:
      space && signed !== null
        ? {
            worth: points(space.utility.ours[signed]!),
            line: Math.ceil((100 * space.reservation.ours) / space.scale),
          }
        : null,
    first: turns.find(({ choice }) => choice)?.choice?.text ?? null,
  };
}

const outcomeOf = ({ told, noted }: LedgerRow) =>
  noted !== null ? "known" : told ? "heard" : "missed";
