import { createHash } from 'node:crypto';

/** The id of CloudFront's origin-facing prefix list differs by region; these are invented, but fixed. */
export function cloudFrontPrefixListId(region: string): string {
  return prefixListId('ipv4', region);
}

/** The same for IPv6. */
export function cloudFrontPrefixListIdV6(region: string): string {
  return prefixListId('ipv6', region);
}

function prefixListId(family: string, region: string): string {
  return `pl-${createHash('sha256').update(`${family}/${region}`).digest('hex').slice(0, 8)}`;
}
