import { edgeRegionOf } from '@/lib/facts/edge-region';

/** The Region to begin with: where identity and Regions are asked for. Every account of a partition has it. */
export function homeRegionOf(regions: readonly string[] | undefined): string {
  const [first = ''] = regions ?? [];
  if (first.startsWith('cn-')) return 'cn-north-1';
  if (first.startsWith('us-gov-')) return 'us-gov-west-1';
  return 'us-east-1';
}

/** The Region in which CloudFront is read, of the partition to which a home Region belongs. */
export function edgeRegionFor(homeRegion: string): string {
  if (homeRegion === 'cn-north-1') return edgeRegionOf('aws-cn');
  return edgeRegionOf(homeRegion === 'us-gov-west-1' ? 'aws-us-gov' : 'aws');
}
