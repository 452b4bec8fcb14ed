import type { Count } from "./vitest.mjs";

export interface Step {
  name: string;
  stage: string;
  needs?: string[];
  vital?: boolean;
  /** Is given the seconds after which it should be killed. */
  run(limit: number): Promise<boolean | Count | void>;
}

export interface Result extends Partial<Count>, Step {
  seconds?: number;
  note?: string;
}

type Budgets = Record<string, number>;

export function runSteps(steps: Step[], budgets: Budgets): Promise<Result[]>;
export function passedAll(results: Result[]): boolean;
export function summary(results: Result[], budgets: Budgets): string;
