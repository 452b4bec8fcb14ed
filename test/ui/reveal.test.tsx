// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { StageScene } from "../../src/playthrough/stage-scene";
import type { Theatre } from "../../src/ui/theatre";
import { pageOn } from "../store/session";
import { remembering } from "./remembering";
import { all, byTestId, one, show, systemMoves } from "./screen";

const talks = (scenes: readonly StageScene[]) =>
  scenes.at(-1)?.people.some(({ talking }) => talking) ?? false;

async function atTheDoor(theatre: Theatre | null = null) {
  systemMoves();
  const session = await pageOn();
  await session.getState().open("tea");
  session.getState().start({ mode: "practice" });
  return show("#/play/tea", session, theatre);
}

/** Only the clock of the page is ours, so that the rest of the test can still wait. */
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const press = (element: HTMLElement) => act(() => element.click());
const stateOfLatest = () => one(".latest").dataset["reveal"];
const TITLE = 1900;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a new line", () => {
  test("is whole for a screen reader from the first moment", async () => {
    await atTheDoor();
    expect(one(".turn [aria-live=polite]").textContent).toBe("茶馆里没有别人。");
    expect(one(".latest .said").textContent).toBe("茶馆里没有别人。");
  });

  test("is completed by the first press and left by the second", async () => {
    await atTheDoor();
    press(byTestId("advance"));
    expect(stateOfLatest()).toBe("done");
    expect(all("line")).toHaveLength(1);
    press(byTestId("advance"));
    expect(all("line")).toHaveLength(2);
    expect(stateOfLatest()).toBe("words");
  });

  test("is completed by a click on the words, and by time alone", async () => {
    await atTheDoor();
    press(byTestId("advance"));
    press(byTestId("advance"));
    press(one(".latest .said"));
    expect(stateOfLatest()).toBe("done");
    press(byTestId("advance"));
    expect(stateOfLatest()).toBe("words");
    await pass(4000);
    expect(stateOfLatest()).toBe("told");
  });

  test("that is the last waits, when it is through, for the press that brings the choices", async () => {
    await atTheDoor();
    for (let n = 0; n < 4; n++) press(byTestId("advance"));
    expect(all("line")).toHaveLength(3);
    await pass(4000);
    expect(all("choice")).toHaveLength(0);
    press(byTestId("advance"));
    expect(all("choice")).toHaveLength(2);
  });

  test("that is cut short brings the choices by the same one press", async () => {
    await atTheDoor();
    for (let n = 0; n < 5; n++) press(byTestId("advance"));
    expect(all("line")).toHaveLength(3);
    expect(all("choice")).toHaveLength(2);
  });

  test("stands there at once when it is one's own, noted, or in another language", async () => {
    await atTheDoor();
    press(byTestId("advance"));
    press(byTestId("advance"));
    press(one(".latest .note"));
    expect(stateOfLatest()).toBe("told");
    press(byTestId("advance"));
    expect(stateOfLatest()).toBe("words");
    press(byTestId("language-en"));
    expect(stateOfLatest()).toBe("told");
    press(byTestId("advance"));
    press(all("choice")[0]!);
    expect(one(".latest").className).toContain("line-mine");
    expect(stateOfLatest()).toBe("done");
  });

  test("stands there at once for who wants no motion", async () => {
    const session = await atTheDoor();
    act(() => session.getState().prefer({ motion: "reduced" }));
    expect(stateOfLatest()).toBe("told");
    press(byTestId("advance"));
    expect(all("line")).toHaveLength(2);
    expect(stateOfLatest()).toBe("done");
  });
});

describe("a new phase", () => {
  test("has a title with its place and hour, which the first press puts away", async () => {
    await atTheDoor();
    expect(byTestId("phase-title").textContent).toBe("谈判前咖啡馆 · 下午");
    press(byTestId("advance"));
    expect(all("phase-title")).toHaveLength(0);
    expect(all("line")).toHaveLength(1);
  });

  test("goes on to its first line by itself", async () => {
    await atTheDoor();
    expect(stateOfLatest()).toBe("title");
    await pass(TITLE);
    expect(all("phase-title")).toHaveLength(0);
    expect(stateOfLatest()).toBe("words");
  });
});

describe("the stage", () => {
  test("shows the client talking just as long as their line arrives", async () => {
    const theatre = remembering();
    await atTheDoor(theatre);
    press(byTestId("advance"));
    expect(talks(theatre.shown)).toBe(false);
    press(byTestId("advance"));
    expect(talks(theatre.shown)).toBe(true);
    press(byTestId("advance"));
    expect(talks(theatre.shown)).toBe(false);
  });

  test("that cannot be mounted leaves the whole game in words", async () => {
    const broken: Theatre = {
      mount: () => Promise.reject(new Error("no canvas")),
      face: async () => {},
    };
    await atTheDoor(broken);
    expect(one(".stage").dataset["stageState"]).toBe("failed");
    for (let n = 0; n < 5; n++) press(byTestId("advance"));
    press(all("choice")[0]!);
    expect(one(".latest .said").textContent).toBe("您在等什么？");
  });
});
