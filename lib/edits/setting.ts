import type { Draft } from './draft';
import type { Price } from './price';

/** What settings belong to. An `ingress` is a port of a security group. */
export const SUBJECT_KINDS = [
  'distribution',
  'behavior',
  'origin',
  'load-balancer',
  'listener',
  'rule',
  'ingress',
  'target-group',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Something that has settings. */
export interface Subject {
  kind: SubjectKind;
  /** The same for every spelling: an ARN, a distribution's id, `DISTRIBUTION/ORIGIN`, `DISTRIBUTION/PATTERN`, `GROUP:PORT`. */
  id: string;
  /** What people call it. */
  name: string;
}

/** Settings by AWS's own names; those of ours are what takes several of AWS's at once. */
export const SETTING_IDS = [
  'CloudFront',
  'HttpVersion',
  'MinimumProtocolVersion',
  'ViewerProtocolPolicy',
  'AllowedMethods',
  'GrpcConfig',
  'HostHeader',
  'DomainName',
  'OriginProtocolPolicy',
  'OriginReadTimeout',
  'SecretHeader',
  'routing.http2.enabled',
  'idle_timeout.timeout_seconds',
  'SslPolicy',
  'Certificates',
  'Weights',
  'HttpHeader',
  'Ingress',
  'Protocol',
  'ProtocolVersion',
  'Server',
] as const;
export type SettingId = (typeof SETTING_IDS)[number];

/** One setting to change: which one, whose, and to what. */
export interface Edit {
  setting: SettingId;
  /** The subject's id. */
  subject: string;
  value: string;
}

/** What can be changed, and what that means. `id` is the subject's. */
export interface Setting {
  of: SubjectKind;
  /** The value that stands there now; null where it was not read, or does not apply. */
  current: (draft: Draft, id: string) => string | null;
  /** Values to offer; more may be accepted. Empty: it cannot be changed here. */
  choices: (draft: Draft, id: string) => readonly string[];
  accepts: (draft: Draft, id: string, value: string) => boolean;
  change: (draft: Draft, id: string, value: string) => Draft;
  /** What else the change brings, besides what requests show. */
  prices: (draft: Draft, id: string, value: string) => readonly Price[];
}
