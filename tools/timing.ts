/** Median of milliseconds, after as many runs to warm up. */
export function median(run: () => void, times: number): number {
  for (let warm = 0; warm < times; warm++) run();
  const taken = Array.from({ length: times }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return taken.sort((a, b) => a - b)[Math.trunc(times / 2)]!;
}

/** A row: milliseconds, and how many times those of the base. */
export const show = (name: string, ms: number, base: number): void =>
  console.log(
    `${name.padEnd(46)}${ms.toFixed(2).padStart(9)} ms${(ms / base).toFixed(2).padStart(9)} ×`,
  );
