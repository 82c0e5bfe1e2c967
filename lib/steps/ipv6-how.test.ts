import { describe, expect, it } from 'vitest';

import { loadBalancer } from '@/lib/testing/sample-parts';

import { ipv6RecordsHow } from './ipv6-how';

const NAMES = [{ zoneId: 'Z1EXAMPLE', host: '*.example.com', target: 'd1.cloudfront.net' }];

describe('ipv6RecordsHow', () => {
  it('leads to CloudFront by its zone', () => {
    const { cli, cloudFormation, terraform } = ipv6RecordsHow(NAMES, null);
    expect(cli).toMatch(/^aws route53 .* --hosted-zone-id Z1EXAMPLE .* --arg name '\*\.example\.com' --arg zone "Z2FDTNDATAQYW2"/);
    expect(cloudFormation).toContain('Name: "*.example.com"\n      Type: AAAA');
    expect(terraform).toContain('zone_id                = "Z2FDTNDATAQYW2"');
  });

  it('asks a load balancer for its zone', () => {
    const { cli, cloudFormation } = ipv6RecordsHow(NAMES, loadBalancer());
    expect(cli).toMatch(/^TARGET_ZONE=\$\(aws elbv2 describe-load-balancers --region eu-west-1 .*\n.* --arg zone "\$TARGET_ZONE"/);
    expect(cloudFormation).toContain('!GetAtt LoadBalancerWeb.CanonicalHostedZoneID');
  });
});
