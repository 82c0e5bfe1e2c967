import { describe } from 'vitest';

import { handRead, SECRET, UNKNOWN } from './hand-read';
import { CORPUS_PRESENT } from './recorded-file';

describe.skipIf(!CORPUS_PRESENT)('recorded answers of CloudFront, WAF and ACM, read by hand', () => {
  handRead([
    [
      'c7n__test_distrbution_custom_origin__cloudfront.ListDistributions_1',
      'a version in capitals, as AWS lists it; a custom and an S3 origin',
      ({ distributions }) => distributions,
      [
        {
          id: 'E2VHZ76UVAJYSC',
          enabled: false,
          httpVersion: 'http2',
          viewerCertificate: { cloudFrontDefaultCertificate: true, minimumProtocolVersion: 'SSLv3' },
          origins: [
            {
              domainName: 'custom.com',
              originPath: '/customer',
              custom: { protocolPolicy: 'http-only', httpPort: 80, readTimeout: 30 },
              s3: null,
            },
            { originPath: '/distribution', custom: null, s3: { originAccessIdentity: null } },
          ],
          defaultCacheBehavior: {
            viewerProtocolPolicy: 'allow-all',
            forwardedValues: { queryString: false, cookies: 'none', headers: [] },
          },
        },
      ],
    ],
    [
      'cdkrd__AWS__CloudFront__Distribution.Cdn9963B1AD_multibehavior',
      'behaviours in order of precedence',
      ({ distributions }) => distributions[0],
      {
        origins: [{ domainName: 'origin.example.com' }, { domainName: 'api.example.com' }, { custom: { sslProtocols: ['TLSv1.2'] } }],
        defaultCacheBehavior: {
          pathPattern: null,
          targetOriginId: 'CdkRealDriftIntegCloudfrontMultiCdnOrigin1E5189477',
          grpcEnabled: false,
        },
        cacheBehaviors: [
          {
            pathPattern: '/api/*',
            viewerProtocolPolicy: 'https-only',
            allowedMethods: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
          },
          { pathPattern: '/images/*', viewerProtocolPolicy: 'redirect-to-https' },
          {},
        ],
      },
    ],
    [
      'cdkrd__AWS__CloudFront__Distribution.StagingDist',
      'a staging distribution',
      ({ distributions }) => distributions[0],
      { staging: true, origins: [{ custom: { protocolPolicy: 'https-only', sslProtocols: ['SSLv3', 'TLSv1'] } }] },
    ],
    [
      'fixinventory__cloudfront__get-distribution-config__EDFDVBD632BHDS5',
      'a custom header without its value, versions that AWS does not have',
      ({ distributions }) => distributions[0],
      { httpVersion: 'http1.1 or http2 or http3 or http2and3', origins: [{ customHeaders: [{ name: 'string', value: SECRET }] }] },
    ],
    [
      'awscli__cloudfront__create-distribution-tenant',
      "a tenant's own settings",
      ({ distributionTenants }) => distributionTenants,
      [
        {
          ...{ id: 'dt_2yN5tYwVbPKr7m2IB69M1yp1AB', distributionId: 'E1XNX8R2GOAABC', enabled: false, domains: ['example.com'] },
          webAcl: { action: 'disable', arn: null },
          geoRestriction: { type: 'whitelist', locations: ['DE'] },
        },
      ],
    ],
    [
      'awscli__cloudfront__list-connection-groups',
      'the default group and another',
      ({ connectionGroups }) => connectionGroups.map(({ isDefault, routingEndpoint }) => [isDefault, routingEndpoint]),
      [
        [true, 'd3sx0pso7m5abc.cloudfront.net'],
        [false, 'dvdg9gprgabc.cloudfront.net'],
      ],
    ],
    [
      'cdkrd__AWS__CloudFront__VpcOrigin.VpcOrigin',
      'protocol and ports of a VPC origin',
      ({ vpcOrigins }) => vpcOrigins[0],
      { id: 'vo_Jj3K54VLqUWGO5Nf0SMQZo', protocolPolicy: 'match-viewer', httpPort: 80, httpsPort: 443, sslProtocols: ['SSLv3', 'TLSv1'] },
    ],
    [
      'cdkrd__AWS__CloudFront__CachePolicy.CachePolicy26D8A535',
      'what a cache policy forwards',
      ({ cachePolicies }) => cachePolicies[0],
      { name: 'cdkrd-cache', headers: { behavior: 'whitelist', headers: ['Authorization'] }, minTtl: 60, defaultTtl: 3600, maxTtl: 86400 },
    ],
    [
      'fixinventory__acm__describe-certificate__foo',
      'an expired certificate',
      ({ certificates }) => certificates,
      [
        {
          status: 'EXPIRED',
          type: 'AMAZON_ISSUED',
          names: ['*.demo.some.engineering', 'demo.some.engineering', 'foo'],
          notAfter: '2022-10-08T23:59:59.000Z',
          ...{ transparencyLogging: 'ENABLED', renewalStatus: 'PENDING_AUTO_RENEWAL', renewalEligible: false },
        },
      ],
    ],
    [
      'c7n__test_appelb_wafv2_value__wafv2.GetWebACL_1',
      'a rate limit; what narrows it does not make it match all',
      ({ webAcls }) => webAcls,
      [
        {
          defaultAction: 'allow',
          metricsEnabled: false,
          rules: [
            {
              ...{ name: 'rule-1', priority: 1, action: 'block', statement: 'RateBasedStatement', matchesAll: false },
              ...{ metricsEnabled: false, rateKey: 'IP', inspectsBody: false },
            },
          ],
        },
      ],
    ],
    [
      'cdkrd__AWS__WAFv2__WebACL.WebAcl_reorder',
      'rules by priority, a managed group among them',
      ({ webAcls }) => webAcls[0]?.rules,
      [
        { name: 'geo-rule', action: 'block', statement: 'GeoMatchStatement' },
        { name: 'managed-rule', action: 'override-none', ruleGroup: 'AWS/AWSManagedRulesCommonRuleSet', countedRules: [] },
        { priority: 3, statement: 'RateBasedStatement' },
      ],
    ],
    [
      'fixinventory__wafv2__get-web-acl__acl1_deleteme_REGIONAL',
      'an ARN that is none of WAF’s: what it stands before is unknown, not nothing',
      ({ loadBalancers }) => loadBalancers.map(({ webAclArn }) => webAclArn),
      [UNKNOWN],
    ],
  ]);
});
