import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate and its key: as text for Node's servers, as files for nginx. */
export interface KeyPair {
  cert: string;
  key: string;
  certFile: string;
  keyFile: string;
}

export interface Validity {
  /** As openssl writes moments: `20200101000000Z`. */
  from: string;
  to: string;
}

/** A certificate authority of openssl's. */
export interface Authority {
  cert: string;
  certFile: string;
  issue: (names: readonly string[], validity?: Validity) => KeyPair;
}

const NOW: Validity = { from: '20200101000000Z', to: '20991231235959Z' };

// Subjects tell nothing: only the alternative names count (RFC 9525 §2).
const CONFIG = `
[req]
distinguished_name = subject
[subject]
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[root]
basicConstraints = critical, CA:TRUE
`;

/** Runs openssl in a folder, by that folder's settings. Throws with what openssl said. */
function openssl(folder: string, ...args: readonly string[]): void {
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, OPENSSL_CONF: 'openssl.cnf' } });
}

function keyIn(folder: string): string {
  openssl(folder, 'ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'key.pem');
  return join(folder, 'key.pem');
}

function settle(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'openssl.cnf'), CONFIG);
}

function pairOf(certFile: string, keyFile: string): KeyPair {
  return { certFile, keyFile, cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
}

function alternativeNames(names: readonly string[]): string {
  return `subjectAltName = ${names.map((name) => `DNS:${name}`).join(', ')}\n`;
}

/** Founds an authority in `folder/name`. */
export function authority(folder: string, name: string): Authority {
  const home = join(folder, name);
  settle(home);
  for (const [file, text] of [
    ['index.txt', ''],
    ['serial', '1000\n'],
  ] as const)
    writeFileSync(join(home, file), text);
  const key = keyIn(home);
  const root = ['-x509', '-new', '-key', key, '-extensions', 'root', '-days', '30', '-subj', `/CN=${name}`] as const;
  openssl(home, 'req', ...root, '-out', 'root.pem');
  openssl(home, 'req', '-new', '-key', key, '-subj', '/CN=server', '-out', 'server.csr');
  let issued = 0;
  const issue = (names: readonly string[], { from, to } = NOW): KeyPair => {
    issued += 1;
    const file = `server-${String(issued)}.pem`;
    writeFileSync(join(home, 'names.cnf'), alternativeNames(names));
    const signed = ['-cert', 'root.pem', '-keyfile', key, '-in', 'server.csr', '-extfile', 'names.cnf'] as const;
    openssl(home, 'ca', '-batch', '-notext', '-config', 'openssl.cnf', ...signed, '-startdate', from, '-enddate', to, '-out', file);
    return pairOf(join(home, file), key);
  };
  const certFile = join(home, 'root.pem');
  return { cert: readFileSync(certFile, 'utf8'), certFile, issue };
}

/** A certificate that nobody but its own key has signed, in `folder/name`. */
export function selfSigned(folder: string, name: string, names: readonly string[]): KeyPair {
  const home = join(folder, name);
  settle(home);
  writeFileSync(join(home, 'openssl.cnf'), `${CONFIG}[names]\n${alternativeNames(names)}`);
  const key = keyIn(home);
  openssl(home, 'req', '-x509', '-new', '-key', key, '-extensions', 'names', '-days', '30', '-subj', '/CN=server', '-out', 'server.pem');
  return pairOf(join(home, 'server.pem'), key);
}
