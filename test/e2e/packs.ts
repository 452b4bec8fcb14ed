import type { Page } from "playwright-core";

/** Lets go of one file over the page, as a hand would. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString("base64");
  await page.evaluate(
    ([called, content]) => {
      const binary = atob(content);
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(binary, (c) => c.charCodeAt(0))], called));
      for (const type of ["dragenter", "dragover", "drop"])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    },
    [name, base64] as const,
  );
}
