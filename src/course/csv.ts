type Cell = string | number | null;

/** What makes a spreadsheet take a text for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;

/** A table as RFC 4180 has it, with the mark that lets spreadsheets read it as UTF-8. */
export const makeCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  if (value === null) return "";
  const text = FORMULA.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
