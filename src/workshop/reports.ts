import type { Finding } from "../scenario/findings";
import type { Scenario, Status } from "../scenario/scenario";
import type { ShelfCard } from "../scenario/shelf-card";
import type { Step } from "./limits";

/** What somebody brings to the shelf: one packed file, or the files of a folder by their paths. */
export type Brought = { name: string } & (
  | { packed: Uint8Array }
  | { files: readonly { path: string; bytes: Uint8Array }[] }
);

/** What a worker is asked: the ids that the library has already must not be taken. */
export interface Task {
  brought: Brought;
  library: readonly string[];
}

/** Why what was brought cannot even be read as a scenario. */
export type BroughtFault =
  | { code: "too-large" | "unpacks-too-large"; limit: number }
  | { code: "too-many-entries"; limit: number }
  | { code: "not-a-zip" | "no-scenario" | "newer-pack" | "nothing-brought" }
  | {
      code: "file-too-large" | "packed-too-tightly" | "unsafe-name" | "same-name-twice";
      name: string;
    }
  | { code: "nested" | "several-scenarios"; names: readonly string[] }
  | { code: "too-slow"; step: Step; seconds: number }
  | { code: "stopped"; message: string };

/** What a pack said of itself, held against what was found here. */
export type Claim =
  /** No pack: nothing was said. */
  | "none"
  | "agrees"
  /** Packed under other rules of the game; or here or there it was not solved to the end. */
  | "cannot-compare"
  /** Its files are not those that were packed. */
  | "altered"
  /** It said another range than was found. */
  | "differs";

/** A scenario that was brought, built, played and solved. */
export interface Made {
  scenario: Scenario;
  card: ShelfCard;
  /** Of the variant known least. */
  status: Status;
  claim: Claim;
  /** Warnings only. */
  findings: readonly Finding[];
  /** The sources, so that it can be made anew when the game's rules change. */
  files: Readonly<Record<string, string>>;
  /** The id it came with, when the library has that one already. */
  beside: string | null;
}

export type Outcome =
  | { kind: "made"; made: Made }
  | { kind: "problems"; findings: readonly Finding[] }
  | { kind: "fault"; fault: BroughtFault };

export interface Progress {
  kind: "progress";
  step: Step;
  /** While solving: the variant, and states of mind walked through so far. */
  variant?: { at: number; of: number };
  states?: number;
}

/** What the worker answers: progress, then one outcome. */
export type Report = Progress | Outcome;
