import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { rehearse } from "../../src/analysis/rehearse";
import { problemFor } from "../../src/i18n/problems";
import type { Finding } from "../../src/scenario/findings";
import { baseScenario, buildStory } from "./build-case";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

/** Files that an editor or git would mangle, made here. */
const { "story.ink": story = "", "scenario.yaml": manifest = "" } = baseScenario();

const places = (findings: readonly Finding[]) =>
  findings.map(({ code, file, line }) => `${file}:${line ?? ""} ${code}`);

const utf16 = (text: string) =>
  Uint8Array.of(
    0xff,
    0xfe,
    ...Array.from(text).flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  );

const bytes = (text: string) => new TextEncoder().encode(`\uFEFF${text.replaceAll("\n", "\r\n")}`);

/** What is told of a story with these files; throws when the builder does. */
const toldOf = (files: Record<string, string>): string[] =>
  buildStory(story, files).findings.map((one) => problemFor(one, "zh").message);

describe("1 MB of text", () => {
  test("in many lines is refused before anything compiles it", () => {
    const { scenario, findings } = buildStory("zhou: 放心。\n".repeat(100_000) + story);
    expect(scenario).toBeNull();
    expect(places(findings)).toEqual(["story.ink: script-too-large"]);
    expect(findings[0]!.code).toBe("script-too-large");
  });

  test("in one line is refused at its line", () => {
    const { findings } = buildStory(`好。\n${"长".repeat(400_000)}\n${story}`);
    expect(places(findings)).toEqual(["story.ink:2 line-too-long"]);
    expect(findings[0]!.code).toBe("line-too-long");
  });

  test("in an included file is refused too", () => {
    const { findings } = buildStory(`INCLUDE other.ink\n${story}`, {
      "other.ink": "zhou: 放心。\n".repeat(100_000),
    });
    expect(places(findings)).toEqual(["other.ink: script-too-large"]);
  });

  test("in scenario.yaml ends in a problem", () => {
    const { scenario, findings } = buildStory(story, {
      "scenario.yaml": `${manifest}coach: { open: ${"长".repeat(1_000_000)} }\n`,
    });
    expect(scenario).toBeNull();
    expect(places(findings)).toContain("scenario.yaml:20 manifest-out-of-range");
  });
});

describe("deep nesting", () => {
  test.each([
    ["brackets left open", "[".repeat(20_000)],
    ["brackets closed again", "[".repeat(5_000) + "]".repeat(5_000)],
    ["indentation", Array.from({ length: 2_000 }, (_, at) => `\n${" ".repeat(at + 1)}a:`).join("")],
  ])("of %s in YAML ends in a problem", (_name, deep) => {
    const { scenario, findings } = buildStory(story, { "scenario.yaml": `a: ${deep}` });
    expect(scenario).toBeNull();
    expect(findings.map(({ code }) => code)).toContain("yaml-syntax");
  });

  test("of choices sixty levels down can still be played", () => {
    const levels = Array.from({ length: 60 }, (_, at) => `${"* ".repeat(at + 1)}[${at}]`);
    const { scenario } = buildStory(`${levels.join("\n")}\n好。 # ending: kept\n-> END\n`);
    expect(rehearse(scenario!, 2).decisions).toEqual({ fewest: 60, most: 60 });
  });
});

describe("a private-use character", () => {
  test("in the script is found at its line", () => {
    const { findings } = buildStory(`好。\n坏\uE000。\n${story}`);
    expect(places(findings)).toEqual(["story.ink:2 private-character"]);
    expect(findings[0]!.code).toBe("private-character");
  });
});

describe("a file in a wrong encoding", () => {
  const gbk = Uint8Array.of(0xd6, 0xdc, 0xb9, 0xa4, 0x3a, 0xba, 0xc3, 0x0a);

  test.each(["story.ink", "scenario.yaml", "en.po", "other.ink"])("%s as GBK", (file) => {
    const { scenario, findings } = buildStory(story, { [file]: gbk });
    expect(scenario).toBeNull();
    expect(places(findings)).toEqual([`${file}: wrong-encoding`]);
  });

  test.each(["story.ink", "en.po"])("%s as UTF-16", (file) => {
    const { scenario, findings } = buildStory(story, { [file]: utf16("周工：好。\n") });
    expect(scenario).toBeNull();
    expect(places(findings)).toEqual([`${file}: wrong-encoding`]);
  });

  test.each(["zh", "en"] as const)("is told in words (%s)", (language) => {
    const { findings } = buildStory(story, { "en.po": gbk });
    expect(problemFor(findings[0]!, language).hint).toContain("UTF-8");
  });
});

describe("marks of other systems", () => {
  test("a byte order mark and CRLF change nothing", () => {
    const plain = buildStory(story);
    const marked = buildStory("", { "story.ink": bytes(story), "scenario.yaml": bytes(manifest) });
    expect(marked.scenario).toEqual(plain.scenario);
  });
});

describe("whatever is written", () => {
  const scraps = fc.array(
    fc.oneof(
      fc.constantFrom(
        "{",
        "}",
        "|",
        "->",
        "*",
        "- ",
        "#",
        "~ ",
        "\n",
        "=== k ===",
        "zhou: ",
        "[",
        "]",
      ),
      fc.constantFrom(
        "//",
        "VAR x = 1\n",
        "<-",
        "<>",
        "trust",
        '"',
        "(",
        ")",
        "act: promise",
        "INCLUDE ",
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 25 },
  );

  test("in story.ink, the builder does not throw", () => {
    expect(() =>
      fc.assert(
        fc.property(scraps, (parts) => !toldOf({ "story.ink": parts.join("") }).includes("")),
        { numRuns: 60, seed: 7 },
      ),
    ).not.toThrow();
  });

  test("in scenario.yaml, the builder does not throw", () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(
          "cast:",
          "\n",
          "  ",
          "- ",
          "{",
          "}",
          "&a ",
          "*a",
          "? ",
          ": ",
          "<<: ",
          "__proto__: ",
        ),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 20 },
    );
    expect(() =>
      fc.assert(
        fc.property(
          text,
          fc.boolean(),
          (parts, after) =>
            !toldOf({ "scenario.yaml": (after ? manifest : "") + parts.join("") }).includes(""),
        ),
        { numRuns: 60, seed: 7 },
      ),
    ).not.toThrow();
  });

  test("in a PO file, the builder does not throw", () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(
          "msgid ",
          "msgstr ",
          "msgctxt ",
          '"好。"',
          '"-"',
          "\n",
          "#, fuzzy\n",
          "#~ ",
        ),
        fc.constantFrom("msgid_plural ", "msgstr[1] ", '"__proto__"', '"', "\\"),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 20 },
    );
    expect(() =>
      fc.assert(
        fc.property(text, (parts) => !toldOf({ "en.po": parts.join("") }).includes("")),
        { numRuns: 60, seed: 7 },
      ),
    ).not.toThrow();
  });

  test("a PO cut off after a msgid is a text without translation", () => {
    const { scenario } = buildStory(story, { "en.po": 'msgctxt "-"\nmsgid "好。"' });
    expect(scenario?.languages).toEqual(["zh-CN", "en"]);
  });
});
