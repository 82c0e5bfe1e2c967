import { REASONS } from '@/lib/facts/reasons';
import type { Goal } from '@/lib/trace/find-requests';
import { nearNames } from '@/lib/trace/near-names';

import type { FindFlags } from './commands/find';
import { inputError } from './input-error';

/** What is looked for: requests that meet a goal, ways past CloudFront, or what no request reaches. */
export type Sought = { kind: 'requests'; goal: Goal } | { kind: 'bypass' } | { kind: 'unreached' };

const ALL = '--status, --reason, --reaches, --bypass, --unreached';

/** Reads what `find` is to look for: exactly one thing. Names of components are looked up later. */
export function readSought({ status, reason, reaches, bypass, unreached }: FindFlags): Sought {
  const given = [status, reason, reaches, bypass, unreached].filter((flag) => flag !== undefined);
  if (given.length !== 1) throw inputError('goal-not-one', { choices: ALL });
  if (bypass === true) return { kind: 'bypass' };
  if (unreached === true) return { kind: 'unreached' };
  if (status !== undefined) return { kind: 'requests', goal: { kind: 'status', status: readStatus(status) } };
  if (reason !== undefined) return { kind: 'requests', goal: { kind: 'reason', reason: readReason(reason) } };
  return { kind: 'requests', goal: { kind: 'reaches', component: reaches ?? '' } };
}

function readStatus(text: string): number {
  if (!/^[1-5]\d\d$/.test(text)) throw inputError('status-malformed', { value: text });
  return Number(text);
}

function readReason(text: string): Extract<Goal, { kind: 'reason' }>['reason'] {
  const reason = REASONS.find((known) => known === text);
  if (reason === undefined) throw inputError('reason-unknown', { value: text, choices: nearNames(text, REASONS) });
  return reason;
}
