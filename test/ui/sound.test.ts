import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PLACES } from "../../src/scenario/scenario";
import { MARKS } from "../../src/ui/sound/marks";
import { ROOMS } from "../../src/ui/sound/rooms";
import { createSound } from "../../src/ui/sound/sound";
import { fakeAudio } from "./fake-audio";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const half = () => 0.5;

describe("the sound of a session", () => {
  test("asks for no audio before the player has done something", () => {
    const device = vi.fn<() => AudioContext>(() => fakeAudio().context);
    const sound = createSound(device, half);
    sound.room("cafe");
    sound.mark("note");
    expect(device).not.toHaveBeenCalled();
    sound.wake();
    sound.wake();
    expect(device).toHaveBeenCalledTimes(1);
  });

  test.each(PLACES)("has a room for %s, quiet and alive", (place) => {
    const audio = fakeAudio();
    const sound = createSound(() => audio.context, half);
    sound.room(place);
    sound.wake();
    const steady = audio.sounding();
    expect(steady).toBeGreaterThan(0);
    vi.advanceTimersByTime(ROOMS[place].every[1] * 1000);
    expect(audio.started()).toBeGreaterThan(steady);
    const loudness = ROOMS[place].layers.reduce((sum, layer) => sum + layer.loudness, 0);
    expect(loudness).toBeLessThan(0.25);
  });

  test("goes from one room to the next and leaves nothing behind", () => {
    const audio = fakeAudio();
    const sound = createSound(() => audio.context, half);
    sound.wake();
    sound.room("office");
    const office = audio.sounding();
    sound.room("office");
    expect(audio.sounding()).toBe(office);
    sound.room(null);
    expect(audio.sounding()).toBe(0);
    vi.advanceTimersByTime(100_000);
    expect(audio.sounding()).toBe(0);
  });

  test.each(["note", "choice", "phase"] as const)("marks a %s", (mark) => {
    const audio = fakeAudio();
    const sound = createSound(() => audio.context, half);
    sound.wake();
    sound.mark(mark);
    expect(audio.started()).toBe(MARKS[mark].length);
  });

  test("is hushed while the page is hidden, and comes back", () => {
    const audio = fakeAudio();
    const sound = createSound(() => audio.context, half);
    sound.room("office");
    sound.wake();
    sound.hush(true);
    expect(audio.context.state).toBe("suspended");
    const before = audio.started();
    sound.mark("choice");
    sound.wake();
    vi.advanceTimersByTime(100_000);
    expect(audio.started()).toBe(before);
    expect(audio.context.state).toBe("suspended");
    sound.hush(false);
    expect(audio.context.state).toBe("running");
  });

  test("ends with the session, for good", () => {
    const audio = fakeAudio();
    const sound = createSound(() => audio.context, half);
    sound.room("cafe");
    sound.wake();
    sound.close();
    sound.wake();
    vi.advanceTimersByTime(100_000);
    expect(audio.context.state).toBe("closed");
    expect(audio.sounding()).toBe(0);
  });

  test.each([
    ["is none", () => null],
    [
      "is forbidden",
      () => {
        throw new Error("no audio");
      },
    ],
  ])("is nothing at all where there %s", (_, device) => {
    const sound = createSound(device, half);
    const session = () => {
      sound.wake();
      sound.room("cafe");
      sound.mark("choice");
      sound.hush(true);
      sound.close();
    };
    expect(session).not.toThrow();
  });
});
