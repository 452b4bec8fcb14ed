import type { TableMove } from "../negotiation/moves";
import { type TableView, worthToUs } from "../playthrough/table-view";
import type { words } from "./words";

type Say = ReturnType<typeof words>["atTable"];

/** The open offer table: every issue with its options, what they are worth to us and, where it is known, to them. */
export function printTable(table: TableView, say: Say): void {
  const { issues, ours, used, rounds, counter, lastWord } = table;
  const points = (worth: number) => Math.round((100 * worth) / ours.scale);
  console.log(`\n${say.head(used, rounds, points(ours.reservation))}`);
  for (const [at, { label, options, theirs }] of issues.entries()) {
    const cells = options.map((option, number) => {
      const mine = points(ours.parts[at]![number]! / ours.fine);
      return `${number + 1}) ${option} [${mine}${theirs ? ` | ${theirs.worth[number]}` : ""}]`;
    });
    const weight = theirs ? `  ${say.weight(theirs.weight)}` : "";
    console.log(`  ${at + 1}. ${label}: ${cells.join("  ")}${weight}`);
  }
  if (counter) {
    const options = counter.map((option, at) => issues[at]!.options[option]!);
    console.log(say.counter(options.join(" · "), points(worthToUs(ours, counter))));
  }
  if (lastWord) console.log(say.lastWord);
}

/** What was typed at the table, numbers from 1; null when it is no move. Whether it can be made is for the table to say. */
export function typedMove(typed: string, issues: TableView["issues"]): TableMove | null {
  if (typed === "a") return { accept: true };
  if (typed === "l") return { leave: true };
  if (typed === "w") return { walk: true };
  const asked = /^\?\s*(\d+)$/.exec(typed);
  if (asked) {
    const issue = issues[Number(asked[1]) - 1];
    return issue ? { ask: issue.id } : null;
  }
  if (!/^\d[\d\s/]*$/.test(typed)) return null;
  const packages = typed.split("/").map((one) =>
    one
      .trim()
      .split(/\s+/)
      .map((number) => Number(number) - 1),
  );
  return packages.length === 1 ? { offer: packages[0]! } : { offers: packages };
}
