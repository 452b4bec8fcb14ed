import { join, nameOf, walkProgram } from "../../scenario/program";
import type { InkJson } from "../../scenario/scenario";
import { isOperator, TURNED } from "./asking";
import { closuresOf } from "./components";
import { consumersOf } from "./consumers";

/**
 * What a compiled Ink program can still read from any place on: backward liveness by reachability.
 * Two states of a story are the same if what can still be read is the same, so everything else is
 * left out when they are told apart. A name of something readable is `var:x`, `var:x == 3` where nothing
 * but the comparison matters, `count:knot`, `since:knot`, `turn`, `random`, or what `extra` adds at a path.
 */
export class Flow {
  private readonly places = new Map<string, number>();
  private readonly next: number[][] = [];
  private readonly reads: number[][] = [];
  /** Edges that end a turn: from a choice point to what it leads to. */
  private readonly chosen = new Map<number, number>();
  private readonly writes: number[][] = [];
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly caps = new Map<string, number>();
  /** What is asked only for the sake of an answer in the same turn: read at a place if that turn can give it. */
  private readonly hoped: { place: number; name: string; answer: string }[] = [];
  private readonly temporary: ReadonlySet<string>;
  /** Where diverts kept in variables may lead. */
  private readonly literals: string[] = [];
  private readonly later: (() => void)[] = [];
  private closures: Uint32Array[] = [];
  private turns: Uint32Array[] = [];

  /** @param extra readable things at a path of the program, such as what a choice point needs */
  constructor(
    program: InkJson,
    private readonly extra: ReadonlyMap<string, readonly Readable[]>,
  ) {
    this.temporary = temporaryIn(program);
    this.addContainer(program.root as unknown[], "", -1);
    for (const link of this.later) link();
    this.close();
  }

  /** What is read at a place itself, such as a choice point. */
  at(path: string): string[] {
    return this.reads[this.known(path)]!.map((n) => this.names[n]!);
  }

  /** By number of a variable, whatever is read of it. */
  private comparisonsWritten(): Map<number, number[]> {
    const all = new Map<string, number[]>();
    for (const [n, name] of this.names.entries()) {
      const variable = name.split(" ")[0]!;
      all.set(variable, [...(all.get(variable) ?? []), n]);
    }
    return new Map(this.writes.flat().map((n) => [n, all.get(this.names[n]!)!]));
  }

  /** Everything readable from a place on, as a set of names' numbers. */
  from(path: string): Uint32Array {
    return this.closures[this.known(path)]!;
  }

  /** What is read or written from a place on before the next choice is made. */
  within(path: string): Uint32Array {
    return this.turns[this.known(path)]!;
  }

  private known(path: string): number {
    const place = this.places.get(path);
    // To take it for a place that reads nothing would make states the same that are not.
    if (place === undefined) throw new Error(`no place ${path} in the program`);
    return place;
  }

  /** Names in a union of such sets. */
  namesIn(sets: readonly Uint32Array[]): string[] {
    return this.names.filter((_, n) => sets.some((set) => (set[n >> 5]! >> (n & 31)) & 1));
  }

  /** Highest visit count of a container that makes a difference. */
  capOf(container: string): number {
    return this.caps.get(container) ?? Infinity;
  }

  private place(path: string): number {
    const known = this.places.get(path);
    if (known !== undefined) return known;
    this.places.set(path, this.next.length);
    this.next.push([]);
    this.reads.push([]);
    this.writes.push([]);
    return this.next.length - 1;
  }

  private read(place: number, name: string): void {
    this.reads[place]!.push(this.numberOf(name));
  }

  private numberOf(name: string): number {
    let n = this.numbers.get(name);
    if (n === undefined) {
      this.numbers.set(name, (n = this.names.length));
      this.names.push(name);
    }
    return n;
  }

  private count(place: number, container: string, cap: number): void {
    this.caps.set(container, Math.max(this.caps.get(container) ?? 0, cap));
    this.read(place, `count:${container}`);
  }

  /** @param after where the story goes on at the container's end, −1 for nowhere */
  private addContainer(container: unknown[], path: string, after: number): void {
    const last = container.length - 1;
    const at = (i: number) => this.place(join(path, i));
    this.next[this.place(path)]!.push(at(0));
    if (after >= 0) this.next[at(last)]!.push(after);
    const caps = consumersOf(container);
    for (let i = 0; i < last; i++) {
      const item = container[i];
      for (const readable of this.extra.get(join(path, i)) ?? [])
        if (typeof readable === "string") this.read(at(i), readable);
        else this.hoped.push({ place: at(i), ...readable });
      if (Array.isArray(item)) {
        // The engine goes by the name of whatever has one.
        const inside = join(path, nameOf(item) ?? i);
        this.addContainer(item, inside, at(i + 1));
        if (inside !== join(path, i)) this.next[at(i)]!.push(this.place(inside));
      } else this.addElement(container, i, path, at, caps);
    }
    const named = container[last];
    if (typeof named !== "object" || named === null) return;
    for (const [name, content] of Object.entries(named))
      if (Array.isArray(content)) this.addContainer(content, join(path, name), -1);
  }

  private addElement(
    container: readonly unknown[],
    i: number,
    path: string,
    at: (i: number) => number,
    caps: ReadonlyMap<number, number>,
  ): void {
    const item = container[i];
    const here = at(i);
    const on = (): void => void this.next[here]!.push(at(i + 1));
    if (typeof item === "string") {
      if (this.addCommand(item, container, i, path, here, caps)) on();
      return;
    }
    if (typeof item !== "object" || item === null) return on();
    const to = (target: unknown) => {
      const goal = resolve(join(path, i), String(target));
      this.later.push(() => this.next[here]!.push(this.place(goal)));
      return goal;
    };
    if ("->" in item) {
      // A choice's text returns to behind where it was called, and `on` is there.
      if (item["->"] === RETURN) return;
      if ("var" in item)
        this.later.push(() => this.next[here]!.push(...this.literals.map((p) => this.place(p))));
      else to(item["->"]);
      const called = isReturnSet(container[i - 1]) || isReturnSet(container[i - 2]);
      if ("c" in item || "var" in item || called || container[i - 1] === "thread") on();
      return;
    }
    on();
    if ("f()" in item) to(item["f()"]);
    else if ("->t->" in item) to(item["->t->"]);
    else if ("^->" in item) this.addLiteral(container, i, to);
    else if ("VAR?" in item) this.read(here, this.variableRead(container, i, String(item["VAR?"])));
    else if ("^var" in item) {
      const name = `var:${String(item["^var"])}`;
      this.read(here, name);
      this.writes[here]!.push(this.numberOf(name));
    } else if ("VAR=" in item)
      this.writes[here]!.push(this.numberOf(`var:${String(item["VAR="])}`));
    else if ("CNT?" in item)
      this.count(here, resolve(join(path, i), String(item["CNT?"])), caps.get(i) ?? Infinity);
    else if ("*" in item) {
      const goal = resolve(join(path, i), String(item["*"]));
      this.later.push(() => this.chosen.set(here, this.place(goal)));
      if (Number((item as { flg?: number }).flg) & ONCE_ONLY) this.count(here, goal, 1);
    }
  }

  private variableRead(container: readonly unknown[], i: number, name: string): string {
    const compared = this.temporary.has(name) ? null : comparisonIn(container, i);
    return compared === null ? `var:${name}` : `var:${name} ${compared}`;
  }

  private addLiteral(container: readonly unknown[], i: number, to: (target: unknown) => string) {
    if (isReturnSet(container[i + 1]) || isReturnSet(container[i + 2])) return;
    this.literals.push(to((container[i] as { "^->": string })["^->"]));
  }

  /** A control command; whether the story goes on behind it. */
  private addCommand(
    item: string,
    container: readonly unknown[],
    i: number,
    path: string,
    here: number,
    caps: ReadonlyMap<number, number>,
  ): boolean {
    const before = container[i - 1];
    const target =
      typeof before === "object" && before !== null && "^->" in before
        ? resolve(join(path, i - 1), String(before["^->"]))
        : null;
    if (item === "visit") this.count(here, path, caps.get(i) ?? Infinity);
    else if (item === "readc") this.count(here, target ?? ANY, Infinity);
    else if (item === "turns") this.read(here, `since:${target ?? ANY}`);
    else if (item === "turn") this.read(here, "turn");
    else if (item === "->->") this.writes[here]!.push(this.numberOf(RETURNS));
    else if (item === "seq" || item === "rnd" || item === "lrnd" || item === "srnd")
      this.read(here, "random");
    return item !== "done" && item !== "end" && item !== "~ret" && item !== "->->";
  }

  private close(): void {
    for (const { name, answer } of this.hoped) for (const one of [name, answer]) this.numberOf(one);
    const words = (this.names.length + 31) >> 5;
    const written = this.comparisonsWritten();
    const both = this.reads.map((reads, place) => [
      ...reads,
      ...this.writes[place]!.flatMap((variable) => written.get(variable)!),
    ]);
    this.turns = closuresOf(this.next, both, words);
    for (const { place, name, answer } of this.hoped) {
      const goal = this.chosen.get(place);
      // Where a tunnel returns to is only known while the story runs: the answer may be there.
      const here = goal === undefined ? null : this.namesIn([this.turns[goal]!]);
      if (!here || here.includes(answer) || here.includes(RETURNS)) this.read(place, name);
    }
    for (const [point, goal] of this.chosen) this.next[point]!.push(goal);
    this.closures = closuresOf(this.next, this.reads, words);
  }
}

/** A name, or one that is read only if the turn that follows can come to what bears another. */
export type Readable = string | { name: string; answer: string };

/** Names of variables that are not the story's own, but of a knot or a function. */
function temporaryIn(program: InkJson): Set<string> {
  const names = new Set<string>();
  walkProgram(program, {
    logic(item) {
      if (typeof item === "object" && item !== null && "temp=" in item)
        names.add(String(item["temp="]));
    },
  });
  return names;
}

/** A variable compared with a number: `== 3`. */
function comparisonIn(container: readonly unknown[], i: number): string | null {
  const [before, after, then] = [container[i - 1], container[i + 1], container[i + 2]];
  if (typeof after === "number" && isOperator(then)) return `${then} ${after}`;
  if (typeof before === "number" && isOperator(after)) return `${TURNED[after]} ${before}`;
  return null;
}

/** Where the text of a choice, which stands apart, returns to. */
const RETURN = "$r";
const isReturnSet = (item: unknown): boolean =>
  typeof item === "object" && item !== null && "temp=" in item && item["temp="] === RETURN;

/** Stands in a turn's names for a tunnel that may return. */
const RETURNS = "->->";

/** A container that is only known while the story runs. */
export const ANY = "*";

const ONCE_ONLY = 16;

/** Absolute path of a target as written at the element `from`: `.^.b` starts at the element itself. */
export function resolve(from: string, target: string): string {
  if (!target.startsWith(".")) return target;
  const parts = from.split(".");
  for (const step of target.slice(1).split(".")) {
    if (step === "^") parts.pop();
    else parts.push(step);
  }
  return parts.join(".");
}
