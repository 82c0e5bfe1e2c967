import { CLOUDFRONT_LIST, isCloudFrontList } from '@/lib/facts/prefix-lists';
import type { PrefixList, SecurityGroup, SecurityGroupRule } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';
import { coversPort } from '@/lib/trace/network/security-groups';

import type { Draft } from '../draft';
import { price, type Price } from '../price';
import type { Setting } from '../setting';
import { ingressOf } from '../subject-ids';

const CLOUDFRONT = 'cloudfront';
const ANYWHERE = 'anywhere';
const NONE = 'none';

/**
 * Who may connect to a port: `cloudfront` (its managed prefix list), `anywhere`, `none`, or a list of CIDR blocks, prefix lists and groups.
 * Rules of the group that admit others to the port are revoked.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/LocationsOfEdgeServers.html#managed-prefix-list
 */
export const ingress: Setting = {
  of: 'ingress',
  current: (draft, id) => currentOf(draft, id),
  choices: (draft, id) => (currentOf(draft, id) === null ? [] : [CLOUDFRONT, ANYWHERE, NONE]),
  accepts: (draft, id, value) => currentOf(draft, id) !== null && sourcesIn(value) !== null,
  change: (draft, id, value) => admit(draft, id, value),
  prices: (draft, id, value) => (currentOf(draft, id) === value ? [] : pricesOf(draft, id, value)),
};

function currentOf(draft: Draft, id: string): string | null {
  const found = portOf(draft, id);
  if (found === null) return null;
  const lists = new Map(draft.inventory.prefixLists.map((list) => [list.id, list]));
  const sources = admitting(found.rules, found.port).flatMap((rule) => {
    const named = [rule.cidrIpv4, rule.cidrIpv6, rule.prefixListId, rule.referencedGroupId].find((source) => source !== null);
    if (typeof named !== 'string') return [];
    const list = lists.get(named);
    return [list !== undefined && isCloudFrontList(list) ? CLOUDFRONT : named === '0.0.0.0/0' || named === '::/0' ? ANYWHERE : named];
  });
  return sources.length === 0 ? NONE : [...new Set(sources)].join();
}

function admit(draft: Draft, id: string, value: string): Draft {
  const found = portOf(draft, id);
  const sources = sourcesIn(value);
  if (found === null || sources === null) return draft;
  const { group, rules, port } = found;
  const gone = admitting(rules, port);
  const { prefixLists, lists } = withCloudFrontList(draft, group.region, sources);
  const made = lists.map((source, at) => ruleFor(source, port, `what-if-${String(at)}`));
  const changed: SecurityGroup = { ...group, rules: [...rules.filter((rule) => !gone.includes(rule)), ...made] };
  const securityGroups = draft.inventory.securityGroups.map((one) => (one.id === group.id ? changed : one));
  return { ...draft, inventory: { ...draft.inventory, securityGroups, prefixLists } };
}

type Source = { cidrIpv4: string } | { cidrIpv6: string } | { prefixListId: string } | { referencedGroupId: string };

/** Fills in the id of CloudFront's list in this Region; where the account's lists were not read, AWS's own stands for it. */
function withCloudFrontList({ inventory }: Draft, region: string, sources: readonly (Source | typeof CLOUDFRONT)[]) {
  const own = inventory.prefixLists.find((list) => list.region === region && isCloudFrontList(list) && list.addressFamily !== 'IPv6');
  const list = own ?? unreadList(region);
  const lists = sources.map((source): Source => (source === CLOUDFRONT ? { prefixListId: list.id } : source));
  const needed = own === undefined && sources.includes(CLOUDFRONT);
  return { lists, prefixLists: needed ? [...inventory.prefixLists, list] : inventory.prefixLists };
}

function unreadList(region: string): PrefixList {
  const entries = { addressFamily: 'IPv4', maxEntries: null, entries: [] };
  return { id: `pl-cloudfront-${region}`, region, name: CLOUDFRONT_LIST, ownerId: 'AWS', ...entries };
}

function ruleFor(source: Source, port: number, id: string): SecurityGroupRule {
  const nobody = { cidrIpv4: null, cidrIpv6: null, prefixListId: null, referencedGroupId: null };
  // Whoever makes the rule can say what it is for.
  return { ...nobody, ...source, id, egress: false, protocol: 'tcp', fromPort: port, toPort: port, described: true };
}

/** Null where it is none of the things that may be named. */
function sourcesIn(value: string): (Source | typeof CLOUDFRONT)[] | null {
  if (value === NONE) return [];
  const sources = value.split(',').map((part) => sourceOf(part.trim()));
  return sources.includes(null) ? null : sources.flatMap((source) => source ?? []);
}

function sourceOf(text: string): (Source | typeof CLOUDFRONT)[] | null {
  if (text === CLOUDFRONT) return [CLOUDFRONT];
  if (text === ANYWHERE) return [{ cidrIpv4: '0.0.0.0/0' }, { cidrIpv6: '::/0' }];
  if (/^sg-[0-9a-z]+$/i.test(text)) return [{ referencedGroupId: text }];
  if (/^pl-[0-9a-f]+$/i.test(text)) return [{ prefixListId: text }];
  if (/^(\d{1,3}\.){3}\d{1,3}\/\d{1,2}$/.test(text)) return [{ cidrIpv4: text }];
  return /^[0-9a-f:]+\/\d{1,3}$/i.test(text) ? [{ cidrIpv6: text }] : null;
}

function pricesOf(draft: Draft, id: string, value: string): Price[] {
  const found = portOf(draft, id);
  if (found === null) return [];
  const { group, rules, port } = found;
  const wide = admitting(rules, port).filter(({ protocol, fromPort, toPort }) => protocol === '-1' || fromPort !== toPort);
  return [
    ...(value.includes(ANYWHERE) ? [price('open-to-internet', { group: group.id, port })] : []),
    ...(value === NONE ? [price('nobody-admitted', { group: group.id, port })] : []),
    ...(value === CLOUDFRONT
      ? [price('open-to-other-distributions', { group: group.id }), price('prefix-list-weight', { group: group.id })]
      : []),
    ...wide.map(({ fromPort, toPort }) =>
      price('wide-rule-removed', { group: group.id, ports: fromPort === null ? '0–65535' : `${String(fromPort)}–${String(toPort)}` }),
    ),
  ];
}

function portOf({ inventory }: Draft, id: string): { group: SecurityGroup; rules: readonly SecurityGroupRule[]; port: number } | null {
  const parts = ingressOf(id);
  const group = inventory.securityGroups.find((one) => one.id === parts?.group);
  return parts === null || group === undefined || isUnknown(group.rules) ? null : { group, rules: group.rules, port: parts.port };
}

function admitting(rules: readonly SecurityGroupRule[], port: number): SecurityGroupRule[] {
  return rules.filter((rule) => !rule.egress && coversPort(rule, port));
}
