import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { targetGroupArn, loadBalancerArn, serviceArn } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';
import { surveyChain } from '@/lib/trace/survey';

import { componentsBehind, standsOn, wayTo } from './on-the-way';

const survey = surveyChain(linkChain(smallAccount()));
const [edge, beside] = survey.entries.map(({ entry }) => entry);

describe('what is on the way', () => {
  it('is everything that requests to a way in get to', () => {
    expect([...componentsBehind(survey, edge!.id)]).toEqual(
      expect.arrayContaining([edge!.component.id, loadBalancerArn('web'), targetGroupArn('web'), serviceArn('web')]),
    );
    expect(componentsBehind(survey, beside!.id).has(edge!.component.id)).toBe(false);
    expect(componentsBehind(survey, 'no-such-entry').size).toBe(0);
  });

  it('holds what is about everything, and what stands on a part of it', () => {
    const there = new Set(['a']);
    expect([[], ['b', 'a'], ['b']].map((components) => standsOn({ components }, there))).toEqual([true, true, false]);
  });

  it('is shown by the way in that people are meant to take, where one gets there', () => {
    expect(edge!.fronted).toBe(false);
    expect(beside!.fronted).toBe(true);
    expect([loadBalancerArn('web'), serviceArn('web'), 'sg-1'].map((id) => wayTo(survey, id))).toEqual([edge!.id, edge!.id, null]);
    const reversed = { ...survey, entries: [...survey.entries].reverse() };
    expect(wayTo(reversed, loadBalancerArn('web'))).toBe(edge!.id);
  });
});
