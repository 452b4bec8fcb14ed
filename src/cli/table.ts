import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type Domain,
  type DomainFault,
  DOMAIN_SCALE,
  parseDomainText,
} from "../negotiation/domain";
import { fairnessPoints, maxRelativeWelfare } from "../negotiation/fairness";
import { paretoFrontier } from "../negotiation/frontier";
import { opposition } from "../negotiation/measures";
import { optionsOf, type PerSide, type Side, zoneOf } from "../negotiation/space";
import { type Command, UsageError } from "./command";
import { type DomainReport, printDomain, type ReportedPoint } from "./print-domain";
import { words } from "./words";

/** `rapport table <domain.json> [--json]`: what can be agreed there, and what bargaining theory makes of it. */
export const table: Command = async (args, language) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" }, lang: { type: "string" } },
  });
  const say = words(language);
  const file = positionals[0];
  if (!file) throw new UsageError(say.domain.needed);
  const text = textOf(file);
  if (text === null) {
    console.error(say.notFound(file));
    return 1;
  }
  const parsed = parseDomainText(text);
  if ("fault" in parsed) {
    console.error(`${file}: ${describe(parsed.fault, say)}`);
    return 1;
  }
  const report = reportOn(parsed.domain);
  const { pareto, ...rest } = report;
  if (values.json)
    console.log(JSON.stringify({ ...rest, pareto: pareto.map(({ u }) => u) }, null, 2));
  else printDomain(parsed.domain, report, say);
  return 0;
};

/** Null where there is no such file, or it is a folder, or may not be read. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return null;
  }
}

const LETTERS: PerSide<string> = { ours: "A", theirs: "B" };

function describe(fault: DomainFault, say: ReturnType<typeof words>): string {
  const { domain } = say;
  switch (fault.code) {
    case "not-json":
      return domain.notJson;
    case "not-a-domain":
      return domain.field(fault.field);
    case "no-issues":
      return domain.noIssues;
    case "too-few-options":
      return domain.fewOptions(fault.issue);
    case "zero-weights":
      return domain.zeroWeights(LETTERS[fault.side]);
    case "reservation-out-of-reach":
      return domain.outOfReach(LETTERS[fault.side]);
    case "too-many-packages":
      return domain.tooMany(fault.limit);
  }
}

function reportOn({ issues, space }: Domain): DomainReport {
  const frontier = paretoFrontier(space);
  const worth = (index: number): [number, number] => [
    six(space.utility.ours[index]!),
    six(space.utility.theirs[index]!),
  ];
  const shown = (packages: readonly number[]): ReportedPoint[] =>
    packages.map((index) => ({
      outcome: optionsOf(space, index).map((option, at) => issues[at]!.values[option]!),
      u: worth(index),
    }));
  const range = (side: Side): [number, number] => {
    const all = space.utility[side];
    return [six(all.reduce((a, b) => Math.min(a, b))), six(all.reduce((a, b) => Math.max(a, b)))];
  };
  const points = fairnessPoints(space, frontier);
  return {
    outcomes: space.size,
    rangeA: range("ours"),
    rangeB: range("theirs"),
    reservationA: six(space.reservation.ours),
    reservationB: six(space.reservation.theirs),
    within_reservations: zoneOf(space).length,
    opposition_distance: six(opposition(space, frontier)),
    pareto_outcomes: frontier.length,
    pareto: shown(frontier),
    nash: shown(points.nash),
    kalai_egalitarian: shown(points.kalai),
    ks_maxmin: shown(points.kalaiSmorodinsky),
    max_welfare: shown(points.maxWelfare),
    max_relative_welfare: shown(maxRelativeWelfare(space, frontier)),
  };
}

const six = (parts: number): number => Number((parts / DOMAIN_SCALE).toFixed(6));
