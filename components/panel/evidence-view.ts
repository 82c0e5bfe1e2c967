import type { Evidence } from '@/lib/inventory/evidence';
import type { Translator } from '@/lib/messages/translator';

import type { EvidenceView } from './detail-types';
import { valueText } from './setting-view';

/** Evidence as rows: which resource, which field, what it said. The same row is said once. */
export function evidenceViews(t: Translator, evidence: readonly Evidence[]): EvidenceView[] {
  const rows = evidence.map(({ resource, path, value }) => ({ resource, path, value: valueText(t, value) }));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
