import type { SecretPattern, SecretValue } from '@/lib/inventory/secret';

import { list, object } from '../rule';
import { secret } from './leaves';

// Fingerprints of secrets are never shared: numbers that are equal where they were equal stand in their place.

const present = (): true => true;
const flag = (value: boolean): boolean => value;

export const secretValue = object<SecretValue>({ secret: present, fingerprint: secret, short: flag });

export const secretPattern = object<SecretPattern>({
  secret: present,
  fingerprint: secret,
  short: flag,
  wildcard: flag,
  matches: list(secret),
});
