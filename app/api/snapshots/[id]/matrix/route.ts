import { readRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { AppError } from '@/lib/errors';
import { protocolMatrix, type ProtocolMatrix } from '@/lib/matrix/protocol-matrix';
import type { Translator } from '@/lib/messages/translator';
import { matrixCsv } from '@/lib/report/matrix-csv';
import { matrixJson } from '@/lib/report/matrix-json';
import { matrixMarkdown } from '@/lib/report/matrix-markdown';

interface Params {
  id: string;
}

interface Format {
  type: string;
  extension: string;
  write(matrix: ProtocolMatrix, t: Translator): string;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['csv', { type: 'text/csv; charset=utf-8', extension: 'csv', write: matrixCsv }],
  ['json', { type: 'application/json', extension: 'json', write: matrixJson }],
  ['markdown', { type: 'text/markdown; charset=utf-8', extension: 'md', write: matrixMarkdown }],
]);

/** A snapshot's protocol matrix as a file: `?format=csv|json|markdown`, of one way in with `&entry=`, in the language of `&lang=`. */
export const GET = readRoute<Params>(async ({ request, params, t, workspace }) => {
  const query = new URL(request.url).searchParams;
  const format = FORMATS.get(query.get('format') ?? '');
  if (format === undefined) throw new AppError('bad-input', { fault: 'format-unknown', choices: [...FORMATS.keys()].join(', ') });
  const snapshot = await workspace.snapshots.get(params.id);
  if (snapshot === null) throw new AppError('not-found');
  const { chain, survey } = deps().analysisOf(snapshot);
  const entry = query.get('entry');
  const matrix = protocolMatrix(chain, survey).filter((one) => entry === null || one.entry.id === entry);
  if (entry !== null && matrix.length === 0) throw new AppError('not-found');
  return new Response(format.write(matrix, t), {
    headers: {
      'cache-control': 'no-store',
      'content-type': format.type,
      'content-disposition': `attachment; filename="hoplens-matrix-${snapshot.id.slice(0, 12)}.${format.extension}"`,
    },
  });
});
