// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "../../tools/serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "rapport-serve-"));
const dir = join(folder, "dist");
const script = "export const talk = '谈心';\n".repeat(100);
let root: Served;
let below: Served;

beforeAll(async () => {
  mkdirSync(join(dir, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(dir, "index.html"), "<title>谈心</title>");
  writeFileSync(join(dir, "assets", "index-Ab3_x-9Z.js"), script);
  writeFileSync(join(dir, "assets", "plain.svg"), "<svg/>");
  symlinkSync(join(folder, "secret.txt"), join(dir, "link.txt"));
  root = await serve({ dir });
  below = await serve({ dir, base: "/some/path/" });
});

afterAll(async () => {
  await Promise.all([root.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it is written: `fetch` would tidy it up first. */
function statusOf(served: Served, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: served.port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("what is served", () => {
  test("the page, to be asked for again each time", async () => {
    const response = await fetch(root.url);
    expect(await response.text()).toBe("<title>谈心</title>");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  test("a hashed file, to be kept for good, smaller on the way", async () => {
    const response = await fetch(`${root.url}assets/index-Ab3_x-9Z.js`);
    expect(await response.text()).toBe(script);
    expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });

  test("a file without a hash, not to be kept", async () => {
    const response = await fetch(`${root.url}assets/plain.svg?x=1`);
    expect(response.headers.get("content-type")).toContain("image/svg+xml");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  test("nothing, to one who has it already", async () => {
    const tag = (await fetch(root.url)).headers.get("etag")!;
    const again = await fetch(root.url, { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
  });

  test("the head alone", async () => {
    const response = await fetch(root.url, { method: "HEAD" });
    expect(response.headers.get("content-length")).toBe("21");
    expect(await response.text()).toBe("");
  });
});

describe("below a sub-path", () => {
  test("everything is found there", async () => {
    expect(below.url).toMatch(/\/some\/path\/$/);
    expect((await fetch(below.url)).status).toBe(200);
    expect((await fetch(`${below.url}assets/plain.svg`)).status).toBe(200);
  });

  test("the missing slash is added", async () => {
    const response = await fetch(below.url.slice(0, -1));
    expect(response.url).toBe(below.url);
    expect(response.status).toBe(200);
  });

  test("nothing is found beside it", async () => {
    expect(await statusOf(below, "/")).toBe(404);
    expect(await statusOf(below, "/assets/plain.svg")).toBe(404);
    expect(await statusOf(below, "/some/pathology/")).toBe(404);
  });
});

describe("what is refused", () => {
  test.each([
    ["/../secret.txt", 404],
    ["/%2e%2e/secret.txt", 404],
    ["/..%2fsecret.txt", 404],
    ["/assets/../../secret.txt", 404],
    ["/..%5csecret.txt", 404],
    ["/link.txt", 404],
    ["/nothing", 404],
    ["/index.html/", 404],
    ["/%", 400],
    ["/%00", 400],
  ])("%s", async (path, status) => {
    expect(await statusOf(root, path)).toBe(status);
  });

  test("changing anything", async () => {
    expect((await fetch(root.url, { method: "POST" })).status).toBe(405);
  });

  test("a folder without its slash is sent to the one with it, on this host", async () => {
    const response = await fetch(`http://127.0.0.1:${root.port}//assets`, { redirect: "manual" });
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("./assets/");
  });

  test("a port that is taken", async () => {
    await expect(serve({ dir, port: root.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  test("a port whose other loopback address is taken", async ({ skip }) => {
    const stranger = createServer();
    const listens = await new Promise<boolean>((resolve) => {
      stranger.once("error", () => resolve(false)).listen(0, "::1", () => resolve(true));
    });
    if (!listens) skip();
    const { port } = stranger.address() as { port: number };
    await expect(serve({ dir, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    stranger.close();
  });
});
