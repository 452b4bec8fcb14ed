import type { ReadOdds } from "./read-odds";
import type { Lines, Points } from "./steps";

/** All that many edges have in common: whatever does not hang on where they lead. */
export interface Kind {
  points: Points;
  /** What listening earns beside, whatever else is done: lines to note or not, and a read. */
  lines: Lines;
  read: ReadOdds | null;
  /** That a random player takes it. */
  chance: number;
  /** The story ends here, and with which ending; undefined where it goes on or is stuck. */
  ending: string | null | undefined;
  /** The story cannot go on, and why. */
  stuck: string | null;
}

/** All of a kind that is known before anything is done to a mind, and the kinds met so far that have it. */
export interface Likeness {
  earned: Points;
  lines: Lines;
  /** Of what is noted. */
  chance: number;
  ending: string | null | undefined;
  stuck: string | null;
  /** Numbers of kinds, by draw of the option and number of what the mind let be earned. */
  kinds: number[][];
}

/** Numbers distinct kinds of edges. */
export class Kinds {
  readonly list: Kind[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly likenesses = new Map<string, Likeness>();

  number(kind: Kind): number {
    const { points, lines, read, chance, ending, stuck } = kind;
    const heard = `${lines.signals} ${lines.smallTalk} ${read?.id}`;
    const key = `${points.join()} ${heard} ${chance} ${ending === undefined} ${ending} ${stuck}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.list.length));
      this.list.push(kind);
    }
    return number;
  }

  /** One for all that are alike. */
  likeness(one: Omit<Likeness, "kinds">): Likeness {
    const { earned, lines, chance, ending, stuck } = one;
    const key = `${earned.join()} ${lines.signals} ${lines.smallTalk} ${chance} ${ending === undefined} ${ending} ${stuck}`;
    let likeness = this.likenesses.get(key);
    if (!likeness) this.likenesses.set(key, (likeness = { ...one, kinds: [] }));
    return likeness;
  }
}
