import { isUnknown } from '@/lib/inventory/unknown';

import { gatherDistributionExtras, gatherDistributions } from '../cloudfront/gather-distributions';
import { gatherEdgeParts } from '../cloudfront/gather-edge-parts';
import { gatherTenants } from '../cloudfront/gather-tenants';
import { gatherVpcOrigins } from '../cloudfront/gather-vpc-origins';
import { edgeReferences, known, originsOf } from '../cloudfront/references';
import type { Gathering } from '../gathering';
import type { EdgeReadings } from '../readings';
import type { CertificateReader } from './gather-certificates';
import type { DnsReader } from './gather-dns';
import type { LogDeliveryReader } from './gather-log-deliveries';
import { gatherWebAclsByArn } from './gather-web-acls';

/** What CloudFront's part of a scan shares with the Regions'. */
export interface EdgeSources {
  dns: DnsReader;
  logs: LogDeliveryReader;
  certificates: CertificateReader;
}

/** CloudFront and everything its distributions name. `routed` is called when it is known where their origins lead. */
export async function gatherEdge(gathering: Gathering, edge: EdgeReadings, sources: EdgeSources, routed: () => void): Promise<void> {
  const { dns, logs, certificates } = sources;
  await gatherDistributions(gathering, edge);
  const used = edgeReferences([...edge.distributions.values()]);
  const tenants = used.tenants ? gatherTenants(gathering, edge) : Promise.resolve();
  const routes = Promise.all([gatherVpcOrigins(gathering, edge, used.vpcOrigins), tenants, dns.readZonesOf(originHosts(edge))]).then(
    routed,
  );
  await Promise.all([
    routes,
    gatherEdgeParts(gathering, edge, used),
    gatherWebAclsByArn(gathering, edge, [...used.webAcls]),
    certificates.read(used.certificates),
    dns.readZonesOf(viewerNames(edge)),
    gatherDistributionExtras(gathering, edge),
    edge.distributions.size > 0 ? logs.read(gathering.edgeRegion) : undefined,
    tenants.then(() => gatherTenantParts(gathering, edge, sources)),
  ]);
}

/** Web ACLs, certificates and zones that tenants bring along and their distribution does not. */
async function gatherTenantParts(gathering: Gathering, edge: EdgeReadings, { dns, certificates }: EdgeSources): Promise<void> {
  const tenants = [...edge.tenants.values()];
  const webAcls = tenants.flatMap(({ webAcl }) => known(webAcl).flatMap((custom) => custom?.arn ?? []));
  const certificateArns = tenants.flatMap(({ certificateArn }) => known(certificateArn).flatMap((arn) => arn ?? []));
  const used = edgeReferences([...edge.distributions.values()]);
  await Promise.all([
    gatherWebAclsByArn(gathering, edge, without(webAcls, used.webAcls)),
    certificates.read(certificateArns),
    dns.readZonesOf(tenants.flatMap(({ domains }) => domains)),
  ]);
}

/** Names of origins that DNS has to resolve: those that are no load balancer's own. */
export function originHosts(edge: EdgeReadings): string[] {
  const hosts = [...edge.distributions.values()].flatMap(originsOf).flatMap(({ domainName, custom }) => {
    if (custom === null || isUnknown(domainName) || domainName.includes('{{')) return [];
    return [domainName.toLowerCase()];
  });
  return [...new Set(hosts)].filter((host) => !/\.amazonaws\.com(\.cn)?$/.test(host)).sort();
}

function viewerNames(edge: EdgeReadings): string[] {
  return [...edge.distributions.values()].flatMap(({ aliases }) => known(aliases).flat());
}

function without(arns: readonly string[], read: ReadonlySet<string>): string[] {
  return [...new Set(arns)].filter((arn) => !read.has(arn));
}
