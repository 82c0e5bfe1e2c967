import { describe, expect, it } from 'vitest';

import { translatorFor } from '@/lib/messages/catalogue';
import type { SnapshotFinding } from '@/lib/snapshots/snapshot';
import { reviewedSnapshot } from '@/lib/testing/reviewed-snapshot';

import { createPaint } from './paint';
import { findingLines } from './terminal-findings';

const { snapshot } = reviewedSnapshot();
const sheet = { t: translatorFor('en'), paint: createPaint(false), columns: 200 };

/** What is said of a finding of the review that is found so often. */
function linesOf(check: string, often: number, verdict?: string): string[] {
  const like = ({ check: one, adjusted }: SnapshotFinding): boolean => one === check && adjusted?.verdict === verdict;
  const findings = snapshot.findings.filter(like).flatMap((finding) => Array.from({ length: often }, () => finding));
  return findingLines(sheet, { findings, checks: [] });
}

describe('findingLines', () => {
  it.each<[string, string, string | undefined]>([
    ['fails', 'viewer-plaintext', undefined],
    ['is covered', 'invalid-headers-kept', 'covered'],
    ['is accepted', 'invalid-headers-kept', 'accepted'],
  ])('tells the first twelve of what %s in one place, and counts the others', (_, check, verdict) => {
    const told = (often: number) => linesOf(check, often, verdict).filter((line) => line.includes(check)).length;
    expect([told(1), told(12), told(13)]).toEqual([1, 12, 12]);
    expect(linesOf(check, 12, verdict).join('\n')).not.toContain('more; --format');
    expect(linesOf(check, 15, verdict).join('\n')).toContain('and 3 more; --format');
  });

  it('tells what could not be decided check by check', () => {
    const lines = linesOf('edge-logs-off', 500).filter((line) => line.includes('edge-logs-off'));
    expect(lines).toEqual([expect.stringContaining('(web and 499 more)')]);
  });
});
