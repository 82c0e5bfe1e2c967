import { describe, expect, it } from 'vitest';

import type { Trace } from '../trace-types';
import { type NginxSettings, startNginx } from './nginx';
import { answered, GRPC_HEADERS, OLD_CIPHERS, speak } from './speak';
import { type GroupName, GROUPS, groupsOf, TO_TARGETS, traceTo } from './target-groups';
import { STATUSES } from './target-observed';
import { TARGETS } from './target-servers';

const VERSIONS = { 'TLSv1.2': 'TLSv1 TLSv1.1 TLSv1.2', 'TLSv1.3': 'TLSv1 TLSv1.1 TLSv1.2 TLSv1.3' };

/** nginx as a load balancer with such a target group. Like AWS's it validates no certificate. */
function loadBalancerFor(group: GroupName, target: number): NginxSettings {
  const { protocol, version, policy } = GROUPS[group];
  const kind = version === 'HTTP1' ? 'proxy' : 'grpc';
  const scheme = `${version === 'HTTP1' ? 'http' : 'grpc'}${protocol === 'HTTPS' ? 's' : ''}`;
  const location = [
    `${kind}_pass ${scheme}://127.0.0.1:${String(target)};`,
    `${kind}_ssl_protocols ${VERSIONS[TO_TARGETS[policy].maxVersion]};`,
    `${kind}_ssl_ciphers ${OLD_CIPHERS};`,
  ];
  return version === 'HTTP1' ? { location: ['proxy_http_version 1.1;', ...location] } : { listen: 'http2', location };
}

/** The application's own status is not the engine's to know; a server that the request reaches and that wants TLS may say so itself. */
function statusesOf({ outcome: { reason, status } }: Trace): (number | null)[] {
  if (reason === 'forwarded') return [200];
  return status === null ? [400, 502] : [status];
}

describe.each(TARGETS.filter(({ name }) => name in STATUSES))('$name', ({ name, start, is }) => {
  const cases = groupsOf(STATUSES[name]!).filter(({ seen }) => seen !== null);

  it.each(cases)('behind nginx with a target group of $group: $seen', async ({ group, seen }) => {
    const target = await start();
    const { port } = await startNginx(loadBalancerFor(group, target.port));
    const grpc = GROUPS[group].version === 'GRPC';
    const words = grpc ? { method: 'POST', headers: GRPC_HEADERS } : {};
    const http = GROUPS[group].version === 'HTTP1' ? 'HTTP/1.1' : 'HTTP/2';
    const heard = await speak({ port, scheme: 'http', http, ...words });
    const status = answered(heard) ? heard.status : heard.error;
    expect(status).toBe(seen);
    expect(statusesOf(traceTo(group, is))).toContain(status);
  });
});
