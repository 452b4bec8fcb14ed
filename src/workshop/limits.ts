/** How much may be brought. A shelf is no archive: the largest library scenario has 0.2 MB. Bytes. */
export const LIMITS = {
  /** Of a packed file. */
  packed: 4_000_000,
  /** Of one file, and of all together, once unpacked. */
  file: 2_000_000,
  total: 6_000_000,
  entries: 200,
  /** Characters of a path. */
  name: 200,
  /** Times that a file may be larger than it was packed; text reaches about 20. */
  ratio: 200,
} as const;

export const STEPS = ["unpack", "build", "play", "solve"] as const;
export type Step = (typeof STEPS)[number];

/** Seconds that a step may take before the worker is ended; `solve` is for each variant. */
export const SECONDS: Readonly<Record<Step, number>> = {
  unpack: 20,
  build: 30,
  play: 45,
  solve: 150,
};

/** Seconds after which a variant that is not solved yet gets bounds instead. */
export const SOLVING_SECONDS = 60;
