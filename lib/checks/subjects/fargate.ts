import type { Service } from '@/lib/inventory/service';

/** Whether tasks of a service run on Fargate, some of them at least. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html */
export function onFargate({ launchType, capacityProviders }: Service): boolean {
  return launchType === 'FARGATE' || capacityProviders.some((name) => name === 'FARGATE' || name === 'FARGATE_SPOT');
}
