import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import { PLAIN_ADDRESS } from '@/components/chain-page/chain-address';
import type { Inventory } from '@/lib/inventory/inventory';
import { translatorFor } from '@/lib/messages/catalogue';
import { gap } from '@/lib/testing/gap';
import { fixed } from '@/lib/testing/given';
import { matrixOf } from '@/lib/testing/matrix-of';
import { distribution, forwardTo, listener, loadBalancer, rule, targetGroup } from '@/lib/testing/sample-parts';

import { MatrixTable } from './matrix-table';

/** The table of a way in as markup: the one that people are meant to use, or the side door. */
function table(parts: Partial<Inventory>, fronted = false): string {
  const matrix = matrixOf(parts).find(({ entry }) => entry.fronted === fronted);
  if (matrix === undefined) throw new Error('There is no such way in.');
  const chain = { path: '/snapshots/0', address: { ...PLAIN_ADDRESS, entry: matrix.entry.id } };
  return renderToStaticMarkup(<MatrixTable t={translatorFor('en')} matrix={matrix} chain={chain} />);
}

const STORY = { targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] };

it('says in every cell how it stands, how it ends and what is spoken, and leads to the request on the chain', () => {
  const [, cell = ''] = /<td class="s-critical">(.*?)<\/td>/.exec(table(STORY)) ?? [];
  expect(cell).toMatch(/<svg .*<\/svg> Critical/);
  expect(cell).toMatch(/href="\/snapshots\/0\?entry=E1EXAMPLE&amp;select=target%3A[^"]+&amp;request=E1EXAMPLE%230">464 · /);
  expect(cell.replaceAll(/<[^>]*>/g, ' ')).toMatch(/Viewer +HTTP\/3 over TLS 1.3 +Origin +HTTP\/1.1 over TLS 1.3, TLS 1.2/);
});

it('has headings for rows and columns and a region that can be scrolled by keyboard', () => {
  const markup = table(STORY);
  expect(markup.match(/<th scope="col">/g)).toHaveLength(7);
  expect(markup.match(/<th scope="row">/g)).toHaveLength(1);
  expect(markup).toMatch(/^<div class="matrix" tabindex="0" role="group" aria-label="Protocols and outcomes of www.example.com">/);
  expect(markup).toContain('<caption>');
});

it('marks the side door', () => {
  expect(table(STORY, true)).toContain('behind CloudFront');
});

it('shows what is not certain as such, with how else it may end', () => {
  const markup = table({ targetGroups: [targetGroup({ protocolVersion: { $unknown: 'g' } })], gaps: [gap({ kind: 'tags' })] });
  expect(markup).toContain('Unknown');
  expect(markup).toContain('<span>or 464 · ');
  expect(markup).toContain('<em>not certain</em>');
});

it('folds many paths that fare alike, and loses none', () => {
  const paths = Array.from({ length: 8 }, (_, at) => `/p${String(at)}/`);
  const rules = paths.map((path, at) => rule(at + 1, [fixed(503)], [{ field: 'path-pattern', values: [`${path}*`], regexValues: [] }]));
  const markup = table({ loadBalancers: [loadBalancer({ listeners: [listener({ rules: [...rules, rule(null, [forwardTo('web')])] })] })] });
  expect(markup.match(/<th scope="row">/g)).toHaveLength(2);
  expect(markup).toContain('<summary>4 more paths alike</summary>');
  for (const path of paths) expect(markup).toContain(`<li>${path}<span>`);
});

it('cannot be given markup by a name', () => {
  const markup = table({ distributions: [distribution({ aliases: ['<script>alert(1)</script>'] })] });
  expect(markup).not.toContain('<script');
  expect(markup).toContain('&lt;script&gt;');
});
