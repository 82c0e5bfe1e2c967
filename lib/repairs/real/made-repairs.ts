import type { SampleEndpoint } from '@/lib/sample/endpoint';
import { analyze } from '@/lib/checks/analyze';
import { review } from '@/lib/checks/review';
import { sceneOf } from '@/lib/checks/scene';
import type { Step, Tool } from '@/lib/steps/step';
import { gatherSample } from '@/lib/testing/gather-sample';

import { repairFor } from '../repair-for';

/** The repair of one finding of a sample account: its parts in order, each in every tool's words. */
export interface Made {
  account: string;
  /** The check. */
  name: string;
  parts: readonly Step['how'][];
}

/** Accounts that fail every check between them that can be repaired. */
const ACCOUNTS = ['careless', 'estate', 'article', 'grpc'];
const TODAY = Date.parse('2026-11-27');

/** A repair of every check: the shortest there is, as the others say the same of more. */
export async function madeRepairs(endpoint: SampleEndpoint): Promise<Made[]> {
  const made = new Map<string, Made>();
  for (const account of ACCOUNTS) {
    const analysis = analyze(await gatherSample(endpoint, account));
    for (const finding of review(sceneOf(analysis, TODAY)).findings) {
      const repair = finding.status === 'fail' ? repairFor(finding, analysis.chain) : null;
      if (repair === null) continue;
      const parts = repair.kind === 'how' ? [repair.how] : repair.steps.map(({ how }) => how);
      const before = made.get(finding.check);
      if (before === undefined || sizeOf(parts) < sizeOf(before.parts)) made.set(finding.check, { account, name: finding.check, parts });
    }
  }
  return [...made.values()];
}

function sizeOf(parts: Made['parts']): number {
  return JSON.stringify(parts).length;
}

/** What the repairs say to one tool, by name; equal texts once. */
export function snippets(repairs: readonly Made[], tool: Tool): Map<string, string> {
  const seen = new Set<string>();
  const found = new Map<string, string>();
  for (const { name, parts } of repairs) {
    for (const [at, { [tool]: text }] of parts.entries()) {
      if (text === null || seen.has(text)) continue;
      seen.add(text);
      found.set(`${name} ${String(at + 1)}`, text);
    }
  }
  return found;
}
