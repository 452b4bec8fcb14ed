export interface Served {
  /** Address on this computer, `base` included. */
  url: string;
  port: number;
  close(): Promise<unknown>;
}

export function serve(options: {
  dir: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** Address to listen on; without it only this computer is served. */
  host?: string;
  /** `/` or a sub-path `/with/slashes/`. */
  base?: string;
}): Promise<Served>;
