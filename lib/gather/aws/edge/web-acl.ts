import type { LoggingConfiguration, Rule, Statement, WebACL as SdkWebAcl } from '@aws-sdk/client-wafv2';

import type { WebAcl, WebAclRule } from '@/lib/inventory/surroundings';
import type { Fact, Unknown } from '@/lib/inventory/unknown';

import type { Loose } from '../answers/loose';
import type { Missing } from '../answers/present';
import { sortedBy } from '../answers/sorted';

/** What stands in a web ACL's ARN. */
export interface WebAclName {
  arn: string;
  id: string;
  name: string;
  scope: 'CLOUDFRONT' | 'REGIONAL';
  region: string;
}

/** Reads `arn:aws:wafv2:REGION:ACCOUNT:global|regional/webacl/NAME/ID`; null for anything else, such as an id of WAF Classic. */
export function webAclNameOf(arn: string): WebAclName | null {
  const [, , service, region, , resource] = arn.split(':');
  const [scope, kind, name, id] = (resource ?? '').split('/');
  if (service !== 'wafv2' || kind !== 'webacl' || region === undefined || name === undefined || id === undefined) return null;
  return { arn, id, name, scope: scope === 'global' ? 'CLOUDFRONT' : 'REGIONAL', region };
}

/** A web ACL; `logDestinations` comes from a call of its own. */
export function toWebAcl(name: WebAclName, acl: Loose<SdkWebAcl>, logDestinations: Fact<string[]>, missing: Missing): WebAcl {
  const { DefaultAction: action } = acl;
  const limits = Object.values(acl.AssociationConfig?.RequestBody ?? {}).flatMap((limit) => limit?.DefaultSizeInspectionLimit ?? []);
  return {
    ...name,
    defaultAction: action?.Block !== undefined ? 'block' : action?.Allow !== undefined ? 'allow' : missing(),
    rules:
      acl.Rules === undefined ? missing() : sortedBy(acl.Rules.map(toWebAclRule), ({ priority }) => String(priority).padStart(10, '0')),
    bodyInspectionLimit: limits[0] ?? null,
    logDestinations,
  };
}

/** A web ACL that is used but could not be read. */
export function unreadWebAcl(name: WebAclName, mark: Unknown): WebAcl {
  return { ...name, defaultAction: mark, rules: mark, bodyInspectionLimit: null, logDestinations: mark };
}

export function toLogDestinations(logging: Loose<LoggingConfiguration> | undefined): string[] {
  return [...(logging?.LogDestinationConfigs ?? [])].sort();
}

function toWebAclRule(rule: Loose<Rule>): WebAclRule {
  const statement: Loose<Statement> = rule.Statement ?? {};
  return {
    name: rule.Name ?? '',
    priority: rule.Priority ?? 0,
    action: actionOf(rule),
    statement: Object.entries(statement).find(([, value]) => value !== undefined)?.[0] ?? '',
    matchesAll: matchesAll(statement),
    forwardedIpHeader: forwardedIpHeaderOf(statement),
  };
}

function actionOf(rule: Loose<Rule>): string {
  const action = Object.entries(rule.Action ?? {}).find(([, value]) => value !== undefined)?.[0];
  if (action !== undefined) return action.toLowerCase();
  const override = Object.entries(rule.OverrideAction ?? {}).find(([, value]) => value !== undefined)?.[0];
  return `override-${(override ?? 'none').toLowerCase()}`;
}

/** Every path begins with a slash, and every request is at least zero bytes long: the two ways to say "all" that WAF's own examples use. */
function matchesAll(statement: Loose<Statement>): boolean {
  const bytes = statement.ByteMatchStatement;
  if (bytes?.FieldToMatch?.UriPath !== undefined && bytes.PositionalConstraint === 'STARTS_WITH') {
    return bytes.SearchString !== undefined && Buffer.from(bytes.SearchString).toString('utf8') === '/';
  }
  const size = statement.SizeConstraintStatement;
  return size?.ComparisonOperator === 'GE' && size.Size === 0;
}

function forwardedIpHeaderOf(statement: Loose<Statement>): string | null {
  const header =
    statement.RateBasedStatement?.ForwardedIPConfig?.HeaderName ??
    statement.GeoMatchStatement?.ForwardedIPConfig?.HeaderName ??
    statement.IPSetReferenceStatement?.IPSetForwardedIPConfig?.HeaderName ??
    statement.AsnMatchStatement?.ForwardedIPConfig?.HeaderName;
  return header ?? null;
}
