import type { Voice } from "./voice";

/** What the player did or met, as a sound that asks for no attention of its own. */
export type Mark = "note" | "choice" | "phase";

interface Stroke {
  voice: Voice;
  /** Seconds after the mark. */
  after?: number;
}

export const MARKS: Readonly<Record<Mark, readonly Stroke[]>> = {
  /** A pencil's tick on paper. */
  note: [
    {
      voice: {
        source: "noise",
        from: 5200,
        to: 3600,
        q: 1.2,
        attack: 0.002,
        fall: 0.05,
        loudness: 0.12,
      },
    },
    {
      voice: {
        source: "noise",
        from: 3800,
        to: 2600,
        q: 1.4,
        attack: 0.004,
        fall: 0.09,
        loudness: 0.08,
      },
      after: 0.07,
    },
  ],
  /** A knuckle on wood. */
  choice: [
    { voice: { source: "sine", from: 230, to: 150, attack: 0.002, fall: 0.12, loudness: 0.16 } },
    {
      voice: {
        source: "noise",
        from: 900,
        to: 500,
        q: 1.5,
        attack: 0.002,
        fall: 0.05,
        loudness: 0.06,
      },
    },
  ],
  /** A breath taken before the next thing. */
  phase: [
    {
      voice: {
        source: "noise",
        from: 420,
        to: 1100,
        q: 0.7,
        attack: 0.9,
        fall: 0.3,
        loudness: 0.1,
      },
    },
    {
      voice: {
        source: "noise",
        from: 900,
        to: 320,
        q: 0.7,
        attack: 0.3,
        fall: 1.1,
        loudness: 0.08,
      },
      after: 1.2,
    },
  ],
};
