import type { z } from 'zod';

import { AppError, type AppErrorCode } from '@/lib/errors';
import { Inventory } from '@/lib/inventory/inventory';
import type { InputFault } from '@/lib/messages/input-faults';

import { contentId } from './seal';
import { Snapshot } from './snapshot';
import { upgradeInventory, upgradeSnapshot } from './upgrade';

/** Bytes (or UTF-16 units) above which a file is not read. */
export const SNAPSHOT_SIZE_LIMIT = 200 * 1024 * 1024;

/** Deeper nesting than any snapshot has: validating it recursively could exhaust the stack. */
const DEPTH_LIMIT = 64;

/** What a file can hold: a sealed snapshot, or an inventory alone. */
export type Opened = { kind: 'snapshot'; snapshot: Snapshot } | { kind: 'inventory'; inventory: Inventory };

/**
 * Reads the text of a snapshot or inventory file, of this version or an older one; an older snapshot keeps the id that it was sealed under. Throws an AppError: `too-large`, `unsupported-schema` (a newer Hoplens wrote it) or
 * `bad-input` (no JSON, something else, a field of the wrong shape, or content that no longer matches its id); `params.fault` says which.
 */
export async function openSnapshot(text: string): Promise<Opened> {
  if (text.length > SNAPSHOT_SIZE_LIMIT) throw refusal('too-large', 'snapshot-too-large', { source: 'none' });
  const json = await parseJson(text);
  if (typeof json !== 'object' || json === null || !('schema' in json) || tooDeep(json))
    throw refusal('bad-input', 'snapshot-not-a-snapshot');
  const [name, version] = schemaOf(json.schema);
  if (name !== 'hoplens.snapshot' && name !== 'hoplens.inventory') throw refusal('bad-input', 'snapshot-not-a-snapshot');
  if (version !== '1' && version !== '2') {
    throw refusal('unsupported-schema', 'snapshot-newer', { schema: `${name}/${version}`.slice(0, 60) });
  }
  if (name === 'hoplens.inventory')
    return { kind: 'inventory', inventory: parsed(Inventory, version === '1' ? upgradeInventory(json) : json) };
  const snapshot = parsed(Snapshot, version === '1' ? upgradeSnapshot(json) : json);
  // The id covers what the file holds, not what upgrading and parsing make of it: an added field is a change too.
  if (contentId(json) !== snapshot.id) throw refusal('bad-input', 'snapshot-tampered');
  return { kind: 'snapshot', snapshot };
}

function refusal(code: AppErrorCode, fault: InputFault, params: Readonly<Record<string, string>> = {}): AppError {
  return new AppError(code, { fault, ...params });
}

function parseJson(text: string): Promise<unknown> {
  // A byte order mark is what some editors and shells of Windows put before JSON.
  return new Response(text.replace(/^\uFEFF/, '')).json().then(
    (value: unknown) => value,
    () => {
      throw refusal('bad-input', 'snapshot-not-json');
    },
  );
}

function schemaOf(schema: unknown): [name: string, version: string] {
  const [name = '', version = ''] = typeof schema === 'string' ? schema.split('/') : [];
  return [name, version];
}

function parsed<S extends z.ZodType>(schema: S, json: unknown): z.output<S> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.join('.') ?? '';
  throw refusal('bad-input', 'snapshot-wrong-field', { path: path.slice(0, 120) || 'schema' });
}

function tooDeep(root: object): boolean {
  let level: object[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH_LIMIT) return true;
    level = level.flatMap((value) => Object.values(value).filter((child): child is object => typeof child === 'object' && child !== null));
  }
  return false;
}
