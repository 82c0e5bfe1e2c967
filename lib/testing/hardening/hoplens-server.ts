import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { ROOT } from '../source-files';

/** A server of the build (`scripts/serve.mjs`), on a port of its own. */
export interface HoplensServer {
  origin: string;
  pid: number;
  /** All that it printed. */
  said(): string;
  /** Asks as nobody: `path` from the root. Redirects are not followed. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Signs in with the token of the terminal; what it answers asks as that person, from our own pages. */
  signIn(): Promise<Asker>;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

export type Asker = HoplensServer['ask'];

/** A token to sign in with, and a folder or a database for the store: `HOPLENS_DATA` or `DATABASE_URL`. */
export type ServerEnv = Readonly<Record<string, string>>;

export const SIGN_IN_TOKEN = 'a-token-of-the-hardening-tests';

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a server; it ends with the test process at the latest. Throws what it printed where it does not start. */
export async function startHoplens(env: ServerEnv): Promise<HoplensServer> {
  const { FORCE_COLOR: _colors, NODE_OPTIONS: _options, VITEST: _vitest, ...own } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'scripts/serve.mjs'), '--port', '0'], {
    cwd: ROOT,
    env: { ...own, HOPLENS_SIGN_IN_TOKEN: SIGN_IN_TOKEN, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  const ready = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      text += String(chunk);
      const origin = /Hoplens is ready: (http:\S+)/.exec(text)?.[1];
      if (origin !== undefined) resolve(origin);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => {
      running.delete(child);
      reject(new Error(`The server ended: ${text}`));
    });
  });
  const origin = await ready;
  const ask: Asker = (path, init) => fetch(`${origin}${path}`, { redirect: 'manual', ...init });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!running.has(child)) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return {
    origin,
    pid: child.pid ?? 0,
    said: () => text,
    ask,
    signIn: async () => askWith([origin], await tokenFrom(origin, ask))(origin),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** Asks with a session of another server too: cookies are named by the port, so that both names are sent. */
export function askWith(origins: readonly string[], token: string): (origin: string) => Asker {
  const cookie = origins.map((origin) => `hoplens-session-${new URL(origin).port}=${token}`).join('; ');
  return (origin) => (path, init) =>
    fetch(`${origin}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { cookie, origin, 'sec-fetch-site': 'same-origin', ...(init?.headers as Record<string, string> | undefined) },
    });
}

/** The token of a new session. */
export async function signInToken({ origin, ask }: HoplensServer): Promise<string> {
  return tokenFrom(origin, ask);
}

async function tokenFrom(origin: string, ask: Asker): Promise<string> {
  const response = await ask('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ token: SIGN_IN_TOKEN }),
  });
  const token = /^[^=]+=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (response.status !== 201 || token === undefined) throw new Error(`Signing in: ${String(response.status)} ${await response.text()}`);
  return token;
}
