import type { Origin } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

/** What is needed to tell where origins lead. */
export interface OriginContext {
  distributions: readonly { id: string; origins: Fact<Origin[]> }[];
  vpcOrigins: Inventory['vpcOrigins'];
  distributionTenants: readonly Pick<Inventory['distributionTenants'][number], 'distributionId' | 'parameters'>[];
  hostedZones: Inventory['hostedZones'];
}

/** Where names lead: through records to names of load balancers. All lower case, without `dualstack.`. */
export type Resolve = (host: string) => readonly string[];

export function resolver(hostedZones: Inventory['hostedZones']): Resolve {
  const targets = new Map<string, string[]>();
  for (const { recordSets } of hostedZones) {
    for (const record of isUnknown(recordSets) ? [] : recordSets) {
      targets.set(record.name, [...(targets.get(record.name) ?? []), ...record.targets]);
    }
  }
  const next = (name: string) => targets.get(name) ?? targets.get(`*${name.slice(name.indexOf('.'))}`) ?? [];
  return (host) => {
    const reached = new Set<string>();
    const open = [host.toLowerCase()];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      open.push(...next(name));
    }
    return [...reached].map((name) => name.replace(/^dualstack\./, ''));
  };
}

/** By distribution id, what its origins lead to: names and ARNs, of load balancers among others. */
export function originTargets(context: OriginContext): Map<string, ReadonlySet<string>> {
  const resolve = resolver(context.hostedZones);
  const endpoints = new Map(context.vpcOrigins.map(({ id, endpointArn }) => [id, isUnknown(endpointArn) ? [] : [endpointArn]]));
  return new Map(
    context.distributions.map(({ id, origins }) => {
      const parameters = context.distributionTenants
        .filter(({ distributionId }) => distributionId === id)
        .map((tenant) => tenant.parameters);
      const targets = (isUnknown(origins) ? [] : origins).flatMap(({ domainName, vpc }) => [
        ...(vpc === null || isUnknown(vpc.vpcOriginId) ? [] : (endpoints.get(vpc.vpcOriginId) ?? [])),
        ...(isUnknown(domainName) ? [] : namesOf(domainName, parameters).flatMap(resolve)),
      ]);
      return [id, new Set(targets)];
    }),
  );
}

/** An origin's name, once for each tenant where tenants fill in parts of it. */
function namesOf(domainName: string, parameters: readonly Fact<Record<string, string>>[]): string[] {
  if (!domainName.includes('{{')) return [domainName];
  return parameters.map((values) =>
    isUnknown(values) ? domainName : domainName.replace(/\{\{\s*([^}\s]+)\s*\}\}/g, (place, name: string) => values[name] ?? place),
  );
}
