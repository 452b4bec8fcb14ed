import { describe, expect, test } from "vitest";
import { explore } from "../../src/analysis/explore/explore";
import { rangesIn } from "../../src/workshop/build/solve";
import type { Header } from "../../src/workshop/build/header";
import type { Made, Outcome } from "../../src/workshop/reports";
import { unzipSync } from "fflate";
import { goodPack, open, openPacked, sources, zipOf } from "./packs";

function madeOf(outcome: Outcome): Made {
  if (outcome.kind !== "made") throw new Error(JSON.stringify(outcome));
  return outcome.made;
}

const folderOf = (files: Record<string, Uint8Array>, root = "my-folder/") =>
  Object.entries(files).map(([name, bytes]) => ({ path: `${root}${name}`, bytes }));

/** A pack whose header says something else. */
function withHeader(change: (header: Header) => object): Uint8Array {
  const files = unzipSync(goodPack());
  const header = JSON.parse(new TextDecoder().decode(files["rapport.json"])) as Header;
  return zipOf({ ...files, "rapport.json": JSON.stringify(change(header)) });
}

describe("what is brought becomes a scenario", () => {
  test("from a pack: under its own id, solved here to the numbers it says", () => {
    const { scenario, card, status, claim, findings, beside } = madeOf(openPacked(goodPack()));
    expect(scenario.id).toBe("morning-rush");
    expect(card.titles).toEqual({ "zh-CN": "早高峰", en: "The Morning Rush" });
    expect({ status, claim, findings, beside }).toEqual({
      status: "exact",
      claim: "agrees",
      findings: [],
      beside: null,
    });
    expect(scenario.ranges!["default"]).toEqual(rangesIn(explore(scenario, "default").exploration));
  });

  test("from a folder, called after it", () => {
    const made = madeOf(open({ name: "my-folder", files: folderOf(sources()) }));
    expect(made.scenario.id).toBe("my-folder");
    expect(made.claim).toBe("none");
  });

  test("from a plain zip of the folder, whatever systems have added to it", () => {
    const files = Object.fromEntries(
      folderOf(sources()).map(({ path, bytes }) => [path.replaceAll("/", "\\"), bytes]),
    );
    const junk = {
      "__MACOSX/my-folder/._story.ink": "x",
      "my-folder/.DS_Store": "x",
      "my-folder/notes.docx": "x",
    };
    expect(madeOf(openPacked(zipOf({ ...files, ...junk }), "x.zip")).scenario.id).toBe("my-folder");
  });

  test("from files that lie in no folder, called after the file they came in", () => {
    expect(madeOf(openPacked(zipOf(sources()), "My Story (2).zip")).scenario.id).toBe("my-story");
    expect(madeOf(openPacked(zipOf(sources()), "早高峰.zip")).scenario.id).toMatch(
      /^opened-[0-9a-f]{8}$/,
    );
  });

  test("beside one of the library that has its id already", () => {
    const made = madeOf(open({ name: "x", packed: goodPack() }, ["morning-rush"]));
    expect(made.scenario.id).toBe("morning-rush-own");
    expect(made.card.id).toBe("morning-rush-own");
    expect(made.beside).toBe("morning-rush");
    expect(made.claim).toBe("agrees");
  });

  test("with markup in its texts, which stays text", () => {
    const text = new TextDecoder()
      .decode(sources()["story.ink"])
      .replace("lin: 坐吧。", "lin: <b>坐</b>吧。");
    const made = madeOf(open({ name: "x", files: folderOf(sources({ "story.ink": text })) }));
    expect(made.scenario.texts["zh-CN"]!.runs.join()).toContain("<b>坐</b>");
    expect(made.findings.map(({ code }) => code)).toContain("markup-in-text");
  });
});

const inflated = ({ ranges: said }: Header) =>
  JSON.parse(JSON.stringify(said).replaceAll('"best":', '"best":9')) as Header["ranges"];

describe("a range that a pack claims is never taken from it", () => {
  test.each<[string, (header: Header) => object, Made["claim"]]>([
    ["says more than can be had", (header) => ({ ...header, ranges: inflated(header) }), "differs"],
    ["says nothing of a variant", (header) => ({ ...header, ranges: {} }), "differs"],
    ["was packed under other rules", (header) => ({ ...header, rules: 1 }), "cannot-compare"],
    ["was not packed from these files", (header) => ({ ...header, digest: "0" }), "altered"],
    ["says another version", (header) => ({ ...header, version: "0" }), "altered"],
  ])("one that %s", (_, change, claim) => {
    const made = madeOf(openPacked(withHeader(change)));
    expect(made.claim).toBe(claim);
    expect(made.scenario.ranges).toEqual(madeOf(openPacked(goodPack())).scenario.ranges);
  });

  test("a pack of a newer form is refused", () => {
    expect(openPacked(withHeader((header) => ({ ...header, pack: 2 })))).toMatchObject({
      fault: { code: "newer-pack" },
    });
  });

  test.each(["{", "[]", "null", '{"app":"rapport","pack":1,"id":"../../up"}'])(
    "a header that is %s is no header: the scenario is taken as a plain zip",
    (header) => {
      const made = madeOf(openPacked(zipOf({ ...sources(), "rapport.json": header }), "some.zip"));
      expect([made.scenario.id, made.claim]).toEqual(["some", "none"]);
    },
  );
});

describe("what is wrong in it is told with file and line", () => {
  test("by building it", () => {
    const story = "* (go) [走 # act: hug]\n  好。 # ending: stays\n-> END\n";
    const outcome = open({ name: "x", files: folderOf(sources({ "story.ink": story })) });
    if (outcome.kind !== "problems") throw new Error(JSON.stringify(outcome));
    expect(outcome.findings[0]).toMatchObject({ code: "unknown-act", file: "story.ink", line: 1 });
  });

  test("by playing it", () => {
    const story = "* (go) [走 # act: explain]\n  -> spin\n=== spin\n-> spin\n";
    const outcome = open({ name: "x", files: folderOf(sources({ "story.ink": story })) });
    if (outcome.kind !== "problems") throw new Error(JSON.stringify(outcome));
    expect(outcome.findings.map(({ code }) => code)).toContain("runaway");
  });

  test("errors come first", () => {
    const story = `<b>好</b>。\n* (go) [走 # act: hug]\n  好。\n-> END\n`;
    const outcome = open({ name: "x", files: folderOf(sources({ "story.ink": story })) });
    if (outcome.kind !== "problems") throw new Error(JSON.stringify(outcome));
    expect(outcome.findings[0]!.severity).toBe("error");
  });

  test("bytes that are no text", () => {
    const files = { ...sources(), "story.ink": new Uint8Array([0xff, 0xfe, 0x00, 0xd8]) };
    expect(open({ name: "x", files: folderOf(files) })).toMatchObject({
      findings: [{ code: "wrong-encoding", file: "story.ink" }],
    });
  });
});
