/** The drawers that data is kept in, each a map from keys to records. */
export const DRAWERS = [
  "running",
  "past",
  "damaged",
  "settings",
  "scenarios",
  "board",
  "drafts",
] as const;
export type Drawer = (typeof DRAWERS)[number];

/** What lies in the drawers; nothing is assumed of the records. */
export type RawContents = Readonly<Record<Drawer, ReadonlyMap<string, unknown>>>;

/** One record put into a drawer, or taken out when `value` is undefined. */
export interface Change {
  drawer: Drawer;
  key: string;
  value: unknown;
}

/** A place that outlives the page. Any call may fail; a failed `write` has changed nothing. */
export interface Disk {
  readAll(): Promise<RawContents>;
  /** All of the changes or none. */
  write(changes: readonly Change[]): Promise<void>;
  clear(): Promise<void>;
}

export function emptyContents(): Record<Drawer, Map<string, unknown>> {
  return {
    running: new Map(),
    past: new Map(),
    damaged: new Map(),
    settings: new Map(),
    scenarios: new Map(),
    board: new Map(),
    drafts: new Map(),
  };
}
