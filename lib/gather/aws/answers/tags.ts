import type { Fact } from '@/lib/inventory/unknown';

import type { Loose } from './loose';
import type { Missing } from './present';

/** Tags as a record, sorted by key. Takes both spellings that AWS's services use. */
export function tagsOf(
  tags: readonly Loose<{ Key?: string; Value?: string; key?: string; value?: string }>[] | undefined,
): Record<string, string> {
  const pairs = (tags ?? []).map((tag): [string, string] => [tag.Key ?? tag.key ?? '', tag.Value ?? tag.value ?? '']);
  return Object.fromEntries(pairs.filter(([key]) => key !== '').sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Attributes of a load balancer, listener or target group as a record, sorted by key; AWS always answers them all. */
export function attributesOf(
  attributes: readonly Loose<{ Key?: string; Value?: string }>[] | undefined,
  missing: Missing,
): Fact<Record<string, string>> {
  return attributes === undefined ? missing() : tagsOf(attributes);
}
