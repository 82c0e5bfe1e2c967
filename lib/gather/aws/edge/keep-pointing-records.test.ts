import { describe, expect, it } from 'vitest';

import type { HostedZone, RecordSet } from '@/lib/inventory/surroundings';

import { keepPointingRecords } from './keep-pointing-records';

const record = (name: string, target: string, type = 'CNAME'): RecordSet => ({
  hostedZoneId: 'Z',
  name,
  type,
  targets: [target],
  alias: false,
  setIdentifier: null,
});
const zone = (...recordSets: RecordSet[]): HostedZone => ({ id: 'Z', name: 'example.com', private: false, recordSets });

function keptNames(zones: readonly HostedZone[], originNames: readonly string[] = []): string[] {
  return keepPointingRecords(zones, originNames).flatMap(({ recordSets }) =>
    Array.isArray(recordSets) ? recordSets.map(({ name }) => name) : ['unknown'],
  );
}

describe('keepPointingRecords', () => {
  it.each([
    ['a load balancer', 'x-1.ap-northeast-1.elb.amazonaws.com'],
    ['a network load balancer', 'x.elb.us-east-1.amazonaws.com'],
    ['a load balancer in China', 'x.cn-north-1.elb.amazonaws.com.cn'],
    ['a distribution', 'd1.cloudfront.net'],
  ])('keeps what points at %s', (_, target) => {
    expect(keptNames([zone(record('a.example.com', target), record('b.example.com', 'ghs.google.com'))])).toEqual(['a.example.com']);
  });

  it('keeps chains of names to one, through several zones and round circles', () => {
    const zones = [
      zone(
        record('a.example.com', 'b.example.net'),
        record('loop.example.com', 'loop.example.com'),
        record('mail.example.com', '10.0.0.1', 'A'),
      ),
      zone(record('b.example.net', 'c.example.net'), record('c.example.net', 'd1.cloudfront.net')),
    ];
    expect(keptNames(zones)).toEqual(['a.example.com', 'b.example.net', 'c.example.net']);
  });

  it('keeps what origins are called, wherever it points', () => {
    const zones = [
      zone(
        record('origin.example.com', '192.0.2.1', 'A'),
        record('*.apps.example.com', '192.0.2.2', 'A'),
        record('x.example.com', '192.0.2.3', 'A'),
      ),
    ];
    expect(keptNames(zones, ['origin.example.com', 'one.apps.example.com'])).toEqual(['origin.example.com', '*.apps.example.com']);
  });

  it('leaves a zone that could not be read unknown', () => {
    expect(keptNames([{ ...zone(), recordSets: { $unknown: 'gap' } }])).toEqual(['unknown']);
  });
});
