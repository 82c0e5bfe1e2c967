import { createHmac } from 'node:crypto';

import type { SecretValue } from '@/lib/inventory/secret';

const SHORT = 16;
const FINGERPRINT_LENGTH = 16;

/** Replaces a secret: the mark that it was there, and a keyed fingerprint of its lower case (load balancers compare without case). */
export type Conceal = (value: string) => SecretValue;

export function concealWith(key: Uint8Array): Conceal {
  return (value) => ({
    secret: true,
    fingerprint: createHmac('sha256', key).update(value.toLowerCase()).digest('hex').slice(0, FINGERPRINT_LENGTH),
    short: value.length < SHORT,
  });
}
