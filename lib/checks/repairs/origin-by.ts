import type { Chain, OriginLink } from '@/lib/chain/chain';

/** Finds an origin by the id of its hop. */
export function originBy({ originLinks }: Chain, id: string): OriginLink | undefined {
  return originLinks.find((link) => link.id === id);
}
