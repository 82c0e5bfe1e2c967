import { describe, expect, it } from 'vitest';

import type { Chain } from '@/lib/chain/chain';
import { linkChain } from '@/lib/chain/link-chain';
import type { AdjustmentReason } from '@/lib/checks/adjustment';
import type { Check, Judgement } from '@/lib/checks/check';
import type { FindingSeverity } from '@/lib/checks/finding';
import { CHECK_PAGES } from '@/lib/checks/pages';
import { sceneOf } from '@/lib/checks/scene';
import type { Inventory } from '@/lib/inventory/inventory';
import { createTranslator } from '@/lib/messages/translator';
import { en } from '@/lib/messages/en';
import { ja } from '@/lib/messages/ja';
import { repairFor } from '@/lib/repairs/repair-for';
import { surveyChain } from '@/lib/trace/survey';

import { gap } from './gap';
import { smallAccount } from './small-account';
import { unknownProperties } from './unknown-properties';

/** A fact that could not be read. Accounts of test rows have its gap. */
export const UNREAD = { $unknown: 'g' };

/** When the inventories of test rows were read. */
export const READ_AT = Date.parse('2026-11-27T00:00:00Z');

type Account = Partial<Inventory>;
type Row = readonly [what: string, account: Account];

/** What a check must say of small accounts, of which the rows name what differs. */
interface CheckTable {
  pass: readonly [Row, ...Row[]];
  /** The English sentence of the failing subject, as a regular expression. */
  fail: readonly [readonly [...Row, says: RegExp], ...(readonly [...Row, says: RegExp])[]];
  /** Or the words why nothing that it needs can be missing. */
  unknown: readonly [Row, ...Row[]] | string;
  notApplicable: readonly [Row, ...Row[]] | string;
  /** Failures that the neighbours take back. */
  adjusted?: readonly (readonly [...Row, reason: AdjustmentReason])[];
  /** Failures that look as if the neighbours took them back, and that stand. */
  stands?: readonly Row[];
  /** Failures, and what they weigh. */
  severity?: readonly (readonly [...Row, severity: FindingSeverity])[];
}

/**
 * The test table of a check. A row passes, or is not applicable, only if no subject gets another verdict than that or `not-applicable`;
 * it fails if any subject does; and it is unknown if one is and none fails.
 */
export function testCheck(check: Check, table: CheckTable): void {
  describe(check.id, () => {
    it.each(table.pass)('passes: %s', (_, account) => {
      const statuses = new Set(judge(check, account).map(({ verdict }) => verdict.status));
      statuses.delete('not-applicable');
      expect([...statuses]).toEqual(['pass']);
    });

    it.each(table.fail)('fails: %s', (_, account, says) => {
      const failed = failuresOf(check, account);
      // Everything on the page that a finding is shown with can be said with its names.
      for (const { verdict } of failed) sayAll(check, verdict);
      expect(templatesOf(check, account, failed).flatMap(unknownProperties)).toEqual([]);
      expect(failed.map(sentenceOf(check))).toContainEqual(expect.stringMatching(says));
    });

    it.each(rowsOf(table.unknown))('is unknown: %s', (_, account) => {
      const verdicts = judge(check, account).map(({ verdict }) => verdict);
      const open = verdicts.filter(({ status }) => status === 'unknown');
      expect([open.length > 0, verdicts.some(({ status }) => status === 'fail')]).toEqual([true, false]);
      expect(open.flatMap((verdict) => ('gaps' in verdict ? verdict.gaps : []))).not.toEqual([]);
    });

    it.each(rowsOf(table.notApplicable))('is not applicable: %s', (_, account) => {
      expect(judge(check, account).filter(({ verdict }) => verdict.status !== 'not-applicable')).toEqual([]);
    });

    it.each(table.adjusted ?? [])('is taken back: %s', (_, account, reason) => {
      expect(failuresOf(check, account).map(({ adjustment }) => adjustment?.reason)).toContain(reason);
    });

    it.each(table.stands ?? [])('stands: %s', (_, account) => {
      expect(failuresOf(check, account).map(({ adjustment }) => adjustment)).toContain(null);
    });

    it.each(table.severity ?? [])('weighs: %s', (_, account, severity) => {
      const severities = failuresOf(check, account).map(({ verdict }) => ('severity' in verdict ? verdict.severity : check.severity));
      expect(severities).toContain(severity);
    });
  });
}

function rowsOf(rows: readonly Row[] | string): readonly Row[] {
  return typeof rows === 'string' ? [] : rows;
}

function chainOf(account: Account): Chain {
  return linkChain(smallAccount({ ...account, gaps: [...(account.gaps ?? []), gap({ id: 'g', kind: 'tags', resource: 'x' })] }));
}

function judge(check: Check, account: Account): Judgement[] {
  const chain = chainOf(account);
  return check.judge(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT));
}

function failuresOf(check: Check, account: Account): Judgement[] {
  return judge(check, account).filter(({ verdict }) => verdict.status === 'fail');
}

/** What the repairs of failures write into CloudFormation templates. */
function templatesOf({ id }: Check, account: Account, failed: readonly Judgement[]): string[] {
  const chain = chainOf(account);
  const repairs = failed.flatMap(({ subject, verdict }) =>
    verdict.status === 'fail' ? (repairFor({ check: id, subject, params: verdict.params }, chain) ?? []) : [],
  );
  const hows = repairs.flatMap((repair) => (repair.kind === 'how' ? [repair.how] : repair.steps.map(({ how }) => how)));
  return hows.flatMap(({ cloudFormation }) => cloudFormation ?? []);
}

function sayAll({ id }: Check, verdict: Judgement['verdict']): void {
  const page = CHECK_PAGES.get(id);
  if (page === undefined || verdict.status !== 'fail') throw new Error(`There is no page ${id}.`);
  for (const [texts, t] of [[page.en, createTranslator('en', en)] as const, [page.ja, createTranslator('ja', ja)] as const]) {
    for (const text of [texts.sentence, texts.cost, texts.accept, ...texts.console]) t.say(text, verdict.params);
  }
}

function sentenceOf({ id }: Check): (judgement: Judgement) => string {
  const english = createTranslator('en', en);
  const pattern = CHECK_PAGES.get(id)?.en.sentence ?? '';
  return ({ verdict }) => (verdict.status === 'fail' ? english.say(pattern, verdict.params) : '');
}
