import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach } from "vitest";
import type { BoardStore } from "../../src/store/board";
import type { Seeker } from "../../src/analysis/debrief/elsewhere";
import type { Weigher } from "../../src/analysis/debrief/weigher";
import type { SessionStore } from "../../src/store/state";
// Brought by the page only when it is needed: here it is there at once.
import "../../src/ui/board/Comparing";
import "../../src/ui/debrief/Debrief";
import { App } from "../../src/ui/App";
import type { Theatre } from "../../src/ui/theatre";
import { settled } from "../saves/fake-disk";
import { boardOn, pageOn } from "../store/session";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | null = null;

/** Whether the player's system asks for little motion: here it does unless a test is about motion. */
let calm = true;
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: media.includes("reduced-motion") && calm,
  }) as MediaQueryList;
export function systemMoves(): void {
  calm = false;
}

afterEach(() => {
  act(() => root?.unmount());
  root = null;
  calm = true;
  document.body.replaceChildren();
  window.location.hash = "";
});

/** Opens the page at that address and lets it settle. */
export async function show(
  hash = "#/",
  session?: SessionStore,
  theatre: Theatre | null = null,
  board: BoardStore = boardOn(),
  weigher: Weigher | null = null,
  seeker: Seeker | null = null,
): Promise<SessionStore> {
  const store = session ?? (await pageOn());
  // A page that was open before is closed, as by a reload.
  act(() => root?.unmount());
  window.location.hash = hash;
  const container = document.body.appendChild(document.createElement("div"));
  root = createRoot(container);
  act(() =>
    root!.render(
      <App session={store} theatre={theatre} board={board} weigher={weigher} seeker={seeker} />,
    ),
  );
  await settle();
  return store;
}

/** Lets loading, saving and navigation come to rest. happy-dom tells of a new hash by a timer of no delay. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
    await act(settled);
  }
}

export const all = (testId: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`),
];

export function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${document.body.textContent}`);
  return found;
}

export const byTestId = (testId: string) => one(`[data-testid="${testId}"]`);

/** The button or link of that name. */
export function named(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>("button, a, label")].find((element) =>
    element.textContent.includes(name),
  );
  if (!found) throw new Error(`nothing is called ${name} in ${document.body.textContent}`);
  return found;
}

export async function click(element: HTMLElement, detail = 1): Promise<void> {
  act(() => {
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail }));
  });
  await settle();
}

/** Presses a key where the focus is. A button answers Enter and Space by a click, as browsers do. */
export async function press(key: string, options: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options });
  act(() => void target.dispatchEvent(event));
  const operates = (key === "Enter" || key === " ") && target instanceof HTMLButtonElement;
  if (operates && !event.defaultPrevented) await click(target, 0);
  await settle();
}

export const words = () => document.body.textContent;

export async function readOn(): Promise<void> {
  for (let guard = 0; all("choice").length === 0 && guard < 50; guard++) {
    if (document.querySelector("[data-stage=ended], [data-stage=fault]")) return;
    await click(byTestId("advance"));
  }
}

/** Reads on and takes the choice of that text. */
export async function say(text: string): Promise<void> {
  await readOn();
  const choice = all("choice").find((element) => element.textContent.includes(text));
  if (!choice) throw new Error(`${text} is not offered`);
  await click(choice);
}

/** Picks an option of a form that is not picked yet. */
export async function pickAnother(): Promise<void> {
  const radios = [...document.querySelectorAll<HTMLInputElement>("form input[type=radio]")];
  await click(radios.find(({ checked }) => !checked)!);
}

/** Writes into a field as a user does. */
export async function write(field: HTMLInputElement, text: string): Promise<void> {
  act(() => {
    // React overlays the property of the element itself.
    Reflect.set(HTMLInputElement.prototype, "value", text, field);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settle();
}
