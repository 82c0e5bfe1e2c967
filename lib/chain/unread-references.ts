import { edgeRegionOf } from '@/lib/facts/edge-region';
import type { Gap } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import type { TargetLink } from './chain';
import type { Coverage } from './coverage';

/** The gap of a web ACL that is named and was not read: one of WAF Classic, whose rules are not read, is named by a bare id. */
export function unreadWebAcl(resource: string): Pick<Gap, 'action' | 'region' | 'kind' | 'resource'> {
  return { action: 'wafv2:GetWebACL', region: resource.split(':')[3] ?? edgeRegionOf('aws'), kind: 'web-acl', resource };
}

/** The gap of a target that no network interface of its Region is known for: where it stands, and what it lets in. */
export function unreadTarget(region: string, resource: string): Pick<Gap, 'action' | 'region' | 'kind' | 'resource'> {
  return { action: 'ec2:DescribeNetworkInterfaces', region, kind: 'network-interface', resource };
}

/** Notes what is named and is in no listing: web ACLs, and targets that somebody registered by hand. */
export function noteUnreadReferences(inventory: Inventory, links: readonly TargetLink[], coverage: Coverage): void {
  const { distributions, distributionTenants, loadBalancers, webAcls, networkInterfaces } = inventory;
  const known = new Set(webAcls.map(({ arn }) => arn));
  const own = distributionTenants.map(({ webAcl }) => (isUnknown(webAcl) ? null : (webAcl?.arn ?? null)));
  for (const name of [...distributions.map(({ webAclId }) => webAclId), ...own, ...loadBalancers.map(({ webAclArn }) => webAclArn)]) {
    if (typeof name === 'string' && name !== '' && !known.has(name)) coverage.add({ ...unreadWebAcl(name), reason: 'unresolved' });
  }
  const places = new Set(networkInterfaces.flatMap(({ instanceId, privateIps }) => [instanceId, ...privateIps]));
  for (const { backend, targetGroup } of links) {
    if (backend.kind !== 'targets' || isUnknown(targetGroup.targets)) continue;
    const strangers = new Set(backend.ids);
    for (const { id, port } of targetGroup.targets) {
      const stranger = strangers.has(port === null ? id : `${id}:${String(port)}`);
      if (stranger && !places.has(id)) coverage.add({ ...unreadTarget(targetGroup.region, id), reason: 'unresolved' });
    }
  }
}
