import { isIP } from 'node:net';

import { PlainFailure } from '../prepare/step.mjs';
import { trustedPeers } from './peers.mjs';

/** Variables without which a way to sign in is no way to sign in. */
const NEEDS = {
  local: [],
  alb: ['HOPLENS_ORIGIN', 'HOPLENS_ALB_ARN', 'HOPLENS_OIDC_ISSUER', 'HOPLENS_OIDC_CLIENT_ID'],
  oidc: ['HOPLENS_ORIGIN', 'HOPLENS_OIDC_ISSUER', 'HOPLENS_OIDC_CLIENT_ID', 'HOPLENS_OIDC_CLIENT_SECRET'],
  proxy: ['HOPLENS_ORIGIN', 'HOPLENS_PROXY_HEADER', 'HOPLENS_PROXY_PEERS'],
};
const MORE = 'docs/sign-in.md tells more.';
/** Short ones can be guessed. */
const SHORTEST_TOKEN = 20;

function isLoopback(host) {
  return host === 'localhost' || host === '::1' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** An address with TLS, or on this machine. */
function isSafe(text) {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function modeOf(env, bind) {
  const mode = env.HOPLENS_AUTH || 'local';
  if (!Object.hasOwn(NEEDS, mode)) throw new PlainFailure(`HOPLENS_AUTH is “${mode}”, but must be local, alb, oidc or proxy. ${MORE}`);
  if (mode !== 'local' || isLoopback(bind)) return mode;
  const why = env.HOPLENS_AUTH ? 'HOPLENS_AUTH=local is for one person on this machine' : 'nobody said how people sign in';
  throw new PlainFailure(
    `Hoplens does not listen on ${bind}, where others can reach it: ${why}. Set HOPLENS_AUTH to alb, oidc or proxy, or listen on 127.0.0.1. ${MORE}`,
  );
}

const CHECKS = {
  HOPLENS_ORIGIN: [
    (text) => isSafe(text) && new URL(text).origin === text,
    'must be where people open Hoplens, such as https://hoplens.example.com, without a path',
  ],
  HOPLENS_ALB_ARN: [
    (text) => /^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:loadbalancer\/app\/[^/]+\/[^/]+$/.test(text),
    'must be the ARN of an Application Load Balancer',
  ],
  HOPLENS_OIDC_ISSUER: [isSafe, 'must be the https address of the issuer'],
  HOPLENS_PROXY_HEADER: [isOwnHeader, 'must be the name of a header that only the proxy sets, such as X-Auth-User'],
  HOPLENS_PROXY_GROUPS_HEADER: [(text) => text === '' || isOwnHeader(text), 'must be the name of a header that only the proxy sets'],
  HOPLENS_SIGN_IN_TOKEN: [(text) => text === '' || text.length >= SHORTEST_TOKEN, `must have at least ${SHORTEST_TOKEN} characters`],
};

/** No header that means something else already. */
function isOwnHeader(name) {
  return (
    /^[\w-]+$/.test(name) &&
    !/^(host|cookie|authorization|origin|content-.*|connection|sec-.*|accept.*|x-hoplens-.*|x-forwarded-(for|host|port|proto))$/i.test(name)
  );
}

/**
 * How people sign in, as the operator chose it, and all that the server in front of Next.js has to know of it. Throws PlainFailure with one
 * sentence for what is unsafe or incomplete.
 * @param {Record<string, string | undefined>} env
 * @param {string} bind the address to listen on
 * @returns {{ mode: string, origin: string | null, trusts: (address: string) => boolean, believes: (address: string) => boolean, identity: Set<string> }}
 * `trusts`: whose `X-Forwarded-For` counts; `identity`: headers that tell who somebody is; `believes`: from whom they count
 */
export function signInSettings(env, bind) {
  const mode = modeOf(env, bind);
  const missing = NEEDS[mode].filter((name) => !env[name]?.trim());
  if (missing.length > 0) throw new PlainFailure(`HOPLENS_AUTH=${mode} needs ${missing.join(', ')}. ${MORE}`);
  const wrong = Object.entries(CHECKS).find(([name, [fits]]) => (NEEDS[mode].includes(name) || env[name]) && !fits(env[name].trim()));
  if (wrong !== undefined) throw new PlainFailure(`${wrong[0]} ${wrong[1][1]}. ${MORE}`);
  const names = [env.HOPLENS_PROXY_HEADER, env.HOPLENS_PROXY_GROUPS_HEADER].map((name) => name?.trim().toLowerCase());
  const trusts = trustedPeers(env.HOPLENS_PROXY_PEERS);
  return {
    mode,
    origin: env.HOPLENS_ORIGIN?.trim() || null,
    trusts,
    // What a load balancer tells is signed, so that its address need not be known.
    believes: mode === 'alb' && !env.HOPLENS_PROXY_PEERS?.trim() ? () => true : trusts,
    identity: new Set(mode === 'alb' ? ['x-amzn-oidc-data'] : mode === 'proxy' ? names.filter((name) => name) : []),
  };
}
