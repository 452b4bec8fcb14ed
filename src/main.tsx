import { createRoot } from "react-dom/client";
import shelf, { guide } from "virtual:rapport/shelf";
import { examineInWorker } from "./examiner/in-worker";
import { createSeeker } from "./explorer/seeker";
import { createWeigher } from "./explorer/weigher";
import { languageFor } from "./i18n/language-for";
import { MAX_SEED } from "./playthrough/log";
import { browserDisk } from "./saves/indexeddb";
import { createSaves } from "./saves/saves";
import { browserTabs } from "./saves/tabs";
import { createSession } from "./store";
import { createBoard } from "./store/board";
import { App } from "./ui/App";
import type { Theatre } from "./ui/theatre";
import "./ui/style/index.css";
import { browserWorkshop } from "./workshop/in-worker";

/** `crypto.getRandomValues` is there on a plain http page too; the rest of `crypto` is not. */
const random = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** The seed named in the address (`?seed=7`), else any. */
function seed(): number {
  const wished = new URLSearchParams(window.location.search).get("seed") ?? "";
  const named = /^\d{1,10}$/.test(wished) ? Number(wished) : Number.NaN;
  return named <= MAX_SEED ? named : random() % (MAX_SEED + 1);
}

const saves = createSaves(
  browserDisk(),
  () => `${Date.now().toString(36)}-${random().toString(36)}`,
);

const session = createSession({
  shelf,
  guide,
  saves,
  loadReplay: async () => (await import("./playthrough/replay")).replay,
  seed,
  now: () => Date.now(),
  tabs: browserTabs(),
  language: languageFor(navigator.languages ?? [navigator.language]),
  workshop: browserWorkshop,
  follows: import.meta.hot !== undefined,
});

const board = createBoard({
  shelf: () => session.getState().shelf,
  saves,
  examine: examineInWorker(
    () => new Worker(new URL("./examiner/web-worker.ts", import.meta.url), { type: "module" }),
  ),
  now: () => Date.now(),
});

const theatre: Theatre = {
  mount: async (host) => {
    // Phaser itself stumbles over a missing canvas as soon as it is loaded.
    if (!document.createElement("canvas").getContext("2d")) throw new Error("no canvas");
    return (await import("../scenes/stage")).mountStage(host);
  },
  face: async (canvas, one, px) => (await import("../scenes/face")).paintFace(canvas, one, px),
};

/** Joint states that a browser may hold: the explorer's own budget, which would bring its code along. */
const BUDGET = 2_000_000;

const weigher = createWeigher(
  () =>
    new Worker(new URL("./explorer/weighing-worker.ts", import.meta.url), {
      type: "module",
      name: "weigher",
    }),
  BUDGET,
);

const seeker = createSeeker(
  () =>
    new Worker(new URL("./explorer/seeking-worker.ts", import.meta.url), {
      type: "module",
      name: "seeker",
    }),
  BUDGET,
);

// In development the stories follow every save.
if (import.meta.hot) void import("./dev/follow").then(({ followSaves }) => followSaves(session));

void session.getState().wake();
createRoot(document.querySelector("#root")!).render(
  <App session={session} theatre={theatre} board={board} weigher={weigher} seeker={seeker} />,
);
