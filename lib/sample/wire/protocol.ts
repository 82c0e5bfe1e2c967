import type { SampleOperation } from './operation';

export interface WireRequest {
  method: string;
  /** Without query string, still percent-encoded. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface WireResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array;
}

export interface WireError {
  code: string;
  message: string;
  status: number;
}

/** How one service talks: which operation a request asks for, how its input is read, how output and errors are written. */
export interface Protocol {
  /** The operation's name, or undefined if the request names none. It need not be one that the service has. */
  nameOperation: (request: WireRequest, operations: readonly SampleOperation[]) => string | undefined;
  readInput: (request: WireRequest, operation: SampleOperation) => Promise<unknown>;
  writeOutput: (output: object, operation: SampleOperation, requestId: string) => WireResponse;
  writeError: (error: WireError, requestId: string) => WireResponse;
}
