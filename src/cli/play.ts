import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { MAX_SEED, startLog, withMove, withoutLastChoice } from "../playthrough/log";
import { mayNote } from "../playthrough/notes";
import type { SessionRecord } from "../playthrough/record";
import { replay } from "../playthrough/replay";
import type { PlayerView } from "../playthrough/view";
import type { Language } from "../scenario/scenario";
import { type Command, UsageError } from "./command";
import { printTable, typedMove } from "./play-table";
import { folderArgument, loadScenario } from "./scenario-files";
import { words } from "./words";

/** `rapport play <folder>`: the conversation in the terminal; `--debug` shows the client's mind. */
export const play: Command = async (args, language) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: "string" },
      debug: { type: "boolean", default: false },
      seed: { type: "string", default: "0" },
      variant: { type: "string" },
    },
  });
  const folder = folderArgument(positionals[0], language);
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0 || seed > MAX_SEED)
    throw new UsageError(`--seed 0..${MAX_SEED}`);
  const scenario = loadScenario(folder, language);
  if (!scenario) return 1;
  if (values.variant !== undefined && !scenario.variants.some(({ id }) => id === values.variant))
    throw new UsageError(`--variant ${scenario.variants.map(({ id }) => id).join("|")}`);
  const shownIn: Language = language === "zh" ? "zh-CN" : "en";
  const spoken = scenario.languages.includes(shownIn) ? shownIn : scenario.language;
  const start = startLog(scenario, {
    seed,
    ...(values.variant === undefined ? {} : { variant: values.variant }),
  });
  return converse(start, (log) => replay(scenario, log, spoken), language, values.debug);
};

type Log = ReturnType<typeof startLog>;

async function converse(
  start: Log,
  playOn: (log: Log) => ReturnType<typeof replay>,
  language: "zh" | "en",
  debug: boolean,
): Promise<number> {
  const say = words(language);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers = terminal[Symbol.asyncIterator]();
  let log = start;
  let printed = 0;
  try {
    for (;;) {
      const { view, record } = playOn(log);
      printTurn(view, record, printed, debug, say);
      printed = view.lines.length;
      if (view.fault) {
        console.log(say.fault(view.fault.code));
        return 1;
      }
      if (view.ended) {
        printEnd(view, record, say);
        return 0;
      }
      if (view.table) printTable(view.table, say.atTable);
      else printChoices(view, say);
      terminal.setPrompt(view.table ? say.atTable.prompt : say.choose(view.choices.length));
      terminal.prompt();
      const { value, done } = await answers.next();
      const answer = done ? "q" : value.trim();
      if (answer === "q") return 0;
      if (answer === "u") {
        log = withoutLastChoice(log) ?? log;
        printed = 0;
        continue;
      }
      const move = view.table && typedMove(answer, view.table.issues);
      if (move) {
        const next = withMove(log, move);
        const fault = playOn(next).view.fault;
        if (fault) console.log(say.atTable.refused);
        else log = next;
        continue;
      }
      const choice = view.choices[Number(answer) - 1];
      if (choice) log = withMove(log, { choose: choice.id });
      else if (answer === "n") {
        const line = view.lines.findLast((one) => mayNote(view, one));
        console.log(line ? say.noted(line.text) : say.noteFirst);
        if (line) log = withMove(log, { note: line.n });
      }
    }
  } finally {
    terminal.close();
  }
}

type Words = ReturnType<typeof words>;

function printTurn(
  view: PlayerView,
  record: SessionRecord,
  from: number,
  debug: boolean,
  say: Words,
): void {
  // What is said at an open table is in no turn of the record yet.
  if (!debug || view.table) {
    for (const { name, text } of view.lines.slice(from))
      console.log(name ? `${name}:${text}` : text);
    return;
  }
  const turn = record.turns.at(-1);
  for (const act of turn?.choice?.acts ?? [])
    console.log(`  · ${act.act} ${act.taken}%  ${reading(act.before)} → ${reading(act.after)}`);
  for (const { name, text, shown, cues, reveals, events } of turn?.lines ?? []) {
    const marks = [...cues, ...reveals, ...events.map(({ act }) => act)].map((mark) => ` #${mark}`);
    console.log(
      (name ? `${name}${shown ? "" : `(${say.thinks})`}:${text}` : text) + marks.join(""),
    );
  }
  if (turn) console.log(`  · ${reading(turn.after)}`);
}

const reading = (mind: {
  personal: number;
  professional: number;
  brand: number;
  mood: number;
  trust: number;
}) => `trust ${mind.trust} (${mind.personal}/${mind.professional}/${mind.brand}) mood ${mind.mood}`;

function printChoices(view: PlayerView, say: Words): void {
  console.log();
  for (const [at, { text, basis }] of view.choices.entries()) {
    console.log(`  ${at + 1}. ${text}`);
    for (const { quote } of basis) console.log(`     ${say.basis(quote)}`);
  }
}

function printEnd(view: PlayerView, record: SessionRecord, say: Words): void {
  const { listening, transparency, winwin } = record.points;
  console.log(`\n${say.ended}\n${view.ended?.title ?? ""}\n${view.ended?.text ?? ""}`);
  console.log(say.points(listening, transparency, winwin));
}
