import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { someAccount } from '@/lib/testing/some-account';

import { walkerOf } from '../find-requests';
import type { RequestHeader, TraceRequest } from '../request';
import { traceThrough } from '../trace-request';
import type { Trace } from '../trace-types';
import { answersAlike } from './answers-alike';
import { explore } from './explore';
import { universesOf } from './universes';

const HOSTS = ['a.example.com', 'b.example.com', 'origin.example.com'];
const PATHS = ['/', '/a', '/a/', '/a/b', '/b', '/ab'];
const METHODS = ['GET', 'POST', 'PATCH'];
const HEADERS: RequestHeader[][] = [[], [{ name: 'x-test', value: 'one' }], [{ name: 'x-test', value: 'two' }]];
const QUERIES = ['', 'v=1', 'v=2'];

/** What two requests of one cell must have in common. */
function fate({ outcome, route, leaves, follows }: Trace): string {
  // A POST that becomes a GET goes one turn more round a loop.
  const last = outcome.reason === 'redirect-loop' ? null : follows.at(-1)?.outcome.reason;
  return JSON.stringify([outcome.status, outcome.reason, outcome.certainty, route, leaves === null, last]);
}

/** Every request of a small universe. */
function* requests(base: TraceRequest, names: readonly string[]): Generator<TraceRequest> {
  const methods = base.framing === null ? METHODS : [base.method];
  for (const host of names)
    for (const path of PATHS)
      for (const method of methods)
        for (const query of QUERIES)
          for (const headers of HEADERS) yield { ...base, host, path, method, query, headers: [...base.headers, ...headers] };
}

describe('explore', () => {
  it('agrees with walking every request of a small universe: each is in one cell, and fares as its cell does', () => {
    fc.assert(
      fc.property(someAccount, (account) => {
        const chain = linkChain(account);
        for (const entry of chain.entries) {
          const names = entry.kind === 'distribution' ? HOSTS.slice(0, 2) : HOSTS.slice(2);
          for (const universe of universesOf(chain, entry).filter(({ hosts: space }) => space.wildcards !== null)) {
            const { cells, complete } = explore(universe, walkerOf(chain, universe));
            expect(complete).toBe(true);
            for (const request of requests(universe.base, names)) {
              const own = cells.filter(({ where }) => answersAlike(request, where));
              expect(own.length).toBe(1);
              expect(fate(own[0]!.trace)).toBe(fate(traceThrough(chain, entry, request, { detailed: false })));
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
