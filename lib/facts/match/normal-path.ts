const UNRESERVED = /^[A-Za-z0-9\-._~]$/;

/**
 * A path in the form in which paths are compared (RFC 3986 §6.2.2): unreserved characters not encoded, escapes in upper case, no `.` and
 * `..` segments, and no empty ones, which CloudFront takes out too.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#path-normalization
 */
export function normalPath(path: string): string {
  if (!/%|\/\/|\/\.{1,2}(\/|$)/.test(path)) return path;
  const decoded = path.replace(/%[0-9a-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16));
    return UNRESERVED.test(character) ? character : escape.toUpperCase();
  });
  const kept: string[] = [];
  const segments = decoded.split('/').slice(1);
  for (const [at, segment] of segments.entries()) {
    const last = at === segments.length - 1;
    if (segment === '..') kept.pop();
    else if (segment !== '.' && (segment !== '' || last)) kept.push(segment);
    // What ends in a dot segment names a folder.
    if (last && (segment === '.' || segment === '..')) kept.push('');
  }
  return `/${kept.join('/')}`;
}
