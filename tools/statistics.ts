/** Spearman's rank correlation; ties share their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]!);
  const rank: number[] = Array.from({ length: values.length }, () => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let i = from; i < to; i++) rank[order[i]!] = (from + to - 1) / 2;
    from = to;
  }
  return rank;
}

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Pearson's correlation. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [i, x] of a.entries()) {
    const [da, db] = [x - ma, b[i]! - mb];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return ab / Math.sqrt(aa * bb);
}

/**
 * Predictions of a ridge regression for rows it was not fitted to: ten folds, all rows of a group in one.
 * Features are standardised within the rows fitted to.
 */
export function crossValidated(
  features: readonly (readonly number[])[],
  target: readonly number[],
  groups: readonly number[],
  penalty = 30,
): number[] {
  const folds = 10;
  const predicted: number[] = Array.from({ length: target.length }, () => 0);
  for (let fold = 0; fold < folds; fold++) {
    const fitted = target.map((_, i) => i).filter((i) => groups[i]! % folds !== fold);
    const predict = ridge(
      fitted.map((i) => features[i]!),
      fitted.map((i) => target[i]!),
      penalty,
    );
    for (const [i, row] of features.entries())
      if (groups[i]! % folds === fold) predicted[i] = predict(row);
  }
  return predicted;
}

function ridge(
  rows: readonly (readonly number[])[],
  target: readonly number[],
  penalty: number,
): (row: readonly number[]) => number {
  const size = rows[0]!.length;
  const columns = Array.from({ length: size }, (_, c) => rows.map((row) => row[c]!));
  const centres = columns.map(mean);
  const scales = columns.map((column, c) => {
    const variance = mean(column.map((x) => (x - centres[c]!) * (x - centres[c]!)));
    return Math.sqrt(variance) || 1;
  });
  const standard = (row: readonly number[]) => row.map((x, c) => (x - centres[c]!) / scales[c]!);
  const standardised = rows.map(standard);
  const level = mean(target);
  const product = (a: number, b: number) =>
    standardised.reduce((sum, row) => sum + row[a]! * row[b]!, a === b ? penalty : 0);
  const system = Array.from({ length: size }, (_, a) => [
    ...Array.from({ length: size }, (_, b) => product(a, b)),
    standardised.reduce((sum, row, i) => sum + row[a]! * (target[i]! - level), 0),
  ]);
  const weights = solved(system);
  return (row) => standard(row).reduce((sum, x, c) => sum + x * weights[c]!, level);
}

/** Gauss–Jordan on rows [coefficients…, right-hand side]. */
function solved(system: number[][]): number[] {
  for (let pivot = 0; pivot < system.length; pivot++) {
    const row = system[pivot]!;
    const by = row[pivot]!;
    for (let c = pivot; c < row.length; c++) row[c] = row[c]! / by;
    for (const other of system) {
      if (other === row) continue;
      const factor = other[pivot]!;
      for (let c = pivot; c < row.length; c++) other[c] = other[c]! - factor * row[c]!;
    }
  }
  return system.map((row) => row.at(-1)!);
}
