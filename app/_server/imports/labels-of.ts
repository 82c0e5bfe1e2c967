import { AppError } from '@/lib/errors';
import { SnapshotLabels } from '@/lib/snapshots/store';

/** The labels of a query. Throws AppError `bad-input` for one that has the wrong form. */
export function labelsOf(query: URLSearchParams): SnapshotLabels {
  const given = Object.keys(SnapshotLabels.shape).flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  const labels = SnapshotLabels.safeParse(Object.fromEntries(given));
  if (!labels.success) throw new AppError('bad-input', { fault: 'label-malformed', name: String(labels.error.issues[0]?.path[0] ?? '') });
  return labels.data;
}
