/** Request headers that browsers and CDNs set by themselves. Their values in a rule hold no secret and decide what it matches. */
const STANDARD = new Set([
  ...['accept', 'accept-charset', 'accept-encoding', 'accept-language', 'cache-control', 'connection', 'content-encoding', 'content-type'],
  ...['dnt', 'expect', 'from', 'origin', 'pragma', 'range', 'referer', 'te', 'upgrade', 'upgrade-insecure-requests', 'user-agent', 'via'],
  ...['x-forwarded-for', 'x-forwarded-port', 'x-forwarded-proto', 'x-requested-with', 'x-http-method-override'],
  ...['access-control-request-headers', 'access-control-request-method', 'save-data', 'sec-websocket-protocol', 'sec-websocket-version'],
]);
const STANDARD_PREFIX = /^(cloudfront-viewer-|cloudfront-is-|cloudfront-forwarded-proto$|sec-ch-|sec-fetch-)/;

export function isStandardHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return STANDARD.has(lower) || STANDARD_PREFIX.test(lower);
}
