import { createServer } from 'node:net';

import { PlainFailure } from '../prepare/step.mjs';

export const LOOPBACK = '127.0.0.1';
const DEFAULT_PORT = 3000;

/**
 * The port to serve on: `--port N`, else `PORT`, else 3000. 0 lets the system choose. Throws PlainFailure.
 * @param {string[]} args arguments after the script's name
 * @param {Record<string, string | undefined>} env
 */
export function wishedPort(args, env) {
  const [option = '', ...rest] = args;
  let text = env.PORT || String(DEFAULT_PORT);
  if (/^(--port|-p)$/.test(option) && rest.length === 1) text = rest[0];
  else if (option.startsWith('--port=') && rest.length === 0) text = option.slice('--port='.length);
  else if (option !== '') throw new PlainFailure(`Cannot make sense of “${args.join(' ')}”: the only option is --port NUMBER.`);
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new PlainFailure(`“${text}” is not a port: it must be a whole number from 1 to 65535.`);
  }
  return Number(text);
}

/** The sentence for a server that could not listen, or the error itself when it is an unexpected one. */
export function listenFailure(error, port) {
  const other = `choose another with PORT=${port < 65_535 ? port + 1 : 3000} npm start`;
  if (error.code === 'EADDRINUSE') return new PlainFailure(`Port ${port} is taken: stop the program that uses it, or ${other}.`);
  if (error.code === 'EACCES') return new PlainFailure(`Port ${port} may not be used by this user: ${other}.`);
  return error;
}

/** Listens on the loopback address; resolves to the port. Throws PlainFailure. */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenFailure(error, port)));
    server.listen(port, LOOPBACK, () => resolve(server.address().port));
  });
}

/** Throws PlainFailure when the port cannot be had, so that nobody waits for a build first. */
export async function requireFreePort(port) {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}
