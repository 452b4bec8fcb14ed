/** Whose worth is meant: the player's firm or the client's. */
export type Side = "ours" | "theirs";
export const SIDES = ["ours", "theirs"] as const satisfies readonly Side[];
export type PerSide<T> = Readonly<Record<Side, T>>;

/** Worth of the best package conceivable for a side; a package's worth runs 0..10000. */
export const SCALE = 10_000;
/** Tables with more packages than this are refused. */
export const MAX_PACKAGES = 100_000;
/** Largest evaluation or weight. */
export const MAX_NUMBER = 1_000_000;

/** What a scenario says of its table. Evaluations and weights are integers 0..{@link MAX_NUMBER}. */
export interface Terms {
  issues: readonly { id: string; options: readonly PerSide<number>[] }[];
  /** By issue id; an issue left out weighs nothing. */
  weights: PerSide<Readonly<Record<string, number>>>;
  /** Reservation values from each side's BATNA, 0..100 integers. */
  walkAway: PerSide<number>;
}

/** Every package of a table and what it is worth to each side. A package is one integer, 0..size − 1. */
export interface DealSpace {
  issues: readonly { id: string; options: number }[];
  /** Number of packages: the product of the options. */
  size: number;
  /** The number to which utilities and reservation values are parts; {@link SCALE} at a scenario's table. */
  scale: number;
  /** By package, integers. */
  utility: PerSide<Float64Array>;
  /** By issue and option, what it adds to the utility, in units finer by `fine`. */
  parts: PerSide<readonly (readonly number[])[]>;
  fine: number;
  /** Utility of walking away. */
  reservation: PerSide<number>;
}

/** Why there is no such table. `number`: an evaluation, weight or reservation value out of range or no integer. */
export type SpaceFault =
  | { code: "no-issues" }
  | { code: "too-few-options"; issue: string }
  | { code: "same-issue-twice"; issue: string }
  | { code: "number"; issue: string | null; side: Side }
  | { code: "zero-weights"; side: Side }
  | { code: "too-many-packages"; limit: number };

/**
 * The deal space of a table. Utility = Σ weight · evaluation / the issue's largest evaluation, over the
 * weight of all issues that matter to the side, rounded to the nearest of {@link SCALE} parts; the best
 * option everywhere is {@link SCALE}. An issue all of whose evaluations are 0 matters to nobody there.
 */
export function dealSpace(terms: Terms): { space: DealSpace } | { fault: SpaceFault } {
  const fault = faultOf(terms);
  if (fault) return { fault };
  const parts = { ours: partsOf(terms, "ours"), theirs: partsOf(terms, "theirs") };
  for (const side of SIDES)
    if (parts[side] === null) return { fault: { code: "zero-weights", side } };
  const { ours, theirs } = terms.walkAway;
  const reservation = { ours: (ours * SCALE) / 100, theirs: (theirs * SCALE) / 100 };
  const issues = terms.issues.map(({ id, options }) => ({ id, options: options.length }));
  return { space: assemble(issues, parts as DealSpace["parts"], FINE, SCALE, reservation) };
}

/** Parts of an issue are kept this much finer than utilities, so that only whole packages are rounded. */
const FINE = 10_000;

const isAmount = (n: unknown, max: number): n is number =>
  Number.isInteger(n) && (n as number) >= 0 && (n as number) <= max;

function faultOf({ issues, weights, walkAway }: Terms): SpaceFault | null {
  if (issues.length === 0) return { code: "no-issues" };
  const seen = new Set<string>();
  for (const { id, options } of issues) {
    if (seen.has(id)) return { code: "same-issue-twice", issue: id };
    seen.add(id);
    if (options.length < 2) return { code: "too-few-options", issue: id };
    for (const side of SIDES) {
      const numbers = [weights[side][id] ?? 0, ...options.map((option) => option[side])];
      if (!numbers.every((n) => isAmount(n, MAX_NUMBER)))
        return { code: "number", issue: id, side };
    }
  }
  for (const side of SIDES)
    if (!isAmount(walkAway[side], 100)) return { code: "number", issue: null, side };
  return crowded(issues.map(({ options }) => options.length));
}

/** A fault where there are more packages than {@link MAX_PACKAGES}. */
export function crowded(
  options: readonly number[],
): Extract<SpaceFault, { code: "too-many-packages" }> | null {
  let size = 1;
  for (const count of options) {
    size *= count;
    if (size > MAX_PACKAGES) return { code: "too-many-packages", limit: MAX_PACKAGES };
  }
  return null;
}

/** Null when nothing has any weight. In BigInt, since weight × evaluation × scale passes 2^53. */
function partsOf({ issues, weights }: Terms, side: Side): number[][] | null {
  const rows = issues.map(({ id, options }) => {
    const most = options.reduce((best, option) => Math.max(best, option[side]), 0);
    return { options, most, weight: most === 0 ? 0 : (weights[side][id] ?? 0) };
  });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  return rows.map(({ options, most, weight }) =>
    options.map((option) => {
      if (weight === 0) return 0;
      const amount = BigInt(weight) * BigInt(option[side]) * BigInt(SCALE * FINE);
      return Number(amount / (BigInt(total) * BigInt(most)));
    }),
  );
}

/** A space from parts that are already in units of `1 / (scale · fine)`. */
export function assemble(
  issues: DealSpace["issues"],
  parts: DealSpace["parts"],
  fine: number,
  scale: number,
  reservation: PerSide<number>,
): DealSpace {
  const utility = { ours: sums(parts.ours, fine), theirs: sums(parts.theirs, fine) };
  return { issues, size: utility.ours.length, scale, utility, parts, fine, reservation };
}

/** The utility of every package in order; the last issue changes fastest. */
function sums(parts: readonly (readonly number[])[], fine: number): Float64Array {
  let all: number[] = [0];
  for (const options of parts) all = all.flatMap((sum) => options.map((part) => sum + part));
  const half = Math.trunc(fine / 2);
  return Float64Array.from(all, (sum) => Math.trunc((sum + half) / fine));
}

/** Option numbers of a package, one per issue. */
export function optionsOf(space: DealSpace, index: number): number[] {
  const options = Array.from({ length: space.issues.length }, () => 0);
  let rest = index;
  for (let issue = space.issues.length - 1; issue >= 0; issue--) {
    const count = space.issues[issue]!.options;
    options[issue] = rest % count;
    rest = Math.trunc(rest / count);
  }
  return options;
}

/** The package of these option numbers, or null where it is none of this table. */
export function packageOf(space: DealSpace, options: readonly number[]): number | null {
  if (!Array.isArray(options) || options.length !== space.issues.length) return null;
  let index = 0;
  for (const [issue, { options: count }] of space.issues.entries()) {
    const option = options[issue];
    if (!isAmount(option, count - 1)) return null;
    index = index * count + option;
  }
  return index;
}

/** Would both sides rather sign this package than walk away? */
export function isWithinBatnas({ utility, reservation }: DealSpace, index: number): boolean {
  return utility.ours[index]! >= reservation.ours && utility.theirs[index]! >= reservation.theirs;
}

/** All packages that both would rather sign than walk away (the zone of possible agreement), in order. */
export function zoneOf(space: DealSpace): number[] {
  return packagesOf(space).filter((index) => isWithinBatnas(space, index));
}

export function packagesOf({ size }: DealSpace): number[] {
  const packages: number[] = [];
  for (let index = 0; index < size; index++) packages.push(index);
  return packages;
}
