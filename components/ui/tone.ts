/** What a colour means. Each is always joined by a sign and a word. */
export type Tone = 'critical' | 'high' | 'medium' | 'low' | 'fine' | 'unknown';

/** Ground and words of a tone. */
export const TONE_CLASS: Readonly<Record<Tone, string>> = {
  critical: 'border-critical bg-critical-soft text-critical-ink',
  high: 'border-high bg-high-soft text-high-ink',
  medium: 'border-medium bg-medium-soft text-medium-ink',
  low: 'border-low bg-low-soft text-low-ink',
  fine: 'border-fine bg-fine-soft text-fine-ink',
  unknown: 'border-unknown bg-unknown-soft text-unknown-ink',
};
