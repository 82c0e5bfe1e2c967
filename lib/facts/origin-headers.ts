// What CloudFront does with the headers of a viewer's request on its way to a custom origin.
// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#request-custom-headers-behavior

/** What CloudFront calls itself unless the viewer's User-Agent is sent on. */
export const CLOUDFRONT_USER_AGENT = 'Amazon CloudFront';

const ALWAYS: ReadonlySet<string> = new Set([
  'cache-control',
  'content-length',
  'content-md5',
  'content-type',
  'date',
  'from',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'max-forwards',
  'pragma',
  'range',
  'request-range',
  'transfer-encoding',
  'warning',
]);

/** Whether a header (lower case) is sent on whatever the behavior says. */
export function isAlwaysForwarded(name: string): boolean {
  return ALWAYS.has(name);
}

const DROPPED: ReadonlySet<string> = new Set([
  'host',
  'accept',
  'accept-charset',
  'accept-language',
  'authorization',
  'referer',
  'user-agent',
  'x-http-method-override',
]);

/** Whether a header (lower case) is taken out, or replaced, unless the behavior lists it. CloudFront's own are added only where it does. */
export function isDroppedUnlessListed(name: string): boolean {
  return DROPPED.has(name) || name.startsWith('cloudfront-');
}

const REMOVED = /^(x-real-ip|x-forwarded-proto|x-edge-.*|te|trailer|expect|proxy-.*)$/;

/** Whether a header (lower case) is taken out, whatever the behavior says. */
export function isRemoved(name: string): boolean {
  return REMOVED.test(name);
}

/** Headers that CloudFront writes, with values that nobody can foresee. */
export const WRITTEN_BY_CLOUDFRONT: readonly string[] = ['via', 'x-amz-cf-id'];
