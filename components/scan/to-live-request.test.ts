import { expect, it } from 'vitest';

import { translatorFor } from '@/lib/messages/catalogue';

import { timeLeft } from './time-left';
import { toLiveRequest } from './to-live-request';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const nothing = { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] };

it('leaves empty what was left empty', () => {
  expect(toLiveRequest(form({ profile: ' ', regions: '', tags: ' , ' }))).toEqual({
    kind: 'live',
    profile: null,
    roleArn: null,
    externalId: null,
    regions: [],
    scope: nothing,
  });
});

it('splits regions at spaces and commas, and names only at commas', () => {
  expect(
    toLiveRequest(form({ regions: 'eu-west-1, us-east-1\nap-south-1', tags: 'team=Web Shop, env=prod', profile: 'my profile' })),
  ).toMatchObject({
    profile: 'my profile',
    regions: ['eu-west-1', 'us-east-1', 'ap-south-1'],
    scope: { ...nothing, tags: ['team=Web Shop', 'env=prod'] },
  });
});

it.each([
  [null, 'time left not known yet'],
  [Number.POSITIVE_INFINITY, 'time left not known yet'],
  [0, 'about 1 second left'],
  [1.2, 'about 2 seconds left'],
  [119, 'about 119 seconds left'],
  [150, 'about 3 minutes left'],
])('%s s left: %s', (seconds, sentence) => {
  expect(timeLeft(translatorFor('en'), seconds)).toBe(sentence);
});
