import { describe, expect, test } from "vitest";
import { messagesIn } from "../../src/i18n/messages";
import { LANGUAGES } from "../../src/scenario/scenario";
import type { BroughtFault } from "../../src/workshop/reports";

const faults: readonly BroughtFault[] = [
  { code: "too-large", limit: 4_000_000 },
  { code: "unpacks-too-large", limit: 6_000_000 },
  { code: "too-many-entries", limit: 200 },
  { code: "not-a-zip" },
  { code: "no-scenario" },
  { code: "newer-pack" },
  { code: "nothing-brought" },
  { code: "file-too-large", name: "x.ink" },
  { code: "packed-too-tightly", name: "x.ink" },
  { code: "unsafe-name", name: "../x.ink" },
  { code: "same-name-twice", name: "x.ink" },
  { code: "nested", names: ["x.ink"] },
  { code: "several-scenarios", names: ["a", ""] },
  { code: "too-slow", step: "play", seconds: 45 },
  { code: "stopped", message: "out of memory" },
];

describe.each(LANGUAGES)("in %s", (language) => {
  const { bringing } = messagesIn(language);

  test.each(faults)("$code says what is wrong and what to do", (fault) => {
    const said = bringing.fault(fault);
    expect(said.length).toBeGreaterThan(20);
    expect(said).toContain("name" in fault ? fault.name : "");
    expect(said).toMatch("limit" in fault ? /\d/ : /./);
    expect(/\p{Script=Han}/u.test(said)).toBe(language === "zh-CN");
  });
});
