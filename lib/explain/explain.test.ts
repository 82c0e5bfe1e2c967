import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { causesOf, codesOf, waysOf } from '@/lib/testing/explained';
import { grouped } from '@/lib/testing/given';
import { targetGroupArn } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { explainStatus } from './explain';

const HTTP2_GROUP = grouped({ protocolVersion: 'HTTP2' });

describe('explainStatus', () => {
  it('leads from 464 to the target group', () => {
    const explanation = explainStatus(linkChain(smallAccount(HTTP2_GROUP)), 464);
    expect(explanation).toMatchObject({ line: null, status: 464, answeredBy: 'unknown', complete: true, hints: [] });
    expect(new Set(waysOf(explanation))).toEqual(new Set(['found agrees 464 target-group-protocol-version']));
    expect(explanation.route).toMatchObject({ entry: 'E1EXAMPLE', targetGroup: targetGroupArn() });
    expect(explanation.ways[0]?.trace.outcome.params).toMatchObject({ targetGroup: 'web', protocolVersion: 'HTTP2' });
  });

  it('says that nothing here makes a status, and who could', () => {
    const explanation = explainStatus(linkChain(smallAccount()), 562);
    expect(explanation.ways).toEqual([]);
    expect(codesOf(explanation.hints)).toEqual(['status-not-made-here']);
    expect(causesOf(explanation)).toEqual(['possible keys-invalid', 'possible rule-fixed-response', 'possible application']);
  });

  it.each([
    [301, ['possible rule-redirect', 'possible edge-redirect', 'possible application']],
    [418, ['possible rule-fixed-response', 'possible application']],
    [494, ['possible edge-headers-too-large', 'possible rule-fixed-response', 'possible application']],
    [100, ['possible application']],
  ])('who makes a %i', (status, expected) => {
    expect(causesOf(explainStatus(linkChain(smallAccount()), status))).toEqual(expected);
  });
});
