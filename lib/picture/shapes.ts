import type { ComponentKind } from '@/lib/chain/chain';
import type { Mark } from '@/lib/diagram/diagram';
import type { Severity } from '@/lib/facts/reasons';

/** Outline and mark of a severity's sign, path data in a box of 16 × 16. Every shape differs, so that colour is never the only signal. */
export const SEVERITY_SHAPES = {
  critical: { outline: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', mark: 'M5.5 5.5l5 5M10.5 5.5l-5 5' },
  high: { outline: 'M8 1l7.5 13.5H.5z', mark: 'M8 6v4M8 12v.6' },
  medium: { outline: 'M8 .8L15.2 8 8 15.2.8 8z', mark: 'M8 4.5v4.2M8 11v.6' },
  low: { outline: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z', mark: 'M8 7.5V12M8 4.2v.6' },
  none: { outline: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z', mark: 'M4.6 8.2l2.4 2.4 4.4-4.8' },
  unknown: { outline: 'M1.5 1.5h13v13h-13z', mark: 'M5.6 6a2.4 2.4 0 1 1 3.6 2c-.8.5-1.2.9-1.2 1.8M8 12v.6' },
} as const satisfies Record<Severity, { outline: string; mark: string }>;

/** Sign of a kind of component: lines in a box of 16 × 16. */
export const KIND_SHAPES = {
  viewer: 'M1.5 2.5h13v9h-13zM5 14.5h6M8 11.5v3M1.5 5h13',
  distribution: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 1 0 8 1.2zM1.2 8h13.6M8 1.2c-4 4-4 9.6 0 13.6M8 1.2c4 4 4 9.6 0 13.6',
  'load-balancer': 'M1.5 8h5M6.5 8l4-5h4M6.5 8h8M6.5 8l4 5h4',
  'target-group': 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 1 0 8 1.2zM8 4.6a3.4 3.4 0 1 0 0 6.8A3.4 3.4 0 1 0 8 4.6zM8 7.5v1',
  service: 'M8 1.2l6 3.4v6.8l-6 3.4-6-3.4V4.6zM2 4.6l6 3.4 6-3.4M8 8v6.8',
  targets: 'M1.5 2.5h5v4h-5zM9.5 2.5h5v4h-5zM1.5 9.5h5v4h-5zM9.5 9.5h5v4h-5z',
  end: 'M2 4c0-3.2 12-3.2 12 0s-12 3.2-12 0v8c0 3.2 12 3.2 12 0V4',
  missing: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  unknown: 'M5 5.5a3 3 0 1 1 4.6 2.5C8.5 8.7 8 9.3 8 10.5M8 13v.8',
} as const satisfies Record<ComponentKind, string>;

/** What became of a part, as a sign in a box of 16 × 16: plus, minus, two that differ, and question marks of which one is answered. */
export const MARK_SHAPES = {
  added: 'M8 3.5v9M3.5 8h9',
  removed: 'M3.5 8h9',
  changed: 'M3.5 6h9M3.5 10h9M10.5 3l-5 10',
  unread: 'M5.6 6a2.4 2.4 0 1 1 3.6 2c-.8.5-1.2.9-1.2 1.8M8 12.4v.2',
  'read-now': 'M3.5 8.5l3 3 6-7',
} as const satisfies Record<Mark['code'], string>;

/** A closed padlock: body and shackle, in a box of 16 × 16. */
export const PADLOCK_SHAPE = 'M3.5 7h9v7.5h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7';
