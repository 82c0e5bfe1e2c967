/** What goes wrong. Units: milliseconds; `status` is an HTTP status. */
export type FaultEffect =
  /** The service's own throttling error. */
  | { kind: 'throttle' }
  /** The service's own access-denied error. */
  | { kind: 'deny' }
  /** Temporary credentials that have run out. */
  | { kind: 'expired' }
  /** The error of a region that the account has not opted in to. */
  | { kind: 'region-disabled' }
  /** The service's own internal error. */
  | { kind: 'fail'; status: 500 | 502 | 503 | 504 }
  /** The connection is reset before any answer. */
  | { kind: 'reset' }
  /** No answer until the endpoint closes. */
  | { kind: 'hang' }
  /** The answer comes later. */
  | { kind: 'delay'; ms: number }
  /** Every page has a further page, under ever new tokens. */
  | { kind: 'endless' }
  /** Every page hands out the same token. */
  | { kind: 'repeat-token' }
  /** An emulator's page of HTML where AWS would answer in the service's protocol. */
  | { kind: 'html'; status: 404 | 500 | 501 }
  /** An emulator that answers every list whole. */
  | { kind: 'ignore-page-size' }
  /** An emulator that answers enum values in lower case. */
  | { kind: 'lower-case' }
  /** An emulator that leaves out fields that AWS always sends; `fields` names others than the usual ones. */
  | { kind: 'missing-fields'; fields?: readonly string[] };

/** Which calls a fault hits; a missing member matches every call. All members must match. */
export interface FaultTarget {
  /** Signing name: `elasticloadbalancing`, `ecs`, `cloudfront`… */
  service?: string;
  operation?: string;
  region?: string;
  /** A sample account's name. */
  account?: string;
  /** Only the N-th call (from 1) of the endpoint since the faults were set. */
  nth?: number;
  /** Only the first so many calls that match otherwise. */
  times?: number;
  /** Only this share (0–1) of the calls, picked by a fixed pseudo-random sequence. */
  share?: number;
}

export type Fault = FaultEffect & FaultTarget;
