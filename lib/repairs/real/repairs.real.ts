import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, it } from 'vitest';

import { startSampleEndpoint, type SampleEndpoint } from '@/lib/sample/endpoint';
import { sampleCredentials } from '@/lib/sample/sample-credentials';
import { scratchFolder } from '@/lib/trace/real/scratch-folder';

import { hasAwsCli, runScript, startAwsCli } from './aws-cli';
import { type Made, madeRepairs, snippets } from './made-repairs';
import { PLUGINS, refusals, terraformIn, unformatted } from './terraform';

const folder = scratchFolder();
const HAS_TERRAFORM = existsSync(PLUGINS) && spawnSync('terraform', ['version']).status === 0;
/** A bound against hanging: shared machines may be many times slower. */
const TIMEOUT = 600_000;
let endpoint: SampleEndpoint;
let repairs: readonly Made[];

beforeAll(async () => {
  endpoint = await startSampleEndpoint();
  repairs = await madeRepairs(endpoint);
}, TIMEOUT);
afterAll(() => endpoint.close());

/** The commands of a whole repair, in order. */
function scriptOf({ name, parts }: Made): string {
  return [`# ${name}`, ...parts.flatMap(({ cli }) => cli ?? [])].join('\n');
}

describe.concurrent('the repairs of nearly all checks', () => {
  it('are words of a shell', ({ expect }) => {
    expect(repairs.length).toBeGreaterThan(140);
    expect(spawnSync('bash', ['-n'], { input: repairs.map(scriptOf).join('\n'), encoding: 'utf8' }).stderr).toBe('');
  });

  // Each script runs in a shell, with real jq, on what the sample account answers: what the AWS CLI refuses to send shows here.
  it.runIf(hasAwsCli())(
    'are commands that the AWS CLI accepts, with files that jq makes',
    async ({ expect }) => {
      const aws = await startAwsCli();
      const refused: string[] = [];
      for (const repair of repairs) {
        const credentials = sampleCredentials(repair.account)!;
        const said = await runScript(scriptOf(repair), join(folder, repair.name), { port: aws.port, endpoint: endpoint.url, credentials });
        if (said !== '') refused.push(`${repair.name}: ${said}`);
      }
      aws.stop();
      expect(refused).toEqual([]);
    },
    TIMEOUT,
  );

  it.runIf(HAS_TERRAFORM)(
    'are valid for version 5 of Terraform’s AWS provider',
    async ({ expect }) => {
      const parts = snippets(repairs, 'terraform');
      expect(parts.size).toBeGreaterThan(140);
      expect(await refusals(await terraformIn(join(folder, 'valid')), parts)).toEqual([]);
    },
    TIMEOUT,
  );

  it.runIf(HAS_TERRAFORM)(
    'are as terraform fmt writes them',
    async ({ expect }) => {
      expect(await unformatted(join(folder, 'format'), snippets(repairs, 'terraform'))).toEqual([]);
    },
    TIMEOUT,
  );
});
