import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import { plainText } from '@/lib/report/plain-text';

import type { CommandContext } from './command-context';
import { errorCode } from './error-code';
import { inputError } from './input-error';

const zip = promisify(gzip);

/** Writes a result to standard output, or whole or not at all to the file `out`: in gzip where that ends in `.gz`. */
export async function writeResult(text: string, out: string | null, { console, t }: Pick<CommandContext, 'console' | 't'>): Promise<void> {
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  if (out === null || out === '-') {
    console.out.write(ended);
    return;
  }
  const draft = `${out}.${randomUUID()}`;
  await writeFile(draft, out.endsWith('.gz') ? await zip(ended) : ended, { flag: 'wx' })
    .then(() => rename(draft, out))
    .then(null, async (error: unknown) => {
      await rm(draft, { force: true }).then(null, () => null);
      throw inputError('file-unwritable', { source: out, code: errorCode(error) });
    });
  console.err.write(`${t.say(t.messages.cli.written, { file: plainText(out) })}\n`);
}
