import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { PLAIN_ADDRESS } from '@/components/chain-page/chain-address';
import { ChainPicture } from '@/components/chain-picture/chain-picture';
import { translatorFor } from '@/lib/messages/catalogue';
import type { DiagramView } from '@/lib/picture/diagram-view';
import { edgeView, nodeView } from '@/lib/testing/picture-views';

import { ChainTable } from './chain-table';

const STOP = {
  reason: 'target-group-protocol-version',
  status: '464',
  sentence: 'The target group refuses HTTP/1.1.',
  severity: 'critical',
} as const;
const VIEW: DiagramView = {
  title: 'www.example.com',
  description: 'Two components',
  nodes: [
    nodeView({ id: 'd', name: 'www.example.com', width: 400, lines: [{ code: 'host', text: 'd1.cloudfront.net', severity: 'none' }] }),
    nodeView({
      id: 's',
      name: 'web',
      kindLabel: 'ECS service',
      x: 1200,
      column: 4,
      lines: [{ code: 'tasks', text: '2 tasks', severity: 'low' }],
    }),
  ],
  edges: [
    edgeView({
      id: 'o',
      source: 'd',
      target: 's',
      label: ['HTTPS 443', 'HTTP/1.1'],
      badges: [{ code: 'downgrade', severity: 'medium', text: 'HTTP/3 → HTTP/1.1' }],
    }),
    edgeView({ id: 't', source: 'd', target: 's', label: ['HTTP 8080'], stop: STOP }),
    edgeView({ id: 'r', kind: 'routing', source: 'd', target: 's', label: ['rule 10'] }),
  ],
  columns: [],
  sentences: true,
  groups: [],
  width: 1400,
  height: 80,
};
const ADDRESS = { ...PLAIN_ADDRESS, view: 'table' } as const;

/** The texts of a view that a reader must find, whichever form is shown. */
function facts(view: DiagramView): string[] {
  return [
    ...view.nodes.flatMap(({ name, kindLabel, lines }) => [name, kindLabel, ...lines.map(({ text }) => text)]),
    ...view.edges.flatMap(({ label, badges, stop }) => [
      ...label,
      ...badges.map(({ text }) => text),
      ...(stop === null ? [] : [stop.status, stop.sentence]),
    ]),
  ];
}

function textOf(markup: string): string {
  return markup.replaceAll('&gt;', '>').replaceAll(/<[^>]*>/g, '\n');
}

describe('picture and table', () => {
  const picture = textOf(renderToStaticMarkup(<ChainPicture view={VIEW} links={null} />));
  const table = textOf(renderToStaticMarkup(<ChainTable t={translatorFor('en')} view={VIEW} address={ADDRESS} />));

  it.each(facts(VIEW))('both say %s', (fact) => {
    expect(table).toContain(fact);
    // The picture wraps sentences, and says them whole in its titles.
    expect(picture).toContain(fact);
  });
});

it('draws without style attributes, which the content security policy forbids', () => {
  expect(renderToStaticMarkup(<ChainPicture view={VIEW} links={null} />)).not.toMatch(/\sstyle=/);
});
