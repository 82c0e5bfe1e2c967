import type { RequestFields } from '@/lib/trace/request-fields';

import type { Ask } from './ask-address';

/** What a question says of its request besides the URL. */
export function fieldsOf({ method, http, headers, ip, country, tls, cert, takes }: Ask): RequestFields {
  const lines = headers.split('\n').map((line) => line.trim());
  return { method, http, headers: lines.filter((line) => line !== ''), ip, country, tls, cert, takes };
}
