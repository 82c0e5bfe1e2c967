import type { CacheBehavior } from '@/lib/inventory/distribution';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

/**
 * ARNs of functions that may send a behavior's requests elsewhere than its origin says: CloudFront Functions on viewer requests, and
 * Lambda@Edge on origin requests. What they do is not read.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
export function originOverriders({ functions, lambdaFunctions }: CacheBehavior): string[] | Unknown {
  if (isUnknown(functions)) return functions;
  if (isUnknown(lambdaFunctions)) return lambdaFunctions;
  return [
    ...functions.filter(({ eventType }) => eventType === 'viewer-request'),
    ...lambdaFunctions.filter(({ eventType }) => eventType === 'origin-request'),
  ].map(({ arn }) => arn);
}
