import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { Client } from 'pg';
import { afterAll } from 'vitest';

import { freePort } from './free-port';

/** A PostgreSQL server with a cluster of its own, on the loopback interface. */
export interface PostgresCluster {
  port: number;
  /** Makes an empty database; answers its URL. */
  database(): Promise<string>;
  /** Starts it again after `kill`. */
  start(): Promise<void>;
  /** Ends the server as a crash would. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGQUIT');
});

/** PostgreSQL refuses to run as root: as somebody else, where this process is root. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid = 0, gid = 0] = ['-u', '-g'].map((option) => Number(spawnSync('id', [option, name], { encoding: 'utf8' }).stdout));
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new Error('There is no user that PostgreSQL could run as.');
}

function program(name: string): string {
  const folder = process.env['POSTGRES_BIN'];
  if (folder === undefined) throw new Error('POSTGRES_BIN is not set; npm run test:hardening does it.');
  return join(folder, name);
}

/** Runs one statement in a database; answers its rows. */
export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  // The server may be killed at any time; what is asked fails then, and says so.
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement).finally(() => client.end());
  return rows;
}

/** A new cluster in a folder that its server owns. */
function makeCluster(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoplens-postgres-'));
  const { uid, gid } = owner();
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  const secret = `${folder}.secret`;
  writeFileSync(secret, 'secret\n', { mode: 0o644 });
  const who = ['-U', 'hoplens', '-A', 'scram-sha-256', `--pwfile=${secret}`];
  const kind = ['-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(program('initdb'), ['-D', folder, ...who, ...kind], { ...owner(), cwd: folder, encoding: 'utf8' });
  rmSync(secret);
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  return folder;
}

/** Runs the server of a cluster; null where it ended before it answered. */
async function runServer(folder: string, settings: readonly string[], answers: () => Promise<boolean>): Promise<ChildProcess | null> {
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const child = spawn(program('postgres'), ['-D', folder, ...flags], { ...owner(), cwd: folder, stdio: 'ignore' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  while (running.has(child)) {
    if (await answers()) return child;
    await delay(25);
  }
  return null;
}

/**
 * Starts a server that ends behind the last test of a file. To be called while the file is loaded. `settings` beside the usual ones; tests
 * that let nothing crash are faster with `fsync=off`.
 */
export async function startPostgres(...settings: readonly string[]): Promise<PostgresCluster> {
  const folder = makeCluster();
  const port = await freePort();
  const urlOf = (name: string): string => `postgres://hoplens:secret@127.0.0.1:${String(port)}/${name}`;
  const own = [`port=${String(port)}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  const answers = (): Promise<boolean> =>
    ask(urlOf('postgres'), 'select 1').then(
      () => true,
      () => false,
    );
  let server: ChildProcess | null = null;
  let databases = 0;

  async function start(): Promise<void> {
    // Processes of a server that was killed may still hold its memory for a moment.
    for (let attempt = 0; attempt < 100; attempt += 1) {
      server = await runServer(folder, [...own, ...settings], answers);
      if (server !== null) return;
      await delay(100);
    }
    throw new Error('PostgreSQL did not start.');
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server === null || !running.has(server)) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  }

  afterAll(async () => {
    await end('SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  await start();
  return {
    port,
    async database() {
      databases += 1;
      const name = `hoplens_${String(databases)}`;
      await ask(urlOf('postgres'), `create database ${name}`);
      return urlOf(name);
    },
    start,
    kill: () => end('SIGKILL'),
  };
}
