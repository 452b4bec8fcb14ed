import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, join, sep } from "node:path";
import { createGzip } from "node:zlib";

const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  map: "application/json; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  wasm: "application/wasm",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
  ico: "image/x-icon",
  woff: "font/woff",
  woff2: "font/woff2",
  ttf: "font/ttf",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  wav: "audio/wav",
};

/** The bundler puts a hash of eight characters into the names of what it writes to `assets/`. */
const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/;

/**
 * Serves the files of `dir` below `base` (`/` or `/some/path/`), like any static host: no file, no page.
 * Without `host` only this computer can reach it. Port 0 takes any free one. Rejects with EADDRINUSE,
 * EACCES and the like when the port is refused.
 */
export async function serve({ dir, port = 0, host, base = "/" }) {
  const root = await realpath(dir);
  const handler = (request, response) => {
    answer(root, base, request, response).catch(() => refuse(response, 500));
  };
  const servers = [];
  const close = () => Promise.all(servers.map(closed));
  let bound = port;
  // Browsers take "localhost" for ::1 first: a stranger there would be seen instead of us.
  for (const address of host && host !== "0.0.0.0" ? [host] : [host ?? "127.0.0.1", "::1"]) {
    const server = createServer(handler);
    try {
      await listening(server, bound, address);
    } catch (error) {
      const noIpv6 = address === "::1" && !["EADDRINUSE", "EACCES"].includes(error.code);
      if (noIpv6) continue;
      await close();
      throw error;
    }
    servers.push(server);
    bound = server.address().port;
  }
  return { url: `http://localhost:${bound}${base}`, port: bound, close };
}

function listening(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

function refuse(response, status, headers = {}) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
  return response.end(`${status}\n`);
}

async function answer(root, base, request, response) {
  const { method, url, headers } = request;
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405, { Allow: "GET, HEAD" });
  const path = decoded(url.split("?")[0]);
  if (path === null) return refuse(response, 400);
  if (`${path}/` === base) return refuse(response, 301, { Location: base });
  if (!path.startsWith(base)) return refuse(response, 404);
  const found = await fileAt(root, path.slice(base.length));
  if (!found) return refuse(response, 404);
  if (found.folder)
    return refuse(response, 301, { Location: `./${encodeURIComponent(basename(path))}/` });

  const { file, size, mtimeMs } = found;
  const type = TYPES[extname(file).slice(1).toLowerCase()] ?? "application/octet-stream";
  const tag = `W/"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"`;
  const squeezed =
    size > 1024 &&
    /charset|wasm/.test(type) &&
    /\bgzip\b/.test(String(headers["accept-encoding"] ?? ""));
  const reply = {
    "Content-Type": type,
    "Cache-Control": HASHED.test(`/${path.slice(base.length)}`)
      ? "public, max-age=31536000, immutable"
      : "no-cache",
    ETag: tag,
    Vary: "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    ...(squeezed ? { "Content-Encoding": "gzip" } : { "Content-Length": size }),
  };
  if (headers["if-none-match"] === tag) return response.writeHead(304, { ETag: tag }).end();
  response.writeHead(200, reply);
  if (method === "HEAD") return response.end();
  const content = createReadStream(file).on("error", () => response.destroy());
  return (squeezed ? content.pipe(createGzip()) : content).pipe(response);
}

function decoded(path) {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes("\0") ? null : plain;
  } catch {
    return null;
  }
}

/** The file or folder that a path means, if it lies in `root`, links followed. */
async function fileAt(root, path) {
  const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  try {
    const file = await realpath(join(root, name));
    if (!file.startsWith(root + sep)) return null;
    const status = await stat(file);
    const folder = status.isDirectory();
    if (!folder && !status.isFile()) return null;
    return { file, folder, size: status.size, mtimeMs: status.mtimeMs };
  } catch {
    return null;
  }
}
