/** A verb of the command line. Gets its arguments without the verb; returns the exit code. */
export type Command = (args: readonly string[], language: "zh" | "en") => Promise<number>;

/** The call itself is wrong; its message is shown with the usage. */
export class UsageError extends Error {}
