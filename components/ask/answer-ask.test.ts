import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { applyEdits } from '@/lib/edits/apply-edits';
import { draftOf } from '@/lib/edits/draft';
import { parseEdit } from '@/lib/edits/edit-text';
import { translatorFor } from '@/lib/messages/catalogue';
import { grouped } from '@/lib/testing/given';
import { lockedChain } from '@/lib/testing/locked-chain';
import { smallAccount } from '@/lib/testing/small-account';

import { type AskContext, answerAsk } from './answer-ask';
import type { Answer, ExplanationAnswer, FoundAnswer, TraceAnswer } from './answer-types';
import { NOTHING_ASKED, type Ask } from './ask-address';

const story = smallAccount(grouped({ protocolVersion: 'HTTP2' }));
const CONTEXT: AskContext = {
  now: { chain: linkChain(story), servers: new Map() },
  before: null,
  entry: null,
  takenAt: '2026-11-27T00:00:00Z',
  repairs: true,
};
const t = translatorFor('en');

function ask(asked: Partial<Ask>, context: Partial<AskContext> = {}): Promise<Answer> {
  return answerAsk(t, { ...CONTEXT, ...context }, { ...NOTHING_ASKED, ...asked });
}

async function traced(asked: Partial<Ask>, context: Partial<AskContext> = {}): Promise<TraceAnswer> {
  const answer = await ask(asked, context);
  expect(answer).toMatchObject({ kind: 'trace' });
  return answer as TraceAnswer;
}

describe('answerAsk', () => {
  it('walks a request, tells what every hop speaks, and what repairs it', async () => {
    const answer = await traced({ ask: 'https://www.example.com/' });
    expect(answer.outcome.status).toBe('464');
    expect(answer.hops.map(({ speaks }) => speaks)).toEqual(['HTTP/2', 'HTTP/1.1', 'nothing is sent']);
    expect(answer.repairs.map(({ edit }) => edit)).toContainEqual(expect.stringMatching(/^ProtocolVersion:.*=HTTP1$/));
    expect(answer.passes).toContainEqual(expect.stringMatching(/^origin:E1EXAMPLE/));
    expect(answer.delivered).toBeNull();
  });

  it('says how it ends without the changes that are tried out', async () => {
    const draft = applyEdits(draftOf(story), [parseEdit(story, 'ProtocolVersion=HTTP1')]);
    const now = { chain: linkChain(draft.inventory), servers: draft.servers };
    const answer = await traced({ ask: 'https://www.example.com/' }, { now, before: CONTEXT.now });
    expect(answer.before?.text).toContain('464');
    expect(answer.delivered?.headers.map(({ name }) => name.toLowerCase())).toEqual(expect.arrayContaining(['host', 'x-forwarded-for']));
    expect(answer.limits.length).toBeGreaterThan(0);
  });

  it('never shows a secret that the origin is sent', async () => {
    const now = { chain: linkChain(smallAccount(lockedChain())), servers: new Map() };
    const answer = await traced({ ask: 'https://www.example.com/' }, { now });
    const hidden = answer.delivered?.headers.filter(({ known }) => !known).map(({ value }) => value);
    expect(hidden).toContain('(secret)');
  });

  it('takes what containers are said to understand into account', async () => {
    const answer = await traced(
      { ask: 'https://www.example.com/', speaks: 'HTTP/2' },
      { now: { chain: linkChain(smallAccount()), servers: new Map() } },
    );
    expect(answer.outcome.status).toBe('502');
  });

  it('names the way in, where the page shows another one', async () => {
    const answer = await traced({ ask: 'https://origin.example.com/' }, { entry: 'E1EXAMPLE' });
    expect(answer.elsewhere?.text).toContain('origin.example.com');
    expect((await traced({ ask: 'https://www.example.com/' }, { entry: 'E1EXAMPLE' })).elsewhere).toBeNull();
  });

  it('leaves repairs out where nobody waits for them', async () => {
    expect((await traced({ ask: 'https://www.example.com/' }, { repairs: false })).repairs).toEqual([]);
  });

  it('explains a status by the requests that get it', async () => {
    const answer = (await ask({ ask: '464' })) as ExplanationAnswer;
    expect(answer).toMatchObject({ kind: 'explanation', status: '464', severity: 'critical' });
    expect(answer.ways[0]?.way.outcome.status).toBe('464');
    expect(answer.passes).toContainEqual(expect.stringMatching(/^origin:E1EXAMPLE/));
  });

  it('finds which requests reach a service, or end for a reason', async () => {
    const found = (await ask({ ask: 'reaches web' })) as FoundAnswer;
    expect(found).toMatchObject({ kind: 'found', sentence: expect.stringContaining('web') });
    const broken = (await ask({ ask: 'target-group-protocol-version' })) as FoundAnswer;
    expect(broken.groups.length).toBeGreaterThan(0);
    expect(broken.groups[0]?.outcome).toContain('464');
    const [group] = broken.groups;
    expect((await traced({ ...group!.example.ask })).outcome.status).toBe('464');
  });

  it.each<[asked: Partial<Ask>, sentence: RegExp]>([
    [{ ask: 'reaches nothing-of-this-name' }, /nothing-of-this-name/],
    [{ ask: 'no question at all' }, /no question at all/],
    [{ ask: 'curl -X' }, /-X/],
    [{ ask: 'https://www.example.com/', ip: 'here' }, /here is not an IP address/],
    [{ ask: 'https://www.example.com/', speaks: 'HTTP/9' }, /HTTP\/9/],
    [{ ask: 'https://www.example.com/', headers: 'no colon' }, /no colon is not a header/],
  ])('says what is wrong with %j', async (asked, sentence) => {
    expect(await ask(asked)).toMatchObject({ kind: 'problem', sentence: expect.stringMatching(sentence) });
  });
});
