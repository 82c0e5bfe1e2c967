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

/** The status with which `redirect-to-https` answers a method over plain HTTP. */
export function httpsRedirectStatus(method: string): 301 | 307 {
  return method === 'GET' || method === 'HEAD' ? 301 : 307;
}
