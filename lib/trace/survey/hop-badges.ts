import type { Chain } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';

import { isPage } from '../severity';
import { admitsAnybody } from '../network/reach-load-balancer';
import type { HopBadge, HopReport } from '../survey-types';
import type { DependsOn } from '../trace-types';
import { lookupOf } from '../walk/lookup';
import { oldVersions, servesPlain } from './hop-posture';
import type { HopUse } from './hop-reports';

type Frame = Pick<HopReport, 'id' | 'kind' | 'posture'> & { behind: LoadBalancer | null };

/** The exceptions that a hop bears on the picture; a sound hop bears none. */
export function hopBadges(chain: Chain, frame: Frame, uses: readonly HopUse[], worst: HopUse | null): HopBadge[] {
  return [...outcomeBadges(uses, worst), ...securityBadges(chain, frame, uses), ...knowledgeBadges(chain, frame, uses)];
}

function badge(code: HopBadge['code'], severity: HopBadge['severity'], params: HopBadge['params'] = {}): HopBadge {
  return { code, severity, params };
}

function outcomeBadges(uses: readonly HopUse[], worst: HopUse | null): HopBadge[] {
  const badges: HopBadge[] = [];
  if (worst !== null) {
    const { status, reason } = worst.leaf.outcome;
    if (reason === 'redirect-loop') badges.push(badge('redirect-loop', worst.severity));
    else if (status !== null) badges.push(badge('status', worst.severity, { status }));
  }
  const downgraded = uses.find(
    ({ request, hop, leaf }) => isPage(request.kind) && hop.kind === 'origin' && leaf.outcome.reason === 'target-group-protocol-version',
  );
  if (downgraded !== undefined)
    badges.push(badge('downgrade', 'none', { from: downgraded.leaf.hops[0]?.http ?? 'HTTP/2', to: downgraded.hop.http ?? 'HTTP/1.1' }));
  return badges;
}

function securityBadges(chain: Chain, { kind, posture, behind }: Frame, uses: readonly HopUse[]): HopBadge[] {
  const badges: HopBadge[] = [];
  const plain = servesPlain(uses);
  if (kind === 'viewer' && behind === null && plain)
    badges.push(posture === 'exposed' ? badge('plaintext', 'high') : badge('may-be-plaintext', 'medium'));
  if (kind === 'origin' && posture === 'exposed') badges.push(badge('plaintext', 'high'));
  if (kind === 'origin' && posture === 'weak' && uses.some(({ hop }) => hop.scheme === 'http'))
    badges.push(badge('may-be-plaintext', 'medium'));
  if (kind === 'origin' && posture === 'acceptable') badges.push(badge('unencrypted-inside', 'none'));
  // The policy towards targets cannot be chosen, and all that AWS derives allow old versions.
  const old = kind === 'target' ? [] : oldVersions(uses);
  if (old.length > 0) badges.push(badge('old-tls', 'low', { versions: old.join(', ') }));
  if (isOpen(chain, behind, uses)) badges.push(badge('open-to-internet', 'medium'));
  return badges;
}

/** A load balancer behind CloudFront that the whole internet may connect to: CloudFront and its web ACL can be gone round. */
function isOpen(chain: Chain, loadBalancer: LoadBalancer | null, uses: readonly HopUse[]): boolean {
  if (loadBalancer?.scheme !== 'internet-facing') return false;
  const context = { chain, lookup: lookupOf(chain) };
  const chance: DependsOn = { code: 'viewer-address', params: { loadBalancer: loadBalancer.name }, gap: null };
  const ports = new Set(uses.flatMap(({ hop }) => (hop.port === null ? [] : [hop.port])));
  return [...ports].some((port) => admitsAnybody(context, loadBalancer, port, chance).answer === 'yes');
}

function knowledgeBadges(chain: Chain, { id, posture }: Frame, uses: readonly HopUse[]): HopBadge[] {
  const own = uses.filter(({ last }) => last);
  const link = chain.index.originLink.get(id.replace(/^origin:/, ''));
  if (link?.target.kind === 'missing') return [badge('missing', 'none')];
  if (posture === 'unknown' || own.some(({ severity }) => severity === 'unknown'))
    return uses.length === 0 ? [] : [badge('unknown', 'unknown')];
  return own.some(({ leaf }) => leaf.outcome.certainty === 'depends') ? [badge('depends', 'none')] : [];
}
