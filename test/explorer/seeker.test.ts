import { expect, test } from "vitest";
import { momentsElsewhere } from "../../src/analysis/debrief/elsewhere";
import type { ExplorerWorker } from "../../src/explorer/in-worker";
import { createSeeker } from "../../src/explorer/seeker";
import { type SeekTask, seekTask } from "../../src/explorer/seeking";
import { tea } from "../store/tea";

const VARIANT = tea.variants[0]!.id;
const BUDGET = 100_000;

/** Answers in a later task, as a real worker does. */
class Thread extends EventTarget implements ExplorerWorker {
  ended = false;
  constructor(private readonly breaks = false) {
    super();
  }
  postMessage(task: SeekTask): void {
    setTimeout(() => {
      if (this.ended) return;
      if (this.breaks) {
        this.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
        return;
      }
      const data = structuredClone(seekTask(structuredClone(task)));
      this.dispatchEvent(new MessageEvent("message", { data }));
    });
  }
  terminate(): void {
    this.ended = true;
  }
}

function threads(...breaking: readonly boolean[]) {
  const made: Thread[] = [];
  /** Workers at work when another was made. */
  const running: number[] = [];
  const seeker = createSeeker(() => {
    running.push(made.filter(({ ended }) => !ended).length);
    made.push(new Thread(breaking[made.length]));
    return made.at(-1)!;
  }, BUDGET);
  return { made, running, seeker };
}

test("a scenario is searched once, and its worker ends", async () => {
  const { made, seeker } = threads();
  const found = await seeker.seek(tea, VARIANT);
  expect(found.size).toBeGreaterThan(0);
  expect([...found]).toEqual([...momentsElsewhere(tea, VARIANT, { budget: BUDGET })]);
  expect(await seeker.seek(tea, VARIANT)).toBe(found);
  expect(made.map(({ ended }) => ended)).toEqual([true]);
  await seeker.seek({ ...tea, version: "mended" }, VARIANT);
  expect(made).toHaveLength(2);
});

test("two never run at a time", async () => {
  const { running, seeker } = threads();
  await Promise.all([
    seeker.seek(tea, VARIANT),
    seeker.seek({ ...tea, version: "mended" }, VARIANT),
    seeker.seek({ ...tea, version: "mended again" }, VARIANT),
  ]);
  expect(running).toEqual([0, 0, 0]);
});

test("what goes wrong is told, stops no other search, and the next one begins anew", async () => {
  const { made, seeker } = threads(true);
  const broken = seeker.seek(tea, VARIANT);
  const other = seeker.seek({ ...tea, version: "mended" }, VARIANT);
  await expect(broken).rejects.toThrow("out of memory");
  expect((await other).size).toBeGreaterThan(0);
  await expect(seeker.seek(tea, "no such")).rejects.toThrow("no such");
  expect((await seeker.seek(tea, VARIANT)).size).toBeGreaterThan(0);
  expect(made).toHaveLength(4);
  expect(made.every(({ ended }) => ended)).toBe(true);
});
