import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { errorSentence } from '@/lib/messages/error-sentence';
import type { Translator } from '@/lib/messages/translator';
import type { SharePart } from '@/lib/shares/share-seal';

import { limit, limitGuesses } from '../access/limit';
import { deps } from '../deps';
import { toErrorResponse } from '../to-result';

const unzip = promisify(gunzip);

/** The token in an `Authorization: Share …` header; empty where there is none. */
function tokenIn(headers: Headers): string {
  return /^Share (\S{1,100})$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
}

const GONE = { code: 'not-found', params: { fault: 'share-gone' } } as const;

/** One answer for every link that opens nothing, whatever the reason: unknown, expired, revoked, malformed. */
function nothingShared(t: Translator): Response {
  return toErrorResponse(t, GONE);
}

/** The same for people whose browser runs no script. */
export function nothingSharedInWords(t: Translator): Response {
  return new Response(`${errorSentence(t, GONE)}\n`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** One part of a share, in gzip; null for a token that opens nothing. Throws AppError `too-many-requests`. */
export async function readShared(request: Request, token: string, part: SharePart): Promise<Uint8Array | null> {
  await limit('share-read', request);
  return limitGuesses(request, () => deps().shared.read(token, part));
}

/** What the share whose token a request brings shows, as it lies in the store: in gzip, and not filtered any more. */
export async function sharedBody(t: Translator, request: Request): Promise<Response> {
  const zipped = await readShared(request, tokenIn(request.headers), 'body');
  if (zipped === null) return nothingShared(t);
  return new Response(new Uint8Array(zipped), { headers: { 'content-type': 'application/gzip' } });
}

/** Its picture. */
export async function sharedPicture(t: Translator, request: Request): Promise<Response> {
  const zipped = await readShared(request, tokenIn(request.headers), 'picture');
  return zipped === null ? nothingShared(t) : pictureResponse(zipped);
}

/** A picture that may be opened by itself: nothing in it loads or runs. */
export async function pictureResponse(zipped: Uint8Array): Promise<Response> {
  return new Response(new Uint8Array(await unzip(zipped)), {
    headers: {
      'content-type': 'image/svg+xml',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    },
  });
}
