import { gap } from '@/lib/testing/gap';
import { listening } from '@/lib/testing/given';
import { plainListener, REGION } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { listenerTlsOutdated } from './listener-tls-outdated';

const policy = (name: string) => listening({ sslPolicy: `ELBSecurityPolicy-${name}` });
const described = (name: string, protocols: string[]) => ({
  ...policy(name),
  sslPolicies: [{ name: `ELBSecurityPolicy-${name}`, region: REGION, protocols, ciphers: [] }],
});

testCheck(listenerTlsOutdated, {
  pass: [
    ['what the console offers', policy('TLS13-1-2-Res-PQ-2025-09')],
    ['TLS 1.3 only', policy('TLS13-1-3-2021-06')],
  ],
  fail: [
    ['the API’s default', policy('2016-08'), /^Listener web:443 accepts TLSv1.2, TLSv1.1, TLSv1 by policy ELBSecurityPolicy-2016-08/],
    ['none named', listening({ sslPolicy: null }), /by policy ELBSecurityPolicy-2016-08/],
    ['TLS 1.1', policy('TLS13-1-1-2021-06'), /accepts TLSv1.3, TLSv1.2, TLSv1.1 by/],
    ['weak ciphers', policy('TLS13-1-2-2021-06'), /accepts TLSv1.3, TLSv1.2 by/],
    ['a network load balancer', listening({ protocol: 'TLS', sslPolicy: null }, { type: 'network' }), /web:443/],
    ['a policy that only AWS’s list knows', described('NEW-2027-01', ['TLSv1', 'TLSv1.2']), /accepts TLSv1.2, TLSv1 by/],
  ],
  unknown: [
    ['the policy could not be read', listening({ sslPolicy: UNREAD })],
    ['the protocol could not be read', listening({ protocol: UNREAD })],
    ['nobody knows the policy', { ...policy('NEW-2027-01'), gaps: [gap({ id: 'policies', kind: 'ssl-policy' })] }],
  ],
  notApplicable: [['no TLS', listening({}, { listeners: [plainListener()] })]],
  severity: [
    ['TLS 1.0', policy('2016-08'), 'medium'],
    ['TLS 1.1', policy('TLS13-1-1-2021-06'), 'medium'],
    ['weak ciphers', policy('TLS13-1-2-2021-06'), 'low'],
    ['TLS 1.3 that is not recommended', policy('TLS13-1-3-RFC9151-FIPS-2023-07'), 'low'],
  ],
});
