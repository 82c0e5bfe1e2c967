import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

import { onTestFinished } from 'vitest';

/** A line to a server that can break or fall silent. */
export interface CutOff {
  port: number;
  /** Breaks every connection, and refuses new ones until `restore`. */
  cut(): void;
  /** Passes nothing on any more, without a word. */
  silence(): void;
  restore(): void;
}

/** A proxy on the loopback interface, until the test ends. */
export async function cutOff(target: number): Promise<CutOff> {
  const open = new Set<Socket>();
  let state: 'open' | 'cut' | 'silent' = 'open';
  const server = createServer((from) => {
    if (state === 'cut') {
      from.destroy();
      return;
    }
    const to = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.on('data', (chunk) => state === 'open' && other.write(chunk));
      one.on('error', () => undefined);
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const end = (): void => {
    for (const socket of open) socket.destroy();
  };
  onTestFinished(async () => {
    end();
    server.close();
    await once(server, 'close');
  });
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      state = 'cut';
      end();
    },
    silence: () => void (state = 'silent'),
    restore: () => void (state = 'open'),
  };
}
