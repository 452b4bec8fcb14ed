import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

export const testId = (page: Page, id: string): Locator => page.getByTestId(id);

/** How a player operates a control. */
export type Hand = (control: Locator) => Promise<void>;
export const mouse: Hand = (control) => control.click({ timeout: 10_000 });
export const finger: Hand = (control) => control.tap({ timeout: 10_000 });
/** The quickest: for tests that are about something else. */
export const enter: Hand = (control) => control.press("Enter");

/** From the shelf to the first line of its first scenario. */
export async function start(page: Page, url: string, hand: Hand = mouse): Promise<void> {
  await page.goto(url);
  await hand(testId(page, "scenario-card").first());
  await hand(testId(page, "start"));
  await testId(page, "line").first().waitFor();
}

/** Presses Tab until the focus is on what matches. @param most a debrief has many stops */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** What the player can do next. */
async function nextIn(
  page: Page,
): Promise<"choice" | "advance" | "debrief" | "table" | "read-skip"> {
  const ways = ["choice", "advance", "debrief", "table", "read-skip"] as const;
  await page
    .locator(ways.map((way) => `[data-testid=${way}]`).join())
    .first()
    .waitFor();
  for (const way of ways) if ((await testId(page, way).count()) > 0) return way;
  throw new Error("no way on");
}

/** Presses on, unless the words came to their end by themselves just then and took the button with them. */
async function pressOn(page: Page, hand: Hand): Promise<void> {
  const advance = testId(page, "advance");
  await hand(advance).catch(async (error: unknown) => {
    if ((await advance.count()) > 0) throw error;
  });
}

/** Reads on to the next choices, or to the offer table; skips what is asked about the client. */
export async function readOn(page: Page, hand: Hand = enter): Promise<void> {
  for (;;) {
    const way = await nextIn(page);
    if (way === "advance") await pressOn(page, hand);
    else if (way === "read-skip") await hand(testId(page, way));
    else return;
  }
}

/** Takes choices by turns, the first, the second and so on, to the debrief; breaks off at the table. Returns how many were taken. */
export async function playToEnd(page: Page, hand: Hand = enter): Promise<number> {
  for (let turn = 0; ;) {
    const way = await nextIn(page);
    if (way === "debrief") return turn;
    if (way === "advance") await pressOn(page, hand);
    else if (way === "table") await hand(testId(page, "leave"));
    else if (way === "read-skip") await hand(testId(page, way));
    else {
      const choices = testId(page, "choice");
      await hand(choices.nth(turn++ % (await choices.count())));
    }
    expect(turn).toBeLessThan(60);
  }
}

/** Once all that was done is on the disk. */
export const saved = (page: Page) =>
  page.locator("[data-saving=saved]").waitFor({ state: "attached" });

export const linesOf = (page: Page) => testId(page, "line").locator(".said").allTextContents();

/** Puts a record into the player's database, as an older or a broken page might have left it. */
export async function store(page: Page, drawer: string, key: string, value: unknown) {
  await inDatabase(page, drawer, { key, value });
}

/** What lies in one drawer of the player's database. */
export async function stored(page: Page, drawer: string): Promise<unknown[]> {
  return inDatabase(page, drawer, null);
}

/** Puts the record, if there is one, and answers with the whole drawer. */
async function inDatabase(
  page: Page,
  drawer: string,
  record: { key: string; value: unknown } | null,
): Promise<unknown[]> {
  return page.evaluate(
    async (task) => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page
      const done = (request: IDBRequest | IDBTransaction, event: string) =>
        new Promise<void>((resolve, reject) => {
          request.addEventListener(event, () => resolve());
          request.addEventListener("error", () => reject(new Error("no database")));
        });
      const opening = indexedDB.open("rapport");
      await done(opening, "success");
      const transaction = opening.result.transaction(task.drawer, "readwrite");
      const drawerStore = transaction.objectStore(task.drawer);
      if (task.record) drawerStore.put(task.record.value, task.record.key);
      const all = drawerStore.getAll();
      await done(transaction, "complete");
      opening.result.close();
      return all.result as unknown[];
    },
    { drawer, record },
  );
}
