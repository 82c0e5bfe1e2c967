import type { SampleAccount } from '../account';
import { forward, redirectToHttps, whenHost } from '../build/actions';
import { certificate, certificateArn } from '../build/certificate';
import { ALL_METHODS, ALL_VIEWER, behavior, customOrigin, distribution, distributionDomain } from '../build/distribution';
import { cluster } from '../build/fargate-service';
import { aliasToDistribution, aliasToLoadBalancer, hostedZone } from '../build/hosted-zone';
import { type BuiltLoadBalancer, loadBalancer } from '../build/load-balancer';
import { type Network, network } from '../build/network';
import type { Place } from '../build/place';
import { sampleAccount } from '../build/sample-account';
import { securityGroup, securityGroupId } from '../build/security-group';
import { type WebService, webService } from '../build/web-service';
import { pseudoRandom } from '../faults/pseudo-random';
import { regionRecords } from '../region-records';
import { cloudFrontPrefixListId } from '../services/ec2/cloudfront-prefix-list';

export interface GeneratedAccountOptions {
  /** How many distributions, each with a host rule, a target group and a service of its own: 1 to 10,000. */
  chains: number;
  /** How many load balancers share them evenly; as many as chains unless named. */
  loadBalancers?: number;
  /** Decides which chains break with HTTP/2 target groups. */
  seed?: number;
}

interface Chain {
  host: string;
  index: number;
  service: WebService;
}

const accountId = '999999999999';
const place: Place = { accountId, region: 'us-east-1' };
const SERVICES_PER_CLUSTER = 500;
/** About one chain in this many tells the article's story. */
const BROKEN_ONE_IN = 8;

/** An account of many like chains in one region, for benchmarks: the same options always give the same account. */
export function generateAccount({ chains, loadBalancers = chains, seed = 1 }: GeneratedAccountOptions): SampleAccount {
  const random = pseudoRandom(seed);
  const vpc = network({ place, name: 'fleet', prefix: '10.64' });
  const perLoadBalancer = Math.ceil(chains / loadBalancers);
  const all = Array.from({ length: chains }, (_, index): Chain => {
    const protocolVersion = random() * BROKEN_ONE_IN < 1 ? 'HTTP2' : 'HTTP1';
    return { host: hostOf(index), index, service: fleetService(vpc, index, Math.floor(index / perLoadBalancer), protocolVersion) };
  });
  const balancers = Array.from({ length: Math.ceil(chains / perLoadBalancer) }, (_, index) =>
    fleetLoadBalancer(vpc, index, all.slice(index * perLoadBalancer, (index + 1) * perLoadBalancer)),
  );
  const onlyCloudFront = securityGroup({
    network: vpc,
    name: 'fleet-alb',
    ingress: [{ port: 443, from: { prefixList: cloudFrontPrefixListId(place.region) } }],
  });
  return sampleAccount({
    name: 'generated',
    accountId,
    regions: {
      [place.region]: regionRecords(
        vpc.part,
        { securityGroups: [onlyCloudFront], certificates: [certificate(place, '*.example.com')] },
        ...Array.from({ length: Math.ceil(chains / SERVICES_PER_CLUSTER) }, (_, index) => cluster(place, `fleet-${String(index)}`)),
        ...balancers.map(({ part }) => part),
        ...all.map(({ service }) => service.part),
      ),
    },
    cloudFront: { distributions: all.map((chain) => fleetDistribution(chain, Math.floor(chain.index / perLoadBalancer))) },
    hostedZones: [fleetZone(all, balancers)],
  });
}

function hostOf(index: number): string {
  return `app-${String(index)}.example.com`;
}

function originOf(loadBalancerIndex: number): string {
  return `origin-${String(loadBalancerIndex)}.example.com`;
}

function fleetService(vpc: Network, index: number, loadBalancerIndex: number, protocolVersion: 'HTTP1' | 'HTTP2'): WebService {
  return webService({
    network: vpc,
    cluster: `fleet-${String(Math.floor(index / SERVICES_PER_CLUSTER))}`,
    name: `app-${String(index)}`,
    behind: `alb-${String(loadBalancerIndex)}`,
    behindGroup: 'fleet-alb',
    firstAddress: index * 2,
    protocolVersion,
  });
}

function fleetLoadBalancer(vpc: Network, index: number, chains: readonly Chain[]): BuiltLoadBalancer {
  const [first] = chains;
  return loadBalancer({
    network: vpc,
    name: `alb-${String(index)}`,
    scheme: 'internet-facing',
    securityGroups: [securityGroupId(vpc, 'fleet-alb')],
    listeners: [
      {
        port: 443,
        protocol: 'HTTPS',
        certificateArns: [certificateArn(place, '*.example.com')],
        sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
        defaultActions: first ? [forward(first.service.targetGroupArn)] : [],
        rules: chains.slice(1).map(({ host, service }, position) => ({
          priority: position + 1,
          conditions: [whenHost(host)],
          actions: [forward(service.targetGroupArn)],
        })),
      },
      { port: 80, protocol: 'HTTP', defaultActions: [redirectToHttps()] },
    ],
  });
}

function fleetDistribution({ host, index }: Chain, loadBalancerIndex: number) {
  return distribution({
    accountId,
    name: `app-${String(index)}`,
    aliases: [host],
    certificateArn: certificateArn(place, '*.example.com'),
    origins: [customOrigin({ id: 'alb', domain: originOf(loadBalancerIndex), policy: 'https-only' })],
    behavior: behavior({ to: 'alb', methods: ALL_METHODS, originRequestPolicy: ALL_VIEWER }),
  });
}

function fleetZone(chains: readonly Chain[], balancers: readonly BuiltLoadBalancer[]) {
  return hostedZone('example.com', [
    ...chains.map(({ host, index }) => aliasToDistribution(host, distributionDomain(accountId, `app-${String(index)}`))),
    ...balancers.map((balancer, index) => aliasToLoadBalancer(originOf(index), balancer)),
  ]);
}
