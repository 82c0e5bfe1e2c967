import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { AppError } from '@/lib/errors';

import { openRoute, openWriteRoute } from './api-route';

const URL_HERE = 'http://127.0.0.1:3000/api/x';
const OWN = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'content-type': 'application/json' };
const context = { params: Promise.resolve({}) };
const schema = z.strictObject({ profile: z.string().max(10) });
const write = openWriteRoute(schema, ({ body }) => Response.json(body));

function post(body: BodyInit | null, headers: Record<string, string> = OWN): Promise<Response> {
  return write(new Request(URL_HERE, { method: 'POST', body, headers }), context);
}

describe('openWriteRoute', () => {
  it('hands on what the schema accepts', async () => {
    const response = await post('{"profile":"review"}');
    expect(await response.json()).toEqual({ profile: 'review' });
  });

  it.each<[string, string, Record<string, string>, number, string]>([
    ['another site', '{"profile":"x"}', { ...OWN, origin: 'https://evil.example' }, 403, 'foreign-origin'],
    ['a form', 'profile=x', { ...OWN, 'content-type': 'application/x-www-form-urlencoded' }, 415, 'not-json'],
    ['plain text', '{"profile":"x"}', { ...OWN, 'content-type': 'text/plain' }, 415, 'not-json'],
    ['broken JSON', '{"profile":', OWN, 400, 'malformed-json'],
    ['nothing', '', OWN, 400, 'malformed-json'],
    ['a wrong field', '{"profile":7}', OWN, 400, 'bad-input'],
    ['an unknown field', '{"profile":"x","endpoint":"http://evil.example"}', OWN, 400, 'bad-input'],
    ['a polluted prototype', '{"profile":"x","__proto__":{"a":1}}', OWN, 400, 'bad-input'],
    ['an array', '[]', OWN, 400, 'bad-input'],
    ['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, OWN, 400, 'bad-input'],
    ['a long body', `{"profile":"${'x'.repeat(70_000)}"}`, OWN, 413, 'too-large'],
  ])('refuses %s', async (_, body, headers, status, code) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  it('stops reading a body that lies about its length', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
    });
    const request = new Request(URL_HERE, { method: 'POST', body: endless, headers: OWN, duplex: 'half' } as RequestInit);
    expect((await write(request, context)).status).toBe(413);
    expect(sent).toBeLessThan(10);
  });

  it('names the wrong field and never repeats its value', async () => {
    const response = await post('{"profile":"<script>alert(1)</script>"}');
    const text = await response.text();
    expect(text).toContain('the profile name');
    expect(text).not.toContain('script');
  });
});

describe('openRoute', () => {
  const failing = openRoute(() => {
    throw new AppError('not-found');
  });

  it('turns expected errors into sentences in the language asked for', async () => {
    const english = await failing(new Request(URL_HERE, { headers: { host: 'localhost:3000' } }), context);
    const japanese = await failing(new Request(`${URL_HERE}?lang=ja`, { headers: { host: 'localhost:3000' } }), context);
    const byCookie = await failing(new Request(URL_HERE, { headers: { host: 'localhost:3000', cookie: 'a=b; hoplens-lang=ja' } }), context);
    expect([english.status, japanese.status]).toEqual([404, 404]);
    expect(await english.text()).toContain('does not exist');
    expect(await japanese.text()).toContain('存在しない');
    expect(await byCookie.text()).toContain('存在しない');
  });
});
