import { PERSONAS } from "../src/mind/personas";
import { clientOf } from "../test/mind/lab";
import { holds } from "../test/mind/facts/fact";
import { FACTS } from "../test/mind/facts/facts";

/** Prints the facts of MODEL.md with what is measured for each built-in persona, and the threshold. */
const names = Object.keys(PERSONAS) as (keyof typeof PERSONAS)[];
const shown = (value: number) => String(Math.round(value * 100) / 100).padStart(9);

let failed = 0;
console.log(`${"".padEnd(66)}${names.map((name) => name.padStart(10)).join("")}   threshold`);
for (const fact of FACTS) {
  console.log(`${fact.n}. ${fact.name} (${fact.source})`);
  const columns = names.map((name) => fact.measure(clientOf(PERSONAS[name])));
  for (const [row, { what, relation, limit }] of columns[0]!.entries()) {
    const values = columns.map((column) => column[row]!);
    failed += values.filter((check) => !holds(check)).length;
    const cells = values
      .map((check) => `${shown(check.value)}${holds(check) ? " " : "!"}`)
      .join("");
    console.log(`   ${what.padEnd(63)}${cells}   ${relation} ${Math.round(limit * 100) / 100}`);
  }
}
console.log(failed === 0 ? "All hold." : `${failed} do not hold.`);
process.exitCode = failed === 0 ? 0 : 1;
