import { describe, expect, it } from 'vitest';

import { TOKEN } from './nginx';
import type { RealServer } from './real-server';
import { answered, GRPC_HEADERS, speak, type Words } from './speak';
import { claimOf, type GroupName, GROUPS, groupsOf, TO_TARGETS, traceTo } from './target-groups';
import { UNDERSTOOD } from './target-observed';
import { TARGETS } from './target-servers';

/** As a load balancer speaks to the targets of such a group: it validates no certificate and has none. */
function wordsTo({ port }: RealServer, group: GroupName): Words {
  const { protocol, version, policy } = GROUPS[group];
  return {
    port,
    scheme: protocol === 'HTTPS' ? 'https' : 'http',
    http: version === 'HTTP1' ? 'HTTP/1.1' : 'HTTP/2',
    method: version === 'GRPC' ? 'POST' : 'GET',
    headers: version === 'GRPC' ? GRPC_HEADERS : {},
    tls: TO_TARGETS[policy],
  };
}

/** The versions in which the server itself, and not what it has for wrong messages, answers; null where it does not. */
async function understood(server: RealServer, words: Words): Promise<string | null> {
  const heard = await speak(words);
  if (!answered(heard) || heard.status !== 200 || heard.headers[TOKEN] !== server.token) return null;
  return [heard.http, heard.tls].filter((part) => part !== null).join(' ');
}

/** What becomes of the words. Where they are not understood, but are in the other version of HTTP, it is the protocol's fault. */
async function observe(server: RealServer, words: Words): Promise<string> {
  const first = await understood(server, words);
  if (first !== null) return first;
  const other = words.http === 'HTTP/1.1' ? 'HTTP/2' : 'HTTP/1.1';
  return (await understood(server, { ...words, http: other })) === null ? 'tls' : 'protocol';
}

describe.each(TARGETS)('$name', ({ name, start, is, admits }) => {
  it.each(groupsOf(UNDERSTOOD[name]!))('behind a target group of $group: $seen', async ({ group, seen }) => {
    const server = await start();
    const observed = await observe(server, wordsTo(server, group));
    expect(observed).toBe(seen);
    expect(claimOf(traceTo(group, is), is)).toBe(observed);
  });

  if (admits === undefined) return;

  it('would understand who shows a certificate', async () => {
    const server = await start();
    const words = wordsTo(server, 'http1-tls');
    expect(await understood(server, { ...words, tls: { ...words.tls, cert: admits.cert, key: admits.key } })).toBe('HTTP/1.1 TLSv1.3');
  });
});
