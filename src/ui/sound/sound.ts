import type { Place } from "../../scenario/scenario";
import { startAmbience } from "./ambience";
import { type Mark, MARKS } from "./marks";
import { makeNoise } from "./noise";
import { ROOMS } from "./rooms";
import { speak } from "./voice";

/** The quiet sounds of a session. Silent until `wake`, which must come from something the player did. */
export interface Sound {
  wake(): void;
  /** The room to be heard; null for none. */
  room(place: Place | null): void;
  mark(mark: Mark): void;
  /** While the page cannot be seen it cannot be heard. */
  hush(hushed: boolean): void;
  close(): void;
}

/** `makeContext` answers null, or throws, where there is no audio; then all of this does nothing. */
export function createSound(
  makeContext: () => AudioContext | null,
  random: () => number = Math.random,
): Sound {
  let context: AudioContext | null = null;
  let noise: AudioBuffer | null = null;
  let place: Place | null = null;
  let stop: (() => void) | null = null;
  let hushed = false;
  let closed = false;

  function play(): void {
    stop?.();
    stop = null;
    if (!context || !noise || !place) return;
    stop = startAmbience({ context, out: context.destination, noise, random }, ROOMS[place]);
  }

  return {
    wake() {
      if (closed) return;
      try {
        context ??= makeContext();
      } catch {
        // A device without audio: the game is complete without it.
      }
      if (!context) return;
      if (!hushed && context.state === "suspended") void context.resume();
      if (noise) return;
      noise = makeNoise(context, random);
      play();
    },
    room(next) {
      if (next === place) return;
      place = next;
      play();
    },
    mark(mark) {
      if (!context || !noise || hushed) return;
      for (const { voice, after } of MARKS[mark])
        speak(context, context.destination, noise, voice, after);
    },
    hush(now) {
      hushed = now;
      if (now) void context?.suspend();
      else void context?.resume();
    },
    close() {
      closed = true;
      stop?.();
      void context?.close();
      context = null;
    },
  };
}
