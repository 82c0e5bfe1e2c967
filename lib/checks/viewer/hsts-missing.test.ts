import type { ResponseHeadersPolicy } from '@/lib/inventory/cloudfront-parts';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Listener } from '@/lib/inventory/listener';
import { gap } from '@/lib/testing/gap';
import { behaving, edge, listening } from '@/lib/testing/given';
import { behavior, distribution, listener, loadBalancer, origin, plainListener } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { hstsMissing } from './hsts-missing';

type Given = Partial<Inventory>;
const YEAR = 31_536_000;

/** A behavior with a policy that sends the header for so long; null: that does not send it. */
const policed = (maxAge: number | null, override = true): Given => {
  const strictTransportSecurity = maxAge === null ? null : { maxAge, includeSubdomains: false, preload: false, override };
  const policy: ResponseHeadersPolicy = { id: 'p-1', name: 'headers', managed: false, strictTransportSecurity };
  return { ...behaving({ responseHeadersPolicyId: 'p-1' }), responseHeadersPolicies: [policy] };
};
const sending = (value: string): Partial<Listener> => ({
  attributes: { 'routing.http.response.strict_transport_security.header_value': value },
});
const onPort80 = (protocolPolicy: string): Given => ({
  distributions: [distribution({ origins: [origin({}, { protocolPolicy })] })],
  loadBalancers: [loadBalancer({ listeners: [listener(), plainListener(sending(`max-age=${YEAR}`))] })],
});

testCheck(hstsMissing, {
  pass: [
    ['by the policy', policed(YEAR)],
    ['by the policy, where the origin sends nothing', policed(YEAR, false)],
    ['by the listener', listening(sending(`max-age=${YEAR}; includeSubDomains`))],
    ['by the listener that CloudFront asks', onPort80('http-only')],
    ['by a policy that overrides the listener', { ...policed(YEAR), ...listening(sending('max-age=0')) }],
  ],
  fail: [
    ['nowhere', {}, /E1EXAMPLE answers Default \(\*\)/],
    ['a policy without it', policed(null), /Default/],
    ['a policy that is not there', behaving({ responseHeadersPolicyId: 'p-gone' }), /Default/],
    ['a policy, for a day', policed(86_400), /Default/],
    ['a listener, for a day', listening(sending('max-age=86400')), /Default/],
    ['a listener, with no time', listening(sending('includeSubDomains')), /Default/],
    ['a listener takes back what the policy does not override', { ...policed(YEAR, false), ...listening(sending('max-age=0')) }, /Default/],
    ['another listener than the one that CloudFront asks', onPort80('match-viewer'), /Default/],
    [
      'one behavior among others',
      {
        ...policed(YEAR),
        ...edge({
          defaultCacheBehavior: behavior({ responseHeadersPolicyId: 'p-1' }),
          cacheBehaviors: [behavior({ pathPattern: '/api/*' })],
        }),
      },
      /answers \/api\/\*/,
    ],
    [
      'one origin of a group',
      {
        ...edge({
          origins: [
            origin(),
            origin({ id: 'bucket', domainName: 'b.s3.eu-west-1.amazonaws.com', custom: null, s3: { originAccessIdentity: null } }),
          ],
          originGroups: [{ id: 'both', statusCodes: [503], members: ['alb', 'bucket'], selectionCriteria: null }],
          defaultCacheBehavior: behavior({ targetOriginId: 'both' }),
        }),
        ...listening(sending(`max-age=${YEAR}`)),
      },
      /Default/,
    ],
  ],
  unknown: [
    ['the behaviors could not be read', edge({ cacheBehaviors: UNREAD, defaultCacheBehavior: UNREAD })],
    ['the policy’s id could not be read', behaving({ responseHeadersPolicyId: UNREAD })],
    [
      'the policies could not be listed',
      {
        ...behaving({ responseHeadersPolicyId: 'p-gone' }),
        gaps: [
          gap({ id: 'policies', action: 'cloudfront:ListResponseHeadersPolicies', region: 'us-east-1', kind: 'response-headers-policy' }),
        ],
      },
    ],
    ['the origins could not be read', edge({ origins: UNREAD })],
    ['the listeners could not be read', listening({}, { listeners: UNREAD })],
    ['the listener’s port could not be read', listening({ port: UNREAD })],
    ['the listener’s attributes could not be read', listening({ attributes: UNREAD })],
    ['the protocol could not be read', edge({ origins: [origin({}, { protocolPolicy: UNREAD })] })],
    ['the port could not be read', edge({ origins: [origin({}, { httpsPort: UNREAD })] })],
  ],
  notApplicable: [['no distribution', { distributions: [] }]],
});
