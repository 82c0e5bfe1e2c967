import type { Chain } from '@/lib/chain/chain';
import { draftOf } from '@/lib/edits/draft';
import type { Edit } from '@/lib/edits/setting';
import { ingress } from '@/lib/edits/settings/ingress';
import { secretHeader } from '@/lib/edits/settings/secret-header';
import { ingressId } from '@/lib/edits/subject-ids';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';
import { vpcOriginsGroups } from '@/lib/trace/network/cloudfront-peer';

import { originsBefore } from '../neighbours/behind-cloudfront';
import { originPorts } from '../neighbours/origin-ports';

/** Rules ask for a header that only one's own distributions send. Nothing where they do, or where they were not read. */
export function askForSecret({ inventory }: Chain, { arn }: LoadBalancer): Edit[] {
  return secretHeader.current(draftOf(inventory), arn) === 'none' ? [{ setting: 'SecretHeader', subject: arn, value: 'required' }] : [];
}

/**
 * Every port that `admitted` says is open to the wrong side is opened to CloudFront only: to its VPC origins where nothing else of it
 * comes, to nobody where CloudFront does not connect to it.
 */
export function admitOnlyCloudFront(chain: Chain, loadBalancer: LoadBalancer, admitted: (sources: string) => boolean): Edit[] {
  const { listeners, securityGroups } = loadBalancer;
  const draft = draftOf(chain.inventory);
  const origins = originsBefore(chain, loadBalancer);
  const used = originPorts(origins).ports;
  const [inside] = vpcOriginsGroups(chain.inventory.securityGroups, loadBalancer);
  const onlyInside = origins.length > 0 && origins.every(({ vpcOrigin }) => vpcOrigin !== null);
  const cloudFront = onlyInside && inside !== undefined ? inside.id : 'cloudfront';
  const ports = isUnknown(listeners) ? [] : listeners.flatMap(({ port }) => (isUnknown(port) ? [] : [port]));
  return ports.flatMap((port) =>
    (isUnknown(securityGroups) ? [] : securityGroups).flatMap((group): Edit[] => {
      const subject = ingressId(group, port);
      const value = used.includes(port) ? cloudFront : 'none';
      return admitted(ingress.current(draft, subject) ?? '') ? [{ setting: 'Ingress', subject, value }] : [];
    }),
  );
}
