/** The Region to begin with: where identity and Regions are asked for. Every account of a partition has it. */
export function homeRegionOf(regions: readonly string[] | undefined): string {
  const [first = ''] = regions ?? [];
  if (first.startsWith('cn-')) return 'cn-north-1';
  if (first.startsWith('us-gov-')) return 'us-gov-west-1';
  return 'us-east-1';
}

/**
 * The Region in which CloudFront and what belongs to it is read.
 * https://docs.aws.amazon.com/general/latest/gr/cf_region.html and
 * https://docs.amazonaws.cn/en_us/aws/latest/userguide/cloudfront.html
 */
export function edgeRegionOf(homeRegion: string): string {
  return homeRegion === 'cn-north-1' ? 'cn-northwest-1' : homeRegion;
}
