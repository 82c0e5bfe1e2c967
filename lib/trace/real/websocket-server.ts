import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import { type RealServer, run } from './real-server';

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** What a server answers a key with: RFC 6455 §4.2.2. */
export function acceptOf(key: string): string {
  return createHash('sha1').update(`${key}${GUID}`).digest('base64');
}

/** What a client's handshake must have: RFC 6455 §4.2.1. */
function isWhole({ headers }: IncomingMessage): boolean {
  const key = headers['sec-websocket-key'] ?? '';
  return headers['sec-websocket-version'] === '13' && Buffer.from(key, 'base64').length === 16;
}

/** Node's HTTP server with an upgrade to WebSocket. It greets, and reads nothing. */
export function startWebSocket(accept: (key: string) => string = acceptOf): Promise<RealServer> {
  const server = createServer((_, response) => response.writeHead(426, { upgrade: 'websocket' }).end());
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    if (!isWhole(request)) {
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const key = request.headers['sec-websocket-key'] ?? '';
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept(key)}\r\n\r\n`,
    );
    // One text frame: RFC 6455 §5.2.
    socket.write(Buffer.concat([Buffer.from([0x81, 5]), Buffer.from('hello')]));
  });
  return run(server, '');
}
