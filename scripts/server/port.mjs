import { createServer, isIP } from 'node:net';

import { PlainFailure } from '../prepare/step.mjs';

export const LOOPBACK = '127.0.0.1';
const DEFAULT_PORT = 3000;

/** Values of the options, by name. Throws PlainFailure. */
function optionsIn(args) {
  const options = {};
  const rest = [...args];
  while (rest.length > 0) {
    const [, name, value] = /^(--port|-p|--bind)(?:=(.*))?$/s.exec(rest.shift()) ?? [];
    const given = value ?? (name === undefined ? undefined : rest.shift());
    if (given === undefined)
      throw new PlainFailure(`Cannot make sense of “${args.join(' ')}”: the options are --port NUMBER and --bind ADDRESS.`);
    options[name === '--bind' ? 'bind' : 'port'] = given;
  }
  return options;
}

/**
 * Where to serve: `--port N`, else `PORT`, else 3000, of which 0 lets the system choose; `--bind ADDRESS`, else `HOPLENS_BIND`, else the
 * loopback address. Throws PlainFailure.
 * @param {string[]} args arguments after the script's name
 * @param {Record<string, string | undefined>} env
 */
export function wishedPlace(args, env) {
  const options = optionsIn(args);
  const port = options.port ?? (env.PORT || String(DEFAULT_PORT));
  const bind = options.bind ?? (env.HOPLENS_BIND || LOOPBACK);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new PlainFailure(`“${port}” is not a port: it must be a whole number from 1 to 65535.`);
  }
  if (isIP(bind) === 0) throw new PlainFailure(`“${bind}” is not an address to listen on, such as ${LOOPBACK} or 0.0.0.0.`);
  return { port: Number(port), bind };
}

/** The sentence for a server that could not listen, or the error itself when it is an unexpected one. */
export function listenFailure(error, port) {
  const other = `choose another with PORT=${port < 65_535 ? port + 1 : 3000} npm start`;
  if (error.code === 'EADDRINUSE') return new PlainFailure(`Port ${port} is taken: stop the program that uses it, or ${other}.`);
  if (error.code === 'EADDRNOTAVAIL')
    return new PlainFailure('This machine has no such address to listen on: change --bind or HOPLENS_BIND.');
  if (error.code === 'EACCES') return new PlainFailure(`Port ${port} may not be used by this user: ${other}.`);
  return error;
}

/** Listens on the loopback address or another; resolves to the port. Throws PlainFailure. */
export function listen(server, port, bind = LOOPBACK) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenFailure(error, port)));
    server.listen(port, bind, () => resolve(server.address().port));
  });
}

/** Throws PlainFailure when the port cannot be had, so that nobody waits for a build first. */
export async function requireFreePort({ port, bind }) {
  const probe = createServer();
  await listen(probe, port, bind);
  await new Promise((resolve) => probe.close(resolve));
}
