import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { applyEdits } from '@/lib/edits/apply-edits';
import { draftOf } from '@/lib/edits/draft';
import { editText, parseEdit } from '@/lib/edits/edit-text';
import type { Inventory } from '@/lib/inventory/inventory';
import { behaving, fixed, from, grouped, listening, acting } from '@/lib/testing/given';
import { onlyFromCloudFront } from '@/lib/testing/locked-chain';
import { smallAccount } from '@/lib/testing/small-account';
import { parseRequest } from '@/lib/trace/parse-request';
import { traceRequest } from '@/lib/trace/trace-request';

import { findRepairs } from './find-repairs';

function repairs(parts: Partial<Inventory>, method = 'GET', url = 'https://www.example.com/', grpc = false, ...said: string[]): string[] {
  const inventory = smallAccount(parts);
  const draft = applyEdits(
    draftOf(inventory),
    said.map((text) => parseEdit(inventory, text)),
  );
  const request = parseRequest({ method, url, grpc, websocket: false, headers: [] });
  return findRepairs(draft, request).map(({ edit }) => editText(edit));
}

describe('findRepairs', () => {
  it.each<[what: string, found: () => string[], repair: RegExp]>([
    ['the story: HTTP/1.1 to the container', () => repairs(grouped({ protocolVersion: 'HTTP2' })), /^ProtocolVersion:.*web.*=HTTP1$/],
    ['the story: without CloudFront', () => repairs(grouped({ protocolVersion: 'HTTP2' })), /^CloudFront:.*=removed$/],
    ['a method that is not allowed', () => repairs(behaving({ allowedMethods: ['GET', 'HEAD'] }), 'POST'), /^AllowedMethods:.*POST/],
    ['a port on which nobody listens', () => repairs(listening({ port: 80, protocol: 'HTTP' })), /^OriginProtocolPolicy:.*=http-only$/],
    ['nobody is let in', () => repairs(applied(onlyFromCloudFront(), 'Ingress:sg-alb:443=none')), /^Ingress:sg-alb:443=cloudfront$/],
    ['a container that speaks HTTP/2 only', () => repairs({}, 'GET', undefined, false, 'Server=HTTP/2'), /^Server:.*=HTTP\/1\.1$/],
  ])('%s', (_, found, repair) => {
    expect(found()).toContainEqual(expect.stringMatching(repair));
  });

  it.each<[what: string, found: () => string[]]>([
    ['works', () => repairs({})],
    ['is answered by a rule, which no setting of these changes', () => repairs(acting(fixed(503)))],
  ])('finds nothing where the request %s', (_, found) => {
    expect(found()).toEqual([]);
  });

  it('finds only changes after which the request reaches the container', () => {
    const inventory = smallAccount({ ...grouped({ protocolVersion: 'HTTP2' }), ...from({}, { protocolPolicy: 'https-only' }) });
    const request = parseRequest({ method: 'GET', url: 'https://www.example.com/', grpc: false, websocket: false, headers: [] });
    const found = findRepairs(draftOf(inventory), request);
    expect(found.length).toBeGreaterThan(1);
    for (const { edit } of found) {
      const chain = linkChain(applyEdits(draftOf(inventory), [edit]).inventory);
      expect(traceRequest(chain, request).outcome).toMatchObject({ by: 'target', reason: 'forwarded', certainty: 'certain' });
    }
  });
});

function applied(parts: Partial<Inventory>, ...texts: string[]): Partial<Inventory> {
  const inventory = smallAccount(parts);
  return applyEdits(
    draftOf(inventory),
    texts.map((text) => parseEdit(inventory, text)),
  ).inventory;
}
