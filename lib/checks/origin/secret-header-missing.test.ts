import type { RuleCondition } from '@/lib/inventory/listener';
import { from } from '@/lib/testing/given';
import { lockedChain, onlyFromCloudFront, refusing, SECRET } from '@/lib/testing/locked-chain';
import { egress, ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { forwardTo, listener, loadBalancer, plainListener, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { secretHeaderMissing } from './secret-header-missing';

const listening = (changed: Parameters<typeof listener>[0]) => ({ loadBalancers: [loadBalancer({ listeners: [listener(changed)] })] });
const sent = from({ customHeaders: [{ name: 'X-Origin-Verify', value: SECRET }] });
const tenants: RuleCondition = {
  field: 'http-header',
  name: 'X-Tenant',
  values: [{ ...SECRET, wildcard: false, matches: [] }],
  regexValues: [],
};
const expression: RuleCondition = {
  field: 'http-header',
  name: 'X-Origin-Verify',
  values: [],
  regexValues: [{ ...SECRET, wildcard: true, matches: [SECRET.fingerprint] }],
};
const verifying = { mode: 'verify', trustStoreArn: 'ts', ignoreClientCertificateExpiry: false, trustStoreAssociationStatus: 'active' };
const nothing = [rule(null, [{ type: 'fixed-response' as const, statusCode: 404, contentType: null }])];
const serviceGroup = securityGroup({ id: 'sg-vpc-origins', name: 'CloudFront-VPCOrigins-Service-SG', rules: [] });
const fromServiceGroup = ingress({ cidrIpv4: null, referencedGroupId: 'sg-vpc-origins' });

testCheck(secretHeaderMissing, {
  pass: [
    ['the rule that forwards asks for it', lockedChain()],
    [
      'a rule asks by a regular expression',
      {
        ...sent,
        ...listening({
          rules: [rule(1, [forwardTo('web')], [expression]), refusing],
        }),
      },
    ],
  ],
  fail: [
    ['no rule looks at a header', onlyFromCloudFront(), /^No rule of load balancer web asks for a secret header that CloudFront sends\.$/],
    ['CloudFront sends one that no rule asks for', { ...onlyFromCloudFront(), ...sent }, /web/],
    [
      'a rule asks for a header that no origin sends',
      { ...sent, ...listening({ rules: [rule(1, [forwardTo('web')], [tenants]), rule(null, [forwardTo('web')])] }) },
      /web/,
    ],
  ],
  unknown: [
    ['the rules could not be read', { ...sent, ...listening({ rules: UNREAD }) }],
    [
      'the rules of another listener could not be read',
      { loadBalancers: [loadBalancer({ listeners: [listener(), plainListener({ rules: UNREAD })] })] },
    ],
    ['what CloudFront sends could not be read', { ...lockedChain(), ...from({ customHeaders: UNREAD }) }],
    ['the scheme could not be read', { loadBalancers: [loadBalancer({ scheme: UNREAD })] }],
    [
      'the conditions of a rule could not be read',
      { ...sent, ...listening({ rules: [{ ...rule(1, [forwardTo('web')]), conditions: UNREAD }, refusing] }) },
    ],
  ],
  notApplicable: [
    ['no distribution leads there', { distributions: [] }],
    ['an internal load balancer', throughVpcOrigin()],
    ['nothing is forwarded', listening({ rules: nothing })],
  ],
  adjusted: [
    [
      'the listener verifies a certificate',
      {
        ...onlyFromCloudFront(),
        ...from({}, { clientCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/client' }),
        ...listening({ mutualAuthentication: verifying }),
      },
      'shut-otherwise',
    ],
    [
      'the group of VPC origins is the only source',
      {
        ...throughVpcOrigin({}, { scheme: 'internet-facing' }),
        securityGroups: [securityGroup({ rules: [fromServiceGroup, egress()] }), taskSecurityGroup(), serviceGroup],
      },
      'shut-otherwise',
    ],
  ],
  stands: [
    ['CloudFront’s addresses are all that is asked for', onlyFromCloudFront()],
    ['the security group could not be read', { securityGroups: [securityGroup({ rules: UNREAD }), taskSecurityGroup()] }],
  ],
});
