import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import { translatorFor } from '@/lib/messages/catalogue';
import type { Outcome } from '@/lib/trace/trace-types';

import { EntryItem } from './entry-item';
import type { EntryRow } from './entry-row';

function row(name: string): EntryRow {
  const component = { kind: 'distribution', id: name, name } as const;
  const worst: Outcome = {
    by: 'load-balancer',
    status: 464,
    reason: 'target-group-protocol-version',
    certainty: 'certain',
    dependsOn: [],
    at: component,
    params: {
      loadBalancer: name,
      targetGroup: name,
      protocolVersion: 'HTTP2',
      accepts: 'HTTP/2',
      spoken: 'HTTP/1.1',
      arrival: 'cloudfront',
    },
    evidence: [],
    fact: null,
  };
  return {
    entry: { id: name, kind: 'distribution', component, hosts: [name, name], tenant: null, enabled: true, fronted: false },
    severity: 'critical',
    outcome: { kind: 'answered', worst, part: 1, all: 1 },
    hops: [{ kind: 'viewer', versions: ['HTTP/2'], plain: false }],
    gaps: 1,
    search: name,
  };
}

it.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'{name} {count, plural, other {#}}",
  'javascript:alert(1)',
  '../../../etc/passwd?x=1#y',
  '\u202Etxt.exe',
  'a'.repeat(300),
])('a name is only text, and only a value in the address: %j', (name) => {
  for (const locale of ['en', 'ja'] as const) {
    const html = renderToStaticMarkup(<EntryItem t={translatorFor(locale)} row={row(name)} snapshot="abc" />);
    expect(html).not.toMatch(/<script|<img|onerror=[^&]*>|style=/);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      `/snapshots/abc?entry=${encodeURIComponent(name).replaceAll("'", '&#x27;')}`,
    ]);
  }
});
