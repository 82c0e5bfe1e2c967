import type { Gap, ResourceKind } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

/** Gaps of which kinds may hide items of a list: the first kind is the list's own, the others lead to it. */
const HIDDEN_BY: Readonly<Record<string, readonly ResourceKind[]>> = {
  distributions: ['distribution'],
  vpcOrigins: ['vpc-origin', 'distribution'],
  originRequestPolicies: ['origin-request-policy', 'distribution'],
  cachePolicies: ['cache-policy', 'distribution'],
  responseHeadersPolicies: ['response-headers-policy', 'distribution'],
  originAccessControls: ['origin-access-control', 'distribution'],
  continuousDeploymentPolicies: ['continuous-deployment-policy', 'distribution'],
  distributionTenants: ['distribution-tenant', 'distribution'],
  connectionGroups: ['connection-group', 'distribution'],
  functions: ['function', 'distribution'],
  loadBalancers: ['load-balancer'],
  classicLoadBalancers: ['classic-load-balancer'],
  targetGroups: ['target-group'],
  sslPolicies: ['ssl-policy', 'listener', 'load-balancer'],
  trustStores: ['trust-store', 'listener', 'load-balancer'],
  clusters: ['cluster'],
  services: ['service', 'cluster'],
  taskDefinitions: ['task-definition', 'service', 'service-revision', 'cluster'],
  tasks: ['task', 'service', 'cluster'],
  containerInstances: ['container-instance', 'task', 'service', 'cluster'],
  capacityProviders: ['capacity-provider', 'service', 'cluster'],
  gateways: ['gateway', 'cluster'],
  securityGroups: ['security-group', 'load-balancer', 'target-group', 'cluster'],
  subnets: ['subnet', 'load-balancer', 'target-group', 'cluster'],
  routeTables: ['route-table', 'load-balancer', 'target-group', 'cluster'],
  vpcs: ['vpc', 'load-balancer', 'target-group', 'cluster'],
  prefixLists: ['prefix-list', 'security-group', 'load-balancer', 'cluster'],
  networkInterfaces: ['network-interface', 'load-balancer', 'target-group', 'cluster'],
  networkAcls: ['network-acl', 'load-balancer', 'target-group', 'cluster'],
  flowLogs: ['flow-log', 'load-balancer', 'cluster'],
  vpcEndpoints: ['vpc-endpoint', 'load-balancer', 'target-group', 'cluster'],
  vpcBlockPublicAccess: ['vpc-block-public-access', 'load-balancer', 'cluster'],
  certificates: ['certificate', 'listener', 'load-balancer', 'distribution', 'distribution-tenant'],
  webAcls: ['web-acl', 'load-balancer', 'distribution', 'distribution-tenant'],
  hostedZones: ['hosted-zone', 'distribution', 'load-balancer', 'listener', 'listener-rule', 'certificate', 'distribution-tenant'],
  recordSets: ['record-set', 'hosted-zone', 'distribution'],
  logDeliveries: ['log-delivery', 'load-balancer', 'cluster', 'distribution'],
  accountProtections: ['account-protection', 'load-balancer', 'cluster'],
  matches: ['distribution'],
};

/**
 * What an inventory of a scan with faults says otherwise than that of a healthy scan without a gap explaining it: a fact that is
 * neither the same nor marked unknown, an item that is missing or new. Empty is what every fault must lead to.
 */
export function unexplainedDifferences(healthy: Inventory, faulty: Inventory): string[] {
  const { gaps: healthyGaps, ...before } = healthy;
  const { gaps, ...after } = faulty;
  const ids = new Set(gaps.map(({ id }) => id));
  const comparison: Comparison = { gaps: gaps.filter(({ id }) => !healthyGaps.some((gap) => gap.id === id)), ids, found: [] };
  compare(before, after, '', comparison);
  return comparison.found;
}

interface Comparison {
  gaps: readonly Gap[];
  ids: ReadonlySet<string>;
  found: string[];
}

function compare(before: unknown, after: unknown, path: string, comparison: Comparison): void {
  if (isUnknown(after)) {
    if (!comparison.ids.has(after.$unknown)) comparison.found.push(`${path}: unknown for a reason that is no gap: ${after.$unknown}`);
    return;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(before, after, path, comparison);
  } else if (isRecord(before) && isRecord(after)) {
    // An entry that stands for something unreadable holds nothing beside its marks.
    const unread = Object.values(after).some(isUnknown);
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const empty = after[key] === null || after[key] === '';
      if (!(unread && empty)) compare(before[key], after[key], `${path}.${key}`, comparison);
    }
  } else if (before !== after && !concealed(before, after, comparison) && !unjoined(path, after, comparison)) {
    comparison.found.push(`${path}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`);
  }
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: string, comparison: Comparison): void {
  const list = path.slice(path.lastIndexOf('.') + 1);
  if (HIDDEN_BY[list] === undefined) {
    if (before.length !== after.length) comparison.found.push(`${path}: ${String(before.length)} items became ${String(after.length)}`);
    before.forEach((item, index) => {
      compare(item, after[index], `${path}.${String(index)}`, comparison);
    });
    return;
  }
  const known = new Map(before.map((item) => [identityOf(item), item]));
  const left = new Map(after.map((item) => [identityOf(item), item]));
  for (const [id, item] of known) {
    if (left.has(id)) compare(item, left.get(id), `${path}.${id}`, comparison);
    else if (!isHidden(list, id, comparison)) comparison.found.push(`${path}: ${id} is missing without a gap`);
  }
  for (const id of left.keys()) if (!known.has(id)) comparison.found.push(`${path}: ${id} was not there before`);
}

function isHidden(list: string, id: string, { gaps }: Comparison): boolean {
  const [own, ...others] = HIDDEN_BY[list] ?? [];
  return gaps.some(
    ({ kind, resource }) => kind === 'region' || others.includes(kind) || (kind === own && (resource === null || id.includes(resource))),
  );
}

/** A header value that stays clear only when all distributions are known not to send it. */
function concealed(before: unknown, after: unknown, { gaps }: Comparison): boolean {
  return typeof before === 'string' && isRecord(after) && after.secret === true && gaps.some(({ kind }) => kind === 'distribution');
}

/** The destination of a log delivery stands in a listing of its own. */
function unjoined(path: string, after: unknown, { gaps }: Comparison): boolean {
  return (
    path.includes('logDeliveries') && path.endsWith('destinationArn') && after === null && gaps.some(({ kind }) => kind === 'log-delivery')
  );
}

function identityOf(item: unknown): string {
  if (!isRecord(item)) return JSON.stringify(item);
  const { arn, id, name, region, resourceArn, logType, type, setIdentifier } = item;
  const parts = arn !== undefined ? [arn] : id !== undefined ? [id] : [name, region, resourceArn, logType, type, setIdentifier];
  return parts.map((part) => (typeof part === 'string' ? part : '')).join('|');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
