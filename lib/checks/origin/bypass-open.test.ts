import { gap } from '@/lib/testing/gap';
import { bearsSecret, lockedChain, onlyFromCloudFront, refusing } from '@/lib/testing/locked-chain';
import { egress, ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { forwardTo, listener, loadBalancer, REGION, rule } from '@/lib/testing/sample-parts';
import { service } from '@/lib/testing/sample-service';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { bypassOpen } from './bypass-open';

const asked = rule(1, [forwardTo('web')], [bearsSecret()]);
const listening = (changed: Parameters<typeof listener>[0]) => ({ loadBalancers: [loadBalancer({ listeners: [listener(changed)] })] });
const verifying = { mode: 'verify', trustStoreArn: 'ts', ignoreClientCertificateExpiry: false, trustStoreAssociationStatus: 'active' };
const signIn = { type: 'authenticate-oidc' as const, issuer: 'https://id.example.com', onUnauthenticatedRequest: 'authenticate' };
const open = { securityGroups: [securityGroup(), taskSecurityGroup()] };
const publicTask = {
  ...{ id: 'eni-1', region: REGION, vpcId: 'vpc-1', subnetId: 'subnet-1', securityGroups: ['sg-task'], description: '' },
  ...{ privateIps: ['10.0.0.10'], publicIp: '198.51.100.20', instanceId: null, interfaceType: 'interface' },
  ...{ sourceDestCheck: true, requesterManaged: true },
};

testCheck(bypassOpen, {
  pass: [
    ['CloudFront’s addresses only', onlyFromCloudFront()],
    ['everybody may connect, and nobody knows the secret', { ...lockedChain(), ...open }],
    ['an internal load balancer', throughVpcOrigin()],
    ['everybody may connect, and must show a certificate', listening({ mutualAuthentication: verifying })],
  ],
  fail: [
    ['everybody may connect', {}, /^Past CloudFront, web answers on port 443, to everybody: https:\/\/web-123456789\./],
    [
      'a path that does not ask for the secret',
      {
        ...lockedChain(),
        ...open,
        ...listening({
          rules: [
            rule(1, [forwardTo('web')], [{ field: 'path-pattern', values: ['/health'], regexValues: [] }]),
            { ...asked, priority: 2 },
            refusing,
          ],
        }),
      },
      /\/health\.$/,
    ],
    [
      'some addresses',
      {
        ...onlyFromCloudFront(),
        securityGroups: [securityGroup({ rules: [ingress({ cidrIpv4: '198.51.100.0/24' }), egress()] }), taskSecurityGroup()],
      },
      /to 198\.51\.100\.0\/24:/,
    ],
    [
      'people who sign in',
      { ...lockedChain(), ...open, ...listening({ rules: [rule(1, [signIn, forwardTo('web')]), refusing] }) },
      /to those who sign in:/,
    ],
    [
      'a wildcard that can be guessed',
      {
        ...lockedChain(),
        ...open,
        ...listening({ rules: [rule(1, [forwardTo('web')], [bearsSecret({ wildcard: true, matches: ['origin-verify'] })]), refusing] }),
      },
      /to those who meet the conditions of a rule:/,
    ],
    [
      'a task that everybody may connect to',
      {
        ...lockedChain(),
        networkInterfaces: [publicTask],
        services: [service({ network: { subnets: ['subnet-1'], securityGroups: ['sg-task'], assignPublicIp: true } })],
        securityGroups: [
          ...onlyFromCloudFront().securityGroups.slice(0, 1),
          taskSecurityGroup({ rules: [ingress({ fromPort: 80, toPort: 80 }), egress()] }),
        ],
      },
      /web answers at a public address of a task on port 80, to everybody: http:\/\/198\.51\.100\.20\/\./,
    ],
  ],
  unknown: [
    ['the listeners could not be read', { loadBalancers: [loadBalancer({ listeners: UNREAD })] }],
    ['a listener’s port could not be read', listening({ port: UNREAD })],
    ['the rules could not be read', { ...lockedChain(), ...open, ...listening({ rules: UNREAD }) }],
    ['the security group could not be read', { securityGroups: [securityGroup({ rules: UNREAD }), taskSecurityGroup()] }],
    ['the distribution’s origins could not be read', { distributions: [{ ...lockedChain().distributions![0]!, origins: UNREAD }] }],
    ['the origin’s name could not be resolved', { hostedZones: [], gaps: [gap({ id: 'z', kind: 'hosted-zone', region: 'us-east-1' })] }],
  ],
  notApplicable: [
    ['no distribution leads there', { distributions: [] }],
    ['the origin is a load balancer that is gone', { ...lockedChain(), hostedZones: [], loadBalancers: [] }],
  ],
});
