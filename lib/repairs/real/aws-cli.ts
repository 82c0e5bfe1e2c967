import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { SampleCredentials } from '@/lib/sample/sample-credentials';

/** A Python that has the AWS CLI, version 1; version 2 reads the same models. */
const PYTHON = process.env['HOPLENS_AWS_PYTHON'] ?? 'python3';
const PROGRAM = fileURLToPath(new URL('aws-cli.py', import.meta.url));

/** `aws` as a function of the shell that asks the process which has the CLI. `curl` asks nobody. */
const AS_FUNCTIONS = `aws() {
  local code
  exec 9<>"/dev/tcp/127.0.0.1/$AWS_CLI_PORT"
  { printf '%s\\n' "$(($# + 4))"; printf '%s\\0' "$PWD" "$ACCESS_KEY" "$SECRET_KEY" "$ENDPOINT" "$@"; } >&9
  read -r code <&9
  if [ "$code" = 0 ]; then cat <&9; else cat <&9 >&2; fi
  exec 9<&- 9>&-
  return "$code"
}
curl() { :; }
`;

/** What the reader of a repair has to know, make or name. */
const FILES = ['certificate.pem', 'private-key.pem', 'chain.pem', 'public-key.pem', 'clients.pem', 'secret.txt'];
const VARIABLES = {
  LOG_BUCKET: 'bucket',
  OTHER_SUBNET: 'subnet-2',
  SUBNETS: 'subnet-1 subnet-2',
  SECURITY_GROUPS: 'sg-1',
  TRUST_STORE: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:truststore/clients/0123456789abcdef',
};

export function hasAwsCli(): boolean {
  return spawnSync(PYTHON, ['-c', 'import awscli.clidriver'], { timeout: 60_000 }).status === 0;
}

/** Starts the CLI, at a port of the loopback interface. */
export async function startAwsCli(): Promise<{ port: number; stop: () => void }> {
  const child = spawn(PYTHON, [PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', stop);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { port: Number(said.toString()), stop };
}

/** Runs a script in a folder of its own, and gives what it says against it; nothing where all commands are accepted. */
export async function runScript(
  script: string,
  folder: string,
  { port, endpoint, credentials }: { port: number; endpoint: string; credentials: SampleCredentials },
): Promise<string> {
  mkdirSync(folder);
  for (const name of FILES) writeFileSync(join(folder, name), 'x');
  const functions = join(folder, 'functions.sh');
  writeFileSync(functions, AS_FUNCTIONS);
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    ...{ cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] as const, timeout: 120_000 },
    env: {
      ...{ NODE_ENV: 'test', PATH: process.env['PATH'], HOME: '/nonexistent', BASH_ENV: functions, AWS_CLI_PORT: String(port) },
      ...{ ENDPOINT: endpoint, ACCESS_KEY: credentials.accessKeyId, SECRET_KEY: credentials.secretAccessKey },
      ...VARIABLES,
    },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0 ? '' : `exit ${String(code)}: ${said}`;
}
