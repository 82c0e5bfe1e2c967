import type { Chain } from '@/lib/chain/chain';
import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { surveyChain } from '@/lib/trace/survey';
import { serversByLink, type TargetServer } from '@/lib/trace/target-server';
import type { Survey } from '@/lib/trace/survey-types';

import type { Finding } from './finding';
import { outcomeFindings } from './outcome-findings';

/** Everything that follows from an inventory. Recomputed in milliseconds, so only its findings and hops are stored. */
export interface Analysis {
  chain: Chain;
  survey: Survey;
  findings: readonly Finding[];
}

const NOTHING_SAID: ReadonlyMap<string, TargetServer> = new Map();

/**
 * Links, traces and judges an inventory. The same inventory gives the same analysis. `servers`, by target group ARN, is what is said to
 * listen in the containers.
 */
export function analyze(inventory: Inventory, servers: ReadonlyMap<string, TargetServer> = NOTHING_SAID): Analysis {
  const chain = linkChain(inventory);
  const survey = surveyChain(chain, { servers: serversByLink(chain, servers) });
  return { chain, survey, findings: outcomeFindings(survey) };
}
