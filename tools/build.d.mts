export function fingerprint(root: string, sources?: string[]): string;
export function build(options?: { anew?: boolean; logLevel?: "error" | "warn" }): Promise<void>;
