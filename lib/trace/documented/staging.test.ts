import type { ContinuousDeploymentPolicy } from '@/lib/inventory/cloudfront-parts';
import type { Distribution } from '@/lib/inventory/distribution';
import { documented } from '@/lib/testing/documented';
import { CLOUDFRONT } from '@/lib/testing/given';
import { behavior, distribution } from '@/lib/testing/sample-parts';

const NEXT = 'dnext.cloudfront.net';
/** The staging distribution asks for a signature, so that its requests can be told apart. */
const releases = (policy: Partial<ContinuousDeploymentPolicy>, staging: Partial<Distribution> = {}) => ({
  distributions: [
    distribution({ httpVersion: 'http2', continuousDeploymentPolicyId: 'cd-1' }),
    distribution({
      id: 'E2NEXT',
      domainName: NEXT,
      aliases: [],
      staging: true,
      defaultCacheBehavior: behavior({ trustedKeyGroups: ['kg'] }),
      ...staging,
    }),
  ],
  continuousDeploymentPolicies: [
    {
      id: 'cd-1',
      enabled: true,
      stagingDistributionDnsNames: [NEXT],
      trafficType: null,
      weight: null,
      headerName: null,
      ...policy,
    },
  ],
});
const byHeader = { trafficType: 'SingleHeader', headerName: 'aws-cf-cd-next' };
const byWeight = (weight: number) => ({ trafficType: 'SingleWeight', weight });
const either = { outcome: '- forwarded?', alternatives: ['403 signature-missing?'], dependsOn: ['continuous-deployment'] } as const;
const primary = { outcome: '- forwarded', alternatives: [] } as const;
const ROUTING = `${CLOUDFRONT}understanding-continuous-deployment.html#understanding-continuous-deployment-routing`;

documented(
  ROUTING,
  'A header-based configuration routes requests to the staging distribution when the viewer request contains a specific HTTP header (you specify the header and the value).',
  [
    ['a request with the header', releases(byHeader), { headers: { 'aws-cf-cd-next': 'true' } }, either],
    ['the name in other letters', releases(byHeader), { headers: { 'AWS-CF-CD-Next': 'true' } }, either],
  ],
);

documented(ROUTING, "Requests that don't contain the specified header and value are routed to the primary distribution.", [
  ['a request without the header', releases(byHeader), {}, primary],
  ['a request with another header', releases(byHeader), { headers: { 'aws-cf-cd-other': 'true' } }, primary],
]);

documented(ROUTING, 'A weight-based configuration routes the specified percentage of viewer requests to the staging distribution.', [
  ['a share of requests', releases(byWeight(0.15)), {}, either],
  ['a share of POST requests', releases(byWeight(0.05)), { method: 'POST' }, either],
  ['no share', releases(byWeight(0)), {}, primary],
  ['a header does not matter', releases(byWeight(0.1)), { headers: { 'aws-cf-cd-next': 'true' } }, either],
]);

documented(
  `${CLOUDFRONT}continuous-deployment-quotas-considerations.html`,
  "CloudFront sends all requests to the primary distribution during peak traffic hours, regardless of what's specified in the continuous deployment policy.",
  [['the primary distribution is what is shown', releases(byWeight(0.15)), {}, { outcome: '- forwarded?', without: ['staging-chosen'] }]],
);

documented(ROUTING, 'Viewers cannot send requests directly to a staging distribution using a DNS name, IP address, or CNAME.', [
  ['its own name', releases(byWeight(0.1)), { url: `https://${NEXT}/` }, { hops: '' }],
]);

documented(
  'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ContinuousDeploymentPolicyConfig.html',
  'A Boolean that indicates whether this continuous deployment policy is enabled (in effect).',
  [
    ['disabled, weight', releases({ ...byWeight(0.15), enabled: false }), {}, primary],
    ['disabled, header', releases({ ...byHeader, enabled: false }), { headers: { 'aws-cf-cd-next': 'true' } }, primary],
  ],
);
