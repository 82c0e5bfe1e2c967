import type { Action } from '@/lib/inventory/listener';

import type { Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { forkOnChance } from '../walk/fork';
import { decide, dependsOn, end, type Next, type Walk } from '../walk/walk';
import type { MatchedRule } from './rules';

export type AuthenticateAction = Exclude<Action, { type: 'forward' | 'redirect' | 'fixed-response' | 'other' }>;

/**
 * A request without a session is sent to the identity provider (302) or refused (401); one without a token is refused.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-verify-jwt.html
 */
export function authenticate(walk: Walk, { approach, rule, name }: MatchedRule, action: AuthenticateAction, next: Next): Trace {
  const at = approach.to;
  const proof = evidence(rule.arn, 'Rules[].Actions[].Type', action.type);
  const noted = decide(walk, { at, decision: 'action-authenticate', params: { action: action.type }, evidence: proof });
  const unauthenticated = action.type === 'jwt-validation' ? 'deny' : action.onUnauthenticatedRequest;
  if (unauthenticated === 'allow') return next(noted);
  const params = { loadBalancer: approach.loadBalancer.name, rule: name, action: action.type };
  const status = unauthenticated === 'deny' ? 401 : 302;
  const stop = (): Trace => end(noted, { by: 'load-balancer', status, reason: 'listener-authenticate', params, at, evidence: proof });
  if (!mayBeSignedIn(walk, action)) return stop();
  return forkOnChance(noted, [dependsOn('authentication', { action: action.type })], stop, [() => next(noted)]);
}

/** Sessions come in cookies and tokens in a header of their own; CloudFront may send neither on. */
function mayBeSignedIn({ request, now }: Walk, { type }: AuthenticateAction): boolean {
  const state = now.header(type === 'jwt-validation' ? 'authorization' : 'cookie');
  if ('open' in state) return true;
  // A request of which nobody said what it brings may bring one, where it is sent on.
  return state.values.length > 0 || (state.viewers && request.client.signedIn === null);
}
