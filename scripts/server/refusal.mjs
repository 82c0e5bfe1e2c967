/** Largest request body in bytes; forms are far smaller. A snapshot that is handed in may be larger. */
const BODY_LIMIT = 1024 * 1024;
const UPLOAD_LIMIT = 64 * BODY_LIMIT;
/** The image optimizer, pages that Next.js shows by itself, and its way to ask for a page without saying so in a header: nobody needs them. */
const HIDDEN = [/^\/_next\/image(\/|$)/i, /^\/_(global-error|not-found)(\/|$)/i, /\.rsc$/i];
const API_METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
const PAGE_METHODS = new Set(['GET', 'HEAD']);

/**
 * The names under which the server answers. Any other name in `Host` means that a foreign site's DNS leads here (DNS rebinding).
 * @param {number} port the port that is listened on
 * @param {string} more `HOPLENS_HOSTS`: further names, separated by commas, each with its port unless that is the scheme's
 */
export function knownHosts(port, more = '') {
  const own = ['localhost', '127.0.0.1', '[::1]'].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  const added = more.split(',').map((name) => name.trim().toLowerCase());
  return new Set([...own, ...added.filter((name) => name !== '')]);
}

/** Path of a request target as routers see it, or null for a target that is no plain path. */
function pathOf(target) {
  // Absolute targets (`GET http://…`) and `//host` would let a router take the host from the target.
  if (!/^\/(?![/\\])/.test(target) || !URL.canParse(target, 'http://localhost')) return null;
  try {
    return decodeURIComponent(new URL(target, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

function hostRefusal({ rawHeaders, headers }, path, hosts) {
  // Load balancers ask for it by address; it tells nothing that a foreign site could use.
  if (path === '/api/health') return null;
  const count = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (count === 1 && hosts.has(headers.host.toLowerCase())) return null;
  return { status: 421, sentence: `This server answers only to ${[...hosts].join(', ')}. HOPLENS_HOSTS adds names.` };
}

function bodyRefusal({ headers, method }, path) {
  const limit = path === '/api/snapshots' && method === 'POST' ? UPLOAD_LIMIT : BODY_LIMIT;
  if (headers['transfer-encoding'] !== undefined) return { status: 411, sentence: 'Send the body with its Content-Length.' };
  return Number(headers['content-length'] ?? 0) > limit
    ? { status: 413, sentence: `The body is larger than ${limit / BODY_LIMIT} MiB.` }
    : null;
}

/**
 * Why a request must not reach Next.js, or null when it may.
 * @param {import('node:http').IncomingMessage} request
 * @param {Set<string>} hosts from `knownHosts`
 * @returns {{ status: number, sentence: string } | null}
 */
export function refusalOf(request, hosts) {
  const path = pathOf(request.url);
  if (path === null) return { status: 400, sentence: 'The address is malformed.' };
  const refusal = hostRefusal(request, path, hosts) ?? bodyRefusal(request, path);
  if (refusal !== null) return refusal;
  // React reads a Server Action's body before any of our code runs; there are no Server Actions here.
  if (request.headers['next-action'] !== undefined) return { status: 403, sentence: 'There are no Server Actions here.' };
  const methods = /^\/api(\/|$)/.test(path) ? API_METHODS : PAGE_METHODS;
  if (!methods.has(request.method)) return { status: 405, sentence: `${request.method} is not allowed here.` };
  return HIDDEN.some((hidden) => hidden.test(path)) ? { status: 404, sentence: 'Not found.' } : null;
}
