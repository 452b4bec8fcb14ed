import type { Points } from "./steps";

/** All that many edges have in common: whatever does not hang on where they lead. */
export interface Kind {
  points: Points;
  /** That a random player takes it. */
  chance: number;
  /** The story ends here, and with which ending; undefined where it goes on or is stuck. */
  ending: string | null | undefined;
  /** The story cannot go on, and why. */
  stuck: string | null;
}

/** Numbers distinct kinds of edges. */
export class Kinds {
  readonly list: Kind[] = [];
  private readonly numbers = new Map<string, number>();

  number(kind: Kind): number {
    const { points, chance, ending, stuck } = kind;
    const key = `${points.join()} ${chance} ${ending === undefined} ${ending} ${stuck}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.list.length));
      this.list.push(kind);
    }
    return number;
  }
}
