import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { applyEdits } from '@/lib/edits/apply-edits';
import { draftOf } from '@/lib/edits/draft';
import type { Inventory } from '@/lib/inventory/inventory';
import type { RedirectAction } from '@/lib/inventory/listener';
import { acting, ALL_VIEWER, behaving, CACHING_OPTIMIZED, from } from '@/lib/testing/given';
import { bearsSecret, lockedChain, onlyFromCloudFront, refusing, SECRET } from '@/lib/testing/locked-chain';
import { egress, ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { certificate, distribution, forwardTo, listener, loadBalancer, origin, plainListener, rule } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT } from '@/lib/testing/test-check';
import { originInside, throughVpcOrigin } from '@/lib/testing/through-vpc-origin';
import { surveyChain } from '@/lib/trace/survey';

import type { Judgement } from '../check';
import { sceneOf } from '../scene';
import { originChecks } from './origin-checks';
import { originPages } from './origin-pages';

const toHttps: RedirectAction = {
  ...{ type: 'redirect', protocol: 'HTTPS', port: '443', host: '#{host}', path: '/#{path}', query: '#{query}', statusCode: 301 },
};
const redirecting = { loadBalancers: [loadBalancer({ listeners: [listener(), plainListener({ rules: [rule(null, [toHttps])] })] })] };
const covering = { certificates: [certificate('origin', ['*.example.com'])] };
const headers = [{ name: 'X-Origin-Verify', value: SECRET }];
const asking = (changed: Parameters<typeof bearsSecret>[0]): Partial<Inventory> => ({
  ...lockedChain(),
  loadBalancers: [loadBalancer({ listeners: [listener({ rules: [rule(1, [forwardTo('web')], [bearsSecret(changed)]), refusing] })] })],
});
const serviceGroup = securityGroup({ id: 'sg-0123', name: 'CloudFront-VPCOrigins-Service-SG', rules: [] });
const listed = securityGroup({ rules: [ingress({ cidrIpv4: null, prefixListId: 'pl-4fa04526' }), egress()] });

function failuresOf(id: string, inventory: Inventory): { chain: ReturnType<typeof linkChain>; failed: Judgement[] } {
  const chain = linkChain(inventory);
  const check = originChecks.find((one) => one.id === id);
  const judged = check?.judge(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT)) ?? [];
  return { chain, failed: judged.filter(({ verdict }) => verdict.status === 'fail') };
}

function repairOf(id: string, account: Partial<Inventory>) {
  const { chain, failed } = failuresOf(id, smallAccount(account));
  const [{ subject, verdict }] = failed as [Judgement];
  return originPages[id]!.repair({ subject, params: verdict.status === 'fail' ? verdict.params : {}, chain });
}

describe('edits mend what they are for', () => {
  it.each<[id: string, account: Partial<Inventory>]>([
    ['origin-plaintext', from({}, { protocolPolicy: 'http-only' })],
    ['origin-plaintext', throughVpcOrigin({ protocolPolicy: 'http-only' })],
    ['bypass-open', {}],
    ['bypass-open', throughVpcOrigin({}, { scheme: 'internet-facing' })],
    ['foreign-distribution-admitted', onlyFromCloudFront()],
    ['load-balancer-open-to-internet', {}],
    ['secret-header-missing', onlyFromCloudFront()],
    [
      'secret-header-partial',
      {
        ...lockedChain(),
        loadBalancers: [
          loadBalancer({
            listeners: [listener({ rules: [rule(1, [forwardTo('web')], [bearsSecret()]), rule(null, [forwardTo('web')])] })],
          }),
        ],
      },
    ],
    ['secret-header-over-plaintext', { ...lockedChain(), ...from({ customHeaders: headers }, { protocolPolicy: 'http-only' }) }],
    ['secret-header-unchecked', from({ customHeaders: headers })],
    [
      'vpc-origin-beside-public',
      { ...throughVpcOrigin({}, { scheme: 'internet-facing' }), securityGroups: [securityGroup(), taskSecurityGroup(), serviceGroup] },
    ],
    [
      'vpc-origin-any-distribution',
      { ...onlyFromCloudFront(), ...throughVpcOrigin(), securityGroups: [listed, taskSecurityGroup(), serviceGroup] },
    ],
    ['origin-timeouts-inverted', from({}, { readTimeout: 120 })],
    ['redirect-leaves-cloudfront', { ...from({}, { protocolPolicy: 'http-only' }), ...redirecting, ...covering }],
    ['redirect-leaves-cloudfront', { ...acting({ ...toHttps, path: '/moved' }), ...covering }],
    [
      'redirect-cached-for-both',
      {
        ...behaving(
          { viewerProtocolPolicy: 'allow-all', cachePolicyId: CACHING_OPTIMIZED, originRequestPolicyId: ALL_VIEWER },
          { origins: [origin({}, { protocolPolicy: 'match-viewer' })] },
        ),
        ...redirecting,
        ...covering,
      },
    ],
  ])('%s', (id, account) => {
    const repair = repairOf(id, account);
    const edits = 'edits' in repair ? repair.edits : [];
    expect(edits).not.toEqual([]);
    const { inventory } = applyEdits(draftOf(smallAccount(account)), edits);
    expect(failuresOf(id, inventory).failed).toEqual([]);
  });
});

describe('commands name what they are for', () => {
  it.each<[id: string, account: Partial<Inventory>, names: RegExp]>([
    [
      'origin-tls-outdated',
      from({}, { sslProtocols: ['TLSv1'] }),
      /\.CustomOriginConfig\.OriginSslProtocols = \{Quantity: 1, Items: \["TLSv1\.2"\]\}/,
    ],
    ['origin-tls-outdated', throughVpcOrigin({ sslProtocols: ['TLSv1'] }), /update-vpc-origin --id vo_1/],
    [
      'secret-header-wildcard',
      asking({ wildcard: true, matches: [SECRET.fingerprint] }),
      /listener-rule[^]*"x-origin-verify"[^]*update-distribution --id E1EXAMPLE[^]*Values = \[env\.ORIGIN_SECRET\]/,
    ],
    [
      'vpc-origin-beside-public',
      { ...throughVpcOrigin(), distributions: [distribution({ origins: [originInside(), origin()] })] },
      /VpcOriginId: "vo_1"/,
    ],
    [
      'origin-certificate-not-verified',
      from({}, { clientCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/client' }),
      /--mutual-authentication Mode=verify/,
    ],
    [
      's3-origin-without-access-control',
      {
        distributions: [
          distribution({
            origins: [origin({ custom: null, s3: { originAccessIdentity: null }, domainName: 'assets.s3.eu-west-1.amazonaws.com' })],
          }),
        ],
      },
      /put-bucket-policy --bucket assets /,
    ],
    [
      'lambda-url-without-access-control',
      from({ domainName: 'abc.lambda-url.eu-west-1.on.aws' }),
      /update-function-url-config --region eu-west-1/,
    ],
    ['origin-keepalive-outlasts-load-balancer', from({}, { keepaliveTimeout: 60 }), /\.CustomOriginConfig\.OriginKeepaliveTimeout = 5/],
  ])('%s', (id, account, names) => {
    const repair = repairOf(id, account);
    expect('how' in repair ? repair.how.cli : null).toMatch(names);
  });
});
