import { describe, expect, it } from 'vitest';

import { parseEdit } from '@/lib/edits/edit-text';
import { targetGroup } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { whatIf } from './what-if';

const inventory = smallAccount({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] });
const tried = (...texts: string[]): ReturnType<typeof whatIf> =>
  whatIf(
    inventory,
    texts.map((text) => parseEdit(inventory, text)),
    Date.parse('2026-11-27'),
  );

describe('whatIf', () => {
  it('tells the repair of the story: what changes, what it costs, how it is done', () => {
    const { comparison, bypass, prices, steps } = tried('ProtocolVersion=HTTP1');
    expect(comparison.findings[0]).toMatchObject({ before: { check: 'target-group-protocol-version' }, after: null, changed: true });
    expect(bypass).toMatchObject([{ before: 'open', after: 'open', changed: false }]);
    expect(prices.map(({ code }) => code)).toContain('replaces-target-group');
    expect(steps.map(({ code }) => code)).toContain('create-target-group');
  });

  it('makes edits in their order: the last one counts', () => {
    const { comparison, steps } = tried('ProtocolVersion=HTTP1', 'ProtocolVersion=HTTP2');
    expect(comparison.requests.filter(({ changed }) => changed)).toEqual([]);
    expect(steps).toEqual([]);
  });

  it('keeps what is said of containers to the side that it is said of', () => {
    const { before, after } = tried('Server=HTTP/1.1');
    expect([before.servers.size, after.servers.size]).toEqual([0, 1]);
  });

  it('changes nothing without edits', () => {
    const { comparison, prices, steps } = tried();
    const { requests, hops, findings } = comparison;
    expect([...requests, ...hops, ...findings].filter(({ changed }) => changed)).toEqual([]);
    expect({ prices, steps }).toEqual({ prices: [], steps: [] });
  });
});
