import type { Chain } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { behindCloudFront, originsBefore } from '../neighbours/behind-cloudfront';
import { servesNobody } from '../neighbours/serves-nobody';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';
import { portsAmong } from '../subjects/rule-ports';
import { NOT_APPLICABLE, PASS, unknown, type Verdict } from '../verdict';
import { WEB_PORTS } from './risky-ports';
import { saidByAllPorts } from './said-by-all-ports';

export const WEB_PORT_OPEN: RuleQuestion = { whose: 'world', wrong: (rule) => portsAmong(rule, WEB_PORTS) };

/** What stands behind CloudFront has a check of its own, and so have tasks. */
export const webPortOpenToWorld = defineCheck({
  id: 'web-port-open-to-world',
  severity: 'info',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html',
  evaluate({ group, users: { loadBalancers } }, { chain }) {
    const direct = loadBalancers.map((loadBalancer) => directlyReached(chain, loadBalancer));
    if (direct.some(({ status }) => status === 'pass')) return rulesVerdict(chain, group, WEB_PORT_OPEN);
    return direct.find(({ status }) => status === 'unknown') ?? NOT_APPLICABLE;
  },
  adjust: (subject, scene) => saidByAllPorts(subject, scene, WEB_PORT_OPEN),
});

/** Passes a load balancer that the internet reaches, and that no distribution stands before. */
function directlyReached(chain: Chain, loadBalancer: LoadBalancer): Verdict {
  if (servesNobody(loadBalancer)) return NOT_APPLICABLE;
  if (isUnknown(loadBalancer.scheme)) return unknown(loadBalancer.scheme);
  if (loadBalancer.scheme !== 'internet-facing' || originsBefore(chain, loadBalancer).length > 0) return NOT_APPLICABLE;
  const behind = behindCloudFront({ chain }, loadBalancer, () => NOT_APPLICABLE);
  return behind.status === 'unknown' ? behind : PASS;
}
