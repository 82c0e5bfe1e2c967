import { describe, expect, it } from 'vitest';

import { effectiveUse, originHop } from '@/lib/testing/hop-report';
import { surveyedRequest } from '@/lib/testing/surveyed-request';
import type { EffectiveUse } from '@/lib/trace/survey-types';

import { hopLabel } from './hop-label';

const TLS = { versions: ['TLSv1.3', 'TLSv1.2'], policy: 'TLSv1.2_2021', peerValidated: true };

function use(parts: Partial<EffectiveUse>): EffectiveUse {
  return effectiveUse({ http: 'HTTP/2', tls: parts.scheme === 'http' ? null : TLS, ...parts });
}

const REDIRECTED = { status: 301, reason: 'viewer-https-redirect', certainty: 'certain', by: 'edge' } as const;
const REFUSED = { status: 464, reason: 'target-group-protocol-version', certainty: 'certain', by: 'load-balancer' } as const;

describe('hopLabel', () => {
  it.each<[string, EffectiveUse[], string[], boolean]>([
    ['nothing traced', [], [], false],
    ['one version', [use({})], ['HTTPS 443 · TLS 1.2+', 'HTTP/2'], true],
    [
      'versions newest first, each once',
      [use({ http: 'HTTP/1.1' }), use({ http: 'HTTP/3' }), use({ http: 'HTTP/2' }), use({})],
      ['HTTPS 443 · TLS 1.2+', 'HTTP/3, HTTP/2, HTTP/1.1'],
      true,
    ],
    [
      'a plain request that is redirected does not make it plain',
      [use({}), use({ scheme: 'http', http: 'HTTP/1.1', outcome: REDIRECTED })],
      ['HTTPS 443 · TLS 1.2+', 'HTTP/2'],
      true,
    ],
    [
      'a plain request that goes through does',
      [use({}), use({ scheme: 'http', http: 'HTTP/1.1' })],
      ['HTTPS 443, HTTP 443 · TLS 1.2+', 'HTTP/2, HTTP/1.1'],
      false,
    ],
    [
      'gRPC where it gets through',
      [use({ http: 'HTTP/1.1' }), use({ framing: 'gRPC' })],
      ['HTTPS 443 · TLS 1.2+', 'HTTP/1.1, gRPC HTTP/2'],
      true,
    ],
    [
      'no gRPC where it does not',
      [use({ http: 'HTTP/1.1' }), use({ framing: 'gRPC', outcome: REFUSED })],
      ['HTTPS 443 · TLS 1.2+', 'HTTP/1.1'],
      true,
    ],
    ['only TLS 1.3', [use({ tls: { ...TLS, versions: ['TLSv1.3'] } })], ['HTTPS 443 · TLS 1.3', 'HTTP/2'], true],
    [
      'the oldest TLS, written without a minor number',
      [use({ tls: { ...TLS, versions: ['TLSv1.2', 'TLSv1'] } })],
      ['HTTPS 443 · TLS 1.0+', 'HTTP/2'],
      true,
    ],
    ['versions that could not be read', [use({ http: null, tls: { ...TLS, versions: null } })], ['HTTPS 443'], true],
    ['an unknown scheme', [use({ scheme: null, http: null, tls: null })], [], false],
    ['an unknown port', [use({ request: 'other' })], ['HTTPS · TLS 1.2+', 'HTTP/2'], true],
  ])('%s', (_name, effective, lines, encrypted) => {
    expect(hopLabel(originHop({ effective }), new Map([['E1#0', surveyedRequest()]]))).toEqual({ lines, encrypted });
  });
});
