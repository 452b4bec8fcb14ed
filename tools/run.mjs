import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "./say.mjs";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Arguments that make node run a command of an installed package: no shell, no PATH, no .cmd shim. */
export function command(name, pkg = name) {
  const home = join(ROOT, "node_modules", pkg);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  return join(home, typeof bin === "string" ? bin : bin[name]);
}

/** Else Vite lists every import of its config that a future version would want written differently. */
export const VITE_ENV = { VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" };

const WINDOWS = process.platform === "win32";
const running = new Set();

// A child leads a process group of its own: what it started ends with it.
function end(child, signal) {
  try {
    if (WINDOWS) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It had ended already.
  }
}

let stopping = null;

// Asked to end first: a package manager tidies up.
function stop(signal) {
  if (stopping) return;
  stopping = () => process.exit(signal === "SIGINT" ? 130 : 143);
  for (const child of running) end(child, "SIGTERM");
  setTimeout(() => {
    for (const child of running) end(child, "SIGKILL");
    stopping();
  }, 2000);
}

function add(child) {
  if (running.size === 0) process.on("SIGINT", stop).on("SIGTERM", stop);
  running.add(child);
}

function remove(child) {
  running.delete(child);
  if (running.size > 0) return;
  process.off("SIGINT", stop).off("SIGTERM", stop);
  if (stopping) stopping();
}

/**
 * Runs a program to its end. Resolves to its exit code (null when it was killed for taking longer than
 * `limit` seconds) and, with `quiet`, to what it printed; a program that cannot be started rejects.
 */
export function run(file, args, { quiet = false, env = {}, limit = 0, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      detached: !WINDOWS,
      shell,
    });
    add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) stream.setEncoding("utf8").on("data", (text) => (output += text));
    }
    const tooLate = () => {
      say(`超过 ${limit} 秒，已终止`, `ended after ${limit} s, its limit`);
      end(child, "SIGKILL");
    };
    const timer = limit > 0 && setTimeout(tooLate, limit * 1000);
    const settle = () => {
      remove(child);
      clearTimeout(timer);
    };
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("close", (code) => {
      settle();
      resolve({ code, output });
    });
  });
}

/** Runs node; see `run`. */
export const runNode = (args, options) => run(process.execPath, args, options);
