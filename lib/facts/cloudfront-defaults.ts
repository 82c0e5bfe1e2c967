// What CloudFront assumes where a setting was not sent.
// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html

/** `HttpVersion` of a distribution for which none was named. */
export const DEFAULT_HTTP_VERSION = 'http2';

/** The viewer policy that holds with CloudFront's own certificate, whatever was set. */
export const DEFAULT_CERTIFICATE_POLICY = 'TLSv1';

/** HTTP versions that viewers may use, best first; null for a literal that AWS added later. `http3` does not include HTTP/2. */
export function offeredHttpVersions(httpVersion: string): readonly ('HTTP/3' | 'HTTP/2' | 'HTTP/1.1')[] | null {
  switch (httpVersion.toLowerCase()) {
    case 'http1.1':
      return ['HTTP/1.1'];
    case 'http2':
      return ['HTTP/2', 'HTTP/1.1'];
    case 'http3':
      return ['HTTP/3', 'HTTP/1.1'];
    case 'http2and3':
      return ['HTTP/3', 'HTTP/2', 'HTTP/1.1'];
    default:
      return null;
  }
}

/** The status with which `redirect-to-https` answers over plain HTTP: GET and HEAD are safe, other methods must be sent again as they are. */
export function httpsRedirectStatus(safe: boolean): 301 | 307 {
  return safe ? 301 : 307;
}

/**
 * Seconds for which CloudFront keeps an error where nothing else is set.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html
 */
export const DEFAULT_ERROR_CACHING_SECONDS = 10;

const ALWAYS_KEPT: ReadonlySet<number> = new Set([404, 414, 500, 501, 502, 503, 504]);

/** Whether CloudFront keeps an error of this status even where the origin sends no Cache-Control. */
export function cachesError(status: number): boolean {
  return ALWAYS_KEPT.has(status);
}
