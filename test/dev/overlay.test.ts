// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { followSaves } from "../../src/dev/follow";
import { FOLLOW, type Saved, type SavedProblem } from "../../src/dev/saved";
import { fakeDisk } from "../saves/fake-disk";
import { pageOn } from "../store/session";
import { tea } from "../store/tea";

afterEach(() => document.body.replaceChildren());

const problem = (changes: Partial<SavedProblem> = {}): SavedProblem => ({
  code: "unknown-act",
  severity: "error",
  file: "story.ink",
  path: "/stories/tea/story.ink",
  line: 4,
  text: "* [<b>走</b> # act: hug]",
  zh: { message: "不认识动作“hug”", hint: "查看全部动作。" },
  en: { message: "Unknown act “hug”", hint: "See them all." },
  ...changes,
});

async function following() {
  const session = await pageOn(fakeDisk(), []);
  const sent: string[] = [];
  const heard: ((saved: Saved) => void)[] = [];
  followSaves(session, {
    on: (event, listener) => void (event === FOLLOW.saved && heard.push(listener)),
    send: (event) => void sent.push(event),
  });
  return { session, sent, hear: (saved: Saved) => heard.forEach((listener) => listener(saved)) };
}

const overlay = () => document.querySelector<HTMLElement>("[data-testid=dev-problems]");

test("asks for what is wrong, and shows it with file, line and what stands there", async () => {
  const { session, sent, hear } = await following();
  expect(sent).toEqual([FOLLOW.hello]);
  hear({ id: "tea", scenario: null, problems: [problem()] });
  expect(overlay()!.textContent).toContain("1 处错误");
  expect(overlay()!.querySelector("a")!.textContent).toBe("story.ink:4");
  expect(overlay()!.querySelector("pre")!.textContent).toContain("<b>走</b>");
  expect(overlay()!.querySelector("b")).toBeNull();
  session.getState().speak("en");
  expect(overlay()!.textContent).toContain("Unknown act “hug”");
});

test("leads to the line in the author's editor", async () => {
  const { hear } = await following();
  const fetched = vi.fn<(url: string) => Promise<Response>>(async () => new Response());
  vi.stubGlobal("fetch", fetched);
  hear({ id: "tea", scenario: null, problems: [problem()] });
  overlay()!.querySelector("a")!.click();
  expect(fetched).toHaveBeenCalledWith(
    `/__open-in-editor?file=${encodeURIComponent("/stories/tea/story.ink:4")}`,
  );
  vi.unstubAllGlobals();
});

test("warnings alone wait to be asked for, and the scenario is played", async () => {
  const { session, hear } = await following();
  hear({ id: "tea", scenario: tea, problems: [problem({ severity: "warning" })] });
  expect(overlay()!.querySelector("ol")).toBeNull();
  expect(session.getState().shelf.map(({ id }) => id)).toEqual(["tea"]);
  overlay()!.querySelector("button")!.click();
  expect(overlay()!.querySelectorAll("li")).toHaveLength(1);
});

test("is gone once they are mended; another scenario's stay", async () => {
  const { hear } = await following();
  hear({ id: "tea", scenario: null, problems: [problem()] });
  hear({ id: "other", scenario: null, problems: [problem({ file: "other.ink" })] });
  hear({ id: "tea", scenario: tea, problems: [] });
  expect(overlay()!.textContent).toContain("other.ink");
  hear({ id: "other", scenario: null, problems: [] });
  expect(overlay()).toBeNull();
});
