import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { onTestFinished } from 'vitest';

import { closing, portOf, type RealServer } from './real-server';
import { scratchFolder } from './scratch-folder';

/** One server block: what stands behind the port in `listen`, and its other directives. */
export interface NginxSettings {
  listen?: string;
  server?: readonly string[];
  /** Default: an answer that bears the token. */
  location?: readonly string[];
}

/** A token that only the server's own answers bear, so that no other's is taken for one. */
export const TOKEN = 'x-real';

const folder = scratchFolder();
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

let started = 0;

/** Where nginx is: scripts/real.mjs says so. */
function program(): string {
  const path = process.env['NGINX_PATH'];
  if (path === undefined) throw new Error('NGINX_PATH is not set; npm run test:real does it.');
  return path;
}

/** Whether `listen … http2` without TLS reads HTTP/1.1 too: since 1.25.1, see https://nginx.org/en/CHANGES. */
export function detectsHttp1(): boolean {
  const said = spawnSync(program(), ['-v'], { encoding: 'utf8' }).stderr;
  const [major = 0, minor = 0, patch = 0] = (/nginx\/(\d+)\.(\d+)\.(\d+)/.exec(said) ?? []).slice(1).map(Number);
  return major > 1 || minor > 25 || (minor === 25 && patch >= 1);
}

/** Starts nginx with one server on a port of its own on the loopback interface. It ends with the test. */
export async function startNginx(settings: NginxSettings): Promise<RealServer> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const server = await tryPort(settings, await freePort());
    if (server !== null) return server;
  }
  throw new Error('nginx found no free port.');
}

/** Null where somebody else took the port in the meantime. */
async function tryPort(settings: NginxSettings, port: number): Promise<RealServer | null> {
  started += 1;
  const home = join(folder, `nginx-${String(started)}`);
  const token = `nginx-${String(started)}-${String(port)}`;
  mkdirSync(home);
  writeFileSync(join(home, 'nginx.conf'), configuration(home, port, token, settings));
  const log = join(home, 'error.log');
  const child = spawn(program(), ['-p', home, '-e', log, '-c', join(home, 'nginx.conf')], {
    // A system's own settings may forbid old versions of TLS.
    env: { ...process.env, OPENSSL_CONF: '/dev/null' },
    stdio: 'ignore',
  });
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      running.delete(child);
      resolve();
    };
    child.once('exit', end).once('error', end);
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  });
  // It is written when the port is bound.
  while (running.has(child) && !existsSync(join(home, 'nginx.pid'))) await delay(5);
  if (running.has(child)) return { port, token };
  const said = existsSync(log) ? readFileSync(log, 'utf8') : 'nginx could not be run.';
  if (said.includes('Address already in use')) return null;
  throw new Error(said);
}

function configuration(home: string, port: number, token: string, { listen = '', server = [], location }: NginxSettings): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${join(home, kind)};`);
  const answer = location ?? [`add_header ${TOKEN} ${token};`, 'return 200 ok;'];
  return [
    'daemon off; master_process off;',
    `pid ${join(home, 'nginx.pid')}; error_log ${join(home, 'error.log')};`,
    'events { worker_connections 64; }',
    'http {',
    ...['access_log off;', ...temporary],
    `server { listen 127.0.0.1:${String(port)} ${listen};`,
    ...server,
    'location / {',
    ...answer,
    '} } }',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await portOf(probe);
  await closing(probe);
  return port;
}
