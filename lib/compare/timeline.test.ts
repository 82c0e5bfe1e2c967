import { describe, expect, it } from 'vitest';

import { analyze } from '@/lib/checks/analyze';
import type { Inventory } from '@/lib/inventory/inventory';
import { gap } from '@/lib/testing/gap';
import { lockedChain } from '@/lib/testing/locked-chain';
import { targetGroup } from '@/lib/testing/sample-parts';
import { sealed } from '@/lib/testing/sealed';
import { smallAccount } from '@/lib/testing/small-account';

import { timelineOf, type TimelinePoint } from './timeline';

const story = smallAccount({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] });
const repaired = smallAccount(lockedChain());

function points(entry: string, ...inventories: readonly Inventory[]): TimelinePoint[] {
  return timelineOf(
    inventories.map((inventory, at) => ({
      ...{ id: String(at), createdAt: `2026-11-2${String(at)}T00:00:00Z`, findings: sealed(inventory).findings },
      analysis: analyze(inventory),
    })),
    entry,
  );
}

describe('timelineOf', () => {
  it('tells when the story was repaired', () => {
    const [first, second, third] = points('www.example.com', story, repaired, repaired);
    const page = (point: TimelinePoint | undefined) => {
      const { outcome, changed, spoken } = point!.requests.find(({ kind }) => kind === 'http2')!;
      return [outcome.status, outcome.reason, changed, spoken.join()];
    };
    expect([first, second, third].map(page)).toEqual([
      [464, 'target-group-protocol-version', false, 'HTTP/2,HTTP/1.1'],
      [null, 'forwarded', true, 'HTTP/2,HTTP/1.1,HTTP/1.1'],
      [null, 'forwarded', false, 'HTTP/2,HTTP/1.1,HTTP/1.1'],
    ]);
    expect([first, second, third].map((point) => [point!.bypass, point!.bypassChanged])).toEqual([
      ['open', false],
      ['shut', true],
      ['shut', false],
    ]);
    expect([first!.findings.critical, second!.findings.critical, second!.findingsChanged, third!.findingsChanged]).toEqual([
      2,
      0,
      true,
      false,
    ]);
    expect([first!.before, second!.before]).toEqual([null, '0']);
  });

  it.each([
    ['it is not there', smallAccount({ distributions: [], hostedZones: [] }), 'missing'],
    [
      'it could not be read',
      smallAccount({ distributions: [], hostedZones: [], gaps: [gap({ kind: 'distribution', region: 'us-east-1' })] }),
      'unread',
    ],
  ])('says that %s', (_, inventory, presence) => {
    expect(points('www.example.com', story, inventory)[1]).toMatchObject({ presence, presenceChanged: true, requests: [] });
  });

  it('knows a way in by its id, too', () => {
    expect(points('E1EXAMPLE', story)[0]).toMatchObject({ presence: 'there' });
  });
});
