import { describe, expect, test, vi } from "vitest";
import { mustBuild } from "./build-case";
import { anyTranslation, buildEverything, everythingFiles } from "./everything";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const files = everythingFiles();
const versionOf = (more: Record<string, string> = {}) => mustBuild(buildEverything(more)).version;
const changed = (file: string, before: string, after: string) => {
  expect(files[file]).toContain(before);
  return versionOf({ [file]: files[file]!.replace(before, after) });
};
const version = versionOf();

describe("the version stays the same", () => {
  test("when it is built again", () => expect(versionOf()).toBe(version));
  test("when a typo in the story is mended", () =>
    expect(changed("story.ink", "你没有接话。", "你没有答话。")).toBe(version));
  test("when a title, a fact's text or a name is mended", () => {
    expect(changed("scenario.yaml", "万事俱备", "万事")).toBe(version);
    expect(changed("scenario.yaml", "三周后审厂", "三周以后审厂")).toBe(version);
    expect(changed("scenario.yaml", "周工", "周师傅")).toBe(version);
  });
  test("when a translation comes", () =>
    expect(versionOf({ "en.po": anyTranslation(buildEverything()) })).toBe(version));
  test("when lines move down or a comment is added", () =>
    expect(changed("story.ink", "=== opening ===", "// 开场\n\n\n=== opening ===")).toBe(version));
});

describe("the version changes", () => {
  test("with an act", () =>
    expect(changed("story.ink", "# act: stay_silent", "# act: interrupt")).not.toBe(version));
  test("with whom an act is aimed at", () =>
    expect(changed("story.ink", "small_talk @li", "small_talk @zhou")).not.toBe(version));
  test("with a choice more", () =>
    expect(changed("story.ink", "* (never)", "* (more) [再来]\n* (never)")).not.toBe(version));
  test("with a choice's name", () =>
    expect(changed("story.ink", "(listen)", "(hear)")).not.toBe(version));
  test("with a cue", () =>
    expect(changed("story.ink", "# cue: hurt", "# cue: anger")).not.toBe(version));
  test("with a temperament, a trust, a weight", () => {
    expect(changed("scenario.yaml", "mood: -4", "mood: -5")).not.toBe(version);
    expect(changed("scenario.yaml", "personal: 50", "personal: 51")).not.toBe(version);
    expect(changed("scenario.yaml", "listening: 2", "listening: 3")).not.toBe(version);
  });
  test("with how deep a fact lies and when a promise is due", () => {
    expect(changed("scenario.yaml", "depth: 3", "depth: 2")).not.toBe(version);
    expect(changed("scenario.yaml", "due: mid", "due: post")).not.toBe(version);
  });
  test("with a variant", () =>
    expect(changed("scenario.yaml", "mood: -9", "mood: -8")).not.toBe(version));
  test("with who says a line, or whether it is said: the numbers of noted lines depend on it", () => {
    expect(changed("story.ink", "zhou thinks: 又来", "zhou: 又来")).not.toBe(version);
    expect(changed("story.ink", "    li: 你好", "    me: 你好")).not.toBe(version);
  });
});
