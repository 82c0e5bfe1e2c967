import type { Chain } from '@/lib/chain/chain';
import { linkChain } from '@/lib/chain/link-chain';
import { applyEdits } from '@/lib/edits/apply-edits';
import type { Draft } from '@/lib/edits/draft';
import { parseServer } from '@/lib/edits/server-words';
import type { Edit, SettingId } from '@/lib/edits/setting';
import type { Inventory } from '@/lib/inventory/inventory';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { typedHost } from '@/lib/trace/typed-host';

import { behaviorSteps, distributionSettingSteps } from './cloudfront-steps';
import { ingressSteps } from './ingress-steps';
import { listenerSteps, loadBalancerSteps, ruleSteps } from './load-balancer-steps';
import { changeContainer, containerOf, serverConfiguration } from './new-service';
import { originSteps } from './origin-steps';
import { replaceTargetGroup } from './replace-target-group';
import { secretHeaderSteps } from './secret-header-steps';
import type { Step } from './step';
import { withoutCloudFrontSteps } from './without-cloudfront-steps';

/**
 * The steps that make edits come true, in an order in which no request is lost on the way. Nothing is carried out. A target group whose
 * protocol and protocol version both change is replaced once.
 */
export function stepsFor(draft: Draft, edits: readonly Edit[]): Step[] {
  const steps: Step[] = [];
  const replaced = new Set<string>();
  let made = draft;
  for (const edit of edits) {
    if (!REPLACING.includes(edit.setting)) steps.push(...MAKERS[edit.setting](made.inventory, edit));
    else if (!replaced.has(edit.subject)) {
      replaced.add(edit.subject);
      steps.push(...replacementSteps(made.inventory, edit.subject, edits));
    }
    made = applyEdits(made, [edit]);
  }
  return steps;
}

/** Neither can be changed in place. */
const REPLACING: readonly SettingId[] = ['Protocol', 'ProtocolVersion'];

type Maker = (inventory: Inventory, edit: Edit) => Step[];

const MAKERS: Readonly<Record<SettingId, Maker>> = {
  CloudFront: withoutCloudFrontSteps,
  HttpVersion: distributionSettingSteps,
  MinimumProtocolVersion: distributionSettingSteps,
  ViewerProtocolPolicy: behaviorSteps,
  AllowedMethods: behaviorSteps,
  GrpcConfig: behaviorSteps,
  HostHeader: behaviorSteps,
  DomainName: originSteps,
  OriginProtocolPolicy: originSteps,
  OriginReadTimeout: originSteps,
  SecretHeader: secretHeaderSteps,
  'routing.http2.enabled': loadBalancerSteps,
  'idle_timeout.timeout_seconds': loadBalancerSteps,
  SslPolicy: listenerSteps,
  Certificates: listenerSteps,
  Weights: ruleSteps,
  HttpHeader: ruleSteps,
  Ingress: ingressSteps,
  Protocol: () => [],
  ProtocolVersion: () => [],
  Server: serverSteps,
};

function replacementSteps(inventory: Inventory, subject: string, edits: readonly Edit[]): Step[] {
  const group = inventory.targetGroups.find(({ arn }) => arn === subject);
  if (group === undefined) return [];
  const wanted = (setting: SettingId): string | undefined =>
    edits.findLast((edit) => edit.setting === setting && edit.subject === subject)?.value;
  const protocol = wanted('Protocol');
  const protocolVersion = wanted('ProtocolVersion');
  const same = (protocol ?? group.protocol) === group.protocol && (protocolVersion ?? group.protocolVersion) === group.protocolVersion;
  if (same) return [];
  const chain = linkChain(inventory);
  return replaceTargetGroup(
    chain,
    group,
    { ...(protocol === undefined ? {} : { protocol }), ...(protocolVersion === undefined ? {} : { protocolVersion }) },
    urlTo(chain, group),
  );
}

/** A page that people open on the way to a group: the first name of a way in to a load balancer that forwards to it. */
function urlTo({ entries, routings, originLinks }: Chain, { arn }: TargetGroup): string | null {
  const loadBalancers = routings.filter(({ targetGroupArn }) => targetGroupArn === arn).map(({ loadBalancer }) => loadBalancer.arn);
  const before = originLinks.filter(({ to }) => loadBalancers.includes(to.id)).map(({ distribution }) => distribution.id);
  const ways = entries.filter(({ enabled, component }) => enabled && [...before, ...loadBalancers].includes(component.id));
  const host = (ways.find(({ fronted }) => !fronted) ?? ways[0])?.hosts[0];
  return host === undefined ? null : `https://${typedHost(host)}/`;
}

/** The container's server is told, and a new revision rolled out; the target group stays. */
function serverSteps(inventory: Inventory, { subject, value }: Edit): Step[] {
  const said = parseServer(value);
  const chain = linkChain(inventory);
  const group = chain.index.targetGroup.get(subject);
  const services = (chain.index.targetLinks.get(subject) ?? []).flatMap(({ backend }) =>
    backend.kind === 'service' ? [backend.service] : [],
  );
  if (said === null || group === undefined) return [];
  const http = said.tls?.http ?? said.plain;
  const version = http.includes('HTTP/2') ? 'HTTP2' : 'HTTP1';
  return services.flatMap((service) => {
    const container = containerOf(service, group);
    const server = serverConfiguration(version, container?.port ?? null, said.tls !== null);
    return container === null ? [] : [changeContainer(service, container.name, value, server)];
  });
}
