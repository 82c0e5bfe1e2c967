import { gatherNetwork } from './ec2/gather-network';
import { gatherContainers } from './ecs/gather-containers';
import type { CertificateReader } from './edge/gather-certificates';
import type { LogDeliveryReader } from './edge/gather-log-deliveries';
import { gatherProtection, type Shield } from './edge/gather-protection';
import { gatherRegionalWebAcls } from './edge/gather-web-acls';
import { chainRanks } from './elb/chain-ranks';
import { gatherClassicLoadBalancers } from './elb/gather-classic-load-balancers';
import { gatherLoadBalancing } from './elb/gather-load-balancing';
import type { Gathering } from './gathering';
import type { EdgeReadings, RegionReadings } from './readings';
import type { Wanted } from './scope/wanted';

/** What the Regions of a scan share. */
export interface RegionSources {
  wanted: Wanted;
  logs: LogDeliveryReader;
  certificates: CertificateReader;
  /** Shield is global: asked once, by the first Region that needs it. */
  shield(): Promise<Shield>;
}

/** Everything of one Region. What surrounds load balancers and services is read only where there are any. */
export async function gatherRegion(
  gathering: Gathering,
  edge: EdgeReadings,
  readings: RegionReadings,
  sources: RegionSources,
): Promise<void> {
  const ranks = chainRanks();
  const loadBalancersListed = signal();
  const clustersListed = signal();
  await Promise.all([
    gatherLoadBalancing(gathering, readings, { ranks, ...sources }, loadBalancersListed.give),
    gatherContainers(gathering, readings, ranks, clustersListed.give),
    gatherClassicLoadBalancers(gathering, readings),
    Promise.all([loadBalancersListed.given, clustersListed.given]).then(() => gatherSurroundings(gathering, edge, readings, sources)),
  ]);
}

async function gatherSurroundings(
  gathering: Gathering,
  edge: EdgeReadings,
  readings: RegionReadings,
  { logs, shield }: RegionSources,
): Promise<void> {
  const { region, loadBalancers, clusterArns } = readings;
  const balancesHttp = [...loadBalancers.values()].some(({ type }) => type === 'application');
  if (!balancesHttp) readings.webAclGap = null;
  if (loadBalancers.size === 0 && clusterArns.size === 0) return;
  await Promise.all([
    gatherNetwork(gathering, readings),
    balancesHttp ? gatherRegionalWebAcls(gathering, edge, readings) : undefined,
    logs.read(region),
    gatherProtection(gathering, edge, region, shield()),
  ]);
}

/** A promise and what fulfils it. */
function signal(): { given: Promise<void>; give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
