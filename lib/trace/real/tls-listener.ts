import type { SecureVersion, TlsOptions } from 'node:tls';

import type { KeyPair } from './authority';
import { startNginx, TOKEN } from './nginx';
import { startHttps } from './node-servers';
import type { RealServer } from './real-server';
import { answered, OLD_CIPHERS, speak, type Words } from './speak';

/** What stands in for a TLS listener. */
export type Listening = 'nginx' | 'Node';

/** Starts a TLS listener with exactly these versions, which are neighbours; newest first. */
export function startListener(by: Listening, own: KeyPair, versions: readonly SecureVersion[]): Promise<RealServer> {
  const [newest, oldest] = [versions[0], versions.at(-1)];
  if (newest === undefined || oldest === undefined) throw new Error('A listener has a version of TLS.');
  const { certFile, keyFile, cert, key } = own;
  if (by === 'Node') return startHttps({ cert, key, minVersion: oldest, maxVersion: newest, ciphers: OLD_CIPHERS });
  const certified = [`ssl_certificate ${certFile};`, `ssl_certificate_key ${keyFile};`];
  return startNginx({ listen: 'ssl', server: [...certified, `ssl_protocols ${versions.join(' ')};`, `ssl_ciphers ${OLD_CIPHERS};`] });
}

/** The version of TLS over which a listener answers a client with such settings; null where it does not. */
export async function agreedVersion({ port, token }: RealServer, tls: NonNullable<Words['tls']>): Promise<string | null> {
  const heard = await speak({ port, scheme: 'https', http: 'HTTP/1.1', tls });
  return answered(heard) && heard.headers[TOKEN] === token ? heard.tls : null;
}

/** The modes of a load balancer's mutual authentication, as Node's listeners have them. */
export const MUTUAL: Readonly<Record<'off' | 'passthrough' | 'verify', TlsOptions>> = {
  off: {},
  passthrough: { requestCert: true, rejectUnauthorized: false },
  verify: { requestCert: true, rejectUnauthorized: true },
};
