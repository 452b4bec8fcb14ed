import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT, run, runNode } from "./run.mjs";
import { during, Failure } from "./say.mjs";

const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** Whether node_modules holds what package-lock.json asks for, by npm's own note of what it installed. */
export function isInstalled(root = ROOT) {
  try {
    const wanted = packagesIn(join(root, "package-lock.json"));
    const there = packagesIn(join(root, "node_modules", ".package-lock.json"));
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === "" || (path in there ? there[path].version === version : optional),
    );
  } catch {
    return false;
  }
}

/** Installs what package-lock.json asks for, unless it is there. */
export async function install() {
  if (isInstalled()) return;
  await during("正在安装依赖（只需一次）", "Installing dependencies (once)", async () => {
    const { code, output } = await npmCi();
    if (code === 0) return;
    throw explained(output);
  });
}

async function npmCi() {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  // The defaults wait minutes before they admit that there is no network.
  args.push("--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=10000");
  const npm = process.env.npm_execpath ?? "";
  if (basename(npm) === "npm-cli.js") return runNode([npm, ...args], { quiet: true });
  try {
    return await run("npm", args, { quiet: true, shell: process.platform === "win32" });
  } catch {
    throw new Failure(
      "找不到 npm。请安装 Node.js（自带 npm）：https://nodejs.org",
      "npm was not found. Install Node.js, which brings it: https://nodejs.org",
    );
  }
}

const CAUSES = [
  [
    /EUSAGE|in sync/,
    "package.json 与 package-lock.json 不一致。请运行 npm install，并提交更新后的锁文件。",
    "package.json and package-lock.json disagree. Run npm install and commit the new lock file.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network|socket hang up/,
    "连不上软件包仓库。请检查网络或代理，再试一次。",
    "The package registry cannot be reached. Check the network or proxy and try again.",
  ],
  [/ENOSPC/, "磁盘已满。", "The disk is full."],
  [
    /EACCES|EPERM/,
    "没有写入 node_modules 的权限。",
    "node_modules cannot be written: no permission.",
  ],
];

export function explained(output) {
  const cause = CAUSES.find(([sign]) => sign.test(output));
  if (cause) return new Failure(cause[1], cause[2]);
  return new Failure(
    "安装依赖失败，原因见上。",
    "Installing the dependencies failed, for the reason above.",
    output,
  );
}
