import { expect, it } from 'vitest';

import { reactAttributes } from './react-attributes';

it('gives attributes the names that React knows', () => {
  expect(reactAttributes({ class: 'edge hop', 'stroke-width': 2, viewBox: '0 0 1 1', 'data-select': 'a', 'aria-current': 'true' })).toEqual(
    {
      className: 'edge hop',
      strokeWidth: 2,
      viewBox: '0 0 1 1',
      'data-select': 'a',
      'aria-current': 'true',
    },
  );
});
