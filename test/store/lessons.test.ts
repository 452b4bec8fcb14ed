import { expect, test } from "vitest";
import { resolveFor } from "../../src/store";
import type { SessionStore } from "../../src/store/state";
import { fakeDisk, settled } from "../saves/fake-disk";
import { pageOn, playOf, readOn } from "./session";

async function started(mode: "practice" | "assess", session?: SessionStore) {
  const page = session ?? (await pageOn());
  await page.getState().open("tea");
  page.getState().start({ mode });
  return page;
}

function say(session: SessionStore, ...choices: string[]): void {
  for (const choice of choices) {
    readOn(session);
    session.getState().choose(choice);
  }
  readOn(session);
}

async function finished(mode: "practice" | "assess", session?: SessionStore) {
  const page = await started(mode, session);
  say(page, "door.ask", "table.no", "after.bye");
  page.getState().finish();
  await settled();
  return page;
}

test("from a moment of an assessed run a practice session of its own goes on", async () => {
  const session = await finished("assess");
  const { log } = session.getState().review!;
  const before = [...session.getState().past.values()];
  expect(session.getState().practise({ ...log, moves: log.moves.slice(0, 1) })).toBe(true);
  const { log: live, view } = playOf(session);
  expect(live).toMatchObject({ mode: "practice", moves: [{ choose: "door.ask" }] });
  expect(view.choices.map(({ id }) => id)).toContain("table.yes");
  say(session, "table.yes");
  expect([...session.getState().past.values()]).toEqual(before);
});

test("nothing is practised while an assessed run is open", async () => {
  const session = await finished("practice");
  const { log } = session.getState().review!;
  session.getState().start({ mode: "assess" });
  say(session, "door.ask");
  expect(session.getState().practise(log)).toBe(false);
  expect(playOf(session).log.mode).toBe("assess");
  expect(session.getState().notices.map(({ code }) => code)).toContain("assess-open");
});

test("what was left half-way is put aside, not lost, when a moment is practised", async () => {
  const session = await finished("practice");
  const { log } = session.getState().review!;
  session.getState().start({ mode: "practice" });
  say(session, "door.hush");
  session.getState().practise({ ...log, moves: [] });
  const aside = [...session.getState().past.values()].filter(({ how }) => how === "set-aside");
  expect(aside.map(({ log: { moves } }) => moves)).toEqual([[{ choose: "door.hush" }]]);
});

test("what is meant for next time stays with its session, and the latest is told", async () => {
  const disk = fakeDisk();
  const session = await finished("practice", await pageOn(disk));
  expect(session.getState().resolve("  先问再说  ")).toBe(true);
  await settled();
  const next = await pageOn(disk);
  expect(resolveFor(next.getState().past.values(), "tea")).toBe("先问再说");
  await finished("practice", next);
  expect(resolveFor(next.getState().past.values(), "tea")).toBe("先问再说");
  next.getState().resolve("先听完");
  expect(resolveFor(next.getState().past.values(), "tea")).toBe("先听完");
  next.getState().resolve("");
  expect(resolveFor(next.getState().past.values(), "tea")).toBe("先问再说");
  expect(resolveFor(next.getState().past.values(), "another")).toBeNull();
});

test("it travels with the exported data", async () => {
  const session = await finished("practice");
  session.getState().resolve("先问再说");
  const file = await session.getState().exportText();
  const other = await pageOn();
  other.getState().restore(file);
  expect(resolveFor(other.getState().past.values(), "tea")).toBe("先问再说");
});

test("one that cannot be read is moved aside, and its session stays", async () => {
  const disk = fakeDisk();
  const session = await finished("practice", await pageOn(disk));
  const [kept] = session.getState().past.values();
  disk.contents.past.set(kept!.id, { ...kept, next: 7 });
  const page = await pageOn(disk);
  await settled();
  expect(page.getState().past.get(kept!.id)).toEqual(kept);
  expect(disk.contents.damaged.size).toBe(1);
});
