/** A growing list of whole numbers. */
export class Column {
  values: Int32Array;
  length = 0;
  constructor(capacity = 1 << 4) {
    this.values = new Int32Array(capacity);
  }
  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }
  /** Gives back room that is not needed. */
  trim(): void {
    this.values = this.values.slice(0, this.length);
  }
}

/** Whole numbers by whole numbers from 0 on. */
export class IntMap {
  /** Keys (−1 where none is) and their values, in turns. */
  private slots = new Int32Array(8).fill(-1);
  private size = 0;

  /** −1 if the key has no value. */
  get(key: number): number {
    const { slots } = this;
    const mask = slots.length / 2 - 1;
    for (let slot = scatter(key) & mask; ; slot = (slot + 1) & mask) {
      const there = slots[2 * slot]!;
      if (there === key) return slots[2 * slot + 1]!;
      if (there < 0) return -1;
    }
  }

  /** Value of a key, `fresh` if it is new. */
  getOrAdd(key: number, fresh: number): number {
    const { slots } = this;
    const mask = slots.length / 2 - 1;
    let slot = scatter(key) & mask;
    for (; slots[2 * slot]! >= 0; slot = (slot + 1) & mask)
      if (slots[2 * slot] === key) return slots[2 * slot + 1]!;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = fresh;
    if (++this.size * 4 > slots.length) this.widen();
    return fresh;
  }

  /** The key must have no value yet. */
  add(key: number, value: number): void {
    if (++this.size * 4 > this.slots.length) this.widen();
    this.put(key, value);
  }

  private put(key: number, value: number): void {
    const { slots } = this;
    const mask = slots.length / 2 - 1;
    let slot = scatter(key) & mask;
    while (slots[2 * slot]! >= 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = value;
  }

  private widen(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2).fill(-1);
    for (let i = 0; i < before.length; i += 2)
      if (before[i]! >= 0) this.put(before[i]!, before[i + 1]!);
  }
}

/** No more than a small integer holds. */
function scatter(key: number): number {
  const h = Math.imul(key, 0x9e3779b1);
  return (h ^ (h >>> 15)) & 0x3fffffff;
}

/** Distinct pairs of whole numbers, numbered as they are met. */
export class Pairs {
  readonly first = new Column();
  readonly second = new Column();
  private table = new Int32Array(64).fill(-1);

  get size(): number {
    return this.first.length;
  }

  /** Number of a pair, new or known. */
  number(first: number, second: number): number {
    const mask = this.table.length - 1;
    let slot = scatter(first ^ Math.imul(second, 0x85ebca6b)) & mask;
    for (; this.table[slot]! >= 0; slot = (slot + 1) & mask) {
      const there = this.table[slot]!;
      if (this.first.values[there] === first && this.second.values[there] === second) return there;
    }
    const number = this.size;
    this.table[slot] = number;
    this.first.push(first);
    this.second.push(second);
    if (number * 2 > this.table.length) this.widen();
    return number;
  }

  private widen(): void {
    this.table = new Int32Array(this.table.length * 2).fill(-1);
    const mask = this.table.length - 1;
    for (let n = 0; n < this.size; n++) {
      const [first, second] = [this.first.values[n]!, this.second.values[n]!];
      let slot = scatter(first ^ Math.imul(second, 0x85ebca6b)) & mask;
      while (this.table[slot]! >= 0) slot = (slot + 1) & mask;
      this.table[slot] = n;
    }
  }
}
