import type { Listener, LoadBalancer, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';

import { type RegionPart, type RegionRecords, regionRecords } from '@/lib/sample/region-records';

import { OWNER_LOAD_BALANCER, ownedListener } from './elb-answers';

/** A Region with what a scan has to come by to reach the recorded resources: those a record names, or ones made up. */
export function surroundRegion(records: RegionRecords): RegionRecords {
  const withWebAcls = {
    ...records,
    webAcls: records.webAcls.map((acl) =>
      acl.scope === 'REGIONAL' && acl.resources.length === 0 ? { ...acl, resources: [ownerOf(acl.webAcl.ARN)] } : acl,
    ),
  };
  const withGroups = regionRecords(withWebAcls, prefixListUses(records), targetGroupsOf(records));
  const withListeners = regionRecords(withGroups, listenersOf(withGroups));
  return regionRecords(withListeners, loadBalancersOf(withListeners));
}

/** Web ACLs stand before a load balancer each. */
function ownerOf(arn: string | undefined): string {
  return `${OWNER_LOAD_BALANCER.slice(0, -12)}${(arn ?? '').replace(/[^0-9a-z]/gi, '').slice(-12)}`;
}

function prefixListUses({ prefixLists }: RegionRecords): RegionPart {
  if (prefixLists.length === 0) return {};
  const PrefixListIds = prefixLists.map(({ id }) => ({ PrefixListId: id }));
  return {
    securityGroups: [
      {
        GroupId: 'sg-0123456789abcdef0',
        GroupName: 'recorded',
        VpcId: 'vpc-recorded',
        IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, PrefixListIds }],
      },
    ],
  };
}

function targetGroupsOf({ targetGroups, targets, attributes, tags }: RegionRecords): RegionPart {
  const known = new Set(targetGroups.map(({ TargetGroupArn }) => TargetGroupArn));
  const named = [...targets.map(({ targetGroupArn }) => targetGroupArn), ...[...attributes, ...tags].map(({ arn }) => arn)].filter((arn) =>
    arn.includes(':targetgroup/'),
  );
  const missing = [...new Set(named)].filter((arn) => !known.has(arn));
  return {
    targetGroups: missing.map((arn): TargetGroup => {
      const [health] = targets.filter(({ targetGroupArn }) => targetGroupArn === arn);
      const TargetType = health?.health.Target?.Id?.startsWith('i-') === true ? 'instance' : 'ip';
      return {
        TargetGroupArn: arn,
        TargetGroupName: 'recorded',
        Protocol: 'HTTP',
        ProtocolVersion: 'HTTP1',
        Port: 80,
        TargetType,
        VpcId: 'vpc-recorded',
        LoadBalancerArns: [],
      };
    }),
  };
}

function listenersOf({ listeners, rules, extraCertificates, certificates, trustStores }: RegionRecords): RegionPart {
  const known = new Set(listeners.map(({ ListenerArn }) => ListenerArn));
  const missing = [...new Set([...rules, ...extraCertificates].map(({ listenerArn }) => listenerArn))].filter((arn) => !known.has(arn));
  const carrying = new Set(extraCertificates.map(({ listenerArn }) => listenerArn));
  const made = (index: number, over: Partial<Listener>): Listener => ({
    ...ownedListener(`${OWNER_LOAD_BALANCER.replace(':loadbalancer/', ':listener/')}/${String(index)}`),
    ...{ Protocol: 'HTTPS', Port: 8443 + index, SslPolicy: 'ELBSecurityPolicy-2016-08' },
    ...over,
  });
  return {
    listeners: [
      ...missing.map((arn): Listener => ({
        ...ownedListener(arn),
        ...(carrying.has(arn) ? { Protocol: 'HTTPS', Port: 443, SslPolicy: 'ELBSecurityPolicy-2016-08' } : {}),
      })),
      ...certificates.map((certificate, index) => made(index, { Certificates: [{ CertificateArn: certificate.CertificateArn ?? '' }] })),
      ...trustStores.map((store, index) =>
        made(1000 + index, { MutualAuthentication: { Mode: 'verify', TrustStoreArn: store.TrustStoreArn ?? '' } }),
      ),
    ],
  };
}

function loadBalancersOf(records: RegionRecords): RegionPart {
  const { loadBalancers, listeners, targetGroups, webAcls, attributes, tags } = records;
  const known = new Set(loadBalancers.map(({ LoadBalancerArn }) => LoadBalancerArn));
  const named = [
    ...listeners.map(({ LoadBalancerArn }) => LoadBalancerArn ?? OWNER_LOAD_BALANCER),
    ...targetGroups.flatMap(({ LoadBalancerArns }) => LoadBalancerArns ?? []),
    ...webAcls.flatMap(({ resources }) => resources),
    ...[...attributes, ...tags].map(({ arn }) => arn).filter((arn) => arn.includes(':loadbalancer/')),
  ];
  const missing = [...new Set(named)].filter((arn) => !known.has(arn));
  const vpcs = new Set([
    ...[...records.securityGroups, ...records.subnets, ...records.vpcs, ...records.networkInterfaces].flatMap(({ VpcId }) => VpcId ?? []),
    ...targetGroups.flatMap(({ VpcId }) => VpcId ?? []),
  ]);
  const perVpc = [...vpcs].map((id) => ownedLoadBalancer(`${OWNER_LOAD_BALANCER}-${id}`, id));
  return { loadBalancers: [...missing.map((arn) => ownedLoadBalancer(arn, 'vpc-recorded')), ...perVpc] };
}

function ownedLoadBalancer(arn: string, VpcId: string): LoadBalancer {
  const [, kind = 'app', name = arn] = /loadbalancer\/(\w+)\/([^/]+)/.exec(arn) ?? [];
  const Type = kind === 'net' ? 'network' : kind === 'gwy' ? 'gateway' : 'application';
  const DNSName = `${name.toLowerCase()}-${arn.replace(/\W/g, '').slice(-8).toLowerCase()}.us-east-1.elb.amazonaws.com`;
  return {
    LoadBalancerArn: arn,
    LoadBalancerName: name,
    DNSName,
    Type,
    Scheme: 'internet-facing',
    State: { Code: 'active' },
    VpcId,
    AvailabilityZones: [],
    SecurityGroups: [],
    IpAddressType: 'ipv4',
  };
}
