import { clientOf, peerOf } from './peers.mjs';

/** Request headers that only our own proxy.ts, Next.js, or a load balancer in front may set. */
const INTERNAL =
  /^(x-middleware-.*|x-forwarded-.*|forwarded|x-nonce|content-security-policy(-report-only)?|next-resume|x-matched-path|x-invoke-.*|x-amzn-oidc-.*|x-hoplens-.*)$/;

/** How often a header was sent: Node.js joins what comes twice. */
function countOf({ rawHeaders }, name) {
  return rawHeaders.filter((raw, at) => at % 2 === 0 && raw.toLowerCase() === name).length;
}

/**
 * Takes away what nobody outside may tell of a request, and notes where it came from in `x-hoplens-client`. A header that tells who somebody
 * is stays when the proxy in front has set it, once: one that comes twice was sent by somebody else too.
 * @param {import('node:http').IncomingMessage} request
 * @param {Pick<ReturnType<typeof import('./sign-in-settings.mjs').signInSettings>, 'trusts' | 'believes' | 'identity'>} settings
 */
export function cleanHeaders(request, { trusts, believes, identity }) {
  const client = clientOf(request, trusts);
  const believed = believes(peerOf(request));
  const stays = (name) => (identity.has(name) ? believed && countOf(request, name) === 1 : !INTERNAL.test(name));
  const lost = new Set(Object.keys(request.headers).filter((name) => !stays(name)));
  for (const name of lost) delete request.headers[name];
  const raw = request.rawHeaders;
  for (let at = raw.length - 2; at >= 0; at -= 2) if (lost.has(raw[at].toLowerCase())) raw.splice(at, 2);
  request.headers['x-hoplens-client'] = client;
  raw.push('x-hoplens-client', client);
}
