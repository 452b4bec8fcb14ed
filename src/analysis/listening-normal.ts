/** Wichura's PPND7 (Applied Statistics 37, 1988, AS 241): coefficients by rising power. */
const MIDDLE = {
  above: [3.3871327179, 50.434271938, 159.2911320204, 59.10937472],
  below: [1, 17.895169469, 78.757757664, 67.1875636],
};
const SIDE = {
  above: [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103],
  below: [1, 0.7370016425, 0.12021132975],
};
const FAR = {
  above: [6.657905115, 3.081226386, 0.42868294337, 0.017337203997],
  below: [1, 0.24197894225, 0.012258202635],
};

interface Ratio {
  above: readonly number[];
  below: readonly number[];
}

const powers = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const ratio = ({ above, below }: Ratio, x: number): number => powers(above, x) / powers(below, x);

/**
 * The value below which that share of a standard normal distribution lies, to about seven digits.
 * @param share above 0 and below 1
 */
export function normalQuantile(share: number): number {
  const apart = share - 0.5;
  if (Math.abs(apart) <= 0.425) return apart * ratio(MIDDLE, 0.180625 - apart * apart);
  const tail = Math.sqrt(-logarithm(apart < 0 ? share : 1 - share));
  const value = tail <= 5 ? ratio(SIDE, tail - 1.6) : ratio(FAR, tail - 5);
  return apart < 0 ? -value : value;
}

/** The share of a standard normal distribution that lies below that value, to six digits. */
export function normalShare(value: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (normalQuantile(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Natural logarithm, the same on every engine. @param x above 0, at most 1 */
function logarithm(x: number): number {
  let halvings = 0;
  let rest = x;
  for (; rest < 0.7; rest *= 2) halvings++;
  return nearOne(rest) + halvings * nearOne(0.5);
}

/** Natural logarithm from ½ to 1, by the series of the inverse hyperbolic tangent. */
function nearOne(x: number): number {
  const t = (x - 1) / (x + 1);
  let sum = 0;
  for (let odd = 31; odd >= 1; odd -= 2) sum = sum * t * t + 1 / odd;
  return 2 * t * sum;
}
