import type { ResourceKind } from '@/lib/inventory/gap';

import type { Profile } from './profile';

/** Stands for what cannot be shared in a form that still tells the truth: the fact that it is part of becomes unknown. */
export const LEFT_OUT = Symbol('left out');
export type LeftOut = typeof LEFT_OUT;

export const REPLACED = ['account', 'address', 'arn', 'header', 'host', 'id', 'image', 'name', 'path', 'text', 'variable'] as const;

/** What stands in a share for something of the inventory: shown to who shares, and never part of the share. */
export interface Replacement {
  kind: (typeof REPLACED)[number];
  original: string;
  /** Empty for what is dropped. */
  pseudonym: string;
}

/** The resource that is being redacted: what is left out is told of it. */
export interface Place {
  kind: ResourceKind;
  region: string;
  /** ARN or id, as the inventory has it. */
  resource: string;
}

/** What becomes of each kind of text. The same text becomes the same everywhere in one share, and no two texts become one. */
export interface Redactor {
  readonly profile: Profile;
  account(text: string): string;
  /** An id or a name that an ARN may hold as well. */
  name(text: string): string;
  /** An ARN, or what is written like the last part of one. */
  arn(text: string): string;
  /** Whatever may stand where AWS lets several things stand: an ARN, an id, an address, a host name. */
  reference(text: string): string;
  /** A host name or pattern, with `{{…}}` and `#{…}` in it, or a web address. */
  host(text: string): string | LeftOut;
  /** A path or pattern. */
  path(text: string): string | LeftOut;
  /** A query string, or a key or value of one. */
  query(text: string): string | LeftOut;
  /** An address or CIDR block. */
  address(text: string): string;
  header(text: string): string;
  image(text: string): string;
  /** The name of an environment variable. */
  variable(text: string): string;
  /** A fingerprint of a secret: a number in every profile. */
  secret(text: string): string;
  /** What people write: in no profile shared. */
  prose(text: string): string;
  /** A text of a vocabulary of AWS; null for any other. */
  term(text: string, vocabulary: RegExp): string | null;
  /** When a certificate ends, or begins to count. */
  moment(text: string, end: 'first' | 'last'): string | LeftOut;
  /** AWS keeps it for everybody: it stays. */
  keep(text: string): void;
  /** A block of a list that AWS publishes: it stays. */
  publish(block: string): void;
  /** Goes on to another resource. */
  enter(place: Place): void;
  /** The id of the gap that an unknown fact names. */
  gapOf(id: string): string;
  /** The id of the gap for what is left out of the resource. */
  leftOut(): string;
}
