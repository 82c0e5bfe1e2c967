import type { Chain } from '@/lib/chain/chain';
import type { Service } from '@/lib/inventory/service';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';

import { TARGET_GROUP_DEFAULTS } from '@/lib/facts/target-group-defaults';

import { forwardHcl, forwardYaml, type Share } from './forward-templates';
import { changeActions, type ForwardingRule, rulesForwardingTo } from './listener-actions';
import { changeAlternate } from './change-alternate';
import { changeContainer, containerOf, createService, deleteService, serverConfiguration } from './new-service';
import { createTargetGroup, replacementName, type Replacement } from './new-target-group';
import { hclName, jqText, lines, logicalId, sh } from './quote';
import { type Step, step } from './step';

/** The first part of requests that goes to the new group. */
const FIRST_PERCENT = 10;

/**
 * Puts another target group in the place of one whose protocol or protocol version is to change, which AWS does not allow in place. The
 * new group stands beside the old one until its targets are healthy, so no request is lost.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
 */
export function replaceTargetGroup(
  chain: Chain,
  old: TargetGroup,
  changed: { protocol?: string; protocolVersion?: string },
  url: string | null,
): Step[] {
  const protocol = changed.protocol ?? (isUnknown(old.protocol) ? 'HTTP' : (old.protocol ?? 'HTTP'));
  const protocolVersion = changed.protocolVersion ?? (isUnknown(old.protocolVersion) ? 'HTTP1' : (old.protocolVersion ?? 'HTTP1'));
  const name = replacementName(old.name, changed.protocolVersion ?? protocol);
  const replacement: Replacement = { old, name, protocol, protocolVersion };
  const rules = rulesForwardingTo(chain, old.arn);
  const all = servicesOf(chain, old);
  const services = all.filter((service) => containerOf(service, old) !== null);
  const alternates = all.filter((service) => containerOf(service, old) === null).map((service) => changeAlternate(service, old, name));
  // A deployment fills the new group; until then there is nothing in it to wait for, and the group that is live is another one.
  if (services.length === 0 && alternates.length > 0) {
    return [
      createTargetGroup(replacement),
      ...attach(rules, replacement),
      ...alternates,
      ...detach(rules, replacement),
      remove(replacement),
    ];
  }
  return [
    ...services.flatMap((service) => newContainer(service, replacement)),
    createTargetGroup(replacement),
    ...attach(rules, replacement),
    ...(services.length === 0
      ? [registerTargets(replacement)]
      : services.map((service) => createService(service, serviceName(service, name), old, name))),
    waitHealthy(replacement),
    ...shift(rules, replacement, FIRST_PERCENT),
    ...(url === null ? [] : [verify(url)]),
    ...shift(rules, replacement, 100),
    ...alternates,
    ...detach(rules, replacement),
    ...services.map(deleteService),
    remove(replacement),
  ];
}

function servicesOf({ index }: Chain, { arn }: TargetGroup): Service[] {
  const own = (index.targetLinks.get(arn) ?? []).flatMap(({ backend }) => (backend.kind === 'service' ? [backend.service] : []));
  return [...new Map(own.map((service) => [service.arn, service])).values()];
}

function serviceName(service: Service, targetGroup: string): string {
  const ending = /-[a-z0-9]+$/.exec(targetGroup)?.[0] ?? '-new';
  return `${service.name}${ending}`;
}

function newContainer(service: Service, { old, protocol, protocolVersion }: Replacement): Step[] {
  const container = containerOf(service, old);
  if (container === null) return [];
  const tls = protocol === 'HTTPS';
  const spoken = `${protocolVersion === 'HTTP1' ? 'HTTP/1.1' : 'HTTP/2'}${tls ? ' (TLS)' : ''}`;
  return [changeContainer(service, container.name, spoken, serverConfiguration(protocolVersion, container.port, tls))];
}

/** Forward actions in the long form, each group with its weight, so that another one can stand beside. */
const LONG_FORM = 'del(.TargetGroupArn)';

function forwardProgram(change: string): string {
  return `map(if .Type == "forward" then (${LONG_FORM} | .ForwardConfig.TargetGroups |= (${change})) else . end)`;
}

function namesOf(rules: readonly ForwardingRule[]): string {
  return rules.map(({ name }) => name).join(', ');
}

/** With weight 0 no request goes to it; a service can register its tasks only in a group that a load balancer uses. */
function attach(rules: readonly ForwardingRule[], { old, name }: Replacement): Step[] {
  if (rules.length === 0) return [];
  const program = forwardProgram('(if length == 1 then map(.Weight = 100) else . end) + [{TargetGroupArn: $group, Weight: 0}]');
  return [step('attach-target-group', { targetGroup: name, rules: namesOf(rules) }, weightHow(rules, old.name, name, 0, program))];
}

function shift(rules: readonly ForwardingRule[], { old, name }: Replacement, percent: number): Step[] {
  if (rules.length === 0) return [];
  const own = jqText(old.arn);
  // Other groups of the rule keep their shares.
  const program = forwardProgram(
    `(map(select(.TargetGroupArn == ${own} or .TargetGroupArn == $group).Weight) | add) as $both | ($both * ${String(percent)} / 100 | floor) as $new | map(if .TargetGroupArn == $group then .Weight = $new elif .TargetGroupArn == ${own} then .Weight = $both - $new else . end)`,
  );
  const how = weightHow(rules, old.name, name, percent, program);
  return [
    percent === 100
      ? step('shift-all', { targetGroup: name, replaced: old.name }, how)
      : step('shift-some', { targetGroup: name, percent }, how),
  ];
}

function detach(rules: readonly ForwardingRule[], { old, name }: Replacement): Step[] {
  if (rules.length === 0) return [];
  const program = forwardProgram(`map(select(.TargetGroupArn != ${jqText(old.arn)}))`);
  return [step('detach-target-group', { targetGroup: old.name, rules: namesOf(rules) }, weightHow(rules, null, name, 100, program))];
}

/** Two groups side by side; `old` null: the new one alone. */
function weightHow(rules: readonly ForwardingRule[], old: string | null, name: string, percent: number, program: string): Step['how'] {
  const others = old === null ? [] : [shareOf(old, 100 - percent)];
  const shares = [...others, shareOf(name, percent)];
  return {
    cli: rules.map((rule) => changeActions(rule, '--arg group "$NEW_TARGET_GROUP" ', program)).join('\n\n'),
    cloudFormation: lines('Resources:', ...rules.map((rule) => forwardYaml(rule, shares))),
    terraform: rules.map((rule) => forwardHcl(rule, shares)).join('\n\n'),
  };
}

/** Of a group that stands in the same template. */
function shareOf(group: string, weight: number): Share {
  return { yaml: `!Ref ${logicalId('TargetGroup', group)}`, hcl: `aws_lb_target_group.${hclName(group)}.arn`, weight: String(weight) };
}

function registerTargets({ old, name }: Replacement): Step {
  const targets = isUnknown(old.targets) ? [] : old.targets;
  const named = targets.map(({ id, port }) => sh(`Id=${id}${port === null ? '' : `,Port=${String(port)}`}`));
  const cli = `aws elbv2 register-targets --region ${sh(old.region)} --target-group-arn "$NEW_TARGET_GROUP" --targets ${named.join(' ')}`;
  return step('register-targets', { targetGroup: name }, { cli: named.length === 0 ? null : cli });
}

function waitHealthy({ old, name }: Replacement): Step {
  const cli = `aws elbv2 wait target-in-service --region ${sh(old.region)} --target-group-arn "$NEW_TARGET_GROUP"`;
  return step('wait-healthy', { targetGroup: name }, { cli });
}

/** Asks as a browser does. */
export function verify(url: string): Step {
  return step('verify-request', { url }, { cli: `curl -sS -o /dev/null -w '%{http_code} HTTP/%{http_version}\\n' ${sh(url)}` });
}

/** The old group, once the requests that it still works on are done. */
function remove({ old }: Replacement): Step {
  const key = 'deregistration_delay.timeout_seconds';
  const delay = (isUnknown(old.attributes) ? undefined : old.attributes[key]) ?? TARGET_GROUP_DEFAULTS[key] ?? '300';
  const cli = `aws elbv2 delete-target-group --region ${sh(old.region)} --target-group-arn ${sh(old.arn)}`;
  return step('delete-target-group', { targetGroup: old.name, seconds: Number(delay) }, { cli });
}
