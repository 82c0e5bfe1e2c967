/**
 * The Region in which CloudFront and what belongs to it is read, by partition.
 * https://docs.aws.amazon.com/general/latest/gr/cf_region.html and
 * https://docs.amazonaws.cn/en_us/aws/latest/userguide/cloudfront.html
 */
export function edgeRegionOf(partition: string): string {
  if (partition === 'aws-cn') return 'cn-northwest-1';
  return partition === 'aws-us-gov' ? 'us-gov-west-1' : 'us-east-1';
}
