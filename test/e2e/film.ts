import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { writeFileSync } from "node:fs";
import { Qr } from "../../src/ui/board/Qr";

const WIDTH = 1280;
const HEIGHT = 720;
/** Of the picture's height that a code takes when a phone is held before a camera. */
const SHARE = 0.7;
const [DARK, WHITE, GREY, NO_COLOUR] = [40, 230, 128, 128];

/** One picture, bright or dark only: a code of ours in front of grey, or nothing. */
function picture(text: string | null): Uint8Array {
  const luma = new Uint8Array(WIDTH * HEIGHT).fill(GREY);
  if (text === null) return luma;
  const drawn = renderToStaticMarkup(createElement(Qr, { text, label: "" }));
  const size = Number(/viewBox="0 0 (\d+)/.exec(drawn)![1]);
  const dark = new Set([...drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  const side = Math.round(HEIGHT * SHARE);
  const [left, top] = [Math.round((WIDTH - side) / 2), Math.round((HEIGHT - side) / 2)];
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const at = `${Math.floor((x * size) / side)} ${Math.floor((y * size) / side)}`;
      luma[(top + y) * WIDTH + left + x] = dark.has(at) ? DARK : WHITE;
    }
  return luma;
}

/** A film in the raw form that Chromium takes for a camera: each text in turn, for a second, over and over. */
export function writeFilm(path: string, texts: readonly (string | null)[]): void {
  const colour = new Uint8Array((WIDTH * HEIGHT) / 2).fill(NO_COLOUR);
  const frame = Buffer.from("FRAME\n");
  const frames = texts.flatMap((text) => {
    const one = Buffer.concat([frame, picture(text), colour]);
    return Array.from({ length: PER_SECOND }, () => one);
  });
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${PER_SECOND}:1 Ip A1:1\n`);
  writeFileSync(path, Buffer.concat([head, ...frames]));
}

const PER_SECOND = 5;
