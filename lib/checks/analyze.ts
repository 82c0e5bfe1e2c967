import type { Chain } from '@/lib/chain/chain';
import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { surveyChain } from '@/lib/trace/survey';
import { serversByLink, type TargetServer } from '@/lib/trace/target-server';
import type { Survey } from '@/lib/trace/survey-types';

/** Everything that follows from an inventory. Recomputed in milliseconds, so only its hops are stored. */
export interface Analysis {
  chain: Chain;
  survey: Survey;
}

const NOTHING_SAID: ReadonlyMap<string, TargetServer> = new Map();

/**
 * Links and traces an inventory. The same inventory gives the same analysis. `servers`, by target group ARN, is what is said to
 * listen in the containers.
 */
export function analyze(inventory: Inventory, servers: ReadonlyMap<string, TargetServer> = NOTHING_SAID): Analysis {
  const chain = linkChain(inventory);
  const survey = surveyChain(chain, { servers: serversByLink(chain, servers) });
  return { chain, survey };
}
