import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase32, toBase32 } from "../../src/course/base32";
import { BitReader, BitWriter } from "../../src/course/bits";
import { crc32 } from "../../src/course/crc32";

test("numbers come back as they were written, however they are mixed", () => {
  const count = fc.tuple(fc.constant("count"), fc.nat(1_000_000), fc.nat(4));
  const signed = fc.tuple(
    fc.constant("signed"),
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.nat(4),
  );
  const bits = fc
    .tuple(fc.constant("bits"), fc.nat(0x7fffffff), fc.integer({ min: 1, max: 31 }))
    .map(([kind, value, width]) => [kind, value & (0x7fffffff >>> (31 - width)), width] as const);
  fc.assert(
    fc.property(fc.array(fc.oneof(count, signed, bits)), (written) => {
      const to = new BitWriter();
      for (const [kind, value, low] of written) to[kind as "count"](value, low);
      const from = new BitReader(to.bytes());
      for (const [kind, value, low] of written)
        expect(kind === "bits" ? from.bits(low) : from[kind as "count"](low)).toBe(value);
      expect(from.atEnd()).toBe(true);
    }),
  );
});

test("texts come back, and what is no text is told", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      fc.pre(!/\p{Surrogate}/u.test(text));
      const to = new BitWriter();
      to.text(text);
      expect(new BitReader(to.bytes()).text(400)).toBe(text);
    }),
  );
  const to = new BitWriter();
  to.count(2, 3);
  to.bits(0xc3, 8);
  to.bits(0x28, 8);
  const from = new BitReader(to.bytes());
  expect(from.text(400)).toBe("");
  expect(from.broken).toBe(true);
});

test("more than there is cannot be read", () => {
  const from = new BitReader(Uint8Array.from([0]));
  from.bits(8);
  expect(from.broken).toBe(false);
  from.bits(1);
  expect(from.broken).toBe(true);
  expect(new BitReader(new Uint8Array(20)).count(0)).toBe(0);
});

test("base 32 gives bytes back, in small letters and with letters that are taken for others", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const text = toBase32(bytes);
      expect(fromBase32(text)).toEqual(bytes);
      expect(fromBase32(text.toLowerCase())).toEqual(bytes);
      expect(fromBase32(text.replaceAll("0", "o").replaceAll("1", "l"))).toEqual(bytes);
    }),
  );
  expect(fromBase32("AU")).toBeNull();
});

test("the checksum is the known one", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
