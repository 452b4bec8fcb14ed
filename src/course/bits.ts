/** Writes numbers bit by bit, the highest first. */
export class BitWriter {
  private readonly list: number[] = [];
  private free = 0;

  /** @param width 0..31 */
  bits(value: number, width: number): void {
    for (let i = width - 1; i >= 0; i--) this.bit((value >>> i) & 1);
  }

  /** Any number from 0, short where it is small: exponential Golomb with `low` bits as they are. */
  count(value: number, low: number): void {
    const more = (value >>> low) + 1;
    const width = 31 - Math.clz32(more);
    this.bits(0, width);
    this.bits(more, width + 1);
    this.bits(value, low);
  }

  /** Any whole number, short where it is near 0. */
  signed(value: number, low: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value, low);
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.count(bytes.length, 3);
    for (const byte of bytes) this.bits(byte, 8);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.list);
  }

  private bit(bit: number): void {
    if (this.free === 0) {
      this.list.push(0);
      this.free = 8;
    }
    this.free--;
    this.list[this.list.length - 1]! |= bit << this.free;
  }
}

/** Reads what {@link BitWriter} wrote. Of anything else it reads something, never more than there is, and says so. */
export class BitReader {
  /** More was asked for than there is, or no writer would have written it. */
  broken = false;
  private at = 0;

  constructor(private readonly list: Uint8Array) {}

  bits(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i++) value = (value << 1) | this.bit();
    return value >>> 0;
  }

  count(low: number): number {
    let width = 0;
    while (!this.broken && this.bit() === 0) if (++width > MOST_BITS - low) this.broken = true;
    if (this.broken) return 0;
    const more = (1 << width) - 1 + this.bits(width);
    return (more << low) | this.bits(low);
  }

  signed(low: number): number {
    const value = this.count(low);
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  /** Empty if it is no text. */
  text(most: number): string {
    const length = this.count(3);
    if (length > most) this.broken = true;
    if (this.broken) return "";
    const bytes = Uint8Array.from({ length }, () => this.bits(8));
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.broken = true;
      return "";
    }
  }

  /** Nothing is left but the last byte's filling. */
  atEnd(): boolean {
    const left = this.list.length * 8 - this.at;
    return !this.broken && left < 8 && this.bits(left) === 0;
  }

  private bit(): number {
    if (this.at >= this.list.length * 8) {
      this.broken = true;
      return 0;
    }
    const bit = (this.list[this.at >> 3]! >> (7 - (this.at & 7))) & 1;
    this.at++;
    return bit;
  }
}

/** Of the largest number that is written. */
const MOST_BITS = 30;
