import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { lockedChain } from '@/lib/testing/locked-chain';
import { gap } from '@/lib/testing/gap';
import {
  behavior,
  distribution,
  forwardTo,
  listener,
  loadBalancer,
  type origin,
  rule,
  targetGroup,
  targetGroupArn,
} from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { applyEdits, pricesOf } from './apply-edits';
import { draftOf } from './draft';
import { parseEdit } from './edit-text';
import type { Edit, SettingId } from './setting';
import { SETTINGS } from './settings';
import { subjectsOf } from './subjects';

const UNREAD = { $unknown: 'g' };
const path = { field: 'path-pattern' as const, values: ['/api/*'], regexValues: [] };
const account = smallAccount({
  distributions: [distribution({ cacheBehaviors: [behavior({ pathPattern: '/api/*' })] })],
  loadBalancers: [
    loadBalancer({ listeners: [listener({ rules: [rule(1, [forwardTo('web', 'api')], [path]), rule(null, [forwardTo('web')])] })] }),
  ],
  targetGroups: [targetGroup(), targetGroup({ name: 'api' })],
});
const draft = draftOf(account);

/** Every value that is offered for anything in the account. */
const offered: Edit[] = (Object.keys(SETTINGS) as SettingId[]).flatMap((setting) =>
  subjectsOf(account, SETTINGS[setting].of).flatMap(({ id }) =>
    SETTINGS[setting].choices(draft, id).map((value) => ({ setting, subject: id, value })),
  ),
);
/** Those that say what is to be added, or what no inventory holds. */
const READ_BACK = offered.filter(({ setting }) => setting !== 'Certificates' && setting !== 'CloudFront');

describe('every setting', () => {
  it('is offered somewhere in the account', () => {
    expect(new Set(offered.map(({ setting }) => setting))).toEqual(new Set(Object.keys(SETTINGS)));
  });

  it.each(READ_BACK)('$setting of $subject becomes $value', (edit) => {
    const { current } = SETTINGS[edit.setting];
    expect(current(applyEdits(draft, [edit]), edit.subject)).toBe(edit.value);
  });

  it.each(offered)('$setting of $subject to $value leaves the draft that it is made of alone', (edit) => {
    const before = JSON.stringify(account);
    expect(() => linkChain(applyEdits(draft, [edit]).inventory)).not.toThrow();
    expect(JSON.stringify(account)).toBe(before);
  });

  it.each(offered.filter(({ setting, subject, value }) => SETTINGS[setting].current(draft, subject) === value))(
    '$setting of $subject costs nothing where it is $value already',
    (edit) => {
      expect(pricesOf(draft, [edit]).filter(({ code }) => code !== 'new-certificate')).toEqual([]);
    },
  );

  it('offers nothing that was not read', () => {
    const unread = draftOf(
      smallAccount({
        distributions: [distribution({ origins: UNREAD, defaultCacheBehavior: UNREAD, cacheBehaviors: UNREAD })],
        loadBalancers: [loadBalancer({ listeners: UNREAD, attributes: UNREAD })],
        gaps: [gap({})],
      }),
    );
    for (const setting of ['SecretHeader', 'CloudFront'] as const) {
      for (const { id } of subjectsOf(unread.inventory, SETTINGS[setting].of)) expect(SETTINGS[setting].choices(unread, id)).toEqual([]);
    }
    for (const kind of ['behavior', 'origin', 'listener', 'rule'] as const) expect(subjectsOf(unread.inventory, kind)).toEqual([]);
  });
});

describe('what an edit changes', () => {
  const made = (parts: Partial<Inventory>, ...words: string[]): Inventory => {
    const inventory = smallAccount(parts);
    return applyEdits(
      draftOf(inventory),
      words.map((text) => parseEdit(inventory, text)),
    ).inventory;
  };

  it('the codes of a health check go with the protocol version', () => {
    expect(made({}, 'ProtocolVersion=GRPC').targetGroups[0]!.healthCheck).toMatchObject({ httpCode: null, grpcCode: '12' });
    expect(made({}, 'ProtocolVersion=GRPC', 'ProtocolVersion=HTTP1').targetGroups[0]!.healthCheck).toMatchObject({
      httpCode: '200',
      grpcCode: null,
    });
  });

  it('the secret is asked for by every rule that forwards, and the default answers 403', () => {
    const { loadBalancers, distributions } = made(
      { loadBalancers: account.loadBalancers, targetGroups: account.targetGroups },
      'SecretHeader=required',
    );
    const [own] = loadBalancers[0]!.listeners as ReturnType<typeof listener>[];
    const rules = own!.rules as ReturnType<typeof rule>[];
    expect(
      rules.map(({ priority, conditions, actions }) => [
        priority,
        (conditions as { field: string }[]).map(({ field }) => field),
        (actions as { type: string }[])[0]!.type,
      ]),
    ).toEqual([
      [1, ['path-pattern', 'http-header'], 'forward'],
      [50_000, ['http-header'], 'forward'],
      [null, [], 'fixed-response'],
    ]);
    expect((distributions[0]!.origins as ReturnType<typeof origin>[])[0]!.customHeaders).toMatchObject([{ name: 'X-Origin-Verify' }]);
  });

  it('legacy settings name Host, or do not', () => {
    const legacy = {
      cachePolicyId: null,
      originRequestPolicyId: null,
      forwardedValues: { headers: ['*'], queryString: true, cookies: 'all' },
    };
    const parts = { distributions: [distribution({ defaultCacheBehavior: behavior(legacy) })] };
    const headersOf = (inventory: Inventory): unknown => inventory.distributions[0]!.defaultCacheBehavior;
    expect(headersOf(made(parts, 'HostHeader=origin'))).toMatchObject({ forwardedValues: { headers: [] } });
    expect(headersOf(made(parts, 'HostHeader=origin', 'HostHeader=viewer'))).toMatchObject({ forwardedValues: { headers: ['Host'] } });
  });

  it('without CloudFront the names lead to the load balancer, which everybody may reach', () => {
    const inventory = made(lockedChain(), 'CloudFront=removed');
    const chain = linkChain(inventory);
    expect(chain.entries.map(({ kind, hosts, fronted }) => [kind, hosts[0], fronted])).toEqual([
      ['load-balancer', 'origin.example.com', false],
    ]);
    expect(chain.entries[0]!.hosts).toContain('www.example.com');
    expect(inventory.securityGroups[0]!.rules).toMatchObject([
      { egress: true },
      { cidrIpv4: '0.0.0.0/0', fromPort: 443 },
      { cidrIpv6: '::/0' },
    ]);
  });

  it('an internal load balancer cannot stand in for CloudFront', () => {
    const inventory = smallAccount({ loadBalancers: [loadBalancer({ scheme: 'internal' })] });
    expect(SETTINGS.CloudFront.choices(draftOf(inventory), 'E1EXAMPLE')).toEqual([]);
  });

  it('weights are told by names', () => {
    const parts = { loadBalancers: account.loadBalancers, targetGroups: account.targetGroups };
    const [own] = made(parts, 'Weights:web:443:1=web=10,api=90').loadBalancers[0]!.listeners as ReturnType<typeof listener>[];
    expect((own!.rules as ReturnType<typeof rule>[])[0]!.actions).toMatchObject([
      {
        targetGroups: [
          { arn: targetGroupArn('web'), weight: 10 },
          { arn: targetGroupArn('api'), weight: 90 },
        ],
      },
    ]);
  });
});
