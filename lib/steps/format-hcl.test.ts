import { expect, it } from 'vitest';

import { formatHcl } from './format-hcl';
import { lines } from './quote';

it.each([
  ['equals signs on consecutive lines', lines('a = 1', 'name = "x"'), lines('a    = 1', 'name = "x"')],
  ['none across a block', lines('a = 1', 'block {', '  name   =   2', '}'), lines('a = 1', 'block {', '  name = 2', '}')],
  ['none across an empty line', lines('a = 1', '', 'name = 2'), lines('a = 1', '', 'name = 2')],
  ['not where a value goes on', lines('name = 1', 'a = jsonencode([', ']', 'b = 2'), lines('name = 1', 'a = jsonencode([', ']', 'b = 2')],
  ['quoted names', lines('"max-size" = "1"', 'mode = "2"'), lines('"max-size" = "1"', 'mode       = "2"')],
  ['names with a hyphen', lines('max-size = "1"', 'mode = "2"'), lines('max-size = "1"', 'mode     = "2"')],
  ['what stands well', lines('a    = 1', 'name = 2'), lines('a    = 1', 'name = 2')],
])('aligns %s', (_, text, formatted) => {
  expect(formatHcl(text)).toBe(formatted);
});
