import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { saved, start, store, stored } from "./player";

const PLAYS = fileURLToPath(new URL("../../stories/late-delivery/plays/", import.meta.url));

/** Milliseconds that solving may take on a machine that does much else. */
export const PATIENCE = 60_000;

/** The debrief, or a room of it, of one of the story's own plays, as if it had been played here. */
export async function debriefOf(page: Page, url: string, name: string, room = ""): Promise<void> {
  await start(page, url);
  await saved(page);
  const [{ log: live }] = (await stored(page, "running")) as [{ log: { version: string } }];
  const { log } = JSON.parse(await readFile(`${PLAYS}${name}.json`, "utf8")) as { log: object };
  const value = { id: "p", log: { ...log, version: live.version }, at: 1, how: "finished" };
  await store(page, "past", "p", value);
  await page.goto(`${url}#/debrief/late-delivery${room && `/${room}`}`);
  await page.reload();
}
