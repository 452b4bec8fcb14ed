declare module "virtual:rapport/shelf" {
  /** `import()` because an ambient module may not import by a relative name. */
  type Language = import("./scenario/scenario").Language;
  type Bearing = import("./mind/bearing").Bearing;
  type Scenario = import("./scenario/scenario").Scenario;

  /** What a shelf knows of a scenario before it is opened: no word of its story. */
  export interface ShelfEntry {
    id: string;
    level: number;
    minutes: number;
    trains: readonly string[];
    languages: readonly Language[];
    version: string;
    titles: Record<Language, string>;
    blurbs: Record<Language, string>;
    clients: Record<Language, { name: string; role: string; firm: string }>;
    /** The lead client's looks, and how they carry themselves before a word is said. */
    figure: Readonly<Record<string, string | number | boolean>>;
    bearing: Bearing;
    /** Brings the scenario's own chunk. */
    load: () => Promise<Scenario>;
  }

  const shelf: ShelfEntry[];
  /** The guided opening; null where it is not there. */
  export const guide: ShelfEntry | null;
  export default shelf;
}
