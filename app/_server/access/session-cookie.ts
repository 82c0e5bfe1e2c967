/** Seconds after which the browser forgets it; the server ends a session no later. */
const MAX_AGE = 24 * 3600;

/**
 * The name of the session's cookie. Cookies know no ports, so that two Hoplens on one machine need two names; over HTTPS the prefix
 * `__Host-` binds it to this host. https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes
 */
function nameFor(origin: string): string {
  const { protocol, port } = new URL(origin);
  if (protocol === 'https:') return '__Host-hoplens-session';
  return `hoplens-session-${port || '80'}`;
}

/** The session's token that a request brings; null where it brings none. */
export function readSessionCookie(headers: Headers, origin: string): string | null {
  const name = nameFor(origin);
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [key = '', value = ''] = pair.trim().split('=');
    if (key === name) return value;
  }
  return null;
}

/** The `Set-Cookie` header that gives a browser its session; an empty token takes it away. */
export function writeSessionCookie(token: string, origin: string): string {
  const secure = origin.startsWith('https:') ? '; Secure' : '';
  return `${nameFor(origin)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(token === '' ? 0 : MAX_AGE)}${secure}`;
}
