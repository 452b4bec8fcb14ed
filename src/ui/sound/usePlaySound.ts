import { type RefObject, useEffect, useRef } from "react";
import type { Play } from "../../store/state";
import { useSession } from "../session";
import type { Mark } from "./marks";
import { createSound, type Sound } from "./sound";

const makeContext = () => (typeof AudioContext === "undefined" ? null : new AudioContext());

/** What a gesture is, for a browser that lets nothing sound before one. */
const GESTURES = ["pointerdown", "keydown"] as const;

/** Lets a session be heard, where the player wishes it. */
export function usePlaySound(play: Play): void {
  const wished = useSession(({ preferences }) => preferences.sound);
  const sound = useSound(wished);
  const { view, revealed } = play;
  const line = view.lines[revealed - 1];
  const place = line?.scene.place ?? view.place;
  useEffect(() => {
    if (wished) sound.current?.room(place);
  }, [sound, wished, place]);
  const noted = view.lines.filter((one) => one.noted).length;
  const phase = line?.phase ?? view.phase;
  useMark(sound, "note", noted);
  useMark(sound, "choice", view.turn);
  useMark(sound, "phase", ["pre", "mid", "post"].indexOf(phase));
}

function useSound(wished: boolean): RefObject<Sound | null> {
  const sound = useRef<Sound | null>(null);
  useEffect(() => {
    if (!wished) return;
    const made = createSound(makeContext);
    const wake = () => made.wake();
    const hush = () => made.hush(document.hidden);
    for (const gesture of GESTURES) document.addEventListener(gesture, wake);
    document.addEventListener("visibilitychange", hush);
    // Switched on in the settings just now: that was the gesture.
    if (navigator.userActivation?.hasBeenActive) made.wake();
    sound.current = made;
    return () => {
      for (const gesture of GESTURES) document.removeEventListener(gesture, wake);
      document.removeEventListener("visibilitychange", hush);
      made.close();
      sound.current = null;
    };
  }, [wished]);
  return sound;
}

/** Sounds the mark when the count has grown; a step back is silent. */
function useMark(sound: RefObject<Sound | null>, mark: Mark, count: number): void {
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) sound.current?.mark(mark);
    before.current = count;
  }, [sound, mark, count]);
}
