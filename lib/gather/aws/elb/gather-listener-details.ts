import { DescribeListenerAttributesCommand, DescribeListenerCertificatesCommand } from '@aws-sdk/client-elastic-load-balancing-v2';

import { sortedBy } from '../answers/sorted';
import { attributesOf } from '../answers/tags';
import { askFact, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import { type ListenerBase, terminatesTls } from './listener';
import type { LoadBalancingSources } from './load-balancing-sources';

/** Attributes of a listener, and all its certificates where it speaks TLS: its own description names the default one only. */
export async function gatherListenerDetails(
  gathering: Gathering,
  readings: RegionReadings,
  { certificates }: LoadBalancingSources,
  listener: ListenerBase,
  rank: number,
): Promise<void> {
  const { arn } = listener;
  const attributes = askFact(
    gathering,
    {
      action: 'elasticloadbalancing:DescribeListenerAttributes',
      region: readings.region,
      kind: 'listener',
      resource: arn,
      priority: PRIORITY.detail(rank),
      send: (options) => gathering.clients.elb(readings.region).send(new DescribeListenerAttributesCommand({ ListenerArn: arn }), options),
    },
    ({ Attributes }, missing) => attributesOf(Attributes, missing),
  );
  if (terminatesTls(listener)) await certificates.read(await gatherCertificates(gathering, readings, arn, rank));
  else readings.listenerCertificates.set(arn, []);
  readings.listenerAttributes.set(arn, await attributes);
}

/** Gives the certificates' ARNs. */
async function gatherCertificates(
  gathering: Gathering,
  { region, listenerCertificates }: RegionReadings,
  arn: string,
  rank: number,
): Promise<string[]> {
  const { items, gap } = await gathering.list({
    action: 'elasticloadbalancing:DescribeListenerCertificates',
    region,
    kind: 'listener',
    resource: arn,
    priority: PRIORITY.detail(rank),
    page: async (Marker, options) => {
      const command = new DescribeListenerCertificatesCommand({ ListenerArn: arn, Marker, PageSize: 400 });
      const page = await gathering.clients.elb(region).send(command, options);
      return { items: page.Certificates, next: page.NextMarker };
    },
    key: (item) => item.CertificateArn,
  });
  const certificates = items.map((item) => ({ arn: item.CertificateArn ?? '', isDefault: item.IsDefault ?? false }));
  listenerCertificates.set(arn, gap ?? sortedBy(certificates, ({ arn: certificateArn }) => certificateArn));
  return certificates.map((certificate) => certificate.arn);
}
