import { expect, test } from 'vitest';
import type { SampleService } from '../services/service';

/** An operation's name, a call of it through the real SDK client, and what must be in the output. */
export type OperationRow = readonly [operation: string, call: () => Promise<unknown>, output: object];

/** Tests that every operation of a service answers the service's own SDK client, and that none has been left out. */
export function testOperations(service: SampleService, rows: readonly OperationRow[]): void {
  test.each(rows)('%s', async (_operation, call, output) => {
    expect(await call()).toMatchObject(output);
  });
  test(`every operation of ${service.signingName} has a row`, () => {
    const names = service.operations.map(({ name }) => name).sort();
    expect([...new Set(rows.map(([operation]) => operation))].sort()).toEqual(names);
  });
}
