import type { Chain } from '@/lib/chain/chain';
import type { Edit } from '@/lib/edits/setting';
import type { Tool } from '@/lib/steps/step';

import type { FindingParams, FindingSubject } from './finding';

/** What people read about a check, in one language. */
export interface CheckTexts {
  /** The failing fact, in plain words, without names. */
  title: string;
  /** The failing fact with the names of the finding (an ICU message). */
  sentence: string;
  /** What it costs the people who use the site, or who run it. */
  cost: string;
  /** Which fields are looked at, AWS's defaults, what the neighbours change, and what leaves it unknown. */
  decided: string;
  /** The repair in the AWS console, step by step (ICU messages with the names of the finding). */
  console: readonly [string, ...string[]];
  /** When the risk may be accepted. */
  accept: string;
}

/** What a repair is made for. */
export interface RepairGiven {
  subject: FindingSubject;
  params: FindingParams;
  chain: Chain;
}

/**
 * The repair with the names and values of a finding: settings that Hoplens can try out and knows the steps of, or what to run and to
 * write for each tool. Null where a tool has nothing to do with it.
 */
export type Repair = { edits: readonly Edit[] } | { how: Readonly<Record<Tool, string | null>> };

/** A check's page. `example` fills the sentences where there is no finding, and shows which names a finding fills. */
export interface CheckPage {
  example: FindingParams;
  repair: (given: RepairGiven) => Repair;
  en: CheckTexts;
  ja: CheckTexts;
}
