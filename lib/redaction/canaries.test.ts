import { describe, expect, it } from 'vitest';

import { type Gap, gapId } from '@/lib/inventory/gap';
import { Inventory } from '@/lib/inventory/inventory';
import { filledFrom, type Filling } from '@/lib/testing/canaries';

import { redactInventory } from './redact-inventory';

const DAY = Date.parse('2026-11-27');

/** Text that nothing of AWS's looks like. */
const plain: Filling = (_, number) => `canary${number}end`;

/** Secrets as people put them into fields that hold none. */
const secrets: Filling = (_, number) =>
  [
    `AKIACANARY${String(number).padStart(6, '0')}`,
    `eyJhbGciOiJIUzI1NiJ9.canary${number}.c2VjcmV0`,
    `Canary:${number}!hunter2 & "quotes"`,
    `https://user:canary${number}@evil.example/?token=canary${number}#canary`,
    `-----BEGIN PRIVATE KEY----- canary${number}`,
    `カナリア${number}`,
  ][number % 6] ?? '';

/** Words of AWS without which the texts beside them would be left out with them. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ eventType: 'viewer-request', cookies: 'none', mode: 'verify', action: 'block', statement: 'ByteMatchStatement', rateKey: 'IP' },
  ...{ onUnauthenticatedRequest: 'deny', contentType: 'text/html', protocol: 'HTTPS', port: '443', state: 'healthy', locations: 'DE' },
  ...{ healthCheckPort: '443', httpCode: '200', grpcCode: '12', sslSupportMethod: 'sni-only', minimumProtocolVersion: 'TLSv1.2_2021' },
  ...{ responseCode: '404', trustStoreAssociationStatus: 'active', 'geoRestriction.type': 'whitelist', 'recordSets.type': 'A' },
};

/** Text in the form that the field has. */
const formed: Filling = (path, number) => {
  const field = path.at(-1) ?? '';
  const around = path.at(-2) ?? '';
  const known = WORDS[`${around}.${field}`] ?? WORDS[field];
  if (known !== undefined) return known;
  const word = `canary${number}end`;
  const hex = `cafe${number.toString(16).padStart(12, '0')}`;
  const account = `98765${String(number).padStart(7, '0')}`;
  if (/arn$|arns$|group$|startedBy|grantee|ruleGroup/i.test(field))
    return `arn:aws:elasticloadbalancing:eu-west-1:${account}:loadbalancer/app/${word}/${hex}`;
  if (/cidr|ips?$|destination|entries/i.test(field) && !/Id$/.test(field)) return `93.184.${number >> 8}.${number & 255}/32`;
  if (/account|owner/i.test(field)) return account;
  if (/domain|dnsname|names$|aliases|endpoint|issuer|host|bucket|targets$/i.test(field)) return `www.${word}.wren.jp`;
  if (around === 'hostedZones' || (field === 'name' && path.includes('recordSets'))) return `*.${word}.wren.jp`;
  if (/path/i.test(field)) return `/${word}/*`;
  if (/id$|ids$|securityGroups|subnets|^target$/i.test(field)) return `sg-${hex}`;
  if (field === 'image') return `${account}.dkr.ecr.eu-west-1.amazonaws.com/${word}/app:${word}@sha256:${hex.repeat(4)}`;
  if (/^not(After|Before)$/.test(field)) return '2031-03-04T05:06:07.000Z';
  if (field === 'description') return `ELB app/${word}/${hex}`;
  if (field === 'sslPolicy') return `ELBSecurityPolicy-${word}`;
  return `Managed-${word}`;
};

/** Everything that a filling may have put anywhere, in any case. */
const CANARY = /canary|wren|カナリア|hunter2|eyJ|AKIA|BEGIN|98765\d{7}|cafe\d|93\.184\.|05:06:07/i;

function filled(filling: Filling): Inventory {
  const inventory = Inventory.parse(filledFrom(Inventory, filling));
  return { ...inventory, gaps: inventory.gaps.map((gap) => ({ ...gap, id: gapId(gap) })) };
}

/** The paths of all leaves; of records only that they are there, for their keys are data. */
function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || /\.(tags|attributes|parameters)$/.test(path)) return [path];
  if ('$unknown' in value) return [];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, Array.isArray(value) ? `${path}[]` : `${path}.${name}`));
}

describe.each([
  ['plain words', plain],
  ['secrets', secrets],
  ['the form of each field', formed],
])('with canaries in every leaf as %s', (_, filling) => {
  const inventory = filled(filling);

  it('an outsider sees none of them', () => {
    const { inventory: redacted } = redactInventory(inventory, 'external', DAY);
    expect(
      JSON.stringify(redacted, null, 1)
        .split('\n')
        .filter((line) => CANARY.test(line)),
    ).toEqual([]);
  });

  it('is an inventory still', () => {
    for (const profile of ['external', 'internal'] as const) {
      const { inventory: redacted } = redactInventory(inventory, profile, DAY);
      expect(Inventory.parse(redacted)).toEqual(redacted);
    }
  });

  it('every field has a rule', () => {
    const { inventory: redacted } = redactInventory(inventory, 'internal', DAY);
    expect([...new Set(leavesOf(redacted))]).toEqual([...new Set(leavesOf(inventory))]);
  });

  it('insiders see no fingerprint, and nothing that people write', () => {
    const written = /\.(comment|description|tags\.(?!Name\b)[^ ]+|fingerprint|matches\[\])$/;
    const { inventory: redacted } = redactInventory(inventory, 'internal', DAY);
    const texts = (value: unknown, path: string): string[] => {
      if (typeof value === 'string') return written.test(path) && CANARY.test(value) && !/^ELB app/.test(value) ? [path] : [];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, inner]) => [
        ...(/\.tags$/.test(path) && CANARY.test(name) ? [`${path} ${name}`] : []),
        ...texts(inner, Array.isArray(value) ? `${path}[]` : `${path}.${name}`),
      ]);
    };
    expect(texts(inventory, '').length).toBeGreaterThan(20);
    expect(texts(redacted, '')).toEqual([]);
  });
});

it('a gap that facts refer to is the one that they referred to', () => {
  const inventory = filled(formed);
  const gap: Gap = { ...inventory.gaps[0]!, id: 'x', action: 'ecs:ListTasks', kind: 'task' };
  const own = { ...gap, id: gapId(gap) };
  const [first] = inventory.loadBalancers;
  const { inventory: redacted } = redactInventory(
    { ...inventory, loadBalancers: [{ ...first!, listeners: { $unknown: own.id } }], gaps: [own] },
    'external',
    DAY,
  );
  const [loadBalancer] = redacted.loadBalancers;
  expect(redacted.gaps.map(({ id }) => ({ $unknown: id }))).toContainEqual(loadBalancer!.listeners);
});
