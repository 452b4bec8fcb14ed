import "./node-version.mjs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { ROOT } from "./run.mjs";
import { Failure, runTool, say } from "./say.mjs";
import { serve } from "./serve.mjs";

const FIRST_PORT = 4173;
const PORTS_TRIED = 50;

/** `--host` lets other devices in; `--port N` insists on that port. */
function parseArguments(args) {
  const options = { host: undefined, port: undefined };
  const left = [...args];
  while (left.length > 0) {
    const [name, inline] = left.shift().split("=", 2);
    if (name === "--host") options.host = inline ?? "0.0.0.0";
    else if (name === "--port") options.port = parsePort(inline ?? left.shift());
    else {
      throw new Failure(
        `不认识的参数 ${name}。用法：npm start -- [--host] [--port N]`,
        `Unknown argument ${name}. Usage: npm start -- [--host] [--port N]`,
      );
    }
  }
  return options;
}

function parsePort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text ?? "") && port >= 1 && port <= 65535) return port;
  throw new Failure(
    "--port 后面要写 1 到 65535 的数字。",
    "--port needs a number from 1 to 65535.",
  );
}

async function open({ host, port }) {
  const last = port ?? FIRST_PORT + PORTS_TRIED;
  for (let tried = port ?? FIRST_PORT; ; tried++) {
    try {
      return await serve({ dir: join(ROOT, "dist"), host, port: tried });
    } catch (error) {
      if (error.code === "EADDRINUSE" && tried < last) continue;
      throw refused(error, tried);
    }
  }
}

function refused({ code, message }, port) {
  if (code === "EADDRINUSE") {
    return new Failure(`端口 ${port} 已被占用。`, `Port ${port} is already in use.`);
  }
  if (code === "EACCES") {
    return new Failure(
      `系统不允许使用端口 ${port}，请换一个大于 1023 的。`,
      `The system refuses port ${port}; choose one above 1023.`,
    );
  }
  return new Failure(
    `无法监听端口 ${port}:${message}`,
    `Cannot listen on port ${port}: ${message}`,
  );
}

function networkAddresses() {
  const all = Object.values(networkInterfaces()).flat();
  return all.filter(({ family, internal }) => family === "IPv4" && !internal).map((i) => i.address);
}

function announce({ url, port }, host) {
  console.log("\n  Rapport 谈心\n");
  say(`  本机`, `this computer    ${url}`);
  if (host) {
    const addresses = host === "0.0.0.0" ? networkAddresses() : [host];
    for (const address of addresses) say(`  局域网`, `network        http://${address}:${port}/`);
    if (addresses.length === 0) say("  没有局域网", "there is no network");
  }
  console.log();
  say("  按 Ctrl-C 停止", "Ctrl-C stops it");
}

await runTool(async () => {
  const options = parseArguments(process.argv.slice(2));
  await install();
  await build();
  const served = await open(options);
  announce(served, options.host);
  const stop = () => void served.close();
  process.once("SIGINT", stop).once("SIGTERM", stop);
});
