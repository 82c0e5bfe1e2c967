import type { Tone } from './tone';

/** A shape for each tone, so that tones differ without colour too: octagon, triangle, diamond, dot, tick, question mark. */
const SHAPES: Readonly<Record<Tone, string>> = {
  critical: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z M5.2 5.2l5.6 5.6 M10.8 5.2l-5.6 5.6',
  high: 'M8 1.5 15 14.5H1z M8 6v4 M8 12.2v.6',
  medium: 'M8 1l7 7-7 7-7-7z M8 5v4 M8 11v.6',
  low: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z M8 5v.6 M8 7.5v4',
  fine: 'M2.5 8.5l3.5 3.5 7.5-8',
  unknown: 'M5.2 5.6a2.9 2.9 0 1 1 4.2 2.6c-1 .5-1.4 1-1.4 2.1 M8 13v.6',
};

/** The sign of a tone; decoration beside its word. */
export function ToneSign({ tone }: { tone: Tone }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className="size-3.5 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={SHAPES[tone]} />
    </svg>
  );
}
