import { expect, it } from 'vitest';

import { type PortRange, portsText } from './rule-ports';

const at = (from: number, to = from): PortRange => ({ from, to });

it.each<[what: string, ranges: PortRange[], ports: string[], count: number]>([
  ['one', [at(443)], ['443'], 1],
  ['by number', [at(6379), at(443), at(3306)], ['443', '3306', '6379'], 3],
  ['each once', [at(80), at(80)], ['80'], 1],
  ['neighbours together', [at(21), at(20), at(23)], ['20–21', '23'], 3],
  ['what overlaps together', [at(8000, 8100), at(8050, 8200)], ['8000–8200'], 201],
  ['what lies inside', [at(0, 100), at(20, 30)], ['0–100'], 101],
  ['none', [], [], 0],
])('says ports %s', (_, ranges, ports, count) => {
  expect(portsText(ranges)).toEqual({ ports, count });
});
