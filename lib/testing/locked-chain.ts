import type { Inventory } from '@/lib/inventory/inventory';
import type { RuleCondition } from '@/lib/inventory/listener';
import type { SecretPattern, SecretValue } from '@/lib/inventory/secret';

import { cloudFrontPrefixList, egress, ingress, network, securityGroup, taskSecurityGroup } from './sample-network';
import { distribution, forwardTo, listener, loadBalancer, origin, rule } from './sample-parts';

/** A secret as an inventory keeps it. */
export const SECRET: SecretValue = { secret: true, fingerprint: 'origin-verify', short: false };

/** That the request bears the secret. */
export function bearsSecret(changed: Partial<SecretPattern> = {}): RuleCondition {
  return {
    field: 'http-header',
    name: 'X-Origin-Verify',
    values: [{ ...SECRET, wildcard: false, matches: [], ...changed }],
    regexValues: [],
  };
}

/** Answers 403 to who has no business here. */
export const refusing = rule(null, [{ type: 'fixed-response', statusCode: 403, contentType: null }]);

/** The load balancer's group lets in CloudFront's addresses only. */
export function onlyFromCloudFront() {
  const fromCloudFront = ingress({ cidrIpv4: null, prefixListId: 'pl-4fa04526' });
  return {
    ...network(),
    prefixLists: [cloudFrontPrefixList()],
    securityGroups: [securityGroup({ rules: [fromCloudFront, egress()] }), taskSecurityGroup()],
  };
}

/** The small account's chain as it should be: CloudFront's prefix list, and a secret header that a rule asks for. */
export function lockedChain(): Partial<Inventory> {
  return {
    ...onlyFromCloudFront(),
    distributions: [distribution({ origins: [origin({ customHeaders: [{ name: 'X-Origin-Verify', value: SECRET }] })] })],
    loadBalancers: [loadBalancer({ listeners: [listener({ rules: [rule(1, [forwardTo('web')], [bearsSecret()]), refusing] })] })],
  };
}
