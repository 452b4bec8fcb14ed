export const CHROMIUM_FLAGS: string[];

export function findChromium(where?: {
  env?: Record<string, string | undefined>;
  home?: string;
  platform?: string;
}): string | null;

export function ensureChromium(): Promise<string>;
