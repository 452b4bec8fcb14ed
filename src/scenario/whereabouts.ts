/** Where the parts of a built scenario stand in its author's files. */
export interface Whereabouts {
  /** Of what is at a path of the program. */
  locate(path: string): { file: string; line: number | null };
  /** Line of a part of `scenario.yaml`; null where there is none. */
  lineOf(path: readonly string[]): number | null;
}
