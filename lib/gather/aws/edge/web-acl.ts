import type { LoggingConfiguration, WebACL as SdkWebAcl } from '@aws-sdk/client-wafv2';

import type { WebAcl } from '@/lib/inventory/surroundings';
import type { Fact, Unknown } from '@/lib/inventory/unknown';

import type { Loose } from '../answers/loose';
import { type Missing, present } from '../answers/present';
import { sortedBy } from '../answers/sorted';
import { toWebAclRule } from './web-acl-rule';

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
  const { DefaultAction: action, Rules: rules } = acl;
  return {
    ...name,
    defaultAction: action?.Block !== undefined ? 'block' : action?.Allow !== undefined ? 'allow' : missing(),
    rules:
      rules === undefined
        ? missing()
        : sortedBy(
            rules.map((rule) => toWebAclRule(rule, missing)),
            ({ priority }) => String(priority).padStart(10, '0'),
          ),
    // A regional web ACL may set it for other kinds of resource than load balancers.
    bodyInspectionLimit: acl.AssociationConfig?.RequestBody?.CLOUDFRONT?.DefaultSizeInspectionLimit ?? null,
    metricsEnabled: present(acl.VisibilityConfig?.CloudWatchMetricsEnabled, missing),
    logDestinations,
  };
}

/** A web ACL that is used but could not be read. */
export function unreadWebAcl(name: WebAclName, mark: Unknown): WebAcl {
  return { ...name, defaultAction: mark, rules: mark, bodyInspectionLimit: null, metricsEnabled: mark, logDestinations: mark };
}

export function toLogDestinations(logging: Loose<LoggingConfiguration> | undefined): string[] {
  return [...(logging?.LogDestinationConfigs ?? [])].sort();
}
