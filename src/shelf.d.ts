declare module "virtual:rapport/shelf" {
  /** `import()` because an ambient module may not import by a relative name. */
  type ShelfCard = import("./scenario/shelf-card").ShelfCard;
  type Scenario = import("./scenario/scenario").Scenario;
  type Status = import("./scenario/scenario").Status;

  export interface ShelfEntry extends ShelfCard {
    /** Brings the scenario's own chunk. */
    load: () => Promise<Scenario>;
    /** Of a scenario that is not part of the library: when the player opened it, and how well its range is known. */
    kept?: { at: number; status: Status };
  }

  const shelf: ShelfEntry[];
  /** The guided opening; null where it is not there. */
  export const guide: ShelfEntry | null;
  export default shelf;
}
