import type { Chain } from '@/lib/chain/chain';
import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { surveyChain } from '@/lib/trace/survey';
import type { Survey } from '@/lib/trace/survey-types';

import type { Finding } from './finding';
import { outcomeFindings } from './outcome-findings';

/** Everything that follows from an inventory. Recomputed in milliseconds, so only its findings and hops are stored. */
export interface Analysis {
  chain: Chain;
  survey: Survey;
  findings: readonly Finding[];
}

/** Links, traces and judges an inventory. The same inventory gives the same analysis. */
export function analyze(inventory: Inventory): Analysis {
  const chain = linkChain(inventory);
  const survey = surveyChain(chain);
  return { chain, survey, findings: outcomeFindings(survey) };
}
