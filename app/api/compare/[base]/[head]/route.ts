import { readRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { compareSnapshots } from '@/lib/compare/compare-snapshots';
import type { SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import { AppError } from '@/lib/errors';
import type { Translator } from '@/lib/messages/translator';
import { comparisonJson } from '@/lib/report/compare-json';
import { comparisonMarkdown } from '@/lib/report/compare-markdown';

interface Params {
  base: string;
  head: string;
}

interface Format {
  type: string;
  extension: string;
  write(comparison: SnapshotComparison, t: Translator): string;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['json', { type: 'application/json', extension: 'json', write: comparisonJson }],
  ['markdown', { type: 'text/markdown; charset=utf-8', extension: 'md', write: comparisonMarkdown }],
]);

/** What differs between two snapshots as a file: `?format=json|markdown`, in the language of `&lang=`. */
export const GET = readRoute<Params>(async ({ request, params, t, workspace }) => {
  const format = FORMATS.get(new URL(request.url).searchParams.get('format') ?? 'json');
  if (format === undefined) throw new AppError('bad-input', { fault: 'format-unknown', choices: [...FORMATS.keys()].join(', ') });
  const [base, head] = await Promise.all([workspace.snapshots.get(params.base), workspace.snapshots.get(params.head)]);
  if (base === null || head === null) throw new AppError('not-found');
  const { analysisOf } = deps();
  const [before, after] = await Promise.all([workspace.reviewed(base), workspace.reviewed(head)]);
  const { comparison } = compareSnapshots(before, after, { base: analysisOf(base), head: analysisOf(head) });
  return new Response(format.write(comparison, t), {
    headers: {
      'cache-control': 'no-store',
      'content-type': format.type,
      'content-disposition': `attachment; filename="hoplens-diff-${base.id.slice(0, 12)}-${head.id.slice(0, 12)}.${format.extension}"`,
    },
  });
});
