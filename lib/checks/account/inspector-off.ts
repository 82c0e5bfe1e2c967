import type { Chain } from '@/lib/chain/chain';
import type { Service } from '@/lib/inventory/service';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import type { Scene } from '../scene';
import { ofParts, type Part, unknown } from '../verdict';
import { nothingIn, servicesIn } from './chain-region';

/** `ACCOUNT.dkr.ecr.REGION.amazonaws.com`. https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html */
const REGISTRY = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com|on\.aws)/;

/** Images are scanned in the Region of their repository, by the account that owns it. */
export const inspectorOff = defineCheck({
  id: 'inspector-off',
  severity: 'medium',
  place: 'account',
  visits: 'account',
  source: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-resources.html',
  evaluate({ region, inspector }, scene) {
    const images = imagesFrom(region, scene);
    const instances = servicesIn(scene, region).some((service) => onInstances(service, scene.chain));
    const needed = [...(images.length > 0 ? (['ecr'] as const) : []), ...(instances ? (['ec2'] as const) : [])];
    if (needed.length === 0) return nothingIn(scene, region);
    const unread = images.includes('stored') ? [] : images.filter(isUnknown);
    if (isUnknown(inspector)) return unknown(inspector);
    const parts = needed.map((scan): Part => {
      if (inspector[scan]) return 'right';
      if (scan === 'ecr' && unread[0] !== undefined) return unread[0];
      return {
        name: scan.toUpperCase(),
        evidence: [{ resource: region, path: `accounts[].resourceState.${scan}.status`, value: 'DISABLED' }],
      };
    });
    return ofParts(parts, (scans) => ({ region, scans }));
  },
});

/** One for every image of the chain’s services that the account stores in a Region, and for everything that may be one. */
function imagesFrom(region: string, { chain, surroundings }: Scene): ('stored' | Unknown)[] {
  const { accountId } = chain.inventory.source;
  const definitions = surroundings.services
    .flatMap(({ arn }) => chain.index.backendsOfService.get(arn) ?? [])
    .map((one) => one.taskDefinition);
  return definitions.flatMap((definition): ('stored' | Unknown)[] => {
    if (!definition.known) return [{ $unknown: definition.gap }];
    const { containers } = definition.value;
    if (isUnknown(containers)) return [containers];
    return containers.flatMap(({ image }): ('stored' | Unknown)[] => {
      if (isUnknown(image)) return [image];
      const [, owner, place] = REGISTRY.exec(image) ?? [];
      return place === region && (accountId === null || owner === accountId) ? ['stored'] : [];
    });
  });
}

function onInstances({ launchType, capacityProviders, region }: Service, { inventory }: Chain): boolean {
  if (launchType === 'EC2') return true;
  const groups = inventory.capacityProviders.filter((provider) => provider.kind === 'auto-scaling-group' && provider.region === region);
  return groups.some(({ name }) => capacityProviders.includes(name));
}
