import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { distribution, forwardTo, listener, loadBalancer, origin, rule, targetGroup } from '@/lib/testing/sample-parts';
import { service } from '@/lib/testing/sample-service';
import { smallAccount } from '@/lib/testing/small-account';
import { surveyChain } from '@/lib/trace/survey';

import { drawDiagram } from './draw-diagram';

const rules = [
  rule(10, [forwardTo('api')], [{ field: 'path-pattern', values: ['/api/*'], regexValues: [] }]),
  rule(null, [forwardTo('web')]),
];

/** Two distributions in front of one load balancer with two services, and a bucket that only the second leads to. */
const inventory = smallAccount({
  distributions: [
    distribution(),
    distribution({
      id: 'E2',
      domainName: 'd2.cloudfront.net',
      aliases: ['two.example.com'],
      origins: [
        origin(),
        origin({ id: 's3', domainName: 'b.s3.eu-west-1.amazonaws.com', custom: null, s3: { originAccessIdentity: null } }),
      ],
    }),
  ],
  loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })],
  targetGroups: [targetGroup(), targetGroup({ name: 'api', targets: [] })],
  services: [service(), service({ name: 'api' })],
});
const chain = linkChain(inventory);
const survey = surveyChain(chain);
const names = (options: Parameters<typeof drawDiagram>[2]) =>
  drawDiagram(chain, survey, options)
    .nodes.map(({ kind, ref }) => `${kind} ${ref.name}`)
    .sort();

describe('drawDiagram', () => {
  it('draws every component once, in the column of its kind', () => {
    const { nodes } = drawDiagram(chain, survey);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(nodes.filter(({ kind }) => kind === 'target-group').map(({ column }) => column)).toEqual([3, 3]);
    expect(nodes.filter(({ kind }) => kind === 'distribution')).toHaveLength(2);
  });

  it('draws only what an entry’s viewers reach', () => {
    expect(names({ entry: 'E1EXAMPLE' }).join()).not.toContain('two.example.com');
    expect(names({ entry: 'E1EXAMPLE' }).join()).not.toContain('s3');
    expect(names({ entry: 'E2' }).join()).toContain('s3');
  });

  it('has both ends of every edge, every hop of the survey, and every routing', () => {
    const { nodes, edges } = drawDiagram(chain, survey);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    expect(
      edges
        .filter(({ kind }) => kind === 'hop')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(survey.hops.map(({ id }) => id).sort());
    expect(edges.filter(({ kind }) => kind === 'routing').map(({ routing }) => routing)).toEqual([
      { code: 'rules', params: { priorities: '10', count: 1 } },
      { code: 'default-only', params: {} },
    ]);
  });

  it('folds what stands behind a load balancer into one node', () => {
    const group = drawDiagram(chain, survey).groups[0];
    const folded = drawDiagram(chain, survey, { collapsed: [group?.id ?? ''] });
    expect(group?.members).toHaveLength(4);
    expect(folded.nodes.filter(({ collapsed }) => collapsed > 0)).toMatchObject([{ collapsed: 4, column: 3 }]);
    expect(folded.edges.filter(({ kind }) => kind === 'routing')).toHaveLength(1);
  });

  it('is the same for the same chain', () => {
    expect(drawDiagram(linkChain(inventory), surveyChain(linkChain(inventory)))).toEqual(drawDiagram(chain, survey));
  });
});
