import * as fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/workshop/limits";
import type { Outcome } from "../../src/workshop/reports";
import { bytesOf, goodPack, open, openPacked, rawZip, sources, zipOf } from "./packs";

const codeOf = (outcome: Outcome) => (outcome.kind === "fault" ? outcome.fault.code : outcome.kind);

const packed = Object.entries(sources()).map(([name, content]) => ({ name, content }));

const noise = (seed: number) =>
  Uint8Array.from({ length: 1_900_000 }, (_, i) => ((i * (seed + 7)) >> 4) & 0x7f);

describe("a hostile pack ends in a message", () => {
  test.each([
    "../story.ink",
    "a/../../story.ink",
    "..\\..\\story.ink",
    "/etc/story.ink",
    "C:\\story.ink",
    "a/./story.ink",
    "",
    "story\u0000.ink",
    "a".repeat(LIMITS.name + 1),
  ])("for a file named %j", (name) => {
    expect(codeOf(openPacked(rawZip([...packed, { name, content: bytesOf("x") }])))).toBe(
      "unsafe-name",
    );
  });

  test("for two files of one name", () => {
    const twice = [...packed, { name: "story.ink", content: bytesOf("-> END") }];
    expect(codeOf(openPacked(rawZip(twice)))).toBe("same-name-twice");
    const slashes = [
      { name: "a\\b.ink", content: bytesOf("x") },
      { name: "a/b.ink", content: bytesOf("x") },
    ];
    expect(codeOf(openPacked(rawZip(slashes)))).toBe("same-name-twice");
  });

  test("for a bomb that owns up to its size", () => {
    const zeros = new Uint8Array(LIMITS.file + 1);
    expect(codeOf(openPacked(zipOf({ ...sources(), "z.ink": zeros })))).toBe("file-too-large");
    const tight = new Uint8Array(LIMITS.file - 1);
    expect(codeOf(openPacked(zipOf({ ...sources(), "z.ink": tight })))).toBe("packed-too-tightly");
  });

  test("for a bomb that lies about its size: no more is unpacked than it said", () => {
    const content = new Uint8Array(deflateRawSync(Buffer.alloc(50_000_000)));
    const bomb = { name: "bomb.ink", content, claims: 1000, method: 8 };
    const before = process.memoryUsage().arrayBuffers;
    expect(["not-a-zip", "problems", "made"]).toContain(
      codeOf(openPacked(rawZip([...packed, bomb]))),
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test("for more than can be kept, in one file or in many", () => {
    expect(codeOf(openPacked(new Uint8Array(100_000_000)))).toBe("too-large");
    const many = Object.fromEntries([1, 2, 3, 4].map((n) => [`n${n}.ink`, noise(n)]));
    const files = Object.entries({ ...sources(), ...many }).map(([path, bytes]) => ({
      path,
      bytes,
    }));
    expect(codeOf(open({ name: "x", files }))).toBe("unpacks-too-large");
    const lots = Object.fromEntries(
      Array.from({ length: LIMITS.entries + 1 }, (_, n) => [`n${n}.txt`, "x"]),
    );
    expect(codeOf(openPacked(zipOf(lots)))).toBe("too-many-entries");
  });

  test("for packs inside a pack, which are not opened", () => {
    const nested = zipOf({ "inner.rapport": goodPack(), "inner.zip": "x" });
    expect(openPacked(nested)).toMatchObject({
      fault: { code: "nested", names: ["inner.rapport", "inner.zip"] },
    });
  });

  test("for several scenarios, or none", () => {
    const two = { "a/scenario.yaml": "title: a", "b/scenario.yaml": "title: b" };
    expect(openPacked(zipOf(two))).toMatchObject({
      fault: { code: "several-scenarios", names: ["a", "b"] },
    });
    expect(codeOf(openPacked(zipOf({ "photo.jpg": "x" })))).toBe("no-scenario");
    expect(codeOf(openPacked(zipOf({})))).toBe("no-scenario");
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["text", bytesOf("=== hello ===")],
    ["a head without a body", bytesOf("PK\u0003\u0004")],
    ["noise", Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)],
  ])("for %s", (_, bytes) => {
    expect(codeOf(openPacked(bytes))).toBe("not-a-zip");
  });

  test("for missing parts", () => {
    const { "story.ink": _, ...rest } = sources();
    expect(openPacked(zipOf(rest))).toMatchObject({
      kind: "problems",
      findings: [{ code: "file-missing", file: "story.ink" }],
    });
  });

  test.each([
    ["an endless loop", "-> a\n=== a\n-> a\n"],
    ["an endless loop of lines", "-> a\n=== a\n好。\n-> a\n"],
    ["recursion without an end", "~ f()\n* [on] -> END\n=== function f() ===\n~ f()\n"],
    ["a string that doubles", 'VAR s = "x"\n-> a\n=== a\n~ s = s + s\n-> a\n'],
    ["thousands of choices", Array.from({ length: 3000 }, (_, n) => `* [c${n}] x`).join("\n")],
  ])("for a script with %s", (_, story) => {
    const files = { ...sources({ "story.ink": story }) };
    expect(codeOf(openPacked(zipOf(files)))).toBe("problems");
  });

  test("is harmless where it uses names out of the language itself", () => {
    const story = "* (toString) [a] -> __proto__\n=== __proto__\nx # ending: stays\n-> END\n";
    expect(codeOf(openPacked(zipOf(sources({ "story.ink": story }))))).toBe("made");
  });

  test.each([
    [
      "aliases that multiply",
      "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n",
    ],
    [
      "a prototype",
      "__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n",
    ],
  ])("for a manifest with %s", (_, yaml) => {
    expect(codeOf(openPacked(zipOf(sources({ "scenario.yaml": yaml }))))).toBe("problems");
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });
});

test("a good pack with any of its bytes changed, cut or doubled ends in an outcome, never in an error", () => {
  const good = goodPack();
  const at = fc.nat({ max: good.length - 1 });
  const edit = fc.oneof(
    fc.record({ kind: fc.constant("set" as const), at, to: fc.nat({ max: 255 }) }),
    fc.record({ kind: fc.constant("cut" as const), at, to: fc.nat({ max: 400 }) }),
    fc.record({ kind: fc.constant("double" as const), at, to: fc.nat({ max: 400 }) }),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      let bytes: number[] = [...good];
      for (const { kind, at: from, to } of edits) {
        if (kind === "set") bytes[from % bytes.length] = to;
        else if (kind === "cut") bytes.splice(from % bytes.length, to);
        else
          bytes = [...bytes.slice(0, from), ...bytes.slice(from, from + to), ...bytes.slice(from)];
        if (bytes.length === 0) bytes = [0];
      }
      const outcome = openPacked(Uint8Array.from(bytes));
      expect(codeOf(outcome)).not.toBe("stopped");
    }),
    { numRuns: 150 },
  );
});

test("a good scenario with its sources changed anywhere ends in an outcome, never in an error", () => {
  const files = sources();
  const bits = [
    "{",
    "}",
    "-> ",
    "* [",
    "=== ",
    "# act: ",
    "~ ",
    "\n",
    "msgid ",
    '"',
    ": ",
    "  ",
    "|",
    "<-",
    "(x) ",
    "&a ",
    "*a ",
  ];
  fc.assert(
    fc.property(
      fc.constantFrom("scenario.yaml", "story.ink", "en.po"),
      fc.array(fc.record({ at: fc.nat({ max: 20_000 }), bit: fc.constantFrom(...bits) }), {
        minLength: 1,
        maxLength: 3,
      }),
      (name, edits) => {
        let text = new TextDecoder().decode(files[name]);
        for (const { at, bit } of edits) {
          const place = at % text.length;
          text = text.slice(0, place) + bit + text.slice(place);
        }
        const outcome = openPacked(zipOf({ ...files, [name]: text }));
        expect(["made", "problems"]).toContain(codeOf(outcome));
      },
    ),
    { numRuns: 120 },
  );
});
