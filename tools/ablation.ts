import { ABLATIONS, failingWithout } from "../test/mind/ablations";

/** Prints, for each rule and group of constants, which facts and contracts fail without it. */
for (const ablation of ABLATIONS) {
  const failing = [...failingWithout(ablation)];
  console.log(`${ablation.off.padEnd(46)}${failing.join("; ") || "NOTHING NEEDS IT"}`);
}
