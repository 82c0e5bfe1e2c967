import { randomBytes } from 'node:crypto';

import { NextResponse, type NextRequest } from 'next/server';

import { LOCALE_COOKIE, LOCALES, type Locale } from '@/lib/messages/locale';

/** Name of the query parameter that chooses a language and keeps the choice. */
const LOCALE_QUERY = 'lang';
const ONE_YEAR_SECONDS = 31_536_000;

/**
 * Content security policy without any `unsafe-*`: only scripts and styles that carry this request's nonce, and what they load.
 * Development needs `eval` (React's error stacks) and inline styles (hot reloading).
 */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${development ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
  ].join('; ');
}

/** The language that the URL asks for, or null when it asks for none that exists. */
function wishedLocale(request: NextRequest): Locale | null {
  const wish = request.nextUrl.searchParams.get(LOCALE_QUERY);
  return LOCALES.find((locale) => locale === wish) ?? null;
}

/** Whether a person opens the page, in contrast to a script or a prefetch that only looks ahead along a link. */
function opensPage(headers: Headers): boolean {
  return (headers.get('sec-fetch-dest') ?? 'document') === 'document' && !headers.has('sec-purpose');
}

/**
 * Sets headers, and nothing else: whoever may not see something is refused where it is read, never here.
 * A language in the URL is turned into the cookie before the page is rendered, so that layouts (which get no query) see it too.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(18).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');

  const locale = wishedLocale(request);
  if (locale !== null) request.cookies.set(LOCALE_COOKIE, locale);

  // Overwrites what came from outside: Next.js takes the nonce for its own scripts from these request headers.
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  // Whoever has to sign in first comes back to it.
  headers.set('x-hoplens-path', request.nextUrl.pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'private, no-store');
  if (locale !== null && opensPage(request.headers)) {
    response.cookies.set(LOCALE_COOKIE, locale, { path: '/', sameSite: 'lax', maxAge: ONE_YEAR_SECONDS });
  }
  return response;
}

/**
 * Every page but that of shares, whose policy goes by hashes; not the files of the build, nor the API, whose answers bring their own headers.
 * No `missing:`: a client could skip the proxy with a header.
 */
export const config = { matcher: '/((?!_next/static/|viewer/|api/|s$).*)' };
