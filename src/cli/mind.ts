import { createReadStream, existsSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { type Command, UsageError } from "./command";
import { type HeardAct, hearRow, type MindRow, parseRow, type RowFault } from "./mind-rows";
import { isFolder } from "./scenario-files";
import { words } from "./words";

/** States gathered before they are written. */
const BATCH = 2000;

/** `rapport mind <file.jsonl>`: what each row's acts do to a client. Broken rows are reported, the others done. */
export const mind: Command = async (args, language) => {
  const { positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: "string" } },
  });
  const say = words(language);
  const file = positionals[0];
  if (!file) throw new UsageError(say.needsRows);
  if (!existsSync(file) || isFolder(file)) throw new UsageError(say.notFound(file));
  let line = 0;
  let broken = 0;
  for await (const text of createInterface({ input: createReadStream(file, "utf8") })) {
    line++;
    const source = text.replace(/^\uFEFF/, "").trim();
    if (!source) continue;
    const parsed = parseRow(source);
    if ("value" in parsed) writeRow(parsed.value);
    else {
      broken++;
      console.error(`${file}:${line}: ${describe(parsed.fault, say)}`);
    }
  }
  return broken > 0 ? 1 : 0;
};

function describe(fault: RowFault, say: ReturnType<typeof words>): string {
  switch (fault.code) {
    case "not-json":
      return say.rowNotJson;
    case "bad-field":
      return say.rowField(fault.field);
    case "unknown-act":
      return say.rowAct(fault.at + 1, fault.act);
  }
}

/** One line of JSON, written in parts: a row may hold a million acts. */
function writeRow(row: MindRow): void {
  write(`{"id":${JSON.stringify(row.id)},"states":[`);
  let batch: string[] = [];
  let first = true;
  const flush = () => {
    if (batch.length === 0) return;
    write((first ? "" : ",") + batch.join(","));
    first = false;
    batch = [];
  };
  const end = hearRow(row, (heard: HeardAct) => {
    batch.push(JSON.stringify(heard));
    if (batch.length >= BATCH) flush();
  });
  flush();
  write(`],"end":${JSON.stringify(end)}}\n`);
}

/** Writes all of it, also to a pipe that is full for the moment. */
function write(text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}
