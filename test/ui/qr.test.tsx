// @vitest-environment happy-dom
import { decodeQR } from "qr/decode.js";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import { Qr } from "../../src/ui/board/Qr";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Pixels along a module, as a camera would see them. */
const PIXELS = 4;

/** What is drawn, as a picture of bytes. */
function pictureOf(svg: SVGElement) {
  const size = Number(svg.getAttribute("viewBox")!.split(" ")[2]);
  const side = size * PIXELS;
  const data = new Uint8Array(side * side * 4).fill(255);
  const modules = svg
    .querySelector("path")!
    .getAttribute("d")!
    .matchAll(/M(\d+) (\d+)h1v1h-1z/g);
  for (const [, x, y] of modules)
    for (let dy = 0; dy < PIXELS; dy++)
      for (let dx = 0; dx < PIXELS; dx++) {
        const at = 4 * ((Number(y) * PIXELS + dy) * side + Number(x) * PIXELS + dx);
        data.fill(0, at, at + 3);
      }
  return { width: side, height: side, data };
}

test.each([
  "R101V5BCC5T6ABB4CNP6JXK5E9WX2QWXX009RSG0009CV47JBX6Z5QAAEK4XYWJW8KSWFNMGEF3MBWPR8ZSMRHV4",
  `http://192.168.1.20:4173/#/code/R1${"0123456789ABCDEFGHJKMNPQRSTVWXYZ".repeat(8)}`,
  "http://192.168.1.20:4173/rapport/#/session/late-delivery/1/20261122/assess/zh-CN",
])("the picture is read back as what it says: %s", (text) => {
  const host = document.body.appendChild(document.createElement("div"));
  const root = createRoot(host);
  act(() => root.render(<Qr text={text} label="码" />));
  const svg = host.querySelector("svg")!;
  expect(svg.getAttribute("aria-label")).toBe("码");
  expect(decodeQR(pictureOf(svg))).toBe(text);
  act(() => root.unmount());
});
