import type { ReactNode } from 'react';

import { TONE_CLASS, type Tone } from './tone';
import { ToneSign } from './tone-sign';

/** A short word with the sign and colour of its tone. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full border px-2 py-0.5 text-xs font-medium whitespace-nowrap ${TONE_CLASS[tone]}`}
    >
      <ToneSign tone={tone} />
      {children}
    </span>
  );
}
