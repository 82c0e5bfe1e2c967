import type { Mark } from '@/lib/diagram/diagram';
import type { Severity } from '@/lib/facts/reasons';

/** Colours of the picture without a style sheet (light). Each has a contrast of at least 4.5 with what it stands on. */
export const PALETTE = {
  paper: '#ffffff',
  node: '#ffffff',
  outline: '#c3c9d4',
  ink: '#172033',
  quiet: '#566176',
  line: '#6b7688',
} as const;

/** `solid` is for lines and marks, `text` stands on `soft`. */
export const SEVERITY_COLORS = {
  critical: { solid: '#c81e1e', soft: '#fdecec', text: '#9b1414' },
  high: { solid: '#c2410c', soft: '#fff0e6', text: '#9a3412' },
  medium: { solid: '#a16207', soft: '#fdf6dc', text: '#7a4b06' },
  low: { solid: '#1d5fbf', soft: '#eaf2fd', text: '#1a4f9c' },
  none: { solid: '#6b7688', soft: '#f1f3f7', text: '#475066' },
  unknown: { solid: '#6d4bb8', soft: '#f2eefb', text: '#553a94' },
} as const satisfies Record<Severity, { solid: string; soft: string; text: string }>;

/** Of what became of a part: what is not there any more is told in ink, since going away is neither good nor bad. */
export const MARK_COLORS = {
  added: { solid: '#2b7a43', soft: '#e3f4e8', text: '#1c5730' },
  removed: { solid: '#475066', soft: '#e8ebf0', text: '#172033' },
  changed: { solid: '#1d5fbf', soft: '#eaf2fd', text: '#1a4f9c' },
  unread: { solid: '#6d4bb8', soft: '#f2eefb', text: '#553a94' },
  'read-now': { solid: '#6d4bb8', soft: '#f2eefb', text: '#553a94' },
} as const satisfies Record<Mark['code'], { solid: string; soft: string; text: string }>;
