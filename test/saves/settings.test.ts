import { describe, expect, test } from "vitest";
import { parseSettings } from "../../src/saves/settings";

describe("a settings record", () => {
  test("from before there were wishes is still one", () => {
    expect(parseSettings({ language: "en" })).toEqual({ language: "en" });
  });

  test("gives back every wish", () => {
    const settings = {
      language: "zh-CN",
      textSize: "large",
      motion: "reduced",
      sound: true,
      describes: false,
      guided: true,
    };
    expect(parseSettings(settings)).toEqual(settings);
  });

  test("loses only the wish that is damaged", () => {
    const damaged = { language: "en", textSize: "huge", motion: 3, sound: "on", describes: true };
    expect(parseSettings(damaged)).toEqual({ language: "en", describes: true });
  });

  test("offers the guided opening again rather than never when that is damaged", () => {
    expect(parseSettings({ language: "en", guided: "yes" })).toEqual({ language: "en" });
  });

  test.each([null, "en", [], {}, { language: "tlh", sound: true }])("is none: %j", (value) => {
    expect(parseSettings(value)).toBeNull();
  });
});
