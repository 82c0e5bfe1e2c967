import type { SampleAccount } from '@/lib/sample/account';
import { awsBucketOf } from '@/lib/sample/faults/aws-buckets';
import type { RegionRecords } from '@/lib/sample/region-records';

/** What a scan of an account has to cost, from the account's records alone: nothing here knows the code that scans. */
export interface Expected {
  /** Calls by `service:Operation`. */
  calls: ReadonlyMap<string, number>;
  total: number;
  /** Milliseconds that no scan within AWS's limits can beat. */
  lowerBoundMs: number;
  /** The limit that decides, or `latency`. */
  boundBy: string;
}

const pages = (items: number, size: number) => Math.max(1, Math.ceil(items / size));
const batches = (items: number, size: number) => Math.ceil(items / size);

/** Derives calls and lower bound, with AWS's page and batch sizes and limits. `latencyMs` is that of every answer. */
export function expectedOf(account: SampleAccount, latencyMs: number): Expected {
  const perRegion = account.enabledRegions.map((region) => ({ region, calls: regionCalls(account.regions[region]) }));
  const global = globalCalls(account);
  const calls = new Map<string, number>();
  for (const [name, count] of [...global, ...perRegion.flatMap(({ calls: own }) => own)]) calls.set(name, (calls.get(name) ?? 0) + count);
  const waits = [
    { name: 'latency', ms: criticalPath(account) * latencyMs },
    ...bucketWaits([...global], latencyMs),
    ...perRegion.flatMap(({ calls: own }) => bucketWaits(own, latencyMs)),
  ];
  const longest = waits.reduce((a, b) => (b.ms > a.ms ? b : a));
  return { calls, total: [...calls.values()].reduce((a, b) => a + b, 0), lowerBoundMs: longest.ms, boundBy: longest.name };
}

type Count = [name: string, calls: number];

function globalCalls({ cloudFront, hostedZones, regions }: SampleAccount): Count[] {
  const { distributions } = cloudFront;
  const behaviors = distributions.flatMap(({ DistributionConfig: config }) => config?.DefaultCacheBehavior ?? []);
  const certificates = new Set([
    ...distributions.flatMap(({ DistributionConfig: config }) => config?.ViewerCertificate?.ACMCertificateArn ?? []),
    ...Object.values(regions).flatMap(({ listeners }) =>
      listeners.flatMap(({ Certificates: own }) => (own ?? []).flatMap(({ CertificateArn: arn }) => arn ?? [])),
    ),
  ]);
  return [
    ['sts:GetCallerIdentity', 1],
    ['ec2:DescribeRegions', 1],
    ['cloudfront:ListDistributions', pages(distributions.length, 100)],
    ['cloudfront:GetDistributionConfig', distributions.length],
    ['cloudfront:ListTagsForResource', distributions.length],
    ['cloudfront:ListCachePolicies', behaviors.some(({ CachePolicyId: id }) => id !== undefined) ? 1 : 0],
    ['cloudfront:ListOriginRequestPolicies', behaviors.some(({ OriginRequestPolicyId: id }) => id !== undefined) ? 1 : 0],
    ['route53:ListHostedZones', 1],
    ['route53:ListResourceRecordSets', hostedZones.reduce((sum, { records }) => sum + pages(records.length, 300), 0)],
    ['acm:DescribeCertificate', certificates.size],
    ['acm:ListTagsForCertificate', certificates.size],
    ['shield:GetSubscriptionState', 1],
  ];
}

function regionCalls(records: RegionRecords | undefined): Count[] {
  const { loadBalancers = [], listeners = [], rules = [], targetGroups = [], clusters = [] } = records ?? {};
  const tls = listeners.filter(({ Protocol: protocol }) => protocol === 'HTTPS').length;
  const rulesOf = new Map<string, number>();
  for (const { listenerArn } of rules) rulesOf.set(listenerArn, (rulesOf.get(listenerArn) ?? 0) + 1);
  const counts: Count[] = [
    // Once more for the classic ones.
    ['elasticloadbalancing:DescribeLoadBalancers', pages(loadBalancers.length, 400) + 1],
    ['elasticloadbalancing:DescribeTargetGroups', pages(targetGroups.length, 400)],
    ['elasticloadbalancing:DescribeListeners', loadBalancers.length],
    ['elasticloadbalancing:DescribeLoadBalancerAttributes', loadBalancers.length],
    ['elasticloadbalancing:DescribeListenerAttributes', listeners.length],
    ['elasticloadbalancing:DescribeListenerCertificates', tls],
    [
      'elasticloadbalancing:DescribeRules',
      listeners.reduce((sum, { ListenerArn: arn }) => sum + pages(rulesOf.get(arn ?? '') ?? 0, 400), 0),
    ],
    ['elasticloadbalancing:DescribeTargetHealth', targetGroups.length],
    ['elasticloadbalancing:DescribeTargetGroupAttributes', targetGroups.length],
    ['elasticloadbalancing:DescribeTags', batches(loadBalancers.length + targetGroups.length + listeners.length, 20)],
    ['elasticloadbalancing:DescribeSSLPolicies', tls > 0 ? 1 : 0],
    ['ecs:ListClusters', pages(clusters.length, 100)],
  ];
  return records === undefined || loadBalancers.length + clusters.length === 0
    ? counts
    : [...counts, ...containerCalls(records), ...networkCalls(records)];
}

function containerCalls({ clusters, services, tasks }: RegionRecords): Count[] {
  const inCluster = (records: readonly { clusterArn?: string | undefined }[]) =>
    clusters.map(({ clusterArn }) => records.filter((record) => record.clusterArn === clusterArn).length);
  const sum = (counts: readonly number[], calls: (count: number) => number) => counts.reduce((total, count) => total + calls(count), 0);
  const definitions = new Set(services.map(({ taskDefinition }) => taskDefinition));
  return [
    ['ecs:DescribeClusters', batches(clusters.length, 100)],
    ['ecs:ListServices', sum(inCluster(services), (count) => pages(count, 100))],
    ['ecs:DescribeServices', sum(inCluster(services), (count) => batches(count, 10))],
    ['ecs:DescribeTaskDefinition', definitions.size],
    ['ecs:ListTasks', sum(inCluster(tasks), (count) => pages(count, 100))],
    ['ecs:DescribeTasks', sum(inCluster(tasks), (count) => batches(count, 100))],
    ['ecs:DescribeServiceRevisions', batches(services.flatMap(({ currentServiceRevisions: current }) => current ?? []).length, 20)],
    ['ecs:ListGateways', 1],
  ];
}

function networkCalls(records: RegionRecords): Count[] {
  const rules = records.securityGroups.flatMap(({ IpPermissions: into, IpPermissionsEgress: out }) => [...(into ?? []), ...(out ?? [])]);
  const prefixLists = new Set(rules.flatMap(({ PrefixListIds: ids }) => (ids ?? []).map(({ PrefixListId: id }) => id)));
  const ruleCount = rules.reduce(
    (sum, rule) =>
      sum +
      [rule.IpRanges, rule.Ipv6Ranges, rule.PrefixListIds, rule.UserIdGroupPairs].reduce((all, sources) => all + (sources?.length ?? 0), 0),
    0,
  );
  return [
    ['ec2:DescribeSecurityGroups', pages(records.securityGroups.length, 1000)],
    ['ec2:DescribeSecurityGroupRules', pages(ruleCount, 1000)],
    ['ec2:DescribeManagedPrefixLists', prefixLists.size > 0 ? 1 : 0],
    ['ec2:GetManagedPrefixListEntries', prefixLists.size],
    ['ec2:DescribeSubnets', pages(records.subnets.length, 1000)],
    ['ec2:DescribeRouteTables', pages(records.routeTables.length, 100)],
    ['ec2:DescribeNetworkAcls', pages(records.networkAcls.length, 1000)],
    ['ec2:DescribeInternetGateways', pages(records.internetGateways.length, 1000)],
    ['ec2:DescribeVpcs', pages(records.vpcs.length, 1000)],
    ['ec2:DescribeNetworkInterfaces', pages(records.networkInterfaces.length, 1000)],
    ['ec2:DescribeFlowLogs', pages(records.flowLogs.length, 1000)],
    ['ec2:DescribeVpcEndpoints', pages(records.vpcEndpoints.length, 1000)],
    ['ec2:DescribeVpcEncryptionControls', pages(records.encryptionControls.length, 1000)],
    ['ec2:DescribeVpcBlockPublicAccessOptions', 1],
    ['wafv2:ListWebACLs', records.loadBalancers.length > 0 ? 1 : 0],
    ['logs:DescribeDeliveries', 1],
    ['guardduty:ListDetectors', 1],
    ['inspector2:BatchGetAccountStatus', 1],
  ];
}

/** Answers that must follow one another: identity, then the longest of the paths that pages and references make. */
function criticalPath({ regions, cloudFront, hostedZones }: SampleAccount): number {
  const paths = Object.values(regions).flatMap(({ loadBalancers, clusters, services, networkInterfaces }) => {
    const perCluster = clusters.map(({ clusterArn }) => services.filter((service) => service.clusterArn === clusterArn).length);
    const containers = clusters.length === 0 ? 1 : 1 + Math.max(...perCluster.map((count) => pages(count, 100))) + 2;
    const balancing = pages(loadBalancers.length, 400) + (loadBalancers.length > 0 ? 2 : 0);
    return [containers, balancing, 1 + pages(networkInterfaces.length, 1000)];
  });
  const edge = pages(cloudFront.distributions.length, 100) + 1 + Math.max(...hostedZones.map(({ records }) => pages(records.length, 300)));
  return 1 + Math.max(edge, ...paths);
}

/** Each limit's full burst at once, then its rate; the first call cannot leave before the identity is known. */
function bucketWaits(calls: readonly Count[], latencyMs: number): { name: string; ms: number }[] {
  const perBucket = new Map<string, { count: number; burst: number; refillPerSecond: number }>();
  for (const [name, count] of calls) {
    const [service = '', operation = ''] = name.split(':');
    const limit = awsBucketOf(service, operation);
    if (limit === undefined) continue;
    const known = perBucket.get(limit.name) ?? { count: 0, burst: limit.burst, refillPerSecond: limit.refillPerSecond };
    perBucket.set(limit.name, { ...known, count: known.count + count });
  }
  return [...perBucket].map(([name, { count, burst, refillPerSecond }]) => ({
    name,
    ms: 2 * latencyMs + Math.max(0, ((count - burst) / refillPerSecond) * 1000),
  }));
}
