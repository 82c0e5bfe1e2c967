import { defineCheck } from '../check';
import { secretRules } from '../neighbours/secret-rules';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { plainLeg, unusedOrigin } from './origin-use';

export const secretHeaderOverPlaintext = defineCheck({
  id: 'secret-header-over-plaintext',
  severity: 'high',
  place: 'origin',
  visits: 'origin',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html',
  facts: ['origin-protocol-policy'],
  evaluate(link) {
    const { target, vpcOrigin, distribution, origin } = link;
    // Nobody outside sees what goes to a VPC origin.
    if (vpcOrigin !== null) return NOT_APPLICABLE;
    if (target.kind === 'unknown') return unknown(target.gap);
    if (target.kind !== 'load-balancer') return NOT_APPLICABLE;
    const { rules, hidden } = secretRules(target.loadBalancer, [link]);
    const headers = rules.flatMap(({ asked }) => asked.map(({ header }) => header));
    const open = hidden.length > 0 || rules.some(({ asks }) => asks === 'open');
    if (headers.length === 0) return open ? unknown(...hidden) : NOT_APPLICABLE;
    const leg = plainLeg(link);
    if ('hidden' in leg) return unknown(...leg.hidden);
    if (!leg.plain) return PASS;
    const [first, ...others] = leg.evidence;
    const params = { distribution: distribution.id, origin: origin.id, header: named(headers), policy: leg.policy };
    return fail(params, first, ...others);
  },
  adjust: unusedOrigin,
});
