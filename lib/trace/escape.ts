import type { Chain } from '@/lib/chain/chain';
import { oncePer } from '@/lib/collections/once-per';

import type { Trace } from './trace-types';

/**
 * Marks a redirect that throws the viewer of a distribution out to a load balancer's or an origin's own name: past CloudFront and its
 * web ACL where that is open, into a certificate error or a time-out where it is not.
 */
export function withEscape(chain: Chain, trace: Trace): Trace {
  const { onward, route } = trace;
  if (onward === null || route.originLink === null || !URL.canParse(onward.url)) return trace;
  const host = new URL(onward.url).hostname;
  const entries = chain.index.entriesByHost.get(host) ?? [];
  const served = entries.some(({ kind }) => kind === 'distribution');
  const direct = entries.some(({ kind }) => kind === 'load-balancer') || originNames(chain).has(host);
  return direct && !served ? { ...trace, leaves: host } : trace;
}

const originNames = oncePer(
  ({ originLinks }: Chain): ReadonlySet<string> =>
    new Set(originLinks.flatMap(({ domainName }) => (domainName.known ? [domainName.value] : []))),
);
