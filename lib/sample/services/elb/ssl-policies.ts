import type { SslPolicy } from '@aws-sdk/client-elastic-load-balancing-v2';

const TLS13 = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'];
const FORWARD_SECRET = [
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
];
const CBC = ['ECDHE-ECDSA-AES128-SHA256', 'ECDHE-RSA-AES128-SHA256', 'ECDHE-ECDSA-AES256-SHA384', 'ECDHE-RSA-AES256-SHA384'];
const RSA_KEY_EXCHANGE = ['AES128-GCM-SHA256', 'AES128-SHA256', 'AES256-GCM-SHA384', 'AES256-SHA256'];
const SHA1 = ['ECDHE-RSA-AES128-SHA', 'ECDHE-RSA-AES256-SHA', 'AES128-SHA', 'AES256-SHA'];

/**
 * The security policies a listener may name, a selection that holds every protocol range.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 */
export const SSL_POLICIES: readonly SslPolicy[] = [
  policy('ELBSecurityPolicy-2016-08', ['TLSv1', 'TLSv1.1', 'TLSv1.2'], [...FORWARD_SECRET, ...CBC, ...RSA_KEY_EXCHANGE, ...SHA1]),
  policy('ELBSecurityPolicy-FS-2018-06', ['TLSv1', 'TLSv1.1', 'TLSv1.2'], [...FORWARD_SECRET, ...CBC, ...SHA1.slice(0, 2)]),
  policy(
    'ELBSecurityPolicy-TLS-1-0-2015-04',
    ['TLSv1', 'TLSv1.1', 'TLSv1.2'],
    [...FORWARD_SECRET, ...CBC, ...RSA_KEY_EXCHANGE, ...SHA1, 'DES-CBC3-SHA'],
  ),
  policy('ELBSecurityPolicy-TLS-1-1-2017-01', ['TLSv1.1', 'TLSv1.2'], [...FORWARD_SECRET, ...CBC, ...RSA_KEY_EXCHANGE, ...SHA1]),
  policy('ELBSecurityPolicy-TLS-1-2-2017-01', ['TLSv1.2'], [...FORWARD_SECRET, ...CBC, ...RSA_KEY_EXCHANGE]),
  policy('ELBSecurityPolicy-TLS-1-2-Ext-2018-06', ['TLSv1.2'], [...FORWARD_SECRET, ...CBC, ...RSA_KEY_EXCHANGE, ...SHA1]),
  policy('ELBSecurityPolicy-FS-1-2-Res-2020-10', ['TLSv1.2'], FORWARD_SECRET),
  policy(
    'ELBSecurityPolicy-TLS13-1-0-2021-06',
    ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'],
    [...TLS13, ...FORWARD_SECRET, ...CBC, ...RSA_KEY_EXCHANGE, ...SHA1],
  ),
  policy(
    'ELBSecurityPolicy-TLS13-1-1-2021-06',
    ['TLSv1.3', 'TLSv1.2', 'TLSv1.1'],
    [...TLS13, ...FORWARD_SECRET, ...CBC, ...RSA_KEY_EXCHANGE, ...SHA1],
  ),
  policy('ELBSecurityPolicy-TLS13-1-2-2021-06', ['TLSv1.3', 'TLSv1.2'], [...TLS13, ...FORWARD_SECRET, ...CBC]),
  policy('ELBSecurityPolicy-TLS13-1-2-Res-2021-06', ['TLSv1.3', 'TLSv1.2'], [...TLS13, ...FORWARD_SECRET]),
  policy('ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', ['TLSv1.3', 'TLSv1.2'], [...TLS13, ...FORWARD_SECRET]),
  policy(
    'ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06',
    ['TLSv1.3', 'TLSv1.2'],
    [...TLS13, ...FORWARD_SECRET, ...CBC, ...RSA_KEY_EXCHANGE, ...SHA1],
  ),
  policy('ELBSecurityPolicy-TLS13-1-3-2021-06', ['TLSv1.3'], TLS13),
];

function policy(name: string, protocols: string[], ciphers: readonly string[]): SslPolicy {
  return {
    Name: name,
    SslProtocols: protocols,
    Ciphers: ciphers.map((cipher, index) => ({ Name: cipher, Priority: index + 1 })),
    SupportedLoadBalancerTypes: ['application', 'network'],
  };
}
