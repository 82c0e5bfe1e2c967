import type { CertificateReader } from '../edge/gather-certificates';
import type { Wanted } from '../scope/wanted';
import type { ChainRanks } from './chain-ranks';

/** What reading the load balancers of a Region shares with the rest of the scan. */
export interface LoadBalancingSources {
  ranks: ChainRanks;
  wanted: Wanted;
  certificates: CertificateReader;
}
