import { describe, expect, it } from 'vitest';

import { snapshotJson } from '@/lib/report/json';
import { emptyInventory } from '@/lib/testing/empty-inventory';
import { originHop } from '@/lib/testing/hop-report';
import { snapshotOf } from '@/lib/testing/snapshot-of';

import { openSnapshot } from './open-snapshot';

const sealed = snapshotOf('production', { survey: { requests: [], entries: [], hops: [originHop()] } });
const text = JSON.stringify(sealed);

/** The text after one replacement, which must be there. */
function changed(from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
}

describe('openSnapshot', () => {
  it.each([
    ['compact', text],
    ['as the report prints it', snapshotJson(sealed)],
    ['members in another order', JSON.stringify(Object.fromEntries(Object.entries(sealed).reverse()))],
    ['with a byte order mark', `\ufeff${text}`],
    ['with white space around', `\n\t ${text}\r\n`],
  ])('gives back what was sealed: %s', async (_, json) => {
    expect(await openSnapshot(json)).toEqual({ kind: 'snapshot', snapshot: sealed });
  });

  it('takes a bare inventory', async () => {
    const inventory = emptyInventory();
    expect(await openSnapshot(JSON.stringify(inventory))).toEqual({ kind: 'inventory', inventory });
  });

  it.each<[string, () => string, string, string]>([
    ['empty', () => '', 'bad-input', 'snapshot-not-json'],
    ['white space', () => ' \n', 'bad-input', 'snapshot-not-json'],
    ['HTML', () => '<html></html>', 'bad-input', 'snapshot-not-json'],
    ['cut off', () => text.slice(0, -1), 'bad-input', 'snapshot-not-json'],
    ['two documents', () => text + text, 'bad-input', 'snapshot-not-json'],
    ['single quotes', () => text.replaceAll('"', "'"), 'bad-input', 'snapshot-not-json'],
    ['a number', () => '464', 'bad-input', 'snapshot-not-a-snapshot'],
    ['null', () => 'null', 'bad-input', 'snapshot-not-a-snapshot'],
    ['a list', () => '[]', 'bad-input', 'snapshot-not-a-snapshot'],
    ['another document', () => '{"schema":"https://json-schema.org/draft/2020-12/schema"}', 'bad-input', 'snapshot-not-a-snapshot'],
    ['no schema', () => '{"id":"x"}', 'bad-input', 'snapshot-not-a-snapshot'],
    ['a schema that is no text', () => '{"schema":1}', 'bad-input', 'snapshot-not-a-snapshot'],
    ['an inherited schema', () => '{"__proto__":{"schema":"hoplens.snapshot/2"}}', 'bad-input', 'snapshot-not-a-snapshot'],
    ['nested too deep', () => `{"schema":"hoplens.snapshot/2","x":${nested(50_000)}}`, 'bad-input', 'snapshot-not-a-snapshot'],
    ['a newer snapshot', () => changed('hoplens.snapshot/2', 'hoplens.snapshot/3'), 'unsupported-schema', 'snapshot-newer'],
    ['a newer inventory', () => '{"schema":"hoplens.inventory/9"}', 'unsupported-schema', 'snapshot-newer'],
    ['a field missing', () => changed('"findings":[]', '"other":[]'), 'bad-input', 'snapshot-wrong-field'],
    ['a field of another type', () => changed('"gateways":[]', '"gateways":"none"'), 'bad-input', 'snapshot-wrong-field'],
    ['an unknown posture', () => changed('"posture":"secure"', '"posture":"superb"'), 'bad-input', 'snapshot-wrong-field'],
    ['an id that is none', () => changed(sealed.id, 'abc'), 'bad-input', 'snapshot-wrong-field'],
    ['a date that is none', () => changed('2026-11-24T02:00:00.000Z', 'yesterday'), 'bad-input', 'snapshot-wrong-field'],
    ['another id', () => changed(sealed.id, '0'.repeat(64)), 'bad-input', 'snapshot-tampered'],
    ['a name changed', () => changed('"name":"production"', '"name":"staging"'), 'bad-input', 'snapshot-tampered'],
    ['a posture made better', () => changed('"posture":"secure"', '"posture":"acceptable"'), 'bad-input', 'snapshot-tampered'],
    ['a date moved', () => changed('2026-11-24T02:00:00.000Z', '2026-11-24T02:00:01.000Z'), 'bad-input', 'snapshot-tampered'],
    ['a field added', () => changed('"observed":[]', '"observed":[],"note":"fine"'), 'bad-input', 'snapshot-tampered'],
    ['a field added at the top', () => changed('"schema"', '"approved":true,"schema"'), 'bad-input', 'snapshot-tampered'],
    ['an item removed', () => changed('"regions":["eu-west-1"]', '"regions":[]'), 'bad-input', 'snapshot-tampered'],
  ])('refuses %s', async (_, json, code, fault) => {
    await expect(openSnapshot(json())).rejects.toMatchObject({ name: 'AppError', code, params: { fault } });
  });

  it('names the field that is wrong', async () => {
    await expect(openSnapshot(changed('"gateways":[]', '"gateways":"none"'))).rejects.toMatchObject({
      params: { path: 'inventory.gateways' },
    });
  });

  it('refuses what is larger than any snapshot, without parsing it', async () => {
    await expect(openSnapshot(' '.repeat(200 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'too-large' });
  });
});
