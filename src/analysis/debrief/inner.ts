import type { RecordedLine, TurnRecord } from "../../playthrough/record";

/** What the client thought after that line of a turn; if nothing follows it, the last that they thought in it. */
export function innerAfter({ lines }: TurnRecord, n: number | null): RecordedLine | null {
  const from = lines.findIndex(({ shown }) => shown !== null && shown.n === n);
  const inner = lines.filter(({ shown, text }) => shown === null && text !== "");
  return lines.slice(from + 1).find((line) => inner.includes(line)) ?? inner.at(-1) ?? null;
}
