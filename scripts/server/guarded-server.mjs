import { createServer } from 'node:http';

import { refusalOf } from './refusal.mjs';
import { cleanHeaders } from './request-headers.mjs';

const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;
const MAX_HEADER_BYTES = 16 * 1024;

function refuse(response, { status, sentence }) {
  // The body may still be on its way and is not wanted.
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', connection: 'close' });
  response.end(`${sentence}\n`);
}

/** Nothing here speaks another protocol, and Next.js has forwarded upgrades to where the request said. */
function refuseUpgrade(_request, socket) {
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
}

/**
 * The HTTP server in front of Next.js: refuses what must not get there, and takes away headers that nobody outside may set.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} answer
 * @param {() => Set<string>} hosts names that it answers to, see `knownHosts`; asked for each request
 * @param {Parameters<typeof cleanHeaders>[1]} settings from `signInSettings`
 */
export function createGuardedServer(answer, hosts, settings) {
  const limits = {
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    connectionsCheckingInterval: 5_000,
  };
  const server = createServer(limits, (request, response) => {
    const refusal = refusalOf(request, hosts());
    if (refusal !== null) return refuse(response, refusal);
    cleanHeaders(request, settings);
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, sentence: 'Something unexpected happened.' });
    });
  });
  return server.on('upgrade', refuseUpgrade).on('connect', refuseUpgrade);
}
