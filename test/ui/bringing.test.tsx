// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, test } from "vitest";
// Brought by the page only when it is needed: here it is there at once.
import "../../src/ui/bringing/Problems";
import { gatherDropped, gatherFiles } from "../../src/ui/bringing/gather";
import { openBrought } from "../../src/workshop/build/open";
import { LIMITS } from "../../src/workshop/limits";
import type { Workshop } from "../../src/workshop/in-worker";
import { fakeDisk, full } from "../saves/fake-disk";
import { pageOn, teaOnShelf } from "../store/session";
import { sources, zipOf } from "../workshop/packs";
import { byTestId, click, named, one, settle, show, words } from "./screen";

const file = (path: string, content: string | Uint8Array = "x"): File => {
  const made = new File([content as BlobPart], path.split("/").at(-1)!);
  if (path.includes("/")) Object.defineProperty(made, "webkitRelativePath", { value: path });
  return made;
};

const entry = (path: string) => ({
  isFile: true,
  fullPath: path,
  name: path.split("/").at(-1),
  file: (found: (one: File) => void) => found(file(path.slice(1).split("/").at(-1)!)),
});

describe("what is picked or dropped", () => {
  test("as one packed file is brought as it is", async () => {
    expect(await gatherFiles([file("a.rapport", "zip")])).toEqual({
      brought: { name: "a.rapport", packed: new TextEncoder().encode("zip") },
    });
  });

  test("as a folder is brought by its parts; what else lies there is not read", async () => {
    const secret = file("my/private.docx");
    secret.arrayBuffer = () => Promise.reject(new Error("it was read"));
    const gathered = await gatherFiles([
      file("my/story.ink", "-> END"),
      file("my/scenario.yaml", "y"),
      secret,
    ]);
    if (!("brought" in gathered) || !("files" in gathered.brought)) throw new Error("no folder");
    expect(gathered.brought.name).toBe("my");
    expect(gathered.brought.files.map(({ path }) => path)).toEqual([
      "my/story.ink",
      "my/scenario.yaml",
    ]);
  });

  test("dropped as a folder is walked through", async () => {
    let asked = 0;
    const folder = {
      isDirectory: true,
      name: "my",
      createReader: () => ({
        readEntries: (found: (all: unknown[]) => void) =>
          found(asked++ === 0 ? [entry("/my/story.ink"), entry("/my/en.po")] : []),
      }),
    };
    const data = { items: [{ webkitGetAsEntry: () => folder }], files: [] };
    expect(await gatherDropped(data as unknown as DataTransfer)).toMatchObject({
      brought: { name: "my", files: [{ path: "my/story.ink" }, { path: "my/en.po" }] },
    });
  });

  test.each([
    ["nothing", [], "nothing-brought"],
    [
      "a whole disk",
      Array.from({ length: LIMITS.entries + 1 }, (_, n) => file(`all/${n}.txt`)),
      "too-many-entries",
    ],
    ["a film", [file("film.mp4", new Uint8Array(LIMITS.packed + 1))], "too-large"],
    [
      "a script of many megabytes",
      [file("my/story.ink", new Uint8Array(LIMITS.file + 1))],
      "file-too-large",
    ],
  ])("as %s is refused before it is read", async (_, files, code) => {
    expect(await gatherFiles(files)).toMatchObject({ fault: { code } });
  });

  test("that cannot be read is told of", async () => {
    const gone = file("a.rapport");
    gone.arrayBuffer = () => Promise.reject(new Error("gone"));
    expect(await gatherFiles([gone])).toMatchObject({
      fault: { code: "stopped", message: "gone" },
    });
  });
});

const workshop: Workshop = async (task) =>
  openBrought(task, { tell: () => undefined, now: () => 0 });

async function pick(testId: string, files: readonly File[]): Promise<void> {
  const input = byTestId(testId) as HTMLInputElement;
  Object.defineProperty(input, "files", { value: files, configurable: true });
  act(() => void input.dispatchEvent(new Event("change", { bubbles: true })));
  for (let i = 0; i < 20 && !document.querySelector("[data-bringing]"); i++) await settle();
  await settle();
}

const folder = (more: Record<string, string> = {}) =>
  Object.entries(sources(more)).map(([name, content]) => file(`my-first/${name}`, content));

describe("the shelf", () => {
  test("opens a folder, shows it apart from the library, and removes it on a second word", async () => {
    await show("#/", await pageOn(fakeDisk(), [teaOnShelf], { workshop }));
    await pick("open-folder", folder());
    expect(one("[data-bringing=kept]").textContent).toContain("《早高峰》放上了书架");
    expect(byTestId("own").textContent).toContain("不属于书库");
    expect(one("h1").textContent).toContain("一位客户");
    expect(document.querySelectorAll(".button.filled")).toHaveLength(1);
    await click(byTestId("language-en"));
    expect(byTestId("own").textContent).toContain("The Morning Rush");
    byTestId("remove").focus();
    await click(byTestId("remove"));
    expect(words()).toContain("What you played of it stays");
    await click(named("Keep it"));
    expect(document.activeElement).toBe(byTestId("remove"));
    expect(byTestId("remove").hidden).toBe(false);
    await click(byTestId("remove"));
    await click(byTestId("remove-yes"));
    expect(document.querySelector("[data-scenario=my-first]")).toBeNull();
  });

  test("keeps it, and says so, where the browser will not let go", async () => {
    const disk = fakeDisk();
    await show("#/", await pageOn(disk, [teaOnShelf], { workshop }));
    await pick("open-folder", folder());
    disk.trouble = full();
    await click(byTestId("remove"));
    await click(byTestId("remove-yes"));
    expect(byTestId("own").textContent).toContain("没有让移走");
  });

  test("tells every problem with file, line and what to write, in both languages", async () => {
    await show("#/", await pageOn(fakeDisk(), [teaOnShelf], { workshop }));
    const story = "* (go) [走 # act: hug]\n  好。 # ending: stays\n-> END\n";
    await pick("open-folder", folder({ "story.ink": story }));
    await settle();
    expect(one("[data-problem=unknown-act]").textContent).toMatch(/story\.ink 第 1 行.*不认识动作/);
    await click(byTestId("language-en"));
    expect(one("[data-problem=unknown-act]").textContent).toMatch(
      /story\.ink, line 1.*Unknown act/,
    );
    await click(named("Close"));
    expect(document.querySelector("[data-bringing]")).toBeNull();
  });

  test("says why a file cannot be opened", async () => {
    await show("#/", await pageOn(fakeDisk(), [teaOnShelf], { workshop }));
    await pick("open-file", [file("evil.rapport", zipOf({ "a.zip": "x" }))]);
    expect(one("[data-fault=nested]").textContent).toContain("a.zip");
  });

  test("of an empty library can still be put to use", async () => {
    await show("#/", await pageOn(fakeDisk(), [], { workshop }));
    expect(words()).toContain("书架还是空的");
    await pick("open-folder", folder());
    expect(document.querySelector("[data-scenario=my-first]")).not.toBeNull();
  });
});
