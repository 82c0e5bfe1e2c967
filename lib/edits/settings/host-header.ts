import { linkChain } from '@/lib/chain/link-chain';
import { MANAGED_ORIGIN_REQUEST_POLICIES } from '@/lib/facts/managed-policies';
import type { CacheBehavior } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';
import { forwardingOf } from '@/lib/trace/stages/forwarding';
import { lookupOf } from '@/lib/trace/walk/lookup';

import { changeBehavior } from '../change-part';
import type { Draft } from '../draft';
import { price, type Price } from '../price';
import type { Setting } from '../setting';
import { behaviorAt } from './behavior-settings';

/** AWS's own policies that send on all that viewers send: with their Host, and without. */
export const HOST_POLICIES = {
  viewer: '216adef6-5c7f-47e4-b989-5492eafa07d3',
  origin: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
} as const;

/**
 * The Host header that the origin receives: the viewer's, or its own domain name.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html
 */
export const hostHeader: Setting = {
  of: 'behavior',
  current: (draft, id) => {
    const behavior = behaviorAt(draft, id)?.behavior;
    return behavior === undefined ? null : hostOf(draft, behavior);
  },
  choices: (draft, id) => {
    const behavior = behaviorAt(draft, id)?.behavior;
    if (behavior === undefined || isUnknown(behavior.forwardedValues)) return [];
    // A cache policy that has Host in its key sends it on, whatever the other policy says.
    const keyed = hostOf(draft, { ...behavior, originRequestPolicyId: null, forwardedValues: null }) !== 'origin';
    return keyed ? [] : ['viewer', 'origin'];
  },
  accepts: (draft, id, value) => hostHeader.choices(draft, id).includes(value),
  change: (draft, id, value) =>
    changeBehavior(draft, id, (behavior) =>
      isUnknown(behavior.forwardedValues) || behavior.forwardedValues === null
        ? { ...behavior, originRequestPolicyId: value === 'viewer' ? HOST_POLICIES.viewer : HOST_POLICIES.origin }
        : {
            ...behavior,
            forwardedValues: { ...behavior.forwardedValues, headers: listedHeaders(behavior.forwardedValues.headers, value) },
          },
    ),
  prices: (draft, id, value) => (hostHeader.current(draft, id) === value ? [] : hostPrices(draft, id, value)),
};

function hostOf({ inventory }: Draft, behavior: CacheBehavior): string | null {
  const chain = linkChain(inventory);
  const answer = forwardingOf({ chain, lookup: lookupOf(chain) }, behavior).header('host');
  if (typeof answer !== 'string') return null;
  return answer === 'yes' ? 'viewer' : 'origin';
}

/** `*` stands for all headers, Host among them; without Host, only AWS's default ones are sent on. */
function listedHeaders(headers: readonly string[], value: string): string[] {
  const others = headers.filter((name) => name !== '*' && name.toLowerCase() !== 'host');
  return value === 'viewer' ? [...others, 'Host'] : others;
}

function hostPrices({ inventory }: Draft, id: string, value: string): Price[] {
  const found = behaviorAt({ inventory, servers: new Map() }, id);
  if (found === null) return [];
  const { behavior, distribution } = found;
  const { aliases, origins } = distribution;
  const origin = isUnknown(origins) ? undefined : origins.find((one) => one.id === behavior.targetOriginId);
  const name = origin === undefined || isUnknown(origin.domainName) ? distribution.id : origin.domainName;
  const names = isUnknown(aliases) || aliases.length === 0 ? distribution.domainName : aliases.join(', ');
  return [
    value === 'viewer' ? price('certificate-must-cover-viewers-name', { names }) : price('application-sees-origin-name', { name }),
    ...replacedPolicy(inventory, behavior),
  ];
}

/** What another policy of theirs sent on is not what AWS's sends on. */
function replacedPolicy({ originRequestPolicies }: Draft['inventory'], behavior: CacheBehavior): Price[] {
  const id = behavior.originRequestPolicyId;
  const kept = isUnknown(id) || id === null || id === '' || Object.values(HOST_POLICIES).some((policy) => policy === id);
  if (kept) return [];
  const policy = originRequestPolicies.find((one) => one.id === id)?.name ?? MANAGED_ORIGIN_REQUEST_POLICIES.get(id)?.name ?? id;
  return [price('policy-replaced', { policy })];
}
