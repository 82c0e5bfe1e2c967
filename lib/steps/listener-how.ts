import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { hclName, lines, logicalId, sh } from './quote';
import { removedResource } from './removed-resource';
import type { Step } from './step';

/** A listener and whose it is. */
export interface ListenerOf {
  listener: Listener;
  loadBalancer: LoadBalancer;
}

/** What a listener is called in templates. */
export function listenerNames({ listener: { port }, loadBalancer: { name } }: ListenerOf): { id: string; block: string } {
  const at = isUnknown(port) ? '' : String(port);
  return { id: logicalId('Listener', name, at), block: hclName('listener', name, at) };
}

/** A listener with a part of it changed: options of the command, and what stands in its resource. */
export function listenerHow(
  at: ListenerOf,
  { options, cloudFormation, terraform }: { options: string; cloudFormation: readonly string[]; terraform: readonly string[] },
): Step['how'] {
  const { id, block } = listenerNames(at);
  return {
    cli: `aws elbv2 modify-listener --region ${sh(at.loadBalancer.region)} --listener-arn ${sh(at.listener.arn)} ${options}`,
    cloudFormation: lines(
      'Resources:',
      `  ${id}:`,
      '    Type: AWS::ElasticLoadBalancingV2::Listener',
      '    Properties:',
      ...cloudFormation.map((line) => `      ${line}`),
    ),
    terraform: lines(`resource "aws_lb_listener" "${block}" {`, ...terraform.map((line) => `  ${line}`), '}'),
  };
}

/** Listeners that are deleted. */
export function deleteListenersHow(all: readonly ListenerOf[]): Step['how'] {
  return {
    cli: lines(
      ...all.map(
        ({ listener, loadBalancer }) => `aws elbv2 delete-listener --region ${sh(loadBalancer.region)} --listener-arn ${sh(listener.arn)}`,
      ),
    ),
    ...removedResource(
      ...all.map((one) => {
        const { id, block } = listenerNames(one);
        return {
          cloudFormation: { id, type: 'AWS::ElasticLoadBalancingV2::Listener' },
          terraform: { type: 'aws_lb_listener', name: block },
        };
      }),
    ),
  };
}
