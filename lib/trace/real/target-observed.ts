import { detectsHttp1 } from './nginx';
import type { Observed } from './target-groups';

/**
 * The versions in which a server answers what a load balancer speaks to it, or what it does not understand of it (`tls`, `protocol`).
 * Measured with nginx 1.22 and Node.js 20; by the names of TARGETS.
 */
export const UNDERSTOOD: Readonly<Record<string, Observed<string>>> = {
  nginx: ['HTTP/1.1', 'protocol', 'tls', 'tls', 'tls'],
  'nginx http2': [detectsHttp1() ? 'HTTP/1.1' : 'protocol', 'HTTP/2', 'tls', 'tls', 'tls'],
  'nginx ssl': ['tls', 'tls', 'HTTP/1.1 TLSv1.3', 'protocol', 'HTTP/1.1 TLSv1.2'],
  'nginx ssl http2': ['tls', 'tls', 'HTTP/1.1 TLSv1.3', 'HTTP/2 TLSv1.3', 'HTTP/1.1 TLSv1.2'],
  'nginx ssl, TLS 1.2 only': ['tls', 'tls', 'HTTP/1.1 TLSv1.2', 'HTTP/2 TLSv1.2', 'HTTP/1.1 TLSv1.2'],
  'nginx ssl, TLS 1.3 only': ['tls', 'tls', 'HTTP/1.1 TLSv1.3', 'HTTP/2 TLSv1.3', 'tls'],
  'nginx ssl, TLS 1.0 and 1.1 only': ['tls', 'tls', 'HTTP/1.1 TLSv1.1', 'protocol', 'HTTP/1.1 TLSv1.1'],
  'nginx ssl_verify_client on': ['tls', 'tls', 'tls', 'tls', 'tls'],
  'nginx ssl_verify_client optional': ['tls', 'tls', 'HTTP/1.1 TLSv1.3', 'protocol', 'HTTP/1.1 TLSv1.2'],
  'nginx ssl, expired certificate': ['tls', 'tls', 'HTTP/1.1 TLSv1.3', 'protocol', 'HTTP/1.1 TLSv1.2'],
  'nginx ssl, self-signed certificate': ['tls', 'tls', 'HTTP/1.1 TLSv1.3', 'protocol', 'HTTP/1.1 TLSv1.2'],
  'Node http': ['HTTP/1.1', 'protocol', 'tls', 'tls', 'tls'],
  'Node https': ['tls', 'tls', 'HTTP/1.1 TLSv1.3', 'protocol', 'HTTP/1.1 TLSv1.2'],
  'Node https, TLS 1.3 only': ['tls', 'tls', 'HTTP/1.1 TLSv1.3', 'protocol', 'tls'],
  'Node https that demands a certificate': ['tls', 'tls', 'tls', 'tls', 'tls'],
  'Node http2': ['protocol', 'HTTP/2', 'tls', 'tls', 'tls'],
  'Node http2 secure': ['tls', 'tls', 'protocol', 'HTTP/2 TLSv1.3', 'protocol'],
  'Node http2 secure, allowHTTP1': ['tls', 'tls', 'HTTP/1.1 TLSv1.3', 'HTTP/2 TLSv1.3', 'HTTP/1.1 TLSv1.2'],
};

/**
 * The status of a request through nginx as the load balancer. Null where that says nothing of a load balancer of AWS: some servers send
 * an answer of their own over the wrong version, and nginx takes what an HTTP/2 server sends for HTTP/0.9.
 */
export const STATUSES: Readonly<Record<string, Observed<number | null>>> = {
  nginx: [200, 502, 502, 502, 502],
  'nginx http2': [null, 200, 502, 502, 502],
  'nginx ssl': [400, 502, 200, 502, 200],
  'nginx ssl http2': [400, 502, 200, 200, 200],
  'nginx ssl, TLS 1.3 only': [400, 502, 200, 200, 502],
  'nginx ssl_verify_client on': [400, 502, 400, 502, 400],
  'Node http': [200, 502, 502, 502, 502],
  'Node https': [502, 502, 200, 502, 200],
  'Node https that demands a certificate': [502, 502, 502, 502, 502],
  'Node http2': [null, 200, 502, 502, 502],
  'Node http2 secure': [502, 502, null, 200, null],
  'Node http2 secure, allowHTTP1': [502, 502, 200, 200, 200],
};
