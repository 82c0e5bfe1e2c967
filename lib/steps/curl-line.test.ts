import { describe, expect, it } from 'vitest';

import { parseCurl } from '@/lib/pasted/parse-curl';
import { SECRET } from '@/lib/testing/locked-chain';
import { parseRequest, type RequestWords } from '@/lib/trace/parse-request';
import type { TraceRequest } from '@/lib/trace/request';

import { curlLine } from './curl-line';

const request = (changed: Partial<RequestWords> = {}) =>
  parseRequest({ method: 'GET', url: 'https://www.example.com/', grpc: false, websocket: false, headers: [], ...changed });

const pick = ({ http, method, path, query, headers }: TraceRequest) => ({ http, method, path, query, headers });

describe('curlLine', () => {
  it.each<[Partial<RequestWords>, string]>([
    [{}, 'curl --http2 https://www.example.com/'],
    [{ method: 'HEAD', http: 'HTTP/3' }, 'curl --http3 --head https://www.example.com/'],
    [{ method: 'PUT', http: 'HTTP/1.1' }, 'curl --http1.1 --request PUT https://www.example.com/'],
    [{ url: 'https://www.example.com/a?b=[1]&c={2}' }, "curl --globoff --http2 'https://www.example.com/a?b=[1]&c={2}'"],
    [{ headers: [{ name: 'X-A', value: "it's $(id)" }] }, "curl --http2 --header 'x-a: it'\\''s $(id)' https://www.example.com/"],
    [{ headers: [{ name: 'X-A', value: '' }] }, "curl --http2 --header 'x-a;' https://www.example.com/"],
  ])('%j', (changed, line) => {
    expect(curlLine(request(changed))).toBe(line);
    // curl reads it back; of its own it adds Accept.
    const read = parseRequest(parseCurl(line));
    expect({ ...read, headers: read.headers.filter(({ name }) => name !== 'accept') }).toMatchObject(pick(request(changed)));
  });

  it('connects elsewhere, without asking whose certificate it is', () => {
    expect(curlLine(request(), 'web-1.elb.amazonaws.com')).toBe(
      'curl --http2 --insecure --connect-to ::web-1.elb.amazonaws.com: https://www.example.com/',
    );
  });

  it('never tells a secret', () => {
    const line = curlLine({ ...request(), headers: [{ name: 'x-origin-verify', value: SECRET }] });
    expect(line).toBe("curl --http2 --header 'x-origin-verify: SECRET' https://www.example.com/");
  });
});
