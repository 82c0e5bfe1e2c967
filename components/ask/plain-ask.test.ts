import { describe, expect, it } from 'vitest';

import { askParameters, NOTHING_ASKED, type Ask } from './ask-address';
import { plainAsk } from './plain-ask';

const plain = (asked: Partial<Ask>): string =>
  askParameters(plainAsk({ ...NOTHING_ASKED, ...asked }))
    .map(([name, value]) => `${name}=${value}`)
    .join(' | ');

describe('plainAsk', () => {
  it.each<[asked: Partial<Ask>, link: string]>([
    [{ ask: 'https://www.example.com/a?b=1' }, 'ask=https://www.example.com/a?b=1'],
    [{ ask: 'www.example.com/a' }, 'ask=https://www.example.com/a'],
    [{ ask: '464' }, 'ask=464'],
    [{ ask: 'POST https://www.example.com/a' }, 'ask=https://www.example.com/a | method=POST'],
    [
      { ask: `curl --http1.1 -X PUT 'https://www.example.com/a' -H 'X-Trace: 1'` },
      'ask=https://www.example.com/a | method=PUT | http=1.1 | headers=Accept: */*\nX-Trace: 1',
    ],
    [{ ask: 'https://www.example.com/', method: 'PATCH', http: 'grpc' }, 'ask=https://www.example.com/ | method=PATCH | http=grpc'],
    [{ ask: 'POST https://www.example.com/', method: 'PUT' }, 'ask=https://www.example.com/ | method=PUT'],
    [{ ask: 'https://user:secret@www.example.com/' }, 'ask=https://www.example.com/'],
  ])('%j', (asked, link) => {
    expect(plain(asked)).toContain(link);
  });

  it('is the same when it is read again', () => {
    const once = plainAsk({ ...NOTHING_ASKED, ask: `curl -b 'a=1; b=2' -H 'Authorization: Bearer abc' -d x=1 https://www.example.com/` });
    expect(plainAsk(once)).toEqual(once);
  });

  it.each<[what: string, asked: Partial<Ask>]>([
    ['a bearer token in a field', { ask: 'https://www.example.com/', headers: 'Authorization: Bearer s3cr3t' }],
    ['a token without a scheme', { ask: 'https://www.example.com/', headers: 'X-Api-Key: s3cr3t' }],
    ['cookies in a field', { ask: 'https://www.example.com/', headers: 'Cookie: session=s3cr3t; CloudFront-Signature=s3cr3t' }],
    ['a curl command with credentials', { ask: `curl -u me:s3cr3t -b session=s3cr3t https://www.example.com/` }],
    ['a curl command with headers', { ask: `curl -H 'Authorization: Bearer s3cr3t' -H 'x-api-key: s3cr3t' https://www.example.com/` }],
    ['a password in the URL', { ask: 'https://me:s3cr3t@www.example.com/' }],
  ])('keeps %s out of the link, but says that it is there', (_, asked) => {
    const link = plain(asked);
    expect(link).not.toContain('s3cr3t');
    if (asked.headers !== undefined) expect(link.toLowerCase()).toContain(asked.headers.slice(0, asked.headers.indexOf(':')).toLowerCase());
  });

  it('keeps the names of cookies, which tell a signed request', () => {
    expect(plain({ ask: 'https://www.example.com/', headers: 'Cookie: CloudFront-Signature=abc' })).toContain('CloudFront-Signature=***');
  });

  it('refuses what is no question, with the fault', () => {
    expect(() => plain({ ask: 'what is this' })).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });
});
