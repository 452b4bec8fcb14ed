export function isInstalled(root?: string): boolean;
export function install(): Promise<void>;
/** Why npm failed, by what it printed. */
export function explained(output: string): Error;
