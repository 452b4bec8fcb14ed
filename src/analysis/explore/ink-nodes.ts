import type { StoryChoice } from "../../playthrough/session";
import { ANY, type Flow } from "./flow";
import { Live } from "./readable";
import { countIn, kindOf, type Opening, openingsOf, type Saved, shapeOf, valueIn } from "./saved";
import type { Answer, Question } from "./turns";

/** A moment of choice of the story, as far as it can be told from any other by what comes after it. */
export interface InkNode {
  id: number;
  choices: readonly StoryChoice[];
  moment: Moment;
  /** Values of all that can still be read of the story itself. */
  values: ReadonlyMap<string, unknown>;
  /** How the story got here, to run to it again. */
  origin: Origin;
  /** The engine's state here; absent until somebody has to run on from here. */
  snapshot?: Saved;
}

export interface Origin {
  from: InkNode | null;
  choice: number;
  answers: ReadonlyMap<Question, Answer>;
}

/** What all nodes at which the same choices stand open share. */
export interface Moment {
  shape: string;
  live: Live;
  /** Readable names of the story itself. */
  names: readonly string[];
  /** Per choice: names that its turn can read or write, and the choice with what waits behind it. */
  turns: readonly { names: readonly string[]; shape: string }[];
  /** In the turn that follows, the story may ask whether the client would tell something. */
  opensUp: boolean;
}

/** What a turn does to what can still be read after it: `set` is its value, `add` what a count grows by. */
export type Change = { set: unknown } | { add: number };

/** Where a turn leads, for every node at which it starts in the same way. */
export interface Arrival {
  moment: Moment;
  choices: readonly StoryChoice[];
  changes: ReadonlyMap<string, Change>;
}

export class InkNodes {
  readonly nodes: InkNode[] = [];
  private readonly byKey = new Map<string, InkNode>();
  private readonly moments = new Map<string, Moment>();

  constructor(private readonly flow: Flow) {}

  /** What one run of a turn shows of all its runs. @param turn names that the turn can read or write */
  arrival(
    before: Saved | null,
    after: Saved,
    turn: ReadonlySet<string>,
    choices: readonly StoryChoice[],
  ): Arrival {
    const moment = this.momentOf(openingsOf(after));
    const changes = new Map<string, Change>();
    for (const name of moment.names) {
      if (kindOf(name) === "count:" && name !== `count:${ANY}` && before && !turn.has(name)) {
        const add = countIn(after, name) - countIn(before, name);
        if (add !== 0) changes.set(name, { add });
      } else if (!before || turn.has(name))
        changes.set(name, { set: valueIn(after, name, this.flow) });
    }
    return { moment, choices, changes };
  }

  node({ moment, choices, changes }: Arrival, origin: Origin): InkNode {
    const values = new Map<string, unknown>();
    for (const name of moment.names) {
      const change = changes.get(name);
      const was = origin.from?.values.get(name);
      if (change === undefined) values.set(name, was);
      else if ("set" in change) values.set(name, change.set);
      else
        values.set(
          name,
          Math.min(Number(was) + change.add, this.flow.capOf(name.slice("count:".length))),
        );
    }
    const key = JSON.stringify([moment.shape, [...values.values()]]);
    let node = this.byKey.get(key);
    if (!node) {
      node = { id: this.nodes.length, choices, moment, values, origin };
      this.byKey.set(key, node);
      this.nodes.push(node);
    }
    return node;
  }

  private momentOf(openings: readonly Opening[]): Moment {
    const key = JSON.stringify(openings.map((one) => shapeOf(one, () => true)));
    let moment = this.moments.get(key);
    if (!moment) this.moments.set(key, (moment = this.newMoment(openings)));
    return moment;
  }

  private newMoment(openings: readonly Opening[]): Moment {
    const { flow } = this;
    const reached = openings.flatMap(({ target, returns }) => [target, ...returns]);
    const all = flow.namesIn(reached.map((path) => flow.from(path)));
    const live = new Live([...all, ...openings.flatMap(({ source }) => flow.at(source))]);
    const isLive = (name: string) => live.has(name);
    const names = all.filter((name) => OF_INK.test(name)).toSorted();
    const unsure = names.filter((name) => UNSURE.test(name));
    return {
      shape: JSON.stringify(openings.map((one) => shapeOf(one, isLive))),
      live,
      names,
      opensUp: flow.namesIn(openings.map((one) => flow.within(one.target))).includes("tells"),
      turns: openings.map((one) => ({
        shape: JSON.stringify(shapeOf(one, isLive)),
        names: [
          ...new Set([
            ...flow
              .namesIn([one.target, ...one.returns].map((path) => flow.within(path)))
              .filter((name) => OF_INK.test(name)),
            ...unsure,
          ]),
        ].toSorted(),
      })),
    };
  }
}

const OF_INK = /^(var:|count:|since:|turn$|random$)/;
/** What a turn may change without naming it. */
const UNSURE = /^(since:|turn$|random$|count:\*)/;
