import './prepare/node-version.mjs';

import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

import { ROOT } from './prepare/root.mjs';
import { PlainFailure, runMain } from './prepare/step.mjs';
import { createGuardedServer } from './server/guarded-server.mjs';
import { knownHosts } from './server/refusal.mjs';
import { listen, LOOPBACK, wishedPlace } from './server/port.mjs';
import { signInSettings } from './server/sign-in-settings.mjs';

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
async function requireHealth(address) {
  const response = await fetch(`http://${address}/api/health`);
  if (response.ok) return;
  const { error } = await response.json();
  throw new PlainFailure(error.sentence);
}

/** Where this process itself reaches the server. */
function ownAddress(bind, port) {
  if (bind === '0.0.0.0' || bind === '::') return `${LOOPBACK}:${port}`;
  return bind.includes(':') ? `[${bind}]:${port}` : `${bind}:${port}`;
}

/** Serves the build until a signal comes. Throws PlainFailure, for what is unsafe before anything else is loaded. */
export async function serve(args) {
  const { port: wished, bind } = wishedPlace(args, process.env);
  const settings = signInSettings(process.env, bind);
  process.env.NODE_ENV = 'production';
  process.env.HOPLENS_ROOT = ROOT;
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // Which Node.js is supported is this project's own decision (`engines`).
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const { default: next } = await import('next');
  // Next.js takes upgrades from the server it is told of; this one never listens.
  const app = next({ dev: false, dir: ROOT, hostname: LOOPBACK, port: wished, httpServer: createServer() });
  await app.prepare();
  const answer = app.getRequestHandler();
  let hosts = new Set();
  const server = createGuardedServer(answer, () => hosts, settings);
  const port = await listen(server, wished, bind);
  const address = ownAddress(bind, port);
  const origin = (process.env.HOPLENS_ORIGIN = settings.origin ?? `http://${address}`);
  hosts = knownHosts(port, `${process.env.HOPLENS_HOSTS ?? ''},${new URL(origin).host}`);
  stopOnSignal(server, app);
  await requireHealth(address);
  console.log(`Hoplens is ready: ${origin}  (${settings.origin === null ? '' : `listens on ${bind}, port ${port}; `}Ctrl+C stops it)`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await runMain(() => serve(process.argv.slice(2)));
