import { describe, expect, it } from 'vitest';

import { analyze } from '@/lib/checks/analyze';
import { review } from '@/lib/checks/review';
import { type Scene, sceneOf } from '@/lib/checks/scene';
import { applyEdits } from '@/lib/edits/apply-edits';
import { type Draft, draftOf } from '@/lib/edits/draft';
import { parseEdit } from '@/lib/edits/edit-text';
import type { Inventory } from '@/lib/inventory/inventory';
import { onlyFromCloudFront } from '@/lib/testing/locked-chain';
import { READ_AT } from '@/lib/testing/test-check';
import { targetGroup } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { compareAnalyses, type Side } from './compare-analyses';
import { compareBypass } from './compare-bypass';

function sideOf({ inventory, servers }: Draft): ReturnType<typeof sides>[0] {
  const analysis = analyze(inventory, servers);
  const scene = sceneOf(analysis, READ_AT);
  return { analysis, servers, scene, findings: review(scene).findings };
}

function sides(parts: Partial<Inventory>, ...words: string[]): [Side & { scene: Scene }, Side & { scene: Scene }] {
  const inventory = smallAccount(parts);
  const draft = applyEdits(
    draftOf(inventory),
    words.map((text) => parseEdit(inventory, text)),
  );
  return [sideOf(draftOf(inventory)), sideOf(draft)];
}

const story = { targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] };
const shown = ({ trace, severity }: { trace: { outcome: { status: number | null; reason: string } }; severity: string }): string =>
  `${String(trace.outcome.status)} ${trace.outcome.reason} ${severity}`;

describe('compareAnalyses', () => {
  it('finds nothing changed where nothing is', () => {
    const [before] = sides(story);
    const { requests, hops, findings } = compareAnalyses(before, before);
    expect([...requests, ...hops, ...findings].filter(({ changed }) => changed)).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
  });

  it('tells the story’s repair: 464 becomes forwarded, and its finding goes', () => {
    const { requests, hops, findings } = compareAnalyses(...sides(story, 'ProtocolVersion=HTTP1'));
    const page = requests.find(({ kind, request }) => kind === 'http2' && request.host === 'www.example.com')!;
    expect([page.changed, shown(page.before), shown(page.after)]).toEqual([
      true,
      '464 target-group-protocol-version critical',
      'null forwarded none',
    ]);
    expect(requests[0]!.changed).toBe(true);
    expect(hops.filter(({ changed }) => changed).map(({ kind }) => kind)).toContain('target');
    expect(findings[0]).toMatchObject({ before: { check: 'target-group-protocol-version' }, after: null, changed: true });
  });

  it('tells the story’s alternative: without CloudFront, HTTP/2 reaches the container', () => {
    const { requests } = compareAnalyses(...sides(story, 'CloudFront=removed'));
    const page = requests.find(({ kind, request }) => kind === 'http2' && request.host === 'www.example.com')!;
    expect(page.before.trace.hops.map(({ http }) => http)).toEqual(['HTTP/2', 'HTTP/1.1', null]);
    expect(page.after.trace.hops.map(({ http }) => http)).toEqual(['HTTP/2', 'HTTP/2']);
  });

  it('takes what the container is said to understand into account', () => {
    const { requests } = compareAnalyses(...sides({}, 'Server=HTTP/2'));
    const page = requests.find(({ kind, request }) => kind === 'http2' && request.host === 'www.example.com')!;
    expect([shown(page.before), shown(page.after)]).toEqual(['null forwarded none', '502 target-protocol-mismatch critical']);
  });

  it('leaves what comes in by a side door to the bypass proofs', () => {
    const { requests } = compareAnalyses(...sides(story, 'ProtocolVersion=HTTP1'));
    expect(requests.filter(({ request }) => request.host === 'origin.example.com')).toEqual([]);
  });
});

describe('compareBypass', () => {
  it.each<[what: string, parts: Partial<Inventory>, words: string[], before: string | null, after: string | null]>([
    ['the prefix list alone', {}, ['Ingress:sg-alb:443=cloudfront'], 'open', 'open'],
    ['the secret alone', {}, ['SecretHeader=required'], 'open', 'shut'],
    ['both', {}, ['Ingress:sg-alb:443=cloudfront', 'SecretHeader=required'], 'open', 'shut'],
    ['nobody is let in', onlyFromCloudFront(), ['Ingress:sg-alb:443=none'], 'open', 'shut'],
    ['no CloudFront', {}, ['CloudFront=removed'], 'open', null],
  ])('%s', (_, parts, words, before, after) => {
    const [left, right] = sides(parts, ...words);
    expect(compareBypass(left.scene.proofs(), right.scene.proofs())).toMatchObject([{ before, after, changed: before !== after }]);
  });
});
