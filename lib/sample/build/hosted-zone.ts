import type { HostedZone, ResourceRecordSet } from '@aws-sdk/client-route-53';
import type { BuiltLoadBalancer } from './load-balancer';
import { hexOf } from './place';

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';

/** A public hosted zone with its records and the NS record that every zone has. */
export function hostedZone(domain: string, records: readonly ResourceRecordSet[]): { zone: HostedZone; records: ResourceRecordSet[] } {
  const nameServers = {
    Name: `${domain}.`,
    Type: 'NS' as const,
    TTL: 172_800,
    ResourceRecords: [{ Value: 'ns-464.awsdns-58.example.com.' }],
  };
  return {
    zone: {
      Id: `/hostedzone/Z0${hexOf(18, 'zone', domain).toUpperCase()}`,
      Name: `${domain}.`,
      CallerReference: hexOf(32, 'reference', domain),
      Config: { PrivateZone: false },
      ResourceRecordSetCount: records.length + 1,
    },
    records: [nameServers, ...records],
  };
}

/** An alias to a load balancer, as the console writes it: with `dualstack.` in front. */
export function aliasToLoadBalancer(name: string, { dnsName, hostedZoneId }: BuiltLoadBalancer): ResourceRecordSet {
  return {
    Name: `${name}.`,
    Type: 'A',
    AliasTarget: { HostedZoneId: hostedZoneId, DNSName: `dualstack.${dnsName}.`, EvaluateTargetHealth: true },
  };
}

export function aliasToDistribution(name: string, domainName: string): ResourceRecordSet {
  return {
    Name: `${name}.`,
    Type: 'A',
    AliasTarget: { HostedZoneId: CLOUDFRONT_ZONE, DNSName: `${domainName}.`, EvaluateTargetHealth: false },
  };
}

export function canonicalName(name: string, target: string): ResourceRecordSet {
  return { Name: `${name}.`, Type: 'CNAME', TTL: 300, ResourceRecords: [{ Value: target }] };
}
