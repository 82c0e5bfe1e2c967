/** Where a command reads and writes. The process's own streams, or a test's. */
export interface Console {
  out: OutputStream;
  err: OutputStream;
  /** Standard input, whole. Stops reading, and gives what it has, after `limit` characters. */
  readInput: (limit: number) => Promise<string>;
  now: () => Date;
  /** Aborts when the person presses Ctrl-C. */
  signal: AbortSignal;
}

export interface OutputStream {
  write: (text: string) => void;
  isTTY: boolean;
  /** Characters that fit into a line. */
  columns: number;
}
