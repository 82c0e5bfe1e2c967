import { ShareBody } from '@/lib/shares/share-body';
import type { Messages } from '@/lib/messages/en';

/** Why something cannot be shown. */
export type ShareFault = keyof Messages['viewer']['faults'];
export type ReadShare = { body: ShareBody } | { fault: ShareFault };

const SCHEMA = /^hoplens\.(share|snapshot)\/\d+$/;

/** Reads what claims to be a share; undefined stands for what could not even be parsed. */
export function readShare(json: unknown): ReadShare {
  if (json === undefined) return { fault: 'broken' };
  const [share, snapshot] = [schemaOf(json), schemaOf(partOf(json, 'snapshot'))];
  if (!SCHEMA.test(share) || !share.startsWith('hoplens.share/')) return { fault: 'no-share' };
  const parsed = ShareBody.safeParse(json);
  if (parsed.success) return { body: parsed.data };
  const known = share === 'hoplens.share/1' && (snapshot === 'hoplens.snapshot/2' || !SCHEMA.test(snapshot));
  return { fault: known ? 'broken' : 'newer' };
}

function partOf(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? new Map<string, unknown>(Object.entries(json)).get(name) : undefined;
}

function schemaOf(json: unknown): string {
  const schema = partOf(json, 'schema');
  return typeof schema === 'string' ? schema : '';
}
