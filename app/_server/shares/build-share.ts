import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import { newToken, tokenHash } from '@/lib/access/secret-token';
import { analyze } from '@/lib/checks/analyze';
import type { Translator } from '@/lib/messages/translator';
import { svgAtFirst } from '@/lib/report/svg';
import type { ShareBody } from '@/lib/shares/share-body';
import { sealShare } from '@/lib/shares/share-seal';
import type { NewShare } from '@/lib/store/share-table';

const zip = promisify(gzip);

/** A share ready to be kept, and its token, which is told once and kept nowhere. `snapshotId`: what it was made from. */
export async function buildShare(
  t: Translator,
  body: ShareBody & { expiresAt: string },
  { snapshotId, by }: { snapshotId: string; by: string },
): Promise<{ share: NewShare; token: string }> {
  const token = newToken('sfs_');
  const binding = { id: randomUUID(), snapshotId, expiresAt: body.expiresAt };
  const picture = svgAtFirst(analyze(body.snapshot.inventory), t, t.messages.site.title);
  const seal = async (part: 'body' | 'picture', text: string): Promise<Uint8Array> => sealShare(token, binding, part, await zip(text));
  const parts = { body: await seal('body', JSON.stringify(body)), picture: await seal('picture', picture) };
  return { share: { ...binding, ...parts, tokenHash: tokenHash(token), profile: body.profile, by }, token };
}
