/** Prints one line in both languages. */
export function say(zh, en) {
  console.log(`${zh} / ${en}`);
}

/** What went wrong, to be told in one message after the `details` that explain it. */
export class Failure extends Error {
  constructor(zh, en, details = "") {
    super(`${zh}\n  ${en}`);
    this.details = details.trim();
  }
}

/** Tells of a failure; any other error is our own mistake and keeps its stack. */
export function tell(error) {
  if (!(error instanceof Failure)) return console.error(error);
  if (error.details) console.error(error.details);
  return console.error(`\n✗ ${error.message}`);
}

/** Runs a tool and turns what it throws into a message and exit code 1. */
export async function runTool(tool) {
  try {
    process.exitCode = (await tool()) || 0;
  } catch (error) {
    tell(error);
    process.exitCode = 1;
  }
}

/** Says what is being done, shows that it goes on, and says how long it took. */
export async function during(zh, en, work) {
  const since = Date.now();
  const seconds = () => `${((Date.now() - since) / 1000).toFixed(0)} s`;
  say(`${zh}…`, `${en}…`);
  const beat = setInterval(() => console.log(`  … ${seconds()}`), 15_000);
  const result = await work().finally(() => clearInterval(beat));
  console.log(`  ✓ ${seconds()}`);
  return result;
}
