import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import type { ConnectionOptions, TLSSocket } from 'node:tls';

/** What is said to a server, and over what. */
export interface Words {
  port: number;
  scheme: 'http' | 'https';
  http: 'HTTP/1.1' | 'HTTP/2';
  method?: string;
  path?: string;
  headers?: Readonly<Record<string, string>>;
  /** Default: every version from TLS 1.0 on, no validation. */
  tls?: ConnectionOptions;
}

/** What a server answers, in which versions. */
export interface Answer {
  status: number;
  http: string;
  tls: string | null;
  headers: Readonly<Record<string, unknown>>;
  trailers: Readonly<Record<string, unknown>>;
  body: string;
}

/** No HTTP answer: the code of the error, or what it says. */
export interface Silence {
  error: string;
}

/** A bound against hanging; nothing here waits for it when all is well. */
const PATIENCE = 20_000;
/** With these OpenSSL speaks TLS 1.0 and 1.1 too. */
export const OLD_CIPHERS = 'DEFAULT:@SECLEVEL=0';

/** What makes a request one of gRPC: https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md */
export const GRPC_HEADERS = { 'content-type': 'application/grpc', te: 'trailers' } as const;

const ANY_TLS: ConnectionOptions = { rejectUnauthorized: false, minVersion: 'TLSv1', maxVersion: 'TLSv1.3', ciphers: OLD_CIPHERS };

/** Sends one request over a connection of its own and reads the whole answer. Rejects where nothing listens: that is no verdict. */
export function speak(words: Words): Promise<Answer | Silence> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      settle({ error: 'silence' });
    }, PATIENCE);
    const settle = (heard: Answer | Silence): void => {
      clearTimeout(timer);
      end();
      resolve(heard);
    };
    const fail = (error: Error): void => {
      if ('code' in error && error.code === 'ECONNREFUSED') reject(error);
      settle({ error: 'code' in error && typeof error.code === 'string' ? error.code : error.message });
    };
    const end = words.http === 'HTTP/2' ? speakHttp2(words, settle, fail) : speakHttp1(words, settle, fail);
  });
}

/** Whether an answer came. */
export function answered(heard: Answer | Silence): heard is Answer {
  return 'status' in heard;
}

type Settle = (answer: Answer) => void;
type Fail = (error: Error) => void;

function versionOf(socket: unknown, { scheme }: Words): string | null {
  return scheme === 'https' ? (socket as TLSSocket).getProtocol() : null;
}

function speakHttp1(words: Words, settle: Settle, fail: Fail): () => void {
  const { port, scheme, method = 'GET', path = '/', headers = {} } = words;
  const common = { host: '127.0.0.1', port, method, path, headers, agent: false } as const;
  const request =
    scheme === 'https' ? https.request({ ...common, ...ANY_TLS, ALPNProtocols: ['http/1.1'], ...words.tls }) : http.request(common);
  request.on('error', fail);
  request.on('response', (response) => {
    const tls = versionOf(response.socket, words);
    let body = '';
    response.setEncoding('utf8').on('data', (text: string) => (body += text));
    response.on('error', fail).on('end', () => {
      const { statusCode = 0, httpVersion, trailers } = response;
      settle({ status: statusCode, http: `HTTP/${httpVersion}`, tls, headers: response.headers, trailers, body });
    });
  });
  request.end();
  return () => request.destroy();
}

/** With prior knowledge where there is no TLS, by ALPN where there is. */
function speakHttp2(words: Words, settle: Settle, fail: Fail): () => void {
  const { port, scheme, method = 'GET', path = '/', headers = {} } = words;
  const session = http2.connect(`${scheme}://127.0.0.1:${String(port)}`, { ...ANY_TLS, ...words.tls });
  session.on('error', fail).on('close', () => {
    fail(new Error('closed'));
  });
  const stream = session.request({ ...headers, ':method': method, ':path': path });
  let answer: Pick<Answer, 'status' | 'headers'> = { status: 0, headers: {} };
  let trailers: Answer['trailers'] = {};
  let body = '';
  stream.on('error', fail);
  stream.on('response', (received) => (answer = { status: received[':status'] ?? 0, headers: received }));
  stream.on('trailers', (received: Answer['trailers']) => (trailers = received));
  stream.setEncoding('utf8').on('data', (text: string) => (body += text));
  stream.on('end', () => {
    if (session.encrypted && session.alpnProtocol !== 'h2') fail(new Error('no ALPN'));
    else settle({ ...answer, http: 'HTTP/2', tls: versionOf(session.socket, words), trailers, body });
  });
  stream.end();
  return () => {
    session.destroy();
  };
}
