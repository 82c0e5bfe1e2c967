import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { smallAccount } from '@/lib/testing/small-account';

import { subjectsAt } from './subjects-at';

const chain = linkChain(smallAccount());
const kindsAt = (id: string): string[] => [...new Set(subjectsAt(chain, id).map(({ kind }) => kind))].sort();
const entry = chain.entries.find(({ kind }) => kind === 'distribution')!;
const [origin] = chain.originLinks;
const [target] = chain.targetLinks;

describe('subjectsAt', () => {
  it.each<[what: string, id: string, kinds: string[]]>([
    ['a distribution', entry.component.id, ['behavior', 'distribution', 'origin']],
    ['its viewer hop', `viewer:${entry.id}`, ['behavior', 'distribution', 'origin']],
    ['a load balancer', chain.inventory.loadBalancers[0]!.arn, ['ingress', 'listener', 'load-balancer', 'rule']],
    ['the hop to it', origin!.id, ['ingress', 'listener', 'load-balancer', 'origin']],
    ['a target group', target!.targetGroup.arn, ['target-group']],
    ['the hop from it', target!.id, ['target-group']],
    ['a service', target!.to.id, ['target-group']],
    ['the viewer', 'viewer', []],
    ['nothing', 'gone', []],
  ])('%s', (_, id, kinds) => {
    expect(kindsAt(id)).toEqual(kinds);
  });

  it('names the origin of the hop, and no other', () => {
    expect(subjectsAt(chain, origin!.id).filter(({ kind }) => kind === 'origin')).toHaveLength(1);
  });
});
