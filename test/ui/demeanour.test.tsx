// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, test } from "vitest";
import { describeSigns } from "../../src/i18n/demeanour";
import { FEELINGS, signsOf } from "../../src/mind/feelings";
import { LANGUAGES } from "../../src/scenario/scenario";
import { pageOn, playOf } from "../store/session";
import { byTestId, click, readOn, say, show } from "./screen";

async function atTheTable() {
  const session = await pageOn();
  await session.getState().open("tea");
  session.getState().start({ mode: "practice" });
  await show("#/play/tea", session);
  await click(byTestId("advance"));
  return session;
}

test("no look is described in the same words twice running", () => {
  for (const language of LANGUAGES)
    for (const feeling of ["calm", ...FEELINGS] as const)
      for (const strength of ["faint", "plain", "strong"] as const)
        for (let line = 0; line < 6; line++) {
          const said = describeSigns([{ feeling, strength }], language, line);
          expect(said).not.toBe("");
          expect(describeSigns([{ feeling, strength }], language, line + 1)).not.toBe(said);
        }
});

describe("body language in words", () => {
  test("is always there to be heard, by the client's name, and seen only when wished", async () => {
    const session = await atTheTable();
    const { view, revealed } = playOf(session);
    const phrase = describeSigns(signsOf(view.lines[revealed - 1]!.bearing), "zh-CN", revealed - 1);
    expect(byTestId("demeanour").textContent).toBe(`周工 ${phrase}`);
    expect(byTestId("demeanour").getAttribute("aria-live")).toBe("polite");
    expect(byTestId("demeanour").classList).toContain("unseen");
    act(() => session.getState().prefer({ describes: true }));
    expect(byTestId("demeanour").classList).not.toContain("unseen");
  });

  test("speaks the language of the page", async () => {
    const session = await atTheTable();
    act(() => session.getState().speak("en"));
    expect(byTestId("demeanour").textContent).not.toMatch(/[，。；]/u);
  });

  test("is one region from line to line, so that a change is told", async () => {
    await atTheTable();
    const region = byTestId("demeanour");
    await readOn();
    await say("不接话");
    expect(byTestId("demeanour")).toBe(region);
  });
});
