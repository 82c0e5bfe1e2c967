import { DEFAULT_ELB_POLICY, elbTlsVersions, TLS_VERSIONS } from '@/lib/facts/tls-policies';
import { isUnknown } from '@/lib/inventory/unknown';
import { lookupOf } from '@/lib/trace/walk/lookup';

import { defineCheck } from '../check';
import { hiddenListing } from '../subjects/hidden-listing';
import { VISITS } from '../subjects/visit';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-17 */
const RECOMMENDED: ReadonlySet<string> = new Set(
  [
    ...['TLS13-1-3-2021-06', 'TLS13-1-3-FIPS-2023-04', 'TLS13-1-3-PQ-2025-09', 'TLS13-1-3-FIPS-PQ-2025-09'],
    ...['TLS13-1-2-Res-2021-06', 'TLS13-1-2-Res-FIPS-2023-04', 'TLS13-1-2-Res-PQ-2025-09', 'TLS13-1-2-Res-FIPS-PQ-2025-09'],
  ].map((name) => `ELBSecurityPolicy-${name}`),
);
const OUTDATED: readonly string[] = ['TLSv1', 'TLSv1.1'];

export const listenerTlsOutdated = defineCheck({
  id: 'listener-tls-outdated',
  severity: 'medium',
  place: 'load-balancer',
  visits: 'listener',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
  facts: ['alb-tls-policies', 'alb-default-tls-policy'],
  evaluate(subject, { chain }) {
    const { region } = subject.loadBalancer;
    const { arn, protocol, sslPolicy } = subject.listener;
    if (isUnknown(protocol)) return unknown(protocol);
    if (protocol !== 'HTTPS' && protocol !== 'TLS') return NOT_APPLICABLE;
    if (isUnknown(sslPolicy)) return unknown(sslPolicy);
    const policy = sslPolicy ?? DEFAULT_ELB_POLICY;
    if (RECOMMENDED.has(policy)) return PASS;
    const accepted: readonly string[] | null = lookupOf(chain).sslPolicy.get(`${region}|${policy}`)?.protocols ?? elbTlsVersions(policy);
    if (accepted === null) {
      const gap = hiddenListing(chain, 'ssl-policy', region);
      return gap === null ? unknown() : unknown(gap);
    }
    const versions = TLS_VERSIONS.filter((version) => accepted.includes(version));
    const failure = fail(
      { listener: VISITS.listener.name(subject), policy, versions },
      { resource: arn, path: 'Listeners[].SslPolicy', value: sslPolicy },
    );
    return accepted.some((version) => OUTDATED.includes(version)) ? failure : { ...failure, severity: 'low' };
  },
});
