import type { Inventory } from '@/lib/inventory/inventory';
import { emptyInventory } from '@/lib/testing/empty-inventory';
import { securityGroup } from '@/lib/testing/sample-network';
import {
  behavior,
  certificate,
  distribution,
  forwardTo,
  listener,
  loadBalancer,
  loadBalancerArn,
  loadBalancerHost,
  origin,
  plainListener,
  rule,
  targetGroup,
} from '@/lib/testing/sample-parts';
import { service, task } from '@/lib/testing/sample-service';

type Parts = Pick<Inventory, 'distributions' | 'loadBalancers' | 'targetGroups' | 'services' | 'tasks' | 'certificates' | 'securityGroups'>;

/** One inventory with so many chains of their own; every fifth is the story of the 464, every seventh carries gRPC. */
export function generatedInventory(chains: number): Inventory {
  const parts = Array.from({ length: chains }, (_, index) => chainParts(index));
  return emptyInventory({
    distributions: parts.flatMap((one) => one.distributions),
    loadBalancers: parts.flatMap((one) => one.loadBalancers),
    targetGroups: parts.flatMap((one) => one.targetGroups),
    services: parts.flatMap((one) => one.services),
    tasks: parts.flatMap((one) => one.tasks),
    certificates: parts.flatMap((one) => one.certificates),
    securityGroups: parts.flatMap((one) => one.securityGroups),
    hostedZones: [
      {
        id: 'Z1',
        name: 'example.com',
        private: false,
        recordSets: parts.map((_, index) => ({
          hostedZoneId: 'Z1',
          name: `origin-${index}.example.com`,
          type: 'A',
          targets: [loadBalancerHost(`lb-${index}`)],
          alias: true,
          setIdentifier: null,
        })),
      },
    ],
  });
}

function chainParts(index: number): Parts {
  const names = { balancer: `lb-${index}`, web: `web-${index}`, api: `api-${index}`, origin: `origin-${index}.example.com` };
  const arn = loadBalancerArn(names.balancer);
  const grpc = index % 7 === 0;
  const own = (port: number): string => `${arn.replace(':loadbalancer/', ':listener/')}/${port}`;
  const ownRule = (priority: number | null, target: string, path: string | null) => ({
    ...rule(priority, [forwardTo(target)], path === null ? [] : [{ field: 'path-pattern', values: [path], regexValues: [] }]),
    arn: `${own(443).replace(':listener/', ':listener-rule/')}/${priority ?? 'default'}`,
  });
  const secure = listener({
    arn: own(443),
    loadBalancerArn: arn,
    certificates: [{ arn: certificate(names.origin, []).arn, isDefault: true }],
    rules: [ownRule(1, names.api, '/api/*'), ownRule(null, names.web, null)],
  });
  const plain = plainListener({
    arn: own(80),
    loadBalancerArn: arn,
    rules: [{ ...ownRule(null, names.web, null), arn: `${own(80)}/default` }],
  });
  const address = (name: string): string => `10.${name.startsWith('web') ? 0 : 1}.${Math.floor(index / 250)}.${index % 250}`;
  const group = (name: string, protocolVersion: string) => {
    const targets = [{ id: address(name), port: 80, availabilityZone: null, healthCheckPort: '80', state: 'healthy', reason: null }];
    return targetGroup({ name, protocolVersion, loadBalancerArns: [arn], targets });
  };
  return {
    distributions: [
      distribution({
        id: `E${index}`,
        domainName: `d${index}.cloudfront.net`,
        aliases: [`www-${index}.example.com`],
        origins: [origin({ domainName: names.origin })],
        cacheBehaviors: [behavior({ pathPattern: '/api/*', grpcEnabled: grpc })],
      }),
    ],
    loadBalancers: [loadBalancer({ name: names.balancer, securityGroups: [`sg-${index}`], listeners: [secure, plain] })],
    targetGroups: [group(names.web, index % 5 === 0 ? 'HTTP2' : 'HTTP1'), group(names.api, grpc ? 'GRPC' : 'HTTP1')],
    services: [names.web, names.api].map((name) => service({ name })),
    tasks: [names.web, names.api].map((name) =>
      task({ arn: `${task().arn}-${name}`, group: `service:${name}`, privateIps: [address(name)] }),
    ),
    certificates: [certificate(names.origin, [names.origin])],
    securityGroups: [securityGroup({ id: `sg-${index}` })],
  };
}
