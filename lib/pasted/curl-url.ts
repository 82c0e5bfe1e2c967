import type { CurlArgument } from './curl-arguments';
import { pastedFault } from './pasted-fault';
import { webAddress, withScheme } from './web-address';

/**
 * The first URL that curl is given, as it is sent. `query` is what `--get` and `--url-query` add to it.
 * Without a scheme it is one of http. https://curl.se/docs/manpage.html#URL
 * Throws `curl-no-url` and `url-malformed`.
 */
export function curlUrl(given: readonly CurlArgument[], query: string): URL {
  const last = (name: string): string | undefined => given.findLast((argument) => argument.name === name)?.value;
  const text = given.find(({ name }) => name === 'url')?.value.trim();
  if (text === undefined || text === '') throw pastedFault('curl-no-url');
  const globbed = given.some(({ name }) => name === 'globoff') ? text : firstOfGlob(text);
  const url = webAddress(withScheme(globbed, last('proto-default') ?? 'http'));
  const between = query === '' || /^$|[?&]$/.test(url.search) ? '' : '&';
  // curl reads the whole anew, and what follows a # is not sent.
  url.search += between + query.replace(/#[^]*/, '');
  const target = last('request-target');
  if (target?.startsWith('/') === true) return webAddress(`${url.origin}${target}`);
  const file = last('upload-file');
  if (file !== undefined && url.pathname.endsWith('/')) url.pathname += file.slice(file.lastIndexOf('/') + 1).replace(/^[-.]$/, '');
  return url;
}

/** The first of the URLs that a pattern stands for: `{a,b}` and `[1-9]`. https://curl.se/docs/manpage.html#GLOBBING */
function firstOfGlob(text: string): string {
  return text.replace(/\{([^{},]*)(?:,[^{}]*)?\}/g, '$1').replace(/\[([a-z0-9]{1,20})-[a-z0-9]{1,20}(?::\d{1,20})?\]/gi, '$1');
}
