// @vitest-environment happy-dom
import { decodeQR, type Image } from "qr/decode.js";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import { chance } from "../../src/analysis/chance";
import { Qr } from "../../src/ui/board/Qr";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Which modules are dark in what is drawn, and how many there are along a side. */
function modulesIn(svg: SVGElement): { dark: Set<string>; size: number } {
  const size = Number(svg.getAttribute("viewBox")!.split(" ")[2]);
  const path = svg.querySelector("path")!.getAttribute("d")!;
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  return { dark, size };
}

function drawn(text: string): SVGElement {
  const host = document.createElement("div");
  const root = createRoot(host);
  act(() => root.render(<Qr text={text} label="码" />));
  return host.querySelector("svg")!;
}

/** Pixels along a module, where a picture is taken of the screen itself. */
const PIXELS = 4;

function pictureOf(svg: SVGElement): Image {
  const { dark, size } = modulesIn(svg);
  const side = size * PIXELS;
  const at = (n: number) => Math.floor(n / PIXELS);
  return pictureFrom(side, side, (x, y) => (dark.has(`${at(x)} ${at(y)}`) ? 0 : 255));
}

/** A phone that is held before a camera: turned, tilted, out of focus, in uneven light, with noise. */
function cameraSees(svg: SVGElement, width: number, height: number): Image {
  const { dark, size } = modulesIn(svg);
  const pick = chance(7);
  const side = 0.75 * height;
  const [turnedX, turnedY] = [Math.cos(TURN), Math.sin(TURN)];
  const shade = (x: number, y: number) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    const depth = 1 + (TILT * dx) / height;
    const [u, v] = [turnedX * dx + turnedY * dy, turnedX * dy - turnedY * dx];
    const module = (along: number) => Math.floor(((along * depth) / side + 0.5) * size);
    const [column, row] = [module(u), module(v)];
    const inside = Math.min(column, row) >= 0 && Math.max(column, row) < size;
    return inside ? (dark.has(`${column} ${row}`) ? 45 : 225) : 130;
  };
  return pictureFrom(width, height, (x, y) => {
    const around = BLUR.flatMap((ox) => BLUR.map((oy) => shade(x + ox, y + oy)));
    const mean = around.reduce((sum, one) => sum + one, 0) / around.length;
    return mean * (0.65 + (0.35 * x) / width) + pick(13) - 6;
  });
}

/** Radians; how much nearer the one side is than the other; where light comes from to one pixel. */
const TURN = 0.14;
const TILT = 0.12;
const BLUR = [-0.75, 0, 0.75];

function pictureFrom(width: number, height: number, grey: (x: number, y: number) => number): Image {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      data.fill(Math.max(0, Math.min(255, Math.round(grey(x, y)))), at, at + 3);
    }
  return { width, height, data };
}

test.each([
  "R101V5BCC5T6ABB4CNP6JXK5E9WX2QWXX009RSG0009CV47JBX6Z5QAAEK4XYWJW8KSWFNMGEF3MBWPR8ZSMRHV4",
  `http://192.168.1.20:4173/#/code/R1${"0123456789ABCDEFGHJKMNPQRSTVWXYZ".repeat(8)}`,
  "http://192.168.1.20:4173/rapport/#/session/late-delivery/1/20261122/assess/zh-CN",
])("the picture is read back as what it says: %s", (text) => {
  const svg = drawn(text);
  expect(svg.getAttribute("aria-label")).toBe("码");
  expect(decodeQR(pictureOf(svg))).toBe(text);
});

/** Every line noted, every question answered, and the longest name that can be signed with. */
const LONGEST = 340;

test.each([
  [1280, 720],
  [640, 480],
])("a camera of %i × %i reads our longest code from a phone", (width, height) => {
  const code = `R1${"0123456789ABCDEFGHJKMNPQRSTVWXYZ".repeat(11)}`.slice(0, LONGEST);
  const link = `https://training.example.com/rapport/#/code/${code}`;
  expect(decodeQR(cameraSees(drawn(link), width, height))).toBe(link);
});
