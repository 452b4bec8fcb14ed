export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts of vitest's JSON report that are counted. */
export interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export function counted(code: number | null, report: Report | null): Count;
export function runVitest(
  args: string[],
  options?: { limit?: number; env?: Record<string, string> },
): Promise<Count>;
