import type { Chain } from '@/lib/chain/chain';
import type { Finding } from '@/lib/checks/finding';
import { CHECK_PAGES } from '@/lib/checks/pages';
import { draftOf } from '@/lib/edits/draft';
import type { Edit } from '@/lib/edits/setting';
import { formatHcl } from '@/lib/steps/format-hcl';
import type { Step } from '@/lib/steps/step';
import { stepsFor } from '@/lib/steps/steps-for';

/** How a finding is repaired: by steps in order, whose edits can be tried out first, or by one change in each tool's words. */
export type MadeRepair = { kind: 'steps'; edits: readonly Edit[]; steps: readonly Step[] } | { kind: 'how'; how: Step['how'] };

/** The repair of a finding with its real names and values; null where its page has none, or its subject is gone. Nothing is carried out. */
export function repairFor({ check, subject, params }: Pick<Finding, 'check' | 'subject' | 'params'>, chain: Chain): MadeRepair | null {
  const repair = CHECK_PAGES.get(check)?.repair({ subject, params, chain });
  if (repair === undefined) return null;
  if ('how' in repair) return Object.values(repair.how).every((text) => text === null) ? null : { kind: 'how', how: formatted(repair.how) };
  const steps = stepsFor(draftOf(chain.inventory), repair.edits);
  return steps.length === 0 ? null : { kind: 'steps', edits: repair.edits, steps };
}

function formatted({ terraform, ...how }: Step['how']): Step['how'] {
  return { ...how, terraform: terraform === null ? null : formatHcl(terraform) };
}
