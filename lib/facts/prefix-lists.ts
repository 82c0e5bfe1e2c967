// CloudFront's own lists of the addresses that it connects to origins from; their ids are others in every Region. AWS keeps names that
// begin with com.amazonaws to itself.
// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/LocationsOfEdgeServers.html#managed-prefix-list

/** The name of the list of IPv4 addresses. */
export const CLOUDFRONT_LIST = 'com.amazonaws.global.cloudfront.origin-facing';

/** Whether a list is one of CloudFront's, of either kind of address. */
export function isCloudFrontList({ name }: { name: string }): boolean {
  return name.startsWith('com.amazonaws.') && name.includes('.cloudfront.');
}
