import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { plainText } from './plain-text';

/** More are counted, not named: an account has some twenty. */
const REGIONS = 4;

/** What was read: `AWS account 111122223333`. */
export function sourceText(t: Translator, { source }: Pick<Snapshot, 'source'>): string {
  return t.say(t.messages.cli.terminal.heading[source.kind], { name: plainText(source.name) });
}

/** Where and when: `eu-west-1 · 2026-11-24 02:00 UTC`. */
export function readText(t: Translator, { source: { regions }, createdAt }: Pick<Snapshot, 'source' | 'createdAt'>): string {
  const where = regions.length <= REGIONS ? regions.map(plainText) : [t.say(t.messages.cli.terminal.regions, { count: regions.length })];
  return [...where, `${createdAt.slice(0, 16).replace('T', ' ')} UTC`].join(' · ');
}
