/** One call that the endpoint received, in the order of arrival. What a refused request did not tell is empty. */
export interface CallRecord {
  /** Milliseconds since the endpoint started. */
  atMs: number;
  account: string;
  service: string;
  operation: string;
  region: string;
  /** The input as JSON, and a short hash of it: two calls with equal service, operation, region and digest are duplicates. */
  input: string;
  digest: string;
  /** `ok`, `reset`, `hang`, `html`, or the error code that was answered. */
  outcome: string;
  /** The answer's HTTP status; 0 when there was none. */
  status: number;
  /** Whether the answer was the service's throttling error. */
  throttled: boolean;
}
