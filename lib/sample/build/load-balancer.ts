import type {
  Action,
  Listener,
  MutualAuthenticationAttributes,
  Rule,
  RuleCondition,
  RuleTransform,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RegionPart } from '../region-records';
import type { Network } from './network';
import { arnOf, CREATED, hexOf, type Place } from './place';

/** Hosted zones that alias records of load balancers point into. https://docs.aws.amazon.com/general/latest/gr/elb.html */
const ZONES: Readonly<Record<string, string>> = {
  'ap-northeast-1': 'Z14GRHDCWA56QT',
  'eu-west-1': 'Z32O12XQLNTSW2',
  'us-east-1': 'Z35SXDOTRQ7X7K',
  'us-west-2': 'Z1H1FL5HABSF5',
};

export interface LoadBalancerOptions {
  network: Network;
  name: string;
  scheme: 'internet-facing' | 'internal';
  type?: 'application' | 'network';
  securityGroups: readonly string[];
  listeners: readonly ListenerOptions[];
  /** Those that differ from AWS's defaults. */
  attributes?: Readonly<Record<string, string>>;
  tags?: Readonly<Record<string, string>>;
}

export interface ListenerOptions {
  port: number;
  protocol: 'HTTP' | 'HTTPS' | 'TCP' | 'TLS';
  certificateArns?: readonly string[];
  sslPolicy?: string;
  mutualAuthentication?: MutualAuthenticationAttributes;
  defaultActions: readonly Action[];
  rules?: readonly RuleOptions[];
}

export interface RuleOptions {
  priority: number;
  conditions: readonly RuleCondition[];
  actions: readonly Action[];
  transforms?: readonly RuleTransform[];
}

export interface BuiltLoadBalancer {
  arn: string;
  dnsName: string;
  hostedZoneId: string;
  part: RegionPart;
}

export function loadBalancerArn(place: Place, name: string, type: 'application' | 'network' = 'application'): string {
  const kind = type === 'application' ? 'app' : 'net';
  return arnOf('elasticloadbalancing', place, `loadbalancer/${kind}/${name}/${hexOf(16, 'loadbalancer', place.region, name)}`);
}

/** The ARN of a listener, without the listener having to exist. */
export function listenerArn(place: Place, loadBalancer: string, port: number): string {
  return listenerArnOf(loadBalancerArn(place, loadBalancer), loadBalancer, port);
}

/** The ARN of a listener's rule by its priority. */
export function ruleArn(listener: string, priority: number): string {
  return `${listener.replace(':listener/', ':listener-rule/')}/${hexOf(16, 'rule', String(priority))}`;
}

function listenerArnOf(arn: string, name: string, port: number): string {
  return `${arn.replace(':loadbalancer/', ':listener/')}/${hexOf(16, 'listener', name, String(port))}`;
}

/** A load balancer with its listeners and rules. */
export function loadBalancer(options: LoadBalancerOptions): BuiltLoadBalancer {
  const { network, name, scheme, type = 'application' } = options;
  const { place } = network;
  const arn = loadBalancerArn(place, name, type);
  const dnsName = dnsNameOf(options);
  const hostedZoneId = ZONES[place.region] ?? '';
  const subnets = scheme === 'internal' ? network.privateSubnets : network.publicSubnets;
  const listeners = options.listeners.map((listener) => toListener(name, arn, listener));
  return {
    arn,
    dnsName,
    hostedZoneId,
    part: {
      loadBalancers: [
        {
          ...{ LoadBalancerArn: arn, LoadBalancerName: name, DNSName: dnsName, CanonicalHostedZoneId: hostedZoneId },
          ...{ CreatedTime: CREATED, Scheme: scheme, VpcId: network.vpcId, State: { Code: 'active' }, Type: type },
          AvailabilityZones: subnets.map((SubnetId, index) => ({
            ZoneName: `${place.region}${index === 0 ? 'a' : 'c'}`,
            SubnetId,
            LoadBalancerAddresses: [],
          })),
          SecurityGroups: [...options.securityGroups],
          IpAddressType: 'ipv4',
        },
      ],
      listeners: listeners.map(({ listener }) => listener),
      rules: listeners.flatMap(({ rules }) => rules),
      extraCertificates: listeners.flatMap(({ extraCertificates }) => extraCertificates),
      attributes: options.attributes ? [{ arn, values: options.attributes }] : [],
      tags: options.tags ? [{ arn, values: options.tags }] : [],
    },
  };
}

function dnsNameOf({ network: { place }, name, scheme, type }: LoadBalancerOptions): string {
  const number = (Number.parseInt(hexOf(8, 'dns', place.region, name), 16) % 1_000_000_000) + 1_000_000_000;
  if (type === 'network') return `${name}-${hexOf(16, 'dns', place.region, name)}.elb.${place.region}.amazonaws.com`;
  return `${scheme === 'internal' ? 'internal-' : ''}${name}-${String(number)}.${place.region}.elb.amazonaws.com`;
}

function toListener(name: string, loadBalancer: string, options: ListenerOptions) {
  const arn = listenerArnOf(loadBalancer, name, options.port);
  const [first, ...extra] = options.certificateArns ?? [];
  const listener: Listener = {
    ListenerArn: arn,
    LoadBalancerArn: loadBalancer,
    Port: options.port,
    Protocol: options.protocol,
    Certificates: first === undefined ? undefined : [{ CertificateArn: first }],
    SslPolicy: options.sslPolicy,
    MutualAuthentication: options.protocol === 'HTTPS' ? (options.mutualAuthentication ?? { Mode: 'off' }) : undefined,
    DefaultActions: inOrder(options.defaultActions),
  };
  return {
    listener,
    rules: (options.rules ?? []).map((rule) => ({ listenerArn: arn, rule: toRule(arn, rule) })),
    extraCertificates: extra.map((CertificateArn) => ({ listenerArn: arn, certificate: { CertificateArn } })),
  };
}

function toRule(arn: string, { priority, conditions, actions, transforms }: RuleOptions): Rule {
  return {
    RuleArn: ruleArn(arn, priority),
    Priority: String(priority),
    Conditions: [...conditions],
    Actions: inOrder(actions),
    IsDefault: false,
    Transforms: transforms ? [...transforms] : undefined,
  };
}

function inOrder(actions: readonly Action[]): Action[] {
  return actions.map((action, index) => ({ Order: index + 1, ...action }));
}
