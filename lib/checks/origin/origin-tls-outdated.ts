import { lookupOf } from '@/lib/trace/walk/lookup';
import { listenerPolicy } from '@/lib/trace/stages/listener-tls';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { namesIn } from '../repairs/named-in';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { secureListener } from './origin-listener';
import { unusedOrigin } from './origin-use';

const OUTDATED = ['SSLv3', 'TLSv1', 'TLSv1.1'];

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginSslProtocols.html */
export const originTlsOutdated = defineCheck({
  id: 'origin-tls-outdated',
  severity: 'low',
  place: 'origin',
  visits: 'origin',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginSSLProtocols',
  facts: ['origin-tls-1.3-automatic'],
  evaluate({ connection, distribution, origin }) {
    if (connection === null) return NOT_APPLICABLE;
    const { sslProtocols, protocolPolicy } = connection;
    if (!protocolPolicy.known) return unknown(protocolPolicy.gap);
    if (protocolPolicy.value === 'http-only') return NOT_APPLICABLE;
    if (!sslProtocols.known) return unknown(sslProtocols.gap);
    const old = OUTDATED.filter((version) => sslProtocols.value.includes(version));
    const [first] = sslProtocols.evidence;
    if (old.length === 0 || first === undefined) return PASS;
    const failure = fail({ distribution: distribution.id, origin: origin.id, versions: old }, first);
    return old.includes('SSLv3') ? { ...failure, severity: 'medium' } : failure;
  },
  adjust(link, { chain }, { params }) {
    const versions = namesIn(params['versions']);
    const found = secureListener(link);
    // With SSLv3 CloudFront offers nothing newer, so that a refusal is no help.
    if (versions.includes('SSLv3') || found === null || 'hidden' in found) return unusedOrigin(link);
    const accepted = listenerPolicy({ chain, lookup: lookupOf(chain) }, found.loadBalancer, found.listener).versions;
    const refuses = accepted.known && !accepted.value.some((version) => versions.includes(version));
    return refuses ? adjusted('moot', 'other-side-refuses', { name: found.loadBalancer.name }) : unusedOrigin(link);
  },
});
