import { createHash } from 'node:crypto';

/** The access key id of a session of this role: always the same, so that the endpoint can tell whose it is. */
export function roleAccessKeyId(roleArn: string): string {
  return `ASIA${createHash('sha256').update(roleArn).digest('hex').slice(0, 16).toUpperCase()}`;
}
