import type { ShelfEntry } from "virtual:rapport/shelf";
import { replay } from "../../src/playthrough/replay";
import { createExaminer } from "../../src/course/examining";
import { createSaves } from "../../src/saves/saves";
import { createSession } from "../../src/store";
import { type BoardStore, createBoard } from "../../src/store/board";
import type { SessionStore, Surroundings } from "../../src/store/state";
import { type FakeDisk, fakeDisk, newId } from "../saves/fake-disk";
import { tea } from "./tea";

/** The tea house as it stands on a shelf. */
export const teaOnShelf: ShelfEntry = {
  id: tea.id,
  level: tea.level,
  minutes: tea.minutes,
  trains: tea.trains,
  languages: tea.languages,
  version: tea.version,
  titles: { "zh-CN": "一壶茶", en: "A Pot of Tea" },
  blurbs: { "zh-CN": "他只想把茶喝完。", en: "All he wants is to finish his tea." },
  clients: {
    "zh-CN": { name: "周工", role: "采购总监", firm: "东临" },
    en: { name: "Zhou", role: "purchasing director", firm: "Donglin" },
  },
  figure: tea.cast[tea.lead]!.figure,
  bearing: { pleasant: -20, stirred: 18, open: 40, attentive: 50, expressive: 60 },
  load: async () => tea,
};

/** A page that was just loaded: another one on the same disk is a reload. */
export async function pageOn(
  disk: FakeDisk = fakeDisk(),
  shelf: readonly ShelfEntry[] = [teaOnShelf],
  around: Partial<Surroundings> = {},
): Promise<SessionStore> {
  let time = 1_750_000_000_000;
  const session = createSession({
    shelf,
    saves: createSaves(disk, newId),
    loadReplay: async () => replay,
    seed: () => 7,
    now: () => ++time,
    ...around,
  });
  await session.getState().wake();
  return session;
}

/** A board whose examiner works on the spot. */
export function boardOn(
  disk: FakeDisk = fakeDisk(),
  shelf: readonly ShelfEntry[] = [teaOnShelf],
): BoardStore {
  return createBoard({
    shelf: () => shelf,
    saves: createSaves(disk, newId),
    examine: createExaminer(10_000),
    now: () => 1,
  });
}

/** The live session, which must be there. */
export function playOf(session: SessionStore) {
  const { play } = session.getState();
  if (!play) throw new Error("nothing is being played");
  return play;
}

/** Texts of the lines read in this turn. */
export function readSoFar(session: SessionStore): string[] {
  const { view, revealed } = playOf(session);
  return view.lines.slice(view.turnFrom, revealed).map(({ text }) => text);
}

/** Reads the turn to its end. */
export function readOn(session: SessionStore): void {
  while (playOf(session).revealed < playOf(session).view.lines.length) session.getState().advance();
}
