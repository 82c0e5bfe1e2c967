import type { Cluster } from '@/lib/inventory/task';

import type { Scene } from '../scene';
import { named, NOT_APPLICABLE, unknown, type Verdict } from '../verdict';
import { hiddenListing } from './hidden-listing';

/** What is wrong with a cluster's settings for ECS Exec, as long as one of its services has it on. */
export function whileExecIsOn({ arn, region }: Cluster, { chain }: Scene, verdict: (services: readonly string[]) => Verdict): Verdict {
  const users = chain.inventory.services.filter(({ clusterArn, executeCommandEnabled }) => clusterArn === arn && executeCommandEnabled);
  if (users.length > 0) return verdict(named(users.map(({ name }) => name)));
  const hidden = hiddenListing(chain, 'service', region);
  return hidden === null ? NOT_APPLICABLE : unknown(hidden);
}
