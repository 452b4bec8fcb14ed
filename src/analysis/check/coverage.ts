import { join } from "../../scenario/program";
import type { EngineContainer, EngineStep } from "../../playthrough/ink-engine";

/** What plays and searches came through of a program: each element, and how each condition was answered. */
export class Coverage {
  private readonly seen = new Map<EngineContainer, Set<number>>();
  private readonly answers = new Map<EngineContainer, Map<number, Answered>>();

  /** For the engine, as its watcher. */
  readonly watch = ({ container, index, top }: EngineStep): void => {
    let indices = this.seen.get(container);
    if (!indices) this.seen.set(container, (indices = new Set()));
    indices.add(index);
    if (!isConditional(container.content[index])) return;
    let answers = this.answers.get(container);
    if (!answers) this.answers.set(container, (answers = new Map<number, Answered>()));
    let answered = answers.get(index);
    if (!answered) answers.set(index, (answered = { open: false, shut: false }));
    if (top === 0 || top === false) answered.shut = true;
    else answered.open = true;
  };

  /** All elements come to, by path, with how they were answered where they are conditions. */
  paths(): Covered {
    const paths = new Map<string, Answered | null>();
    // Every engine has containers of its own: the same element may come several times.
    for (const [container, indices] of this.seen) {
      const path = container.path.toString();
      for (const index of indices) {
        const at = join(path, index);
        const before = paths.get(at);
        const now = this.answers.get(container)?.get(index) ?? null;
        paths.set(at, now && before ? either(now, before) : (now ?? before ?? null));
      }
    }
    return paths;
  }
}

export type Covered = ReadonlyMap<string, Answered | null>;

/** Whether a condition held, and whether it failed, at one time or another. */
export interface Answered {
  open: boolean;
  shut: boolean;
}

const either = (a: Answered, b: Answered): Answered => ({
  open: a.open || b.open,
  shut: a.shut || b.shut,
});

/** A divert or a choice point of the engine that hangs on what lies on the stack. */
const isConditional = (item: object | undefined): boolean =>
  item !== undefined &&
  (("isConditional" in item && item.isConditional === true) ||
    ("hasCondition" in item && item.hasCondition === true));
