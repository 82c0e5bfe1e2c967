import './prepare/node-version.mjs';

import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

import { ROOT } from './prepare/root.mjs';
import { PlainFailure, runMain } from './prepare/step.mjs';
import { createGuardedServer } from './server/guarded-server.mjs';
import { knownHosts } from './server/refusal.mjs';
import { listen, LOOPBACK, wishedPort } from './server/port.mjs';

const GRACE_MS = 1_000;

/** Stops taking requests, lets those under way finish for a moment, then ends what is still open (progress streams never end by themselves). */
function stopOnSignal(server, app) {
  const stop = () => {
    process.once('SIGINT', () => process.exit(130));
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    setTimeout(() => process.exit(0), 2 * GRACE_MS).unref();
    server.close(() => void app.close().finally(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** Opens the store before anybody asks for it. Throws PlainFailure with what is wrong with it. */
async function requireHealth(port) {
  const response = await fetch(`http://${LOOPBACK}:${port}/api/health`);
  if (response.ok) return;
  const { error } = await response.json();
  throw new PlainFailure(error.sentence);
}

/** Serves the build on the loopback address until a signal comes. Throws PlainFailure. */
export async function serve(args) {
  const wished = wishedPort(args, process.env);
  process.env.NODE_ENV = 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // Which Node.js is supported is this project's own decision (`engines`).
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const { default: next } = await import('next');
  // Next.js takes upgrades from the server it is told of; this one never listens.
  const app = next({ dev: false, dir: ROOT, hostname: LOOPBACK, port: wished, httpServer: createServer() });
  await app.prepare();
  const answer = app.getRequestHandler();
  let hosts = new Set();
  const server = createGuardedServer(answer, () => hosts);
  const port = await listen(server, wished);
  hosts = knownHosts(port, process.env.HOPLENS_HOSTS);
  process.env.HOPLENS_ORIGIN ??= `http://${LOOPBACK}:${port}`;
  stopOnSignal(server, app);
  await requireHealth(port);
  console.log(`Hoplens is ready: http://${LOOPBACK}:${port}  (Ctrl+C stops it)`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await runMain(() => serve(process.argv.slice(2)));
