import { pastedFault, shown } from './pasted-fault';

const LONGEST = 8192;
const HOST = /^(?:[\w.-]+|\[[0-9a-f:.]+\])$/;

/** A web address that a request can go to. Throws `url-malformed`. */
export function webAddress(text: string): URL {
  if (text.length <= LONGEST && URL.canParse(text)) {
    const url = new URL(text);
    url.hash = '';
    if (/^(?:http|ws)s?:$/.test(url.protocol) && HOST.test(url.hostname)) return url;
  }
  throw pastedFault('url-malformed', { value: shown(text.replace(/\/\/[^/@]*@/, '//')) });
}

/** A URL; one without a scheme is one of `usual`. */
export function withScheme(text: string, usual: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${usual}://${text}`;
}
