import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';

import { onTestFinished } from 'vitest';

/** A server that runs, on the loopback interface. Its own answers bear the token. */
export interface RealServer {
  port: number;
  token: string;
}

/** Lets a server listen on a port that the system chooses. */
export async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Closes a server that has no connections any more. */
export async function closing(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}

/** Runs one of Node's servers until the test ends, which ends its connections too. */
export async function run(server: Server, token: string): Promise<RealServer> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    // Clients of these tests break off; that is no failure.
    socket.on('error', () => undefined).once('close', () => open.delete(socket));
  });
  const port = await portOf(server);
  onTestFinished(async () => {
    const closed = closing(server);
    for (const socket of open) socket.destroy();
    await closed;
  });
  return { port, token };
}
