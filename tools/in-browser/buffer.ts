/** As much of Node's as a catalogue is written with: text to bytes, and back. */
export class Buffer extends Uint8Array {
  static override from(text: unknown): Buffer {
    return new Buffer(new TextEncoder().encode(String(text)));
  }

  override toString(): string {
    return new TextDecoder().decode(this);
  }
}
