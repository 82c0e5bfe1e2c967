import { parse, stringify, YAMLParseError } from 'yaml';
import { z } from 'zod';

import { Acceptance } from '@/lib/checks/accept';
import { AppError } from '@/lib/errors';
import type { InputFault } from '@/lib/messages/input-faults';

/** The file that is looked for where `hoplens` runs. */
export const ACCEPTANCE_FILE = 'hoplens.accept.yaml';

/** Bytes: a file of this kind is written by hand. */
const SIZE_LIMIT = 1024 * 1024;

const AcceptanceFile = z.strictObject({ accept: z.array(Acceptance) });

/**
 * Reads the text of an acceptance file, YAML or JSON. Throws an AppError `bad-input` whose `fault` says what is wrong, and at which entry
 * and field.
 */
export async function parseAcceptances(text: string, source: string): Promise<Acceptance[]> {
  if (text.length > SIZE_LIMIT) throw refusal('acceptance-too-large', { source });
  // Aliases are left out: a few lines of them unfold to gigabytes.
  const value: unknown = await Promise.resolve()
    .then((): unknown => parse(text, { maxAliasCount: 0, schema: 'core' }))
    .then(null, (error: unknown) => {
      const at = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
      throw refusal('acceptance-not-yaml', { source, line: at });
    });
  const read = AcceptanceFile.safeParse(value ?? { accept: [] });
  if (read.success) return read.data.accept;
  const [first] = read.error.issues;
  const [, entry, field] = first?.path ?? [];
  throw refusal('acceptance-wrong-entry', {
    source,
    entry: typeof entry === 'number' ? entry + 1 : 0,
    field: String(field ?? (first?.code === 'unrecognized_keys' ? first.keys[0] : 'accept')).slice(0, 40),
  });
}

function refusal(fault: InputFault, params: Readonly<Record<string, string | number>>): AppError {
  return new AppError('bad-input', { fault, ...params });
}

/** Acceptances as the text of a file. */
export function writeAcceptances(accept: readonly Acceptance[]): string {
  return stringify({ accept });
}
