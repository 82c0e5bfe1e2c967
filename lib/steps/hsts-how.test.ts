import { describe, expect, it } from 'vitest';

import { hstsHow } from './hsts-how';

const OWN = { id: 'p-1', name: 'headers', managed: false };
const SIMPLE_CORS = { id: '60669652-455b-4ae9-85a4-c4c02393f86c', name: 'Managed-SimpleCORS', managed: true };

describe('hstsHow', () => {
  it('makes a policy where there is none', () => {
    const { cli, cloudFormation, terraform } = hstsHow('E1', [{ pattern: null, policy: null }]);
    expect(cli).toMatch(/^export HSTS_POLICY=\$\(aws cloudfront create-response-headers-policy .*\n/);
    expect(cli).toContain('(.DefaultCacheBehavior) |= (.ResponseHeadersPolicyId = env.HSTS_POLICY)');
    expect(cloudFormation).toContain('ResponseHeadersPolicyId: !Ref HstsOfE1');
    expect(cloudFormation).toContain('  HstsOfE1:\n    Type: AWS::CloudFront::ResponseHeadersPolicy');
    expect(terraform).toContain('response_headers_policy_id = aws_cloudfront_response_headers_policy.hsts_e1.id');
  });

  it('adds the header to a policy of the account', () => {
    const { cli, cloudFormation } = hstsHow('E1', [{ pattern: '/a', policy: OWN }]);
    expect(cli).toContain('aws cloudfront update-response-headers-policy --id p-1 --if-match');
    expect(cli).not.toContain('update-distribution');
    expect(cloudFormation).toMatch(/^Resources:\n {2}PolicyHeaders:/);
  });

  it('takes the policy of AWS’s that has both in the place of one without', () => {
    const { cli } = hstsHow('E1', [{ pattern: '/a', policy: SIMPLE_CORS }]);
    expect(cli).toContain('.ResponseHeadersPolicyId = "e61eb60c-9c35-4d20-a928-2b84e02af89c"');
    expect(cli).not.toContain('create-response-headers-policy');
  });
});
