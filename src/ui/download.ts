/** Long enough for any browser to have taken the file. Milliseconds. */
const KEPT = 60_000;

const TYPES = { json: "application/json", csv: "text/csv;charset=utf-8" } as const;

/** Hands the player a file; nothing leaves the device. */
export function download(name: string, text: string, kind: keyof typeof TYPES = "json"): void {
  const url = URL.createObjectURL(new Blob([text], { type: TYPES[kind] }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

const two = (n: number) => String(n).padStart(2, "0");

/** Named after the player's own day, e.g. `rapport-2026-03-01.json`. */
export function exportName(day: Date): string {
  return `rapport-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}
