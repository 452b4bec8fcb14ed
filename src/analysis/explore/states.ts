/** A growing list of whole numbers. */
export class Column {
  values: Int32Array;
  length = 0;
  constructor(capacity = 1 << 12) {
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
}

/** Distinct triples of a place and a packed mind, numbered as they are met. */
export class States {
  readonly place = new Column();
  readonly body = new Column();
  readonly marks = new Column();
  private table = new Int32Array(1 << 14).fill(-1);

  get size(): number {
    return this.place.length;
  }

  /** Number of a state, new or known. */
  number(place: number, body: number, marks: number): number {
    const mask = this.table.length - 1;
    let slot = hash(place, body, marks) & mask;
    for (;;) {
      const there = this.table[slot]!;
      if (there < 0) break;
      if (
        this.body.values[there] === body &&
        this.marks.values[there] === marks &&
        this.place.values[there] === place
      )
        return there;
      slot = (slot + 1) & mask;
    }
    const number = this.size;
    this.table[slot] = number;
    this.place.push(place);
    this.body.push(body);
    this.marks.push(marks);
    if (this.size * 2 > this.table.length) this.grow();
    return number;
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 2).fill(-1);
    const mask = this.table.length - 1;
    for (let n = 0; n < this.size; n++) {
      let slot = hash(this.place.values[n]!, this.body.values[n]!, this.marks.values[n]!) & mask;
      while (this.table[slot]! >= 0) slot = (slot + 1) & mask;
      this.table[slot] = n;
    }
  }
}

function hash(a: number, b: number, c: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
