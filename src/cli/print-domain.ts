import type { Domain } from "../negotiation/domain";
import type { words } from "./words";

/** A package, named by its values, and what it is worth to both. */
export interface ReportedPoint {
  outcome: readonly string[];
  u: readonly [a: number, b: number];
}

/** The names are those of the exchange format; worth to six digits. */
export interface DomainReport {
  outcomes: number;
  rangeA: readonly [number, number];
  rangeB: readonly [number, number];
  reservationA: number;
  reservationB: number;
  /** Packages that both would rather sign than walk away. */
  within_reservations: number;
  opposition_distance: number;
  pareto_outcomes: number;
  pareto: readonly ReportedPoint[];
  nash: readonly ReportedPoint[];
  kalai_egalitarian: readonly ReportedPoint[];
  ks_maxmin: readonly ReportedPoint[];
  max_welfare: readonly ReportedPoint[];
  max_relative_welfare: readonly ReportedPoint[];
}

/** Points of a kind that are listed. */
const LISTED = 40;

export function printDomain(
  { name, parties }: Domain,
  report: DomainReport,
  { domain: say }: ReturnType<typeof words>,
): void {
  if (name) console.log(plain(name));
  console.log(say.packages(report.outcomes, report.within_reservations));
  const [lowA, highA] = report.rangeA.map(digits) as [string, string];
  const [lowB, highB] = report.rangeB.map(digits) as [string, string];
  console.log(say.side(plain(parties.ours), lowA, highA, digits(report.reservationA)));
  console.log(say.side(plain(parties.theirs), lowB, highB, digits(report.reservationB)));
  console.log(say.opposition(digits(report.opposition_distance)));
  console.log(`\n${say.frontier(report.pareto_outcomes)}`);
  printPoints(report.pareto, say);
  for (const [key, title] of Object.entries(say.points)) {
    console.log(`\n${title}`);
    printPoints(report[key as keyof typeof say.points], say);
  }
}

function printPoints(
  points: readonly ReportedPoint[],
  say: ReturnType<typeof words>["domain"],
): void {
  if (points.length === 0) console.log(`  ${say.none}`);
  for (const { outcome, u } of points.slice(0, LISTED))
    console.log(`  ${u.map(digits).join("  ")}  ${outcome.map(plain).join(" · ")}`);
  if (points.length > LISTED) console.log(`  ${say.more(points.length - LISTED)}`);
}

const digits = (worth: number): string => worth.toFixed(6);

/** Without what would make a terminal do something. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, "");
