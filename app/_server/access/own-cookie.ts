/** A cookie of ours, that no script reads. */
export interface OwnCookie {
  /** Its value in a request; null where there is none. */
  read(headers: Headers): string | null;
  /** The `Set-Cookie` header that gives it to a browser; an empty value takes it away. */
  write(value: string): string;
}

/**
 * The name of a cookie. Cookies know no ports, so that two Hoplens on one machine need two names; over HTTPS the prefix `__Host-` binds it
 * to this host. https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes
 */
function nameFor(what: string, origin: string): string {
  const { protocol, port } = new URL(origin);
  return protocol === 'https:' ? `__Host-hoplens-${what}` : `hoplens-${what}-${port || '80'}`;
}

/** `maxAge`: seconds after which the browser forgets it. */
export function ownCookie(what: string, origin: string, maxAge: number): OwnCookie {
  const name = nameFor(what, origin);
  const secure = origin.startsWith('https:') ? '; Secure' : '';
  return {
    read(headers) {
      for (const pair of (headers.get('cookie') ?? '').split(';')) {
        const [key = '', value = ''] = pair.trim().split('=');
        if (key === name) return value;
      }
      return null;
    },
    write: (value) => `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(value === '' ? 0 : maxAge)}${secure}`,
  };
}
