import type { TargetServer } from '../target-server';
import { authority, type KeyPair, selfSigned } from './authority';
import { detectsHttp1, type NginxSettings, startNginx } from './nginx';
import { startHttp, startHttp2, startHttps, startSecureHttp2 } from './node-servers';
import type { RealServer } from './real-server';
import { scratchFolder } from './scratch-folder';
import { OLD_CIPHERS } from './speak';

/** A server behind a load balancer: how it is started, and what the engine is told of it. */
export interface TargetCase {
  name: string;
  start: () => Promise<RealServer>;
  is: TargetServer;
  /** The certificate that it demands of its clients. A load balancer has none. */
  admits?: KeyPair;
}

const folder = scratchFolder();
const root = authority(folder, 'targets');
const own = root.issue(['target.internal']);
const expired = root.issue(['target.internal'], { from: '20200101000000Z', to: '20210101000000Z' });
const alone = selfSigned(folder, 'alone', ['another.internal']);

const certified = ({ certFile, keyFile }: KeyPair): string[] => [`ssl_certificate ${certFile};`, `ssl_certificate_key ${keyFile};`];
const nginx = (listen: string, protocols: string, ...more: readonly string[]) => {
  const settings: NginxSettings = { listen, server: [...certified(own), `ssl_protocols ${protocols};`, ...more] };
  return () => startNginx(settings);
};

type Served = TargetServer['plain'];
type Versions = NonNullable<TargetServer['tls']>['versions'];

const MODERN: Versions = ['TLSv1.3', 'TLSv1.2'];
const plain = (...http: Served): TargetServer => ({ plain: http, tls: null, keepAlive: null });
const secure = (versions: Versions, ...http: Served): TargetServer => ({
  plain: [],
  tls: { versions, http, clientCertificate: false },
  keepAlive: null,
});
const demanding: TargetServer = { plain: [], tls: { versions: MODERN, http: ['HTTP/1.1'], clientCertificate: true }, keepAlive: null };

const NGINX: readonly TargetCase[] = [
  { name: 'nginx', start: () => startNginx({}), is: plain('HTTP/1.1') },
  {
    name: 'nginx http2',
    start: () => startNginx({ listen: 'http2' }),
    is: detectsHttp1() ? plain('HTTP/1.1', 'HTTP/2') : plain('HTTP/2'),
  },
  { name: 'nginx ssl', start: nginx('ssl', 'TLSv1.2 TLSv1.3'), is: secure(MODERN, 'HTTP/1.1') },
  { name: 'nginx ssl http2', start: nginx('ssl http2', 'TLSv1.2 TLSv1.3'), is: secure(MODERN, 'HTTP/1.1', 'HTTP/2') },
  { name: 'nginx ssl, TLS 1.2 only', start: nginx('ssl http2', 'TLSv1.2'), is: secure(['TLSv1.2'], 'HTTP/1.1', 'HTTP/2') },
  { name: 'nginx ssl, TLS 1.3 only', start: nginx('ssl http2', 'TLSv1.3'), is: secure(['TLSv1.3'], 'HTTP/1.1', 'HTTP/2') },
  {
    name: 'nginx ssl, TLS 1.0 and 1.1 only',
    start: nginx('ssl', 'TLSv1 TLSv1.1', `ssl_ciphers ${OLD_CIPHERS};`),
    is: secure(['TLSv1.1', 'TLSv1'], 'HTTP/1.1'),
  },
  {
    name: 'nginx ssl_verify_client on',
    start: nginx('ssl', 'TLSv1.2 TLSv1.3', 'ssl_verify_client on;', `ssl_client_certificate ${root.certFile};`),
    is: demanding,
    admits: own,
  },
  {
    name: 'nginx ssl_verify_client optional',
    start: nginx('ssl', 'TLSv1.2 TLSv1.3', 'ssl_verify_client optional;', `ssl_client_certificate ${root.certFile};`),
    is: secure(MODERN, 'HTTP/1.1'),
  },
  {
    name: 'nginx ssl, expired certificate',
    start: () => startNginx({ listen: 'ssl', server: [...certified(expired), 'ssl_protocols TLSv1.2 TLSv1.3;'] }),
    is: secure(MODERN, 'HTTP/1.1'),
  },
  {
    name: 'nginx ssl, self-signed certificate',
    start: () => startNginx({ listen: 'ssl', server: [...certified(alone), 'ssl_protocols TLSv1.2 TLSv1.3;'] }),
    is: secure(MODERN, 'HTTP/1.1'),
  },
];

const NODE: readonly TargetCase[] = [
  { name: 'Node http', start: () => startHttp(), is: plain('HTTP/1.1') },
  { name: 'Node https', start: () => startHttps(own), is: secure(MODERN, 'HTTP/1.1') },
  {
    name: 'Node https, TLS 1.3 only',
    start: () => startHttps({ ...own, minVersion: 'TLSv1.3' }),
    is: secure(['TLSv1.3'], 'HTTP/1.1'),
  },
  {
    name: 'Node https that demands a certificate',
    start: () => startHttps({ ...own, ca: root.cert, requestCert: true, rejectUnauthorized: true }),
    is: demanding,
    admits: own,
  },
  { name: 'Node http2', start: () => startHttp2(), is: plain('HTTP/2') },
  { name: 'Node http2 secure', start: () => startSecureHttp2(own), is: secure(MODERN, 'HTTP/2') },
  {
    name: 'Node http2 secure, allowHTTP1',
    start: () => startSecureHttp2({ ...own, allowHTTP1: true }),
    is: secure(MODERN, 'HTTP/1.1', 'HTTP/2'),
  },
];

/** Every server that is tried behind a load balancer. */
export const TARGETS: readonly TargetCase[] = [...NGINX, ...NODE];
