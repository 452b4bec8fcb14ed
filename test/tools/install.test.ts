// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "../../tools/build.mjs";
import { explained, isInstalled } from "../../tools/install.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rapport-install-"));
  mkdirSync(join(root, "node_modules"));
});
afterEach(() => rmSync(root, { recursive: true }));

type Packages = Record<string, { version: string; optional?: boolean }>;

function given(wanted: Packages, there: Packages | null) {
  const write = (path: string, packages: Packages) =>
    writeFileSync(join(root, path), JSON.stringify({ packages }));
  write("package-lock.json", { "": { version: "0.1.0" }, ...wanted });
  if (there) write("node_modules/.package-lock.json", there);
}

const yaml = { "node_modules/yaml": { version: "2.9.1" } };

test("a fresh clone is not installed", () => {
  given(yaml, null);
  expect(isInstalled(root)).toBe(false);
});

test("what the lock file asks for is installed", () => {
  given(yaml, yaml);
  expect(isInstalled(root)).toBe(true);
});

test("another version is not", () => {
  given({ "node_modules/yaml": { version: "2.9.2" } }, yaml);
  expect(isInstalled(root)).toBe(false);
});

test("a package of another platform need not be there", () => {
  given({ ...yaml, "node_modules/darwin": { version: "1.0.0", optional: true } }, yaml);
  expect(isInstalled(root)).toBe(true);
  given({ ...yaml, "node_modules/darwin": { version: "1.0.0" } }, yaml);
  expect(isInstalled(root)).toBe(false);
});

test.each([
  ["npm error code ENOTFOUND\nnpm error network request failed", "Check the network"],
  ["npm error code EUSAGE\n… in sync … network", "Run npm install"],
  ["npm error code ENOSPC", "disk is full"],
  ["npm error code EACCES", "no permission"],
  ["npm error code E404", "for the reason above"],
])("%j is told as: %s", (output, message) => {
  expect(explained(output).message).toContain(message);
});

test("a build is out of date when a source was edited, added, renamed or removed", () => {
  const seen = new Set<string>();
  const look = () => seen.add(fingerprint(root, ["src", "missing"])).size;
  const file = (name: string) => join(root, "src", "deep", name);
  mkdirSync(join(root, "src", "deep"), { recursive: true });
  expect(look()).toBe(1);
  writeFileSync(file("a.ts"), "1");
  expect(look()).toBe(2);
  expect(look()).toBe(2);
  writeFileSync(file("a.ts"), "22");
  expect(look()).toBe(3);
  writeFileSync(file("b.ts"), "1");
  expect(look()).toBe(4);
  rmSync(file("a.ts"));
  expect(look()).toBe(5);
});
