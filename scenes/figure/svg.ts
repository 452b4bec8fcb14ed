/** Shapes as an SVG string: portraits, debrief faces, tests. */
import type { Box } from "./draw";
import { PATH_ARGUMENTS, type Path, type Shape } from "./shape";

const COMMANDS = ["M", "L", "C", "Z"];

/** The `d` attribute of a path; `digits` after the point. */
export function pathData(path: Path, digits = 1): string {
  const unit = 10 ** digits;
  let out = "";
  for (let i = 0; i < path.length;) {
    const command = path[i]!;
    out += COMMANDS[command]!;
    const end = i + 1 + PATH_ARGUMENTS[command]!;
    for (let first = ++i; i < end; i++)
      out += (i === first ? "" : " ") + Math.round(path[i]! * unit) / unit;
  }
  return out;
}

/** Shapes as SVG elements; `id` must be unique in the document, because clips are named by it. */
export function shapesToSvg(shapes: readonly Shape[], id: string, digits = 1): string {
  const clips = new Map<Path, string>();
  let defs = "";
  let body = "";
  for (const s of shapes) {
    let clip = "";
    if (s.clip) {
      let name = clips.get(s.clip);
      if (!name) {
        name = `${id}-${clips.size}`;
        clips.set(s.clip, name);
        defs += `<clipPath id="${name}"><path d="${pathData(s.clip, digits)}"/></clipPath>`;
      }
      clip = ` clip-path="url(#${name})"`;
    }
    const stroke = s.stroke
      ? ` stroke="${s.stroke}" stroke-width="${s.width ?? 1}" stroke-linejoin="round" stroke-linecap="round"`
      : "";
    const opacity =
      s.opacity !== undefined && s.opacity < 1
        ? ` opacity="${Math.round(s.opacity * 100) / 100}"`
        : "";
    body += `<path d="${pathData(s.path, digits)}" fill="${s.fill ?? "none"}"${stroke}${opacity}${clip}/>`;
  }
  return (defs ? `<defs>${defs}</defs>` : "") + body;
}

/** A whole SVG document showing `viewBox`. */
export function toSvg(shapes: readonly Shape[], viewBox: Box, id = "figure", digits = 1): string {
  const [x, y, width, height] = [viewBox.x, viewBox.y, viewBox.width, viewBox.height].map(
    (v) => Math.round(v * 10) / 10,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${shapesToSvg(shapes, id, digits)}</svg>`;
}
