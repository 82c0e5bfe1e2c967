import { createHash } from 'node:crypto';

/** Where a record lives. */
export interface Place {
  accountId: string;
  region: string;
}

/** All samples were "made" on this day. */
export const CREATED = new Date('2026-09-14T02:31:07Z');

/** So many hexadecimal digits that look random and are always the same for the same words. */
export function hexOf(length: number, ...words: readonly string[]): string {
  return createHash('sha256').update(words.join('/')).digest('hex').slice(0, length);
}

/** An id as EC2 makes them: `vpc-0a1b…`. */
export function ec2Id(prefix: string, { accountId, region }: Place, ...words: readonly string[]): string {
  return `${prefix}-0${hexOf(16, prefix, accountId, region, ...words)}`;
}

/** An id as CloudFront makes them: capital letters and digits. */
export function cloudFrontId(...words: readonly string[]): string {
  return `E${hexOf(13, 'cloudfront', ...words).toUpperCase()}`;
}

/** A UUID that is always the same for the same words. */
export function uuidOf(...words: readonly string[]): string {
  const hex = hexOf(32, 'uuid', ...words);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** An ARN of a regional service. */
export function arnOf(service: string, { accountId, region }: Place, resource: string): string {
  return `arn:aws:${service}:${region}:${accountId}:${resource}`;
}
