import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ProtocolMatrix } from '@/lib/matrix/protocol-matrix';
import { translatorFor } from '@/lib/messages/catalogue';
import { fixedTranslator } from '@/lib/testing/fixed-translator';
import { gap } from '@/lib/testing/gap';
import { fixed } from '@/lib/testing/given';
import { matrixOf } from '@/lib/testing/matrix-of';
import { behavior, distribution, forwardTo, listener, loadBalancer, rule, targetGroup } from '@/lib/testing/sample-parts';
import { REQUEST_KINDS } from '@/lib/trace/survey/request-kinds';

import { markdownCode, markdownText } from './markdown-text';
import { matrixCsv } from './matrix-csv';
import { MatrixJson, matrixJson, toMatrixJson } from './matrix-json';
import { matrixMarkdown } from './matrix-markdown';
import { matrixReport } from './matrix-terminal';
import { createPaint } from './paint';

const t = fixedTranslator('en');
const STORY = matrixOf({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] });
const HOSTILE = [
  '=HYPERLINK("https://evil.example";"x")',
  '+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  'a","b"\r\n=1',
  'a|b',
  'a\\|b',
  'a`b`',
  '``',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '@octocat',
  '#1',
  'a\n| b |',
  '[x](javascript:alert(1))',
  'https://evil.example',
  'www.evil.example',
  '&lt;b&gt;',
  '<!--',
  '\u202egpj.exe',
] as const;

/** The story's matrix with a name from outside wherever one may stand. */
function named(name: string): ProtocolMatrix {
  return STORY.map(({ entry, severity, rows }) => ({
    entry: { ...entry, hosts: [name, ...entry.hosts] },
    severity,
    rows: rows.map((row) => {
      const { http2 } = row.cells;
      const outcome = http2 === null ? null : { ...http2.trace.outcome, params: { ...http2.trace.outcome.params, targetGroup: name } };
      const page = http2 === null || outcome === null ? null : { ...http2, trace: { ...http2.trace, outcome } };
      return { ...row, path: name, behavior: name, headers: [{ name: 'x-kind', value: name }], cells: { ...row.cells, http2: page } };
    }),
  }));
}

/** Fields by line, as RFC 4180 has them. Throws where a line is not made of quoted fields. */
function parsed(csv: string): string[][] {
  const lines = csv.replace(/^\ufeff/, '').split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
    return [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) => field.replaceAll('""', '"'));
  });
}

/** The lines under their headings. */
function records(csv: string): Record<string, string>[] {
  const [headings = [], ...lines] = parsed(csv);
  return lines.map((fields) => Object.fromEntries(headings.map((heading, at) => [heading, fields[at] ?? ''])));
}

describe('CSV', () => {
  it('has a line for every path and kind of request', () => {
    const lines = records(matrixCsv(STORY, t)).filter((line) => line['Way in'] === 'www.example.com');
    expect(lines).toHaveLength(REQUEST_KINDS.length);
    expect(lines[1]).toEqual({
      'Way in': 'www.example.com',
      Note: '',
      Host: 'www.example.com',
      Port: '',
      Path: '/',
      Behavior: '*',
      Rule: 'default rule',
      Request: 'Page over HTTP/2',
      'Viewer hop': 'HTTP/2 over TLS 1.3, TLS 1.2',
      'Origin hop': 'HTTP/1.1 over TLS 1.3, TLS 1.2',
      'Target hop': 'nothing',
      Status: '464',
      'Who answers': 'The load balancer answers',
      Reason: 'target-group-protocol-version',
      Certainty: 'certain',
      'Or else': '',
      Severity: 'Critical',
      Why: expect.stringContaining('CloudFront speaks HTTP/1.1, and target group web does not accept that.'),
      'Traced request': 'E1EXAMPLE#1',
      'Traced URL': 'GET https://www.example.com/',
    });
    expect(lines.find(({ Request }) => Request === 'Page over http://')).toMatchObject({
      'Viewer hop': 'HTTP/1.1, not encrypted',
      Status: '301',
    });
  });

  it('marks the side door', () => {
    const notes = records(matrixCsv(STORY, t)).map((line) => [line['Way in'], line.Note].join(': '));
    expect(new Set(notes)).toEqual(new Set(['www.example.com: ', 'origin.example.com: behind CloudFront']));
  });

  it('says what is not certain, and what it hangs on', () => {
    const unread = matrixOf({ targetGroups: [targetGroup({ protocolVersion: { $unknown: 'g' } })], gaps: [gap({ kind: 'tags' })] });
    const page = records(matrixCsv(unread, t)).find(({ Request }) => Request === 'Page over HTTP/2');
    expect(page).toMatchObject({ Severity: 'Unknown', Reason: 'undetermined' });
    expect(page?.Certainty).toMatch(/^depends on: ./);
    expect(page?.['Or else']).toContain('464 target-group-protocol-version');
  });

  it('speaks the reader’s language, and opens with a byte order mark then', () => {
    const japanese = matrixCsv(STORY, translatorFor('ja'));
    expect(japanese.startsWith('\ufeff"入口","備考","ホスト"')).toBe(true);
    expect(records(japanese)[0]).toMatchObject({ 入口: 'www.example.com', 重要度: '重大' });
  });

  it('is plain ASCII without a mark where every word is', () => {
    expect(matrixCsv([], t)).toMatch(/^"Way in",/);
  });

  it.each(HOSTILE)('keeps its form and starts no formula: %j', (name) => {
    const all = parsed(matrixCsv(named(name), t));
    expect(new Set(all.map((fields) => fields.length))).toEqual(new Set([20]));
    expect(all.flat().filter((field) => /^[=+\-@\t\r＝＋－＠]/.test(field))).toEqual([]);
  });

  it('gives back every name that is only text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9"', ;/*?]{1,40}$/), (name) => {
        expect(records(matrixCsv(named(name), t))[0]).toMatchObject({ 'Way in': name, Path: name });
      }),
      { numRuns: 50 },
    );
  });
});

describe('JSON', () => {
  it('is what its schema documents', () => {
    expect(MatrixJson.parse(JSON.parse(matrixJson(STORY)))).toEqual(toMatrixJson(STORY));
    const [way] = toMatrixJson(STORY).entries;
    expect(way).toMatchObject({
      entry: { id: 'E1EXAMPLE', fronted: false },
      severity: 'critical',
      rows: [{ path: '/', behavior: '*', rule: 'default' }],
    });
    const page = way?.rows[0]?.requests.find(({ kind }) => kind === 'http2');
    expect(page).toMatchObject({ request: 'E1EXAMPLE#1', url: 'https://www.example.com/', severity: 'critical', otherwise: [] });
    expect(page?.outcome).toEqual({ by: 'load-balancer', status: 464, reason: 'target-group-protocol-version', certainty: 'certain' });
    expect(page?.hops.map(({ kind, scheme, http, spoken }) => [kind, scheme, http, spoken])).toEqual([
      ['viewer', 'https', 'HTTP/2', true],
      ['origin', 'https', 'HTTP/1.1', true],
      ['target', null, null, false],
    ]);
  });

  it('leaves out kinds that were not traced', () => {
    const silent = STORY.map((way) => ({ ...way, rows: way.rows.map((row) => ({ ...row, cells: { ...row.cells, http3: null } })) }));
    expect(toMatrixJson(silent).entries[0]?.rows[0]?.requests.map(({ kind }) => kind)).not.toContain('http3');
  });
});

describe('Markdown', () => {
  it('has a table for each way in, and says why', () => {
    expect(matrixMarkdown(STORY.slice(0, 1), t)).toMatchInlineSnapshot(`
      "# Protocol matrix

      What every kind of request speaks on every hop of every path, and how it ends.

      ## \`www.example.com\`

      | Path | Page over HTTP/3 | Page over HTTP/2 | Page over HTTP/1.1 | gRPC call | WebSocket upgrade | Page over http:// |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`/\` | **Critical** 464 target-group-protocol-version<br>HTTP/3 over TLS 1.3 → HTTP/1.1 over TLS 1.3, TLS 1.2 | **Critical** 464 target-group-protocol-version<br>HTTP/2 over TLS 1.3, TLS 1.2 → HTTP/1.1 over TLS 1.3, TLS 1.2 | **Critical** 464 target-group-protocol-version<br>HTTP/1.1 over TLS 1.3, TLS 1.2 → HTTP/1.1 over TLS 1.3, TLS 1.2 | **Fine** no HTTP answer grpc-not-enabled<br>gRPC (HTTP/2) over TLS 1.3, TLS 1.2 | **Low** 464 target-group-protocol-version<br>WebSocket (HTTP/1.1) over TLS 1.3, TLS 1.2 → WebSocket (HTTP/1.1) over TLS 1.3, TLS 1.2 | **Fine** 301 viewer-https-redirect<br>HTTP/1.1, not encrypted |

      - 464 target-group-protocol-version: CloudFront speaks HTTP/1.1, and target group web does not accept that. ターゲットグループが受け付けるのは別のものだけです。
      "
    `);
  });

  it('puts paths that fare alike into one row', () => {
    const rules = ['/a/*', '/b/*'].map((value, at) =>
      rule(at + 1, [fixed(503)], [{ field: 'path-pattern', values: [value], regexValues: [] }]),
    );
    const two = matrixOf({
      loadBalancers: [loadBalancer({ listeners: [listener({ rules: [...rules, rule(null, [forwardTo('web')])] })] })],
    });
    expect(matrixMarkdown(two, t)).toContain('| `/a/`<br>`/b/` |');
  });

  it.each(HOSTILE)('shows as text, in its cell: %j', (name) => {
    const text = matrixMarkdown(named(name), t);
    const tables = text.split('\n').filter((line) => line.startsWith('|'));
    // An escaped pipe would still end a cell where a backslash stands before it, so there is none at all.
    expect(new Set(tables.map((line) => line.split('|').length))).toEqual(new Set([9]));
    const outside = text.replaceAll(/`[^`\n]*`|<br>|<\/?code>|Page over http:\/\//g, '');
    expect(outside).not.toMatch(/[<@[\]`]|https?:|www\.|(?<!&)#\d|javascript:/i);
    expect(text).not.toMatch(/[\u202e\r\t]/);
  });

  it.each([
    ['www.example.com', '`www.example.com`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`@x', '<code>a&#96;&#64;&#8203;x</code>'],
    ['', ''],
  ])('writes the name %j as %s', (name, code) => {
    expect(markdownCode(name)).toBe(code);
  });

  it.each([
    ['a sentence, plain.', 'a sentence, plain.'],
    ['*b* _c_', '&#42;b&#42; &#95;c&#95;'],
    ['www.example.com', 'www&#46;example.com'],
    ['ターゲットグループは', 'ターゲットグループは'],
  ])('writes the text %j as %s', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });
});

describe('for a terminal', () => {
  const sheet = { t, paint: createPaint(false), columns: 100 };

  it('tells every way in with its paths', () => {
    const report = matrixReport(
      matrixOf({ distributions: [distribution({ cacheBehaviors: [behavior({ pathPattern: '/api/*' })] })] }),
      sheet,
    );
    expect(report).toMatchInlineSnapshot(`
      "origin.example.com (behind CloudFront)  Medium
        Requests: /
          Page over HTTP/3        HTTP/2 → HTTP/1.1 → the application answers
          Page over HTTP/2        HTTP/2 → HTTP/1.1 → the application answers
          Page over HTTP/1.1      HTTP/1.1 → HTTP/1.1 → the application answers
          gRPC call               gRPC → 464 target-group-protocol-version
          WebSocket upgrade       WebSocket → WebSocket → the application answers
          Page over http://       no HTTP answer viewer-port-closed

      www.example.com  Fine
        Requests: /, /api/
          Page over HTTP/3        HTTP/3 → HTTP/1.1 → HTTP/1.1 → the application answers
          Page over HTTP/2        HTTP/2 → HTTP/1.1 → HTTP/1.1 → the application answers
          Page over HTTP/1.1      HTTP/1.1 → HTTP/1.1 → HTTP/1.1 → the application answers
          gRPC call               gRPC → no HTTP answer grpc-not-enabled
          WebSocket upgrade       WebSocket → WebSocket → WebSocket → the application answers
          Page over http://       HTTP/1.1 → 301 viewer-https-redirect
      "
    `);
  });

  it('says so where there is nothing', () => {
    expect(matrixReport([], sheet)).toBe('No way in was found, so there is nothing to show.\n');
    expect(
      matrixReport(
        STORY.slice(0, 1).map((way) => ({ ...way, rows: [] })),
        sheet,
      ),
    ).toContain('No request of this way in was traced.');
  });
});
