/** Word between the open pages of one browser: which scenario's session was touched, and whether someone asks who else has it. */
export interface TabWord {
  scenario: string;
  /** `open`: I have it, who else? `here`: so have I. `changed`: it lies anew on the disk. */
  what: "open" | "here" | "changed";
}

/** The other open pages. A page never hears itself. */
export interface Tabs {
  tell(word: TabWord): void;
  onWord(listener: (word: TabWord) => void): void;
}

/** The browser's own channel; silent where there is none. */
export function browserTabs(name = "rapport"): Tabs {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  return {
    tell: (word) => channel?.postMessage(word),
    onWord(listener) {
      channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        const word = parseWord(data);
        if (word) listener(word);
      });
    },
  };
}

/** Another version of the page may speak there too. */
function parseWord(value: unknown): TabWord | null {
  if (typeof value !== "object" || value === null) return null;
  const { scenario, what } = value as Partial<Record<string, unknown>>;
  if (typeof scenario !== "string") return null;
  return what === "open" || what === "here" || what === "changed" ? { scenario, what } : null;
}
