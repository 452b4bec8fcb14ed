import { Column, IntMap } from "./columns";

/** Place of the state before the first line. */
export const BEGINNING = -1;

/** Distinct pairs of a place and a mind (both by number), numbered as they are met, or as they are put in order. */
export class States {
  readonly place = new Column();
  readonly mind = new Column();
  private readonly byPlace: IntMap[] = [];
  /** New numbers by old ones, once there are any. */
  private ranks: Int32Array | null = null;

  get size(): number {
    return this.place.length;
  }

  /** Number of a state, new or known. No new one may come after they have been put in order. */
  number(place: number, mind: number): number {
    const there = (this.byPlace[place + 1] ??= new IntMap());
    const { size } = this;
    const number = there.getOrAdd(mind, size);
    if (number === size) {
      this.place.push(place);
      this.mind.push(mind);
    }
    return number;
  }

  /** Number of a known state, −1 for any other. */
  find(place: number, mind: number): number {
    const number = this.byPlace[place + 1]?.get(mind) ?? -1;
    return this.ranks && number >= 0 ? this.ranks[number]! : number;
  }

  /** Numbers them anew. @param order all numbers, in the new order. @returns new numbers by old ones */
  reorder(order: Int32Array): Int32Array {
    const ranks = new Int32Array(order.length);
    for (let at = 0; at < order.length; at++) ranks[order[at]!] = at;
    for (const column of [this.place, this.mind])
      column.values = order.map((number) => column.values[number]!);
    return (this.ranks = ranks);
  }
}
